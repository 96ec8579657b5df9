# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A simulator of rooms: whole evenings with people in them, from a seed. Domain only, no hypothesis, quick.

A room has 3 to 60 people, who speak long or short or pass; a leader who begins late, forgets to press, holds, catches
up and takes things back; and a laptop that sleeps and whose clock is set. After each press the room is looked at by
`room_checks.py`. In the end the leader presses only the one key, and the meeting has to close.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.deciding import decide
from facilitator.domain.errors import NotAllowed
from facilitator.domain.fair_share import people_to_speak, read_fair_share
from facilitator.domain.following import evolve, fold, opened
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.going_on import Move, MoveKind, way_on
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState
from facilitator.domain.mending import repairs
from facilitator.domain.plan import fixed_starts
from facilitator.domain.reserve import second_shares_now
from facilitator.domain.waiting_line import SOMEONE, WaitingLine, online
from facilitator.services.moves import command_of, line_after

START = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
PATIENCE = 110
"""After so many presses the leader does nothing but press the one key."""
MOST_PRESSES = 900
"""A meeting that one key has not closed by then is stuck."""


class Stuck(AssertionError):
    """One key did not lead to the end."""


@dataclass
class Step:
    """What was just done, for whoever checks it: the command, and how it stood before."""

    command: ask.Command | None
    before: MeetingState
    after: MeetingState


Check = Callable[["Room", Step], None]


