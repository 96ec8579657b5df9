# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the meeting stands against its plan, in whole minutes, calm enough to be read in a room full of people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.meeting import MeetingState
from facilitator.domain.outlook import lateness

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

    Behind is by how much the evening will be late if each part from here on takes the minutes it has in tonight's plan
    (`outlook.lateness`, decision 0016). What is told is how it stood a minute ago, so a new value has to last before it
    is told. It is computed from instants and the plan alone, so a plan that is adopted tells at once, and Back changes
    it as if the deed had never been.
    """
    until = state.closed_at or now
    ends = state.planned_end
    left_min = max(0, -((until - ends) // timedelta(minutes=1)))
    if state.begun_at is None:
        return Pace(0, ends, left_min)
    told = until
    if state.held_since is not None and until - state.held_since < HOLD_IS_FREE_FOR:
        told = state.held_since
    late = lateness(state, max(told - SETTLES_AFTER, state.begun_at))
    return Pace(_nearest_min(late), ends, left_min)


def _nearest_min(span: timedelta) -> int:
    """Round to whole minutes; half a minute goes to the even one, late or early."""
    return round(span / timedelta(minutes=1))
