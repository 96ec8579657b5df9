# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line icons in any colour, crisp on any screen.

Lives here: `Icons`, which draws the files of `resources/icons/` (24 x 24, `currentColor` strokes) when one is
first painted, at the pixels it is asked for. Deliberately not here: which theme is on (`theme.py`), words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Gives icons by name; `read_text` is asked for "icons/<name>.svg". Each name and colour is read once."""

    def __init__(self, read_text: Callable[[str], str]) -> None:
        self._read_text = read_text
        self._made: dict[tuple[str, str], QIcon] = {}

    def get(self, name: str, colour: str) -> QIcon:
        """Return the icon `name` in `colour` ("#RRGGBB"); raises `OSError` when there is no such icon."""
        key = (name, colour)
        if key not in self._made:
            svg = self._read_text(f"icons/{name}.svg").replace("currentColor", colour)
            self._made[key] = QIcon(_LineEngine(svg))
        return self._made[key]


class _LineEngine(QIconEngine):
    """Draws one tinted SVG text at any size and keeps what it drew."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg
        self._renderer: QSvgRenderer | None = None
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _LineEngine(self._svg)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if self._renderer is None:
            from PySide6.QtCore import QByteArray
            from PySide6.QtSvg import QSvgRenderer

            self._renderer = QSvgRenderer(QByteArray(self._svg.encode()))
        painter.save()
        painter.setOpacity(0.5 if mode == QIcon.Mode.Disabled else 1.0)
        self._renderer.render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode == QIcon.Mode.Disabled)
        if key not in self._drawn:
            drawn = QPixmap(size)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            self._drawn[key] = drawn
        return self._drawn[key]