class Room:
    """One evening. `stack` keeps for each deed how the meeting stood before it, as if the deed had never been given."""

    def __init__(self, format_: MeetingFormat, seed: int, check: Check) -> None:
        self.chance = random.Random(seed)
        self.check = check
        chance = self.chance
        self.people = chance.choice((chance.randint(3, 12), chance.randint(3, 30), chance.randint(20, 60)))
        if chance.random() < 0.3:
            format_ = _closing_by_the_clock(format_)
        self.now = START - timedelta(seconds=chance.randint(0, 900))
        opening = ask.OpenMeeting(
            MeetingId("c" * 32), format_, START, START.date(), min(self.people, 99), fixed_starts(format_, START)
        )
        event = decide(None, opening, self.now)
        assert isinstance(event, did.MeetingOpened)
        self.events: list[did.Event] = [event]
        self.state = opened(event)
        self.line = WaitingLine(min(self.people, 99))
        self.stack: list[tuple[MeetingState, WaitingLine]] = []
        self.facts_since: list[list[did.TimeLost]] = []
        self.mostly_long = chance.random() < 0.3
        self.hybrid = chance.random() < 0.25

    # -- the evening -------------------------------------------------------------------------------------------------

    def run(self) -> Room:
        """Let the evening take place, and end."""
        chance = self.chance
        self.now = START + timedelta(seconds=max(-600.0, chance.gauss(240, 420)))
        if chance.random() < 0.2:
            self.give(ask.MendBegin(did.Mended.MEETING, timedelta(minutes=chance.randint(0, 12))))
        for _ in range(min(self.people, chance.randint(0, 8))):
            self.give(ask.ChangeCount(CountCategory.HERE, 1))
        presses = 0
        while self.state.closed_at is None:
            presses += 1
            if presses > MOST_PRESSES:
                raise Stuck(self.state.part)
            self.wait()
            if presses < PATIENCE and chance.random() < 0.55:
                chance.choice(DEEDS)(self)
            else:
                self.press()
        return self

    def press(self) -> None:
        """Press the one key; it may never be refused."""
        self.make(self.way_on(), must=True)

    def way_on(self) -> Move:
        """Give what the one key does now."""
        return way_on(self.state, self.line, self.now).primary

    def wait(self) -> None:
        """Let the time pass that people need: whoever speaks, for as long as they speak."""
        chance, timer = self.chance, self.state.timer
        if timer is not None and timer.running_since is not None and timer.limit is not None:
            limit_s = timer.limit.total_seconds()
            share = chance.choice((0.02, 0.3, 0.7, 0.95, 1.0, 1.1)) * (2.5 if self.mostly_long else 1.0)
            self.now += timedelta(seconds=round(min(limit_s * share * chance.uniform(0.5, 1.2), 2400), 1))
        elif self.state.circles_away:
            self.now += self.state.part.minutes * A_MINUTE * chance.choice((0.01, 0.1, 0.3, 1.1))
        elif self.state.part.sharing is None and chance.random() < 0.5:
            self.now += self.state.part.minutes * A_MINUTE * chance.uniform(0.3, 1.4)
        else:
            self.now += timedelta(seconds=chance.choice((0, 1, 5, 5, 12, 40, 150)))

    # -- giving ------------------------------------------------------------------------------------------------------

    def give(self, command: ask.Command, line: WaitingLine | None = None, *, must: bool = False) -> bool:
        """Give a command; tell whether it was followed. `must`: a refusal is the program's fault."""
        before = self.state
        try:
            event = decide(before, command, self.now)
        except NotAllowed:
            if must:
                raise
            return False
        if isinstance(event, did.Undone):
            self.events.append(event)
            self._take_back()
        else:
            if not isinstance(event, did.MeetingOpened | did.TimeLost):
                self.stack.append((before, self.line))
                self.facts_since.append([])
            elif isinstance(event, did.TimeLost):
                for facts in self.facts_since:
                    facts.append(event)
            seat = self.way_on().seat if isinstance(command, ask.MendBegin) else None
            self.line = line_after(command, self.line, before, seat) if line is None else line
            self.events.append(event)
            self.state = evolve(before, event)
        self.check(self, Step(command, before, self.state))
        return True

    def back_would_be_as_if_never(self) -> None:
        """Check, without pressing it, that Back would give the meeting in which the last deed was never given."""
        if self.stack:
            assert fold([*self.events, did.Undone(self.now)]) == self._never_given(), "Back would not be as if never"

    def _take_back(self) -> None:
        self.state, never_given = fold(self.events), self._never_given()
        _, self.line = self.stack.pop()
        self.facts_since.pop()
        assert self.state == never_given, "Back is not as if it had never been"

    def _never_given(self) -> MeetingState:
        """The meeting as it stood before the last deed that stands, and what the computer met since."""
        state = self.stack[-1][0]
        for fact in self.facts_since[-1]:
            state = evolve(state, fact)
        return state

    def make(self, move: Move, *, must: bool = False) -> None:
        """Carry out a move as the conductor does."""
        rule = self.state.part.sharing
        match move.kind:
            case MoveKind.PASS if rule is not None:
                self.line = self.line.passed(rule.direction)
            case MoveKind.ANOTHER_ROUND:
                self.line = self.line.round_again()
            case MoveKind.START_SEAT:
                self.give(ask.StartShare(), self.line.started(move.seat or SOMEONE), must=must)
            case MoveKind.START_CIRCLES:
                self.give(ask.BeginCircles(move.circles or 1), must=must)
            case MoveKind.SHOW_READING:
                self.give(ask.ShowReading(3), must=must)
            case _:
                self.give(command_of(move.kind, self.state), must=must)

    @property
    def to_speak(self) -> int:
        """How many are still to speak here."""
        return people_to_speak(self.state, self.line)


def _closing_by_the_clock(format_: MeetingFormat) -> MeetingFormat:
    """Let the last part start by the clock, when the plan says so or some minutes sooner."""
    last = format_.parts[-1]
    if len(format_.parts) == 1:
        return format_
    at = START + timedelta(minutes=format_.minutes - last.minutes)
    return replace(format_, parts=(*format_.parts[:-1], replace(last, at_clock=at.time().replace(tzinfo=None))))


# -- what a leader, the room and the laptop do -------------------------------------------------------------------------


def _beside(room: Room) -> None:
    secondary = way_on(room.state, room.line, room.now).secondary
    if secondary is not None:
        room.make(secondary, must=True)


def _join(room: Room) -> None:
    """Somebody would like to speak."""
    chance, line = room.chance, room.line
    seat = chance.randint(0, min(room.people, 40))
    second = second_shares_now(room.state, room.now)
    for _ in range(chance.choice((1, 1, 3))):
        line = line.added(online(seat) if room.hybrid and chance.random() < 0.5 else seat, second)
        seat = chance.randint(0, min(room.people, 40))
    room.line = line


