# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a meeting refuses, and why; what each command leads to. Laws over all states are in `test_laws.py`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.deciding import decide
from facilitator.domain.errors import FormatHasProblems, FormatProblem, NotAllowed, Reason, Refused
from facilitator.domain.following import evolve, fold
from facilitator.domain.formats import SharingOrder
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.meeting import PageShown, Timer, Visit
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    a_break,
    closing,
    in_sharing,
    reading,
    seconds,
    silence,
    speaking,
    words,
)


def begun(*parts: object) -> Play:
    return Play(*parts, closing()).do(ask.Begin())


REFUSALS: list[tuple[Callable[[], Play], ask.Command, Reason]] = [
    (Play, ask.GoToPart(1), Reason.NOT_BEGUN),
    (Play, ask.Hold(), Reason.NOT_BEGUN),
    (Play, ask.CloseMeeting(), Reason.NOT_BEGUN),
    (Play, ask.TakeBack(), Reason.NOTHING_TO_UNDO),
    (Play, ask.ChangeCount(CountCategory.HERE, -1), Reason.BELOW_ZERO),
    (Play, ask.ChangeMilestone(Milestone.YEARS, -1), Reason.BELOW_ZERO),
    (begun, ask.Begin(), Reason.ALREADY_BEGUN),
    (begun, ask.GoToPart(1), Reason.NO_SUCH_PART),
    (begun, ask.GoToPart(-1), Reason.NO_SUCH_PART),
    (begun, ask.StartShare(), Reason.NOT_A_SHARING_PART),
    (begun, ask.StartTimer(), Reason.NOT_A_TIMED_PART),
    (begun, ask.ShowReading(1), Reason.NOT_A_READING),
    (begun, ask.TurnPage(), Reason.LAST_PAGE),
    (begun, ask.FinishShare(), Reason.NOTHING_TIMED),
    (begun, ask.EndTimer(), Reason.NOTHING_TIMED),
    (begun, ask.ChangeTime(MINUTE), Reason.NOTHING_TIMED),
    (begun, ask.GiveSign(), Reason.NOTHING_TIMED),
    (begun, ask.LetItBe(), Reason.NOTHING_TIMED),
    (begun, ask.CarryOn(), Reason.NOT_HELD),
    (begun, ask.AnswerLostTime(count=True), Reason.NOTHING_LOST),
    (lambda: begun(reading()), ask.ShowReading(0), Reason.NOT_A_READING),
    (lambda: begun(reading()).do(ask.ShowReading(1)), ask.TurnPage(), Reason.LAST_PAGE),
    (lambda: begun(silence()).do(ask.StartTimer()), ask.StartTimer(), Reason.ALREADY_TIMED),
    (lambda: begun(silence()).do(ask.StartTimer()), ask.FinishShare(), Reason.NOT_A_SHARING_PART),
    (in_sharing, ask.StartTimer(), Reason.NOT_A_TIMED_PART),
    (speaking, ask.StartShare(), Reason.ALREADY_TIMED),
    (speaking, ask.EndTimer(), Reason.NOT_A_TIMED_PART),
    (lambda: speaking().do(ask.Hold()), ask.Hold(), Reason.ALREADY_HELD),
    (lambda: speaking().jump(60), ask.Hold(), Reason.ALREADY_HELD),
    (lambda: speaking().do(ask.GiveSign()), ask.GiveSign(), Reason.ALREADY_SIGNED),
    (lambda: speaking().do(ask.LetItBe()), ask.LetItBe(), Reason.ALREADY_SIGNED),
    (lambda: speaking(limit=None), ask.GiveSign(), Reason.NO_LIMIT),
    (lambda: speaking(limit=None), ask.LetItBe(), Reason.NO_LIMIT),
    (lambda: speaking(limit=None), ask.ChangeTime(MINUTE), Reason.NO_LIMIT),
    (lambda: speaking().after(120), ask.ChangeTime(-MINUTE), Reason.TOO_LITTLE_LEFT),
    (lambda: begun().do(ask.CloseMeeting()), ask.CloseMeeting(), Reason.CLOSED),
    (lambda: begun().do(ask.CloseMeeting()), ask.ChangeCount(CountCategory.HERE, 1), Reason.CLOSED),
    (lambda: begun().do(ask.CloseMeeting()), ask.ChangeMilestone(Milestone.YEARS, 1), Reason.CLOSED),
]


@pytest.mark.parametrize(("stands", "command", "reason"), REFUSALS)
def test_a_refusal_says_why(stands: Callable[[], Play], command: ask.Command, reason: Reason) -> None:
    """What cannot be done is refused with its reason, and nothing changes."""
    play = stands()
    before = play.state
    with pytest.raises(NotAllowed) as refused:
        play.do(command)
    assert refused.value.reason is reason
    assert play.state == before


