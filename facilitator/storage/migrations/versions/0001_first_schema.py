# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema: marks, settings, journal, pulse, summaries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the first schema."""
    _marks_and_settings()
    _live_meeting()
    _summaries()
    _numbers_of_summaries()


def _marks_and_settings() -> None:
    op.create_table(
        "vault_mark",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint("one = 1", name=op.f("ck_vault_mark_one_row")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_vault_mark")),
    )
    op.create_table(
        "group_settings",
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("format_id", sa.String(length=64), nullable=False),
        sa.Column("wording", sa.String(length=64), nullable=False),
        sa.Column("usual_start_min", sa.Integer(), nullable=True),
        sa.Column("chairs", sa.Integer(), nullable=False),
        sa.Column("second_way_offered", sa.Boolean(), nullable=False),
        sa.CheckConstraint("chairs BETWEEN 0 AND 999", name=op.f("ck_group_settings_chairs")),
        sa.CheckConstraint("usual_start_min BETWEEN 0 AND 1439", name=op.f("ck_group_settings_usual_start")),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_group_settings")),
    )


def _live_meeting() -> None:
    op.create_table(
        "journal_event",
        sa.Column("meeting_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("v", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.CheckConstraint("seq >= 0", name=op.f("ck_journal_event_seq")),
        sa.PrimaryKeyConstraint("meeting_id", "seq", name=op.f("pk_journal_event")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pulse",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("at_us", sa.Integer(), nullable=False),
        sa.CheckConstraint("one = 1", name=op.f("ck_pulse_one_row")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_pulse")),
    )


def _summaries() -> None:
    op.create_table(
        "meeting_summary",
        sa.Column("meeting_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("format_id", sa.String(length=64), nullable=False),
        sa.Column("format_title", sa.String(length=200), nullable=False),
        sa.Column("format_version", sa.Integer(), nullable=False),
        sa.Column("planned_start", sa.Integer(), nullable=False),
        sa.Column("planned_end", sa.Integer(), nullable=False),
        sa.Column("started", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Integer(), nullable=False),
        sa.Column("shares", sa.Integer(), nullable=False),
        sa.Column("shared_min", sa.Integer(), nullable=False),
        sa.Column("held_min", sa.Integer(), nullable=False),
        sa.Column("to_check", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "shares >= 0 AND shared_min >= 0 AND held_min >= 0", name=op.f("ck_meeting_summary_numbers")
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_meeting_summary")),
    )
    op.create_index("ix_meeting_summary_newest", "meeting_summary", ["held_on", "started"], unique=False)


def _numbers_of_summaries() -> None:
    op.create_table(
        "meeting_count",
        sa.Column("meeting_id", sa.String(length=32), nullable=False),
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_meeting_count_number")),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting_summary.meeting_id"],
            name=op.f("fk_meeting_count_meeting_id_meeting_summary"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "category", name=op.f("pk_meeting_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meeting_milestone",
        sa.Column("meeting_id", sa.String(length=32), nullable=False),
        sa.Column("milestone", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_meeting_milestone_number")),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting_summary.meeting_id"],
            name=op.f("fk_meeting_milestone_meeting_id_meeting_summary"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "milestone", name=op.f("pk_meeting_milestone")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meeting_part",
        sa.Column("meeting_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("part_id", sa.String(length=64), nullable=False),
        sa.Column("planned_min", sa.Integer(), nullable=False),
        sa.Column("real_min", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting_summary.meeting_id"],
            name=op.f("fk_meeting_part_meeting_id_meeting_summary"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "position", name=op.f("pk_meeting_part")),
        sqlite_with_rowid=False,
    )
