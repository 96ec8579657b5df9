# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The baseline in a process of its own: QApplication and an empty QMainWindow, nothing else of ours.

`python -m tools.bench.bare shell|idle SECONDS|ticks SECONDS` prints one JSON object when it is done.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tools.bench.report import cpu_between, rss_mb


class FirstPaint(QObject):
    """Calls `then` once the first picture of a window has been handed to the screen."""

    def __init__(self, window: QObject, then: object) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first Paint."""
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, then)  # type: ignore[call-overload]
        return False


class BareTicks(QObject):
    """A precise timer aimed at each quarter of a second, and how late it came, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._aim()

    def _tick(self) -> None:
        self.late_ms.append(time.time() * 1000 % 250)
        self._aim()

    def _aim(self) -> None:
        self._timer.start(max(1, round(250 - time.time() * 1000 % 250 + 0.5)))


def main() -> int:
    """Open the window and do what was asked."""
    plan, seconds = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    application = QApplication(["bare", "-style", "fusion"])
    window = QMainWindow()
    window.resize(1366, 689)
    told: dict[str, object] = {}

    def end() -> None:
        print(json.dumps(told), flush=True)
        application.quit()

    def painted() -> None:
        told["painted"] = time.monotonic()
        told["cpu_painted_ms"] = time.process_time() * 1000
        if plan == "ticks":
            ticks = BareTicks()
            told["late_ms"] = ticks.late_ms
            ticks.setParent(window)
            QTimer.singleShot(round(seconds * 1000), end)
        elif plan == "idle":
            QTimer.singleShot(2000, lambda: cpu_between(told, seconds, end))
        else:
            QTimer.singleShot(2000, lambda: (told.update(rss_mb=rss_mb()), end()))

    FirstPaint(window, painted)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
