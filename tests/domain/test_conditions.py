# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a condition holds: each kind, both ways round; and the days that can be reckoned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.conditions import LIVE, NOBODY_YET, Condition, ConditionKind, Night, Room, holds, holds_now
from facilitator.domain.holidays import Holiday, OwnDay, day_of, holidays_on
from tests.support.any_conditions import conditions

K = ConditionKind
TUESDAY = date(2026, 11, 24)
LAST = date(2026, 12, 29)

SO = [
    (Condition(K.WEEK, (4,)), Night(TUESDAY)),
    (Condition(K.WEEK, (1, 5)), Night(LAST)),
    (Condition(K.LAST_WEEK), Night(LAST)),
    (Condition(K.LAST_WEEK), Night(TUESDAY)),
    (Condition(K.MEETING, (1, 3)), Night(TUESDAY, meeting=3)),
    (Condition(K.LAST_MEETING), Night(TUESDAY, last_meeting=True)),
    (Condition(K.MONTH, (3, 11)), Night(TUESDAY)),
    (Condition(K.DAYS, first=date(2020, 11, 20), last=date(2020, 11, 30)), Night(TUESDAY)),
    (Condition(K.DAYS, first=date(2020, 11, 24)), Night(TUESDAY)),
    (Condition(K.DAYS, first=date(2020, 12, 20), last=date(2021, 1, 6)), Night(LAST)),
    (Condition(K.DAYS, first=date(2020, 12, 20), last=date(2021, 1, 6)), Night(date(2031, 1, 6))),
    (Condition(K.DAYS, first=date(2026, 11, 20), last=date(2026, 11, 24), once=True), Night(TUESDAY)),
    (Condition(K.HOLIDAY, names=("easter", "da" * 16)), Night(TUESDAY, holidays=frozenset({"da" * 16}))),
    (Condition(K.WORDING, names=("secular", "families")), Night(TUESDAY, wording="families")),
]
NOT_SO = [
    (Condition(K.WEEK, (1, 2, 3, 5)), Night(TUESDAY)),
    (Condition(K.LAST_WEEK), Night(TUESDAY - timedelta(days=7))),
    (Condition(K.MEETING, (3,)), Night(TUESDAY, meeting=4)),
    (Condition(K.MEETING, (1,)), Night(TUESDAY)),
    (Condition(K.LAST_MEETING), Night(TUESDAY)),
    (Condition(K.MONTH, (10, 12)), Night(TUESDAY)),
    (Condition(K.DAYS, first=date(2020, 11, 25), last=date(2020, 11, 30)), Night(TUESDAY)),
    (Condition(K.DAYS, first=date(2020, 12, 20), last=date(2021, 1, 6)), Night(date(2031, 1, 7))),
    (Condition(K.DAYS, first=date(2025, 11, 20), last=date(2025, 11, 30), once=True), Night(TUESDAY)),
    (Condition(K.DAYS), Night(TUESDAY)),
    (Condition(K.HOLIDAY, names=("easter",)), Night(TUESDAY)),
    (Condition(K.WORDING, names=("spiritual",)), Night(TUESDAY, wording="secular")),
]
NOW_SO = [
    (Condition(K.AT_LEAST, (12,)), Room(here=12)),
    (Condition(K.AT_MOST, (12,)), Room(here=12)),
    (Condition(K.NEWCOMER), Room(newcomers=1)),
    (Condition(K.INTERPRETER), Room(interpreted=True)),
    (Condition(K.MINUTES_LEFT, (20,)), Room(left_min=19)),
]
NOT_NOW_SO = [
    (Condition(K.AT_LEAST, (12,)), Room(here=11)),
    (Condition(K.AT_MOST, (12,)), Room(here=13)),
    (Condition(K.NEWCOMER), NOBODY_YET),
    (Condition(K.INTERPRETER), NOBODY_YET),
    (Condition(K.MINUTES_LEFT, (20,)), Room(left_min=20)),
]


def turned(condition: Condition) -> Condition:
    return Condition(
        *(getattr(condition, name) for name in ("kind", "numbers", "names", "first", "last", "once")), True
    )


@pytest.mark.parametrize(("condition", "night"), SO)
def test_what_is_so_on_a_night(condition: Condition, night: Night) -> None:
    """It holds, and turned round it does not."""
    assert (holds(condition, night), holds(turned(condition), night)) == (True, False)


