# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thin bars with one sentence and one word to press.

Lives here: `Banner`, a line over the whole width at the top of pages ("Meeting running" - Return), and `UndoBar`, the
line that says what has been done and offers to take it back. A screen reader is told what has come, once. Deliberately
not here: how long they stay.

    banner = Banner(look);  banner.show_words("Meeting running: Sharing, part 4 of 9.", "Return")
    undo = UndoBar(look);   undo.show_words("Text size is 120 %.", "Undo");   undo.action_chosen.connect(...)
    .put_away()             empties and hides it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.ui.announcer import Announcer
from facilitator.ui.theme import give_class
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from facilitator.ui.theme import Look


class Banner(QFrame):
    """A soft bar over the whole width; hidden until it has something to say."""

    action_chosen = Signal()

    _words = "strip"
    _sides = (40, 2)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        give_class(self, self._words)
        self._label = Label("", "soft") if self._words == "strip" else _Sentence("", "quiet")
        self._announcer = Announcer(self._label)
        self._button = PlainButton(look)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1 if self._words == "strip" else 0)
        self._row.addWidget(self._button)
        if self._words != "strip":
            self._row.addStretch(1)
        self._button.clicked.connect(self.action_chosen)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    @property
    def button(self) -> PlainButton:
        """The word to press."""
        return self._button

    def show_words(self, sentence: str, action: str = "", *, action_name: str = "") -> None:
        """Say `sentence`; offer `action` unless it is empty. `action_name` starts with `action`."""
        is_news = sentence != self._label.text()
        self._label.setText(sentence)
        self._label.follow_direction()
        self._button.set_text(action)
        self._button.setAccessibleName(action_name or action)
        self._button.setVisible(bool(action))
        self.show()
        if is_news and self.isVisible():
            self._announcer.say(sentence)

    def put_away(self) -> None:
        """Hide the bar and forget what it said."""
        self.hide()
        self._label.setText("")
        self._announcer.hush()

    def _space(self) -> None:
        side, above = (self._look.px(length) for length in self._sides)
        inside_word = self._look.px(12) if side else 0
        self._row.setContentsMargins(side, above, max(0, side - inside_word), above)
        self._row.setSpacing(self._look.px(8))


class UndoBar(Banner):
    """A quiet line in the page: what has been done, and right behind it the word that takes it back.

    Where the words have no room for one line, they stand in several.
    """

    _words = "quiet-bar"
    _sides = (0, 0)

    def _space(self) -> None:
        super()._space()
        around = self._look.px(6)  # one line stays lower than the word to press
        self._label.setContentsMargins(0, around, 0, around)


class _Sentence(Label):
    """Words that ask for one line, and wrap where they are given less."""

    def sizeHint(self) -> QSize:
        """Ask for the whole sentence in one line; a wrapping QLabel by itself asks for about a square."""
        needed = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return needed.grownBy(self.contentsMargins()) + QSize(1, 0)
