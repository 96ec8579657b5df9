# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of a live meeting: `decide` turns a command into the one event that follows from it, or says why not.

No clock is read here and nothing is written. Following an event is `following.py`'s business.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.circles import decide_about_circles
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.fitting import may_fit
from facilitator.domain.meeting import NO_TIME, MeetingState, Timer
from facilitator.domain.mending import Bounds, begin_bounds, end_bounds
from facilitator.domain.plan import longest_share
from facilitator.domain.room import is_for_the_room
from facilitator.domain.yielding import is_permitted, most_to_borrow

SHORTEST_AGREED = timedelta(seconds=10)
"""The shortest share a room can agree on; the format's own may be as short."""


def decide(state: MeetingState | None, command: ask.Command, now: datetime) -> did.Event:
    """Turn a command into the one event that follows from it, or raise NotAllowed with the reason.

    `state` is None only for OpenMeeting.
    """
    if isinstance(command, ask.OpenMeeting):
        return did.MeetingOpened(
            now,
            command.meeting_id,
            command.format,
            command.planned_start,
            command.held_on,
            command.chairs,
            command.fixed_starts,
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
        case ask.NoteInterpreter(present):
            _allow(state.closed_at is None, Reason.CLOSED)
            _allow(present != state.interpreted, Reason.ALREADY_SO)
            return did.InterpreterNoted(now, present)
        case ask.FitParts(taken_in, put_out, keeps_end):
            _allow(state.closed_at is None, Reason.CLOSED)
            _allow(may_fit(state, taken_in, put_out), Reason.DOES_NOT_FIT)
            return did.PartsFitted(now, taken_in, put_out, keeps_end)
        case ask.MendBegin(what, ago):
            _allow(state.closed_at is None, Reason.CLOSED)
            return did.BeginMended(now, what, _mended(state, what, begin_bounds(state, what, now), now, ago))
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
        case ask.ShowReading(pages, page):
            _allow(is_for_the_room(state.part) and pages > 0, Reason.NOT_A_READING)
            _allow(1 <= page <= pages, Reason.LAST_PAGE)
            return did.ReadingShown(now, pages, page)
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
        case ask.MendEnd(what, ago):
            return did.EndMended(now, what, _mended(state, what, end_bounds(state, what, now), now, ago))
        case ask.AdoptPlan(plan):
            _allow(is_permitted(state, plan, now), Reason.DOES_NOT_FIT)
            return did.PlanAdopted(now, plan)
        case ask.BorrowMinutes(index, minutes):
            _allow(0 < minutes <= most_to_borrow(state, index, now), Reason.DOES_NOT_FIT)
            return did.MinutesBorrowed(now, index, minutes)
        case (
            ask.PlanCircles()
            | ask.BeginCircles()
            | ask.ChangeCircleTime()
            | ask.HoldCircle()
            | ask.CarryCircleOn()
            | ask.NoteCircleBack()
            | ask.EndCircles()
        ):
            return decide_about_circles(state, command, now)
        case ask.UseShare(length):
            return did.ShareAgreed(now, _agreed(state, length))
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


def _mended(state: MeetingState, what: did.Mended, bounds: Bounds | None, now: datetime, ago: timedelta) -> datetime:
    """Give the instant so long ago, if it can be right."""
    if bounds is None:
        _allow(state.begun_at is not None, Reason.NOT_BEGUN)
        raise NotAllowed(Reason.NO_SUCH_PART if what is did.Mended.NEXT_PART else Reason.NOTHING_TIMED)
    _allow(ago >= NO_TIME and bounds.allow(now - ago), Reason.NOT_THAT_LONG_AGO)
    return now - ago


def _agreed(state: MeetingState, length: timedelta) -> timedelta:
    """Let a share be agreed on that is no longer than the format's, and not too short to say anything."""
    rule = state.part.sharing
    if rule is None or state.part.has_one_speaker:
        raise NotAllowed(Reason.NOT_A_SHARING_PART)
    longest = longest_share(state.format.parts[state.index], interpreted=state.interpreted)
    if longest is None:
        raise NotAllowed(Reason.NO_LIMIT)
    _allow(SHORTEST_AGREED <= length <= longest, Reason.DOES_NOT_FIT)
    return length


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
