# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status line may say, as values. The words are in `ui/texts.py`; the status line is the only voice of Run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from facilitator.domain.conditions import Condition
from facilitator.domain.errors import Reason
from facilitator.domain.events import Deed, Loss, Mended
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.pace import Pace
from facilitator.domain.room import RoomShow
from facilitator.ui.viewmodels.laptop_views import Silence


@dataclass(frozen=True, slots=True)
class PartSaid:
    """A part was entered."""

    title: str
    minutes: int
    ends: datetime


@dataclass(frozen=True, slots=True)
class ShareSaid:
    """Somebody speaks; `seat` 0: without a number. `limit_s` None: no limit."""

    seat: int
    limit_s: int | None


@dataclass(frozen=True, slots=True)
class TimedSaid:
    """A silence or a break began (`minutes`), or is over (None)."""

    silence: bool
    minutes: int | None


@dataclass(frozen=True, slots=True)
class PreparingSaid:
    """A silence begins in so many seconds; there is time to settle."""

    begins_in_s: int


@dataclass(frozen=True, slots=True)
class OwnBowlSaid:
    """The group's own bowl is to be rung now, with so many strokes; `over`: the silence is over."""

    strokes: int
    over: bool


@dataclass(frozen=True, slots=True)
class NotHeardSaid:
    """The bell was shown and not heard, and why."""

    why: Silence


@dataclass(frozen=True, slots=True)
class LeftSaid:
    """So many seconds are left."""

    left_s: int


@dataclass(frozen=True, slots=True)
class OverSaid:
    """So many whole minutes over."""

    minutes: int


@dataclass(frozen=True, slots=True)
class MoreSaid:
    """One minute more or less for what is timed."""

    more: bool
    seat: int


@dataclass(frozen=True, slots=True)
class CarriedOnSaid:
    """The hold is over; `left_s` None: nothing with a limit is under way."""

    left_s: int | None


@dataclass(frozen=True, slots=True)
class GivenBackSaid:
    """So much time goes back to the room."""

    left_s: int


@dataclass(frozen=True, slots=True)
class BackSaid:
    """A deed was taken back (None: only the line changed); who speaks now and how much is left."""

    deed: Deed | None
    seat: int | None
    left_s: int | None
    title: str


@dataclass(frozen=True, slots=True)
class CountSaid:
    """A count has this value now."""

    category: CountCategory
    number: int


@dataclass(frozen=True, slots=True)
class MilestoneSaid:
    """A milestone was marked so many times now."""

    milestone: Milestone
    number: int


@dataclass(frozen=True, slots=True)
class SeatSaid:
    """A seat waits at this place, from 1; `spoken`: it has had a share here, and the part asks for one each."""

    seat: int
    place: int
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class TurnSaid:
    """It is this seat's turn in the round (None: all have had one)."""

    seat: int | None


@dataclass(frozen=True, slots=True)
class LostSaid:
    """Nobody watched the clock for so long; `back`: it was set back and nothing is asked."""

    seconds: int
    loss: Loss
    back: bool


@dataclass(frozen=True, slots=True)
class PaceSaid:
    """The time and the pace, on request."""

    now: datetime
    pace: Pace


@dataclass(frozen=True, slots=True)
class EndNearSaid:
    """Ten minutes are left, and so many parts of so many minutes."""

    parts: int
    minutes: int


@dataclass(frozen=True, slots=True)
class EndSaid:
    """The planned end has come."""

    ends: datetime


@dataclass(frozen=True, slots=True)
class RoomSaid:
    """The room screen shows this now; None: it was closed."""

    show: RoomShow | None


@dataclass(frozen=True, slots=True)
class MendedSaid:
    """It began (or ended) so many minutes ago; `title` names the part that is on now."""

    what: Mended
    begin: bool
    minutes: int
    title: str


@dataclass(frozen=True, slots=True)
class PlanSaid:
    """The room agreed on another plan; the meeting ends then."""

    ends: datetime


