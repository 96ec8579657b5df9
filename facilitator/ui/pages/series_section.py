# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A section of “When we meet”: what it is, a card with a row for each thing, and a button that adds one.

Deliberately not here: the rows (`series_rules.py`, `series_lists.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.labels import Label

R = TypeVar("R", bound=QWidget)


class SeriesSection(QWidget, Generic[R]):
    """Keeps one row for each key, in `rows`. A row that is taken out while the keyboard is in one hands it to `add`."""

    def __init__(self, look: Look, heading: str, sentence: str, add: str) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, R] = {}
        self.heading = Label(heading, "section")
        self.sentence = Label(sentence, "quiet")
        self.card = FormCard(look)
        self.add = OutlinedButton(look, add, icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.heading, self.sentence, self.card):
            self._column.addWidget(widget)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        look.scaled.connect(self._space)
        self._space()

    def hold_rows(self, makers: Mapping[str, Callable[[], R]], most: int) -> None:
        """Have a row for each of these, in this order; made anew when they are others. At `most` none is added."""
        if list(makers) != list(self.rows):
            self._rebuild(makers)
        self.card.setVisible(bool(makers))
        self.add.setVisible(len(makers) < most)

    def _rebuild(self, makers: Mapping[str, Callable[[], R]]) -> None:
        had_focus = self.card.isAncestorOf(self.focusWidget() or self)
        self.card.clear()
        self.rows.clear()
        for key, make in makers.items():
            row = self.rows[key] = make()
            self.card.add_widget(row)
        if had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))
