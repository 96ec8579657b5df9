# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Run shows, as frozen values. `MeetingViewModel` makes them, pages render them, nobody keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from facilitator.domain.formats import PartKind, SharingOrder
from facilitator.domain.headcount import Headcount, MilestoneTally
from facilitator.domain.pace import Pace
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import TimerReading


class RowState(Enum):
    """Where a part of the list stands."""

    DONE = auto()
    NOW = auto()
    NEXT = auto()


@dataclass(frozen=True, slots=True)
class PartRow:
    """One row of the parts list."""

    title: str
    minutes: int
    state: RowState


@dataclass(frozen=True, slots=True)
class TopView:
    """The top line: the time, the pace, where we are, and the planned end. `held_min` 0: not on hold for long."""

    now: datetime
    begun: bool
    pace: Pace
    held_min: int
    number: int
    parts: int
    title: str


@dataclass(frozen=True, slots=True)
class PartView:
    """The words to say. `looking`: another part is looked at than the current one, whose title is `now_title`."""

    index: int
    title: str
    kind: PartKind
    words: str
    for_you: str
    cross_talk: str
    looking: bool
    now_title: str
    next_title: str
    next_line: str
    begun: bool


@dataclass(frozen=True, slots=True)
class TimerView:
    """What is timed. `seat` None: nobody's turn; 0: someone. `reading` None: nothing is timed in this part."""

    kind: PartKind
    order: SharingOrder | None
    reading: TimerReading | None
    seat: int | None
    style: TimerStyle
    held: bool
    asked: bool
    begun: bool
    planned_min: int


@dataclass(frozen=True, slots=True)
class LineView:
    """Who waits (seats, 0 is someone), whose turn comes next in a round, and what is being typed."""

    order: SharingOrder | None
    waiting: tuple[int, ...]
    spoken: frozenset[int]
    next_seat: int | None
    chairs: int
    typed: str


@dataclass(frozen=True, slots=True)
class CountsView:
    """The tallies."""

    counts: Headcount
    milestones: MilestoneTally
