# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line icons in any colour, crisp on any screen.

Lives here: `Icons`, which draws the files of `resources/icons/` (24 x 24, `currentColor` strokes) when one is
first painted, at the pixels it is asked for. Deliberately not here: which theme is on (`theme.py`), words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine

# What draws brings dozens of names with it, and nothing is drawn at the first paint.
if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer


_POINTING = frozenset({"back", "next", "undo", "redo"})
"""Icons that point along the line of reading, and turn round where people read from the right."""


class Icons:
    """Gives icons by name; `read_text` is asked for "icons/<name>.svg". Each name and colour is read once.

    With `asleep` their room stays empty until `wake()`: nothing is read, or loaded to draw them, for the first paint.
    """

    def __init__(self, read_text: Callable[[str], str], *, asleep: bool = False) -> None:
        self._drawings = _Drawings(read_text, is_awake=not asleep)
        self._made: dict[tuple[str, str], QIcon] = {}

    def get(self, name: str, colour: str) -> QIcon:
        """Return the icon `name` in `colour` ("#RRGGBB"); `OSError` when there is none, unless asleep."""
        key = (name, colour)
        if key not in self._made:
            if self._drawings.is_awake:
                self._drawings.svg(name, colour)
            self._made[key] = QIcon(_LineEngine(name, colour, self._drawings))
        return self._made[key]

    def wake(self) -> None:
        """Draw from now on; what was painted before has to be painted again."""
        self._drawings.is_awake = True


class _Drawings:
    """The text of each icon in each colour. Engines know this alone: an engine that knew its icon would make a ring."""

    def __init__(self, read_text: Callable[[str], str], *, is_awake: bool) -> None:
        self.is_awake = is_awake
        self._read_text = read_text
        self._texts: dict[tuple[str, str], str] = {}

    def svg(self, name: str, colour: str) -> str:
        """Return the tinted text of the icon `name`; raises `OSError` when there is no such icon."""
        key = (name, colour)
        if key not in self._texts:
            self._texts[key] = self._read_text(f"icons/{name}.svg").replace("currentColor", colour)
        return self._texts[key]


class _LineEngine(QIconEngine):
    """Draws one icon in one colour at any size and keeps what it drew.

    In a rectangle wider than high the icon stands at the side where reading starts; the rest is the gap to its word.
    """

    def __init__(self, name: str, colour: str, drawings: _Drawings) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._drawings = drawings
        self._renderer: QSvgRenderer | None = None
        self._drawn: dict[tuple[int, int, bool, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _LineEngine(self._name, self._colour, self._drawings)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if not self._drawings.is_awake:
            return
        if self._renderer is None:
            from PySide6.QtCore import QByteArray
            from PySide6.QtSvg import QSvgRenderer

            self._renderer = QSvgRenderer(QByteArray(self._drawings.svg(self._name, self._colour).encode()))
        side = min(rect.width(), rect.height())
        from_right = QGuiApplication.isRightToLeft()
        left = rect.right() + 1 - side if from_right else rect.left()
        square = QRectF(left, rect.top() + (rect.height() - side) / 2, side, side)
        painter.save()
        painter.setOpacity(0.5 if mode == QIcon.Mode.Disabled else 1.0)
        if from_right and self._name in _POINTING:
            painter.translate(2 * square.center().x(), 0)
            painter.scale(-1, 1)
        self._renderer.render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        from PySide6.QtGui import QPainter, QPixmap

        key = (size.width(), size.height(), mode == QIcon.Mode.Disabled, QGuiApplication.isRightToLeft())
        if key not in self._drawn:
            drawn = QPixmap(size)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            if not self._drawings.is_awake:
                return drawn
            self._drawn[key] = drawn
        return self._drawn[key]
