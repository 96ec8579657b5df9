# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a timer and a part read: signs, phases, whole seconds, exact to the instant. Laws are in `test_laws.py`."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.going_on import way_on
from facilitator.domain.timing import (
    PartReading,
    Phase,
    TimerReading,
    part_time,
    read_part,
    read_timer,
    sign_time,
    time_used_up,
)
from facilitator.domain.waiting_line import WaitingLine
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    a_break,
    closing,
    in_sharing,
    minutes,
    seconds,
    sharing,
    silence,
    speaking,
    words,
)

SIGNS = [
    (10, 5),
    (20, 10),
    (60, 15),
    (120, 30),
    (180, 30),
    (599, 30),
    (600, 120),
    (1199, 120),
    (1200, 180),
    (3600, 180),
]


@pytest.mark.parametrize(("limit_s", "sign_s"), SIGNS)
def test_the_sign_shows_in_good_time(limit_s: int, sign_s: int) -> None:
    """A quarter before the end, 10 to 30 s; 2 minutes from ten minutes on, 3 from twenty; never more than half."""
    assert sign_time(sharing(limit=seconds(limit_s))) == seconds(sign_s)
    assert sign_time(silence(seconds(limit_s))) == seconds(sign_s)


def test_a_format_can_say_when_the_sign_shows() -> None:
    """What the format says stands above the rule, also for the speaker's part."""
    assert sign_time(sharing(limit=3 * MINUTE, sign_before=seconds(45))) == seconds(45)
    assert sign_time(sharing(limit=3 * MINUTE, sign_before=seconds(0))) == seconds(0)
    assert sign_time(a_break(10)) == 2 * MINUTE
    assert sign_time(words()) == seconds(0)


PHASES = [
    (0, Phase.FINE, 180),
    (149.9, Phase.FINE, 31),
    (150, Phase.SOON, 30),
    (179.5, Phase.SOON, 1),
    (180, Phase.TIME, 0),
    (189.9, Phase.TIME, -9),
    (190, Phase.EXTRA, -10),
    (4000, Phase.EXTRA, -3820),
]


@pytest.mark.parametrize(("used_s", "phase", "left_s"), PHASES)
def test_a_share_of_three_minutes_goes_through_its_phases(used_s: float, phase: Phase, left_s: int) -> None:
    """Fine, soon for the last 30 s, time is up for 10 s, then a little over; what is left is rounded up."""
    timer = speaking().after(used_s).timer
    assert (timer.phase, timer.left_s, timer.over) == (phase, left_s, left_s <= 0)


def test_before_a_share_its_whole_time_stands_ready() -> None:
    """Before anybody speaks, and again afterwards, the reading is READY with the full time."""
    ready = TimerReading(Phase.READY, 180, 0, 180, 1.0)
    play = in_sharing()
    assert play.timer == ready
    assert play.do(ask.StartShare()).after(60).do(ask.FinishShare()).timer == ready
    assert in_sharing(limit=None).timer == TimerReading(Phase.READY, None, 0, None, 1.0)


def test_where_nothing_is_timed_nothing_reads() -> None:
    """Parts of words have no timer, nor has a meeting that has not begun or is closed."""
    assert read_timer(Play(words()).do(ask.Begin()).state, START) is None
    assert read_timer(Play(sharing()).state, START) is None
    assert read_timer(in_sharing().do(ask.CloseMeeting()).state, START) is None


def test_without_limit_there_is_no_phase_to_fear() -> None:
    """A share without limit reads UNLIMITED however long it lasts, and HELD while held."""
    play = speaking(limit=None).after(5000)
    assert play.timer == TimerReading(Phase.UNLIMITED, None, 5000, None, 1.0)
    assert play.do(ask.Hold()).after(60).timer == TimerReading(Phase.HELD, None, 5000, None, 1.0)


def test_the_sign_can_be_given_early_and_let_be() -> None:
    """The wrap-up sign brings SOON at once, a minute more takes it back; "let it be" marks the reading."""
    play = speaking().after(20).do(ask.GiveSign())
    assert play.timer.phase is Phase.SOON
    assert play.do(ask.ChangeTime(MINUTE)).timer.phase is Phase.FINE
    assert play.do(ask.LetItBe()).timer.left_be
    assert not play.do(ask.TakeBack()).timer.left_be


def test_a_minute_less_leaves_the_early_sign() -> None:
    """After the early sign a minute less keeps it."""
    assert speaking().do(ask.GiveSign(), ask.ChangeTime(-MINUTE)).timer.phase is Phase.SOON


@given(st.integers(1, 4000), st.integers(0, 4_000_000))
def test_seconds_used_and_left_are_the_whole(limit_s: int, used_ms: int) -> None:
    """Both change on the same instant: what was used and what is left always add up to the limit."""
    timer = speaking(limit=seconds(limit_s)).after(used_ms / 1000).timer
    assert timer.limit_s is not None
    assert timer.left_s is not None
    assert timer.elapsed_s + timer.left_s == timer.limit_s
    assert 0.0 <= timer.fraction <= 1.0


