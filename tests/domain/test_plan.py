# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tonight's plan: what each part is once it is in place, what a part can give, and instants that are fixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.formats import Part, SharingOrder, ShortVersion, Wording
from facilitator.domain.outlook import due_end, fixed_start, lateness, times_spent
from facilitator.domain.plan import FixedStart, Plan, fixed_starts, parts_tonight
from facilitator.domain.yielding import share_of
from tests.support.any_meeting import any_plays
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    a_break,
    a_format,
    announcements,
    business,
    closing,
    every_kind,
    milestones,
    minutes,
    reading,
    seconds,
    sharing,
    silence,
    words,
)

# -- a plan in place ---------------------------------------------------------------------------------------------------


def test_a_plan_that_says_what_the_format_says_changes_nothing() -> None:
    """The parts of tonight are the format's own until something is agreed on."""
    format_ = a_format(*every_kind())
    tonight = parts_tonight(format_, Plan.of(format_), interpreted=False)
    assert all(part is own for part, own in zip(tonight, format_.parts, strict=True))


@pytest.mark.parametrize(
    ("limit_s", "sign_s", "agreed_s", "interpreted", "tonight_s"),
    [
        (180, 30, None, False, (180, 30)),
        (180, 30, 140, False, (140, 30)),
        (180, 30, 40, False, (40, 20)),
        (180, 30, None, True, (360, 60)),
        (180, 30, 140, True, (280, 280 / 180 * 30)),
        (180, None, 140, True, (280, None)),
        (180, None, 300, False, (180, None)),
    ],
)
def test_the_sign_keeps_its_share_of_the_time(
    limit_s: int, sign_s: int | None, agreed_s: int | None, interpreted: bool, tonight_s: tuple[float, float | None]
) -> None:
    """A share is never longer than the format's, an interpreter aside; its sign never comes in the first half."""
    sign = None if sign_s is None else seconds(sign_s)
    format_ = a_format(sharing(limit=seconds(limit_s), sign_before=sign))
    planned = replace(Plan.of(format_).parts[0], share=None if agreed_s is None else seconds(agreed_s))
    (part,) = parts_tonight(format_, Plan((planned,)), interpreted=interpreted)
    assert part.sharing is not None
    assert part.sharing.limit == seconds(tonight_s[0])
    expected = None if tonight_s[1] is None else seconds(tonight_s[1])
    assert (part.sharing.sign_before is None) == (expected is None)
    assert abs((part.sharing.sign_before or timedelta()) - (expected or timedelta())) < timedelta(milliseconds=1)


def test_a_short_version_goes_with_its_wording() -> None:
    """Another wording has its own short words, or no short version at all: the usual ones would be the wrong ones."""
    part = replace(reading(5), short=ShortVersion("Short.", 2), wordings=(Wording("spiritual", "Long prayer.", ""),))
    both = replace(part, wordings=(Wording("spiritual", "Long prayer.", "", "Short prayer."),))
    wordings = ("secular", "spiritual")
    assert replace(a_format(part), wordings=wordings).worded("secular").parts[0].short == ShortVersion("Short.", 2)
    assert replace(a_format(part), wordings=wordings).worded("spiritual").parts[0].short is None
    spiritual = replace(a_format(both), wordings=wordings).worded("spiritual").parts[0]
    assert spiritual.short == ShortVersion("Short prayer.", 2)
    assert "Short." not in repr(spiritual)


# -- what a part can give ----------------------------------------------------------------------------------------------

LEAST = [
    (words(planned_min=3), 3),
    (reading(5), 5),
    (silence(planned_min=4), 4),
    (sharing(planned_min=25), 13),
    (sharing(SharingOrder.SPEAKER, planned_min=25), 25),
    (a_break(10), 5),
    (milestones(5), 3),
    (announcements(3), 2),
    (business(0), 0),
    (replace(announcements(3), shortest=1), 1),
    (replace(announcements(3), shortest=0), 0),
    (replace(announcements(3), never_shorten=True), 3),
]


@pytest.mark.parametrize(("part", "least"), LEAST)
def test_each_kind_needs_its_least(part: Part, least: int) -> None:
    """Half, rounded up, where people take their time; all of it where words, silence and one speaker do."""
    assert part.least_minutes == least


def test_only_several_who_share_take_up_slack() -> None:
    """Usual for sharing and for nothing else; a format may say otherwise."""
    assert sharing().takes_up_slack
    assert not replace(sharing(), takes_slack=False).takes_up_slack
    assert not sharing(SharingOrder.SPEAKER).takes_up_slack
    assert not any(part.takes_up_slack for part in (words(), a_break(), business(), silence()))
    assert replace(a_break(), longest=15).takes_up_slack
    assert not replace(sharing(), longest=40, takes_slack=False).takes_up_slack


