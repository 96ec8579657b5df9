# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a meeting looks at an instant: the frozen views of `meeting_views`, made from state, line and time. No words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.formats import CircleDirection, Role, SecondShares, SharingOrder
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pace import HOLD_IS_FREE_FOR, read_pace
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.reserve import second_shares_now
from facilitator.domain.room import is_for_the_room
from facilitator.domain.timing import read_timer
from facilitator.domain.waiting_line import WaitingLine, is_online
from facilitator.ui.viewmodels.circles import see_longest
from facilitator.ui.viewmodels.kind_sight import is_late, see_lead
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
        late=is_late(state, now),
    )


def see_rows(state: MeetingState) -> tuple[PartRow, ...]:
    """Give the parts list; before the meeting has begun every part is yet to come."""
    index = state.index if state.begun_at is not None else -1
    return tuple(
        PartRow(
            part.title,
            state.plan.minutes_of(place),
            RowState.DONE if place < index else RowState.NOW if place == index else RowState.NEXT,
            left_out=state.plan.parts[place].left_out and place != index,
            waits=state.plan.parts[place].out and place > index,
            lead=_takes_over(state, place),
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
        left_out=state.plan.parts[index].left_out,
        waits_for=part.when if state.plan.parts[index].out else (),
        short=state.plan.parts[index].short,
        lead=see_lead(state, index),
        for_the_room=is_for_the_room(part),
        has_prompts=bool(part.prompts),
    )


def see_timer(
    state: MeetingState, line: WaitingLine, style: TimerStyle, now: datetime, *, tokens: bool = False
) -> TimerView:
    """Give what is timed."""
    rule = state.part.sharing
    return TimerView(
        kind=state.part.kind,
        order=None if rule is None else rule.order,
        reading=see_longest(state, now) or read_timer(state, now),
        seat=seat_speaking(state, line),
        style=style,
        held=state.held_since is not None,
        asked=state.lost is not None,
        begun=state.begun_at is not None,
        planned_min=state.part.minutes,
        tokens=tokens,
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """One who waits: the seat, and its place from 0 in its own line. `comes_back`: that line is those who come back."""

    seat: int
    place: int
    in_online: bool = False
    comes_back: bool = False


def who_waits(state: MeetingState, line: WaitingLine, now: datetime) -> tuple[Waiting, ...]:
    """Give all who wait in the order in which they will be called; in a round, those who come back and those online.

    Whoever the part's rule does not call any more stands at the end, so that nobody is lost from sight.
    """
    rule = state.part.sharing
    if rule is None:
        return ()
    if rule.order is SharingOrder.ROUND:
        back = [Waiting(seat, place, comes_back=True) for place, seat in enumerate(line.coming_back)]
        return (*back, *(Waiting(seat, place, in_online=True) for place, seat in enumerate(line.online)))
    left = {False: list(enumerate(line.waiting)), True: list(enumerate(line.online))}
    found = []
    for seat in (*line.order(second_shares_now(state, now)), *line.waiting, *line.online):
        own = left[is_online(seat)]
        entry = next((one for one in own if one[1] == seat), None)
        if entry is not None:
            own.remove(entry)
            found.append(Waiting(seat, entry[0], is_online(seat)))
    return tuple(found)


def see_line(
    state: MeetingState,
    line: WaitingLine,
    typed: str,
    now: datetime,
    *,
    typed_online: bool = False,
    hybrid: bool = False,
    tokens: bool = False,
) -> LineView:
    """Give the waiting line; in a round, whose turn it is, or comes after the seat that speaks."""
    rule = state.part.sharing
    round_seat, to_come = None, 0
    in_round = rule is not None and rule.order is SharingOrder.ROUND
    if rule is not None and in_round:
        after = line if state.timer is None else line.finished()
        round_seat, to_come = after.round_turn(rule.direction), after.still_in_round()
    return LineView(
        None if rule is None or state.begun_at is None else rule.order,
        tuple(one.seat for one in who_waits(state, line, now)),
        line.spoken,
        round_seat,
        line.chairs,
        typed,
        typed_online,
        hybrid or bool(line.online),
        tokens,
        line.quiet_first,
        CircleDirection.SUNWISE if rule is None else rule.direction,
        line.people if in_round else None,
        _turn(state, line),
        to_come,
        rule is not None and rule.second_shares is SecondShares.WELCOME and not in_round,
        seat_speaking(state, line) is not None,
    )


def _turn(state: MeetingState, line: WaitingLine) -> int:
    """Number the turn that is on, or comes next, in a round by people."""
    return 0 if line.people is None else min((line if state.timer is None else line.finished()).turns + 1, line.people)


def _takes_over(state: MeetingState, place: int) -> Role | None:
    lead = see_lead(state, place)
    return lead.role if lead is not None and (lead.begins_here or place == 0) else None


def _first_line(words: str) -> str:
    lines = (line.strip().replace("*", "") for line in words.splitlines())
    return next((line for line in lines if line and line != "(pause)"), "")
