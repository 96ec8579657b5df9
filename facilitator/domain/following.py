# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a meeting follows its events: `evolve` one by one, `fold` a whole journal, Back included.

No rules and no refusals here: what has happened has happened, and every instant comes in with an event.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from facilitator.domain import events as did
from facilitator.domain.circles import CircleDeed, as_called, begin, followed, with_all_held, with_all_running
from facilitator.domain.clock_set import moved_by
from facilitator.domain.conditions import is_for_time
from facilitator.domain.meeting import EMPTY_TURN, NO_TIME, LostTime, MeetingState, PageShown, Timer, Visit
from facilitator.domain.plan import Plan, parts_tonight
from facilitator.domain.timing import length_here

PLAN_MOVES_BEYOND = timedelta(minutes=20)
"""Begun further than this from the planned start, the plan starts when the meeting does (decision 0004)."""


def standing(events: Iterable[did.Event]) -> list[did.Fact | did.Deed]:
    """Give the events that still count: each Undone takes away the last deed before it, and itself.

    So a meeting after Back is the meeting in which the deed never was (product.md, ruling 2).
    """
    kept: list[did.Fact | did.Deed] = []
    for event in events:
        if isinstance(event, did.Undone):
            for place in range(len(kept) - 1, -1, -1):
                if not isinstance(kept[place], did.MeetingOpened | did.TimeLost):
                    del kept[place]
                    break
        else:
            kept.append(event)
    return kept


def fold(events: Sequence[did.Event]) -> MeetingState:
    """Replay a journal. Every prefix that holds its first event is valid; the first is always MeetingOpened."""
    first, *rest = standing(events)
    assert isinstance(first, did.MeetingOpened)
    state = opened(first)
    # What most of a journal is made of concerns nothing else: it is added up beside the state, several times as fast.
    deeds, counts, milestones = 0, state.counts, state.milestones
    for event in rest:
        match event:
            case did.CountChanged(_, category, by):
                counts = counts.changed(category, by)
            case did.MilestoneChanged(_, milestone, by):
                milestones = milestones.changed(milestone, by)
            case did.MeetingOpened() | did.TimeLost():
                state = evolve(state, event)
                continue
            case _:
                state = _evolve_deed(state, event)
        deeds += 1
    return replace(state, deeds=deeds, counts=counts, milestones=milestones)


def opened(event: did.MeetingOpened) -> MeetingState:
    """Give the state of a meeting that has been opened and has not begun."""
    return MeetingState(
        meeting_id=event.meeting_id,
        format=event.format,
        planned_start=event.planned_start,
        held_on=event.held_on,
        chairs=event.chairs,
        opened_at=event.at,
        plan=Plan.of(event.format),
        parts=event.format.parts,
        fixed_starts=event.fixed_starts,
    )


def evolve(state: MeetingState, event: did.Fact | did.Deed) -> MeetingState:
    """Follow one event. No rules and no refusals: what has happened has happened."""
    if isinstance(event, did.MeetingOpened):
        return opened(event)
    if isinstance(event, did.TimeLost):
        return _lose_time(state, event)
    return _evolve_deed(replace(state, deeds=state.deeds + 1), event)


