# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safety cards in the group's own words, its numbers, its places and their checklists."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the five tables; nothing that is there changes."""
    _make("safety_settings", sa.Column("protocol", sa.String(length=16), nullable=False))
    _make(
        "help_number",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("checked", sa.Date(), nullable=True),
    )
    _make(
        "card_words",
        sa.Column("card", sa.String(length=32), nullable=False),
        sa.Column("words", sa.String(length=4000), nullable=False),
    )
    _make(
        "place",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tonight", sa.Boolean(), nullable=False),
        sa.Column("label", sa.String(length=40), nullable=False),
        sa.Column("address", sa.String(length=400), nullable=False),
        sa.Column("way_in", sa.String(length=200), nullable=False),
        sa.Column("first_aid", sa.String(length=200), nullable=False),
    )
    _make(
        "checklist_item",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.String(length=32), nullable=False),
        sa.Column("moment", sa.String(length=16), nullable=False),
        sa.Column("words", sa.String(length=80), nullable=False),
    )


def _make(name: str, *columns: sa.Column[object]) -> None:
    """Make a table whose rows carry a random id, a version and a tombstone (ruling 29)."""
    op.create_table(
        name,
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("row_id", name=op.f(f"pk_{name}")),
    )
