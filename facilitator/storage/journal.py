# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The live meeting's journal in the vault: one commit for each event, nothing left of it after closing.

Appending is the tap's own path, so it goes to the driver without typed rows: at most twice a bare commit. So does
reading, which the first page and carrying on wait for (decision 0013).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.domain.events import Event
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary
from facilitator.storage.codec import decode, encode, from_us, to_us
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Row = tuple[str, int, str, int, str]

UNFINISHED = "SELECT meeting_id FROM journal_event LIMIT 1"
EVENTS = "SELECT kind, v, body FROM journal_event WHERE meeting_id = ? ORDER BY seq"
LAST_BEAT = "SELECT at_us FROM pulse"
APPEND = "INSERT OR IGNORE INTO journal_event (meeting_id, seq, kind, v, body) VALUES (?, ?, ?, ?, ?)"
BEAT = "INSERT OR REPLACE INTO pulse (one, at_us) VALUES (1, ?)"


class SqlJournal:
    """The journal port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unfinished(self) -> MeetingId | None:
        """Tell which meeting was never closed; None when there is none."""
        rows = self._database.ask(UNFINISHED)
        return MeetingId(rows[0][0]) if rows else None

    def events(self, meeting_id: MeetingId) -> tuple[Event, ...]:
        """Give a meeting's events in order. Raises DamagedVault or NewerVault for one that cannot be read."""
        return tuple(decode(kind, v, body) for kind, v, body in self._database.ask(EVENTS, meeting_id))

    def append(self, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        """Write events under consecutive numbers from `first_seq`; what is there already stays."""
        self._database.write(APPEND, _rows(meeting_id, first_seq, events))

    def beat(self, at: datetime) -> None:
        """Note that the program was alive at this instant."""
        self._database.write(BEAT, [(to_us(at),)])

    def last_beat(self) -> datetime | None:
        """Tell when the program was last known to be alive in a meeting."""
        rows = self._database.ask(LAST_BEAT)
        return from_us(rows[0][0]) if rows else None

    def close(self, summary: MeetingSummary) -> None:
        """Keep the summary and delete the journal and the beat, together or not at all; safe to try again.

        Afterwards the log of the database is folded in, so the times of single taps do not outlive the meeting there.
        """
        from facilitator.storage.summary_rows import keep

        with self._database.session() as session:
            keep(session, summary)
            _forget(session, summary.meeting_id)
        self._database.fold_log()

    def reopen(self, meeting_id: MeetingId, events: Sequence[Event]) -> None:
        """Withdraw the summary and write the events again from number 0, together or not at all."""
        from facilitator.storage.summary_rows import withdraw

        with self._database.session() as session:
            withdraw(session, meeting_id)
            _forget(session, meeting_id)
            for row in _rows(meeting_id, 0, events):
                session.connection().exec_driver_sql(APPEND, row)

    def discard(self, meeting_id: MeetingId) -> None:
        """Delete a meeting that never began."""
        with self._database.session() as session:
            _forget(session, meeting_id)
        self._database.fold_log()


def _rows(meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> list[Row]:
    return [(meeting_id, seq, *encode(event)) for seq, event in enumerate(events, first_seq)]


def _forget(session: Session, meeting_id: MeetingId) -> None:
    from sqlalchemy import delete

    from facilitator.storage.tables import JournalEventRow, PulseRow

    session.execute(delete(JournalEventRow).where(JournalEventRow.meeting_id == meeting_id))
    session.execute(delete(PulseRow))
