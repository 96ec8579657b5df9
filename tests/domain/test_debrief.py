# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking back at a meeting: three numbers, and at most one offer that rests on more than one evening."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from facilitator.domain.debrief import Offer, OfferKind, look_back
from facilitator.domain.headcount import CountCategory, Headcount
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.domain.waiting_line import MOST_CHAIRS
from tests.support.summaries import a_rich_summary as a_summary

PLANNED = time(19, 30)


def begun(late_min: int) -> MeetingSummary:
    summary = a_summary()
    return replace(summary, started=summary.planned_start + timedelta(minutes=late_min))


def test_a_meeting_in_numbers() -> None:
    """People, shares, minutes over, and the part that took longest over its plan."""
    summary = replace(
        a_summary(),
        parts=(PartMinutes("welcome", 2, 6), PartMinutes("sharing", 30, 38), PartMinutes("closing", 2, 8)),
    )
    debrief = look_back(summary, None, PLANNED, 20)
    assert (debrief.people, debrief.shares, debrief.over_min) == (14, 9, 0)
    assert debrief.longer == PartMinutes("sharing", 30, 38)
    assert debrief.offer is None
    assert look_back(a_summary(), None, PLANNED, 20).longer is None


@pytest.mark.parametrize(
    ("tonight", "before", "start"),
    [
        (9, 12, time(19, 35)),
        (12, 10, time(19, 40)),
        (5, 5, time(19, 35)),
        (4, 12, None),
        (12, 4, None),
        (12, -3, None),
        (12, None, None),
    ],
)
def test_a_later_start_is_offered_when_it_was_late_twice(tonight: int, before: int | None, start: time | None) -> None:
    """Both meetings began at least five minutes late: later by the smaller of the two, in steps of five minutes."""
    debrief = look_back(begun(tonight), None if before is None else begun(before), PLANNED, 20)
    assert (None if debrief.offer is None else debrief.offer.start) == start


def test_a_later_start_may_come_after_midnight() -> None:
    """A meeting at five to twelve at night that begins late twice may start after midnight."""
    offer = look_back(begun(10), begun(10), time(23, 55), 20).offer
    assert offer == Offer(OfferKind.START, start=time(0, 5), minutes=10)


@pytest.mark.parametrize(("people", "chairs", "wanted"), [(14, 12, 14), (12, 12, None), (3, 12, None), (900, 12, None)])
def test_more_chairs_are_offered_when_they_were_too_few(people: int, chairs: int, wanted: int | None) -> None:
    """More people than chairs: as many chairs as people, and never more than a room can have."""
    summary = replace(a_summary(), counts=Headcount.of({CountCategory.HERE: people}))
    offer = look_back(summary, None, PLANNED, chairs).offer
    expected = MOST_CHAIRS if people > MOST_CHAIRS else wanted
    assert (None if offer is None else offer.chairs) == expected


def test_one_offer_at_a_time() -> None:
    """Late twice and too few chairs: the start is offered, and the chairs another time."""
    offer = look_back(begun(10), begun(10), PLANNED, 3).offer
    assert offer is not None
    assert offer.kind is OfferKind.START
