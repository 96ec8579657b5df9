# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's own clocks: the one place where the time of day is read.

Deliberately not here: what a jump between them means (`domain/clock.py`).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.clock import ClockReading


class SystemClock:
    """A ClockSource. Its steady clock stands still while the computer sleeps, on each system in its own way.

    Linux: CLOCK_MONOTONIC, and CLOCK_BOOTTIME, which goes on in sleep. macOS: `time.monotonic`, which is
    mach_absolute_time (not yet run there). Windows: QueryUnbiasedInterruptTime (not yet run there).
    """

    def __init__(self) -> None:
        self._steady_s = _steady_clock(sys.platform)
        self._awake_or_not: int | None = getattr(time, "CLOCK_BOOTTIME", None)

    def __call__(self) -> ClockReading:
        """Read all clocks, one directly after the other."""
        from facilitator.domain.clock import ClockReading  # the wall clock alone is needed for the first paint

        return ClockReading(datetime.now(UTC), self._steady_s(), self._awake_or_not_s())

    def _awake_or_not_s(self) -> float | None:
        # Only Linux has this clock; `clock_gettime` is not everywhere either.
        return None if self._awake_or_not is None else time.clock_gettime(self._awake_or_not)


def local_now() -> datetime:
    """Tell the local date and time, aware of its offset: for proposals, never for timers."""
    return datetime.now(UTC).astimezone()


def _steady_clock(system: str) -> Callable[[], float]:
    """Give the clock of a system (as in `sys.platform`) that stands still in sleep; its seconds count from anywhere."""
    if system == "linux":
        return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)
    if system == "win32":
        return _unbiased_interrupt_time()
    return time.monotonic


def _unbiased_interrupt_time() -> Callable[[], float]:
    """Give Windows' interrupt time without the time asleep, in seconds; its steps are 100 ns. Not yet run there."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return time.monotonic
    ticks = ctypes.c_ulonglong()
    ask = windll.kernel32.QueryUnbiasedInterruptTime

    def steady_s() -> float:
        return ticks.value / 10_000_000 if ask(ctypes.byref(ticks)) else time.monotonic()

    return steady_s
