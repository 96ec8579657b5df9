# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of the calendar: when a group meets, Today with a reason, and what is asked in a meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtWidgets import QScrollArea

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.headcount import CountCategory
from facilitator.domain.holidays import OwnDay
from facilitator.domain.own_formats import as_own
from facilitator.domain.series import Calendar, DayChange, FormatRule, Rhythm, Rotation, Series, Weekday
from tests.support.custody import a_kept_group
from tools.bench.vault import formats
from tools.screenshots.world import EVENING, World


def a_calendar(today: date) -> Calendar:
    """Every Tuesday, with rules, a list, a day off, a moved one, and a named day."""
    rules = (
        FormatRule("01" * 16, (Condition(ConditionKind.LAST_WEEK),), "discussion-key-tags"),
        FormatRule("02" * 16, (Condition(ConditionKind.WEEK, (1,)), Condition(ConditionKind.MONTH, (12,))), "speaker"),
        FormatRule("03" * 16, (Condition(ConditionKind.HOLIDAY, names=("da" * 16,)),), "candlelight"),
    )
    rhythm = Rhythm((Weekday.TUESDAY,), today - timedelta(days=365))
    next_one = today + timedelta(days=(1 - today.weekday()) % 7)
    changes = (
        DayChange(next_one + timedelta(days=14), off=True),
        DayChange(next_one + timedelta(days=21), moved_to=datetime.combine(next_one + timedelta(days=22), time(18, 0))),
    )
    steps = Rotation("60" * 16, "Step", ("Step 4", "Step 5", "Step 6"), datetime(2020, 1, 1, tzinfo=UTC), 1)
    series = Series("5e" * 16, rhythm, time(19, 30), 60, "open-sharing", rules, changes, (steps,))
    return Calendar((series,), (OwnDay("da" * 16, "Our anniversary", next_one + timedelta(days=7)),))


def with_series(world: World) -> World:
    """Begin with a group that has settled when it meets."""
    group = a_kept_group(words=True)
    group.calendar.save(a_calendar(date(*EVENING)))
    return world.begin(group=group)


def when_we_meet(world: World, share: float = 0.0) -> None:
    """The page, scrolled down by a share of its length."""
    with_series(world)
    world.do(world.front.evening.open_calendar)
    bar = world.page("when").findChild(QScrollArea).verticalScrollBar()
    world.do(lambda: bar.setValue(round(bar.maximum() * share)))


def nothing_settled(world: World) -> None:
    """The page before a first series."""
    world.begin(group=a_kept_group(words=True))
    world.do(world.front.evening.open_calendar)


def today_with_reason(world: World) -> None:
    """Today with tonight's format, and why."""
    with_series(world).dress_today()


def asked_in_a_meeting(world: World) -> None:
    """More have come than a part was waiting for."""
    group, found = a_kept_group(words=True), formats()[0]
    when = (Condition(ConditionKind.AT_LEAST, (3,)),)
    parts = tuple(replace(part, when=when) if part.title == "Milestones" else part for part in found.parts)
    group.formats.adopt(as_own(replace(found, parts=parts), "a" * 32, "Tuesdays by the river", date(2026, 3, 3)))
    world.enter("a" * 32, group=group)
    world.do(world.meeting.go_on)
    for _ in range(3):
        world.do(lambda: world.meeting.count(CountCategory.HERE, 1))
    world.after(2)


SERIES_STATES = {
    "when-empty": nothing_settled,
    "when": when_we_meet,
    "when-next": lambda w: when_we_meet(w, 0.3),
    "when-rules": lambda w: when_we_meet(w, 0.65),
    "when-lists": lambda w: when_we_meet(w, 1.0),
    "today-series": today_with_reason,
    "run-asked": asked_in_a_meeting,
}
