# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the meeting stands against its plan, in whole minutes, calm enough to be read in a room full of people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.meeting import NO_TIME, MeetingState

SETTLES_AFTER = timedelta(seconds=60)
"""Words change only after a minute in the new value (ux.md 3.2)."""
HOLD_IS_FREE_FOR = timedelta(minutes=3)
"""For so long a hold leaves the words alone; then they tell the truth (product.md, ruling 7)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Minutes behind the plan (negative: ahead), the planned end, and whole minutes left until it."""

    behind_min: int
    ends: datetime
    left_min: int

    @property
    def on_time(self) -> bool:
        """Within two minutes either way."""
        return abs(self.behind_min) <= 2


def read_pace(state: MeetingState, now: datetime) -> Pace:
    """Tell the pace at `now`. Real time includes holds; before the meeting has begun it is on time.

    Behind is how far the present part has run past its planned end; ahead, how far before its planned start it was
    reached. What is told is how it stood a minute ago, so a new value has to last before it is told. It is computed
    from instants alone, so Back changes it as if the deed had never been.
    """
    start = state.plan_start or state.planned_start
    ends = start + timedelta(minutes=state.format.minutes)
    until = state.closed_at or now
    left_min = max(0, -((until - ends) // timedelta(minutes=1)))
    if state.begun_at is None:
        return Pace(0, ends, left_min)
    told = until
    if state.held_since is not None and until - state.held_since < HOLD_IS_FREE_FOR:
        told = state.held_since
    told = max(told - SETTLES_AFTER, state.begun_at)
    return Pace(_behind_min(state, start, told), ends, left_min)


def _behind_min(state: MeetingState, start: datetime, at: datetime) -> int:
    visit = next((v for v in reversed(state.visits) if v.since <= at), state.visits[0])
    planned_from = state.format.starts()[visit.index]
    planned_until = planned_from + timedelta(minutes=state.format.parts[visit.index].minutes)
    offset = at - start
    late, early = offset - planned_until, planned_from - offset
    if late > NO_TIME:
        return round(late / timedelta(minutes=1))
    return -round(early / timedelta(minutes=1)) if early > NO_TIME else 0
