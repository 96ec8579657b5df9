# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Late starts and forgotten presses: one press, the record is right afterwards, and Back undoes it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given

from facilitator.domain import commands as ask
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.events import Mended
from facilitator.domain.mending import Repair, repairs, shadow_count
from facilitator.domain.pace import read_pace
from facilitator.domain.summary import PartMinutes, summarise
from facilitator.domain.timing import Phase
from tests.support.any_meeting import any_plays
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

TURN, PART, NEXT_PART, MEETING = Mended.TURN, Mended.PART, Mended.NEXT_PART, Mended.MEETING


def refused(play: Play, command: ask.Command) -> Reason:
    with pytest.raises(NotAllowed) as told:
        play.do(command)
    return told.value.reason


# -- the shadow count --------------------------------------------------------------------------------------------------


def test_the_shadow_count_runs_whenever_nothing_is_timed() -> None:
    """Since the later of the planned start and the end of what was timed last; not while something is (ruling 11)."""
    play = Play(sharing(), closing(), at=START - timedelta(minutes=5))
    assert shadow_count(play.state, play.now) is None
    assert shadow_count(play.state, play.after(300 + 540).now) == minutes(9)
    play.do(ask.Begin()).after(60)
    assert shadow_count(play.state, play.now) == minutes(10)
    assert shadow_count(play.do(ask.StartShare()).state, play.now) is None
    play.after(60).do(ask.FinishShare()).after(75)
    assert shadow_count(play.state, play.now) == seconds(75)
    play.do(ask.GoToPart(1)).after(25)
    assert shadow_count(play.state, play.now) == seconds(100)
    assert shadow_count(play.do(ask.CloseMeeting()).state, play.now) is None


# -- it began n minutes ago --------------------------------------------------------------------------------------------


def test_nine_minutes_late_in_one_press() -> None:
    """Forgotten altogether: one press begins the meeting nine minutes ago, and all of it reads so."""
    play = Play(words(planned_min=5), sharing(), closing()).after(11 * 60).do(ask.MendBegin(MEETING, minutes(9)))
    assert play.state.begun_at == START + minutes(2)
    assert read_pace(play.state, play.now).behind_min == 5
    kept = summarise(play.do(ask.CloseMeeting()).state)
    assert (kept.started, kept.parts[0]) == (START + minutes(2), PartMinutes("welcome", 5, 9))


def test_a_meeting_that_was_begun_too_late_is_put_right() -> None:
    """Pressed late, the begin is corrected, also when the second part is on; Back makes it late again."""
    play = Play(words(planned_min=5), sharing(), closing()).after(9 * 60).do(ask.Begin()).after(120)
    before = play.state
    play.do(ask.MendBegin(MEETING, minutes(11)))
    assert play.state.begun_at == START
    assert play.do(ask.TakeBack()).state == before
    play.do(ask.GoToPart(1)).after(60).do(ask.MendBegin(MEETING, minutes(10)))
    assert [visit.since for visit in play.state.visits] == [START + minutes(2), START + minutes(11)]
    assert refused(play, ask.MendBegin(MEETING, minutes(1))) is Reason.NOT_THAT_LONG_AGO


def test_the_plan_moves_by_the_true_begin() -> None:
    """Begun at another hour the plan moved; with the true begin near the planned start it moves back."""
    play = Play().after(25 * 60).do(ask.Begin())
    assert play.state.plan_start == START + minutes(25)
    assert play.do(ask.MendBegin(MEETING, minutes(20))).state.plan_start == START


def test_a_part_that_began_before_anybody_pressed() -> None:
    """The part's minutes move from the part before to this one; nothing else does."""
    play = Play(words(), words("Notices"), closing()).do(ask.Begin()).after(600).do(ask.GoToPart(1)).after(60)
    play.do(ask.MendBegin(PART, minutes(5))).after(60).do(ask.CloseMeeting())
    assert [part.real_min for part in summarise(play.state).parts] == [6, 6, 0]


def test_the_next_part_has_begun_already() -> None:
    """Nobody pressed: one press goes to the next part and begins it four minutes ago; a share ends there too."""
    play = speaking().after(600).do(ask.MendBegin(NEXT_PART, minutes(4)))
    assert (play.state.index, play.state.timer) == (1, None)
    kept = summarise(play.do(ask.CloseMeeting()).state)
    assert ([part.real_min for part in kept.parts], kept.shared_min) == ([6, 4], 6)


