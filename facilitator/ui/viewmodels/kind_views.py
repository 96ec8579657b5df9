# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Run shows of kind time, as frozen values: late starts, catching up, fair shares, hand-overs. No words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from facilitator.domain.catching_up import Measure
from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOutKind
from facilitator.domain.formats import PartKind, Role
from facilitator.domain.reserve import Reserve


class Hint(Enum):
    """What may have been forgotten, shown quietly beside the timer."""

    NOT_BEGUN = auto()
    TURN_BEGAN = auto()
    TURN_ENDED = auto()
    NEXT_BEGAN = auto()


@dataclass(frozen=True, slots=True)
class HintView:
    """One quiet hint: for how many whole minutes it has been so; the time and the planned start, for NOT_BEGUN."""

    hint: Hint
    minutes: int
    now: datetime
    planned: datetime


@dataclass(frozen=True, slots=True)
class MendChoice:
    """Something that can be mended: its begin or its end, within `least_min` to `most_min` minutes ago.

    `proposed_min` is the likeliest. `title` names the part that is meant, `kind` its kind. `is_new`: it has not begun
    (or ended) yet.
    """

    what: Mended
    begin: bool
    is_new: bool
    least_min: int
    most_min: int
    proposed_min: int
    title: str
    kind: PartKind


@dataclass(frozen=True, slots=True)
class MendView:
    """All that can be mended now, the likeliest first, and what the clock says; `begun` False: the meeting has not."""

    choices: tuple[MendChoice, ...]
    now: datetime
    planned: datetime
    begun: bool


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What a plan changes in one part: minutes before and then, and how long a share is then (None: as it is)."""

    title: str
    kind: PartKind
    minutes_before: int
    minutes: int
    share_s: int | None
    left_out: bool
    short: bool


@dataclass(frozen=True, slots=True)
class PlanView:
    """One way to catch up and its result: when the meeting ends then, and how many minutes stay late."""

    measures: tuple[Measure, ...]
    lines: tuple[PlanLine, ...]
    ends: datetime
    later_min: int
    behind_min: int


@dataclass(frozen=True, slots=True)
class CatchUpView:
    """At most three ways to catch up, in the order in which they are offered; none: nothing can give way."""

    plans: tuple[PlanView, ...]


@dataclass(frozen=True, slots=True)
class WayOutView:
    """One kind way out: a share's length, and where minutes are borrowed how many and from which part."""

    kind: WayOutKind
    length_s: int
    minutes: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class FairView:
    """How the part's time can be shared. `people` 0: nobody is known to be still to speak, so nothing is advised.

    `left_min` can be shared out. `each_s` None: less than half a minute. `use_s`: the share that is worth agreeing on,
    else None. `kept_min` is kept for newcomers and the quiet, or for a burning need; `reserve` tells for whom the time
    is now. `share_s`: how long a share is now.
    """

    people: int
    left_min: int
    each_s: int | None
    share_s: int
    whole: bool
    fits: bool
    use_s: int | None
    reserve: Reserve
    newcomers_min: int
    burning_min: int
    given_back_s: int
    ways_out: tuple[WayOutView, ...]
    interpreted: bool
    speaking: bool


@dataclass(frozen=True, slots=True)
class LeadView:
    """Who leads this part, and the number of the part (from 1) at which `then` takes over (None: nobody does).

    `begins_here`: it is handed over at this part. `back`: `then` has led before.
    """

    role: Role
    begins_here: bool
    until: int | None
    then: Role | None
    back: bool
