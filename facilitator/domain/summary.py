# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only thing that is kept after a meeting: whole numbers and times to the minute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from facilitator.domain.headcount import Headcount, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState
from facilitator.domain.outlook import times_spent


@dataclass(frozen=True, slots=True)
class PartMinutes:
    """How long one part was planned tonight (0: left out) and how long it really took, in whole minutes."""

    part_id: str
    planned_min: int
    real_min: int


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """One meeting, over. Instants are UTC and cut to the minute; `held_on` is the calendar day in the room.

    `to_check`: nobody has looked at the counts yet. There is no field for a person and none for free text.
    """

    meeting_id: MeetingId
    held_on: date
    format_id: str
    format_title: str
    format_version: int
    planned_start: datetime
    planned_end: datetime
    started: datetime
    ended: datetime
    counts: Headcount
    milestones: MilestoneTally
    shares: int
    shared_min: int
    held_min: int
    parts: tuple[PartMinutes, ...]
    to_check: bool


def summarise(state: MeetingState) -> MeetingSummary:
    """Reduce a closed meeting to what may be kept. Minutes are rounded; instants are cut to the minute.

    A meeting closed before it had begun counts from when it was opened. The plan is the one that the meeting followed
    at its end: what the room agreed to shorten, leave out or add counts as planned (decisions 0004 and 0017).
    """
    assert state.closed_at is not None
    ended = state.closed_at
    spent = times_spent(state, ended)
    return MeetingSummary(
        meeting_id=state.meeting_id,
        held_on=state.held_on,
        format_id=state.format.format_id,
        format_title=state.format.title,
        format_version=state.format.version,
        planned_start=_to_minute(state.plan_start or state.planned_start),
        planned_end=_to_minute(state.planned_end),
        started=_to_minute(state.begun_at or state.opened_at),
        ended=_to_minute(ended),
        counts=state.counts,
        milestones=state.milestones,
        shares=state.shares,
        shared_min=_minutes(state.shared),
        held_min=_minutes(state.held),
        parts=tuple(
            PartMinutes(part.part_id, state.plan.minutes_of(index), _minutes(spent[index]))
            for index, part in enumerate(state.format.parts)
        ),
        to_check=True,
    )


def _to_minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)


def _minutes(span: timedelta) -> int:
    return round(span / timedelta(minutes=1))
