# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the group has settled: one row that keeps its id and counts its versions."""

from __future__ import annotations

from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import new_id
from facilitator.storage.engine import Database
from facilitator.storage.tables import GroupSettingsRow


class SqlGroupSettings:
    """The settings port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> GroupSettings:
        """Give the settings; the usual ones when none were kept."""
        with self._database.session() as session:
            row = _row(session)
            return GroupSettings() if row is None else _to_domain(row)

    def save(self, settings: GroupSettings) -> None:
        """Keep the settings."""
        with self._database.session() as session:
            row = _row(session) or GroupSettingsRow(row_id=new_id(), version=0)
            _fill(row, settings)
            session.add(row)


def _row(session: Session) -> GroupSettingsRow | None:
    return session.scalars(select(GroupSettingsRow).where(GroupSettingsRow.deleted.is_(False)).limit(1)).first()


def _fill(row: GroupSettingsRow, settings: GroupSettings) -> None:
    start = settings.usual_start
    row.version += 1
    row.deleted = False
    row.format_id = settings.format_id
    row.wording = settings.wording
    row.usual_start_min = None if start is None else start.hour * 60 + start.minute
    row.chairs = settings.chairs
    row.second_way_offered = settings.second_way_offered


def _to_domain(row: GroupSettingsRow) -> GroupSettings:
    start = row.usual_start_min
    return GroupSettings(
        format_id=row.format_id,
        wording=row.wording,
        usual_start=None if start is None else time(start // 60, start % 60),
        chairs=row.chairs,
        second_way_offered=row.second_way_offered,
    )
