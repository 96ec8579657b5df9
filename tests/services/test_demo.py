# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up group looks like one that could be, and is always the same."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone
from statistics import mean

import pytest

from facilitator.domain.formats import MeetingFormat, Part, PartKind, SharingOrder, SharingRule
from facilitator.domain.headcount import CountCategory
from facilitator.domain.summary import MeetingSummary
from facilitator.services.demo import TWENTY_YEARS, made_up_meetings

LAST = date(2026, 11, 17)


def format_called(format_id: str) -> MeetingFormat:
    rule = SharingRule(SharingOrder.LINE, timedelta(minutes=3))
    parts = (
        Part("welcome", "Welcome", PartKind.WORDS, 5),
        Part("sharing", "Sharing", PartKind.SHARING, 50, sharing=rule),
        Part("close", "Closing", PartKind.WORDS, 5),
    )
    return MeetingFormat(format_id, format_id.title(), "S", "en", parts)


FORMATS = (format_called("open-sharing"), format_called("speaker"), format_called("topic-study"))


def here(meetings: list[MeetingSummary]) -> float:
    return mean(meeting.counts[CountCategory.HERE] for meeting in meetings)


def test_two_years_end_with_the_last_date() -> None:
    """There are two years of weekly meetings, oldest first, the last one on the given day, with a few weeks missed."""
    made = made_up_meetings(LAST, FORMATS)
    days = [meeting.held_on for meeting in made]
    assert days == sorted(set(days))
    assert days[-1] == LAST
    assert LAST - days[0] >= timedelta(days=2 * 365 - 40)
    assert {(LAST - day).days % 7 for day in days} == {0}
    assert 85 <= len(made) <= 103


def test_it_is_always_the_same_group() -> None:
    """The same question gives the same counts; another seed gives others."""
    assert made_up_meetings(LAST, FORMATS) == made_up_meetings(LAST, FORMATS)
    assert made_up_meetings(LAST, FORMATS, seed=1) != made_up_meetings(LAST, FORMATS, seed=2)


def test_the_group_grows_and_thins_out_in_summer() -> None:
    """More come in the second year than in the first, and fewer in July and August than around them."""
    made = made_up_meetings(LAST, FORMATS)
    first, second = list(made[: len(made) // 2]), list(made[len(made) // 2 :])
    assert here(second) > here(first) + 2
    summer = [one for one in second if one.held_on.month in (7, 8)]
    around = [one for one in second if one.held_on.month in (4, 5, 10, 11)]
    assert here(summer) < here(around) - 1


@pytest.mark.parametrize("years", [2, TWENTY_YEARS])
def test_each_meeting_could_have_been(years: int) -> None:
    """Times, counts and minutes of every meeting fit together."""
    for meeting in made_up_meetings(LAST, FORMATS, years):
        came, new = meeting.counts[CountCategory.HERE], meeting.counts[CountCategory.NEW]
        assert 3 <= came <= 30
        assert 0 <= new <= came
        assert 0 <= meeting.milestones.total() <= came
        assert meeting.planned_start <= meeting.started < meeting.ended
        assert meeting.planned_end - meeting.planned_start == timedelta(minutes=60)
        assert meeting.ended - meeting.started == timedelta(minutes=sum(part.real_min for part in meeting.parts))
        assert 1 <= meeting.shares <= came
        assert 0 < meeting.shared_min <= meeting.parts[1].real_min
        assert not meeting.to_check


def test_newcomers_and_milestones_come_now_and_then() -> None:
    """Newcomers and milestones are there in some weeks, not in all."""
    made = made_up_meetings(LAST, FORMATS)
    for figures in ([one.counts[CountCategory.NEW] for one in made], [one.milestones.total() for one in made]):
        assert len(made) / 4 < sum(figure > 0 for figure in figures) < len(made)


def test_another_format_comes_once_a_month() -> None:
    """Most evenings follow the usual format, some another of the group's."""
    used = [meeting.format_id for meeting in made_up_meetings(LAST, FORMATS)]
    assert set(used) == {"open-sharing", "speaker", "topic-study"}
    assert used.count("open-sharing") > len(used) * 0.6
    assert {meeting.format_id for meeting in made_up_meetings(LAST, FORMATS[:1])} == {"open-sharing"}


def test_twenty_years_are_enough_for_the_bench() -> None:
    """Twenty years give close to a thousand meetings, each with an id of its own."""
    made = made_up_meetings(LAST, FORMATS, TWENTY_YEARS)
    assert 900 < len(made) < 1044
    assert len({meeting.meeting_id for meeting in made}) == len(made)
    assert made[0].held_on.year == LAST.year - 20


def test_it_meets_in_the_evening_of_its_own_place() -> None:
    """In each time zone the group meets at half past seven in the evening; what is kept is UTC."""
    zone = timezone(timedelta(hours=-5))
    for meeting in made_up_meetings(LAST, FORMATS, zone=zone):
        local = meeting.planned_start.astimezone(zone)
        assert (local.date(), local.hour, local.minute) == (meeting.held_on, 19, 30)
        assert meeting.planned_start.tzinfo is UTC
