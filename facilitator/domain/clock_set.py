# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's clock was set while a meeting runs: all that the meeting remembers moves with it.

A clock that is set was wrong before, so everything has lasted as long as it has, and setting it there and back changes
nothing (decision 0035). Deliberately not here: what is asked about it (`following.py`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from facilitator.domain.meeting import Circle, LostTime, MeetingState, Timer


def moved_by(state: MeetingState, by: timedelta) -> MeetingState:
    """Give the meeting with every instant of it moved by as much as the clock was; below zero: back.

    What is fixed by the clock on the wall stays: the planned start, fixed starts, and when it was closed.
    """
    return replace(
        state,
        opened_at=state.opened_at + by,
        begun_at=_moved(state.begun_at, by),
        visits=tuple(replace(visit, since=visit.since + by) for visit in state.visits),
        timer=None if state.timer is None else _moved_timer(state.timer, by),
        held_since=_moved(state.held_since, by),
        idle_since=_moved(state.idle_since, by),
        floor=_moved(state.floor, by),
        busy_since=_moved(state.busy_since, by),
        circles=tuple(_moved_circle(circle, by) for circle in state.circles),
        circles_at=_moved(state.circles_at, by),
        lost=None if state.lost is None else _moved_lost(state.lost, by),
    )


def _moved(at: datetime | None, by: timedelta) -> datetime | None:
    return None if at is None else at + by


def _moved_timer(timer: Timer, by: timedelta) -> Timer:
    return replace(timer, began=timer.began + by, running_since=_moved(timer.running_since, by))


def _moved_circle(circle: Circle, by: timedelta) -> Circle:
    return replace(circle, timer=_moved_timer(circle.timer, by))


def _moved_lost(lost: LostTime, by: timedelta) -> LostTime:
    return replace(lost, since=lost.since + by, until=lost.until + by)
