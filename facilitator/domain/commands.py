# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a leader may ask of a live meeting, and what the computer has to tell it. Frozen values, no rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from facilitator.domain.events import Loss, Mended
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.ids import MeetingId
from facilitator.domain.plan import FixedStart, Plan


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """Enter Run with tonight's format; nothing has begun yet."""

    meeting_id: MeetingId
    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int
    fixed_starts: tuple[FixedStart, ...] = ()


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin the first part."""


@dataclass(frozen=True, slots=True)
class GoToPart:
    """Move to the part with this index, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class StartShare:
    """Let the next person speak."""


@dataclass(frozen=True, slots=True)
class FinishShare:
    """End this share; `give_back`: the rest of the time goes to the room."""

    give_back: bool = False


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Start the silence or the break of this part."""


@dataclass(frozen=True, slots=True)
class EndTimer:
    """End the silence or the break."""


@dataclass(frozen=True, slots=True)
class ShowReading:
    """Put this part's words on the room screen, which takes so many pages, from this one on."""

    pages: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Show the next page."""


@dataclass(frozen=True, slots=True)
class ChangeTime:
    """Give what is timed one minute more (`by` positive) or less."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class GiveSign:
    """Show the wrap-up sign now."""


@dataclass(frozen=True, slots=True)
class LetItBe:
    """Stop all signs for this speaker."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Stop the timer for as long as it takes."""


@dataclass(frozen=True, slots=True)
class CarryOn:
    """End the hold."""


@dataclass(frozen=True, slots=True)
class AnswerLostTime:
    """Say whether the time nobody watched counts for the speaker."""

    count: bool


@dataclass(frozen=True, slots=True)
class MendBegin:
    """Say that it began so long ago: what has not begun begins then, what has begun is put right."""

    what: Mended
    ago: timedelta


@dataclass(frozen=True, slots=True)
class MendEnd:
    """Say that the turn, or the meeting, ended so long ago."""

    what: Mended
    ago: timedelta


@dataclass(frozen=True, slots=True)
class AdoptPlan:
    """Go on by this plan; `catching_up.py` makes them."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class BorrowMinutes:
    """Give the current part minutes of a later one, `index`."""

    index: int
    minutes: int


@dataclass(frozen=True, slots=True)
class FitParts:
    """Say yes to what is asked about later parts: these come in, and those go out; `keeps_end` for time's sake."""

    taken_in: tuple[int, ...]
    put_out: tuple[int, ...]
    keeps_end: bool = False


@dataclass(frozen=True, slots=True)
class UseShare:
    """Let each share of this part last so long from now on, an interpreter's time included."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class NoteInterpreter:
    """Say that an interpreter is in the room, or no longer."""

    present: bool


@dataclass(frozen=True, slots=True)
class PlanCircles:
    """Say how many circles there will be; nothing begins."""

    number: int


@dataclass(frozen=True, slots=True)
class BeginCircles:
    """Let so many circles begin, all at once."""

    number: int


@dataclass(frozen=True, slots=True)
class ChangeCircleTime:
    """Give a circle one minute more (`by` positive) or less; `index` None: each that is still away."""

    index: int | None
    by: timedelta


@dataclass(frozen=True, slots=True)
class HoldCircle:
    """Stop one circle's timer for as long as it takes."""

    index: int


@dataclass(frozen=True, slots=True)
class CarryCircleOn:
    """End the hold of one circle."""

    index: int


@dataclass(frozen=True, slots=True)
class NoteCircleBack:
    """Say that a circle is back."""

    index: int


@dataclass(frozen=True, slots=True)
class EndCircles:
    """Say that all circles are back."""


@dataclass(frozen=True, slots=True)
class ChangeCount:
    """Count one more, or one fewer."""

    category: CountCategory
    by: int


@dataclass(frozen=True, slots=True)
class ChangeMilestone:
    """Mark a milestone, or take a mark back."""

    milestone: Milestone
    by: int


@dataclass(frozen=True, slots=True)
class CloseMeeting:
    """Close the meeting."""


@dataclass(frozen=True, slots=True)
class TellTimeLost:
    """The computer slept, stopped or was set: nobody watched the clock since then."""

    since: datetime
    loss: Loss


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the last deed that still stands."""


Command = (
    OpenMeeting
    | Begin
    | GoToPart
    | StartShare
    | FinishShare
    | StartTimer
    | EndTimer
    | ShowReading
    | TurnPage
    | ChangeTime
    | GiveSign
    | LetItBe
    | Hold
    | CarryOn
    | AnswerLostTime
    | MendBegin
    | MendEnd
    | AdoptPlan
    | BorrowMinutes
    | FitParts
    | UseShare
    | NoteInterpreter
    | PlanCircles
    | BeginCircles
    | ChangeCircleTime
    | HoldCircle
    | CarryCircleOn
    | NoteCircleBack
    | EndCircles
    | ChangeCount
    | ChangeMilestone
    | CloseMeeting
    | TellTimeLost
    | TakeBack
)
