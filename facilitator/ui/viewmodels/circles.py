# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles as Run sees them: one of them chosen by its digit, and what is asked of it. Knows no word.

Which one is chosen is remembered while they sit, and nowhere kept. Deliberately not here: what may be done
(`domain/circles.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain import commands as ask
from facilitator.domain.circles import CircleReading, CirclesOffer, longest_left, offer_for, offered, read_circles
from facilitator.domain.formats import CircleNames
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.timing import JUST_OVER, Phase, TimerReading
from facilitator.services.conductor import Conductor
from facilitator.ui.viewmodels import sayings as say

A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class CirclesView:
    """A part that splits into circles. `circles` is empty before they begin; `chosen` None: none of them.

    `offer`: how many there will be, or are. `share_s` None: no limit in a circle. `over`: all have come back.
    """

    offer: CirclesOffer
    minutes: int
    share_s: int | None
    by_colour: bool
    begun: bool
    circles: tuple[CircleReading, ...] = ()
    chosen: int | None = None
    over: bool = False


def see_circles(state: MeetingState, chosen: int | None, now: datetime) -> CirclesView | None:
    """Give the circles of the current part; None where none sit."""
    rule, offer = state.part.circles, offered(state)
    if rule is None or offer is None or state.begun_at is None:
        return None
    if state.circles:
        offer = offer_for(len(state.circles), state.counts[CountCategory.HERE])
    return CirclesView(
        offer=offer,
        minutes=state.part.minutes,
        share_s=None if rule.share is None else round(rule.share.total_seconds()),
        by_colour=rule.names is CircleNames.COLOURS,
        begun=bool(state.circles),
        circles=read_circles(state, now),
        chosen=chosen if state.circles_away else None,
        over=state.done_here,
    )


def see_longest(state: MeetingState, now: datetime) -> TimerReading | None:
    """Give all circles as one timer: the one that has most time left; None when none sit."""
    if not state.circles_away:
        return None
    left = longest_left(state, now)
    away = [circle for circle in read_circles(state, now) if not circle.back]
    longest = max(away, key=lambda circle: circle.left_s)
    phase = Phase.FINE if left > NO_TIME else Phase.TIME if left > -JUST_OVER else Phase.EXTRA
    if all(circle.held for circle in away):
        phase = Phase.HELD
    elapsed_s = longest.limit_s - longest.left_s
    return TimerReading(phase, longest.limit_s, elapsed_s, longest.left_s, longest.fraction, over=longest.left_s <= 0)


class Circles:
    """What is done with circles; each is one command, so Back takes each back."""

    def __init__(
        self, conductor: Conductor, do: Callable[[ask.Command], None], tell: Callable[[say.CirclesSaid], None]
    ) -> None:
        self._conductor = conductor
        self._do = do
        self._tell = tell
        self._chosen: int | None = None

    @property
    def chosen(self) -> int | None:
        """The circle that keys are for, from 0; None: all of them. One that is back can't be chosen."""
        state, chosen = self._conductor.state, self._chosen
        if state is None or chosen is None or chosen >= len(state.circles) or state.circles[chosen].back:
            return None
        return chosen

    @property
    def are_away(self) -> bool:
        """Whether circles sit just now."""
        state = self._conductor.state
        return state is not None and state.circles_away

    def begin_anew(self) -> None:
        """Forget which one was chosen."""
        self._chosen = None

    def type_digit(self, digit: int) -> bool:
        """Say how many circles there will be, or choose one of those that sit; 0: all. Tell whether it was taken."""
        state = self._conductor.state
        if state is None or state.part.circles is None or state.begun_at is None or state.done_here:
            return False
        if state.circles_away:
            self.choose(digit - 1 if digit else None)
        elif digit:
            self.plan(digit)
        return True

    def plan(self, number: int) -> None:
        """Say how many circles there will be tonight."""
        self._do(ask.PlanCircles(number))

    def plan_more(self, by: int) -> None:
        """Think of one circle more, or of one fewer."""
        state = self._conductor.state
        offer = None if state is None else offered(state)
        if offer is not None:
            self.plan(offer.number + by)

    def choose(self, index: int | None) -> None:
        """Let keys be for this circle, from 0; None, or the same again: for all."""
        state = self._conductor.state
        if state is None or (index is not None and (index >= len(state.circles) or state.circles[index].back)):
            return
        self._chosen = None if index == self._chosen else index
        colour = state.part.circles is not None and state.part.circles.names is CircleNames.COLOURS
        number = 0 if self._chosen is None else self._chosen + 1
        self._tell(say.CirclesSaid(say.CirclesDone.CHOSEN, number, colour))

    def change_time(self, minutes: int, index: int | None = None) -> None:
        """Give a circle a minute more (1) or less (-1): this one, else the chosen one, else all."""
        self._do(ask.ChangeCircleTime(self.chosen if index is None else index, A_MINUTE * minutes))

    def toggle_hold(self, index: int) -> None:
        """Hold one circle, or let it go on; while the whole meeting is on hold, and it is not by itself, all go on."""
        state = self._conductor.state
        if state is None or index >= len(state.circles):
            return
        if state.circles[index].held:
            self._do(ask.CarryCircleOn(index))
        else:
            self._do(ask.HoldCircle(index) if state.held_since is None else ask.CarryOn())

    def come_back(self, index: int) -> None:
        """Say that a circle is back."""
        self._do(ask.NoteCircleBack(index))
