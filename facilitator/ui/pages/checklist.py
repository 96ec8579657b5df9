# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list to tick off: real check boxes, each with its words beside it, on Today and on Finish.

Deliberately not here: what is on the list, and changing it (`own_places.py`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.checklist import ChecklistView, ChecklistViewModel
from facilitator.ui.widgets.buttons import ChipButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.tick_row import TickRow


class Checklist(QWidget):
    """The things to do; above them the places, when there are several; below, the way to change the list."""

    def __init__(self, view_model: ChecklistViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._places: tuple[tuple[str, str], ...] = ()
        self.rows: dict[str, TickRow] = {}
        self.chips: dict[str, ChipButton] = {}
        self._chips_box = QWidget()
        self._chips_box.setAccessibleName(self.tr("Where you meet tonight"))
        self._chips = FlowLayout(self._chips_box)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.change_button = PlainButton(look, self.tr("Change the list"))
        self.change_button.clicked.connect(view_model.ask_to_change)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._chips_box)
        self._column.addLayout(self._list)
        words = QWidget()
        self._words = FlowLayout(words)
        self._words.addWidget(self.change_button)
        self._column.addWidget(words)
        look.scaled.connect(self._space)
        self._space()

    def add_word(self, button: PlainButton) -> None:
        """Put a word to press before the way to change the list."""
        self._words.insert(0, button)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that is not done."""
        rows = list(self.rows.values())
        wanted = next((row.box for row in rows if not row.box.isChecked()), None)
        target = wanted or (rows[0].box if rows else self.change_button)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def show_view(self, view: ChecklistView) -> None:
        """Show the list as it stands."""
        self._show_places(view)
        if [item.item_id for item in view.items] != list(self.rows):
            for old in self.rows.values():
                self._list.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.rows.clear()
            for item in view.items:
                row = self.rows[item.item_id] = TickRow(self._look)
                row.ticked.connect(partial(self._tick, item.item_id))
                self._list.addWidget(row)
        for item in view.items:
            row = self.rows[item.item_id]
            row.show_on(item.done)
            row.show_words(item.words, "off" if item.done else "")

    def _show_places(self, view: ChecklistView) -> None:
        self._chips_box.setVisible(bool(view.places))
        if view.places != self._places:
            self._places = view.places
            for old in self.chips.values():
                self._chips.removeWidget(old)
                old.deleteLater()
            self.chips.clear()
            for place_id, label in view.places:
                chip = self.chips[place_id] = ChipButton(self._look, label, checkable=True)
                chip.toggled.connect(partial(self._choose, place_id))
                self._chips.addWidget(chip)
        for place_id, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(place_id == view.tonight_id)
            chip.blockSignals(False)

    def _tick(self, item_id: str, _on: bool) -> None:
        self._view_model.toggle(item_id)

    def _choose(self, place_id: str, _on: bool) -> None:
        self._view_model.choose_place(place_id)

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(20), px(8), px(20), px(8))
        self._column.setSpacing(px(4))
        self._chips.setSpacing(px(8))
