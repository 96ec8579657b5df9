# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up room: who comes, who raises a hand and how long each one speaks, all from one seed.

Practice on the screen and `rehearse --story` follow this one script, so both tell the same evening. It looks at a
meeting and says what its people do next, and when; it changes nothing. Nobody real is in it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from facilitator.domain import commands as ask
from facilitator.domain.circles import offered
from facilitator.domain.fair_share import each_share
from facilitator.domain.formats import Part, PartKind, SecondShares, SharingOrder
from facilitator.domain.going_on import Move, MoveKind
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import MeetingState
from facilitator.domain.outlook import fixed_start
from facilitator.domain.reserve import second_shares_now
from facilitator.domain.timing import time_left_here
from facilitator.domain.waiting_line import WaitingLine

if TYPE_CHECKING:
    from facilitator.services.conductor import Conductor

USUAL_PEOPLE = 12
"""So many come, unless somebody says."""
SEED = 20_261_124

_A_MOMENT = timedelta(seconds=4)
_TO_FIND_A_CHAIR = timedelta(seconds=75)
_WAITS_AT_MOST = timedelta(minutes=15)
_A_MINUTE = timedelta(minutes=1)
_NO_LIMIT = (60.0, 240.0)
_OF_THE_SHARE = (0.5, 1.15, 0.9)
_SHORTEST_S = 12
_OF_THE_MINUTES = (0.8, 1.25, 1.0)


@dataclass(frozen=True, slots=True)
class Comes:
    """So many people have come, and are counted."""

    people: int


@dataclass(frozen=True, slots=True)
class RaisesHand:
    """This seat would like to speak."""

    seat: int


@dataclass(frozen=True, slots=True)
class ComesBack:
    """A circle has come back: its index, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class LeadsOn:
    """The leader goes to the next part, or closes, though time or hands are left."""


Doing = Comes | RaisesHand | ComesBack | LeadsOn | Move


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody made up does, and the instant at which it is done."""

    at: datetime
    doing: Doing


