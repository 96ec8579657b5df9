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
from facilitator.domain.meeting import EMPTY_TURN, NO_TIME, LostTime, MeetingState, PageShown, Timer, Visit

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
            moved = abs(at - state.planned_start) > PLAN_MOVES_BEYOND
            plan_start = at if moved else state.planned_start
            return replace(state, begun_at=at, plan_start=plan_start, visits=(Visit(0, at),))
        case did.PartEntered(at, index):
            left = _leave_part(state, at)
            return replace(left, visits=(*left.visits, Visit(index, at)))
        case did.ShareStarted(at) | did.TimerStarted(at):
            begun = Timer(state.part.timed_length(), at, banked=-state.part.time_to_settle())
            return replace(_end_hold(state, at), timer=begun, lost=None)
        case did.ShareFinished(at):
            return replace(_finish_share(_end_hold(state, at), at), done_here=True)
        case did.TimerEnded(at):
            return replace(_end_hold(state, at), timer=None, lost=None, done_here=True)
        case did.ReadingShown(_, pages):
            return replace(state, reading=PageShown(1, pages))
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
            return replace(state, held_since=at, timer=timer)
        case did.CarriedOn(at):
            ended = _end_hold(state, at)
            timer = None if ended.timer is None else replace(ended.timer, running_since=at)
            return replace(ended, timer=timer)
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
        case did.LostTimeAnswered(at, counted):
            assert state.lost is not None
            lost = max(at - state.lost.since, NO_TIME) if counted else NO_TIME
            return replace(state, lost=None, timer=replace(timer, banked=timer.banked + lost, running_since=at))
        case _:
            assert_never(event)


def _lose_time(state: MeetingState, event: did.TimeLost) -> MeetingState:
    """Hold a running timer at the instant before the loss; a clock set back leaves it running untouched."""
    timer = state.timer
    if timer is None or timer.running_since is None:
        return state
    stopped = timer.stopped(event.since)
    if event.at <= event.since:
        return replace(state, timer=replace(stopped, running_since=event.at))
    return replace(state, timer=stopped, lost=LostTime(event.since, event.at, event.loss))


def _end_hold(state: MeetingState, at: datetime) -> MeetingState:
    if state.held_since is None:
        return state
    return replace(state, held_since=None, held=state.held + max(at - state.held_since, NO_TIME))


def _finish_share(state: MeetingState, at: datetime) -> MeetingState:
    assert state.timer is not None
    turn = state.timer.elapsed(at)
    spoke = turn >= EMPTY_TURN
    return replace(
        state,
        timer=None,
        lost=None,
        last_turn=turn,
        turns_here=state.turns_here + 1,
        shares=state.shares + spoke,
        shared=state.shared + (turn if spoke else NO_TIME),
    )


def _leave_part(state: MeetingState, at: datetime) -> MeetingState:
    left = _end_hold(state, at)
    if left.timer is not None and left.part.sharing is not None:
        left = _finish_share(left, at)
    return replace(left, timer=None, lost=None, done_here=False, turns_here=0, last_turn=None, reading=None)
