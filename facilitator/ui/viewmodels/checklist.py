# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be done before and after the meeting, ticked off for tonight. Ticks are in memory and gone tomorrow.

Deliberately not here: changing the lists (`own_cards.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator.domain.places import Moment, Places, Ticks


@dataclass(frozen=True, slots=True)
class TickItem:
    """One thing to do, and whether it is done."""

    item_id: str
    words: str
    done: bool


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """One list of tonight's place. `places`: ids and labels when there are several to choose from, else empty."""

    moment: Moment
    items: tuple[TickItem, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    tonight_id: str = ""

    @property
    def left(self) -> tuple[str, ...]:
        """What is still to be done."""
        return tuple(item.words for item in self.items if not item.done)


class ChecklistViewModel(QObject):
    """Both lists. `shown` carries a ChecklistView, one for each moment; `place_asked` a place's id."""

    shown = Signal(object)
    place_asked = Signal(str)
    change_asked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._places = Places()
        self._ticks = Ticks()
        self._last: dict[Moment, ChecklistView] = {}

    def set_places(self, places: Places) -> None:
        """Follow the group's places."""
        self._places = places
        self.look()

    def toggle(self, item_id: str) -> None:
        """Tick a thing off, or take the tick back."""
        self._ticks = self._ticks.fresh(self._now()).toggled(item_id, self._now())
        self.look()

    def begin_anew(self) -> None:
        """Forget all ticks: the evening is over."""
        self._ticks = Ticks()
        self.look()

    def choose_place(self, place_id: str) -> None:
        """Ask to meet at this place tonight."""
        self.place_asked.emit(place_id)

    def ask_to_change(self) -> None:
        """Ask for the page on which the lists are changed."""
        self.change_asked.emit()

    def look(self) -> None:
        """Take note of the time; tell what differs."""
        self._ticks = self._ticks.fresh(self._now())
        for moment in Moment:
            view = self.view(moment)
            if self._last.get(moment) != view:
                self._last[moment] = view
                self.shown.emit(view)

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._last.clear()
        self.look()

    def view(self, moment: Moment) -> ChecklistView:
        """Give one list as it stands."""
        tonight = self._places.tonight
        if tonight is None:
            return ChecklistView(moment)
        items = [item for item in tonight.items(moment) if item.words.strip()]
        several = self._places.places if len(self._places.places) > 1 else ()
        return ChecklistView(
            moment,
            tuple(TickItem(item.item_id, item.words, item.item_id in self._ticks.done) for item in items),
            tuple((place.place_id, place.label) for place in several),
            tonight.place_id,
        )
