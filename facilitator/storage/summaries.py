# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meetings that are over, as typed rows and back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from facilitator.domain.errors import NewerVault
from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.storage.codec import from_us, to_us
from facilitator.storage.engine import Database
from facilitator.storage.tables import (
    MeetingCountRow,
    MeetingMilestoneRow,
    MeetingPartRow,
    MeetingSummaryRow,
)

MINUTE_US = 60_000_000


class SqlSummaryBook:
    """The summary port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recent(self, limit: int) -> tuple[MeetingSummary, ...]:
        """Give the newest summaries first, at most `limit`."""
        with self._database.session() as session:
            return tuple(_to_domain(row) for row in session.scalars(_newest_first().limit(limit)))

    def waiting_to_be_checked(self) -> tuple[MeetingSummary, ...]:
        """Give those whose counts nobody has looked at, newest first."""
        wanted = _newest_first().where(MeetingSummaryRow.to_check.is_(True))
        with self._database.session() as session:
            return tuple(_to_domain(row) for row in session.scalars(wanted))

    def amend(self, summary: MeetingSummary) -> None:
        """Replace the summary of the same meeting; LookupError when it is not there."""
        with self._database.session() as session:
            row = session.get(MeetingSummaryRow, summary.meeting_id)
            if row is None or row.deleted:
                raise LookupError(summary.meeting_id)
            _fill(session, row, summary)


def keep(session: Session, summary: MeetingSummary) -> None:
    """Write a summary, new or again."""
    row = session.get(MeetingSummaryRow, summary.meeting_id)
    if row is None:
        row = MeetingSummaryRow(meeting_id=summary.meeting_id, version=0)
    _fill(session, row, summary)


def withdraw(session: Session, meeting_id: MeetingId) -> None:
    """Leave only a tombstone of a summary: its id and version, its counts gone."""
    row = session.get(MeetingSummaryRow, meeting_id)
    if row is not None:
        row.version += 1
        row.deleted = True
        row.counts, row.milestones, row.parts = [], [], []


def _newest_first() -> Select[MeetingSummaryRow]:
    newest = (MeetingSummaryRow.held_on.desc(), MeetingSummaryRow.started.desc())
    return select(MeetingSummaryRow).where(MeetingSummaryRow.deleted.is_(False)).order_by(*newest)


def _fill(session: Session, row: MeetingSummaryRow, summary: MeetingSummary) -> None:
    row.counts, row.milestones, row.parts = [], [], []
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
    session.flush()  # The old numbers go before the new ones come: they share their keys.
    row.counts = [MeetingCountRow(category=kind.value, number=n) for kind, n in summary.counts.numbers]
    row.milestones = [MeetingMilestoneRow(milestone=kind.value, number=n) for kind, n in summary.milestones.numbers]
    row.parts = [
        MeetingPartRow(position=position, part_id=part.part_id, planned_min=part.planned_min, real_min=part.real_min)
        for position, part in enumerate(summary.parts)
    ]


def _to_domain(row: MeetingSummaryRow) -> MeetingSummary:
    try:
        counts = Headcount.of((CountCategory(one.category), one.number) for one in row.counts)
        milestones = MilestoneTally.of((Milestone(one.milestone), one.number) for one in row.milestones)
    except ValueError as unknown:
        raise NewerVault("count") from unknown
    return MeetingSummary(
        meeting_id=MeetingId(row.meeting_id),
        held_on=row.held_on,
        format_id=row.format_id,
        format_title=row.format_title,
        format_version=row.format_version,
        planned_start=_instant(row.planned_start),
        planned_end=_instant(row.planned_end),
        started=_instant(row.started),
        ended=_instant(row.ended),
        counts=counts,
        milestones=milestones,
        shares=row.shares,
        shared_min=row.shared_min,
        held_min=row.held_min,
        parts=tuple(PartMinutes(part.part_id, part.planned_min, part.real_min) for part in row.parts),
        to_check=row.to_check,
    )


def _minute(at: datetime) -> int:
    return to_us(at) // MINUTE_US


def _instant(minute: int) -> datetime:
    return from_us(minute * MINUTE_US)
