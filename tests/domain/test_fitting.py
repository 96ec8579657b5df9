# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live conditions: what is asked, when, and what yes does; a meeting that nobody answers goes on as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from facilitator.domain import commands as ask
from facilitator.domain.conditions import LIVE, Condition, ConditionKind
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.fitting import Fit, fit_now
from facilitator.domain.formats import Part
from facilitator.domain.headcount import CountCategory
from facilitator.domain.outlook import fixed_start
from facilitator.domain.pace import read_pace
from facilitator.domain.summary import summarise
from tests.support.any_meeting import any_plays
from tests.support.builders import MINUTE, START, Play, closing, milestones, reading, words

K = ConditionKind


def on(part: Part, *when: Condition) -> Part:
    return replace(part, when=when)


def counted(play: Play, people: int, category: CountCategory = CountCategory.HERE) -> Play:
    return play.do(*(ask.ChangeCount(category, 1) for _ in range(people)))


def fit(play: Play) -> Fit | None:
    return fit_now(play.state, play.now)


def yes(play: Play) -> Play:
    asked = fit(play)
    assert asked is not None
    return play.do(ask.FitParts(asked.taken_in, asked.put_out, asked.keeps_end))


def length_min(play: Play) -> float:
    return (play.state.planned_end - play.state.planned_start) / MINUTE


CIRCLES = Condition(K.AT_LEAST, (3,))
# A condition under which a part of seven minutes waits, and what makes it so.
MADE_SO = {
    K.AT_LEAST: (CIRCLES, lambda play: counted(play, 3)),
    K.AT_MOST: (Condition(K.AT_MOST, (2,), unless=True), lambda play: counted(play, 3)),
    K.NEWCOMER: (Condition(K.NEWCOMER), lambda play: counted(play, 1, CountCategory.NEW)),
    K.INTERPRETER: (Condition(K.INTERPRETER), lambda play: play.do(ask.NoteInterpreter(True))),
    K.MINUTES_LEFT: (Condition(K.MINUTES_LEFT, (6,)), lambda play: play.after(7 * 60)),
}


def test_every_live_kind_is_here() -> None:
    """No live kind is left out below."""
    assert set(MADE_SO) == LIVE


@pytest.mark.parametrize("kind", MADE_SO)
def test_a_part_that_waits_is_asked_about_and_comes_in(kind: ConditionKind) -> None:
    """It is left out at first; once so, it is asked about; ignored, nothing changes; yes leads into it; Back undoes."""
    condition, make_so = MADE_SO[kind]
    play = Play(words(planned_min=8), on(milestones(7), condition), closing()).do(ask.Begin())
    assert (fit(play), length_min(play)) == (None, 10)
    make_so(play)
    asked, before = fit(play), play.state
    assert asked == Fit(condition, kind is not K.AT_MOST, (1,), (), 0 if asked.keeps_end else 7, kind is K.MINUTES_LEFT)
    assert (before.next_index, length_min(play)) == (2, 10)
    yes(play)
    assert (play.state.next_index, length_min(play)) == (1, 10 if asked.keeps_end else 17)
    assert fit(play) is None
    play.do(ask.TakeBack())
    assert (play.state.plan, fit(play)) == (before.plan, asked)


@pytest.mark.parametrize("kind", MADE_SO)
def test_a_part_that_is_in_goes_out(kind: ConditionKind) -> None:
    """With the condition turned round the part is in at first, and yes leads past it."""
    condition, make_so = MADE_SO[kind]
    condition = replace(condition, unless=not condition.unless)
    play = Play(words(planned_min=8), on(milestones(2), condition), closing()).do(ask.Begin())
    assert (fit(play), length_min(play), play.state.next_index) == (None, 12, 1)
    make_so(play)
    if kind is K.MINUTES_LEFT:
        play.after(60)
    asked = fit(play)
    assert asked is not None
    assert (asked.taken_in, asked.put_out, asked.by_min) == ((), (1,), 0 if kind is K.MINUTES_LEFT else -2)
    yes(play)
    assert (play.state.next_index, length_min(play)) == (2, 12 if kind is K.MINUTES_LEFT else 10)


def test_what_came_in_for_time_gives_its_minutes_back() -> None:
    """Taken in for time's sake, put out when heads go, again and again: the planned end stays where it was."""
    both = on(milestones(7), Condition(K.MINUTES_LEFT, (6,)), CIRCLES)
    play = counted(Play(words(planned_min=8), both, closing()).do(ask.Begin()), 3).after(7 * 60)
    for _ in range(3):
        assert (length_min(yes(play)), play.state.next_index) == (10, 1)
        asked = fit(play.do(ask.ChangeCount(CountCategory.HERE, -1)))
        assert asked is not None
        assert (asked.put_out, asked.by_min) == ((1,), 0)
        assert (length_min(yes(play)), play.state.next_index) == (10, 2)
        play.do(ask.ChangeCount(CountCategory.HERE, 1))


