# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a group settles about its cards, numbers, places and lists: every change is kept by itself and can be undone.

Typing is kept when the hand rests. Deliberately not here: reading cards (`cards.py`), ticking things off
(`checklist.py`) and every word that is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.ids import new_id
from facilitator.domain.places import (
    MOST_ADDRESS,
    MOST_ITEM,
    MOST_LABEL,
    MOST_LINE,
    ChecklistItem,
    Moment,
    Place,
    Places,
    moved,
)
from facilitator.domain.safety import (
    MOST_SERVICE,
    CardKind,
    HelpNumber,
    NumberKind,
    Protocol,
    SafetyBook,
    SafetyCard,
    clean_number,
)
from facilitator.ui.viewmodels.kept_changes import KeptChanges

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

_LENGTHS = {"label": MOST_LABEL, "address": MOST_ADDRESS, "way_in": MOST_LINE, "first_aid": MOST_LINE}


@dataclass(frozen=True, slots=True)
class OwnCardsView:
    """All that is settled. `editing`: the place whose fields are shown. `saved`: None while a change is on its way."""

    book: SafetyBook
    places: Places
    cards: tuple[SafetyCard, ...]
    editing: Place | None
    today: date
    can_undo: bool
    saved: bool | None


class OwnCardsViewModel(QObject):
    """Changes the two books. `shown` carries an OwnCardsView, `changed` says that something else must be read."""

    shown = Signal(object)
    changed = Signal(object, object)

    def __init__(
        self,
        group: OpenGroup,
        courier: Courier,
        book: SafetyBook,
        places: Places,
        shipped: Callable[[], tuple[SafetyCard, ...]],
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._shipped = shipped
        self._today = today
        self._editing = ""
        self._kept = KeptChanges((book, places), courier, partial(_save, group))
        self._kept.changed.connect(self._follow_change)
        self._kept.saved_changed.connect(self.show_now)

    @property
    def book(self) -> SafetyBook:
        """The cards' book as it is now."""
        return self._kept.value[0]

    @property
    def places(self) -> Places:
        """The places as they are now."""
        return self._kept.value[1]

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        kept, (book, places) = self._kept, self._kept.value
        editing = places.find(self._editing) or places.tonight
        shipped, today = self._shipped(), self._today()
        self.shown.emit(OwnCardsView(book, places, shipped, editing, today, kept.can_undo, kept.saved))

    # -- cards and numbers -------------------------------------------------------------------------------------------

    def choose_protocol(self, protocol: Protocol) -> None:
        """Settle what the group does when someone speaks of dying."""
        self._put(replace(self.book, protocol=protocol), self.places)

    def words(self, kind: CardKind) -> str:
        """Give the words that stand on a card now."""
        own = self.book.own(kind)
        if own is not None:
            return own.words
        return next((card.words(self.book.protocol) for card in self._shipped() if card.kind is kind), "")

    def write(self, kind: CardKind, words: str) -> None:
        """Put own words on a card; words like the shipped ones, or none, are the shipped ones."""
        shipped = next((card.words(self.book.protocol) for card in self._shipped() if card.kind is kind), "")
        own = "" if words.strip() == shipped.strip() else words
        self._put(self.book.with_own(kind, own, new_id()), self.places, typing=("card", kind))

    def use_shipped(self, kind: CardKind) -> None:
        """Bring the shipped words of a card back."""
        self._put(self.book.with_own(kind, "", ""), self.places)

    def add_number(self, kind: NumberKind) -> None:
        """Add an empty number of this kind, at the end."""
        self._put(self.book.with_number(HelpNumber(new_id(), kind)), self.places)

    def change_number(self, number_id: str, typed: str) -> bool:
        """Take what was typed as the number; tell whether it can be one. Another number has not been tried yet."""
        number, cleaned = self._number(number_id), clean_number(typed)
        if number is None or cleaned is None:
            return False
        if cleaned != number.number:
            changed = replace(number, number=cleaned, checked=None)
            self._put(self.book.with_number(changed), self.places, typing=("number", number_id))
        return True

    def name_service(self, number_id: str, typed: str) -> None:
        """Call the service of a number by its own name."""
        number, name = self._number(number_id), " ".join(typed.split())[:MOST_SERVICE]
        if number is not None and name != number.service:
            changed = self.book.with_number(replace(number, service=name))
            self._put(changed, self.places, typing=("service", number_id))

    def check_number(self, number_id: str) -> None:
        """Note that somebody has tried a number today."""
        number = self._number(number_id)
        if number is not None:
            self._put(self.book.with_number(replace(number, checked=self._today())), self.places)

    def remove_number(self, number_id: str) -> None:
        """Take a number away."""
        self._put(self.book.without_number(number_id), self.places)

    # -- places and lists --------------------------------------------------------------------------------------------

    def edit_place(self, place_id: str) -> None:
        """Show the fields of this place."""
        self._editing = place_id
        self.show_now()

    def meet_at(self, place_id: str) -> None:
        """Settle that the group meets here tonight."""
        self._put(self.book, replace(self.places, tonight_id=place_id))

    def add_place(self, label: str) -> None:
        """Add a place with the lists of tonight's place, as its own, and show its fields."""
        model = self.places.tonight
        place = Place(new_id(), label)
        for moment in Moment:
            items = () if model is None else model.items(moment)
            place = place.with_items(moment, (ChecklistItem(new_id(), item.words) for item in items))
        self._editing = place.place_id
        self._put(self.book, self.places.with_place(place))

    def remove_place(self, place_id: str) -> None:
        """Take a place away; the last one stays."""
        self._put(self.book, self.places.without_place(place_id))

    def describe(self, place_id: str, field: str, typed: str) -> None:
        """Change a field of a place: label, address, way_in or first_aid. A label is never left empty."""
        place, text = self.places.find(place_id), typed[: _LENGTHS[field]]
        if place is None or getattr(place, field) == text or (field == "label" and not text.strip()):
            return
        changed: Place = replace(place, **{field: text})  # type: ignore[arg-type]
        self._put(self.book, self.places.with_place(changed), typing=(place_id, field))

    def add_item(self, place_id: str, moment: Moment, words: str) -> None:
        """Put one more thing at the end of a list."""
        place = self.places.find(place_id)
        if place is not None:
            items = (*place.items(moment), ChecklistItem(new_id(), words[:MOST_ITEM]))
            self._put(self.book, self.places.with_place(place.with_items(moment, items)))

    def rename_item(self, item_id: str, typed: str) -> None:
        """Change the words of a thing to do."""
        found = self._find_item(item_id)
        if found is None:
            return
        place, moment = found
        words = typed[:MOST_ITEM]
        items = [replace(one, words=words) if one.item_id == item_id else one for one in place.items(moment)]
        changed = place.with_items(moment, items)
        if changed != place:
            self._put(self.book, self.places.with_place(changed), typing=("item", item_id))

    def move_item(self, item_id: str, by: int) -> None:
        """Move a thing to do down (1) or up (-1)."""
        found = self._find_item(item_id)
        if found is not None:
            place, moment = found
            changed = place.with_items(moment, moved(place.items(moment), item_id, by))
            self._put(self.book, self.places.with_place(changed))

    def remove_item(self, item_id: str) -> None:
        """Take a thing to do away."""
        found = self._find_item(item_id)
        if found is not None:
            place, moment = found
            items = [one for one in place.items(moment) if one.item_id != item_id]
            self._put(self.book, self.places.with_place(place.with_items(moment, items)))

    # -- undo and keeping --------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back; typing in one field is one change."""
        self._kept.undo()

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own."""
        self._kept.end_typing()

    def flush(self) -> None:
        """Keep what was changed, now."""
        self._kept.flush()

    def _put(self, book: SafetyBook, places: Places, *, typing: object = None) -> None:
        self._kept.put((book, places), typing=typing)

    def _follow_change(self) -> None:
        self.changed.emit(self.book, self.places)
        self.show_now()

    def _number(self, number_id: str) -> HelpNumber | None:
        return next((one for one in self.book.numbers if one.number_id == number_id), None)

    def _find_item(self, item_id: str) -> tuple[Place, Moment] | None:
        for place in self.places.places:
            for moment in Moment:
                if any(item.item_id == item_id for item in place.items(moment)):
                    return place, moment
        return None


def _save(group: OpenGroup, settled: tuple[SafetyBook, Places]) -> None:
    book, places = settled
    group.safety.save(book)
    group.places.save(places)
