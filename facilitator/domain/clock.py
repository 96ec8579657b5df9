# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks: the protocol, and the arithmetic that keeps meeting time true. No clock is read here.

A reading pairs the wall clock with a steady clock that stands still while the computer sleeps. Between two jumps
the meeting's instants follow the steady clock, so small corrections of the wall clock bend no timer; a gap of more
than five seconds between the two is a jump (product.md, ruling 6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from facilitator.domain.events import Loss

JUMP_BEYOND = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the computer's clocks say at one instant.

    `wall` is aware UTC; `steady_s` never goes back and stands still in sleep; `awake_or_not_s` goes on through sleep,
    or is None where there is no such clock.
    """

    wall: datetime
    steady_s: float
    awake_or_not_s: float | None = None


class ClockSource(Protocol):
    """Something that can read the computer's clocks."""

    def __call__(self) -> ClockReading:
        """Read all clocks at once."""
        ...


class Clock(Protocol):
    """What the rest of the program asks for the time."""

    def now(self) -> datetime:
        """Tell the meeting's instant, aware UTC."""
        ...

    def jump(self) -> Jump | None:
        """Tell of a jump since the last call, once; afterwards `now()` follows the wall clock again."""
        ...


@dataclass(frozen=True, slots=True)
class Jump:
    """The wall clock went from `since` to `at` in no steady time."""

    since: datetime
    at: datetime
    loss: Loss


class AnchoredClock:
    """A Clock that anchors the wall clock to the steady one and re-anchors only at a jump."""

    def __init__(self, source: ClockSource) -> None:
        self._source = source
        self._anchor = source()

    def now(self) -> datetime:
        """Tell the instant: the anchor's wall time plus the steady time since."""
        return self._instant(self._source())

    def jump(self) -> Jump | None:
        """Compare both clocks; a gap of more than five seconds either way is a jump."""
        reading = self._source()
        since = self._instant(reading)
        if abs(reading.wall - since) <= JUMP_BEYOND:
            return None
        slept = self._slept(reading)
        self._anchor = reading
        return Jump(since, reading.wall, Loss.SLEEP if slept else Loss.CLOCK_SET)

    def _instant(self, reading: ClockReading) -> datetime:
        return self._anchor.wall + timedelta(seconds=reading.steady_s - self._anchor.steady_s)

    def _slept(self, reading: ClockReading) -> bool:
        """Tell sleep from a set clock; where nothing tells them apart, a leap forward is called sleep."""
        if reading.awake_or_not_s is None or self._anchor.awake_or_not_s is None:
            return reading.wall > self._instant(reading)
        whole = reading.awake_or_not_s - self._anchor.awake_or_not_s
        awake = reading.steady_s - self._anchor.steady_s
        return whole - awake > JUMP_BEYOND.total_seconds()


class FastClock:
    """A Clock for practice: it begins at an instant and runs `speed` times as fast as a steady clock; 0: it stands.

    It follows no wall clock, so it knows no jump: while the computer sleeps, practice stands still.
    """

    def __init__(self, begins: datetime, steady_s: Callable[[], float], speed: int = 1) -> None:
        self._steady_s = steady_s
        self._speed = speed
        self._anchor, self._anchor_s = begins, steady_s()
        self._told: datetime | None = None

    @property
    def speed(self) -> int:
        """How many times as fast as the steady clock it runs."""
        return self._speed

    def now(self) -> datetime:
        """Tell the instant of practice."""
        if self._told is not None:
            return self._told
        return self._anchor + timedelta(seconds=(self._steady_s() - self._anchor_s) * self._speed)

    def jump(self) -> Jump | None:
        """There is none, ever."""
        return None

    def run_at(self, speed: int) -> None:
        """Run so many times as fast from now on; no instant is left out or comes twice."""
        self._anchor, self._anchor_s = self.now(), self._steady_s()
        self._speed = speed

    def move_to(self, instant: datetime) -> None:
        """Let it be this instant now, and go on from there."""
        self._anchor, self._anchor_s = instant, self._steady_s()

    @contextmanager
    def telling(self, instant: datetime) -> Iterator[None]:
        """Tell this instant for a moment: what is due then is done then, however late somebody looks."""
        self._told = instant
        try:
            yield
        finally:
            self._told = None
