# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The laws that hold in every meeting that can be led, whatever is done and however the clock leaps.

Each law whose breach would hurt has a control: a fold that is wrong on purpose, and the same check finds it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import hypothesis
import pytest
from hypothesis import assume, find, given, settings
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.deciding import decide
from facilitator.domain.errors import NotAllowed
from facilitator.domain.following import evolve, fold, opened, standing
from facilitator.domain.meeting import MeetingState
from facilitator.domain.mending import repairs
from facilitator.domain.outlook import index_at, times_spent
from facilitator.domain.summary import summarise
from facilitator.domain.timing import Phase, read_timer
from tests.support.any_meeting import (
    WHATEVER,
    Fold,
    any_plays,
    keeps_the_law,
    legal,
    pauses_s,
    plays,
    readings,
    taken_back_plays,
    timed_plays,
)
from tests.support.builders import MINUTE, Play, seconds

FINDING = settings(max_examples=3000, database=None, phases=[hypothesis.Phase.generate])
"""For controls: look for one meeting that shows the fault, whichever; it need not be the smallest."""

# -- ruling 2: what Back means -----------------------------------------------------------------------------------------


@given(any_plays())
def test_back_leaves_the_meeting_in_which_the_deed_was_never_done(play: Play) -> None:
    """Every reading at every later instant is that of a meeting in which what was undone was never given."""
    assert keeps_the_law(play)


@given(any_plays())
def test_taking_everything_back_leaves_only_what_the_computer_met(play: Play) -> None:
    """Back can be pressed until nothing is left to undo, and then says so."""
    while play.state.deeds:
        play.do(ask.TakeBack())
    assert keeps_the_law(play)
    assert play.state == fold([event for event in play.events if isinstance(event, did.MeetingOpened | did.TimeLost)])
    with pytest.raises(NotAllowed):
        play.do(ask.TakeBack())


def keeps_what_was_undone(events: Sequence[did.Event]) -> MeetingState:
    """A fold that is wrong: Back does nothing."""
    return fold([event for event in events if not isinstance(event, did.Undone)])


def goes_on_from_the_press(events: Sequence[did.Event]) -> MeetingState:
    """A fold that is wrong: Back restores the picture of before, as if no time had passed since."""
    first, *rest = events
    assert isinstance(first, did.MeetingOpened)
    states = [opened(first)]
    for event in rest:
        if not isinstance(event, did.Undone):
            states.append(evolve(states[-1], event))
        elif len(states) > 1:
            states.pop()
            timer = states[-1].timer
            if timer is not None and timer.running_since is not None:
                states[-1] = replace(states[-1], timer=replace(timer, running_since=event.at))
    return states[-1]


def undoes_facts_too(events: Sequence[did.Event]) -> MeetingState:
    """A fold that is wrong: Back takes away a sleep of the computer."""
    kept: list[did.Event] = []
    for event in events:
        if isinstance(event, did.Undone) and len(kept) > 1:
            kept.pop()
        elif not isinstance(event, did.Undone):
            kept.append(event)
    return fold(kept)


def reads_a_clock(events: Sequence[did.Event]) -> MeetingState:
    """A fold that is wrong: it asks what time it is, and is told the same wherever the meeting was moved."""
    state = fold(events)
    timer = state.timer
    if timer is None or timer.running_since is None:
        return state
    return replace(state, timer=replace(timer, running_since=datetime(2026, 1, 1, tzinfo=UTC)))


@pytest.mark.parametrize("wrong", [keeps_what_was_undone, goes_on_from_the_press, undoes_facts_too])
def test_the_law_finds_out_a_fold_that_breaks_it(wrong: Fold) -> None:
    """Control: the same law, given a wrong fold, finds a meeting in which it shows."""
    found = find(taken_back_plays(), lambda play: reads_wrong(play, wrong), settings=FINDING)
    assert any(isinstance(event, did.Undone) for event in found.events)


def reads_wrong(play: Play, wrong: Fold) -> bool:
    """Tell whether the law is seen to be broken; a fold that stumbles over its own mistake has not shown a reading."""
    try:
        return not keeps_the_law(play, wrong)
    except (AssertionError, NotAllowed):
        return False


# -- the journal -------------------------------------------------------------------------------------------------------


@given(any_plays())
def test_the_journal_folds_into_the_state_that_was_kept(play: Play) -> None:
    """Replaying the journal gives the state that was followed event by event."""
    assert fold(play.events) == play.state


@given(any_plays())
def test_every_beginning_of_a_journal_is_a_journal(play: Play) -> None:
    """Cut off anywhere after its first event, a journal folds, reads and keeps its counts."""
    for length in range(1, len(play.events) + 1):
        state = fold(play.events[:length])
        assert list(readings(state, play))
        assert all(number > 0 for _, number in (*state.counts.numbers, *state.milestones.numbers))


