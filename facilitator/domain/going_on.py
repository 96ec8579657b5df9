# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one key would do next: the table of the big button (ux.md 3.2 and issue 2, point 6).

Values only. The words on the button are made in `ui/texts.py`; `services/conductor.py` carries a move out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from facilitator.domain.formats import PartKind, RoomWish, SecondShares, SharingOrder, SharingRule
from facilitator.domain.meeting import EMPTY_TURN, MeetingState
from facilitator.domain.reserve import second_shares_now
from facilitator.domain.room import page_shown
from facilitator.domain.timing import length_here, read_timer, time_used_up
from facilitator.domain.waiting_line import SOMEONE, WaitingLine


class MoveKind(Enum):
    """What the big button, or the quiet one beside it, can do."""

    BEGIN = auto()
    NEXT_PART = auto()
    MOVE_ON = auto()
    SHOW_READING = auto()
    NEXT_PAGE = auto()
    START_SILENCE = auto()
    END_SILENCE = auto()
    START_BREAK = auto()
    END_BREAK = auto()
    NEXT_SPEAKER = auto()
    START_SEAT = auto()
    FINISH_SEAT = auto()
    FINISH_SHARE = auto()
    START_SPEAKER = auto()
    FINISH_SPEAKER = auto()
    PASS = auto()
    ANOTHER_ROUND = auto()
    CARRY_ON = auto()
    COUNT_LOST_TIME = auto()
    LEAVE_OUT_LOST_TIME = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Move:
    """One move, with what its words need: a part's title, a seat, whole minutes, or a turn of so many.

    `seat` may be online (`waiting_line.is_online`). `turn` is counted from 1, in a round that goes by people.
    """

    kind: MoveKind
    title: str = ""
    seat: int | None = None
    minutes: int | None = None
    turn: int | None = None
    turns: int | None = None


@dataclass(frozen=True, slots=True)
class WayOn:
    """What Space does, and the quiet second choice if there is one."""

    primary: Move
    secondary: Move | None = None


def way_on(state: MeetingState, line: WaitingLine, now: datetime, *, room_pages: int = 0) -> WayOn:
    """Tell what Space does now. There is always a way on until the meeting is closed.

    `room_pages`: how many pages this part's words take on the room screen; 0 where there is none, or nothing for it.
    """
    part = state.part
    if state.begun_at is None:
        return WayOn(Move(MoveKind.BEGIN, part.title))
    if state.lost is not None:
        return WayOn(Move(MoveKind.COUNT_LOST_TIME), Move(MoveKind.LEAVE_OUT_LOST_TIME))
    if state.held_since is not None:
        return WayOn(Move(MoveKind.CARRY_ON))
    if part.sharing is not None:
        return _sharing(state, line, part.sharing, now)
    if part.kind is PartKind.SILENCE:
        return WayOn(_timed(state, now, MoveKind.START_SILENCE, MoveKind.END_SILENCE))
    if part.kind is PartKind.BREAK:
        return WayOn(_timed(state, now, MoveKind.START_BREAK, MoveKind.END_BREAK))
    if part.kind is PartKind.READING or part.room is RoomWish.WORDS:
        return _reading(state, room_pages)
    return WayOn(_leave(state))


def _leave(state: MeetingState, kind: MoveKind = MoveKind.NEXT_PART) -> Move:
    following = state.next_part
    return Move(MoveKind.CLOSE) if following is None else Move(kind, following.title)


def _reading(state: MeetingState, room_pages: int) -> WayOn:
    shown = page_shown(state, room_pages)
    if shown is None:
        return WayOn(_leave(state), Move(MoveKind.SHOW_READING) if room_pages else None)
    if shown.page >= shown.pages:
        return WayOn(_leave(state))
    # What went up by itself may be left where it is.
    return WayOn(Move(MoveKind.NEXT_PAGE), _leave(state) if state.part.room is RoomWish.WORDS else None)


def _timed(state: MeetingState, now: datetime, start: MoveKind, end: MoveKind) -> Move:
    if state.timer is None:
        length = length_here(state, now)
        if state.done_here or length is None:
            return _leave(state)
        return Move(start, minutes=max(1, round(length.total_seconds() / 60)))
    reading = read_timer(state, now)
    return _leave(state) if reading is not None and reading.over else Move(end)


def _sharing(state: MeetingState, line: WaitingLine, rule: SharingRule, now: datetime) -> WayOn:
    if rule.order is SharingOrder.SPEAKER:
        return WayOn(_one_speaker(state))
    if state.timer is not None:
        return WayOn(Move(MoveKind.FINISH_SEAT, seat=line.speaking) if line.speaking else Move(MoveKind.FINISH_SHARE))
    if rule.order is SharingOrder.ROUND:
        return _round(state, line, rule)
    used_up = time_used_up(state, now)
    on = _leave(state, MoveKind.MOVE_ON)
    seat = line.next_up(second_shares_now(state, now)) if rule.order is SharingOrder.LINE else None
    if seat is not None:
        return WayOn(_start(seat), on if used_up else None)
    empty_turn = state.last_turn is not None and state.last_turn < EMPTY_TURN
    if used_up or empty_turn:
        return WayOn(on, Move(MoveKind.NEXT_SPEAKER))
    return WayOn(Move(MoveKind.NEXT_SPEAKER))


def _round(state: MeetingState, line: WaitingLine, rule: SharingRule) -> WayOn:
    seat = line.round_turn(rule.direction)
    if seat is None:
        again = None if rule.second_shares is SecondShares.ONCE else Move(MoveKind.ANOTHER_ROUND)
        return WayOn(_leave(state, MoveKind.MOVE_ON), again)
    if seat == SOMEONE and line.people is not None and line.turns < line.people:
        return WayOn(Move(MoveKind.NEXT_SPEAKER, turn=line.turns + 1, turns=line.people), Move(MoveKind.PASS))
    return WayOn(_start(seat), Move(MoveKind.PASS))


def _start(seat: int) -> Move:
    return Move(MoveKind.START_SEAT, seat=seat) if seat else Move(MoveKind.NEXT_SPEAKER)


def _one_speaker(state: MeetingState) -> Move:
    if state.timer is not None:
        return Move(MoveKind.FINISH_SPEAKER)
    return _leave(state) if state.done_here else Move(MoveKind.START_SPEAKER)
