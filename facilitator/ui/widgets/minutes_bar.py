# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet bar of minutes: where the middle half lies, what is usual, and what is planned.

A line from none to `most`; on it a band for the middle half, a dot for the usual, an upright stroke for the plan. It
starts at the right where people read from the right. Deliberately not here: the words, which say the same beside it.

    bar = MinutesBar(look);  bar.set_minutes(planned=40, usual=34, low=31, high=38, most=60)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from facilitator.ui.theme import Look

_HIGH_PX, _WIDE_PX, _BAND_PX, _DOT_PX = 20, 160, 8, 10


class MinutesBar(QWidget):
    """Draws four numbers; says nothing to readers, who hear the sentence beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._planned = self._usual = self._low = self._high = 0
        self._most = 1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    def set_minutes(self, *, planned: int, usual: int, low: int, high: int, most: int) -> None:
        """Show these; `most` is what the whole width stands for, the same for bars that are to be compared."""
        self._planned, self._usual, self._low, self._high = planned, usual, low, high
        self._most = max(most, planned, high, 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a modest width; it grows with the room."""
        return QSize(self._look.px(_WIDE_PX), self._look.px(_HIGH_PX))

    def minimumSizeHint(self) -> QSize:
        """Return a little: it is a picture."""
        return QSize(self._look.px(_HIGH_PX) * 2, self._look.px(_HIGH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, band, stroke and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle, band, dot = self.height() / 2, self._look.px(_BAND_PX), self._look.px(_DOT_PX)
        painter.setPen(QPen(self._look.colour("line"), 2))
        painter.drawLine(QPointF(dot / 2, middle), QPointF(self.width() - dot / 2, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control"))
        low, high = self._at(self._low), self._at(self._high)
        painter.drawRoundedRect(QRectF(low - 2, middle - band / 2, high - low + 4, band), band / 2, band / 2)
        painter.setPen(QPen(self._look.colour("text"), 2))
        planned = self._at(self._planned)
        painter.drawLine(QPointF(planned, 1), QPointF(planned, self.height() - 1))
        painter.setPen(QPen(self._look.colour("surface"), 1.5))
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(QPointF(self._at(self._usual), middle), dot / 2, dot / 2)
        painter.end()

    def _at(self, minutes: int) -> float:
        edge = self._look.px(_DOT_PX) / 2
        return edge + (self.width() - 2 * edge) * minutes / self._most

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
