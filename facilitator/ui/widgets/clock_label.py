# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Digits that do not dance.

Lives here: `ClockLabel`, for clocks and counts: every digit gets a cell as wide as the widest digit, whatever the
font does, and the room for the widest text is kept free. Deliberately not here: which time it is.

    ClockLabel("19:52", "clock", widest="00:00")    .set_text("19:53")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class ClockLabel(Label):
    """One line of digits in equal cells; `words` are class words, `widest` the longest text to keep room for."""

    def __init__(
        self, text: str = "", words: str = "clock", *, widest: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, words, wrap=False, parent=parent)
        self._widest = widest
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Show `text` and repaint only when it differs."""
        if text == self.text():
            return
        longer = len(text) > max(len(self.text()), len(self._widest))
        self.setAccessibleName(text)
        self.setText(text)
        if longer:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the text, or for the widest text that may come."""
        metrics = self.fontMetrics()
        return QSize(max(_width(self.text(), metrics), _width(self._widest, metrics)), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: digits are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the characters one by one, left to right: numbers are never mirrored."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        cell = _digit_cell(metrics)
        along = self.alignment()
        rest = self.width() - _width(self.text(), metrics)
        left = 0
        if along & Qt.AlignmentFlag.AlignHCenter:
            left = rest // 2
        elif along & Qt.AlignmentFlag.AlignRight:
            left = rest
        for character in self.text():
            wide = cell if character.isdigit() else metrics.horizontalAdvance(character)
            box = QRect(left, 0, wide, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, character)
            left += wide
        painter.end()


def _digit_cell(metrics: QFontMetrics) -> int:
    return max(metrics.horizontalAdvance(digit) for digit in "0123456789")


def _width(text: str, metrics: QFontMetrics) -> int:
    cell = _digit_cell(metrics)
    return sum(cell if c.isdigit() else metrics.horizontalAdvance(c) for c in text)
