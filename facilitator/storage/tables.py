# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables, as typed rows. They never leave `storage`.

The schema is an allow-list (`tests/storage/test_schema.py`): numbers, ids, instants, and words out of fixed lists or
out of a format; besides these only the group's own words for its cards, places and lists, written outside meetings and
never beside a count. What people can change carries a random id, a version and a tombstone (ruling 29); the numbers of
a summary belong to their summary and change with it.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """The base of every row."""

    metadata = MetaData(naming_convention=NAMES)


class VaultMarkRow(Row):
    """Whose vault this is; one row."""

    __tablename__ = "vault_mark"
    __table_args__ = (CheckConstraint("one = 1", name="one_row"),)

    one: Mapped[int] = mapped_column(Integer, primary_key=True)
    group_id: Mapped[str] = mapped_column(String(32))


class GroupSettingsRow(Row):
    """What the group has settled; `usual_start` in minutes after midnight."""

    __tablename__ = "group_settings"
    __table_args__ = (
        CheckConstraint("chairs BETWEEN 0 AND 999", name="chairs"),
        CheckConstraint("usual_start_min BETWEEN 0 AND 1439", name="usual_start"),
    )

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    format_id: Mapped[str] = mapped_column(String(64))
    wording: Mapped[str] = mapped_column(String(64))
    usual_start_min: Mapped[int | None]
    chairs: Mapped[int]
    second_way_offered: Mapped[bool]


class OwnFormatRow(Row):
    """A format of the group's own; what it says stands in its versions."""

    __tablename__ = "own_format"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    archived: Mapped[bool]


class OwnFormatVersionRow(Row):
    """What a format said from one day on. `body` is JSON of version `v`, see `codec`; empty in a tombstone."""

    __tablename__ = "own_format_version"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        Index("ix_own_format_version_newest", "format_id", "number"),
    )

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    format_id: Mapped[str] = mapped_column(ForeignKey("own_format.row_id", ondelete="CASCADE"))
    number: Mapped[int]
    adopted_on: Mapped[date] = mapped_column(Date)
    v: Mapped[int]
    body: Mapped[str]


class FormatDraftRow(Row):
    """A format that is being written. `body` is JSON of version `v`, see `codec`; empty in a tombstone."""

    __tablename__ = "format_draft"
    __table_args__ = (CheckConstraint("based_on >= 0", name="based_on"),)

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    based_on: Mapped[int]
    wished_min: Mapped[int]
    v: Mapped[int]
    body: Mapped[str]


class JournalEventRow(Row):
    """One event of the live meeting; deleted when the meeting is closed. `body` is JSON, see `codec`."""

    __tablename__ = "journal_event"
    __table_args__ = (CheckConstraint("seq >= 0", name="seq"), {"sqlite_with_rowid": False})

    meeting_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    v: Mapped[int]
    body: Mapped[str]


class PulseRow(Row):
    """When the program was last alive in a meeting: one row, microseconds since 1970, UTC."""

    __tablename__ = "pulse"
    __table_args__ = (CheckConstraint("one = 1", name="one_row"),)

    one: Mapped[int] = mapped_column(Integer, primary_key=True)
    at_us: Mapped[int]


class MeetingSummaryRow(Row):
    """One meeting that is over. Instants are whole minutes since 1970, UTC."""

    __tablename__ = "meeting_summary"
    __table_args__ = (
        CheckConstraint("shares >= 0 AND shared_min >= 0 AND held_min >= 0", name="numbers"),
        Index("ix_meeting_summary_newest", "held_on", "started"),
    )

    meeting_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    held_on: Mapped[date] = mapped_column(Date)
    format_id: Mapped[str] = mapped_column(String(64))
    format_title: Mapped[str] = mapped_column(String(200))
    format_version: Mapped[int]
    planned_start: Mapped[int]
    planned_end: Mapped[int]
    started: Mapped[int]
    ended: Mapped[int]
    shares: Mapped[int]
    shared_min: Mapped[int]
    held_min: Mapped[int]
    to_check: Mapped[bool]


class MeetingCountRow(Row):
    """How many of one category."""

    __tablename__ = "meeting_count"
    __table_args__ = (CheckConstraint("number > 0", name="number"), {"sqlite_with_rowid": False})

    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting_summary.meeting_id", ondelete="CASCADE"), primary_key=True
    )
    category: Mapped[str] = mapped_column(String(32), primary_key=True)
    number: Mapped[int]


class MeetingMilestoneRow(Row):
    """How many milestones of one type."""

    __tablename__ = "meeting_milestone"
    __table_args__ = (CheckConstraint("number > 0", name="number"), {"sqlite_with_rowid": False})

    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting_summary.meeting_id", ondelete="CASCADE"), primary_key=True
    )
    milestone: Mapped[str] = mapped_column(String(32), primary_key=True)
    number: Mapped[int]


