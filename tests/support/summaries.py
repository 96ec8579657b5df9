# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting that is over, in a few words. Pure: domain only."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary, PartMinutes
from tests.support.builders import START

MEETING = MeetingId("a" * 32)


def a_summary(letter: str = "a", *, start: datetime = START, to_check: bool = True) -> MeetingSummary:
    """An hour of open sharing with 14 people, held at `start`."""
    return MeetingSummary(
        meeting_id=MeetingId(letter * 32),
        held_on=date(start.year, start.month, start.day),
        format_id="open-sharing",
        format_title="Open sharing",
        format_version=1,
        planned_start=start,
        planned_end=start + timedelta(hours=1),
        started=start,
        ended=start + timedelta(hours=1),
        counts=Headcount.of({CountCategory.HERE: 14}),
        milestones=MilestoneTally.of({}),
        shares=9,
        shared_min=31,
        held_min=0,
        parts=(PartMinutes("welcome", 3, 3),),
        to_check=to_check,
    )


def a_rich_summary(meeting_id: MeetingId = MEETING, days: int = 0, *, to_check: bool = True) -> MeetingSummary:
    """A meeting over in which every field has something to hold."""
    start = START + timedelta(days=days)
    hour = timedelta(hours=1)
    return MeetingSummary(
        meeting_id=meeting_id,
        held_on=start.date(),
        format_id="open-sharing",
        format_title="Open sharing",
        format_version=1,
        planned_start=start,
        planned_end=start + hour,
        started=start + timedelta(minutes=2),
        ended=start + hour,
        counts=Headcount.of({CountCategory.HERE: 14, CountCategory.NEW: 2}),
        milestones=MilestoneTally.of({Milestone.DAYS_30: 1, Milestone.YEARS: 2}),
        shares=9,
        shared_min=31,
        held_min=4,
        parts=(PartMinutes("welcome", 2, 3), PartMinutes("sharing", 40, 38), PartMinutes("welcome", 1, 1)),
        to_check=to_check,
    )