def _evolve_deed(state: MeetingState, event: did.Deed) -> MeetingState:
    match event:
        case did.MeetingBegun(at):
            return _begin(state, at)
        case did.PartEntered(at, index):
            return _enter_part(state, index, at)
        case did.ShareStarted(at) | did.TimerStarted(at):
            return _start_timer(state, at, -state.part.time_to_settle())
        case did.ShareFinished(at, gave_back):
            assert state.timer is not None
            return _finish_turn(state, at, state.timer.elapsed(at), gave_back=gave_back)
        case did.TimerEnded(at):
            assert state.timer is not None
            return _finish_turn(state, at, state.timer.elapsed(at))
        case did.BeginMended() | did.EndMended():
            return _mend(state, event)
        case did.PlanAdopted() | did.MinutesBorrowed() | did.ShareAgreed() | did.InterpreterNoted():
            return _replan(state, event)
        case did.PartsFitted():
            return _fit_parts(state, event)
        case did.ReadingShown(_, pages, page):
            return replace(state, reading=PageShown(page, pages))
        case (
            did.CirclesPlanned()
            | did.CirclesBegun()
            | did.CircleTimeChanged()
            | did.CircleHeld()
            | did.CircleCarriedOn()
            | did.CircleCameBack()
            | did.CirclesEnded()
        ):
            return _follow_circles(state, event)
        case did.PageTurned():
            assert state.reading is not None
            return replace(state, reading=replace(state.reading, page=state.reading.page + 1))
        case did.CountChanged(_, category, by):
            return replace(state, counts=state.counts.changed(category, by))
        case did.MilestoneChanged(_, milestone, by):
            return replace(state, milestones=state.milestones.changed(milestone, by))
        case did.MeetingClosed(at):
            return replace(_leave_part(state, at), closed_at=at)
        case did.Held(at):
            timer = None if state.timer is None else state.timer.stopped(at)
            held = with_all_held(as_called(state.circles, state.circles_at, at), at)
            return replace(state, held_since=at, timer=timer, circles=held, busy_since=state.busy_since or at)
        case did.CarriedOn(at):
            ended = _end_hold(state, at)
            timer = None if ended.timer is None else replace(ended.timer, running_since=at)
            went_on_at = at if state.circles_away else state.circles_at
            running = with_all_running(state.circles, at)
            return replace(ended, timer=timer, circles=running, circles_at=went_on_at)
        case did.TimeChanged() | did.SignGiven() | did.LeftBe() | did.LostTimeAnswered():
            return _evolve_timer(state, event)
        case _:
            assert_never(event)


def _evolve_timer(
    state: MeetingState, event: did.TimeChanged | did.SignGiven | did.LeftBe | did.LostTimeAnswered
) -> MeetingState:
    timer = state.timer
    assert timer is not None
    match event:
        case did.TimeChanged(_, by):
            assert timer.limit is not None
            signed = timer.signed and by < NO_TIME
            return replace(state, timer=replace(timer, limit=timer.limit + by, signed=signed))
        case did.SignGiven():
            return replace(state, timer=replace(timer, signed=True))
        case did.LeftBe():
            return replace(state, timer=replace(timer, left_be=True))
        case did.LostTimeAnswered():
            return _answer_lost_time(state, timer, event)
        case _:
            assert_never(event)


def _lose_time(state: MeetingState, event: did.TimeLost) -> MeetingState:
    """Hold a running timer at the instant before the loss; a clock set back leaves it running untouched.

    What a set clock leaps over is nobody's time, unless the leader says so. Circles sit on while this laptop sleeps:
    real time is theirs, a set clock is not (decision 0033).
    """
    if event.at < event.since:
        return _with_clock_set(state, event.at - event.since)
    was_set = event.loss is did.Loss.CLOCK_SET
    after = _with_clock_set(state, event.at - event.since) if was_set else state
    if after.timer is None or after.timer.running_since is None:
        return after
    stopped = after.timer.stopped(event.at if was_set else event.since)
    return replace(after, timer=stopped, lost=LostTime(event.since, event.at, event.loss))


def _with_clock_set(state: MeetingState, by: timedelta) -> MeetingState:
    """Move what is remembered; the plan is looked at again, for it follows from when the meeting began (0004)."""
    if state.closed_at is not None:
        return state
    moved = moved_by(state, by)
    return moved if moved.begun_at is None else _begin(moved, moved.begun_at)


