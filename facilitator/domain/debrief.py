# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gentle look back at one meeting: how it went in whole numbers, and at most one thing to do differently.

No score, no comparison with other groups, nothing about anybody. Deliberately not here: the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum, auto

from facilitator.domain.headcount import CountCategory
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.domain.waiting_line import MOST_CHAIRS

LATE_FROM_MIN = 5
"""Less is not worth a word: people hang up their coats."""
LONGER_FROM_MIN = 5


class OfferKind(Enum):
    """What may be settled for the next meetings."""

    START = auto()
    CHAIRS = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """One change of the group's settings. `minutes`: by how much the meetings have begun late."""

    kind: OfferKind
    start: time | None = None
    minutes: int = 0
    chairs: int = 0


@dataclass(frozen=True, slots=True)
class Debrief:
    """How a meeting went. `over_min` is below zero when it ended early; `longer`: the part that took longest over."""

    people: int
    shares: int
    over_min: int
    longer: PartMinutes | None
    offer: Offer | None


def look_back(summary: MeetingSummary, before: MeetingSummary | None, planned: time, chairs: int) -> Debrief:
    """Look back at a meeting. `before`: the one before it; `planned`: the planned start in local time.

    A later start is offered when this meeting and the one before both began at least five minutes late: once is no
    habit. It is later by the smaller of the two, in whole steps of five minutes. More chairs are offered when more
    people came than there are chairs.
    """
    people = summary.counts[CountCategory.HERE]
    return Debrief(
        people=people,
        shares=summary.shares,
        over_min=(summary.ended - summary.planned_end) // timedelta(minutes=1),
        longer=_longest_over(summary.parts),
        offer=_later_start(summary, before, planned) or _more_chairs(people, chairs),
    )


def late_min(summary: MeetingSummary) -> int:
    """Tell by how many whole minutes a meeting began after its plan; below zero: before it."""
    return (summary.started - summary.planned_start) // timedelta(minutes=1)


def _longest_over(parts: Sequence[PartMinutes]) -> PartMinutes | None:
    over = [part for part in parts if part.real_min - part.planned_min >= LONGER_FROM_MIN]
    return max(over, key=lambda part: part.real_min - part.planned_min, default=None)


def _later_start(summary: MeetingSummary, before: MeetingSummary | None, planned: time) -> Offer | None:
    if before is None:
        return None
    late = min(late_min(summary), late_min(before)) // 5 * 5
    if late < LATE_FROM_MIN:
        return None
    later = (datetime.combine(summary.held_on, planned) + timedelta(minutes=late)).time()
    return Offer(OfferKind.START, start=later, minutes=late)


def _more_chairs(people: int, chairs: int) -> Offer | None:
    wanted = min(people, MOST_CHAIRS)
    return Offer(OfferKind.CHAIRS, chairs=wanted) if wanted > chairs else None
