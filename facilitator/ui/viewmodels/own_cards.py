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

from PySide6.QtCore import QObject, QTimer, Signal

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

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

HAND_RESTS_MS = 600
TRY_AGAIN_MS = 5000
MOST_STEPS_BACK = 100
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
        self._group = group
        self._courier = courier
        self._shipped = shipped
        self._today = today
        self._book = self._kept_book = book
        self._places = self._kept_places = places
        self._before: list[tuple[SafetyBook, Places]] = []
        self._typing: object = None
        self._editing = ""
        self._saved: bool | None = True
        self._sending = False
        self._rest = QTimer(self, singleShot=True, interval=HAND_RESTS_MS)
        self._rest.timeout.connect(self.flush)

    @property
    def book(self) -> SafetyBook:
        """The cards' book as it is now."""
        return self._book

    @property
    def places(self) -> Places:
        """The places as they are now."""
        return self._places

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        editing = self._places.find(self._editing) or self._places.tonight
        view = OwnCardsView(
            self._book, self._places, self._shipped(), editing, self._today(), bool(self._before), self._saved
        )
        self.shown.emit(view)

    # -- cards and numbers -------------------------------------------------------------------------------------------

    def choose_protocol(self, protocol: Protocol) -> None:
        """Settle what the group does when someone speaks of dying."""
        self._put(replace(self._book, protocol=protocol), self._places)

    def words(self, kind: CardKind) -> str:
        """Give the words that stand on a card now."""
        own = self._book.own(kind)
        if own is not None:
            return own.words
        return next((card.words(self._book.protocol) for card in self._shipped() if card.kind is kind), "")

    def write(self, kind: CardKind, words: str) -> None:
        """Put own words on a card; words like the shipped ones, or none, are the shipped ones."""
        shipped = next((card.words(self._book.protocol) for card in self._shipped() if card.kind is kind), "")
        own = "" if words.strip() == shipped.strip() else words
        self._put(self._book.with_own(kind, own, new_id()), self._places, typing=("card", kind))

    def use_shipped(self, kind: CardKind) -> None:
        """Bring the shipped words of a card back."""
        self._put(self._book.with_own(kind, "", ""), self._places)

    def add_number(self, kind: NumberKind) -> None:
        """Add an empty number of this kind, at the end."""
        self._put(self._book.with_number(HelpNumber(new_id(), kind)), self._places)

    def change_number(self, number_id: str, typed: str) -> bool:
        """Take what was typed as the number; tell whether it can be one. Another number has not been tried yet."""
        number, cleaned = self._number(number_id), clean_number(typed)
        if number is None or cleaned is None:
            return False
        if cleaned != number.number:
            changed = replace(number, number=cleaned, checked=None)
            self._put(self._book.with_number(changed), self._places, typing=("number", number_id))
        return True

    def name_service(self, number_id: str, typed: str) -> None:
        """Call the service of a number by its own name."""
        number, name = self._number(number_id), " ".join(typed.split())[:MOST_SERVICE]
        if number is not None and name != number.service:
            changed = self._book.with_number(replace(number, service=name))
            self._put(changed, self._places, typing=("service", number_id))

    def check_number(self, number_id: str) -> None:
        """Note that somebody has tried a number today."""
        number = self._number(number_id)
        if number is not None:
            self._put(self._book.with_number(replace(number, checked=self._today())), self._places)

    def remove_number(self, number_id: str) -> None:
        """Take a number away."""
        self._put(self._book.without_number(number_id), self._places)

    # -- places and lists --------------------------------------------------------------------------------------------

    def edit_place(self, place_id: str) -> None:
        """Show the fields of this place."""
        self._editing = place_id
        self.show_now()

    def meet_at(self, place_id: str) -> None:
        """Settle that the group meets here tonight."""
        self._put(self._book, replace(self._places, tonight_id=place_id))

    def add_place(self, label: str) -> None:
        """Add a place with the lists of tonight's place, as its own, and show its fields."""
        model = self._places.tonight
        place = Place(new_id(), label)
        for moment in Moment:
            items = () if model is None else model.items(moment)
            place = place.with_items(moment, (ChecklistItem(new_id(), item.words) for item in items))
        self._editing = place.place_id
        self._put(self._book, self._places.with_place(place))

    def remove_place(self, place_id: str) -> None:
        """Take a place away; the last one stays."""
        self._put(self._book, self._places.without_place(place_id))

    def describe(self, place_id: str, field: str, typed: str) -> None:
        """Change a field of a place: label, address, way_in or first_aid. A label is never left empty."""
        place, text = self._places.find(place_id), typed[: _LENGTHS[field]]
        if place is None or getattr(place, field) == text or (field == "label" and not text.strip()):
            return
        changed: Place = replace(place, **{field: text})  # type: ignore[arg-type]
        self._put(self._book, self._places.with_place(changed), typing=(place_id, field))

    def add_item(self, place_id: str, moment: Moment, words: str) -> None:
        """Put one more thing at the end of a list."""
        place = self._places.find(place_id)
        if place is not None:
            items = (*place.items(moment), ChecklistItem(new_id(), words[:MOST_ITEM]))
            self._put(self._book, self._places.with_place(place.with_items(moment, items)))

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
            self._put(self._book, self._places.with_place(changed), typing=("item", item_id))

    def move_item(self, item_id: str, by: int) -> None:
        """Move a thing to do down (1) or up (-1)."""
        found = self._find_item(item_id)
        if found is not None:
            place, moment = found
            changed = place.with_items(moment, moved(place.items(moment), item_id, by))
            self._put(self._book, self._places.with_place(changed))

    def remove_item(self, item_id: str) -> None:
        """Take a thing to do away."""
        found = self._find_item(item_id)
        if found is not None:
            place, moment = found
            items = [one for one in place.items(moment) if one.item_id != item_id]
            self._put(self._book, self._places.with_place(place.with_items(moment, items)))

    # -- undo and keeping --------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back; typing in one field is one change."""
        if self._before:
            self._book, self._places = self._before.pop()
            self._typing = None
            self._tell()

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own."""
        self._typing = None

    def flush(self) -> None:
        """Keep what was changed, now."""
        self._rest.stop()
        if self._sending or (self._book is self._kept_book and self._places is self._kept_places):
            return
        self._sending = True
        book, places = self._book, self._places
        job = partial(_save, self._group, book, places)
        self._courier.send(job, lambda _: self._arrived(book, places), self._refused)

    def _put(self, book: SafetyBook, places: Places, *, typing: object = None) -> None:
        if (book, places) == (self._book, self._places):
            return
        if typing is None or typing != self._typing:
            self._before = [*self._before, (self._book, self._places)][-MOST_STEPS_BACK:]
        self._typing = typing
        self._book, self._places = book, places
        self._tell()

    def _tell(self) -> None:
        self._saved = None
        self._rest.start(HAND_RESTS_MS)
        self.changed.emit(self._book, self._places)
        self.show_now()

    def _arrived(self, book: SafetyBook, places: Places) -> None:
        self._sending = False
        self._kept_book, self._kept_places = book, places
        if self._book is book and self._places is places:
            self._saved = True
            self.show_now()
        else:
            self.flush()

    def _refused(self, _trouble: BaseException) -> None:
        self._sending, self._saved = False, False
        self._rest.start(TRY_AGAIN_MS)
        self.show_now()

    def _number(self, number_id: str) -> HelpNumber | None:
        return next((one for one in self._book.numbers if one.number_id == number_id), None)

    def _find_item(self, item_id: str) -> tuple[Place, Moment] | None:
        for place in self._places.places:
            for moment in Moment:
                if any(item.item_id == item_id for item in place.items(moment)):
                    return place, moment
        return None


def _save(group: OpenGroup, book: SafetyBook, places: Places) -> None:
    group.safety.save(book)
    group.places.save(places)