def _reorder(room: Room) -> None:
    chance, second = room.chance, second_shares_now(room.state, room.now)
    room.line = chance.choice(
        (
            lambda: room.line.moved(chance.randint(0, 3), chance.choice((-1, 1)), second),
            lambda: room.line.removed(chance.randint(0, 3)),
            lambda: room.line.came_back(chance.randint(0, room.people), second),
            lambda: room.line.with_quiet_first(chance.random() < 0.5, second),
            lambda: room.line.counting(chance.choice((None, min(room.people, 20)))),
            lambda: room.line.expecting(chance.choice((None, chance.randint(0, room.people)))),
        )
    )()


def _in_the_moment(room: Room) -> None:
    chance = room.chance
    room.give(
        chance.choice(
            (
                ask.Hold(),
                ask.CarryOn(),
                ask.LetItBe(),
                ask.GiveSign(),
                ask.ChangeTime(A_MINUTE),
                ask.ChangeTime(-A_MINUTE),
                ask.FinishShare(give_back=True),
                ask.NoteInterpreter(chance.random() < 0.5),
                ask.ChangeCount(CountCategory.HERE, 1),
                ask.AnswerLostTime(count=chance.random() < 0.5),
            )
        )
    )


def _circles(room: Room) -> None:
    """Circles are planned, given time, held, and come back one by one; elsewhere nothing of it can be."""
    chance = room.chance
    index = chance.randrange(max(len(room.state.circles), 1))
    followed = room.give(
        chance.choice(
            (
                ask.PlanCircles(chance.randint(1, 9)),
                ask.ChangeCircleTime(chance.choice((None, index)), chance.choice((-1, 1, 1)) * A_MINUTE),
                ask.HoldCircle(index),
                ask.CarryCircleOn(index),
                ask.NoteCircleBack(index),
            )
        )
    )
    assert not followed or room.state.part.circles is not None


def _mend(room: Room) -> None:
    """Put a begin or an end right; the longest time ago that is offered can be said, and nothing longer."""
    offered = repairs(room.state, room.now)
    if not offered:
        return
    repair = room.chance.choice(offered)
    if repair.what is did.Mended.MEETING and not repair.begin and room.chance.random() < 0.9:
        return
    command = ask.MendBegin if repair.begin else ask.MendEnd
    assert not room.give(command(repair.what, repair.most + timedelta(microseconds=1)))
    ago = repair.least + room.chance.choice((1.0, 0.5, 0.1, 0.0)) * (repair.most - repair.least)
    room.give(command(repair.what, ago), must=True)


def _catch_up(room: Room) -> None:
    ways = catch_up_plans(room.state, room.now, room.to_speak)
    if ways:
        room.give(ask.AdoptPlan(room.chance.choice(ways).plan), must=True)


def _share_fairly(room: Room) -> None:
    fair = read_fair_share(room.state, room.line, room.now)
    if fair is None:
        return
    if fair.borrow is not None and fair.borrow.index is not None and room.chance.random() < 0.5:
        room.give(ask.BorrowMinutes(fair.borrow.index, fair.borrow.minutes), must=True)
    elif fair.each is not None:
        room.give(ask.UseShare(fair.each), must=True)


def _back(room: Room) -> None:
    for _ in range(room.chance.choice((1, 1, 1, 2, 4))):
        room.give(ask.TakeBack())


def _jump(room: Room) -> None:
    """The computer sleeps, or its clock is set."""
    since, loss = room.now, room.chance.choice(tuple(did.Loss))
    if room.chance.random() < 0.7:
        return
    back = loss is did.Loss.CLOCK_SET and room.chance.random() < 0.5
    room.now += timedelta(seconds=-room.chance.randint(6, 1800) if back else room.chance.randint(6, 1800))
    room.give(ask.TellTimeLost(since, loss))


def _wander(room: Room) -> None:
    if room.chance.random() < 0.25:
        room.give(ask.GoToPart(room.chance.randrange(len(room.state.parts))))


def _press(room: Room) -> None:
    room.press()


DEEDS: tuple[Callable[[Room], None], ...] = (
    _beside,
    _join,
    _join,
    _reorder,
    _in_the_moment,
    _in_the_moment,
    _circles,
    _mend,
    _catch_up,
    _catch_up,
    _share_fairly,
    _back,
    _jump,
    _wander,
    _press,
)
