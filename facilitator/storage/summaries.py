# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meetings that are over. The first page asks the driver; typed rows come in with the first answer.

On most days nothing waits to be checked, and SQLAlchemy need not be there yet (decision 0013).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from facilitator.domain.series import Held, HeldMeeting
from facilitator.domain.summary import MeetingSummary
from facilitator.storage.codec import EPOCH
from facilitator.storage.engine import Database

KEPT = "SELECT 1 FROM meeting_summary WHERE deleted = 0 LIMIT 1"
UNCHECKED = "SELECT 1 FROM meeting_summary WHERE deleted = 0 AND to_check = 1 LIMIT 1"

LAST_USED = "SELECT format_id, MAX(held_on) FROM meeting_summary WHERE deleted = 0 GROUP BY format_id"


HELD = """
SELECT planned_start, ended FROM meeting_summary WHERE deleted = 0 ORDER BY ended DESC, planned_start DESC LIMIT ?
"""
FIRST_HELD = "SELECT MIN(held_on) FROM meeting_summary WHERE deleted = 0"
A_MINUTE = timedelta(minutes=1)


class SqlSummaryBook:
    """The summary port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_empty(self) -> bool:
        """Tell whether no meeting is over yet."""
        return not self._database.ask(KEPT)

    def recent(self, limit: int) -> tuple[MeetingSummary, ...]:
        """Give the newest summaries first, at most `limit`."""
        from facilitator.storage.summary_rows import newest, read

        with self._database.session() as session:
            return read(session, newest(limit))

    def waiting_to_be_checked(self) -> tuple[MeetingSummary, ...]:
        """Give those whose counts nobody has looked at, newest first."""
        if not self._database.ask(UNCHECKED):
            return ()
        from facilitator.storage.summary_rows import read, unchecked

        with self._database.session() as session:
            return read(session, unchecked())

    def held_lately(self, limit: int) -> Held:
        """Tell when the newest meetings were held, and the first day that is known."""
        rows = reversed(self._database.ask(HELD, limit))
        ((first,),) = self._database.ask(FIRST_HELD)
        meetings = tuple(HeldMeeting(EPOCH + start * A_MINUTE, EPOCH + ended * A_MINUTE) for start, ended in rows)
        return Held(meetings, None if first is None else date.fromisoformat(first))

    def last_used(self) -> Mapping[str, date]:
        """Tell for each format the newest day on which a meeting was held by it."""
        return {format_id: date.fromisoformat(day) for format_id, day in self._database.ask(LAST_USED)}

    def amend(self, summary: MeetingSummary) -> None:
        """Replace the summary of the same meeting; LookupError when it is not there."""
        from facilitator.storage.summary_rows import amend

        with self._database.session() as session:
            amend(session, summary)