def test_entered_by_hand_it_keeps_the_end_as_by_yes() -> None:
    """A part that waits for the time left and is entered by hand leaves the planned end; one for heads moves it."""
    for condition, minutes in ((MADE_SO[K.MINUTES_LEFT][0], 10), (CIRCLES, 17)):
        play = Play(words(planned_min=8), on(milestones(7), condition), closing()).do(ask.Begin(), ask.GoToPart(1))
        assert length_min(play) == minutes


def test_the_time_left_is_asked_about_once_the_meeting_has_begun() -> None:
    """Opened late and not begun, nothing is short of time yet: begun, the evening has all its minutes again."""
    play = Play(words(planned_min=30), on(milestones(7), Condition(K.MINUTES_LEFT, (20,))), at=START + 25 * MINUTE)
    assert fit(play) is None
    assert fit(play.do(ask.Begin())) is None
    assert fit(play.after(12 * 60)) is not None


def test_one_in_place_of_another() -> None:
    """Two parts that hang on the same thing change places at one press, and the end stays where both are as long."""
    many, few = on(milestones(10), CIRCLES), on(words("Round", 10), Condition(K.AT_MOST, (2,)))
    play = counted(Play(words(), many, few, closing()).do(ask.Begin()), 3)
    assert fit(play) == Fit(CIRCLES, True, (1,), (2,), 0, False)
    yes(play)
    assert [planned.out for planned in play.state.plan.parts] == [False, False, True, False]
    play.do(ask.ChangeCount(CountCategory.HERE, -1))
    asked = fit(play)
    assert asked is not None
    assert (asked.is_so, asked.taken_in, asked.put_out) == (False, (2,), (1,))


def test_two_causes_are_asked_one_after_the_other() -> None:
    """Parts that hang on different things are asked about one at a time, in the order of the format."""
    play = Play(words(), on(milestones(), Condition(K.NEWCOMER)), on(reading(), CIRCLES)).do(ask.Begin())
    counted(counted(play, 3), 1, CountCategory.NEW)
    first = fit(play)
    assert first is not None
    assert first.because.kind is K.NEWCOMER
    second = fit(yes(play))
    assert second is not None
    assert second.because == CIRCLES


def test_what_is_past_is_not_asked_about() -> None:
    """A part that was gone past, or into, or the one that is on, is never asked about."""
    play = Play(words(), on(milestones(), CIRCLES), closing()).do(ask.Begin(), ask.GoToPart(2))
    assert fit(counted(play, 3)) is None
    play = Play(words(), on(milestones(), CIRCLES), closing()).do(ask.Begin(), ask.GoToPart(1))
    assert length_min(play) == 10
    assert fit(counted(play, 3)) is None
    with pytest.raises(NotAllowed) as refused:
        play.do(ask.FitParts((), (1,)))
    assert refused.value.reason is Reason.DOES_NOT_FIT


def test_what_was_left_out_to_catch_up_stays_out() -> None:
    """A part that the room agreed to leave out is not asked about again."""
    few = on(replace(milestones(), optional=True), Condition(K.AT_MOST, (5,)))
    play = Play(words(), few, closing()).do(ask.Begin())
    plan = play.state.plan
    play.do(ask.AdoptPlan(plan.with_part(1, replace(plan.parts[1], left_out=True))))
    assert fit(play) is None
    assert fit(counted(play, 6)) is None


def test_the_fixed_start_moves_with_the_end() -> None:
    """A part that starts so many minutes before the end keeps its place when a part after it comes in."""
    fixed = replace(words("Fixed"), before_end_min=5)
    play = Play(words(), fixed, on(milestones(7), CIRCLES), closing()).do(ask.Begin())
    before = fixed_start(play.state, 1)
    assert before == play.state.planned_end - 5 * MINUTE
    yes(counted(play, 3))
    assert fixed_start(play.state, 1) == before == play.state.planned_end - 12 * MINUTE
    assert read_pace(play.state, play.now).on_time


def test_what_is_kept_tells_no_minutes_of_what_was_out() -> None:
    """In the summary a part that stayed out was planned with no minutes."""
    play = Play(words(), on(milestones(), CIRCLES), closing()).do(ask.Begin()).after(60).do(ask.CloseMeeting())
    assert [part.planned_min for part in summarise(play.state).parts] == [3, 0, 2]
    assert fit(play) is None


@given(any_plays())
def test_yes_can_always_be_followed(play: Play) -> None:
    """Whatever is asked can be answered with yes, and then that is not asked again at this instant."""
    for _ in range(len(play.state.parts) + 1):
        asked = fit(play)
        if asked is None:
            return
        end = play.state.planned_end
        yes(play)
        assert play.state.planned_end - end == timedelta(minutes=asked.by_min)
        again = fit(play)
        assert again is None or not set((*again.taken_in, *again.put_out)) & set((*asked.taken_in, *asked.put_out))
    raise AssertionError("asked for ever")
