# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long parts have really taken, in the vault: a row for each number of minutes, with how many meetings took it.

It follows the summaries, in their own transaction (`summary_rows.py`), and knows no day.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from facilitator.domain.real_minutes import Tallies
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

TALLIES = "SELECT part_id, minutes, meetings FROM real_minutes WHERE format_id = ? ORDER BY part_id, minutes"


class SqlRealMinutes:
    """The port of real minutes on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, format_id: str) -> Tallies:
        """Give the tallies of a format's parts; empty when no meeting was held by it."""
        found: dict[str, dict[int, int]] = {}
        for part_id, minutes, meetings in self._database.ask(TALLIES, format_id):
            found.setdefault(part_id, {})[minutes] = meetings
        return found

    def forget(self, format_id: str) -> None:
        """Forget the minutes of a format."""
        from sqlalchemy import delete

        from facilitator.storage.tables import RealMinutesRow

        with self._database.session() as session:
            session.execute(delete(RealMinutesRow).where(RealMinutesRow.format_id == format_id))

    def put_back(self, format_id: str, tallies: Tallies) -> None:
        """Add these tallies to what there is."""
        with self._database.session() as session:
            for part_id, tally in tallies.items():
                for minutes, meetings in tally.items():
                    count(session, format_id, [(part_id, minutes)], meetings)


def count(session: Session, format_id: str, parts: Iterable[tuple[str, int]], by: int) -> None:
    """Let so many more meetings, or fewer, have taken these minutes for these parts; a row of none is none."""
    from facilitator.storage.tables import RealMinutesRow

    for part_id, minutes in parts:
        row = session.get(RealMinutesRow, (format_id, part_id, minutes))
        if row is None:
            if by > 0:
                session.add(RealMinutesRow(format_id=format_id, part_id=part_id, minutes=minutes, meetings=by))
        elif row.meetings + by > 0:
            row.meetings += by
        else:
            session.delete(row)
        session.flush()
