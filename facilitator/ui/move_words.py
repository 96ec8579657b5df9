# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the big button says, and the quiet one beside it: words for each move of `domain/going_on.py`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.going_on import Move, MoveKind
from facilitator.ui.seat_words import is_plain, seat_name
from facilitator.ui.texts import fill_in

translate = QCoreApplication.translate


def move_words(move: Move, *, tokens: bool = False) -> str:
    """Say what the big button does; with `tokens`, seats are called by their colours."""
    if move.seat is not None:
        return _seat_move(move, move.seat, tokens=tokens)
    match move.kind:
        case MoveKind.NEXT_SPEAKER if move.turn is not None:
            return fill_in(translate("Move", "Start turn {turn} of {turns}"), turn=move.turn, turns=move.turns)
        case MoveKind.START_SILENCE:
            return translate("Move", "Start %n min of silence", "", move.minutes or 1)
        case MoveKind.START_BREAK:
            return translate("Move", "Start the break, %n min", "", move.minutes or 1)
        case MoveKind.START_CIRCLES:
            whole = translate("Move", "Start %n circles, {minutes} min", "", move.circles or 1)
            return fill_in(whole, minutes=move.minutes)
        case MoveKind.BEGIN:
            return fill_in(translate("Move", "Begin: {part}"), part=move.title)
        case MoveKind.NEXT_PART:
            return fill_in(translate("Move", "Next: {part}"), part=move.title)
        case MoveKind.MOVE_ON:
            return fill_in(translate("Move", "Move on to: {part}"), part=move.title)
    return _plain_moves()[move.kind]


def _seat_move(move: Move, seat: int, *, tokens: bool) -> str:
    starts = move.kind is MoveKind.START_SEAT
    if is_plain(seat, tokens=tokens):
        plain = translate("Move", "Start seat {seat}") if starts else translate("Move", "Finish seat {seat}")
        return fill_in(plain, seat=seat)
    who = seat_name(seat, tokens=tokens)
    named = (
        translate("Move", "Start: {who}", "a speaker") if starts else translate("Move", "Finish: {who}", "a speaker")
    )
    return fill_in(named, who=who)


def _plain_moves() -> dict[MoveKind, str]:
    return {
        MoveKind.SHOW_READING: translate("Move", "Show reading"),
        MoveKind.NEXT_PAGE: translate("Move", "Next page"),
        MoveKind.END_SILENCE: translate("Move", "End silence"),
        MoveKind.END_BREAK: translate("Move", "End the break"),
        MoveKind.END_CIRCLES: translate("Move", "All are back"),
        MoveKind.NEXT_SPEAKER: translate("Move", "Next speaker"),
        MoveKind.FINISH_SHARE: translate("Move", "Finish this share"),
        MoveKind.START_SPEAKER: translate("Move", "Start the speaker"),
        MoveKind.FINISH_SPEAKER: translate("Move", "Finish the speaker"),
        MoveKind.PASS: translate("Move", "Pass"),
        MoveKind.ANOTHER_ROUND: translate("Move", "Another round"),
        MoveKind.CARRY_ON: translate("Move", "Carry on"),
        MoveKind.COUNT_LOST_TIME: translate("Move", "Count the time"),
        MoveKind.LEAVE_OUT_LOST_TIME: translate("Move", "Leave it out"),
        MoveKind.CLOSE: translate("Move", "Close the meeting"),
    }
