# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats that are being written, before the group takes them up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "format_draft",
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("based_on", sa.Integer(), nullable=False),
        sa.Column("wished_min", sa.Integer(), nullable=False),
        sa.Column("v", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.CheckConstraint("based_on >= 0", name=op.f("ck_format_draft_based_on")),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_format_draft")),
    )