def test_a_break_of_no_minutes_reads() -> None:
    """A timer without any time is over at once and can be drawn."""
    timer = Play(a_break(0), closing()).do(ask.Begin(), ask.StartTimer()).timer
    assert (timer.phase, timer.left_s, timer.fraction, timer.over) == (Phase.TIME, 0, 0.0, True)


def test_a_part_counts_all_its_visits() -> None:
    """Going back to a part goes on where its time stood; it is used up exactly at its minutes."""
    play = Play(words(), sharing(planned_min=5), closing()).do(ask.Begin()).after(180).do(ask.GoToPart(1)).after(120)
    play.do(ask.GoToPart(2)).after(30).do(ask.GoToPart(1)).after(179)
    assert read_part(play.state, play.now) == PartReading(300, 299, 1)
    assert not time_used_up(play.state, play.now)
    assert time_used_up(play.state, play.after(1).now)
    assert [part_time(play.state, index, play.now) for index in range(3)] == [minutes(3), minutes(5), seconds(30)]


def test_minutes_that_were_not_needed_go_to_the_sharing_and_a_late_entry_takes_none() -> None:
    """A part that takes up slack may go on until it is due; entered late, it still has its own minutes."""
    parts = (words(planned_min=5), sharing(planned_min=10), closing(5))
    early, late = (Play(*parts).do(ask.Begin()).after(s).do(ask.GoToPart(1)) for s in (120, 480))
    assert read_part(early.state, early.after(60).now) == PartReading(780, 60, 720)
    assert read_part(late.state, late.after(60).now) == PartReading(600, 60, 540)
    fixed = replace(sharing(planned_min=10), takes_slack=False)
    plain = Play(parts[0], fixed, parts[2]).do(ask.Begin()).after(120).do(ask.GoToPart(1))
    assert read_part(plain.state, plain.now) == PartReading(600, 0, 600)


@pytest.mark.parametrize(("longest", "left_s"), [(None, 780), (10, 600), (12, 720), (60, 780)])
def test_a_part_takes_up_slack_as_far_as_its_longest(longest: int | None, left_s: int) -> None:
    """Three minutes were not needed: sharing of ten minutes takes them all, or as many as its longest lets it."""
    parts = (words(planned_min=5), replace(sharing(planned_min=10), longest=longest), closing(5))
    play = Play(*parts).do(ask.Begin()).after(120).do(ask.GoToPart(1))
    assert read_part(play.state, play.now).left_s == left_s
    assert read_part(play.state, play.after(60).now) == PartReading(left_s, 60, left_s - 60)


@pytest.mark.parametrize(("longest", "lasts_min"), [(None, 10), (11, 11), (12, 12), (20, 13)])
def test_a_break_may_be_as_long_as_its_longest(longest: int | None, lasts_min: int) -> None:
    """Three minutes and a bit early, a break of ten minutes lasts as long as there is time for, in whole minutes."""
    parts = (words(planned_min=5), replace(a_break(10), longest=longest), closing(5))
    play = Play(*parts).do(ask.Begin()).after(100).do(ask.GoToPart(1))
    assert play.timer.limit_s == lasts_min * 60
    assert way_on(play.state, WaitingLine(12), play.now).primary.minutes == lasts_min
    play.do(ask.StartTimer())
    assert (play.timer.limit_s, play.timer.left_s) == (lasts_min * 60, lasts_min * 60)


def test_a_late_break_has_its_usual_minutes() -> None:
    """A break entered late, or one that starts on time, lasts its usual minutes whatever its longest."""
    parts = (words(planned_min=5), replace(a_break(10), longest=20), closing(5))
    for after in (300, 600):
        play = Play(*parts).do(ask.Begin()).after(after).do(ask.GoToPart(1), ask.StartTimer())
        assert play.timer.limit_s == 600


def test_before_the_meeting_has_begun_its_first_part_stands_at_its_whole_time() -> None:
    """Run can be shown before anything has begun."""
    assert read_part(Play(words(planned_min=3)).state, START) == PartReading(180, 0, 180)


def test_a_part_counts_no_time_after_closing() -> None:
    """Closed, the parts stand."""
    play = in_sharing().after(90).do(ask.CloseMeeting()).after(1000)
    assert read_part(play.state, play.now).elapsed_s == 90


def test_a_timer_never_reads_less_than_it_has_banked() -> None:
    """Read at an instant before it ran, it stands at what is banked."""
    timer = speaking().after(60).do(ask.Hold(), ask.CarryOn()).state.timer
    assert timer is not None
    assert timer.elapsed(START - timedelta(hours=1)) == seconds(60)
