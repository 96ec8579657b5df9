# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that people change: written only when they differ, each with its version, and a tombstone when they are gone.

A tombstone keeps its id and version and no words. Deliberately not here: what the rows mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import String, inspect, select
from sqlalchemy.orm import Session

from facilitator.storage.tables import Row

OWN = frozenset({"row_id", "version", "deleted"})
Values = Mapping[str, Any]


def keep_rows(session: Session, kind: type[Row], wanted: Mapping[str, Values]) -> None:
    """Let the living rows of a table be these, by their ids, with these values."""
    table: Any = kind
    there = {row.row_id: row for row in session.scalars(select(table))}
    for row_id, values in wanted.items():
        row = there.get(row_id)
        if row is None:
            session.add(table(row_id=row_id, version=1, deleted=False, **values))
        elif row.deleted or any(getattr(row, name) != value for name, value in values.items()):
            _fill(row, values)
            row.deleted = False
    for row_id, row in there.items():
        if row_id not in wanted and not row.deleted:
            _fill(row, {name: "" for name in _texts(kind)})
            row.deleted = True


def _fill(row: Any, values: Values) -> None:
    row.version += 1
    for name, value in values.items():
        setattr(row, name, value)


def _texts(kind: type[Row]) -> list[str]:
    columns = inspect(kind).columns
    return [column.name for column in columns if isinstance(column.type, String) and column.name not in OWN]
