# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the evening will go if each part from here on takes its planned minutes: the arithmetic under pace and plans.

Everything is computed from the visits and the plan, so Back changes it as if a deed had never been.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.plan import on_from


def part_time(state: MeetingState, index: int, now: datetime) -> timedelta:
    """Add up the real time spent in one part until `now`; a visit never counts below zero."""
    return times_spent(state, now)[index]


def times_spent(state: MeetingState, at: datetime) -> list[timedelta]:
    """Add up the real time spent in each part until `at`, which may lie in the past; visits after it do not count."""
    spent = [NO_TIME] * len(state.parts)
    now = at if state.closed_at is None else min(at, state.closed_at)
    until = now
    for visit in reversed(state.visits):
        if until > visit.since:
            spent[visit.index] += until - visit.since
        until = min(visit.since, now)
    return spent


def index_at(state: MeetingState, at: datetime) -> int:
    """Tell the place of the part that was on at `at`; the first one before the meeting has begun."""
    visit = next((v for v in reversed(state.visits) if v.since <= at), None)
    return visit.index if visit is not None else state.visits[0].index if state.visits else 0


def time_left(state: MeetingState, index: int, spent: Sequence[timedelta]) -> timedelta:
    """Tell how much of its planned minutes a part still has; never below zero."""
    return max(timedelta(minutes=state.plan.minutes_of(index)) - spent[index], NO_TIME)


def due_end(state: MeetingState, at: datetime, index: int | None = None) -> datetime:
    """Tell when the part at `index` (left out: the one that is on at `at`) has to be over.

    It is the latest instant from which all later parts can take what is left of their planned minutes, and be over by
    the planned end, and each part with a fixed start can begin on it.
    """
    here = index_at(state, at) if index is None else index
    spent = times_spent(state, at)
    due = state.planned_end
    for later in reversed(tuple(on_from(state.plan, here))):
        due -= time_left(state, later, spent)
        fixed = fixed_start(state, later)
        due = due if fixed is None else min(due, fixed)
    return due


def fixed_start(state: MeetingState, index: int) -> datetime | None:
    """Tell the instant at which a part has to begin, if it has one: by the clock, or before the planned end."""
    part = state.parts[index]
    told = [fixed.at for fixed in state.fixed_starts if fixed.index == index]
    if part.before_end_min is not None:
        told.append(state.planned_end - timedelta(minutes=part.before_end_min + _fitted_after(state, index)))
    return min(told, default=None)


def _fitted_after(state: MeetingState, index: int) -> int:
    """Tell by how many minutes the parts from `index` on take more than they did at first, for conditions of theirs."""
    parts = zip(state.format.parts[index:], state.plan.parts[index:], strict=True)
    changed = [(part, planned) for part, planned in parts if part.when and part.waits != planned.out]
    return sum(part.minutes if part.waits else -part.minutes for part, _ in changed)


def lateness(state: MeetingState, at: datetime) -> timedelta:
    """Tell by how much the evening will be late if each part from here on takes its planned minutes; below zero: early.

    `at` and what is left of the part that is on then, against the instant at which it has to be over. A part past its
    minutes has nothing left. Zero before the meeting has begun. For a closed one `at` is not after its end.
    """
    if state.begun_at is None:
        return NO_TIME
    here = index_at(state, at)
    return at + time_left(state, here, times_spent(state, at)) - due_end(state, at, here)
