# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Surfaces: one lighter level on the window, and never a box in a box.

Lives here: `Card` (any content) and `Notice` (a soft offer). Deliberately not here: cards of rows (`rows_card.py`).

    card = Card(look);  card.column.addWidget(Label("Tonight at 19:30", "quiet"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from facilitator.ui.theme import Look


class Card(QFrame):
    """A surface with a one-pixel line and round corners; put things into `column`. `inside` is its margin in px."""

    _between = 2

    def __init__(self, look: Look, *, inside: int = 36, words: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._inside = inside
        give_class(self, words)
        self.column = QVBoxLayout(self)
        look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        side, above = self._look.px(self._inside), self._look.px(self._inside - 4)
        self.column.setContentsMargins(side, above, side, above)
        self.column.setSpacing(self._look.px(self._between))


class Notice(Card):
    """A soft offer: `title` in bold, then `sentence`; buttons come in with `add_action`."""

    _between = 8

    def __init__(self, look: Look, title: str, sentence: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, inside=24, words="notice", parent=parent)
        self.title = Label(title, "strong soft")
        self.sentence = Label(sentence, "soft")
        self._buttons = QHBoxLayout()
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.column.addLayout(self._buttons)
        self._buttons.addStretch(1)

    def add_action(self, button: QWidget) -> None:
        """Put `button` after those that are there."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