@pytest.mark.parametrize(("condition", "night"), NOT_SO)
def test_what_is_not_so_on_a_night(condition: Condition, night: Night) -> None:
    """It does not hold, and turned round it does."""
    assert (holds(condition, night), holds(turned(condition), night)) == (False, True)


@pytest.mark.parametrize(("condition", "room"), NOW_SO)
def test_what_is_so_in_the_room(condition: Condition, room: Room) -> None:
    """It holds now, and turned round it does not."""
    assert (holds_now(condition, room), holds_now(turned(condition), room)) == (True, False)


@pytest.mark.parametrize(("condition", "room"), NOT_NOW_SO)
def test_what_is_not_so_in_the_room(condition: Condition, room: Room) -> None:
    """It does not hold now, and turned round it does."""
    assert (holds_now(condition, room), holds_now(turned(condition), room)) == (False, True)


def test_every_kind_is_tried_both_ways() -> None:
    """No kind of condition is left out of the tables above."""
    assert {condition.kind for condition, _ in SO} == {condition.kind for condition, _ in NOT_SO} == set(K) - LIVE
    assert {condition.kind for condition, _ in NOW_SO} == {condition.kind for condition, _ in NOT_NOW_SO} == LIVE


@given(conditions(), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_each_side_leaves_the_other_alone(condition: Condition, day: date) -> None:
    """A live condition keeps no part out before the meeting, and one of the calendar asks nothing while it runs."""
    if condition.is_live:
        assert holds(condition, Night(day))
    else:
        assert holds_now(condition, NOBODY_YET)


# Facts from printed calendars.
EASTERS = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2285: (3, 22)}
ORTHODOX = {2024: (5, 5), 2025: (4, 20), 2026: (4, 12), 2027: (5, 2), 2038: (4, 25)}
THANKSGIVINGS = {2023: 23, 2024: 28, 2026: 26, 2029: 22}


def test_days_that_are_reckoned() -> None:
    """Easter, west and east, the days that hang on it, and Thanksgiving fall where printed calendars have them."""
    for year, (month, day) in EASTERS.items():
        easter = date(year, month, day)
        assert day_of(Holiday.EASTER, year) == easter
        assert day_of(Holiday.GOOD_FRIDAY, year) == easter - timedelta(days=2)
        assert day_of(Holiday.WHIT_SUNDAY, year) == easter + timedelta(days=49)
    for year, (month, day) in ORTHODOX.items():
        assert day_of(Holiday.ORTHODOX_EASTER, year) == date(year, month, day)
    for year, day in THANKSGIVINGS.items():
        assert day_of(Holiday.THANKSGIVING, year) == date(year, 11, day)


def test_easter_agrees_with_another_reckoning() -> None:
    """In every year until 2199 (the east: from 1924 on) Easter is where `python-dateutil` finds it."""
    from dateutil.easter import EASTER_ORTHODOX, easter

    for year in range(1583, 2200):
        assert day_of(Holiday.EASTER, year) == easter(year)
    for year in range(1924, 2200):
        assert day_of(Holiday.ORTHODOX_EASTER, year) == easter(year, EASTER_ORTHODOX)


def test_a_leap_day_in_other_years() -> None:
    """From 29 February, or until then, every year: in other years it is the 28th, as with a group's own day."""
    leap = date(2024, 2, 29)
    alone, since = Condition(K.DAYS, first=leap, last=leap), Condition(K.DAYS, first=leap, last=date(2024, 3, 5))
    until = Condition(K.DAYS, first=date(2023, 12, 20), last=leap)
    days = [date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1), date(2028, 2, 28), date(2028, 2, 29)]
    assert [holds(alone, Night(day)) for day in days] == [False, True, False, False, True]
    assert [holds(since, Night(day)) for day in days] == [False, True, True, False, True]
    assert [holds(until, Night(day)) for day in days] == [True, True, False, True, True]


def test_own_days() -> None:
    """A group's own day falls on every year or once; one on 29 February is kept on the 28th in other years."""
    leap, once = OwnDay("a", "Leap", date(2024, 2, 29)), OwnDay("b", "Once", date(2026, 2, 28), yearly=False)
    assert holidays_on(date(2026, 2, 28), (leap, once)) == {"a", "b"}
    assert holidays_on(date(2027, 2, 28), (leap, once)) == {"a"}
    assert holidays_on(date(2028, 2, 28), (leap, once)) == set()
    assert holidays_on(date(2028, 2, 29), (leap, once)) == {"a"}
    assert holidays_on(date(2026, 4, 5)) == {"easter"}