def test_a_share_that_began_before_anybody_pressed() -> None:
    """Not started at all, or started late: the disc stands where it would have stood."""
    forgotten = in_sharing().after(150).do(ask.MendBegin(TURN, minutes(2)))
    late = in_sharing().after(60).do(ask.StartShare()).after(90).do(ask.MendBegin(TURN, minutes(2)))
    for play in (forgotten, late):
        assert (play.timer.elapsed_s, play.left_s) == (120, 60)
        assert summarise(play.after(60).do(ask.CloseMeeting()).state).shared_min == 3


def test_a_hold_in_a_share_stays_out_of_it() -> None:
    """Begun a minute sooner than pressed, held for ten: the minute is added, the hold is not."""
    play = in_sharing().after(60).do(ask.StartShare()).after(30).do(ask.Hold()).after(600)
    assert play.do(ask.MendBegin(TURN, seconds(690))).timer.elapsed_s == 90
    assert play.timer.phase is Phase.HELD
    assert play.do(ask.CarryOn()).after(10).timer.elapsed_s == 100


def test_a_silence_that_began_before_anybody_pressed() -> None:
    """A silence or a break can be late too; time to settle is over by then."""
    play = Play(silence(), closing()).do(ask.Begin()).after(70).do(ask.MendBegin(TURN, MINUTE))
    assert play.left_s == 120
    rest = Play(a_break(10), closing()).do(ask.Begin()).after(240).do(ask.StartTimer(), ask.MendBegin(TURN, minutes(3)))
    assert rest.left_s == 420


# -- it ended n minutes ago --------------------------------------------------------------------------------------------


def test_a_forgotten_stop() -> None:
    """The share ended three minutes ago: its minutes, the shadow count and the record say so, and Back reopens it."""
    play = speaking().after(300)
    before = play.state
    play.do(ask.MendEnd(TURN, minutes(3)))
    assert (play.state.timer, play.state.last_turn, play.state.shared) == (None, minutes(2), minutes(2))
    assert shadow_count(play.state, play.now) == minutes(3)
    assert play.do(ask.TakeBack()).state == before
    assert play.left_s == -120


def test_a_forgotten_close() -> None:
    """The laptop was left alone: the meeting ended when it ended, with its last share."""
    play = speaking().after(120).do(ask.FinishShare(), ask.GoToPart(1)).after(1500)
    kept = summarise(play.do(ask.MendEnd(MEETING, minutes(20))).state)
    assert kept.ended == START + minutes(7)
    assert [part.real_min for part in kept.parts] == [2, 5]


def test_an_end_in_time_nobody_watched() -> None:
    """The computer slept through the end of a share: the leader says when it was, and nothing else is asked."""
    play = speaking().after(60).jump(1200).do(ask.MendEnd(TURN, minutes(19)))
    assert (play.state.lost, play.state.last_turn) == (None, minutes(2))


def test_an_end_in_a_hold() -> None:
    """Held and then over: the share has the time up to the hold, and the hold lasts until the end."""
    play = speaking().after(60).do(ask.Hold()).after(600).do(ask.MendEnd(TURN, minutes(4)))
    assert (play.state.last_turn, play.state.held) == (MINUTE, minutes(6))


# -- bounds ------------------------------------------------------------------------------------------------------------

