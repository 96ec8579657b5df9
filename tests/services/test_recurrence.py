# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days of a series against a walk through the calendar, day by day; and local times where the clocks change."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain.series import LAST, DayChange, Rhythm, Series, Weekday
from facilitator.services.occurrences import (
    Occurrence,
    days_of,
    instant_of,
    is_of_rhythm,
    occurrences,
    occurrences_between,
)
from tests.support.calendars import local, rhythms, tuesdays

FIRST, LAST_DAY = date(2020, 1, 1), date(2049, 12, 31)
SHEAVES = 8
RULES = 10_000 if settings.default.max_examples >= 100 else 400
"""In the core's own environment a few are enough: the same code has been asked all of them beside it."""
A_DAY = timedelta(days=1)
# Rhythms in which something rare happens: 29 February and fifth weekdays.
RARE = (
    Rhythm((Weekday.THURSDAY,), FIRST, weeks_of_month=(5,)),
    Rhythm((Weekday.SATURDAY,), date(2020, 2, 29), 52),
    Rhythm((Weekday.SATURDAY,), date(2020, 2, 29), weeks_of_month=(5, LAST)),
    Rhythm(tuple(Weekday), date(2024, 2, 29)),
)


def _walked() -> list[tuple[date, int, int, bool, int]]:
    """Each day of thirty years: its weekday, which one of the month, whether the last, and the number of its week."""
    days, day = [], FIRST
    while day <= LAST_DAY:
        of_month = sum((day - 7 * back * A_DAY).month == day.month for back in range(5) if day.day > 7 * back)
        days.append((day, day.weekday(), of_month, (day + 7 * A_DAY).month != day.month, (day.toordinal() - 1) // 7))
        day += A_DAY
    return days


WALKED = _walked()


def walk(rhythm: Rhythm) -> list[date]:
    """Walk through thirty years and take each day that the rhythm means."""
    weekdays, since = {weekday.value for weekday in rhythm.weekdays}, rhythm.since
    weeks, every = set(rhythm.weeks_of_month), rhythm.every_weeks
    if weeks:
        return [
            day
            for day, weekday, of_month, last, _ in WALKED
            if weekday in weekdays and day >= since and (of_month in weeks or (last and LAST in weeks))
        ]
    first = (since.toordinal() - 1) // 7
    return [
        day
        for day, weekday, _, _, week in WALKED
        if weekday in weekdays and (week - first) % every == 0 and day >= since
    ]


def expanded(rhythm: Rhythm) -> list[date]:
    return list(takewhile(lambda day: day <= LAST_DAY, days_of(rhythm, FIRST)))


def some_rhythm(chance: random.Random) -> Rhythm:
    days = tuple(sorted(chance.sample(list(Weekday), chance.choice((1, 1, 1, 2, 3))), key=lambda one: one.value))
    weeks = tuple(chance.sample((1, 2, 3, 4, 5, LAST), chance.choice((1, 1, 2, 3))))
    since = FIRST + chance.randrange(3000) * A_DAY
    if chance.random() < 0.7:
        return Rhythm(days, since, weeks_of_month=weeks)
    return Rhythm(days, since, chance.choice((1, 2, 2, 3, 4, 5, 8, 13, 26, 52)))


@pytest.mark.parametrize("sheaf", range(SHEAVES))
def test_rhythms_agree_with_a_walk_of_the_calendar(sheaf: int) -> None:
    """Over thirty years 10,000 random rhythms give just the days that a walk through the calendar finds."""
    chance = random.Random(sheaf)
    for _ in range(RULES // SHEAVES):
        rhythm = some_rhythm(chance)
        assert expanded(rhythm) == walk(rhythm), rhythm


@pytest.mark.parametrize("rhythm", RARE)
def test_rare_days_agree_with_a_walk(rhythm: Rhythm) -> None:
    """29 February and fifth weekdays are found on exactly their days."""
    assert expanded(rhythm) == walk(rhythm) != []


def test_a_walk_notices_a_wrong_week() -> None:
    """A rhythm whose weeks are counted from a week too late does not agree (the control)."""
    right, wrong = Rhythm((Weekday.MONDAY,), FIRST, 2), Rhythm((Weekday.MONDAY,), FIRST + 7 * A_DAY, 2)
    assert expanded(wrong) != walk(right) == expanded(right)


# -- what is different on one day -------------------------------------------------------------------------------------

AUTUMN = date(2026, 11, 17)


def starts(series: Series, first: date = AUTUMN, count: int = 4) -> list[datetime]:
    return [one.start for one in islice(occurrences(series, first), count)]


def test_off_and_moved() -> None:
    """A day that is off is left out; a moved meeting stands where it was moved to, in order, under its own day."""
    changes = (
        DayChange(date(2026, 11, 24), off=True),
        DayChange(date(2026, 12, 1), moved_to=local(2026, 12, 10, 18, 0)),
    )
    found = list(islice(occurrences(tuesdays(changes=changes), AUTUMN), 4))
    assert found == [
        Occurrence(local(2026, 11, 17, 19, 30), date(2026, 11, 17)),
        Occurrence(local(2026, 12, 8, 19, 30), date(2026, 12, 8)),
        Occurrence(local(2026, 12, 10, 18, 0), date(2026, 12, 1)),
        Occurrence(local(2026, 12, 15, 19, 30), date(2026, 12, 15)),
    ]


def test_a_change_of_a_day_that_is_not_met_on_changes_nothing() -> None:
    """What was changed for a day that the rhythm no longer gives brings no meeting."""
    changes = (DayChange(date(2026, 11, 25), moved_to=local(2026, 11, 26, 18, 0)),)
    assert starts(tuesdays(changes=changes)) == starts(tuesdays())


def test_moved_from_before_the_first_day() -> None:
    """A meeting that was moved to a later day is found when its own day lies before the first that is asked for."""
    moved = tuesdays(changes=(DayChange(date(2026, 11, 17), moved_to=local(2026, 11, 20, 9, 0)),))
    assert starts(moved, date(2026, 11, 19), 2) == [local(2026, 11, 20, 9, 0), local(2026, 11, 24, 19, 30)]


def test_no_weekday_no_meeting() -> None:
    """A rhythm without weekdays, which a damaged page could ask for, gives no days and does not go on for ever."""
    assert list(days_of(Rhythm((), FIRST), FIRST)) == []


@given(rhythms(), st.dates(FIRST, date(2030, 12, 31)))
def test_twice_the_same(rhythm: Rhythm, first: date) -> None:
    """The same series expanded twice gives the same local times, wherever one begins to look."""
    series = tuesdays(rhythm=rhythm)
    once = list(islice(occurrences(series, first), 5))
    assert list(islice(occurrences(series, first), 5)) == once
    assert once == [
        one
        for one in occurrences_between(series, first - 400 * A_DAY, once[-1].start.date())
        if one.start.date() >= first
    ]
    assert all(is_of_rhythm(rhythm, one.day) and one.start.time() == series.starts for one in once)


# -- where the clocks change -----------------------------------------------------------------------------------------

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Sydney", "Pacific/Chatham", "Asia/Kolkata")


@given(rhythms(), st.sampled_from(ZONES), st.times(time(3, 30), time(23, 59)))
def test_local_times_stay_when_the_clocks_change(rhythm: Rhythm, zone: str, at: time) -> None:
    """In a zone with daylight saving every meeting of two years begins at the same time by the clock on the wall."""
    at = at.replace(second=0, microsecond=0)
    series = tuesdays(rhythm=rhythm, starts=at)
    begin = rhythm.since
    for one in occurrences_between(series, begin, begin + 730 * A_DAY):
        instant = instant_of(one.start, ZoneInfo(zone))
        seen = instant.astimezone(UTC).astimezone(ZoneInfo(zone))
        assert (seen.date(), seen.time()) == (one.start.date(), at)


def test_both_edges_of_daylight_saving() -> None:
    """The hours between meetings on both sides of a change differ, their times do not."""
    sundays = tuesdays(rhythm=Rhythm((Weekday.SUNDAY,), date(2026, 1, 1)), starts=time(18, 0))
    berlin = ZoneInfo("Europe/Berlin")
    for change, hours in ((date(2026, 3, 29), 7 * 24 - 1), (date(2026, 10, 25), 7 * 24 + 1)):
        before, after = (instant_of(start, berlin) for start in starts(sundays, change - 7 * A_DAY, 2))
        assert after.astimezone(UTC) - before.astimezone(UTC) == timedelta(hours=hours)
        assert (before.hour, after.hour) == (18, 18)


def test_times_that_come_twice_or_never() -> None:
    """Of a time that comes twice it is the first; one that is left out is as long after midnight as ever."""
    berlin = ZoneInfo("Europe/Berlin")
    twice = instant_of(local(2026, 10, 25, 2, 30), berlin)
    assert twice.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    never = instant_of(local(2026, 3, 29, 2, 30), berlin)
    assert never.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
