# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats that are being written, in the vault: one row for each, replaced with every rest of the hand.

Written through the driver: a draft is kept while somebody types, and typed rows would only be in its way.
"""

from __future__ import annotations

from facilitator.domain.drafts import Draft
from facilitator.storage.codec import decode_format, encode_format
from facilitator.storage.engine import Database

LOAD = "SELECT v, body, based_on, wished_min FROM format_draft WHERE deleted = 0 ORDER BY row_id"
SAVE = """
INSERT INTO format_draft (row_id, version, deleted, based_on, wished_min, v, body) VALUES (?, 1, 0, ?, ?, ?, ?)
ON CONFLICT (row_id) DO UPDATE SET version = version + 1, deleted = 0, based_on = excluded.based_on,
    wished_min = excluded.wished_min, v = excluded.v, body = excluded.body
"""
DROP = "UPDATE format_draft SET version = version + 1, deleted = 1, body = '' WHERE row_id = ? AND deleted = 0"


class SqlDrafts:
    """The port of drafts on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> tuple[Draft, ...]:
        """Give all drafts. Raises DamagedVault or NewerVault for one that cannot be read."""
        return tuple(
            Draft(decode_format(v, body), based_on, wished_min)
            for v, body, based_on, wished_min in self._database.ask(LOAD)
        )

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one before."""
        v, body = encode_format(draft.format)
        self._database.write(SAVE, [(draft.format_id, draft.based_on, draft.wished_min, v, body)])

    def drop(self, format_id: str) -> None:
        """Leave only a tombstone of a draft: an id and a number, no words."""
        self._database.write(DROP, [(format_id,)])
