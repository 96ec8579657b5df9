# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendars of made-up groups: a plain Tuesday, one in which every field has something to hold, and any at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import LAST, Calendar, DayChange, FormatRule, Rhythm, Rotation, Series, Weekday

TUESDAYS = "5e" * 16
SUNDAYS = "50" * 16
LAST_TUESDAY = FormatRule("01" * 16, (Condition(ConditionKind.LAST_WEEK),), "candlelight")
STEPS = Rotation("60" * 16, "Step", ("Step 1", "Step 2", "Step 3"), datetime(2026, 1, 1, tzinfo=UTC))


def local(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    """A time by the clock on the wall, without a zone."""
    return datetime.combine(date(year, month, day), time(hour, minute))


def tuesdays(**changes: object) -> Series:
    """Every Tuesday at 19:30 for an hour, by Open sharing; the last one of the month by Candlelight."""
    rhythm = Rhythm((Weekday.TUESDAY,), date(2026, 1, 1))
    made = Series(TUESDAYS, rhythm, time(19, 30), 60, "open-sharing", (LAST_TUESDAY,))
    return replace(made, **changes)  # type: ignore[arg-type]


def a_full_calendar() -> Calendar:
    """A calendar in which no field is as usual."""
    rule = FormatRule("02" * 16, (Condition(ConditionKind.MONTH, (11,), unless=True),), "speaker")
    changes = (
        DayChange(date(2026, 12, 22), off=True),
        DayChange(date(2026, 12, 29), moved_to=local(2026, 12, 30, 18, 15)),
        DayChange(date(2027, 1, 5), format_id="meditation"),
    )
    topics = Rotation(
        "61" * 16, "Topic", ("Hope", "Trust"), datetime(2026, 11, 24, 20, 31, tzinfo=UTC), 1, around=False
    )
    sundays = Rhythm((Weekday.SATURDAY, Weekday.SUNDAY), date(2026, 2, 1), 2, (1, 3, LAST))
    return Calendar(
        (
            tuesdays(rules=(LAST_TUESDAY, rule), changes=changes, rotations=(STEPS, topics)),
            Series(SUNDAYS, sundays, time(10, 0), 90, "meditation"),
        ),
        (OwnDay("da" * 16, "Our anniversary", date(2026, 6, 24)), OwnDay("db" * 16, "Move", date(2027, 3, 1), False)),
    )


def rhythms() -> st.SearchStrategy[Rhythm]:
    """Draw any rhythm."""
    weeks = st.lists(st.sampled_from((1, 2, 3, 4, 5, LAST)), max_size=3, unique=True).map(tuple)
    days = st.lists(st.sampled_from(Weekday), min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(Rhythm, days, st.dates(date(2020, 1, 1), date(2029, 12, 31)), st.integers(1, 9), weeks)
