# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When bells are due, computed from instants: a look that comes late finds the same bells, each once (decision 0011).

Deliberately not here: how a bell sounds (`services/bowl.py`), whether it may, and what shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.circles import call_back_at
from facilitator.domain.formats import Bells, SilenceRule
from facilitator.domain.meeting import NO_TIME, MeetingState, Timer

TOO_NEAR_THE_END = timedelta(seconds=10)
"""A bell between this near the end of a silence would be taken for the end; it is left out."""
USUAL_START, USUAL_END = 1, 2
"""Strokes, unless the format says how many."""


class BellKind(Enum):
    """What a bell is for."""

    START = "start"
    INTERVAL = "interval"
    END = "end"
    SHARE = "share"
    CIRCLES = "circles"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class BellStroke:
    """One bell: its instant, 1 to 3 strokes. `own_bowl`: the group rings its own, so it is shown and not heard."""

    at: datetime
    kind: BellKind
    strokes: int = 1
    own_bowl: bool = False


def bells_between(state: MeetingState, before: datetime, now: datetime) -> tuple[BellStroke, ...]:
    """Give the bells due after `before` and until `now`, both in order, as far as `state` holds all that time.

    Stretches that touch and do not overlap give each bell once, however long they are. Nothing is due while a timer
    stands. For a share's end the caller decides whether it is wanted.
    """
    if state.circles:
        called = call_back_at(state.circles, state.circles_at)
        return () if called is None or not before < called <= now else (BellStroke(called, BellKind.CIRCLES),)
    timer = state.timer
    if timer is None or timer.running_since is None:
        return ()
    due = []
    for mark, kind in _marks(state, timer):
        at = timer.running_since + (mark - timer.banked)
        if before < at <= now and timer.running_since <= at:
            due.append(_bell(state, kind, at))
    return tuple(due)


def end_bell(state: MeetingState, at: datetime) -> BellStroke | None:
    """Give the bell for a silence that is ended by hand at `at`: ux.md 5.5. None: it has none, or has not begun."""
    rule, timer = state.part.silence, state.timer
    if rule is None or timer is None or timer.elapsed(at) < NO_TIME or not _has_end(rule):
        return None
    return _bell(state, BellKind.END, at)


def _marks(state: MeetingState, timer: Timer) -> Iterator[tuple[timedelta, BellKind]]:
    """Give how long the timer has run when each bell is due, in order."""
    rule, limit = state.part.silence, timer.limit
    if limit is None:
        return
    if rule is None:
        if state.part.sharing is not None and not timer.left_be:
            yield limit, BellKind.SHARE
        return
    if _has_start(rule):
        yield NO_TIME, BellKind.START
    if rule.interval is not None and rule.bells is not Bells.NONE:
        for number in range(1, (limit - TOO_NEAR_THE_END) // rule.interval + 1):
            yield number * rule.interval, BellKind.INTERVAL
    if _has_end(rule):
        yield limit, BellKind.END


def _bell(state: MeetingState, kind: BellKind, at: datetime) -> BellStroke:
    rule = state.part.silence
    if rule is None:
        return BellStroke(at, kind)
    usual = {BellKind.START: rule.strokes or USUAL_START, BellKind.END: rule.strokes or USUAL_END}
    return BellStroke(at, kind, usual.get(kind, 1), own_bowl=rule.bells is Bells.REAL)


def _has_start(rule: SilenceRule) -> bool:
    return rule.bells in (Bells.BOTH, Bells.START, Bells.REAL)


def _has_end(rule: SilenceRule) -> bool:
    return rule.bells in (Bells.BOTH, Bells.END, Bells.REAL)
