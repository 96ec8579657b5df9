# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a meeting looks at an instant: the frozen views of `meeting_views`, made from state, line and time. No words."""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain.formats import SharingOrder
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pace import HOLD_IS_FREE_FOR, read_pace
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import read_timer
from facilitator.domain.waiting_line import WaitingLine
from facilitator.ui.viewmodels.meeting_views import LineView, PartRow, PartView, RowState, TimerView, TopView

A_MINUTE = timedelta(minutes=1)


def seat_speaking(state: MeetingState, line: WaitingLine) -> int | None:
    """Tell which seat speaks; 0 is someone, None nobody."""
    return line.speaking if state.timer is not None and state.part.sharing is not None else None


def see_top(state: MeetingState, now: datetime) -> TopView:
    """Give the top line, to the minute."""
    held = now - state.held_since if state.held_since is not None else timedelta()
    return TopView(
        now=now.replace(second=0, microsecond=0),
        begun=state.begun_at is not None,
        pace=read_pace(state, now),
        held_min=held // A_MINUTE if held >= HOLD_IS_FREE_FOR else 0,
        number=state.index + 1,
        parts=len(state.format.parts),
        title=state.part.title,
    )


def see_rows(state: MeetingState) -> tuple[PartRow, ...]:
    """Give the parts list; before the meeting has begun every part is yet to come."""
    index = state.index if state.begun_at is not None else -1
    return tuple(
        PartRow(
            part.title,
            state.plan.minutes_of(place),
            RowState.DONE if place < index else RowState.NOW if place == index else RowState.NEXT,
        )
        for place, part in enumerate(state.parts)
    )


def see_part(state: MeetingState, looking: int | None) -> PartView:
    """Give the words of the current part, or of the part that is `looking`ed at."""
    index = state.index if looking is None else looking
    part = state.parts[index]
    following = state.next_part
    return PartView(
        index=index,
        title=part.title,
        kind=part.kind,
        words=part.words,
        for_you=part.for_you,
        cross_talk="" if part.sharing is None else part.sharing.cross_talk,
        looking=looking is not None,
        now_title=state.part.title,
        next_title="" if following is None else following.title,
        next_line="" if following is None else _first_line(following.words),
        begun=state.begun_at is not None,
    )


def see_timer(state: MeetingState, line: WaitingLine, style: TimerStyle, now: datetime) -> TimerView:
    """Give what is timed."""
    rule = state.part.sharing
    return TimerView(
        kind=state.part.kind,
        order=None if rule is None else rule.order,
        reading=read_timer(state, now),
        seat=seat_speaking(state, line),
        style=style,
        held=state.held_since is not None,
        asked=state.lost is not None,
        begun=state.begun_at is not None,
        planned_min=state.part.minutes,
    )


def see_line(state: MeetingState, line: WaitingLine, typed: str) -> LineView:
    """Give the waiting line; in a round, whose turn it is, or comes after the seat that speaks."""
    rule = state.part.sharing
    round_seat = None
    if rule is not None and rule.order is SharingOrder.ROUND:
        round_seat = (line if state.timer is None else line.finished()).next_in_round(rule.direction)
    order = None if rule is None or state.begun_at is None else rule.order
    return LineView(order, line.waiting, line.spoken, round_seat, line.chairs, typed)


def _first_line(words: str) -> str:
    lines = (line.strip().replace("*", "") for line in words.splitlines())
    return next((line for line in lines if line and line != "(pause)"), "")
