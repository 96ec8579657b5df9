# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for conditions, and for the days and weeks they speak of.

Deliberately not here: when a group meets (`series_words.py`), and what is asked in a meeting (`fit_words.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.holidays import Holiday, OwnDay
from facilitator.domain.series import LAST, Weekday
from facilitator.ui.texts import fill_in
from facilitator.ui.wording_words import wording_words

translate = QCoreApplication.translate


def weekday_words(weekday: Weekday) -> str:
    """Name a day of the week."""
    return QLocale().standaloneDayName(weekday.value + 1)


def short_weekday_words(weekday: Weekday) -> str:
    """Name a day of the week where there is little room."""
    return QLocale().standaloneDayName(weekday.value + 1, QLocale.FormatType.ShortFormat)


def week_words(week: int) -> str:
    """Say which one of the month it is."""
    return {
        1: translate("Series", "first", "of the Tuesdays of a month"),
        2: translate("Series", "second", "of the Tuesdays of a month"),
        3: translate("Series", "third", "of the Tuesdays of a month"),
        4: translate("Series", "fourth", "of the Tuesdays of a month"),
        5: translate("Series", "fifth", "of the Tuesdays of a month"),
        LAST: translate("Series", "last", "of the Tuesdays of a month"),
    }[week]


def listed(words: Sequence[str]) -> str:
    """Say "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    whole = translate("Series", "{some} and {one}", "the end of a list")
    return fill_in(whole, some=", ".join(words[:-1]), one=words[-1])


def condition_words(condition: Condition, own_days: Iterable[OwnDay] = (), weekday: Weekday | None = None) -> str:
    """Say a condition; `weekday` is the one of the night, where there is one."""
    said = _so_words(condition, tuple(own_days), weekday)
    if condition.unless:
        return fill_in(translate("Series", "not: {condition}", "a condition turned round"), condition=said)
    return said


def only_when(when: Iterable[Condition], own_days: Iterable[OwnDay] = ()) -> str:
    """Say on what a part depends, in one sentence; empty where it depends on nothing."""
    days = tuple(own_days)
    said = ", ".join(condition_words(condition, days) for condition in when)
    return fill_in(translate("Series", "Only when: {conditions}."), conditions=said) if said else ""


def holiday_words(holiday: Holiday) -> str:
    """Name a holiday."""
    return {
        Holiday.GOOD_FRIDAY: translate("Series", "Good Friday"),
        Holiday.EASTER: translate("Series", "Easter Sunday"),
        Holiday.ORTHODOX_EASTER: translate("Series", "Orthodox Easter"),
        Holiday.WHIT_SUNDAY: translate("Series", "Whit Sunday"),
        Holiday.THANKSGIVING: translate("Series", "Thanksgiving in the USA"),
    }[holiday]


def kind_words(kind: ConditionKind) -> str:
    """Name a kind of condition, in the list from which one is chosen."""
    return {
        ConditionKind.WEEK: translate("Series", "Week of the month"),
        ConditionKind.LAST_WEEK: translate("Series", "Last week of the month"),
        ConditionKind.MEETING: translate("Series", "Which meeting of the month"),
        ConditionKind.LAST_MEETING: translate("Series", "Last meeting of the month"),
        ConditionKind.MONTH: translate("Series", "Month"),
        ConditionKind.DAYS: translate("Series", "From one day to another"),
        ConditionKind.HOLIDAY: translate("Series", "A special day"),
        ConditionKind.WORDING: translate("Series", "The words chosen"),
        ConditionKind.AT_LEAST: translate("Series", "At least so many are here"),
        ConditionKind.AT_MOST: translate("Series", "At most so many are here"),
        ConditionKind.NEWCOMER: translate("Series", "A newcomer is here"),
        ConditionKind.INTERPRETER: translate("Series", "An interpreter is here"),
        ConditionKind.MINUTES_LEFT: translate("Series", "Little time is left"),
    }[kind]


def month_words(month: int) -> str:
    """Name a month."""
    return QLocale().standaloneMonthName(month)


def date_words(day: date, *, with_year: bool = False) -> str:
    """Say a day of the year."""
    if with_year:
        pattern = translate("Series", "d MMMM yyyy", "Qt date pattern for a day of one year")
    else:
        pattern = translate("Series", "d MMMM", "Qt date pattern for a day of every year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _so_words(condition: Condition, own_days: tuple[OwnDay, ...], weekday: Weekday | None) -> str:
    numbers = condition.numbers
    match condition.kind:
        case ConditionKind.WEEK:
            return _nth_words(listed([week_words(week) for week in sorted(numbers)]), weekday)
        case ConditionKind.LAST_WEEK:
            return _nth_words(week_words(LAST), weekday)
        case ConditionKind.MEETING:
            which = listed([QLocale().toString(number) for number in sorted(numbers)])
            return fill_in(translate("Series", "meeting {number} of the month"), number=which)
        case ConditionKind.LAST_MEETING:
            return translate("Series", "last meeting of the month")
        case ConditionKind.MONTH:
            return listed([month_words(month) for month in sorted(numbers)])
        case ConditionKind.DAYS:
            return _days_words(condition)
        case ConditionKind.HOLIDAY:
            return listed([_day_name(name, own_days) for name in condition.names])
        case ConditionKind.WORDING:
            words = listed([wording_words(name) for name in condition.names])
            return fill_in(translate("Series", "wording: {name}"), name=words)
    return _live_words(condition)


def _live_words(condition: Condition) -> str:
    number = condition.numbers[0] if condition.numbers else 0
    match condition.kind:
        case ConditionKind.AT_LEAST:
            return translate("Series", "at least %n people are here", "", number)
        case ConditionKind.AT_MOST:
            return translate("Series", "at most %n people are here", "", number)
        case ConditionKind.NEWCOMER:
            return translate("Series", "a newcomer is here")
        case ConditionKind.INTERPRETER:
            return translate("Series", "an interpreter is here")
        case ConditionKind.MINUTES_LEFT:
            return translate("Series", "less than %n minutes are left", "", number)
    raise AssertionError(condition.kind)


def _nth_words(which: str, weekday: Weekday | None) -> str:
    if weekday is None:
        return fill_in(translate("Series", "{which} week of the month"), which=which)
    whole = translate("Series", "{which} {weekday} of the month")
    return fill_in(whole, which=which, weekday=weekday_words(weekday))


def _days_words(condition: Condition) -> str:
    if condition.first is None:
        return translate("Series", "no day yet")
    first = date_words(condition.first, with_year=condition.once)
    if condition.last is None or condition.last == condition.first:
        return first
    last = date_words(condition.last, with_year=condition.once)
    return fill_in(translate("Series", "{first} to {last}", "two days"), first=first, last=last)


def _day_name(name: str, own_days: tuple[OwnDay, ...]) -> str:
    if name in Holiday._value2member_map_:
        return holiday_words(Holiday(name))
    own = next((one.name for one in own_days if one.day_id == name), "")
    return own or translate("Series", "a day that is gone")
