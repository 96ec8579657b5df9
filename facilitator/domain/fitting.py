# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked when a live condition of later parts has become so, or is so no longer: at most one thing at a time.

Nothing changes by itself; who ignores the question goes on as before. Deliberately not here: the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.conditions import (
    HEADS,
    NOBODY_YET,
    Condition,
    ConditionKind,
    Room,
    held_back_by,
    holds_now,
    is_for_time,
)
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import MeetingState


@dataclass(frozen=True, slots=True)
class Fit:
    """What could be changed: places of parts that would come in and go out, and by how many minutes the end moves.

    `because`: the condition of the first of them that has changed. `is_so`: what it looks at is so now. `keeps_end`:
    it is for time's sake, so the planned end stays; else it moves by `by_min`.
    """

    because: Condition
    is_so: bool
    taken_in: tuple[int, ...]
    put_out: tuple[int, ...]
    by_min: int
    keeps_end: bool


def room_of(state: MeetingState, now: datetime) -> Room:
    """Tell what is known of the room: heads with those online, whoever is new, and whole minutes to the planned end.

    Before the meeting has begun all the time is left: one that begins late gets a plan of its own.
    """
    begun = state.begun_at is not None
    left = (state.planned_end - now) // timedelta(minutes=1) if begun else NOBODY_YET.left_min
    counts = state.counts
    return Room(
        here=counts[CountCategory.HERE] + counts[CountCategory.ONLINE],
        newcomers=counts[CountCategory.NEW] + counts[CountCategory.FIRST_EVER],
        interpreted=state.interpreted,
        left_min=left,
    )


def fit_now(state: MeetingState, now: datetime) -> Fit | None:
    """Tell what to ask now: the later parts that are in or out against their conditions, as far as one cause goes.

    None while everything fits, before anybody is counted for a condition on heads, and when the meeting is over.
    A part once visited is past; the one that is on is never put out.
    """
    if state.closed_at is not None or not any(part.when for part in state.format.parts):
        return None
    room = room_of(state, now)
    unfit = [place for place in _later(state) if _wanted(state, place, room) == state.plan.parts[place].out]
    if not unfit:
        return None
    because = _cause(state, unfit[0], room)
    same = [place for place in unfit if _subject(_cause(state, place, room)) == _subject(because)]
    taken_in = tuple(place for place in same if state.plan.parts[place].out)
    put_out = tuple(place for place in same if not state.plan.parts[place].out)
    keeps_end = because.kind is ConditionKind.MINUTES_LEFT
    # What comes in for time's sake moves no end, and moves none when it goes out again.
    minutes = [0 if is_for_time(part.when) else part.minutes for part in state.format.parts]
    by_min = 0 if keeps_end else sum(minutes[at] for at in taken_in) - sum(minutes[at] for at in put_out)
    is_so = holds_now(because, room) != because.unless
    return Fit(because, is_so, taken_in, put_out, by_min, keeps_end)


def may_fit(state: MeetingState, taken_in: tuple[int, ...], put_out: tuple[int, ...]) -> bool:
    """Whether such a change is possible at all: only later parts with a live condition, each the other way round."""
    changed = (*taken_in, *put_out)
    later = set(_later(state))
    if not changed or len(set(changed)) != len(changed) or not later.issuperset(changed):
        return False
    planned = state.plan.parts
    return all(planned[place].out for place in taken_in) and not any(planned[place].out for place in put_out)


def _later(state: MeetingState) -> list[int]:
    """Give the parts to come that have a live condition; none that was left out to catch up, for that was agreed on."""
    seen = {visit.index for visit in state.visits}
    places = [place for place in range(state.index + 1, len(state.format.parts)) if place not in seen]
    planned = state.plan.parts
    agreed = {place for place in places if planned[place].left_out and not planned[place].out}
    return [place for place in places if state.format.parts[place].when and place not in agreed]


def _wanted(state: MeetingState, place: int, room: Room) -> bool:
    return all(holds_now(condition, room) for condition in state.format.parts[place].when)


def _cause(state: MeetingState, place: int, room: Room) -> Condition:
    """Give what brought the change: the condition that fails now, or the one that held back before."""
    when = state.format.parts[place].when
    failing = next((one for one in when if not holds_now(one, room)), None)
    if failing is not None:
        return failing
    return held_back_by(when) or when[0]


def _subject(condition: Condition) -> object:
    return HEADS if condition.kind in HEADS else condition.kind
