# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the group has settled: one row that keeps its id and counts its versions.

Read through the driver, for the first page waits for it (decision 0013); written as a typed row.
"""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import new_id
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from facilitator.storage.tables import GroupSettingsRow

LOAD = """
SELECT format_id, wording, usual_start_min, chairs, second_way_offered
FROM group_settings WHERE deleted = 0 LIMIT 1
"""


class SqlGroupSettings:
    """The settings port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> GroupSettings:
        """Give the settings; the usual ones when none were kept."""
        rows = self._database.ask(LOAD)
        if not rows:
            return GroupSettings()
        format_id, wording, start_min, chairs, offered = rows[0]
        start = None if start_min is None else time(start_min // 60, start_min % 60)
        return GroupSettings(format_id, wording, start, chairs, second_way_offered=bool(offered))

    def save(self, settings: GroupSettings) -> None:
        """Keep the settings."""
        from facilitator.storage.tables import GroupSettingsRow

        with self._database.session() as session:
            row = _row(session) or GroupSettingsRow(row_id=new_id(), version=0)
            _fill(row, settings)
            session.add(row)


def _row(session: Session) -> GroupSettingsRow | None:
    from sqlalchemy import select

    from facilitator.storage.tables import GroupSettingsRow

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