@dataclass(frozen=True, slots=True)
class BorrowedSaid:
    """The current part has so many minutes of a later one."""

    minutes: int
    title: str


class CirclesDone(Enum):
    """What was done with circles."""

    PLANNED = auto()
    BEGUN = auto()
    CHOSEN = auto()
    MORE = auto()
    LESS = auto()
    HELD = auto()
    CARRIED_ON = auto()
    BACK = auto()
    CALLED = auto()
    ALL_BACK = auto()


@dataclass(frozen=True, slots=True)
class CirclesSaid:
    """Something was done with circles: with one, its number from 1 (0: all), or so many of them."""

    done: CirclesDone
    number: int = 0
    colour: bool = False


@dataclass(frozen=True, slots=True)
class ShareAgreedSaid:
    """Each share lasts so long from now on."""

    length_s: int


@dataclass(frozen=True, slots=True)
class InterpreterSaid:
    """An interpreter is in the room, or no longer; `limit_s`: a share here then (None: no limit here)."""

    present: bool
    limit_s: int | None


@dataclass(frozen=True, slots=True)
class FitSaid:
    """A condition of later parts has become so: shall these come in, and those go out? Titles, in order."""

    because: Condition
    is_so: bool
    taken_in: tuple[str, ...]
    put_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FittedSaid:
    """Later parts came in or went out; the meeting ends then."""

    ends: datetime


@dataclass(frozen=True, slots=True)
class MovedSaid:
    """A seat is called at this place now, from 1."""

    seat: int
    place: int


@dataclass(frozen=True, slots=True)
class PeopleSaid:
    """The round goes by so many people."""

    people: int


@dataclass(frozen=True, slots=True)
class RefusedSaid:
    """A command could not be followed just now."""

    reason: Reason


class Plain(Enum):
    """What needs no figures."""

    HINT = auto()
    PRACTICE_HINT = auto()
    PRACTICE = auto()
    YOU_LEAD = auto()
    ROOM_LEADS = auto()
    HELD = auto()
    HELD_LONG = auto()
    SIGN = auto()
    LEFT_BE = auto()
    TIME_UP = auto()
    THANK_YOU = auto()
    LOOKING = auto()
    NOT_SAVED = auto()
    SAVED_AGAIN = auto()
    SOUND_OFF = auto()
    SOUND_ON = auto()
    NO_ROOM_SCREEN = auto()
    ROOM_UNPLUGGED = auto()
    SCREEN_CAME = auto()
    MAY_SLEEP = auto()
    ALREADY_SAVED = auto()
    ROUND_AGAIN = auto()
    SEAT_REMOVED = auto()
    NOTHING_KEPT = auto()
    NO_LINE = auto()
    ROUND_BY_PEOPLE = auto()
    BY_SEATS = auto()
    QUIET_FIRST = auto()
    ARRIVAL_FIRST = auto()
    TWO_LINES = auto()
    ONLINE_WAITS = auto()
    COMES_BACK = auto()
    NO_SHARES = auto()
    NO_PRIVATE = auto()
    NO_PROMPTS = auto()
    ONE_PROMPT = auto()
    NOT_LATE = auto()
    NOTHING_TO_MEND = auto()
    COUNT_HEADS = auto()
    NOTHING_ASKED = auto()


Saying = (
    PartSaid
    | ShareSaid
    | TimedSaid
    | PreparingSaid
    | OwnBowlSaid
    | NotHeardSaid
    | LeftSaid
    | OverSaid
    | MoreSaid
    | CarriedOnSaid
    | GivenBackSaid
    | BackSaid
    | CountSaid
    | MilestoneSaid
    | SeatSaid
    | TurnSaid
    | LostSaid
    | PaceSaid
    | EndNearSaid
    | EndSaid
    | RoomSaid
    | MendedSaid
    | PlanSaid
    | BorrowedSaid
    | CirclesSaid
    | ShareAgreedSaid
    | InterpreterSaid
    | FitSaid
    | FittedSaid
    | MovedSaid
    | PeopleSaid
    | RefusedSaid
    | Plain
)
