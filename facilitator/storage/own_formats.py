# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group's own formats in the vault: one row for each, and one for each version it has adopted.

Read through the driver, for the first page may wait for tonight's format (decision 0013); written as typed rows.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from facilitator.domain.ids import new_id
from facilitator.domain.own_formats import OwnFormat
from facilitator.storage.codec import decode_format, encode_format
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from facilitator.storage.tables import OwnFormatRow, OwnFormatVersionRow

NEWEST = """
SELECT said.v, said.body, said.adopted_on, own.archived FROM own_format AS own
JOIN own_format_version AS said ON said.format_id = own.row_id AND said.number =
    (SELECT MAX(number) FROM own_format_version WHERE format_id = own.row_id AND deleted = 0)
WHERE own.deleted = 0 AND said.deleted = 0
"""
HISTORY = """
SELECT said.v, said.body, said.adopted_on, own.archived FROM own_format AS own
JOIN own_format_version AS said ON said.format_id = own.row_id
WHERE own.row_id = ? AND own.deleted = 0 AND said.deleted = 0 ORDER BY said.number
"""


class SqlOwnFormats:
    """The port of own formats on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> tuple[OwnFormat, ...]:
        """Give the newest version of each. Raises DamagedVault or NewerVault for one that cannot be read."""
        return self._read(NEWEST)

    def history(self, format_id: str) -> tuple[OwnFormat, ...]:
        """Give all versions of one format, oldest first. Raises as `load` does."""
        return self._read(HISTORY, format_id)

    def adopt(self, own: OwnFormat) -> None:
        """Keep a new format, or the next version of one; LookupError when its number is not the next one."""
        from facilitator.storage.tables import OwnFormatRow, OwnFormatVersionRow

        with self._database.session() as session:
            row, before = _row(session, own.format_id), _numbers(session, own.format_id)
            if own.format.version != max(before, default=0) + 1:
                raise LookupError(own.format_id)
            if row is None:
                row = OwnFormatRow(row_id=own.format_id, version=0, deleted=False, archived=False)
            row.version += 1
            row.deleted = False
            session.add(row)
            session.flush()
            v, body = encode_format(own.format)
            said = OwnFormatVersionRow(row_id=new_id(), version=1, deleted=False, format_id=own.format_id)
            said.number, said.adopted_on, said.v, said.body = own.format.version, own.adopted_on, v, body
            session.add(said)

    def set_archived(self, format_id: str, archived: bool) -> None:
        """Put a format away, or bring it back; LookupError when it is not there."""
        with self._database.session() as session:
            row = _row(session, format_id)
            if row is None or row.deleted:
                raise LookupError(format_id)
            row.version += 1
            row.archived = archived

    def erase(self, format_id: str) -> None:
        """Leave only tombstones of a format: ids and numbers, no words."""
        with self._database.session() as session:
            row = _row(session, format_id)
            if row is None or row.deleted:
                return
            row.version += 1
            row.deleted = True
            for said in _versions(session, format_id):
                said.version += 1
                said.deleted, said.body = True, ""

    def _read(self, question: str, *values: object) -> tuple[OwnFormat, ...]:
        return tuple(
            OwnFormat(decode_format(v, body), date.fromisoformat(adopted_on), bool(archived))
            for v, body, adopted_on, archived in self._database.ask(question, *values)
        )


def _row(session: Session, format_id: str) -> OwnFormatRow | None:
    from facilitator.storage.tables import OwnFormatRow

    return session.get(OwnFormatRow, format_id)


def _versions(session: Session, format_id: str) -> list[OwnFormatVersionRow]:
    from sqlalchemy import select

    from facilitator.storage.tables import OwnFormatVersionRow

    said = OwnFormatVersionRow
    return list(session.scalars(select(said).where(said.format_id == format_id, said.deleted.is_(False))))


def _numbers(session: Session, format_id: str) -> list[int]:
    return [said.number for said in _versions(session, format_id)]
