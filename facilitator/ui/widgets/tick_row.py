# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to tick with its words beside it, which wrap, and a quiet sentence under them if there is more to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from facilitator.ui.theme import Look

_RING_PX = 6
"""So far the ring round the box reaches towards the words."""


class TickRow(QWidget):
    """A press anywhere in the row ticks it; `ticked` says when a person has, and whether it is on then."""

    ticked = Signal(bool)

    def __init__(self, look: Look, words: str = "", sentence: str = "", *, words_class: str = "") -> None:
        super().__init__()
        self._showing = False
        self.box = TickBox(look)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(sentence)
        self.words = Label(words, words_class)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(_RING_PX)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.box, 0, 0)
        self._grid.addWidget(self.words, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        if sentence:
            self._grid.addWidget(Label(sentence, "quiet"), 1, 1)
        self.box.toggled.connect(self._toggled)

    def show_on(self, on: bool) -> None:
        """Show whether it is ticked."""
        self._showing = True
        self.box.setChecked(on)
        self._showing = False

    def show_words(self, words: str, words_class: str = "") -> None:
        """Show other words, in another class."""
        self.box.setAccessibleName(words)
        self.words.setText(words)
        give_class(self.words, words_class)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the words be pressed too."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.toggle()

    def _toggled(self, on: bool) -> None:
        if not self._showing:
            self.ticked.emit(on)
