# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting that never was: the real conductor with a made-up room, a clock of its own, and a group kept nowhere.

Practice lets a person lead it; `played` lets the room lead itself and tells how the evening went. Both follow the one
script of `made_up_room.py`. Deliberately not here: what is shown, and how fast the person wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitator.domain.clock import FastClock
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.meeting import MeetingState
from facilitator.services.at_once import AtOnce
from facilitator.services.conductor import Conductor, Told
from facilitator.services.made_up_room import Act, MadeUpRoom, carry_out
from facilitator.services.ports import OpenGroup

BEFORE_THE_START = timedelta(minutes=1)
"""Practice begins so long before the planned start, to look around."""
_MOST_ACTS = 5_000


@dataclass(frozen=True, slots=True)
class PlayedPart:
    """One stay in a part: its place from 1, when it began, how long it took, and how long each share was.

    Shares that were no share (under ten seconds) are left out.
    """

    number: int
    title: str
    began: datetime
    took: timedelta
    shares: tuple[timedelta, ...] = ()


@dataclass(frozen=True, slots=True)
class Played:
    """How a made-up evening went; `over` is below zero when it ended early."""

    began: datetime
    ended: datetime
    over: timedelta
    parts: tuple[PlayedPart, ...]


class Chronicle:
    """Listens to a made-up meeting and keeps how it went. Never give it to a real one."""

    def __init__(self) -> None:
        self._shares: dict[int, tuple[timedelta, ...]] = {}
        self._turns = (0, 0)
        self._last: MeetingState | None = None

    def hear(self, told: Told) -> None:
        """Take note."""
        state = told.state
        before, self._last = self._last, state
        if before is not None and state.shares > before.shares:
            place = len(before.visits) - 1
            spoke = state.shared - before.shared
            self._shares[place] = (*self._shares.get(place, ()), spoke)

    def told(self) -> Played | None:
        """Tell how the evening went; None until it is closed."""
        state = self._last
        if state is None or state.closed_at is None or state.begun_at is None:
            return None
        ends = [*(visit.since for visit in state.visits[1:]), state.closed_at]
        parts = tuple(
            PlayedPart(
                visit.index + 1,
                state.parts[visit.index].title,
                visit.since,
                end - visit.since,
                self._shares.get(place, ()),
            )
            for place, (visit, end) in enumerate(zip(state.visits, ends, strict=True))
        )
        return Played(state.begun_at, state.closed_at, state.closed_at - state.planned_end, parts)


class Practice:
    """One practice. `group` must be kept nowhere: ValueError for any other, so that no wiring can save a practice."""

    def __init__(
        self,
        group: OpenGroup,
        chosen: MeetingFormat,
        planned_start: datetime,
        steady_s: Callable[[], float],
        room: MadeUpRoom | None = None,
    ) -> None:
        if group.is_kept:
            raise ValueError("practice must not be kept")
        self.room = room or MadeUpRoom()
        self.clock = FastClock(planned_start - BEFORE_THE_START, steady_s)
        self.conductor = Conductor(group.journal, group.summaries, AtOnce(), self.clock)
        self._from = self.clock.now()
        self.conductor.open(chosen, planned_start, planned_start.date(), self.room.people)

    @property
    def is_over(self) -> bool:
        """Whether the made-up meeting has been closed."""
        return self.conductor.state is None or self.conductor.state.closed_at is not None

    def begin_from_now(self) -> None:
        """Let the room speak by itself from now on: what it would have done before is not made up for."""
        self._from = self.clock.now()

    def next_act(self) -> Act | None:
        """Tell what the room does next if it is let; its instant is never before now was when it was let."""
        state = self.conductor.state
        act = None if state is None else self.room.next_act(state, self.conductor.line)
        return None if act is None else replace(act, at=max(act.at, self._from))

    def due_act(self) -> Act | None:
        """Tell the next act if its instant has come."""
        act = self.next_act()
        return act if act is not None and act.at <= self.clock.now() else None

    def carry_out(self, act: Act) -> None:
        """Let it happen; the clock must tell its instant (`FastClock.telling`)."""
        self._from = act.at
        carry_out(act, self.conductor)


def played(practice: Practice) -> Played:
    """Let a whole practice lead itself to its end, without waiting, and tell how it went."""
    chronicle = Chronicle()
    practice.conductor.listeners.add(chronicle.hear)
    for _ in range(_MOST_ACTS):
        act = practice.next_act()
        if act is None:
            break
        practice.clock.move_to(act.at)
        practice.carry_out(act)
    told = chronicle.told()
    assert told is not None, "a made-up room comes to its end"
    return told