def _answer_lost_time(state: MeetingState, timer: Timer, event: did.LostTimeAnswered) -> MeetingState:
    """Go on with what was timed. Time that is counted did pass: then the clock was not set, whatever it looked like."""
    lost = state.lost
    assert lost is not None
    if not event.counted:
        return replace(state, lost=None, timer=replace(timer, running_since=event.at))
    passed = _with_clock_set(state, lost.since - lost.until) if lost.loss is did.Loss.CLOCK_SET else state
    assert passed.timer is not None
    banked = timer.banked + max(event.at - lost.since, NO_TIME)
    return replace(passed, lost=None, timer=replace(passed.timer, banked=banked, running_since=event.at))


def _end_hold(state: MeetingState, at: datetime) -> MeetingState:
    if state.held_since is None:
        return state
    return replace(state, held_since=None, held=state.held + max(at - state.held_since, NO_TIME))


def _begin(state: MeetingState, at: datetime) -> MeetingState:
    """Let the meeting have begun at `at`, whatever has followed since; the plan is looked at again (decision 0004)."""
    moved = abs(at - state.planned_start) > PLAN_MOVES_BEYOND
    plan_start = at if moved else state.planned_start
    return replace(state, begun_at=at, plan_start=plan_start, visits=(Visit(0, at), *state.visits[1:]))


def _enter_part(state: MeetingState, index: int, at: datetime) -> MeetingState:
    """Leave the part and enter another; one that was left out is taken up again."""
    left = _leave_part(state, at)
    floor = max(left.visits[-1].since, left.idle_since or left.visits[-1].since)
    planned = left.plan.parts[index]
    plan = _taken_in(state, left.plan, index) if planned.left_out else left.plan
    return replace(left, visits=(*left.visits, Visit(index, at)), floor=floor, plan=plan)


def _start_timer(state: MeetingState, at: datetime, banked: timedelta = NO_TIME) -> MeetingState:
    timer = Timer(length_here(state, at), at, at - banked, banked, doubled=state.interpreted)
    return replace(_end_hold(state, at), timer=timer, lost=None, busy_since=state.busy_since or at)


def _finish_turn(state: MeetingState, at: datetime, turn: timedelta, *, gave_back: bool = False) -> MeetingState:
    """End what is timed, which took so long. A rest that is given back is the room's (ux.md 5.2)."""
    assert state.timer is not None
    ended = replace(_end_hold(state, at), timer=None, lost=None, idle_since=at, done_here=True)
    if state.part.sharing is None:
        return ended
    spoke = turn >= EMPTY_TURN
    rest = max((state.timer.limit or turn) - turn, NO_TIME) if gave_back else NO_TIME
    return replace(
        ended,
        last_turn=turn,
        turns_here=state.turns_here + 1,
        shares=state.shares + spoke,
        shared=state.shared + (turn if spoke else NO_TIME),
        given_back=state.given_back + rest,
    )


def _leave_part(state: MeetingState, at: datetime) -> MeetingState:
    left = _end_hold(state, at) if state.timer is None else _finish_turn(state, at, state.timer.elapsed(at))
    return replace(
        left,
        done_here=False,
        turns_here=0,
        last_turn=None,
        reading=None,
        busy_since=None,
        given_back=NO_TIME,
        circles=(),
        circles_planned=None,
        circles_at=None,
        idle_since=at if state.circles_away else left.idle_since,
    )


def _follow_circles(state: MeetingState, event: CircleDeed) -> MeetingState:
    """Follow what circles do; when the last one is back, nothing is timed here any more."""
    if isinstance(event, did.CirclesPlanned):
        return replace(state, circles_planned=event.number)
    if isinstance(event, did.CirclesBegun):
        begun = _end_hold(state, event.at)
        circles = begin(state, event.number, event.at)
        busy_since = state.busy_since or event.at
        return replace(begun, circles=circles, circles_at=event.at, busy_since=busy_since, lost=None)
    called = as_called(state.circles, state.circles_at, event.at)
    circles = followed(called, event, held=state.held_since is not None)
    if isinstance(event, did.CircleTimeChanged):
        return replace(state, circles=circles)
    after = replace(state, circles=circles, circles_at=event.at)
    if after.circles_away:
        return after
    return replace(_end_hold(after, event.at), idle_since=event.at, done_here=True)