@given(any_plays())
def test_states_keep_their_invariants(play: Play) -> None:
    """A timer exists only where something is timed; it stands while held or asked about; the plan is set once begun."""
    state = play.state
    assert state.timer is None or state.part.sharing is not None or state.part.timed_length() is not None
    if state.held_since is not None or state.lost is not None:
        assert state.timer is None or state.timer.running_since is None
    assert state.lost is None or state.timer is not None
    assert not (state.held_since is not None and state.lost is not None)
    assert (state.begun_at is None) == (state.plan_start is None) == (not state.visits)
    assert state.deeds == sum(not isinstance(e, did.MeetingOpened | did.TimeLost) for e in standing(play.events))


@given(plays(closing=False), st.timedeltas(timedelta(days=-4000), timedelta(days=4000)))
def test_a_meeting_reads_the_same_at_any_other_time_of_history(play: Play, by: timedelta) -> None:
    """Moved whole by years, a meeting reads as before: no rule looks at a clock of its own."""
    assert same_at_another_time(play, by, fold)


def test_a_fold_that_reads_a_clock_is_found_out() -> None:
    """Control: a fold that asks what time it is does not survive being moved."""
    years = timedelta(days=40_000)
    find(timed_plays(), lambda play: not same_at_another_time(play, years, reads_a_clock), settings=FINDING)


def same_at_another_time(play: Play, by: timedelta, folding: Fold) -> bool:
    moved = Play(
        *play.opening[1].format.parts, at=play.opening[0] + by, planned_start=play.opening[1].planned_start + by
    )
    for at, command in play.given:
        moved.now = at + by
        moved.do(replace(command, since=command.since + by) if isinstance(command, ask.TellTimeLost) else command)
    moved.now = play.now + by
    here, there = readings(folding(play.events), play), readings(folding(moved.events), moved)
    return [_timeless(r) for r in here] == [_timeless(r) for r in there]


def _timeless(reading: object) -> object:
    if not isinstance(reading, tuple):
        return reading
    return tuple(
        None if isinstance(value, datetime) else replace(value, ends=None) if hasattr(value, "ends") else value
        for value in reading
    )


# -- decide and evolve -------------------------------------------------------------------------------------------------


@given(any_plays())
def test_every_command_is_refused_or_followed(play: Play) -> None:
    """In every state each command gives an event that can be followed, or a refusal that changes nothing."""
    for command in WHATEVER:
        before = play.state
        try:
            event = decide(before, command, play.now)
        except NotAllowed:
            assert play.state == before
            continue
        after = fold([*play.events, event])
        if not isinstance(event, did.Undone):
            assert after == evolve(before, event)
        assert list(readings(after, play))


@given(any_plays())
def test_a_closed_meeting_follows_nothing_but_back(play: Play) -> None:
    """Once closed, every command is refused except Back."""
    if play.state.begun_at is None:
        play.do(ask.Begin())
    if play.state.closed_at is None:
        play.do(ask.CloseMeeting())
    for command in WHATEVER:
        if not isinstance(command, ask.TakeBack):
            with pytest.raises(NotAllowed):
                decide(play.state, command, play.now)


@given(any_plays(), pauses_s())
def test_a_closed_meeting_can_be_summed_up_and_stands_still(play: Play, later_s: float) -> None:
    """A summary is made of any meeting, its minutes are never below zero, and no time passes in it any more."""
    closed = evolve(play.state, did.MeetingClosed(play.now)) if play.state.closed_at is None else play.state
    kept = summarise(closed)
    assert min(kept.shares, kept.shared_min, kept.held_min, *(part.real_min for part in kept.parts)) >= 0
    assert closed.timer is None
    at_once = list(readings(closed, play))
    assert at_once == list(readings(closed, play.after(later_s)))


# -- time --------------------------------------------------------------------------------------------------------------


@given(any_plays(), st.lists(pauses_s(), max_size=5))
def test_time_used_never_runs_back(play: Play, steps_s: list[float]) -> None:
    """While time goes on, the seconds used never get fewer and those left never more; held, they stand."""
    for step_s in steps_s:
        before = read_timer(play.state, play.now)
        after = read_timer(play.state, play.after(step_s).now)
        if before is None or after is None:
            assert before == after
            continue
        assert after.elapsed_s >= before.elapsed_s
        assert after.left_s is None or before.left_s is None or after.left_s <= before.left_s
        if before.phase is Phase.HELD:
            assert after == before


@given(timed_plays(limited=True), st.sampled_from([-1, 1]))
def test_a_minute_is_a_minute(play: Play, by: int) -> None:
    """Within its time, running or held, a minute more or less changes what is left by exactly a minute."""
    before, left = play.timer, exact_left(play)
    assume(left > timedelta() and left + by * MINUTE > timedelta())
    play.do(ask.ChangeTime(by * MINUTE))
    assert exact_left(play) == left + by * MINUTE
    assert play.timer.left_s == (before.left_s or 0) + by * 60
    assert play.timer.elapsed_s == before.elapsed_s


