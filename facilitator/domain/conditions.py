# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions on which a part or a format depends: a closed set, kept as values. No clock and no calendar is read here.

Those of the calendar are settled before the meeting; the live ones (`LIVE`) are asked about while it runs.
The set is that of domain.md 1.1.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from facilitator.domain.holidays import kept_on

MOST_CONDITIONS = 8
"""How many conditions a part or a rule may have."""
MOST_PEOPLE = 999
MOST_MINUTES = 240


class ConditionKind(Enum):
    """What a condition looks at."""

    WEEK = "week"
    LAST_WEEK = "last week"
    MEETING = "meeting"
    LAST_MEETING = "last meeting"
    MONTH = "month"
    DAYS = "days"
    HOLIDAY = "holiday"
    WORDING = "wording"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    NEWCOMER = "newcomer"
    INTERPRETER = "interpreter"
    MINUTES_LEFT = "minutes left"


LIVE = frozenset(
    {
        ConditionKind.AT_LEAST,
        ConditionKind.AT_MOST,
        ConditionKind.NEWCOMER,
        ConditionKind.INTERPRETER,
        ConditionKind.MINUTES_LEFT,
    }
)
"""What is known only while people are in the room."""
HEADS = frozenset({ConditionKind.AT_LEAST, ConditionKind.AT_MOST})


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that is so or not; with `unless`, it holds when it is not so.

    `numbers`: weeks of the month (1 to 5), meetings in the month (1 to 31) or months (1 to 12), any of which will do;
    one number of people, or of minutes. `first` and `last`: the days from and to, both included; in every year, over
    New Year too, unless `once`; 29 February is the 28th in other years. `names`: holidays (a value of `Holiday`, or the
    id of an own day), or wordings. What a kind does not look at stays as usual.
    """

    kind: ConditionKind
    numbers: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    once: bool = False
    unless: bool = False

    @property
    def is_live(self) -> bool:
        """Whether it is asked about while the meeting runs."""
        return self.kind in LIVE


@dataclass(frozen=True, slots=True)
class Night:
    """What the calendar knows of one meeting.

    `meeting`: which one held in its month, from 1; None when nothing tells (there is no series, or it is not of it).
    `holidays`: those that fall on the day. `wording`: the one chosen for it.
    """

    day: date
    meeting: int | None = None
    last_meeting: bool = False
    holidays: frozenset[str] = frozenset()
    wording: str = ""

    @property
    def week(self) -> int:
        """Which such weekday of the month it is, from 1 to 5."""
        return (self.day.day - 1) // 7 + 1

    @property
    def is_last_week(self) -> bool:
        """Whether it is the last such weekday of the month."""
        return (self.day + timedelta(days=7)).month != self.day.month


@dataclass(frozen=True, slots=True)
class Room:
    """What is known of the people in the room, and of the time: how many are counted, and whole minutes left."""

    here: int = 0
    newcomers: int = 0
    interpreted: bool = False
    left_min: int = MOST_MINUTES * 10


NOBODY_YET = Room()
"""How every meeting begins: nobody is counted, and all the time is left."""


def holds(condition: Condition, night: Night) -> bool:
    """Tell whether a condition of the calendar holds on a night. A live one holds: it is asked about later."""
    if condition.is_live:
        return True
    return _is_so(condition, night) != condition.unless


def holds_now(condition: Condition, room: Room) -> bool:
    """Tell whether a live condition holds just now. One of the calendar was settled before: it holds."""
    match condition.kind:
        case ConditionKind.AT_LEAST:
            so = room.here >= min(condition.numbers, default=0)
        case ConditionKind.AT_MOST:
            so = room.here <= max(condition.numbers, default=MOST_PEOPLE)
        case ConditionKind.NEWCOMER:
            so = room.newcomers > 0
        case ConditionKind.INTERPRETER:
            so = room.interpreted
        case ConditionKind.MINUTES_LEFT:
            so = room.left_min < max(condition.numbers, default=0)
        case _:
            return True
    return so != condition.unless


def held_back_by(conditions: tuple[Condition, ...]) -> Condition | None:
    """Give the first live condition that did not hold before anybody came; None when all did."""
    return next((one for one in conditions if not holds_now(one, NOBODY_YET)), None)


def is_for_time(conditions: tuple[Condition, ...]) -> bool:
    """Whether what waits on these comes in within the evening's time: the planned end stays where it was."""
    held_back = held_back_by(conditions)
    return held_back is not None and held_back.kind is ConditionKind.MINUTES_LEFT


def all_hold(conditions: Iterable[Condition], night: Night) -> bool:
    """Tell whether every condition of the calendar holds on a night."""
    return all(holds(condition, night) for condition in conditions)


def first_unmet(conditions: Iterable[Condition], night: Night) -> Condition | None:
    """Give the first condition of the calendar that does not hold on a night; None when all do."""
    return next((condition for condition in conditions if not holds(condition, night)), None)


def _is_so(condition: Condition, night: Night) -> bool:
    match condition.kind:
        case ConditionKind.WEEK:
            return night.week in condition.numbers
        case ConditionKind.LAST_WEEK:
            return night.is_last_week
        case ConditionKind.MEETING:
            return night.meeting is not None and night.meeting in condition.numbers
        case ConditionKind.LAST_MEETING:
            return night.last_meeting
        case ConditionKind.MONTH:
            return night.day.month in condition.numbers
        case ConditionKind.DAYS:
            return _is_between(condition, night.day)
        case ConditionKind.HOLIDAY:
            return not night.holidays.isdisjoint(condition.names)
        case ConditionKind.WORDING:
            return night.wording in condition.names
    raise AssertionError(condition.kind)


def _is_between(condition: Condition, day: date) -> bool:
    first, last = condition.first, condition.last or condition.first
    if first is None or last is None:
        return False
    if condition.once:
        return first <= day <= last
    here, begin, end = (day.month, day.day), kept_on(first, day.year), kept_on(last, day.year)
    return begin <= here <= end if begin <= end else here >= begin or here <= end
