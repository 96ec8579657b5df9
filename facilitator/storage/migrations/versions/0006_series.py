# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the group meets: series with rules and exceptions, lists that go round, and the group's own named days."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the six tables; nothing that is there changes."""
    _make(
        "series",
        _whole("position"),
        _whole("weekdays"),
        sa.Column("since", sa.Date(), nullable=False),
        _whole("every_weeks"),
        _whole("weeks"),
        _whole("starts_min"),
        _whole("length_min"),
        _text("format_id", 64),
        sa.CheckConstraint("weekdays BETWEEN 1 AND 127 AND weeks BETWEEN 0 AND 63", name=op.f("ck_series_days")),
        sa.CheckConstraint("every_weeks >= 1 AND length_min >= 1", name=op.f("ck_series_numbers")),
        sa.CheckConstraint("starts_min BETWEEN 0 AND 1439", name=op.f("ck_series_starts")),
    )
    _make(
        "series_rule",
        _text("series_id", 32),
        _whole("position"),
        _text("format_id", 64),
        _whole("v"),
        sa.Column("body", sa.String(), nullable=False),
    )
    _make(
        "series_change",
        _text("series_id", 32),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("off", sa.Boolean(), nullable=False),
        sa.Column("moved_day", sa.Date(), nullable=True),
        sa.Column("moved_min", sa.Integer(), nullable=True),
        _text("format_id", 64),
        sa.CheckConstraint("moved_min BETWEEN 0 AND 1439", name=op.f("ck_series_change_moved")),
    )
    _make(
        "rotation",
        _text("series_id", 32),
        _whole("position"),
        _text("name", 40),
        _whole("place"),
        sa.Column("around", sa.Boolean(), nullable=False),
        _whole("since"),
        sa.CheckConstraint("place >= 0", name=op.f("ck_rotation_place")),
    )
    _make("rotation_item", _text("rotation_id", 32), _whole("position"), _text("words", 80))
    _make(
        "own_day",
        _whole("position"),
        _text("name", 40),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("yearly", sa.Boolean(), nullable=False),
    )


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _text(name: str, most: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=most), nullable=False)


def _make(name: str, *columns: sa.schema.SchemaItem) -> None:
    """Make a table whose rows carry an id, a version and a tombstone (ruling 29)."""
    op.create_table(
        name,
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("row_id", name=op.f(f"pk_{name}")),
    )
