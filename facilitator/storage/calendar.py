# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the group meets, in the vault. Read through the driver (decision 0013), written as typed rows.

A group without a series costs two questions.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import LAST, Calendar, DayChange, FormatRule, Rhythm, Rotation, Series, Weekday
from facilitator.storage.codec import decode_conditions, encode_conditions
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from facilitator.storage.kept_rows import Values

SERIES = """
SELECT row_id, weekdays, since, every_weeks, weeks, starts_min, length_min, format_id
FROM series WHERE deleted = 0 ORDER BY position, row_id
"""
OWN_DAYS = "SELECT row_id, name, day, yearly FROM own_day WHERE deleted = 0 ORDER BY position, row_id"
RULES = "SELECT series_id, row_id, v, body, format_id FROM series_rule WHERE deleted = 0 ORDER BY position, row_id"
CHANGES = """
SELECT series_id, day, off, moved_day, moved_min, format_id FROM series_change WHERE deleted = 0 ORDER BY day
"""
ROTATIONS = """
SELECT series_id, row_id, name, since, place, around FROM rotation WHERE deleted = 0 ORDER BY position, row_id
"""
ITEMS = "SELECT rotation_id, words FROM rotation_item WHERE deleted = 0 ORDER BY position, row_id"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


class SqlCalendar:
    """The calendar port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Calendar:
        """Give the calendar; an empty one when none was kept. Raises NewerVault or DamagedVault for a later rule."""
        ask = self._database.ask
        days = tuple(OwnDay(row_id, name, _day(day), bool(yearly)) for row_id, name, day, yearly in ask(OWN_DAYS))
        rows = ask(SERIES)
        if not rows:
            return Calendar((), days)
        rules: defaultdict[str, list[FormatRule]] = defaultdict(list)
        for series_id, row_id, v, body, format_id in ask(RULES):
            rules[series_id].append(FormatRule(row_id, decode_conditions(v, body), format_id))
        changes: defaultdict[str, list[DayChange]] = defaultdict(list)
        for series_id, day, off, moved_day, moved_min, format_id in ask(CHANGES):
            moved = None if moved_day is None else datetime.combine(_day(moved_day), _time(moved_min))
            changes[series_id].append(DayChange(_day(day), bool(off), moved, format_id))
        rotations = self._rotations()
        return Calendar(
            tuple(
                Series(
                    row_id,
                    Rhythm(_weekdays(weekdays), _day(since), every_weeks, _weeks(weeks)),
                    _time(starts_min),
                    length_min,
                    format_id,
                    tuple(rules[row_id]),
                    tuple(changes[row_id]),
                    tuple(rotations[row_id]),
                )
                for row_id, weekdays, since, every_weeks, weeks, starts_min, length_min, format_id in rows
            ),
            days,
        )

    def save(self, calendar: Calendar) -> None:
        """Keep it all."""
        from facilitator.storage.kept_rows import keep_rows
        from facilitator.storage.tables import (
            OwnDayRow,
            RotationItemRow,
            RotationRow,
            SeriesChangeRow,
            SeriesRow,
            SeriesRuleRow,
        )

        with self._database.session() as session:
            keep_rows(session, SeriesRow, {one.series_id: _series(one, at) for at, one in enumerate(calendar.series)})
            keep_rows(session, SeriesRuleRow, _rules(calendar))
            keep_rows(session, SeriesChangeRow, _changes(calendar))
            keep_rows(session, RotationRow, _rotations(calendar))
            keep_rows(session, RotationItemRow, _items(calendar))
            keep_rows(session, OwnDayRow, _own_days(calendar))

    def _rotations(self) -> defaultdict[str, list[Rotation]]:
        found: defaultdict[str, list[Rotation]] = defaultdict(list)
        rows = self._database.ask(ROTATIONS)
        items: defaultdict[str, list[str]] = defaultdict(list)
        for rotation_id, words in self._database.ask(ITEMS) if rows else ():
            items[rotation_id].append(words)
        for series_id, row_id, name, since, place, around in rows:
            at = EPOCH + since * A_MINUTE
            found[series_id].append(Rotation(row_id, name, tuple(items[row_id]), at, place, bool(around)))
        return found


def change_id(series_id: str, day: date) -> str:
    """Make the id of what is different on a day: the same in two copies, so that they meet when brought together."""
    return f"{series_id[:24]}{day:%Y%m%d}"


def _series(series: Series, position: int) -> Values:
    rhythm = series.rhythm
    return {
        "position": position,
        "weekdays": sum(1 << weekday.value for weekday in set(rhythm.weekdays)),
        "since": rhythm.since,
        "every_weeks": rhythm.every_weeks,
        "weeks": sum(1 << max(week, 0) for week in set(rhythm.weeks_of_month)),
        "starts_min": _minutes(series.starts),
        "length_min": series.length_min,
        "format_id": series.format_id,
    }


def _rules(calendar: Calendar) -> dict[str, Values]:
    found: dict[str, Values] = {}
    for series in calendar.series:
        for position, rule in enumerate(series.rules):
            v, body = encode_conditions(rule.when)
            kept = {"series_id": series.series_id, "position": position, "format_id": rule.format_id}
            found[rule.rule_id] = {**kept, "v": v, "body": body}
    return found


def _changes(calendar: Calendar) -> dict[str, Values]:
    return {
        change_id(series.series_id, change.day): {
            "series_id": series.series_id,
            "day": change.day,
            "off": change.off,
            "moved_day": None if change.moved_to is None else change.moved_to.date(),
            "moved_min": None if change.moved_to is None else _minutes(change.moved_to.time()),
            "format_id": change.format_id,
        }
        for series in calendar.series
        for change in series.changes
    }


def _rotations(calendar: Calendar) -> dict[str, Values]:
    return {
        rotation.rotation_id: {
            "series_id": series.series_id,
            "position": position,
            "name": rotation.name,
            "place": rotation.at,
            "around": rotation.around,
            "since": (rotation.since - EPOCH) // A_MINUTE,
        }
        for series in calendar.series
        for position, rotation in enumerate(series.rotations)
    }


def _items(calendar: Calendar) -> dict[str, Values]:
    """An item is known by its list and its place in it."""
    return {
        f"{rotation.rotation_id[:24]}{position:08d}": {
            "rotation_id": rotation.rotation_id,
            "position": position,
            "words": words,
        }
        for series in calendar.series
        for rotation in series.rotations
        for position, words in enumerate(rotation.items)
    }


def _own_days(calendar: Calendar) -> dict[str, Values]:
    return {
        one.day_id: {"position": position, "name": one.name, "day": one.day, "yearly": one.yearly}
        for position, one in enumerate(calendar.own_days)
    }


def _weekdays(bits: int) -> tuple[Weekday, ...]:
    return tuple(weekday for weekday in Weekday if bits >> weekday.value & 1)


def _weeks(bits: int) -> tuple[int, ...]:
    """The weeks of the month that are counted from its beginning, then the last one."""
    counted = tuple(week for week in range(1, 6) if bits >> week & 1)
    return (*counted, LAST) if bits & 1 else counted


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _day(text: str) -> date:
    return date.fromisoformat(text)
