# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of a calendar promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from facilitator.domain.series import Calendar, Held, HeldMeeting
from facilitator.services.ports import OpenGroup
from tests.support.calendars import STEPS, TUESDAYS, a_full_calendar, tuesdays
from tests.support.vaults import a_summary


def test_a_new_group_has_none(group: OpenGroup) -> None:
    """A new group meets on no days that are known, and none was held."""
    assert (group.calendar.load(), group.summaries.held_lately(9)) == (Calendar(), Held())


def test_everything_comes_back(group: OpenGroup) -> None:
    """Series with rules, changes and lists, and named days, come back as they were saved."""
    group.calendar.save(a_full_calendar())
    assert group.calendar.load() == a_full_calendar()


def test_what_is_taken_away_is_gone(group: OpenGroup) -> None:
    """A series that goes takes its rules, changes and lists with it; the rest stays, in its order."""
    whole = a_full_calendar()
    group.calendar.save(whole)
    less = replace(whole.without_series(TUESDAYS), own_days=whole.own_days[1:])
    group.calendar.save(less)
    assert group.calendar.load() == less
    group.calendar.save(whole)
    assert group.calendar.load() == whole


def test_a_shorter_list_is_shorter(group: OpenGroup) -> None:
    """Items that are taken out of a list are gone, and others can come in their places."""
    for items in (("a", "b", "c"), ("b",), ("b", "d")):
        calendar = Calendar((tuesdays(rotations=(replace(STEPS, items=items),)),))
        group.calendar.save(calendar)
        assert group.calendar.load() == calendar


def test_what_was_held(group: OpenGroup) -> None:
    """The newest meetings are told oldest first with their planned starts and ends, and since when any is known."""
    summaries = [a_summary(f"{day:032x}", -day) for day in (0, 7, 14)]  # type: ignore[arg-type]
    for summary in (summaries[1], summaries[0], summaries[2]):
        group.journal.close(summary)
    meetings = [HeldMeeting(one.planned_start, one.ended) for one in reversed(summaries)]
    assert group.summaries.held_lately(9) == Held(tuple(meetings), summaries[2].held_on)
    assert group.summaries.held_lately(2) == Held(tuple(meetings[1:]), summaries[2].held_on)
    assert summaries[2].held_on == summaries[0].held_on - timedelta(days=14) != date.min
