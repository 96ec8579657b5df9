# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats and meetings in a few words, for tests of any room of the house. Pure: domain only, no Qt, no files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.deciding import decide
from facilitator.domain.following import evolve, fold, opened
from facilitator.domain.formats import (
    CirclesRule,
    MeetingFormat,
    Part,
    PartKind,
    SharingOrder,
    SharingRule,
    SilenceRule,
)
from facilitator.domain.ids import MeetingId
from facilitator.domain.plan import fixed_starts
from facilitator.domain.timing import TimerReading, read_timer

START = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
"""A Tuesday evening, in UTC."""

MINUTE = timedelta(minutes=1)
MEETING_ID = MeetingId("a" * 32)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def words(title: str = "Welcome", planned_min: int = 3) -> Part:
    return Part(title.lower(), title, PartKind.WORDS, planned_min, words="Good evening.")


def reading(planned_min: int = 2) -> Part:
    return Part("reading", "Reading", PartKind.READING, planned_min, words="A text.")


def silence(length: timedelta = 3 * MINUTE, planned_min: int = 3) -> Part:
    return Part("silence", "Silence", PartKind.SILENCE, planned_min, silence=SilenceRule(length))


def sharing(
    order: SharingOrder = SharingOrder.LINE,
    limit: timedelta | None = 3 * MINUTE,
    planned_min: int = 25,
    **rule: object,
) -> Part:
    return Part(
        f"sharing-{order.name.lower()}",
        "Sharing",
        PartKind.SHARING,
        planned_min,
        sharing=replace(SharingRule(order, limit), **rule),
    )


def a_break(planned_min: int = 10) -> Part:
    return Part("break", "Break", PartKind.BREAK, planned_min)


def milestones(planned_min: int = 5) -> Part:
    return Part("milestones", "Milestones", PartKind.MILESTONES, planned_min)


def announcements(planned_min: int = 3) -> Part:
    return Part("announcements", "Announcements", PartKind.ANNOUNCEMENTS, planned_min)


def business(planned_min: int = 10) -> Part:
    return Part("business", "Business", PartKind.BUSINESS, planned_min)


def circles(planned_min: int = 20, **rule: object) -> Part:
    """A part that splits into circles, two unless said otherwise."""
    rule = rule or {"number": 2}
    return Part("circles", "Small groups", PartKind.CIRCLES, planned_min, circles=CirclesRule(**rule))


def closing(planned_min: int = 2) -> Part:
    return words("Closing", planned_min)


def a_format(*parts: Part) -> MeetingFormat:
    """A format with these parts, or one with a welcome, sharing and a closing (30 minutes)."""
    return MeetingFormat(
        format_id="tuesday",
        title="Tuesday",
        summary="A quiet hour.",
        language="en",
        parts=parts or (words(), sharing(), closing()),
    )


def every_kind() -> tuple[Part, ...]:
    """All nine kinds and all four orders, with and without limit: 15 parts, 105 minutes."""
    return (
        words(),
        reading(),
        silence(),
        sharing(SharingOrder.LINE),
        sharing(SharingOrder.ROUND, planned_min=10),
        a_break(),
        sharing(SharingOrder.VOLUNTEERS, limit=None, planned_min=10),
        sharing(SharingOrder.SPEAKER, limit=20 * MINUTE, planned_min=20),
        milestones(),
        announcements(),
        sharing(SharingOrder.ROUND, limit=None, planned_min=0),
        business(2),
        closing(),
        words("Doors", 0),
        circles(10, number=3, minutes_each=(9, 5)),
    )


def open_meeting(
    *parts: Part, planned_start: datetime = START, held_on: date | None = None, chairs: int = 12
) -> ask.OpenMeeting:
    format_ = a_format(*parts)
    fixed = fixed_starts(format_, planned_start)
    return ask.OpenMeeting(MEETING_ID, format_, planned_start, held_on or planned_start.date(), chairs, fixed)


class Play:
    """A meeting led command by command, through the real decide, evolve and fold; it keeps what was given and when."""

    def __init__(self, *parts: Part, at: datetime = START, planned_start: datetime = START, chairs: int = 12) -> None:
        self.now = at
        self.opening = (at, open_meeting(*parts, planned_start=planned_start, chairs=chairs))
        event = decide(None, self.opening[1], at)
        assert isinstance(event, did.MeetingOpened)
        self.given: list[tuple[datetime, ask.Command]] = []
        self.events: list[did.Event] = [event]
        self.state = opened(event)

    def after(self, span_s: float) -> Play:
        """Let so many seconds go by."""
        self.now += seconds(span_s)
        return self

    def do(self, *given: ask.Command) -> Play:
        """Follow commands at this instant, or raise NotAllowed."""
        for command in given:
            event = decide(self.state, command, self.now)
            self.given.append((self.now, command))
            self.events.append(event)
            self.state = fold(self.events) if isinstance(event, did.Undone) else evolve(self.state, event)
        return self

    def jump(self, by_s: float, loss: did.Loss = did.Loss.SLEEP) -> Play:
        """Let the wall clock leap, and tell the meeting."""
        since = self.now
        return self.after(by_s).do(ask.TellTimeLost(since, loss))

    @property
    def timer(self) -> TimerReading:
        """How what is timed stands now."""
        reading_now = read_timer(self.state, self.now)
        assert reading_now is not None
        return reading_now

    @property
    def left_s(self) -> int | None:
        return self.timer.left_s


def in_sharing(order: SharingOrder = SharingOrder.LINE, limit: timedelta | None = 3 * MINUTE, **more: object) -> Play:
    """A meeting that is in its sharing part, which was reached at once."""
    return Play(sharing(order, limit, **more), closing()).do(ask.Begin())


def speaking(limit: timedelta | None = 3 * MINUTE) -> Play:
    """A meeting in which somebody has just begun to speak."""
    return in_sharing(limit=limit).do(ask.StartShare())
