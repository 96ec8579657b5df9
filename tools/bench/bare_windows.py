# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The baselines of what is seen on two monitors, in a process of its own: empty windows that are painted anew.

`python -m tools.bench.bare_windows pair|theme` prints one JSON object when it is done. "pair": a key paints an empty
window on each monitor in another colour; "theme": an empty window is given another palette and style sheet.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tools.bench.two_windows import Painted, until_painted

KEYS = 120


class KeyPaints(QMainWindow):
    """An empty window; a key paints it, and the one beside it, in the other of two colours."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__()
        self._beside = beside
        self._shades = ("#101416", "#F3F1EC")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the ground of both."""
        self._shades = self._shades[1], self._shades[0]
        for window in (self, self._beside):
            palette = window.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(self._shades[0]))
            window.setPalette(palette)


def pair() -> list[float]:
    """Tell how long both windows take, key after key."""
    beside = QWidget()
    window = KeyPaints(beside)
    window.resize(1366, 689)
    window.show()
    beside.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    beside.setGeometry(QGuiApplication.screens()[-1].geometry())
    beside.show()
    QTest.qWait(1000)
    seen = Painted(window, beside)
    return [until_painted(seen, lambda: QTest.keyPress(window, Qt.Key.Key_P)) for _ in range(KEYS)]


def theme() -> list[float]:
    """Tell how long one window takes, theme after theme."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = QMainWindow()
    window.resize(1366, 689)
    window.show()
    QTest.qWait(1000)
    seen, taken = Painted(window), []
    for number in range(KEYS):
        colour = QColor("#1B1E20" if number % 2 else "#F3F1EC")

        def put_on(colour: QColor = colour) -> None:
            application.setPalette(QPalette(colour))
            application.setStyleSheet(f"QPushButton {{ min-height: 40px; color: {colour.name()}; }}")

        taken.append(until_painted(seen, put_on))
    return taken


def main() -> int:
    """Do what was asked."""
    application = QApplication(["bare", "-style", "fusion"])
    taken = {"pair": pair, "theme": theme}[sys.argv[1]]()
    print(json.dumps({"painted_ms": taken}), flush=True)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
