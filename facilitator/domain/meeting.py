# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A live meeting as a value: `decide` holds the rules, `evolve` follows events, `fold` replays a journal.

No clock is read here and nothing is written: every instant comes in with a command or an event. How a meeting
reads at an instant (time left, pace) is in `timing.py` and `pace.py`; what Space would do is in `going_on.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import MeetingFormat, Part, PartKind
from facilitator.domain.headcount import Headcount, MilestoneTally, Tally
from facilitator.domain.ids import MeetingId

NO_TIME = timedelta()
EMPTY_TURN = timedelta(seconds=10)
"""A turn shorter than this is no share: nobody wished to speak (ux.md 3.2)."""

PLAN_MOVES_BEYOND = timedelta(minutes=20)
"""Begun further than this from the planned start, the plan starts when the meeting does (decision 0004)."""


@dataclass(frozen=True, slots=True)
class Timer:
    """What is timed: time banked so far (below zero it prepares, decision 0011), and since when it runs, if it does."""

    limit: timedelta | None
    running_since: datetime | None
    banked: timedelta = NO_TIME
    signed: bool = False
    left_be: bool = False

    def elapsed(self, now: datetime) -> timedelta:
        """Tell how much time was used at `now`; never less than what is banked."""
        if self.running_since is None:
            return self.banked
        return self.banked + max(now - self.running_since, NO_TIME)

    def stopped(self, at: datetime) -> Timer:
        """Give the timer standing still from `at` on."""
        return replace(self, banked=self.elapsed(at), running_since=None)


@dataclass(frozen=True, slots=True)
class Visit:
    """A stay in one part, from `since` until the next visit."""

    index: int
    since: datetime


@dataclass(frozen=True, slots=True)
class LostTime:
    """Time nobody watched, about which the leader has not been heard yet."""

    since: datetime
    until: datetime
    loss: did.Loss


@dataclass(frozen=True, slots=True)
class PageShown:
    """Which page of a reading the room sees, from 1."""

    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class MeetingState:
    """All that is known of a live meeting, and nothing about who is in it.

    Invariants: counts are never below zero; `timer` is None outside timed parts; while `held_since` or `lost` is set
    no timer runs; `plan_start` is set once the meeting has begun.
    """

    meeting_id: MeetingId
    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int
    opened_at: datetime
    begun_at: datetime | None = None
    plan_start: datetime | None = None
    closed_at: datetime | None = None
    visits: tuple[Visit, ...] = ()
    timer: Timer | None = None
    done_here: bool = False
    turns_here: int = 0
    last_turn: timedelta | None = None
    reading: PageShown | None = None
    held_since: datetime | None = None
    held: timedelta = NO_TIME
    lost: LostTime | None = None
    shares: int = 0
    shared: timedelta = NO_TIME
    counts: Headcount = Tally()
    milestones: MilestoneTally = Tally()
    deeds: int = 0

    @property
    def index(self) -> int:
        """The current part's place in the format, from 0; 0 before the meeting has begun."""
        return self.visits[-1].index if self.visits else 0

    @property
    def part(self) -> Part:
        """The current part; the first one before the meeting has begun."""
        return self.format.parts[self.index]

    @property
    def next_part(self) -> Part | None:
        """The part after the current one; None at the end."""
        following = self.index + 1
        return self.format.parts[following] if following < len(self.format.parts) else None

    @property
    def under_way(self) -> bool:
        """Whether the meeting has begun and is not closed."""
        return self.begun_at is not None and self.closed_at is None


def decide(state: MeetingState | None, command: ask.Command, now: datetime) -> did.Event:
    """Turn a command into the one event that follows from it, or raise NotAllowed with the reason.

    `state` is None only for OpenMeeting.
    """
    if isinstance(command, ask.OpenMeeting):
        return did.MeetingOpened(
            now, command.meeting_id, command.format, command.planned_start, command.held_on, command.chairs
        )
    assert state is not None
    match command:
        case ask.TellTimeLost(since, loss):
            return did.TimeLost(now, since, loss)
        case ask.TakeBack():
            _allow(state.deeds > 0, Reason.NOTHING_TO_UNDO)
            return did.Undone(now)
        case ask.ChangeCount(category, by):
            _allow(state.closed_at is None, Reason.CLOSED)
            state.counts.changed(category, by)
            return did.CountChanged(now, category, by)
        case ask.ChangeMilestone(milestone, by):
            _allow(state.closed_at is None, Reason.CLOSED)
            state.milestones.changed(milestone, by)
            return did.MilestoneChanged(now, milestone, by)
        case ask.Begin():
            _allow(state.begun_at is None, Reason.ALREADY_BEGUN)
            return did.MeetingBegun(now)
    _allow(state.begun_at is not None, Reason.NOT_BEGUN)
    _allow(state.closed_at is None, Reason.CLOSED)
    return _decide_under_way(state, command, now)


def _decide_under_way(state: MeetingState, command: ask.Command, now: datetime) -> did.Event:
    match command:
        case ask.GoToPart(index):
            _allow(0 <= index < len(state.format.parts), Reason.NO_SUCH_PART)
            return did.PartEntered(now, index)
        case ask.CloseMeeting():
            return did.MeetingClosed(now)
        case ask.ShowReading(pages):
            _allow(state.part.kind is PartKind.READING and pages > 0, Reason.NOT_A_READING)
            return did.ReadingShown(now, pages)
        case ask.TurnPage():
            shown = state.reading
            _allow(shown is not None and shown.page < shown.pages, Reason.LAST_PAGE)
            return did.PageTurned(now)
        case ask.AnswerLostTime(count):
            _allow(state.lost is not None, Reason.NOTHING_LOST)
            return did.LostTimeAnswered(now, count)
        case ask.StartShare():
            _allow(state.part.sharing is not None, Reason.NOT_A_SHARING_PART)
            _allow(state.timer is None, Reason.ALREADY_TIMED)
            return did.ShareStarted(now)
        case ask.StartTimer():
            _allow(state.part.sharing is None, Reason.NOT_A_TIMED_PART)
            _allow(state.part.timed_length() is not None, Reason.NOT_A_TIMED_PART)
            _allow(state.timer is None, Reason.ALREADY_TIMED)
            return did.TimerStarted(now)
    return _decide_about_timer(state, command, now)


def _decide_about_timer(state: MeetingState, command: ask.Command, now: datetime) -> did.Event:
    match command:
        case ask.Hold():
            _allow(state.held_since is None and state.lost is None, Reason.ALREADY_HELD)
            return did.Held(now)
        case ask.CarryOn():
            _allow(state.held_since is not None, Reason.NOT_HELD)
            return did.CarriedOn(now)
    timer = state.timer
    if timer is None:
        raise NotAllowed(Reason.NOTHING_TIMED)
    match command:
        case ask.FinishShare(give_back):
            _allow(state.part.sharing is not None, Reason.NOT_A_SHARING_PART)
            return did.ShareFinished(now, give_back)
        case ask.EndTimer():
            _allow(state.part.sharing is None, Reason.NOT_A_TIMED_PART)
            return did.TimerEnded(now)
        case ask.ChangeTime(by):
            return did.TimeChanged(now, _change_of_time(timer, by, now))
        case ask.GiveSign():
            _allow(timer.limit is not None, Reason.NO_LIMIT)
            _allow(not timer.signed, Reason.ALREADY_SIGNED)
            return did.SignGiven(now)
        case ask.LetItBe():
            _allow(timer.limit is not None, Reason.NO_LIMIT)
            _allow(not timer.left_be, Reason.ALREADY_SIGNED)
            return did.LeftBe(now)
    raise AssertionError(command)


def _change_of_time(timer: Timer, by: timedelta, now: datetime) -> timedelta:
    """Tell by how much the limit changes.

    What is left changes by exactly `by`. Past the limit, more time counts from now, so it always leaves overtime.
    """
    if timer.limit is None:
        raise NotAllowed(Reason.NO_LIMIT)
    left = timer.limit - max(timer.elapsed(now), NO_TIME)
    if by > NO_TIME:
        return by - min(left, NO_TIME)
    _allow(left + by > NO_TIME, Reason.TOO_LITTLE_LEFT)
    return by


def _allow(condition: bool, otherwise: Reason) -> None:
    if not condition:
        raise NotAllowed(otherwise)


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
