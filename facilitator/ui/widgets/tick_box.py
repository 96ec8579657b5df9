# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check box that is seen in every look: Fusion's own is nearly invisible on dark ground.

Deliberately not here: its words, which stand beside it and wrap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look

_BOX_PX, _TICK_PX = 22, 18


class TickBox(QCheckBox):
    """As high as any control; on or off is told by a tick, not by colour alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.scaled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room a hand needs."""
        return QSize(self._look.height("control"), self._look.height("control"))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere on it."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, filled and with a tick when it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.px(_BOX_PX)
        left = self.width() - side - 1 if self.isRightToLeft() else 1
        box = QRectF(left, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        edge, ground = ("accent", "accent") if on and self.isEnabled() else ("control", "surface")
        painter.setPen(QPen(self._look.colour(edge if self.isEnabled() else "line"), 1.5))
        painter.setBrush(self._look.colour(ground))
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))
        if on:
            tick = self._look.px(_TICK_PX)
            ink = "accent.text" if self.isEnabled() else "text.off"
            picture = self._look.icon("tick", ink).pixmap(QSize(tick, tick), self.devicePixelRatioF())
            at = box.center()
            painter.drawPixmap(round(at.x() - tick / 2), round(at.y() - tick / 2), picture)
        painter.end()
