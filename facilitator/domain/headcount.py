# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Anonymous whole numbers: who was here is never asked, only how many.

Nothing in this module can hold a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from facilitator.domain.errors import NotAllowed, Reason


class CountCategory(Enum):
    """What a group may count."""

    HERE = "here"
    NEW = "new"
    ONLINE = "online"
    FIRST_EVER = "first_ever"
    VISITORS = "visitors"


USUAL_CATEGORIES = (CountCategory.HERE, CountCategory.NEW)


class Milestone(Enum):
    """A length of time that is celebrated; counted by type, never by person."""

    HOURS_24 = "24_hours"
    WEEK_1 = "1_week"
    DAYS_30 = "30_days"
    DAYS_60 = "60_days"
    DAYS_90 = "90_days"
    MONTHS_6 = "6_months"
    MONTHS_9 = "9_months"
    YEAR_1 = "1_year"
    MONTHS_18 = "18_months"
    YEARS = "years"


K = TypeVar("K", bound=Enum)


# Python 3.11: with slots, calling the alias `Headcount()` of a frozen generic raises TypeError.
@dataclass(frozen=True)
class Tally(Generic[K]):
    """How many of each kind; a kind that is not listed counts zero. No number is ever below zero."""

    numbers: tuple[tuple[K, int], ...] = ()

    @classmethod
    def of(cls, numbers: Mapping[K, int] | Iterable[tuple[K, int]]) -> Tally[K]:
        """Make a tally; zeros are left out and the order is that of the enum, so equal tallies are equal.

        Raises NotAllowed(BELOW_ZERO) for a negative number.
        """
        given = dict(numbers)
        if any(number < 0 for number in given.values()):
            raise NotAllowed(Reason.BELOW_ZERO)
        listed = [kind for first in list(given)[:1] for kind in type(first)]
        return cls(tuple((kind, given[kind]) for kind in listed if given.get(kind)))

    def __getitem__(self, kind: K) -> int:
        """Tell how many of this kind; zero when none was counted."""
        return next((number for listed, number in self.numbers if listed is kind), 0)

    def changed(self, kind: K, by: int) -> Tally[K]:
        """Give the tally with `by` more (or fewer) of a kind; NotAllowed(BELOW_ZERO) when too few are there."""
        number = self[kind] + by
        if number > 0 and any(listed is kind for listed, _ in self.numbers):
            # The usual tap, thousands of times when a long journal is read: without hashing a single enum.
            return Tally(tuple((listed, number if listed is kind else old) for listed, old in self.numbers))
        return Tally.of({**dict(self.numbers), kind: number})

    def total(self) -> int:
        """Add all kinds together."""
        return sum(number for _, number in self.numbers)


Headcount = Tally[CountCategory]
MilestoneTally = Tally[Milestone]
