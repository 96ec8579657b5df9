# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thin bar that fills as minutes are planned, and is amber when there are more than wished.

Decoration: what it shows stands in words beside it.

    LengthBar(look)    .set_value(58, 60)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from facilitator.ui.theme import Look

_HIGH_PX = 8


class LengthBar(QWidget):
    """`part` of `whole`; full, and amber, when it is more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._part, self._whole = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_value(self, part: int, whole: int) -> None:
        """Show so much of the whole."""
        if (part, whole) != (self._part, self._whole):
            self._part, self._whole = part, max(1, whole)
            self.update()

    @property
    def is_over(self) -> bool:
        """Whether there is more than the whole."""
        return self._part > self._whole

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        return QSize(self._look.px(240), self._look.px(_HIGH_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the least that still tells something."""
        return QSize(self._look.px(40), self._look.px(_HIGH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and how much of it is filled, from where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("control") if self._look.theme.contrast else Qt.PenStyle.NoPen)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = whole.height() / 2
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(whole, radius, radius)
        filled = QRectF(whole)
        filled.setWidth(max(whole.height(), whole.width() * min(1.0, self._part / self._whole)))
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("phase.soon" if self.is_over else "accent"))
        painter.drawRoundedRect(filled, radius, radius)
        painter.end()
