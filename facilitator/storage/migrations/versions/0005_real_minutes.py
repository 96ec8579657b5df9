# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long parts have really taken, undated; the meetings that are kept are counted in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and count what the summaries hold."""
    op.create_table(
        "real_minutes",
        sa.Column("format_id", sa.String(length=64), nullable=False),
        sa.Column("part_id", sa.String(length=64), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.CheckConstraint("meetings >= 1", name=op.f("ck_real_minutes_meetings")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 600", name=op.f("ck_real_minutes_minutes")),
        sa.PrimaryKeyConstraint("format_id", "part_id", "minutes", name=op.f("pk_real_minutes")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO real_minutes (format_id, part_id, minutes, meetings) "
        "SELECT held.format_id, part.part_id, min(part.real_min, 600), count(*) "
        "FROM meeting_part AS part JOIN meeting_summary AS held ON held.meeting_id = part.meeting_id "
        "WHERE held.deleted = 0 AND part.real_min >= 1 GROUP BY 1, 2, 3"
    )
