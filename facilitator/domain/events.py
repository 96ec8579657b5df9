# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened in a live meeting: one frozen value each, with the instant `at` (aware, UTC).

One command leads to one event. So the journal is a plain list, and `Undone` takes back the last deed that still
stands, without any book-keeping. Facts (what the computer met, not what a person asked for) cannot be undone.
No event says who spoke or who waits: that is never written (product.md, ruling 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.ids import MeetingId
from facilitator.domain.plan import FixedStart, Plan


class Mended(Enum):
    """What can have begun or ended before anybody pressed. TURN: whatever is timed here, a share, silence or break."""

    MEETING = "meeting"
    PART = "part"
    NEXT_PART = "next_part"
    TURN = "turn"


class Loss(Enum):
    """Why the program did not see some time pass."""

    SLEEP = "sleep"
    CLOCK_SET = "clock_set"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class MeetingOpened:
    """Run was entered. Carries the format as it is tonight, so later edits never change a meeting.

    `fixed_starts`: the instants of parts that start at a time of day.
    """

    at: datetime
    meeting_id: MeetingId
    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int
    fixed_starts: tuple[FixedStart, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeLost:
    """From `since` until `at` nobody was watching the clock. `at` before `since`: the clock was set back."""

    at: datetime
    since: datetime
    loss: Loss


@dataclass(frozen=True, slots=True)
class MeetingBegun:
    """The first part began."""

    at: datetime


@dataclass(frozen=True, slots=True)
class PartEntered:
    """The meeting moved to a part, forward or back; what was timed ended."""

    at: datetime
    index: int


@dataclass(frozen=True, slots=True)
class ShareStarted:
    """Somebody began to speak."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ShareFinished:
    """A share ended; `gave_back`: the rest of its time goes back to the room."""

    at: datetime
    gave_back: bool


@dataclass(frozen=True, slots=True)
class TimerStarted:
    """A silence or a break began."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TimerEnded:
    """A silence or a break was ended."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ReadingShown:
    """A reading went up on the room screen, in so many pages. `page`: past the first if that stood there already."""

    at: datetime
    pages: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class PageTurned:
    """The next page of a reading is shown."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TimeChanged:
    """What is timed got more (or less) time."""

    at: datetime
    by: timedelta


@dataclass(frozen=True, slots=True)
class SignGiven:
    """The wrap-up sign was shown early."""

    at: datetime


@dataclass(frozen=True, slots=True)
class LeftBe:
    """No more signs for this speaker; time still counts."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """The timer was put on hold."""

    at: datetime


@dataclass(frozen=True, slots=True)
class CarriedOn:
    """The hold ended."""

    at: datetime


@dataclass(frozen=True, slots=True)
class LostTimeAnswered:
    """The leader said whether the lost time counts."""

    at: datetime
    counted: bool


@dataclass(frozen=True, slots=True)
class BeginMended:
    """Something had begun at `since`, before anybody pressed; it begins, or began, then."""

    at: datetime
    what: Mended
    since: datetime


@dataclass(frozen=True, slots=True)
class EndMended:
    """Something had ended at `since`, before anybody pressed."""

    at: datetime
    what: Mended
    since: datetime


@dataclass(frozen=True, slots=True)
class PlanAdopted:
    """The room agreed on a way to catch up."""

    at: datetime
    plan: Plan


@dataclass(frozen=True, slots=True)
class MinutesBorrowed:
    """The current part got minutes of a later one, `index`."""

    at: datetime
    index: int
    minutes: int


@dataclass(frozen=True, slots=True)
class PartsFitted:
    """Later parts came in, or went out, because a condition of theirs had become so.

    The planned end moved with them, unless it was for time's sake (`keeps_end`).
    """

    at: datetime
    taken_in: tuple[int, ...]
    put_out: tuple[int, ...]
    keeps_end: bool = False


@dataclass(frozen=True, slots=True)
class ShareAgreed:
    """From now on each share of this part lasts so long, an interpreter's time included."""

    at: datetime
    length: timedelta


@dataclass(frozen=True, slots=True)
class InterpreterNoted:
    """An interpreter is in the room, or no longer."""

    at: datetime
    present: bool


@dataclass(frozen=True, slots=True)
class CirclesPlanned:
    """So many circles there will be."""

    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class CirclesBegun:
    """So many circles began, all at once."""

    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class CircleTimeChanged:
    """A circle got more (or less) time; `index` None: each that was still away."""

    at: datetime
    index: int | None
    by: timedelta


@dataclass(frozen=True, slots=True)
class CircleHeld:
    """One circle's timer was put on hold."""

    at: datetime
    index: int


@dataclass(frozen=True, slots=True)
class CircleCarriedOn:
    """The hold of one circle ended."""

    at: datetime
    index: int


@dataclass(frozen=True, slots=True)
class CircleCameBack:
    """A circle is back."""

    at: datetime
    index: int


@dataclass(frozen=True, slots=True)
class CirclesEnded:
    """All circles are back."""

    at: datetime


@dataclass(frozen=True, slots=True)
class CountChanged:
    """A count went up or down."""

    at: datetime
    category: CountCategory
    by: int


@dataclass(frozen=True, slots=True)
class MilestoneChanged:
    """A milestone was marked, or a mark taken back."""

    at: datetime
    milestone: Milestone
    by: int


@dataclass(frozen=True, slots=True)
class MeetingClosed:
    """The meeting was closed."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Undone:
    """The last deed that still stood was taken back."""

    at: datetime


Fact = MeetingOpened | TimeLost
Deed = (
    MeetingBegun
    | PartEntered
    | ShareStarted
    | ShareFinished
    | TimerStarted
    | TimerEnded
    | ReadingShown
    | PageTurned
    | TimeChanged
    | SignGiven
    | LeftBe
    | Held
    | CarriedOn
    | LostTimeAnswered
    | BeginMended
    | EndMended
    | PlanAdopted
    | MinutesBorrowed
    | PartsFitted
    | ShareAgreed
    | InterpreterNoted
    | CirclesPlanned
    | CirclesBegun
    | CircleTimeChanged
    | CircleHeld
    | CircleCarriedOn
    | CircleCameBack
    | CirclesEnded
    | CountChanged
    | MilestoneChanged
    | MeetingClosed
)
Event = Fact | Deed | Undone
