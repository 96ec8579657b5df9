# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days and times of a series, through `python-dateutil`: the rhythm first, then what is different on one day.

Local times without a zone come out, so a meeting stays at its time when the clocks change. Imported only when a group
has a series (decision 0029). Deliberately not here: which format a night gets (`choosing.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from heapq import merge
from itertools import takewhile

from dateutil import rrule

from facilitator.domain.series import DayChange, Rhythm, Series

_DAYS = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One meeting of a series: its local start, and the day that the rhythm gave it, from which it may be moved."""

    start: datetime
    day: date


def days_of(rhythm: Rhythm, first: date) -> Iterator[date]:
    """Give the days of a rhythm from `first` on, in order, without end; exceptions are not looked at."""
    if not rhythm.weekdays:
        return iter(())
    begin = max(first, rhythm.since)
    found = _rule(rhythm).xafter(datetime.combine(begin, time()), inc=True)
    return (at.date() for at in found)


def occurrences(series: Series, first: date) -> Iterator[Occurrence]:
    """Give the meetings of a series that start on `first` or later, in order, without end.

    A day that is off is left out; a meeting that was moved stands where it was moved to.
    """
    changes = {change.day: change for change in series.changes if change.off or change.moved_to is not None}
    plain = (Occurrence(_start(series, day), day) for day in days_of(series.rhythm, first) if day not in changes)
    return merge(plain, _moved(series, changes, first))


def occurrences_between(series: Series, first: date, last: date) -> tuple[Occurrence, ...]:
    """Give the meetings that start on these days, both included, in order."""
    return tuple(takewhile(lambda one: one.start.date() <= last, occurrences(series, first)))


def is_of_rhythm(rhythm: Rhythm, day: date) -> bool:
    """Whether a rhythm gives this day."""
    return next(days_of(rhythm, day), None) == day


def instant_of(start: datetime, zone: tzinfo | None = None) -> datetime:
    """Give the instant of a local start, aware; in the computer's zone when none is given.

    Of a time that comes twice when the clocks go back it is the first. A time that the clocks leave out is read by the
    clock as it was before: 2:30 is half an hour after they went forward.
    """
    return start.astimezone() if zone is None else start.replace(tzinfo=zone)


def _start(series: Series, day: date) -> datetime:
    return datetime.combine(day, series.starts)


def _moved(series: Series, changes: dict[date, DayChange], first: date) -> list[Occurrence]:
    found = []
    for day, change in changes.items():
        to = change.moved_to
        if to is not None and not change.off and to.date() >= first and is_of_rhythm(series.rhythm, day):
            found.append(Occurrence(to, day))
    return sorted(found)


def _rule(rhythm: Rhythm) -> rrule.rrule:
    begin = datetime.combine(rhythm.since, time())
    days = [_DAYS[weekday.value] for weekday in rhythm.weekdays]
    if rhythm.weeks_of_month:
        placed = [day(week) for day in days for week in rhythm.weeks_of_month]
        return rrule.rrule(rrule.MONTHLY, dtstart=begin, byweekday=placed)
    return rrule.rrule(rrule.WEEKLY, dtstart=begin, interval=rhythm.every_weeks, byweekday=days, wkst=rrule.MO)
