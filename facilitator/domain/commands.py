# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a leader may ask of a live meeting, and what the computer has to tell it. Frozen values, no rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from facilitator.domain.events import Loss
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.ids import MeetingId


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """Enter Run with tonight's format; nothing has begun yet."""

    meeting_id: MeetingId
    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int


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
    """Put this part's reading on the room screen, which takes so many pages."""

    pages: int


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
    | ChangeCount
    | ChangeMilestone
    | CloseMeeting
    | TellTimeLost
    | TakeBack
)
