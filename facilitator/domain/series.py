# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a group meets: series with their rules and exceptions, its own named days, and lists that go round. Values only.

All times are those of the clock on the wall, without a zone: daylight saving moves no meeting. Deliberately not here:
finding the days of a series (`services/occurrences.py`) and choosing tonight's format (`services/choosing.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from facilitator.domain.conditions import Condition
from facilitator.domain.holidays import OwnDay

LAST = -1
"""The last such weekday of a month, among its weeks."""
MOST_SERIES = 12
MOST_WEEKS = 52
MOST_RULES = 24
MOST_LENGTH_MIN = 480
MOST_ROTATIONS = 12
MOST_ITEMS = 200
MOST_ITEM = 80
MOST_NAME = 40
SAME_MEETING = timedelta(hours=3)
"""A meeting that was planned no further than this from the series' time was the one of the series."""


class Weekday(Enum):
    """The days of a week, as `date.weekday` counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Rhythm:
    """On which days: these weekdays, every so many weeks counted from the week of `since`, or in some weeks of a month.

    `weeks_of_month` (1 to 5, or `LAST`) empty: by weeks; else `every_weeks` counts for nothing. Nothing is held before
    `since`. Weeks begin on Monday.
    """

    weekdays: tuple[Weekday, ...]
    since: date
    every_weeks: int = 1
    weeks_of_month: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DayChange:
    """What is different on one day that the rhythm gives, `day`: no meeting, another day or time, another format.

    `moved_to`: a local day and time. `format_id` empty: whatever the rules say.
    """

    day: date
    off: bool = False
    moved_to: datetime | None = None
    format_id: str = ""

    @property
    def changes_nothing(self) -> bool:
        """Whether it may as well be forgotten."""
        return not (self.off or self.moved_to is not None or self.format_id)


@dataclass(frozen=True, slots=True)
class FormatRule:
    """When all its conditions hold, this format is for the night. Only conditions of the calendar."""

    rule_id: str
    when: tuple[Condition, ...]
    format_id: str


@dataclass(frozen=True, slots=True)
class Rotation:
    """A list that goes on with each meeting held: the steps, the chapters, the topics.

    `at`: the place of the item that is due, from 0, at the first meeting after `since` (aware, to the minute).
    `around`: after the last comes the first; else the last one stays. Meetings that fell out do not count.
    """

    rotation_id: str
    name: str
    items: tuple[str, ...]
    since: datetime
    at: int = 0
    around: bool = True

    def place_after(self, held: int) -> int:
        """Tell the place that is due when so many meetings have been held since; 0 for an empty list."""
        count = len(self.items)
        if count == 0:
            return 0
        place = self.at + held
        return place % count if self.around else min(place, count - 1)

    def item_after(self, held: int) -> str:
        """Give the item that is due then; empty for an empty list."""
        return self.items[self.place_after(held)] if self.items else ""

    def settled(self, held: int, since: datetime) -> Rotation:
        """Give the same list with what was held written down: from `since` on it counts anew."""
        return replace(self, at=self.place_after(held), since=since)


@dataclass(frozen=True, slots=True)
class Series:
    """A slot that comes again: when, how long the room is ours, the usual format, and rules (the first that holds)."""

    series_id: str
    rhythm: Rhythm
    starts: time
    length_min: int
    format_id: str
    rules: tuple[FormatRule, ...] = ()
    changes: tuple[DayChange, ...] = ()
    rotations: tuple[Rotation, ...] = ()

    def change_on(self, day: date) -> DayChange:
        """Give what is different on a day of the rhythm; a change that changes nothing when there is none."""
        return next((change for change in self.changes if change.day == day), DayChange(day))

    def with_change(self, change: DayChange) -> Series:
        """Give the series with this change, in place of any other of that day."""
        others = [other for other in self.changes if other.day != change.day]
        kept = others if change.changes_nothing else [*others, change]
        return replace(self, changes=tuple(sorted(kept, key=lambda one: one.day)))

    def with_rotation(self, rotation: Rotation) -> Series:
        """Give the series with this list, in place of the one of the same id, or as the last."""
        if rotation.rotation_id not in [one.rotation_id for one in self.rotations]:
            return replace(self, rotations=(*self.rotations, rotation))
        same = rotation.rotation_id
        return replace(self, rotations=tuple(rotation if one.rotation_id == same else one for one in self.rotations))


@dataclass(frozen=True, slots=True)
class Calendar:
    """All that a group has settled about its days."""

    series: tuple[Series, ...] = ()
    own_days: tuple[OwnDay, ...] = ()

    def get(self, series_id: str) -> Series | None:
        """Give one series; None when it is not there."""
        return next((one for one in self.series if one.series_id == series_id), None)

    def with_series(self, series: Series) -> Calendar:
        """Give the calendar with this series, in place of the one of the same id, or as the last."""
        if self.get(series.series_id) is None:
            return replace(self, series=(*self.series, series))
        same = series.series_id
        return replace(self, series=tuple(series if one.series_id == same else one for one in self.series))

    def without_series(self, series_id: str) -> Calendar:
        """Give the calendar without this series, and all that hangs on it."""
        return replace(self, series=tuple(one for one in self.series if one.series_id != series_id))

    def with_own_day(self, day: OwnDay) -> Calendar:
        """Give the calendar with this named day, in place of the one of the same id, or as the last."""
        if day.day_id not in [one.day_id for one in self.own_days]:
            return replace(self, own_days=(*self.own_days, day))
        return replace(self, own_days=tuple(day if one.day_id == day.day_id else one for one in self.own_days))

    def without_own_day(self, day_id: str) -> Calendar:
        """Give the calendar without this named day."""
        return replace(self, own_days=tuple(one for one in self.own_days if one.day_id != day_id))


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """A meeting that is over: when it was planned to start and when it ended, aware, to the minute."""

    planned_start: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of meetings that are over. `known_since`: the day of the first one that is known; None: none is.

    Before that day every meeting of a series counts as held: the group met before it had this program.
    """

    meetings: tuple[HeldMeeting, ...] = ()
    known_since: date | None = None
