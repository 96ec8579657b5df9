# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a meeting reads at an instant: computed from instants, never counted, so nothing can drift."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.formats import Part, PartKind
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.outlook import due_end, part_time

JUST_OVER = timedelta(seconds=10)
"""For so long after zero the word is "Time is up"; after that "A little over"."""


class Phase(Enum):
    """Where a timer stands. UNLIMITED runs without any limit and shows no disc."""

    READY = "ready"
    FINE = "fine"
    SOON = "soon"
    TIME = "time"
    EXTRA = "extra"
    HELD = "held"
    UNLIMITED = "unlimited"


@dataclass(frozen=True, slots=True)
class TimerReading:
    """How what is timed stands: whole seconds, `left_s` rounded up and negative past the limit (None: no limit).

    `fraction` is what is left, 0 to 1. `left_be`: show no sign and no disc. `over` keeps the phase while it is held.
    `begins_in_s`: it prepares, reads READY (or HELD) with its full time, and begins in so many seconds, rounded up.
    """

    phase: Phase
    limit_s: int | None
    elapsed_s: int
    left_s: int | None
    fraction: float
    left_be: bool = False
    over: bool = False
    begins_in_s: int = 0


@dataclass(frozen=True, slots=True)
class PartReading:
    """How the current part stands against its plan, in whole seconds; `left_s` is negative past its minutes.

    `planned_s` are its minutes tonight, and what it may use of minutes that earlier parts did not need.
    """

    planned_s: int
    elapsed_s: int
    left_s: int


def sign_time(part: Part) -> timedelta:
    """Tell how long before the end the sign shows, unless the format says: ux.md 5.1.

    A quarter of the limit, at least 10 s, at most 30 s; 2 minutes from 10 minutes on; 3 minutes from 20; never more
    than half. Silence and breaks follow the same rule.
    """
    if part.sharing is not None and part.sharing.sign_before is not None:
        return part.sharing.sign_before
    limit = part.timed_length() or NO_TIME
    if limit >= timedelta(minutes=20):
        return timedelta(minutes=3)
    if limit >= timedelta(minutes=10):
        return timedelta(minutes=2)
    quarter = min(max(limit / 4, timedelta(seconds=10)), timedelta(seconds=30))
    return min(quarter, limit / 2)


def read_timer(state: MeetingState, now: datetime) -> TimerReading | None:
    """Tell how what is timed here stands at `now`; None where nothing is timed.

    A part that could be timed and is not yet (or no more) under way reads READY with its full time.
    """
    part = state.part
    timer = state.timer
    if timer is None:
        if not state.under_way or (part.sharing is None and part.timed_length() is None):
            return None
        length = length_here(state, now)
        limit_s = None if length is None else round(length.total_seconds())
        return TimerReading(Phase.READY, limit_s, 0, limit_s, 1.0)
    still = timer.running_since is None
    begins_in = max(-timer.elapsed(now), NO_TIME)
    elapsed = max(timer.elapsed(now), NO_TIME)
    if timer.limit is None:
        phase = Phase.HELD if still else Phase.UNLIMITED
        return TimerReading(phase, None, _whole_s(elapsed), None, 1.0)
    left = timer.limit - elapsed
    return TimerReading(
        phase=Phase.HELD if still else _phase(left, timer.signed or left <= sign_time(part), begins_in > NO_TIME),
        limit_s=round(timer.limit.total_seconds()),
        elapsed_s=_whole_s(elapsed),
        left_s=math.ceil(round(left.total_seconds(), 3)),
        fraction=min(max(left / timer.limit, 0.0), 1.0) if timer.limit > NO_TIME else 0.0,
        left_be=timer.left_be,
        over=left <= NO_TIME,
        begins_in_s=math.ceil(round(begins_in.total_seconds(), 3)),
    )


def read_part(state: MeetingState, now: datetime) -> PartReading:
    """Tell how the current part stands at `now`, all visits to it added up."""
    elapsed_s = _whole_s(part_time(state, state.index, now))
    left_s = math.ceil(round(time_left_here(state, now).total_seconds(), 3))
    return PartReading(elapsed_s + left_s, elapsed_s, left_s)


def time_left_here(state: MeetingState, now: datetime) -> timedelta:
    """Tell how much time the current part has left; below zero past its minutes.

    A part that takes up slack may go on until it is due to be over, when that is later, but not beyond its longest. It
    never loses by being late: that needs the room's consent (`catching_up.py`).
    """
    until, part, spent = state.closed_at or now, state.part, part_time(state, state.index, now)
    left = timedelta(minutes=part.minutes) - spent
    if state.begun_at is None or not part.takes_up_slack:
        return left
    slack = due_end(state, until, state.index) - until
    return max(left, slack if part.longest is None else min(slack, timedelta(minutes=part.longest) - spent))


def length_here(state: MeetingState, now: datetime) -> timedelta | None:
    """Tell how long what is timed here would last if it began at `now`; None when nothing is timed.

    A break that may be longer uses the whole minutes that earlier parts did not need, up to its longest.
    """
    part = state.part
    if part.kind is not PartKind.BREAK or part.longest is None:
        return part.timed_length()
    return timedelta(minutes=max(part.minutes, time_left_here(state, now) // timedelta(minutes=1)))


def time_used_up(state: MeetingState, now: datetime) -> bool:
    """Tell whether the current part has had its planned minutes."""
    return read_part(state, now).left_s <= 0


def _phase(left: timedelta, soon: bool, prepares: bool) -> Phase:
    if prepares:
        return Phase.READY
    if left <= -JUST_OVER:
        return Phase.EXTRA
    if left <= NO_TIME:
        return Phase.TIME
    return Phase.SOON if soon else Phase.FINE


def _whole_s(span: timedelta) -> int:
    return math.floor(round(span.total_seconds(), 3))
