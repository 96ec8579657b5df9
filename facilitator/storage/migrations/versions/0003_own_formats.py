# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group's own formats, and the versions of each that it has adopted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "own_format",
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_own_format")),
    )
    op.create_table(
        "own_format_version",
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("format_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=False),
        sa.Column("v", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_own_format_version_number")),
        sa.ForeignKeyConstraint(
            ["format_id"],
            ["own_format.row_id"],
            name=op.f("fk_own_format_version_format_id_own_format"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_own_format_version")),
    )
    op.create_index("ix_own_format_version_newest", "own_format_version", ["format_id", "number"], unique=False)
