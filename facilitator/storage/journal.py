# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The live meeting's journal in the vault: one commit for each event, nothing left of it after closing.

Appending is the tap's own path, so it goes to the driver without typed rows: at most twice a bare commit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from facilitator.domain.events import Event
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary
from facilitator.storage.codec import decode, encode, from_us, to_us
from facilitator.storage.engine import Database
from facilitator.storage.summaries import keep, withdraw
from facilitator.storage.tables import JournalEventRow, PulseRow

APPEND = "INSERT OR IGNORE INTO journal_event (meeting_id, seq, kind, v, body) VALUES (?, ?, ?, ?, ?)"
BEAT = "INSERT OR REPLACE INTO pulse (one, at_us) VALUES (1, ?)"


class SqlJournal:
    """The journal port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unfinished(self) -> MeetingId | None:
        """Tell which meeting was never closed; None when there is none."""
        with self._database.session() as session:
            found = session.scalars(select(JournalEventRow.meeting_id).limit(1)).first()
        return None if found is None else MeetingId(found)

    def events(self, meeting_id: MeetingId) -> tuple[Event, ...]:
        """Give a meeting's events in order. Raises DamagedVault or NewerVault for one that cannot be read."""
        columns = (JournalEventRow.kind, JournalEventRow.v, JournalEventRow.body)
        wanted = select(*columns).where(JournalEventRow.meeting_id == meeting_id).order_by(JournalEventRow.seq)
        with self._database.session() as session:
            rows = session.execute(wanted).all()
        return tuple(decode(kind, v, body) for kind, v, body in rows)

    def append(self, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        """Write events under consecutive numbers from `first_seq`; what is there already stays."""
        with self._database.transaction() as connection:
            _write(connection, meeting_id, first_seq, events)

    def beat(self, at: datetime) -> None:
        """Note that the program was alive at this instant."""
        with self._database.transaction() as connection:
            connection.exec_driver_sql(BEAT, (to_us(at),))

    def last_beat(self) -> datetime | None:
        """Tell when the program was last known to be alive in a meeting."""
        with self._database.session() as session:
            at_us = session.scalars(select(PulseRow.at_us)).first()
        return None if at_us is None else from_us(at_us)

    def close(self, summary: MeetingSummary) -> None:
        """Keep the summary and delete the journal and the beat, together or not at all; safe to try again.

        Afterwards the log of the database is folded in, so the times of single taps do not outlive the meeting there.
        """
        with self._database.session() as session:
            keep(session, summary)
            _forget(session, summary.meeting_id)
        self._database.fold_log()

    def reopen(self, meeting_id: MeetingId, events: Sequence[Event]) -> None:
        """Withdraw the summary and write the events again from number 0, together or not at all."""
        with self._database.session() as session:
            withdraw(session, meeting_id)
            _forget(session, meeting_id)
            _write(session.connection(), meeting_id, 0, events)

    def discard(self, meeting_id: MeetingId) -> None:
        """Delete a meeting that never began."""
        with self._database.session() as session:
            _forget(session, meeting_id)
        self._database.fold_log()


def _write(connection: Connection, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
    for seq, event in enumerate(events, first_seq):
        connection.exec_driver_sql(APPEND, (meeting_id, seq, *encode(event)))


def _forget(session: Session, meeting_id: MeetingId) -> None:
    session.execute(delete(JournalEventRow).where(JournalEventRow.meeting_id == meeting_id))
    session.execute(delete(PulseRow))
