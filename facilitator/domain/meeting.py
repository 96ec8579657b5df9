# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A live meeting as a value: all that is known of it, and nothing of what it may do or how it came about.

The rules are in `deciding.py`, events are followed in `following.py`. How a meeting reads at an instant (time left,
pace) is in `timing.py` and `pace.py`; what Space would do is in `going_on.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from facilitator.domain.events import Loss
from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.headcount import Headcount, MilestoneTally, Tally
from facilitator.domain.ids import MeetingId
from facilitator.domain.plan import FixedStart, Plan, on_from

NO_TIME = timedelta()
EMPTY_TURN = timedelta(seconds=10)
"""A turn shorter than this is no share: nobody wished to speak (ux.md 3.2)."""


@dataclass(frozen=True, slots=True)
class Timer:
    """What is timed: time banked so far (below zero it prepares, decision 0011), and since when it runs, if it does.

    `began`: when it is zero old. `doubled`: its limit counts an interpreter in.
    """

    limit: timedelta | None
    running_since: datetime | None
    began: datetime
    banked: timedelta = NO_TIME
    signed: bool = False
    left_be: bool = False
    doubled: bool = False

    def elapsed(self, now: datetime) -> timedelta:
        """Tell how much time was used at `now`; never less than what is banked."""
        if self.running_since is None:
            return self.banked
        return self.banked + max(now - self.running_since, NO_TIME)

    def stopped(self, at: datetime) -> Timer:
        """Give the timer standing still from `at` on."""
        return replace(self, banked=self.elapsed(at), running_since=None)


@dataclass(frozen=True, slots=True)
class Circle:
    """One of several circles that sit at the same time. `back`: it is over; its timer stands then, as while `held`."""

    timer: Timer
    held: bool = False
    back: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """A stay in one part, from `since` until the next visit."""

    index: int
    since: datetime


@dataclass(frozen=True, slots=True)
class LostTime:
    """Time nobody watched, about which the leader has not been heard yet."""

    since: datetime
    until: datetime
    loss: Loss

    @property
    def unseen_since(self) -> datetime:
        """The instant from which nobody watched, as the clock is now: a set clock leaps over nothing."""
        return self.until if self.loss is Loss.CLOCK_SET else self.since


@dataclass(frozen=True, slots=True)
class PageShown:
    """Which page of a reading the room sees, from 1."""

    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class MeetingState:
    """All that is known of a live meeting, and nothing about who is in it.

    Invariants: counts are never below zero; `timer` is None outside timed parts; while `held_since` or `lost` is set
    no timer runs; `plan_start` is set once the meeting has begun. `parts` are the format's with the plan put in place.
    `idle_since`: when what was timed last ended. `floor`: before that this visit can't have begun. `busy_since`: when
    something was first timed or held in it.
    `given_back`: what speakers of this part did not need and gave back. `circles`: those of this part, once they have
    begun; `circles_planned`: how many there will be, if that was said; `circles_at`: when one last began, was held,
    went on or came back.
    """

    meeting_id: MeetingId
    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int
    opened_at: datetime
    plan: Plan
    parts: tuple[Part, ...]
    fixed_starts: tuple[FixedStart, ...] = ()
    interpreted: bool = False
    begun_at: datetime | None = None
    plan_start: datetime | None = None
    closed_at: datetime | None = None
    visits: tuple[Visit, ...] = ()
    timer: Timer | None = None
    done_here: bool = False
    turns_here: int = 0
    last_turn: timedelta | None = None
    reading: PageShown | None = None
    held_since: datetime | None = None
    held: timedelta = NO_TIME
    idle_since: datetime | None = None
    floor: datetime | None = None
    busy_since: datetime | None = None
    given_back: timedelta = NO_TIME
    circles: tuple[Circle, ...] = ()
    circles_planned: int | None = None
    circles_at: datetime | None = None
    lost: LostTime | None = None
    shares: int = 0
    shared: timedelta = NO_TIME
    counts: Headcount = Tally()
    milestones: MilestoneTally = Tally()
    deeds: int = 0

    @property
    def index(self) -> int:
        """The current part's place in the format, from 0; 0 before the meeting has begun."""
        return self.visits[-1].index if self.visits else 0

    @property
    def part(self) -> Part:
        """The current part, as it is tonight; the first one before the meeting has begun."""
        return self.parts[self.index]

    @property
    def next_index(self) -> int | None:
        """The place of the part that going on leads to: the next one that is not left out; None at the end."""
        return next(iter(on_from(self.plan, self.index)), None)

    @property
    def next_part(self) -> Part | None:
        """The part that going on leads to; None at the end."""
        following = self.next_index
        return None if following is None else self.parts[following]

    @property
    def planned_end(self) -> datetime:
        """When the meeting is to end: its planned start and the format's minutes, and those the room has added.

        A plan that shortens parts keeps this end: it is what they were shortened for. Parts that are out for a
        condition do not count; one that comes in or goes out moves the end.
        """
        return (self.plan_start or self.planned_start) + timedelta(minutes=self.plan.planned_min(self.format))

    @property
    def circles_away(self) -> bool:
        """Whether circles sit just now."""
        return any(not circle.back for circle in self.circles)

    @property
    def under_way(self) -> bool:
        """Whether the meeting has begun and is not closed."""
        return self.begun_at is not None and self.closed_at is None
