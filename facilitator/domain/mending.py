# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When something can have begun or ended before anybody pressed: the bounds of "It began n minutes ago".

Nothing may be put before what came before it, or after what followed. What a mended instant changes is in
`following.py`; that nothing is timed just now, and for how long, is the shadow count (product.md, ruling 11).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.events import Mended
from facilitator.domain.meeting import MeetingState

LONGEST_AGO = timedelta(hours=2)
"""Longer ago it was another meeting."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The earliest and the latest instant that can be right, both included."""

    earliest: datetime
    latest: datetime

    def allow(self, at: datetime) -> bool:
        """Tell whether this instant can be right."""
        return self.earliest <= at <= self.latest


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that can be mended now: what, whether its begin or its end, and how long ago it can have been.

    `least` is more than nothing where something has followed since. `is_new`: it has not begun (or ended) yet, so
    mending does that too.
    """

    what: Mended
    begin: bool
    least: timedelta
    most: timedelta
    is_new: bool


def shadow_count(state: MeetingState, now: datetime) -> timedelta | None:
    """Tell for how long nothing has been timed: since the later of the plan's start and the end of what was timed last.

    None while something is timed, when the planned start is yet to come, and once the meeting is closed.
    """
    if state.timer is not None or state.circles_away or state.closed_at is not None:
        return None
    start = state.plan_start or state.planned_start
    since = start if state.idle_since is None else max(start, state.idle_since)
    return now - since if now >= since else None


def repairs(state: MeetingState, now: datetime) -> tuple[Repair, ...]:
    """Give all that can be mended at `now`, the likeliest first, each with how long ago it can have been.

    What could not have been a moment earlier is not among it.
    """
    found = []
    for what, begin, bounds_of, is_new in (
        (Mended.TURN, True, begin_bounds, state.timer is None),
        (Mended.TURN, False, end_bounds, True),
        (Mended.MEETING, True, begin_bounds, state.begun_at is None),
        (Mended.PART, True, begin_bounds, False),
        (Mended.NEXT_PART, True, begin_bounds, True),
        (Mended.MEETING, False, end_bounds, True),
    ):
        bounds = _of(bounds_of, state, what, now)
        if bounds is not None and bounds.earliest <= bounds.latest <= now and bounds.earliest < now:
            found.append(Repair(what, begin, now - bounds.latest, now - bounds.earliest, is_new))
    return tuple(found)


def begin_bounds(state: MeetingState, what: Mended, now: datetime) -> Bounds | None:
    """Tell within which instants something can have begun; None when there is nothing of that kind."""
    if what is Mended.MEETING or (what is Mended.PART and len(state.visits) == 1):
        return _meeting_begin(state, now, new=what is Mended.MEETING)
    if not state.under_way:
        return None
    here = state.visits[-1].since
    if what is Mended.PART:
        return Bounds(max(_known(state.visits[-2].since, state.floor)), state.busy_since or now)
    if what is Mended.NEXT_PART:
        return None if state.next_index is None else Bounds(_not_before(state), now)
    earliest = max(_known(here, state.idle_since, None if state.timer else state.held_since))
    timer = state.timer
    if timer is not None:
        never_stopped = timer.running_since is not None and timer.running_since - timer.banked == timer.began
        return Bounds(earliest, now if never_stopped else timer.began)
    can_be_timed = state.part.sharing is not None or state.part.timed_length() is not None
    return Bounds(earliest, now) if can_be_timed else None


def end_bounds(state: MeetingState, what: Mended, now: datetime) -> Bounds | None:
    """Tell within which instants the turn or the meeting can have ended; None when there is nothing of that kind."""
    if not state.under_way or what in (Mended.PART, Mended.NEXT_PART) or (what is Mended.TURN and state.timer is None):
        return None
    return Bounds(_not_before(state), now)


def _of(
    bounds_of: Callable[[MeetingState, Mended, datetime], Bounds | None],
    state: MeetingState,
    what: Mended,
    now: datetime,
) -> Bounds | None:
    return None if state.closed_at is not None else bounds_of(state, what, now)


def _meeting_begin(state: MeetingState, now: datetime, *, new: bool) -> Bounds | None:
    if state.closed_at is not None or (state.begun_at is None and not new):
        return None
    if state.begun_at is None:
        return Bounds(now - LONGEST_AGO, now)
    latest = state.begun_at if len(state.visits) > 1 else state.busy_since or now
    return Bounds(now - LONGEST_AGO, latest)


def _not_before(state: MeetingState) -> datetime:
    """Give the last instant that is certain: the part was on then, and what is timed or held was running or held."""
    timer, lost = state.timer, state.lost
    return max(
        _known(
            state.visits[-1].since,
            state.idle_since,
            None if timer is None else timer.running_since,
            state.held_since,
            state.circles_at,
            None if lost is None else lost.unseen_since,
        )
    )


def _known(*instants: datetime | None) -> list[datetime]:
    return [instant for instant in instants if instant is not None]
