# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days that a format may depend on: a few that can be reckoned, and the group's own named days.

Deliberately not here: days that are announced or sighted, and those that differ from place to place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

MOST_DAY_NAME = 40
"""How many characters the name of a group's own day may have."""
MOST_OWN_DAYS = 60


class Holiday(Enum):
    """Days that move through the year and can be reckoned. The value is what a format file calls it."""

    GOOD_FRIDAY = "good-friday"
    EASTER = "easter"
    ORTHODOX_EASTER = "orthodox-easter"
    WHIT_SUNDAY = "whit-sunday"
    THANKSGIVING = "thanksgiving-us"


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day to which the group has given a name: every year, or once. 29 February is kept on the 28th in other years.

    The name tells the occasion ("Our anniversary"), never a person.
    """

    day_id: str
    name: str
    day: date
    yearly: bool = True

    def falls_on(self, day: date) -> bool:
        """Whether it is this day."""
        if not self.yearly:
            return day == self.day
        return (day.month, day.day) == kept_on(self.day, day.year)


def kept_on(day: date, year: int) -> tuple[int, int]:
    """Tell the month and day on which a yearly day is kept in a year: 29 February on the 28th where there is none."""
    return (2, 28) if (day.month, day.day) == (2, 29) and not _is_leap(year) else (day.month, day.day)


def holidays_on(day: date, own: Iterable[OwnDay] = ()) -> frozenset[str]:
    """Name all that fall on a day: the values of `Holiday`, and the ids of own days."""
    reckoned = {holiday.value for holiday in Holiday if day_of(holiday, day.year) == day}
    return frozenset(reckoned | {one.day_id for one in own if one.falls_on(day)})


def day_of(holiday: Holiday, year: int) -> date:
    """Tell on which day it falls in a year from 1583 on, by the calendar on the wall."""
    match holiday:
        case Holiday.EASTER:
            return easter(year)
        case Holiday.GOOD_FRIDAY:
            return easter(year) - timedelta(days=2)
        case Holiday.WHIT_SUNDAY:
            return easter(year) + timedelta(days=49)
        case Holiday.ORTHODOX_EASTER:
            return orthodox_easter(year)
        case Holiday.THANKSGIVING:
            first = date(year, 11, 1)
            return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def easter(year: int) -> date:
    """Tell the Sunday after the first full moon of spring, as the western churches reckon it."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=moon - weekday)


def orthodox_easter(year: int) -> date:
    """Tell the same by the old calendar, given in the one on the wall."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=behind)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