@pytest.mark.parametrize(("minutes_then", "share_s"), [(40, 180), (31, 130), (20, 90), (7, 30), (1, 30), (50, 180)])
def test_a_shorter_part_has_shorter_shares(minutes_then: int, share_s: int) -> None:
    """In proportion, in full ten seconds, never below half a minute: 40 minutes at 3:00 become 31 at 2:10."""
    assert share_of(sharing(planned_min=40), minutes_then, 3 * MINUTE) == seconds(share_s)


# -- fixed instants ----------------------------------------------------------------------------------------------------

EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("start", "at", "binds"),
    [
        (datetime(2026, 11, 24, 19, 30, tzinfo=EAST), time(20, 25), datetime(2026, 11, 24, 18, 25, tzinfo=UTC)),
        (datetime(2026, 11, 24, 23, 30, tzinfo=EAST), time(0, 25), datetime(2026, 11, 24, 22, 25, tzinfo=UTC)),
        (datetime(2026, 11, 24, 19, 30, tzinfo=EAST), time(20, 30), datetime(2026, 11, 24, 18, 30, tzinfo=UTC)),
        (datetime(2026, 11, 24, 19, 30, tzinfo=EAST), time(20, 31), None),
        (datetime(2026, 11, 24, 19, 30, tzinfo=EAST), time(19, 30), None),
        (datetime(2026, 11, 24, 10, 0, tzinfo=EAST), time(20, 25), None),
    ],
)
def test_a_time_of_day_binds_within_the_meeting(start: datetime, at: time, binds: datetime | None) -> None:
    """The first such time after the start, past midnight too; one beyond the planned end does not bind tonight."""
    format_ = a_format(words(planned_min=56), replace(closing(4), at_clock=at))
    assert fixed_starts(format_, start) == (() if binds is None else (FixedStart(1, binds),))


def test_the_earlier_of_two_fixed_starts_counts() -> None:
    """By the clock and before the end: whichever comes first."""
    part = replace(closing(5), before_end_min=5, at_clock=time(18, 50))
    play = Play(words(planned_min=25), part)
    assert fixed_start(play.state, 1) == START + minutes(20)
    assert fixed_start(play.state, 0) is None


def test_the_end_and_each_fixed_start_say_when_a_part_is_due() -> None:
    """Due is the latest instant from which all that comes still fits; the clock may ask for it sooner."""
    parts = (words(planned_min=10), announcements(5), replace(closing(5), at_clock=time(18, 42)))
    play = Play(*parts).do(ask.Begin())
    assert due_end(play.state, play.now) == START + minutes(7)
    assert lateness(play.state, play.now) == minutes(3)
    play.after(420).do(ask.GoToPart(1))
    assert lateness(play.state, play.now) == timedelta()


def test_going_back_does_not_count_what_was_done_twice() -> None:
    """Back in an earlier part, the later one has only what is left of its minutes."""
    play = Play(words(planned_min=3), announcements(5), closing()).do(ask.Begin()).after(180).do(ask.GoToPart(1))
    play.after(180).do(ask.GoToPart(0))
    assert lateness(play.state, play.now) == timedelta()
    assert lateness(play.state, play.after(60).now) == MINUTE


def test_a_clock_that_was_an_hour_fast_is_set_right() -> None:
    """Begun at 19:30 by the wall, 20:30 by the laptop: once it is set, the meeting ends as planned and is on time."""
    play = Play(words(planned_min=3), announcements(5), closing(), at=START + 60 * MINUTE).do(ask.Begin())
    play.after(180).do(ask.GoToPart(1)).after(60)
    assert play.state.planned_end == START + 70 * MINUTE
    play.jump(-3600, did.Loss.CLOCK_SET)
    assert (play.now, play.state.begun_at, play.state.planned_end) == (START + 4 * MINUTE, START, START + 10 * MINUTE)
    assert times_spent(play.state, play.now) == [3 * MINUTE, MINUTE, timedelta()]
    assert lateness(play.state, play.now) == timedelta()


@given(any_plays())
def test_time_spent_adds_up(play: Play) -> None:
    """The minutes of all parts come to the time since the meeting began, though the clock was set back."""
    state = play.state
    until = play.now if state.closed_at is None else min(state.closed_at, play.now)
    if state.begun_at is None:
        assert sum(times_spent(state, play.now), timedelta()) == timedelta()
    else:
        assert sum(times_spent(state, play.now), timedelta()) == until - state.begun_at
