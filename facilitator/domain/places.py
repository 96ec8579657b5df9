# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a group meets: a label, what a rescuer must be told, and what is to be done there before and after.

What is ticked off tonight lives in memory only. Deliberately not here: the words a new list begins with (`ui`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

MOST_LABEL = 40
MOST_ADDRESS = 400
MOST_LINE = 200
MOST_ITEM = 80
MOST_ITEMS = 20
MOST_PLACES = 12
TICKS_LAST = timedelta(hours=12)
"""Ticks are for one evening: the next one begins with an empty list."""


class Moment(Enum):
    """When a list is gone through."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing to do."""

    item_id: str
    words: str


@dataclass(frozen=True, slots=True)
class Place:
    """One place. `address` may have several lines; `way_in`: entrance and floor; `first_aid`: where help lies."""

    place_id: str
    label: str
    address: str = ""
    way_in: str = ""
    first_aid: str = ""
    before: tuple[ChecklistItem, ...] = ()
    after: tuple[ChecklistItem, ...] = ()

    def items(self, moment: Moment) -> tuple[ChecklistItem, ...]:
        """Give the list of a moment."""
        return self.before if moment is Moment.BEFORE else self.after

    def with_items(self, moment: Moment, items: Iterable[ChecklistItem]) -> Place:
        """Give the place with this list; what is beyond the most a list may hold is left out."""
        kept = tuple(items)[:MOST_ITEMS]
        return replace(self, before=kept) if moment is Moment.BEFORE else replace(self, after=kept)

    def address_lines(self) -> tuple[str, ...]:
        """Give what to read out to a rescuer, line by line; empty when nothing was filled in."""
        lines = (*self.address.splitlines(), self.way_in, self.first_aid)
        return tuple(line.strip() for line in lines if line.strip())


@dataclass(frozen=True, slots=True)
class Places:
    """All places of a group, in their order; `tonight_id`: where it meets tonight, the first when that is gone."""

    places: tuple[Place, ...] = ()
    tonight_id: str = ""

    @property
    def tonight(self) -> Place | None:
        """Tonight's place; None when there is none at all."""
        return self.find(self.tonight_id) or next(iter(self.places), None)

    def find(self, place_id: str) -> Place | None:
        """Give a place by its id."""
        return next((one for one in self.places if one.place_id == place_id), None)

    def with_place(self, place: Place) -> Places:
        """Give the places with this one, in place of the one with its id or at the end; full, they stay."""
        if self.find(place.place_id) is not None:
            kept = tuple(place if one.place_id == place.place_id else one for one in self.places)
            return replace(self, places=kept)
        return self if len(self.places) >= MOST_PLACES else replace(self, places=(*self.places, place))

    def without_place(self, place_id: str) -> Places:
        """Give the places without this one; the last one stays."""
        if len(self.places) <= 1:
            return self
        return replace(self, places=tuple(one for one in self.places if one.place_id != place_id))


def moved(items: tuple[ChecklistItem, ...], item_id: str, by: int) -> tuple[ChecklistItem, ...]:
    """Give the list with one thing further down (1) or up (-1); at an end it stays."""
    place = next((at for at, item in enumerate(items) if item.item_id == item_id), None)
    if place is None or not 0 <= place + by < len(items):
        return items
    others = [item for item in items if item.item_id != item_id]
    others.insert(place + by, items[place])
    return tuple(others)


@dataclass(frozen=True, slots=True)
class Ticks:
    """What is done tonight, by the ids of things to do. `since` None: nothing was ticked yet."""

    done: frozenset[str] = frozenset()
    since: datetime | None = None

    def toggled(self, item_id: str, now: datetime) -> Ticks:
        """Give the ticks with this one on, or off again."""
        return Ticks(self.done ^ {item_id}, self.since or now)

    def fresh(self, now: datetime) -> Ticks:
        """Give these ticks, or none when they are of another evening."""
        return self if self.since is None or abs(now - self.since) < TICKS_LAST else Ticks()
