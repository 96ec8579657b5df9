# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list to choose one thing from: scrolling the page does not change it in passing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

LETTERS = 34
"""The widest a list is, in letters of its own size, the arrow among them."""


class CalmList(QComboBox):
    """A list that the wheel leaves alone. Its arrow is drawn here, for a style sheet can only show a picture file."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and the arrow that says there is more."""
        super().paintEvent(event)
        half = self.fontMetrics().height() / 5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), half / 2.5))
        at_end = self.width() - 4 * half if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 4 * half
        tip = QPointF(at_end, (self.height() + half) / 2)
        painter.drawPolyline([tip - QPointF(half, half), tip, tip - QPointF(-half, half)])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the page: Qt would look for an entry that begins with it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceList(CalmList):
    """A list of values under their words; `chosen` carries the value that a person has chosen."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._values: list[object] = []
        self.setAccessibleName(name)
        # Readers are told the chosen words as the name; what is chosen here comes after them.
        self.setAccessibleDescription(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._choose)

    def offer(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer these, in this order; nothing is told."""
        options = list(options)
        if [(value, self.itemText(at)) for at, value in enumerate(self._values)] == options:
            return
        self._values = [value for value, _ in options]
        self.clear()
        self.addItems([words for _, words in options])

    def show_value(self, value: object) -> None:
        """Show which is chosen; one that is not offered shows none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @property
    def value(self) -> object:
        """What is chosen; None when nothing is."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def choose(self, value: object) -> None:
        """Choose as a person would."""
        self.show_value(value)
        self._choose()

    def sizeHint(self) -> QSize:
        """Ask for the longest entry, up to 30 letters."""
        return self._bounded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than that; Qt would insist on the longest entry."""
        return self._bounded(super().minimumSizeHint())

    def _bounded(self, size: QSize) -> QSize:
        return QSize(min(size.width(), LETTERS * self.fontMetrics().averageCharWidth()), size.height())

    def _choose(self, _at: int = 0) -> None:
        if self.value is not None:
            self.chosen.emit(self.value)