def _mend(state: MeetingState, event: did.BeginMended | did.EndMended) -> MeetingState:
    since = event.since
    if isinstance(event, did.EndMended):
        if event.what is did.Mended.MEETING:
            return replace(_leave_part(state, since), closed_at=since)
        assert state.timer is not None
        unseen = NO_TIME if state.lost is None else since - state.lost.unseen_since
        return _finish_turn(state, since, state.timer.elapsed(since) + unseen)
    if event.what is did.Mended.TURN:
        return _start_timer(state, since) if state.timer is None else _mend_turn(state, state.timer, since)
    if event.what is did.Mended.NEXT_PART:
        assert state.next_index is not None
        return _enter_part(state, state.next_index, since)
    if event.what is did.Mended.MEETING or len(state.visits) == 1:
        return _begin(state, since)
    return replace(state, visits=(*state.visits[:-1], Visit(state.index, since)))


def _mend_turn(state: MeetingState, timer: Timer, since: datetime) -> MeetingState:
    """Let what is timed have begun at `since`: all the time in between is its own, and time to settle is over."""
    mended = replace(timer, began=since, banked=timer.banked + (timer.began - since))
    return replace(state, timer=mended, busy_since=min(since, state.busy_since or since))


def _fit_parts(state: MeetingState, event: did.PartsFitted) -> MeetingState:
    """Let parts come in with the minutes they have on the plan, and others go out with theirs, or for them."""
    plan = state.plan
    for place in event.taken_in:
        plan = _taken_in(state, plan, place)
    for place in event.put_out:
        plan = plan.with_part(place, replace(plan.parts[place], left_out=True, out=not event.keeps_end))
        if not event.keeps_end:
            plan = replace(plan, extra_min=plan.extra_min + _within_the_time(state, place))
    return replace(state, plan=plan, parts=parts_tonight(state.format, plan, interpreted=state.interpreted))


def _taken_in(state: MeetingState, plan: Plan, place: int) -> Plan:
    """Let a part come in; what waited for time's sake comes within the planned end, whoever brought it in."""
    planned = plan.parts[place]
    within = _within_the_time(state, place) if planned.out else 0
    entered = plan.with_part(place, replace(planned, left_out=False, out=False))
    return replace(entered, extra_min=plan.extra_min - within)


def _within_the_time(state: MeetingState, place: int) -> int:
    part = state.format.parts[place]
    return part.minutes if is_for_time(part.when) else 0


def _replan(
    state: MeetingState, event: did.PlanAdopted | did.MinutesBorrowed | did.ShareAgreed | did.InterpreterNoted
) -> MeetingState:
    """Follow what changes the plan. Whoever speaks just now keeps their time; with an interpreter it grows."""
    plan, interpreted, here = state.plan, state.interpreted, state.plan.parts[state.index]
    match event:
        case did.PlanAdopted(_, adopted):
            plan = adopted
        case did.MinutesBorrowed(_, index, minutes):
            lender = plan.parts[index]
            plan = plan.with_part(state.index, replace(here, minutes=here.minutes + minutes))
            plan = plan.with_part(index, replace(lender, minutes=lender.minutes - minutes))
        case did.ShareAgreed(_, length):
            plan = plan.with_part(state.index, replace(here, share=length / 2 if interpreted else length))
        case did.InterpreterNoted(_, present):
            interpreted = present
        case _:
            assert_never(event)
    parts = parts_tonight(state.format, plan, interpreted=interpreted)
    after = replace(state, plan=plan, interpreted=interpreted, parts=parts)
    timer, share = state.timer, after.part.timed_length()
    if not interpreted or timer is None or timer.doubled or state.part.sharing is None:
        return after
    grows = NO_TIME if share is None else share - (state.part.timed_length() or share)
    limit = None if timer.limit is None else timer.limit + grows
    return replace(after, timer=replace(timer, limit=limit, doubled=True))
