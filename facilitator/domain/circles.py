# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles that sit at the same time: how many tonight, what may be done with them, and how each one's time stands.

Each has a timer of its own and is known by its number, from 0 here. Deliberately not here: who sits where (nobody
knows), and when a bell is rung for them (`bells.py`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import CirclesRule, Part
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import NO_TIME, Circle, MeetingState, Timer
from facilitator.domain.timing import time_left_here

MOST_CIRCLES = 9
"""As many as there are digits to choose one by."""
A_BREATH = timedelta(seconds=1)
"""So long after a longer one is gone, circles past their time are called back: the stretch until then was looked at."""
USUAL_NUMBER = 2
"""So many are offered where the format goes by people and nobody has been counted yet."""

CircleCommand = (
    ask.PlanCircles
    | ask.BeginCircles
    | ask.ChangeCircleTime
    | ask.HoldCircle
    | ask.CarryCircleOn
    | ask.NoteCircleBack
    | ask.EndCircles
)
CircleDeed = (
    did.CirclesPlanned
    | did.CirclesBegun
    | did.CircleTimeChanged
    | did.CircleHeld
    | did.CircleCarriedOn
    | did.CircleCameBack
    | did.CirclesEnded
)
_OneCircleDeed = did.CircleTimeChanged | did.CircleHeld | did.CircleCarriedOn | did.CircleCameBack | did.CirclesEnded


@dataclass(frozen=True, slots=True)
class CirclesOffer:
    """How many circles are offered tonight, and for how many people: `fewest` to `most` in each (0: not counted)."""

    number: int
    here: int = 0
    fewest: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class CircleReading:
    """How one circle stands, in whole seconds; `left_s` is rounded up, and below zero past its time."""

    index: int
    limit_s: int
    left_s: int
    fraction: float
    held: bool
    back: bool


# -- how many ----------------------------------------------------------------------------------------------------------


def offered(state: MeetingState) -> CirclesOffer | None:
    """Offer a number of circles for the current part, from who was counted; None where no circles sit.

    What was said for tonight comes first, then the number in the format, then about so many people in each. It is an
    offer: nothing is decided by it.
    """
    rule = state.part.circles
    if rule is None:
        return None
    here = state.counts[CountCategory.HERE]
    return offer_for(state.circles_planned or number_for(rule, here), here)


def offer_for(number: int, here: int) -> CirclesOffer:
    """Tell how people (0: nobody was counted) spread over so many circles."""
    return CirclesOffer(number, here, here // number, -(-here // number))


def lengths(part: Part, number: int) -> tuple[timedelta, ...]:
    """Tell how long each of so many circles has tonight: never longer than the part has."""
    each = () if part.circles is None else part.circles.minutes_each
    minutes = [min(each[min(place, len(each) - 1)], part.minutes) if each else part.minutes for place in range(number)]
    return tuple(timedelta(minutes=one) for one in minutes)


def minutes_here(state: MeetingState, now: datetime) -> int:
    """Tell how many minutes circles that begin at `now` have: the part's, and spare ones where it may be longer."""
    part = state.part
    if part.longest is None:
        return part.minutes
    return max(part.minutes, time_left_here(state, now) // timedelta(minutes=1))


def number_for(rule: CirclesRule, here: int) -> int:
    """Tell how many circles a format makes of so many people; 0: nobody was counted."""
    if rule.number is not None:
        return rule.number
    if not here or not rule.people:
        return USUAL_NUMBER
    # Half a circle more or less: round to the nearer size, and never to no circle at all.
    return min(max((2 * here + rule.people) // (2 * rule.people), 1), MOST_CIRCLES)


# -- how they stand ----------------------------------------------------------------------------------------------------


def read_circles(state: MeetingState, now: datetime) -> tuple[CircleReading, ...]:
    """Tell how each circle stands at `now`; none before they have begun."""
    return tuple(_reading(index, circle, now) for index, circle in enumerate(state.circles))


def longest_left(state: MeetingState, now: datetime) -> timedelta:
    """Tell how much time the circles that are away still have, the one that has most; none when all are back."""
    away = (circle.timer for circle in state.circles if not circle.back)
    return max((_limit(timer) - timer.elapsed(now) for timer in away), default=NO_TIME)


def call_back_at(circles: Iterable[Circle], since: datetime | None) -> datetime | None:
    """Tell when all circles whose timers run should be back: the one soft bell. None: nothing calls anybody.

    `since`: when one last began, was held, went on or came back. Where only circles past their time are left then, they
    are called `A_BREATH` later. One on hold calls nobody; one that was called already is not called for a minute more.
    """
    ends = [end for circle in circles if not circle.timer.signed and (end := _ends(circle)) is not None]
    last = max(ends, default=None)
    return since + A_BREATH if last is not None and since is not None and last <= since else last


def _reading(index: int, circle: Circle, now: datetime) -> CircleReading:
    limit, left = _limit(circle.timer), _limit(circle.timer) - circle.timer.elapsed(now)
    return CircleReading(
        index=index,
        limit_s=round(limit.total_seconds()),
        left_s=math.ceil(round(left.total_seconds(), 3)),
        fraction=min(max(left / limit, 0.0), 1.0) if limit > NO_TIME else 0.0,
        held=circle.timer.running_since is None and not circle.back,
        back=circle.back,
    )


def _limit(timer: Timer) -> timedelta:
    return NO_TIME if timer.limit is None else timer.limit


def _ends(circle: Circle) -> datetime | None:
    timer = circle.timer
    if circle.back or timer.running_since is None:
        return None
    return timer.running_since + (_limit(timer) - timer.banked)


# -- what may be done --------------------------------------------------------------------------------------------------


def decide_about_circles(state: MeetingState, command: CircleCommand, now: datetime) -> did.Event:
    """Turn a command about circles into its event, or raise NotAllowed with the reason. The meeting is under way."""
    _allow(state.part.circles is not None, Reason.NOT_A_CIRCLES_PART)
    match command:
        case ask.PlanCircles(number):
            _may_begin(state, number)
            _allow(number != state.circles_planned, Reason.ALREADY_SO)
            return did.CirclesPlanned(now, number)
        case ask.BeginCircles(number):
            _may_begin(state, number)
            return did.CirclesBegun(now, number)
        case ask.EndCircles():
            _allow(state.circles_away, Reason.NOTHING_TIMED)
            return did.CirclesEnded(now)
        case ask.ChangeCircleTime(index, by):
            _allow(all(_may_change(circle, by, now) for circle in _away(state, index)), Reason.TOO_LITTLE_LEFT)
            return did.CircleTimeChanged(now, index, by)
        case ask.HoldCircle(index):
            _allow(not _away(state, index)[0].held, Reason.ALREADY_HELD)
            return did.CircleHeld(now, index)
        case ask.CarryCircleOn(index):
            _allow(_away(state, index)[0].held, Reason.NOT_HELD)
            return did.CircleCarriedOn(now, index)
        case ask.NoteCircleBack(index):
            _away(state, index)
            return did.CircleCameBack(now, index)
        case _:
            assert_never(command)


def _may_begin(state: MeetingState, number: int) -> None:
    _allow(not state.circles, Reason.ALREADY_TIMED)
    _allow(1 <= number <= MOST_CIRCLES, Reason.DOES_NOT_FIT)


def _away(state: MeetingState, index: int | None) -> tuple[Circle, ...]:
    """Give the circle of this index, or all; those that are back can't be meant."""
    _allow(state.circles_away, Reason.NOTHING_TIMED)
    if index is None:
        return tuple(circle for circle in state.circles if not circle.back)
    _allow(0 <= index < len(state.circles), Reason.NO_SUCH_CIRCLE)
    _allow(not state.circles[index].back, Reason.CIRCLE_IS_BACK)
    return (state.circles[index],)


def _may_change(circle: Circle, by: timedelta, now: datetime) -> bool:
    return by > NO_TIME or _limit(circle.timer) - circle.timer.elapsed(now) + by > NO_TIME


def _allow(condition: bool, otherwise: Reason) -> None:
    if not condition:
        raise NotAllowed(otherwise)


# -- how they follow ---------------------------------------------------------------------------------------------------


def begin(state: MeetingState, number: int, at: datetime) -> tuple[Circle, ...]:
    """Let so many circles begin at `at`."""
    part = replace(state.part, minutes=minutes_here(state, at))
    return tuple(Circle(Timer(length, at, at, doubled=state.interpreted)) for length in lengths(part, number))


def followed(circles: tuple[Circle, ...], event: _OneCircleDeed, *, held: bool) -> tuple[Circle, ...]:
    """Follow what was done with one circle, or with all; `held`: the whole meeting is on hold, so nothing runs."""
    match event:
        case did.CirclesEnded(at):
            return tuple(_came_back(circle, at) for circle in circles)
        case did.CircleTimeChanged(at, index, by):
            return tuple(
                _with_more(circle, by, at) if not circle.back and index in (None, place) else circle
                for place, circle in enumerate(circles)
            )
        case did.CircleHeld(at, index):
            return _with(circles, index, replace(circles[index], timer=circles[index].timer.stopped(at), held=True))
        case did.CircleCarriedOn(at, index):
            timer = circles[index].timer if held else replace(circles[index].timer, running_since=at)
            return _with(circles, index, replace(circles[index], timer=timer, held=False))
        case did.CircleCameBack(at, index):
            return _with(circles, index, _came_back(circles[index], at))
        case _:
            assert_never(event)


def as_called(circles: tuple[Circle, ...], since: datetime | None, at: datetime) -> tuple[Circle, ...]:
    """Remember who was called back until `at`, before anything is done with them; `since`: as in `call_back_at`."""
    called = call_back_at(circles, since)
    return circles if called is None or called > at else tuple(_as_called(circle, at) for circle in circles)


def with_all_held(circles: tuple[Circle, ...], at: datetime) -> tuple[Circle, ...]:
    """Let all timers stand from `at` on, while the whole meeting is on hold."""
    return tuple(replace(circle, timer=circle.timer.stopped(at)) for circle in circles)


def with_all_running(circles: tuple[Circle, ...], at: datetime) -> tuple[Circle, ...]:
    """Let the timers run again from `at` on, but for circles that are back or on a hold of their own."""
    return tuple(
        circle if circle.back or circle.held else replace(circle, timer=replace(circle.timer, running_since=at))
        for circle in circles
    )


def _with(circles: tuple[Circle, ...], index: int, circle: Circle) -> tuple[Circle, ...]:
    return (*circles[:index], circle, *circles[index + 1 :])


def _came_back(circle: Circle, at: datetime) -> Circle:
    return circle if circle.back else replace(circle, timer=circle.timer.stopped(at), held=False, back=True)


def _with_more(circle: Circle, by: timedelta, at: datetime) -> Circle:
    """Change what is left by exactly `by`; past the limit, more time counts from now (decision 0007)."""
    timer = circle.timer
    over = min(_limit(timer) - timer.elapsed(at), NO_TIME) if by > NO_TIME else NO_TIME
    return replace(circle, timer=replace(timer, limit=_limit(timer) + by - over))


def _as_called(circle: Circle, at: datetime) -> Circle:
    ends = _ends(circle)
    return circle if ends is None or ends > at else replace(circle, timer=replace(circle.timer, signed=True))
