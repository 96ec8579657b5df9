# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of the places: what a rescuer must be told, and what is to be done there before and after.

Deliberately not here: ticking things off (`checklist.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.places import MOST_ITEM, MOST_ITEMS, MOST_LABEL, MOST_LINE, ChecklistItem, Moment, Place
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.own_numbers import TypedLine
from facilitator.ui.pages.own_words import TypedText
from facilitator.ui.safety_words import moment_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.own_cards import OwnCardsView, OwnCardsViewModel
from facilitator.ui.widgets.buttons import Button, ChipButton, OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_ADDRESS_PX = 112
_NARROW_PX = 520


class OwnPlaces(QWidget):
    """One place at a time: its fields and its two lists. Chips lead to the others."""

    def __init__(self, view_model: OwnCardsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._place: Place | None = None
        self._shown_places: tuple[tuple[str, str], ...] = ()
        self.chips: dict[str, ChipButton] = {}
        self._build()
        view_model.shown.connect(self._render_places)
        look.scaled.connect(self._space)
        self._space()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._chips_box = QWidget()
        self._chips_box.setAccessibleName(self.tr("Places"))
        self._chips = FlowLayout(self._chips_box)
        self.add_place = Button(look, self.tr("Add a place"), icon="plus", words="chip")
        self.add_place.clicked.connect(lambda: self._view_model.add_place(self.tr("Another place")))
        self._chips.addWidget(self.add_place)
        self._column.addWidget(self._chips_box)
        self._build_fields()
        self.lists = {moment: ListEditor(moment, self._view_model, look) for moment in Moment}
        for editor in self.lists.values():
            self._column.addWidget(editor)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        self.tonight = OutlinedButton(look, self.tr("We meet here tonight"))
        self.remove_place = PlainButton(look, self.tr("Take this place away"))
        for button in (self.tonight, self.remove_place):
            self._buttons.addWidget(button)
        self._column.addWidget(buttons)
        self.tonight.clicked.connect(lambda: self._for_place(self._view_model.meet_at))
        self.remove_place.clicked.connect(lambda: self._for_place(self._view_model.remove_place))

    def _build_fields(self) -> None:
        self.card = FormCard(self._look)
        self.label = TypedLine(self.tr("What you call it"), MOST_LABEL)
        self.address = TypedText(self.tr("Address"))
        self.way_in = TypedLine(self.tr("Which door, which floor"), MOST_LINE)
        self.first_aid = TypedLine(self.tr("Where the first-aid box and the defibrillator are"), MOST_LINE)
        self._fields: dict[str, TypedLine | TypedText] = {
            "label": self.label,
            "address": self.address,
            "way_in": self.way_in,
            "first_aid": self.first_aid,
        }
        for field, widget in self._fields.items():
            self.card.add_row(widget.accessibleName(), widget, wide=True)
            if isinstance(widget, TypedText):
                widget.textChanged.connect(partial(self._address_typed, widget))
                widget.left.connect(self._view_model.end_typing)
            else:
                widget.textEdited.connect(partial(self._typed, field))
                widget.editingFinished.connect(self._view_model.end_typing)
        self.card_note = Label(self.tr("This stands on the card for a medical emergency, to be read out."), "quiet")
        self._column.addWidget(self.card)
        self._column.addWidget(self.card_note)

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(SPACE["group"]))
        self._chips.setSpacing(px(8))
        self._buttons.setSpacing(px(12))
        self.address.setFixedHeight(px(_ADDRESS_PX))

    # -- intents -----------------------------------------------------------------------------------------------------

    def _typed(self, field: str, text: str) -> None:
        if self._place is not None:
            self._view_model.describe(self._place.place_id, field, text)

    def _address_typed(self, field: TypedText) -> None:
        self._typed("address", field.toPlainText())

    def _for_place(self, intent: Callable[[str], None]) -> None:
        if self._place is not None:
            intent(self._place.place_id)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_places(self, view: OwnCardsView) -> None:
        self._place = place = view.editing
        if place is None:
            return
        self._render_chips(view)
        for field, widget in self._fields.items():
            widget.show_text(getattr(place, field))
        for editor in self.lists.values():
            editor.show_place(place)
        several = len(view.places.places) > 1
        self.tonight.setVisible(several and view.places.tonight != place)
        self.remove_place.setVisible(several)

    def _render_chips(self, view: OwnCardsView) -> None:
        wanted = tuple((one.place_id, one.label) for one in view.places.places)
        if wanted != self._shown_places:
            self._shown_places = wanted
            for old in self.chips.values():
                self._chips.removeWidget(old)
                old.deleteLater()
            self.chips.clear()
            self._chips.removeWidget(self.add_place)
            for place_id, label in wanted if len(wanted) > 1 else ():
                chip = self.chips[place_id] = ChipButton(self._look, label, checkable=True)
                chip.clicked.connect(partial(self._view_model.edit_place, place_id))
                chip.toggled.connect(partial(self._chip_toggled, place_id))
                self._chips.addWidget(chip)
            self._chips.addWidget(self.add_place)
        for place_id, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(self._place is not None and place_id == self._place.place_id)
            chip.blockSignals(False)

    def _chip_toggled(self, place_id: str, on: bool) -> None:
        """A screen reader's press only toggles."""
        if on:
            self._view_model.edit_place(place_id)


class ListEditor(QWidget):
    """One list of a place: its things to do, each with a field, two arrows and a word to take it away."""

    def __init__(self, moment: Moment, view_model: OwnCardsViewModel, look: Look) -> None:
        super().__init__()
        self._moment = moment
        self._view_model = view_model
        self._look = look
        self._place_id = ""
        self.rows: dict[str, ItemRow] = {}
        self.heading = Label(moment_words(moment), "section")
        self.card = FormCard(look)
        self.add = OutlinedButton(look, self.tr("Add a thing to do"), icon="plus")
        self.add.setAccessibleName(fill_in(self.tr("Add a thing to do: {list}"), list=moment_words(moment)))
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.card)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        look.scaled.connect(self._space)
        self._space()

    def show_place(self, place: Place) -> None:
        """Show the list of this place."""
        self._place_id = place.place_id
        items = place.items(self._moment)
        if [item.item_id for item in items] != list(self.rows):
            self._rebuild(items)
        for item in items:
            self.rows[item.item_id].show_item(item)
        self.card.setVisible(bool(items))
        self.add.setVisible(len(items) < MOST_ITEMS)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))

    def _add(self) -> None:
        self._view_model.add_item(self._place_id, self._moment, self.tr("Something to do"))
        field = list(self.rows.values())[-1].field
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _rebuild(self, items: tuple[ChecklistItem, ...]) -> None:
        focus = self.focusWidget()
        held = next(((key, row.place_of(focus)) for key, row in self.rows.items() if row.place_of(focus) >= 0), None)
        self.card.clear()
        self.rows.clear()
        for item in items:
            row = self.rows[item.item_id] = ItemRow(item, self._view_model, self._look)
            self.card.add_widget(row)
        if held is not None:
            kept = self.rows.get(held[0])
            target = self.add if kept is None else kept.parts[held[1]]
            target.setFocus(Qt.FocusReason.TabFocusReason)


class ItemRow(QWidget):
    """One thing to do."""

    def __init__(self, item: ChecklistItem, view_model: OwnCardsViewModel, look: Look) -> None:
        super().__init__()
        self._look = look
        self.field = TypedLine(self.tr("A thing to do"), MOST_ITEM)
        self.up = Button(look, icon="up", words="step")
        self.down = Button(look, icon="down", words="step")
        self.remove = PlainButton(look, self.tr("Remove"))
        self.parts: tuple[QWidget, ...] = (self.field, self.up, self.down, self.remove)
        self._row = QHBoxLayout(self)
        for part, share in zip(self.parts, (1, 0, 0, 0), strict=True):
            self._row.addWidget(part, share)
        self.field.textEdited.connect(partial(view_model.rename_item, item.item_id))
        self.field.editingFinished.connect(view_model.end_typing)
        self.up.clicked.connect(partial(view_model.move_item, item.item_id, -1))
        self.down.clicked.connect(partial(view_model.move_item, item.item_id, 1))
        self.remove.clicked.connect(partial(view_model.remove_item, item.item_id))
        look.scaled.connect(self._space)
        self._space()

    def show_item(self, item: ChecklistItem) -> None:
        """Show its words, and let every part say which thing it is about."""
        if item.words != self.field.text():
            self.field.setText(item.words)
        for part, name in (
            (self.field, self.tr("A thing to do: {words}")),
            (self.up, self.tr("Move up: {words}")),
            (self.down, self.tr("Move down: {words}")),
            (self.remove, self.tr("Remove: {words}")),
        ):
            part.setAccessibleName(fill_in(name, words=item.words))

    def place_of(self, widget: QWidget | None) -> int:
        """Tell which of its parts has the keyboard; below zero when none has."""
        return next((at for at, part in enumerate(self.parts) if part is widget), -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the distances right."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        side = px(24) if self.width() >= px(_NARROW_PX) else px(8)
        self._row.setContentsMargins(side, px(8), px(8), px(8))
        self._row.setSpacing(px(4))