OUT_OF_BOUNDS = {
    "before the part": (lambda: in_sharing().after(60), ask.MendBegin(TURN, seconds(61))),
    "before the last share ended": (
        lambda: speaking().after(60).do(ask.FinishShare()).after(30),
        ask.MendBegin(TURN, seconds(31)),
    ),
    "a part before the one before it": (
        lambda: Play().do(ask.Begin()).after(60).do(ask.GoToPart(1)).after(60),
        ask.MendBegin(PART, seconds(121)),
    ),
    "a part before a share of the one before it": (
        lambda: speaking().after(60).do(ask.FinishShare()).after(30).do(ask.GoToPart(1)),
        ask.MendBegin(PART, seconds(31)),
    ),
    "a part after its first share": (
        lambda: Play(words(), sharing()).do(ask.Begin(), ask.GoToPart(1)).after(60).do(ask.StartShare()).after(60),
        ask.MendBegin(PART, seconds(59)),
    ),
    "in the future": (lambda: in_sharing().after(60), ask.MendBegin(TURN, seconds(-1))),
    "another meeting": (lambda: Play(), ask.MendBegin(MEETING, timedelta(hours=2, seconds=1))),
    "an end before the begin": (lambda: speaking().after(60), ask.MendEnd(TURN, seconds(61))),
    "an end before the hold": (
        lambda: speaking().after(60).do(ask.Hold()).after(60),
        ask.MendEnd(TURN, seconds(61)),
    ),
    "a close before the last share ended": (
        lambda: speaking().after(60).do(ask.FinishShare()).after(60),
        ask.MendEnd(MEETING, seconds(61)),
    ),
}


@pytest.mark.parametrize("name", OUT_OF_BOUNDS)
def test_nothing_is_put_before_what_came_before_it(name: str) -> None:
    """An instant that can't be right is refused, and one a second nearer is not."""
    stands, command = OUT_OF_BOUNDS[name]
    assert refused(stands(), command) is Reason.NOT_THAT_LONG_AGO
    nearer = seconds(1) if name != "in the future" and name != "a part after its first share" else seconds(-1)
    stands().do(type(command)(command.what, command.ago - nearer))


NOTHING_THERE = [
    (lambda: Play(), ask.MendBegin(PART, seconds(0)), Reason.NOT_BEGUN),
    (lambda: Play(), ask.MendBegin(TURN, seconds(0)), Reason.NOT_BEGUN),
    (lambda: Play(), ask.MendEnd(TURN, seconds(0)), Reason.NOT_BEGUN),
    (lambda: Play().do(ask.Begin()), ask.MendBegin(TURN, seconds(0)), Reason.NOTHING_TIMED),
    (lambda: Play(closing()).do(ask.Begin()), ask.MendBegin(NEXT_PART, seconds(0)), Reason.NO_SUCH_PART),
    (lambda: in_sharing(), ask.MendEnd(TURN, seconds(0)), Reason.NOTHING_TIMED),
    (lambda: in_sharing(), ask.MendEnd(PART, seconds(0)), Reason.NOTHING_TIMED),
    (lambda: in_sharing().do(ask.CloseMeeting()), ask.MendBegin(MEETING, seconds(0)), Reason.CLOSED),
]


@pytest.mark.parametrize("place", range(len(NOTHING_THERE)))
def test_what_is_not_there_can_not_be_mended(place: int) -> None:
    """No turn, no next part, no meeting: the refusal says which."""
    stands, command, reason = NOTHING_THERE[place]
    assert refused(stands(), command) is reason


def test_what_is_offered_stands_in_the_order_of_likelihood() -> None:
    """In a silent sharing part the likeliest is a share that began; each says how long ago it can have been."""
    play = Play(words(), sharing(), closing()).do(ask.Begin()).after(60).do(ask.GoToPart(1)).after(120)
    assert repairs(play.state, play.now) == (
        Repair(TURN, True, seconds(0), seconds(120), is_new=True),
        Repair(MEETING, True, seconds(180), timedelta(hours=2), is_new=False),
        Repair(PART, True, seconds(0), seconds(180), is_new=False),
        Repair(NEXT_PART, True, seconds(0), seconds(120), is_new=True),
        Repair(MEETING, False, seconds(0), seconds(120), is_new=True),
    )


@given(any_plays())
def test_whatever_is_offered_can_be_done_and_undone(play: Play) -> None:
    """Each repair can be done at both its ends, and Back restores the meeting; a moment longer ago is refused."""
    for repair in repairs(play.state, play.now):
        command = ask.MendBegin if repair.begin else ask.MendEnd
        for ago in (repair.least, repair.most):
            before = play.state
            play.do(command(repair.what, ago))
            assert play.state.visits[-1].since <= play.now
            assert play.state.shared >= timedelta()
            assert play.do(ask.TakeBack()).state == before
        if repair.most < timedelta(hours=2):
            assert refused(play, command(repair.what, repair.most + timedelta(microseconds=1)))
