# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock whose hands the test moves: time goes on, the computer sleeps, somebody sets the clock. Nothing waits."""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain.clock import AnchoredClock, ClockReading
from tests.support.builders import START


class HandMovedSource:
    """A ClockSource that stands still until it is told how time goes on; give it to the real AnchoredClock."""

    def __init__(self, wall: datetime = START, *, tells_sleep: bool = True) -> None:
        self.wall = wall
        self.steady_s = 1000.0
        self.awake_or_not_s: float | None = 5000.0 if tells_sleep else None

    def __call__(self) -> ClockReading:
        return ClockReading(self.wall, self.steady_s, self.awake_or_not_s)

    def pass_by(self, seconds: float) -> None:
        """Let time go on while the computer is awake."""
        self.steady_s += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """Close the lid for so long: the steady clock stands still."""
        self.wall += timedelta(seconds=seconds)
        if self.awake_or_not_s is not None:
            self.awake_or_not_s += seconds

    def set_by(self, seconds: float) -> None:
        """Set the wall clock forward, or back."""
        self.wall += timedelta(seconds=seconds)


def a_clock(wall: datetime = START) -> tuple[HandMovedSource, AnchoredClock]:
    """Give the hands and the real clock they move."""
    source = HandMovedSource(wall)
    return source, AnchoredClock(source)
