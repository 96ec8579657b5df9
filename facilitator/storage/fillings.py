# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is filled into the words of formats. Read through the driver (decision 0013), written as typed rows."""

from __future__ import annotations

from datetime import date

from facilitator.domain.fillings import Filling, Fillings
from facilitator.storage.engine import Database

LOAD = "SELECT row_id, name, words, day, is_reading FROM filling WHERE deleted = 0 ORDER BY position, row_id"


class SqlFillings:
    """The port of fillings on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Fillings:
        """Give all of them, for any day; none when none were kept."""
        return Fillings(
            tuple(
                Filling(row_id, name, words, None if day is None else date.fromisoformat(day), bool(is_reading))
                for row_id, name, words, day, is_reading in self._database.ask(LOAD)
            )
        )

    def save(self, fillings: Fillings) -> None:
        """Keep them all; what is gone leaves a tombstone without words."""
        from facilitator.storage.kept_rows import keep_rows
        from facilitator.storage.tables import FillingRow

        with self._database.session() as session:
            rows = {
                one.filling_id: {
                    "position": position,
                    "name": one.name,
                    "words": one.words,
                    "day": one.day,
                    "is_reading": one.is_reading,
                }
                for position, one in enumerate(fillings.all)
            }
            keep_rows(session, FillingRow, rows)
