# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Run shows, as frozen values. `MeetingViewModel` makes them, pages render them, nobody keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from facilitator.domain.conditions import Condition
from facilitator.domain.formats import CircleDirection, PartKind, Role, SharingOrder
from facilitator.domain.headcount import Headcount, MilestoneTally
from facilitator.domain.pace import Pace
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import TimerReading
from facilitator.ui.viewmodels.kind_views import LeadView


class RowState(Enum):
    """Where a part of the list stands."""

    DONE = auto()
    NOW = auto()
    NEXT = auto()


@dataclass(frozen=True, slots=True)
class PartRow:
    """One row of the parts list. `lead`: who takes over at this part (None: nobody does).

    `waits`: it is left out as long as something is not so in the room.
    """

    title: str
    minutes: int
    state: RowState
    left_out: bool = False
    waits: bool = False
    lead: Role | None = None


@dataclass(frozen=True, slots=True)
class TopView:
    """The top line: the time, the pace, where we are, and the planned end. `held_min` 0: not on hold for long.

    `late`: there may be ways to catch up.
    """

    now: datetime
    begun: bool
    pace: Pace
    held_min: int
    number: int
    parts: int
    title: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class PartView:
    """The words to say. `looking`: another part is looked at than the current one, whose title is `now_title`.

    `for_the_room`: its words may stand on the room screen. `waits_for`: what has to be so for it to come in.
    """

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
    left_out: bool = False
    waits_for: tuple[Condition, ...] = ()
    short: bool = False
    lead: LeadView | None = None
    for_the_room: bool = False
    has_prompts: bool = False


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
    tokens: bool = False


@dataclass(frozen=True, slots=True)
class LineView:
    """Who waits, in the order in which they will be called, whose turn comes next in a round, and what is typed.

    Seats: 0 is someone, from 100 on they are online (`domain/waiting_line.py`). In a round those wait who come back
    when it is through, and those online. `typed_online`: what is typed is a number there. `hybrid`: there are two
    lines. `tokens`: seats are told by colours. `people` None: the round goes by seats; else this is turn `turn`.
    `to_come`: so many turns of the round are still to come.
    `may_let_quiet_first`: the part's rule leaves that to the leader. `speaking`: somebody is.
    """

    order: SharingOrder | None
    waiting: tuple[int, ...]
    spoken: frozenset[int]
    next_seat: int | None
    chairs: int
    typed: str
    typed_online: bool = False
    hybrid: bool = False
    tokens: bool = False
    quiet_first: bool = False
    direction: CircleDirection = CircleDirection.SUNWISE
    people: int | None = None
    turn: int = 0
    to_come: int = 0
    may_let_quiet_first: bool = False
    speaking: bool = False


@dataclass(frozen=True, slots=True)
class CountsView:
    """The tallies."""

    counts: Headcount
    milestones: MilestoneTally