class MadeUpRoom:
    """So many people, leader included, who always do the same in the same place: the seed alone decides."""

    def __init__(self, people: int = USUAL_PEOPLE, seed: int = SEED) -> None:
        self.people = people
        self._seed = seed

    def next_act(self, state: MeetingState, line: WaitingLine) -> Act | None:
        """Tell what happens next; None when nobody made up does anything: on hold, and when it is closed.

        Its instant may lie in the past, when nobody has looked for a while.
        """
        if state.closed_at is not None or state.held_since is not None or state.lost is not None:
            return None
        if state.begun_at is None:
            if not state.counts.total():
                return Act(state.opened_at, Comes(self.people))
            return Act(max(state.opened_at, state.planned_start), Move(MoveKind.BEGIN, state.part.title))
        if state.timer is not None:
            return self._ends(state)
        if state.part.circles is not None and not state.done_here:
            return self._circles(state)
        if state.part.sharing is not None:
            return self._shares(state, line)
        if state.part.timed_length() is not None and not state.done_here:
            return self._begins(state)
        return self._moves_on(state)

    def length_of_share(self, part: Part, turn: int) -> timedelta:
        """Tell how long the person at this turn, from 0, speaks in a part, to the second: about as long as is fair."""
        usual, chance = self._usual_share(part), self._chance(part, f"share {turn}")
        if usual is None:
            return timedelta(seconds=round(chance.uniform(*_NO_LIMIT)))
        return timedelta(seconds=max(_SHORTEST_S, round(usual.total_seconds() * chance.triangular(*_OF_THE_SHARE))))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _usual_share(self, part: Part) -> timedelta | None:
        """Give the limit; in a round, where all have their turn, what is fair if that is less. None: no limit."""
        rule = part.sharing
        if rule is None or rule.order is not SharingOrder.ROUND or part.minutes == 0:
            return None if rule is None else rule.limit
        fair = each_share(timedelta(minutes=part.minutes), self.people, rule.gap)
        return fair if rule.limit is None else min(fair, rule.limit)

    def _begins(self, state: MeetingState) -> Act:
        """Begin a silence or a break, after the words that come before it."""
        part = state.part
        kind = MoveKind.START_SILENCE if part.kind is PartKind.SILENCE else MoveKind.START_BREAK
        rest = self._words_take(part) - (part.timed_length() or timedelta()) - part.time_to_settle()
        return Act(state.visits[-1].since + max(rest, _A_MOMENT), Move(kind))

    def _ends(self, state: MeetingState) -> Act | None:
        """End what is timed: a share when that person is done, a silence or a break when it is over."""
        timer, part = state.timer, state.part
        assert timer is not None
        if timer.running_since is None:
            return None
        if part.sharing is None:
            length = (timer.limit or part.timed_length() or timedelta()) + _A_MOMENT
            return Act(timer.running_since + (length - timer.banked), LeadsOn())
        length = self.length_of_share(part, state.turns_here)
        kind = MoveKind.FINISH_SPEAKER if part.has_one_speaker else MoveKind.FINISH_SHARE
        return Act(timer.running_since + max(length - timer.banked, timedelta()), Move(kind))

    def _circles(self, state: MeetingState) -> Act | None:
        """Let circles begin once all have found their chairs; each comes back when its time is about over."""
        offer = offered(state)
        if not state.circles:
            number = 1 if offer is None else offer.number
            at = state.visits[-1].since + _TO_FIND_A_CHAIR
            return Act(at, Move(MoveKind.START_CIRCLES, minutes=state.part.minutes, circles=number))
        backs = []
        for index, circle in enumerate(state.circles):
            since = circle.timer.running_since
            if since is not None and not circle.back:
                late = timedelta(seconds=self._chance(state.part, f"circle {index}").randint(-60, 90))
                left = (circle.timer.limit or timedelta()) - circle.timer.banked
                backs.append(Act(since + max(left + late, timedelta()), ComesBack(index)))
        return min(backs, key=lambda act: act.at, default=None)

    def _shares(self, state: MeetingState, line: WaitingLine) -> Act:
        """Let the next one speak, until all have or the time is used up."""
        part, rule = state.part, state.part.sharing
        assert rule is not None
        since = state.idle_since if state.turns_here and state.idle_since else state.visits[-1].since
        at = since + rule.gap
        if part.has_one_speaker:
            return self._moves_on(state) if state.done_here else Act(at, Move(MoveKind.START_SPEAKER))
        if rule.order is SharingOrder.ROUND:
            seat = line.round_turn(rule.direction)
            return self._moves_on(state) if seat is None else Act(at, _lets_speak(seat))
        once = rule.second_shares is SecondShares.ONCE
        if (
            state.turns_here >= (1 if once else 2) * self.people
            or time_left_here(state, at) < (rule.limit or _A_MINUTE) / 2
        ):
            return self._moves_on(state)
        if rule.order is SharingOrder.LINE:
            seat = line.next_up(second_shares_now(state, at))
            if seat is None:
                return Act(since + rule.gap / 2, RaisesHand(self._seat(part, state.turns_here)))
            return Act(at, _lets_speak(seat))
        return Act(at, Move(MoveKind.NEXT_SPEAKER))

    def _moves_on(self, state: MeetingState) -> Act:
        """Lead on: after the words of a part, and not before the next one's fixed start if that is near."""
        part, visit = state.part, state.visits[-1]
        if part.sharing is not None or state.done_here:
            at = max(state.idle_since or visit.since, visit.since) + _A_MOMENT
        else:
            at = visit.since + self._words_take(part)
        following = state.next_index
        fixed = None if following is None else fixed_start(state, following)
        if fixed is not None and at < fixed <= at + _WAITS_AT_MOST:
            at = fixed
        return Act(at, LeadsOn())

    def _words_take(self, part: Part) -> timedelta:
        minutes = part.minutes * self._chance(part, "words").triangular(*_OF_THE_MINUTES)
        return timedelta(seconds=max(5, round(60 * minutes)))

    def _seat(self, part: Part, turn: int) -> int:
        """Shuffle the chairs once for each part; hands go up in that order."""
        seats = list(range(1, min(self.people, 99) + 1))
        self._chance(part, "hands").shuffle(seats)
        return seats[turn % len(seats)]

    def _chance(self, part: Part, what: str) -> random.Random:
        """Draw from the seed and the place alone: what was done before, or left out, changes nothing here."""
        return random.Random(f"{self._seed} {self.people} {part.part_id} {what}")


def carry_out(act: Act, conductor: Conductor) -> None:
    """Do it in a meeting. Raises NotAllowed when it cannot be."""
    match act.doing:
        case Comes(people):
            conductor.do(ask.ChangeCount(CountCategory.HERE, people))
        case RaisesHand(seat):
            conductor.add_to_line(seat)
        case ComesBack(index):
            conductor.do(ask.NoteCircleBack(index))
        case LeadsOn():
            assert conductor.state is not None
            following = conductor.state.next_index
            conductor.do(ask.CloseMeeting() if following is None else ask.GoToPart(following))
        case move:
            conductor.make_move(move)


def _lets_speak(seat: int) -> Move:
    return Move(MoveKind.START_SEAT, seat=seat) if seat else Move(MoveKind.NEXT_SPEAKER)