def test_refusals_know_themselves() -> None:
    """A refusal carries its reason in words for the log; a format's problems stay with it."""
    assert str(NotAllowed(Reason.NOT_HELD)) == "not_held"
    problem = FormatHasProblems("a.toml", (FormatProblem(3, "The title is missing."),))
    assert (problem.source, str(problem), problem.problems[0].line) == ("a.toml", "a.toml: 1", 3)
    assert isinstance(problem, Refused)


def test_reading_pages_turn_and_are_gone_with_the_part() -> None:
    """A reading shows its first page, turns, and is put away when the part is left."""
    play = begun(reading()).do(ask.ShowReading(2))
    assert play.state.reading == PageShown(1, 2)
    assert play.do(ask.TurnPage()).state.reading == PageShown(2, 2)
    assert play.do(ask.GoToPart(1)).state.reading is None


def test_leaving_a_part_ends_what_was_timed() -> None:
    """A share left behind counts as one; a silence left behind is no share."""
    assert speaking().after(60).do(ask.GoToPart(1)).state.shares == 1
    quiet = begun(silence()).do(ask.StartTimer()).after(60).do(ask.GoToPart(1)).state
    assert (quiet.timer, quiet.shares, quiet.done_here) == (None, 0, False)


def test_turns_under_ten_seconds_are_no_shares() -> None:
    """Nobody wished to speak: the turn is remembered, not counted."""
    state = speaking().after(9).do(ask.FinishShare()).state
    assert (state.shares, state.turns_here, state.last_turn) == (0, 1, seconds(9))


def test_starting_or_ending_ends_a_hold() -> None:
    """A hold ends with what is done next, and its time is counted as held."""
    play = in_sharing().do(ask.Hold()).after(60).do(ask.StartShare())
    assert (play.state.held_since, play.state.held) == (None, MINUTE)
    play.do(ask.Hold()).after(30).do(ask.FinishShare())
    assert (play.state.held_since, play.state.held, play.state.shared) == (None, seconds(90), seconds(0))
    quiet = begun(a_break()).do(ask.StartTimer(), ask.Hold()).after(20).do(ask.EndTimer())
    assert (quiet.state.held_since, quiet.state.held, quiet.state.done_here) == (None, seconds(20), True)


def test_a_hold_where_nothing_is_timed_holds_the_meeting() -> None:
    """The meeting can be held between parts, and carries on."""
    play = begun(words()).do(ask.Hold()).after(60).do(ask.CarryOn())
    assert (play.state.held_since, play.state.held, play.state.timer) == (None, MINUTE, None)


def test_time_lost_while_a_timer_stands_asks_nothing() -> None:
    """Sleep during a hold, or a second sleep before the answer, changes nothing."""
    held = speaking().after(20).do(ask.Hold())
    before = held.state
    assert held.jump(500).state == before
    asked = speaking().after(20).jump(100)
    question = asked.state.lost
    assert asked.after(10).jump(200).state.lost == question


def test_back_takes_the_last_deed_and_leaves_facts() -> None:
    """Undoing a hold during which the computer slept asks about the sleep, as without the hold."""
    play = speaking().after(20).do(ask.Hold()).after(5).jump(100).do(ask.TakeBack())
    assert play.state.lost is not None
    assert play.state.timer == Timer(3 * MINUTE, None, START, seconds(25))


def test_a_surplus_back_in_a_journal_is_harmless() -> None:
    """A journal with one Undone too many still folds."""
    play = Play()
    assert fold([*play.events, did.Undone(START)]) == play.state


def test_an_opening_starts_afresh() -> None:
    """Following an opening gives the opened meeting."""
    play = Play()
    assert evolve(begun().state, play.events[0]) == play.state


def test_visits_tell_where_the_meeting_has_been() -> None:
    """Each move is a visit, also back and to the same part."""
    play = begun(words(), words("Second")).after(5).do(ask.GoToPart(1)).after(5).do(ask.GoToPart(1), ask.GoToPart(0))
    assert play.state.visits == (
        Visit(0, START),
        Visit(1, START + seconds(5)),
        Visit(1, START + seconds(10)),
        Visit(0, START + seconds(10)),
    )
    assert play.state.next_part == words("Second")


def test_a_command_of_no_known_kind_is_a_mistake_of_ours() -> None:
    """Neither deciding nor following knows what to make of something foreign."""
    with pytest.raises(AssertionError):
        decide(in_sharing(SharingOrder.LINE).do(ask.StartShare()).state, object(), START)
    with pytest.raises(AssertionError):
        evolve(Play().state, object())
