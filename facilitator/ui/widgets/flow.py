# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in a row that go on in the next line when the row is full.

Lives here: `FlowLayout`, for chips and seats; it starts at the right where people read from the right. Deliberately
not here: the chips.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts its widgets side by side, `spacing` px apart both ways, each as large as it asks to be, middles in line.

    What asks for more than a whole line and can wrap is given that line, and grows higher.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._measured: list[tuple[QLayoutItem, QSize]] | None = None
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take `item` in as the last one."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or `None`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the item at `index` back, or `None`."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put `widget` in at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def invalidate(self) -> None:
        """Forget what was worked out: something in here is of another size."""
        self._heights.clear()
        self._measured = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines when they are `width` px wide. Qt asks a hundred times for one picture."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place within `rect`."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room for everything on one line."""
        sizes = [size for _, size in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the room for the largest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """Give what is shown and the room each asks for, measured once until something changes."""
        if self._measured is None:
            self._measured = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._measured

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for number, line in enumerate(self._lines(rect.width())):
            y += self.spacing() if number else 0
            high = max(size.height() for _, size in line)
            if move:
                self._place_line(line, rect, y, high)
            y += high
        return y

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        spacing, x = self.spacing(), 0
        for item, asked in self._shown():
            size = _within(item, asked, width)
            if not lines or (x and x + size.width() > width):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + spacing
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, high: int) -> None:
        parent = self.parentWidget()
        from_right = parent is not None and parent.isRightToLeft()
        x = 0
        for item, size in line:
            place = QRect(rect.topLeft() + QPoint(x, y + (high - size.height()) // 2), size)
            if from_right:
                place.moveRight(rect.left() + rect.right() - place.left())
            item.setGeometry(place)
            x += size.width() + self.spacing()


def _within(item: QLayoutItem, asked: QSize, width: int) -> QSize:
    """Give the room for an item in a row that is `width` px wide."""
    if asked.width() <= width or not item.hasHeightForWidth():
        return asked
    narrow = max(width, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow))
