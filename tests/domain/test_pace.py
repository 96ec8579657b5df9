# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pace in whole minutes, calm and true: thresholds, settling, holds, late beginnings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.pace import Pace, read_pace
from tests.support.any_meeting import plays
from tests.support.builders import START, Play, closing, minutes, seconds, sharing, words

HALF_HOUR = (words("Welcome", 5), sharing(planned_min=20), words("Closing", 5))


def begun(late_min: float = 0) -> Play:
    """A half hour of 5, 20 and 5 minutes, begun so late."""
    return Play(*HALF_HOUR, at=START + minutes(late_min)).do(ask.Begin())


def pace(play: Play) -> Pace:
    return read_pace(play.state, play.now)


def test_before_it_has_begun_a_meeting_is_on_time() -> None:
    """Waiting for people to sit down is not being late."""
    play = Play(*HALF_HOUR).after(700)
    assert pace(play) == Pace(0, START + minutes(30), 19)
    assert pace(play).on_time


BEHIND = [(0, 0, True), (2, 2, True), (2.4, 2, True), (3, 3, False), (8, 8, False)]


@pytest.mark.parametrize(("over_min", "behind_min", "on_time"), BEHIND)
def test_behind_is_how_far_a_part_has_run_past_its_plan(over_min: float, behind_min: int, on_time: bool) -> None:
    """Whole minutes by which the evening will be late; within two it is on time. Told a minute later."""
    told = pace(begun().after((5 + over_min + 1) * 60))
    assert (told.behind_min, told.on_time) == (behind_min, on_time)


AHEAD = [(0, 0, True), (2, -2, True), (3, -3, False), (4, -4, False)]


@pytest.mark.parametrize(("early_min", "behind_min", "on_time"), AHEAD)
def test_ahead_is_how_early_a_part_was_reached(early_min: float, behind_min: int, on_time: bool) -> None:
    """Reached before its planned start, a part tells by how much; within two minutes it is on time."""
    play = begun().after((5 - early_min) * 60).do(ask.GoToPart(1)).after(60)
    assert (pace(play).behind_min, pace(play).on_time) == (behind_min, on_time)


def test_a_new_pace_has_to_last_a_minute_before_it_is_told() -> None:
    """What is told is how it stood 60 s ago, so a word never flickers."""
    play = begun().after(8 * 60).do(ask.GoToPart(2))
    assert pace(play.after(59)).behind_min == 3
    assert pace(play.after(1)).behind_min == -17


def test_the_room_catches_up_by_moving_on() -> None:
    """Three minutes behind in one part, the evening stays so until a part is left sooner than its minutes allow."""
    play = begun().after(9 * 60)
    assert pace(play).behind_min == 3
    assert pace(play.do(ask.GoToPart(1)).after(60)).behind_min == 4
    assert pace(play.after(15 * 60).do(ask.GoToPart(2)).after(60)).behind_min == 0


def test_a_hold_of_up_to_three_minutes_leaves_the_words_alone() -> None:
    """Held, the pace stays as it was for three minutes, then tells the truth, holds included."""
    play = begun().after(9 * 60).do(ask.Hold())
    assert pace(play).behind_min == 3
    assert pace(play.after(179)).behind_min == 3
    assert pace(play.after(1)).behind_min == 6
    assert pace(play.after(120)).behind_min == 8
    assert pace(play.do(ask.CarryOn())).behind_min == 8


def test_a_short_hold_counts_once_it_is_over() -> None:
    """Real time includes holds: after carrying on, the minutes held are told."""
    play = begun().after(9 * 60).do(ask.Hold()).after(120).do(ask.CarryOn())
    assert pace(play).behind_min == 5


PLAN_STARTS = [(0, 0), (12, 0), (20, 0), (21, 21), (-15, 0), (-20, 0), (-40, -40)]


@pytest.mark.parametrize(("late_min", "plan_min"), PLAN_STARTS)
def test_a_meeting_begun_at_another_hour_has_its_plan_moved(late_min: int, plan_min: int) -> None:
    """Within twenty minutes of the planned start the planned end stays; beyond, the plan starts with the meeting."""
    assert pace(begun(late_min)).ends == START + minutes(30 + plan_min)


def test_begun_late_the_first_part_is_behind_at_once() -> None:
    """Begun twelve minutes late, the evening is twelve minutes behind: no cheering up."""
    assert pace(begun(12)).behind_min == 12


LEFT = [(0, 30), (1, 30), (60, 29), (61, 29), (29 * 60 + 59, 1), (30 * 60, 0), (40 * 60, 0)]


@pytest.mark.parametrize(("gone_s", "left_min"), LEFT)
def test_minutes_left_are_rounded_up_and_never_below_zero(gone_s: int, left_min: int) -> None:
    """There is a minute left until there is none."""
    assert pace(begun().after(gone_s)).left_min == left_min


def test_closed_the_pace_stands() -> None:
    """After closing nothing gets later."""
    play = begun().after(9 * 60).do(ask.CloseMeeting())
    at_once = pace(play)
    assert pace(play.after(5000)) == at_once


@given(plays(closing=False), st.integers(60, 3000))
def test_pace_of_an_untouched_part_only_ever_gets_later(play: Play, later_s: int) -> None:
    """While nothing is done, behind never becomes less."""
    before = pace(play)
    later = read_pace(play.state, play.now + seconds(later_s))
    if play.state.begun_at is not None and play.now - play.state.visits[-1].since >= seconds(60):
        assert later.behind_min >= before.behind_min
    assert later.left_min <= before.left_min


def test_a_part_of_no_minutes_is_reached_and_left() -> None:
    """Doors, planned for no time, are on time when they come on time."""
    play = Play(words("Welcome", 5), words("Doors", 0), closing()).do(ask.Begin()).after(300).do(ask.GoToPart(1))
    assert pace(play.after(60)).behind_min == 0
    assert pace(play.after(180)).behind_min == 3
