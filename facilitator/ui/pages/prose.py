# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A paragraph to read on the page, with *stress* shown in heavier type. Nothing is ever read as markup of another kind.

Deliberately not here: words to say in Run (`widgets/words_view.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from facilitator.ui.stress import heavier, part_stress
from facilitator.ui.widgets.labels import Label

_LEADING = 1.18
"""Lines of prose stand a little further apart than a label's."""
_ROOM_PX = 4_000


class Prose(Label):
    """One paragraph. For a screen reader it is a label with the plain text."""

    def __init__(self, text: str, words: str = "", parent: QWidget | None = None) -> None:
        plain, self._spans = part_stress(text)
        super().__init__(plain, words, parent=parent)

    def sizeHint(self) -> QSize:
        """Return the room for the paragraph on one line."""
        layout, height = self._lay_out(_ROOM_PX)
        return QSize(int(layout.maximumWidth()) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Return the room for its longest word."""
        layout, height = self._lay_out(_ROOM_PX)
        return QSize(int(layout.minimumWidth()) + 1, height)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower paragraph is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._lay_out(width)[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._lay_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return what makes some of its words look different."""
        return heavier(self._spans, QFont.Weight.DemiBold)

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self.formats())
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * _LEADING
        layout.endLayout()
        return layout, int(y) + 1
