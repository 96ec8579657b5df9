# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a move of the button is as a command, and what a command does to the line. Values only.

Deliberately not here: carrying it out (`conductor.py`), and what the button offers (`domain/going_on.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.following import standing
from facilitator.domain.going_on import MoveKind
from facilitator.domain.meeting import MeetingState
from facilitator.domain.waiting_line import SOMEONE, WaitingLine


def command_of(kind: MoveKind, state: MeetingState) -> ask.Command:
    """Give the command that a move of the button stands for."""
    match kind:
        case MoveKind.BEGIN:
            return ask.Begin()
        case MoveKind.NEXT_PART | MoveKind.MOVE_ON:
            assert state.next_index is not None
            return ask.GoToPart(state.next_index)
        case MoveKind.NEXT_PAGE:
            return ask.TurnPage()
        case MoveKind.START_SILENCE | MoveKind.START_BREAK:
            return ask.StartTimer()
        case MoveKind.END_SILENCE | MoveKind.END_BREAK:
            return ask.EndTimer()
        case MoveKind.NEXT_SPEAKER | MoveKind.START_SPEAKER:
            return ask.StartShare()
        case MoveKind.FINISH_SEAT | MoveKind.FINISH_SHARE | MoveKind.FINISH_SPEAKER:
            return ask.FinishShare()
        case MoveKind.CARRY_ON:
            return ask.CarryOn()
        case MoveKind.COUNT_LOST_TIME:
            return ask.AnswerLostTime(count=True)
        case MoveKind.LEAVE_OUT_LOST_TIME:
            return ask.AnswerLostTime(count=False)
        case MoveKind.END_CIRCLES:
            return ask.EndCircles()
        case MoveKind.CLOSE:
            return ask.CloseMeeting()
    raise AssertionError(kind)


def last_deed(events: Sequence[did.Event]) -> did.Fact | did.Deed | None:
    """Find the deed that Back would take back; None when there is none."""
    kept = standing(events)
    return next((e for e in reversed(kept) if not isinstance(e, did.MeetingOpened | did.TimeLost)), None)


def with_someone(line: WaitingLine, state: MeetingState) -> WaitingLine:
    """Fit a line that has forgotten seats to the meeting: whoever is speaking goes on as someone (ruling 4)."""
    speaking = state.timer is not None and state.part.sharing is not None
    return replace(line, speaking=SOMEONE if speaking else None)


def line_after(command: ask.Command, line: WaitingLine, state: MeetingState, seat: int | None) -> WaitingLine:
    """Give the line after a command; `seat`: whose turn it is, if the command says only now that they began."""
    match command:
        case ask.StartShare():
            return line.started(SOMEONE)
        case ask.MendBegin(did.Mended.TURN) if state.timer is None and state.part.sharing is not None:
            return line.started(SOMEONE if seat is None else seat)
        case ask.FinishShare() | ask.MendEnd(did.Mended.TURN):
            return line.finished()
        case ask.GoToPart() | ask.CloseMeeting() | ask.MendBegin(did.Mended.NEXT_PART) | ask.MendEnd():
            return line.in_new_part()
    return line