class MeetingPartRow(Row):
    """How long one part was planned and really took, in minutes."""

    __tablename__ = "meeting_part"
    __table_args__ = ({"sqlite_with_rowid": False},)

    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting_summary.meeting_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(Integer, primary_key=True)
    part_id: Mapped[str] = mapped_column(String(64))
    planned_min: Mapped[int]
    real_min: Mapped[int]


class RealMinutesRow(Row):
    """How many meetings took so many minutes for one part of a format. Undated, and never one row for one evening."""

    __tablename__ = "real_minutes"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 1 AND 600", name="minutes"),
        CheckConstraint("meetings >= 1", name="meetings"),
        {"sqlite_with_rowid": False},
    )

    format_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    part_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    minutes: Mapped[int] = mapped_column(Integer, primary_key=True)
    meetings: Mapped[int]


class SafetySettingsRow(Row):
    """What the group has agreed to do in a crisis; one row."""

    __tablename__ = "safety_settings"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    protocol: Mapped[str] = mapped_column(String(16))


class HelpNumberRow(Row):
    """A number of a service, and the day on which somebody last tried it."""

    __tablename__ = "help_number"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(32))
    service: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(30))
    checked: Mapped[date | None] = mapped_column(Date)


class CardWordsRow(Row):
    """The group's own words on one safety card."""

    __tablename__ = "card_words"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    card: Mapped[str] = mapped_column(String(32))
    words: Mapped[str] = mapped_column(String(4000))


class PlaceRow(Row):
    """Where the group meets; `tonight` on at most one row."""

    __tablename__ = "place"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    tonight: Mapped[bool]
    label: Mapped[str] = mapped_column(String(40))
    address: Mapped[str] = mapped_column(String(400))
    way_in: Mapped[str] = mapped_column(String(200))
    first_aid: Mapped[str] = mapped_column(String(200))


class ChecklistItemRow(Row):
    """One thing to do at a place, before or after."""

    __tablename__ = "checklist_item"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    place_id: Mapped[str] = mapped_column(String(32))
    moment: Mapped[str] = mapped_column(String(16))
    words: Mapped[str] = mapped_column(String(80))


class FillingRow(Row):
    """What is filled into the words of formats under one name, on one day or always; a whole text for a reading."""

    __tablename__ = "filling"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(40))
    words: Mapped[str] = mapped_column(String(20_000))
    day: Mapped[date | None] = mapped_column(Date)
    is_reading: Mapped[bool]


class SeriesRow(Row):
    """A slot that comes again. `weekdays` and `weeks` are sets of bits: Monday is 1; the last week 1, the first 2."""

    __tablename__ = "series"
    __table_args__ = (
        CheckConstraint("weekdays BETWEEN 1 AND 127 AND weeks BETWEEN 0 AND 63", name="days"),
        CheckConstraint("every_weeks >= 1 AND length_min >= 1", name="numbers"),
        CheckConstraint("starts_min BETWEEN 0 AND 1439", name="starts"),
    )

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    weekdays: Mapped[int]
    since: Mapped[date] = mapped_column(Date)
    every_weeks: Mapped[int]
    weeks: Mapped[int]
    starts_min: Mapped[int]
    length_min: Mapped[int]
    format_id: Mapped[str] = mapped_column(String(64))


class SeriesRuleRow(Row):
    """Which format a series has when all conditions hold; `body` is JSON of version `v`, see `codec`."""

    __tablename__ = "series_rule"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    series_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
    format_id: Mapped[str] = mapped_column(String(64))
    v: Mapped[int]
    body: Mapped[str]


class SeriesChangeRow(Row):
    """What is different on one day of a series; `moved_min` in minutes after midnight of `moved_day`."""

    __tablename__ = "series_change"
    __table_args__ = (CheckConstraint("moved_min BETWEEN 0 AND 1439", name="moved"),)

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    series_id: Mapped[str] = mapped_column(String(32))
    day: Mapped[date] = mapped_column(Date)
    off: Mapped[bool]
    moved_day: Mapped[date | None] = mapped_column(Date)
    moved_min: Mapped[int | None]
    format_id: Mapped[str] = mapped_column(String(64))


class RotationRow(Row):
    """A list that goes on with each meeting held; `since` in whole minutes since 1970, UTC."""

    __tablename__ = "rotation"
    __table_args__ = (CheckConstraint("place >= 0", name="place"),)

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    series_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(40))
    place: Mapped[int]
    around: Mapped[bool]
    since: Mapped[int]


class RotationItemRow(Row):
    """One item of such a list."""

    __tablename__ = "rotation_item"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    rotation_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
    words: Mapped[str] = mapped_column(String(80))


class OwnDayRow(Row):
    """A day to which the group has given a name."""

    __tablename__ = "own_day"

    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int]
    deleted: Mapped[bool]
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(40))
    day: Mapped[date] = mapped_column(Date)
    yearly: Mapped[bool]