@given(timed_plays(limited=True))
def test_a_minute_more_always_leaves_overtime(play: Play) -> None:
    """Past its time, held or not, a minute more leaves exactly a minute, and Back leaves overtime as it was."""
    play.after(max(exact_left(play).total_seconds(), 0))
    before = play.timer
    assume(before.over)
    play.do(ask.ChangeTime(MINUTE))
    assert exact_left(play) == MINUTE
    assert not play.timer.over
    play.do(ask.TakeBack())
    assert play.timer == before


@given(timed_plays(), st.integers(6, 40_000), st.integers(0, 100))
def test_lost_time_counts_to_the_second_or_not_at_all(play: Play, slept_s: int, thought_s: int) -> None:
    """Asked about a sleep, "count" adds all of it until the answer, "don't" nothing."""
    used = exact_used(play)
    play.do(*legal(play, [ask.CarryOn()]) or legal(play, [ask.AnswerLostTime(count=False)]))
    play.jump(slept_s)
    assert play.timer.phase is Phase.HELD
    play.after(thought_s).do(ask.AnswerLostTime(count=True))
    assert exact_used(play) == used + seconds(slept_s + thought_s)
    play.do(ask.TakeBack(), ask.AnswerLostTime(count=False))
    assert exact_used(play) == used


@given(timed_plays(), st.integers(-40_000, -6))
def test_a_clock_set_back_bends_no_timer(play: Play, by_s: int) -> None:
    """A clock that is set back leaves what is timed as it was, and asks nothing more."""
    before, lost = play.timer, play.state.lost
    play.jump(by_s, did.Loss.CLOCK_SET)
    assert play.timer == before
    assert (play.state.lost is None) == (lost is None)
    if play.state.lost is not None and lost is not None:
        assert play.state.lost.until - play.state.lost.since == lost.until - lost.since


set_by_s = st.integers(6, 40_000).flatmap(lambda by_s: st.sampled_from((by_s, -by_s)))


@given(any_plays(), set_by_s)
def test_a_set_clock_leaves_each_part_its_time(play: Play, by_s: int) -> None:
    """Each part has lasted as long as it has, nothing lies later than now, and the part that is on is on."""
    assume(play.state.closed_at is None)
    before = times_spent(play.state, play.now)
    play.jump(by_s, did.Loss.CLOCK_SET)
    assert times_spent(play.state, play.now) == before
    assert all(at <= play.now for at in remembered(play.state))
    assert index_at(play.state, play.now) == play.state.index


@given(any_plays(), set_by_s)
def test_a_clock_set_wrong_and_right_again_changes_nothing(play: Play, by_s: int) -> None:
    """In either order, whatever is answered in between: parts, plan, timers and repairs are as they were."""
    assume(play.state.closed_at is None)
    before, timer, lost = play.state, read_timer(play.state, play.now), play.state.lost
    can_be_mended = repairs(play.state, play.now)
    for by in (by_s, -by_s):
        play.jump(by, did.Loss.CLOCK_SET)
        if play.state.lost is not None and lost is None:
            play.do(ask.AnswerLostTime(count=False))
    assert (play.state.visits, play.state.begun_at, play.state.plan_start) == (
        before.visits,
        before.begun_at,
        before.plan_start,
    )
    assert times_spent(play.state, play.now) == times_spent(before, play.now)
    assert read_timer(play.state, play.now) == timer
    assert list(remembered(play.state, without_timer=True)) == list(remembered(before, without_timer=True))
    if before.timer is None:
        assert repairs(play.state, play.now) == can_be_mended


@given(timed_plays(), st.integers(6, 40_000))
def test_a_leap_that_is_counted_was_no_set_clock(play: Play, by_s: int) -> None:
    """Whoever says that the time did pass has a meeting in which it passed, as if the laptop had slept."""
    assume(play.state.timer is not None and play.state.timer.running_since is not None)
    slept = deepcopy(play).jump(by_s, did.Loss.SLEEP).do(ask.AnswerLostTime(count=True))
    leapt = play.jump(by_s, did.Loss.CLOCK_SET).do(ask.AnswerLostTime(count=True))
    assert leapt.state == slept.state


def remembered(state: MeetingState, *, without_timer: bool = False) -> list[datetime]:
    """Give every instant that the meeting remembers of itself; what the wall has fixed is no part of it."""
    timers = [] if state.timer is None or without_timer else [state.timer.began, state.timer.running_since]
    timers += [at for circle in state.circles for at in (circle.timer.began, circle.timer.running_since)]
    own = (state.opened_at, state.begun_at, state.held_since, state.idle_since, state.floor, state.busy_since)
    instants = (*own, state.circles_at, *(visit.since for visit in state.visits), *timers)
    return [at for at in instants if at is not None]


def exact_used(play: Play) -> timedelta:
    assert play.state.timer is not None
    return play.state.timer.elapsed(play.now)


def exact_left(play: Play) -> timedelta:
    assert play.state.timer is not None
    assert play.state.timer.limit is not None
    return play.state.timer.limit - exact_used(play)
