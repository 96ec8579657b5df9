# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a group fills into the words of its formats: for one day, or under a name of its own for every meeting.

Typed on Today, never while a meeting runs. It is no part of a format, so it leaves with none (`own_formats.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.placeholders import (
    LONGEST_VALUE,
    READING,
    Otherwise,
    Values,
    asked,
    asked_by,
    empty_slots,
    filled,
    with_readings,
)

A_DAY = timedelta(days=1)
LONGEST_READING = 20_000
"""As many characters as the words of a part may have."""
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class Filling:
    """What stands under one name. `day` None: for every meeting. `is_reading`: a slot's name, and a whole text."""

    filling_id: str
    name: str
    words: str
    day: date | None = None
    is_reading: bool = False


@dataclass(frozen=True, slots=True)
class Fillings:
    """All that is filled in, for any day."""

    all: tuple[Filling, ...] = ()

    def values(self, day: date) -> dict[str, str]:
        """Give what stands under each name on this day; what is for this day alone comes first."""
        always, today = (
            {one.name: one.words for one in self.all if not one.is_reading and one.day == when} for when in (None, day)
        )
        return always | today

    def readings(self, day: date) -> dict[str, str]:
        """Give the reading that is chosen for each slot on this day."""
        return {one.name: one.words for one in self.all if one.is_reading and one.day == day}

    def fresh(self, day: date) -> Fillings:
        """Give them without what was filled in for a day that is long over; an evening may go past midnight."""
        return Fillings(tuple(one for one in self.all if one.day is None or one.day >= day - A_DAY))

    def with_words(self, filling: Filling) -> Fillings:
        """Give them with these words in place of what stood under the name, for that day; blank words leave none."""
        longest = LONGEST_READING if filling.is_reading else LONGEST_VALUE
        words = filling.words.strip()[:longest]
        before = next((one for one in self.all if _place(one) == _place(filling)), filling)
        others = tuple(one for one in self.all if one is not before)
        return Fillings((*others, replace(before, words=words)) if words else others)


@dataclass(frozen=True, slots=True)
class Missing:
    """What a format asks for and nobody has filled in: a name or a slot, and the title of the part that asks first."""

    name: str
    part: str
    is_reading: bool = False


def for_meeting(
    found: MeetingFormat, fillings: Fillings, day: date, known: Mapping[str, str], otherwise: Otherwise
) -> MeetingFormat:
    """Give a format as it is read on this day: readings in their slots, and every place in its words filled.

    `known` is what is known without being typed (the date, the place, and whatever else has a source of its own); what
    the group has typed comes before it. `otherwise` says what is read where nothing is known.
    """
    with_their_readings = with_readings(found, fillings.readings(day))
    return filled(with_their_readings, _values(fillings, day, known), otherwise)


def missing(found: MeetingFormat, fillings: Fillings, day: date, known: Mapping[str, str]) -> tuple[Missing, ...]:
    """Name what is still to be filled in for this day, slots first, each once."""
    values = _values(fillings, day, known)
    slots = [
        Missing(slot, next(part.title for part in found.parts if part.slot == slot), is_reading=True)
        for slot in empty_slots(found, fillings.readings(day))
    ]
    names = [Missing(name, _asks(found, name)) for name in asked(found) if not values.get(name, "").strip()]
    return (*slots, *names)


def _values(fillings: Fillings, day: date, known: Mapping[str, str]) -> Values:
    heading = next((_heading(words) for words in fillings.readings(day).values()), "")
    return {READING: heading, **known, **fillings.values(day)}


def _heading(words: str) -> str:
    """Give a reading's first line, where it is short enough to be what the reading is called."""
    first = words.strip().partition("\n")[0].strip(" *.")
    return first if len(first) <= _LONGEST_HEADING else ""


def _asks(found: MeetingFormat, name: str) -> str:
    return next(part.title for part in found.parts if name in asked_by(part))


def _place(one: Filling) -> tuple[str, date | None, bool]:
    return one.name, one.day, one.is_reading
