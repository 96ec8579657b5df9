# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meetings that are over, as typed rows and back. The session comes from whoever asks."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Row, ScalarSelect, Select, delete, select
from sqlalchemy.orm import Session

from facilitator.domain.errors import NewerVault
from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.real_minutes import minutes_to_count
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.storage.codec import from_us, to_us
from facilitator.storage.real_minutes import count
from facilitator.storage.tables import (
    MeetingCountRow,
    MeetingMilestoneRow,
    MeetingPartRow,
    MeetingSummaryRow,
)

MINUTE_US = 60_000_000

K = TypeVar("K", bound=Enum)
Numbers = dict[str, dict[K, int]]


def keep(session: Session, summary: MeetingSummary) -> None:
    """Write a summary, new or again; its minutes are counted once, however often it is tried."""
    row = session.get(MeetingSummaryRow, summary.meeting_id)
    is_new = row is None or row.deleted
    if row is None:
        row = MeetingSummaryRow(meeting_id=summary.meeting_id, version=0)
    _fill(session, row, summary)
    if is_new:
        count(session, summary.format_id, minutes_to_count(summary), 1)


def withdraw(session: Session, meeting_id: MeetingId) -> None:
    """Leave only a tombstone of a summary: its id and version, its counts gone, its minutes taken out again."""
    row = session.get(MeetingSummaryRow, meeting_id)
    if row is not None:
        if not row.deleted:
            told = read(session, select(MeetingSummaryRow.meeting_id).where(MeetingSummaryRow.meeting_id == meeting_id))
            count(session, row.format_id, minutes_to_count(told[0]), -1)
        row.version += 1
        row.deleted = True
        _clear_numbers(session, meeting_id)


def amend(session: Session, summary: MeetingSummary) -> None:
    """Replace the summary of the same meeting; LookupError when it is not there."""
    row = session.get(MeetingSummaryRow, summary.meeting_id)
    if row is None or row.deleted:
        raise LookupError(summary.meeting_id)
    _fill(session, row, summary)


def newest(limit: int) -> Select[Any]:
    """Choose the newest ones, newest first, at most `limit`."""
    return _newest_first().limit(limit)


def unchecked() -> Select[Any]:
    """Choose those whose counts nobody has looked at, newest first."""
    return _newest_first().where(MeetingSummaryRow.to_check.is_(True))


def read(session: Session, wanted: Select[Any]) -> tuple[MeetingSummary, ...]:
    """Read plain columns, four questions for any number of meetings: whole rows cost six times as much."""
    columns = (column for column in MeetingSummaryRow.__table__.columns if column.name not in ("version", "deleted"))
    rows = session.execute(wanted.with_only_columns(*columns)).all()
    if not rows:
        return ()
    ids = wanted.scalar_subquery()
    counts = _numbers(session, MeetingCountRow, MeetingCountRow.category, CountCategory, ids)
    milestones = _numbers(session, MeetingMilestoneRow, MeetingMilestoneRow.milestone, Milestone, ids)
    parts = _parts(session, ids)
    return tuple(_to_domain(row, counts, milestones, parts) for row in rows)


def _newest_first() -> Select[Any]:
    order = (MeetingSummaryRow.held_on.desc(), MeetingSummaryRow.started.desc())
    return select(MeetingSummaryRow.meeting_id).where(MeetingSummaryRow.deleted.is_(False)).order_by(*order)


def _fill(session: Session, row: MeetingSummaryRow, summary: MeetingSummary) -> None:
    row.version += 1
    row.deleted = False
    row.held_on = summary.held_on
    row.format_id = summary.format_id
    row.format_title = summary.format_title
    row.format_version = summary.format_version
    row.planned_start = _minute(summary.planned_start)
    row.planned_end = _minute(summary.planned_end)
    row.started = _minute(summary.started)
    row.ended = _minute(summary.ended)
    row.shares = summary.shares
    row.shared_min = summary.shared_min
    row.held_min = summary.held_min
    row.to_check = summary.to_check
    session.add(row)
    session.flush()
    _clear_numbers(session, summary.meeting_id)
    _add_numbers(session, summary)


def _clear_numbers(session: Session, meeting_id: MeetingId) -> None:
    for kind in (MeetingCountRow, MeetingMilestoneRow, MeetingPartRow):
        session.execute(delete(kind).where(kind.meeting_id == meeting_id))


def _add_numbers(session: Session, summary: MeetingSummary) -> None:
    owner = summary.meeting_id
    session.add_all(
        MeetingCountRow(meeting_id=owner, category=kind.value, number=number) for kind, number in summary.counts.numbers
    )
    session.add_all(
        MeetingMilestoneRow(meeting_id=owner, milestone=kind.value, number=number)
        for kind, number in summary.milestones.numbers
    )
    session.add_all(
        MeetingPartRow(
            meeting_id=owner,
            position=position,
            part_id=part.part_id,
            planned_min=part.planned_min,
            real_min=part.real_min,
        )
        for position, part in enumerate(summary.parts)
    )


def _numbers(session: Session, row: Any, kind: Any, kinds: type[K], ids: ScalarSelect[Any]) -> Numbers[K]:
    known = {one.value: one for one in kinds}
    found: Numbers[K] = defaultdict(dict)
    try:
        for owner, word, number in session.execute(
            select(row.meeting_id, kind, row.number).where(row.meeting_id.in_(ids))
        ):
            found[owner][known[word]] = number
    except KeyError as unknown:
        raise NewerVault("count") from unknown
    return found


def _parts(session: Session, ids: ScalarSelect[Any]) -> dict[str, list[PartMinutes]]:
    part = MeetingPartRow
    wanted = select(part.meeting_id, part.part_id, part.planned_min, part.real_min).where(part.meeting_id.in_(ids))
    found: dict[str, list[PartMinutes]] = defaultdict(list)
    for owner, part_id, planned_min, real_min in session.execute(wanted.order_by(part.meeting_id, part.position)):
        found[owner].append(PartMinutes(part_id, planned_min, real_min))
    return found


def _to_domain(
    row: Row[Any],
    counts: Numbers[CountCategory],
    milestones: Numbers[Milestone],
    parts: dict[str, list[PartMinutes]],
) -> MeetingSummary:
    meeting_id = MeetingId(row.meeting_id)
    return MeetingSummary(
        meeting_id=meeting_id,
        held_on=row.held_on,
        format_id=row.format_id,
        format_title=row.format_title,
        format_version=row.format_version,
        planned_start=_instant(row.planned_start),
        planned_end=_instant(row.planned_end),
        started=_instant(row.started),
        ended=_instant(row.ended),
        counts=Headcount.of(counts.get(meeting_id, {})),
        milestones=MilestoneTally.of(milestones.get(meeting_id, {})),
        shares=row.shares,
        shared_min=row.shared_min,
        held_min=row.held_min,
        parts=tuple(parts.get(meeting_id, ())),
        to_check=row.to_check,
    )


def _minute(at: datetime) -> int:
    return to_us(at) // MINUTE_US


def _instant(minute: int) -> datetime:
    return from_us(minute * MINUTE_US)
