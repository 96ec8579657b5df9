# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's clocks as they really are here."""

from __future__ import annotations

import sys
import time
from datetime import UTC, timedelta

import pytest

from facilitator.domain.clock import AnchoredClock
from facilitator.services.system_clock import SystemClock, local_now


def test_all_clocks_go_on_together() -> None:
    """Awake, the wall clock, the steady clock and the clock that goes on in sleep move by the same time."""
    source = SystemClock()
    first = source()
    time.sleep(0.05)
    second = source()
    steady_s = second.steady_s - first.steady_s
    assert steady_s >= 0.05
    assert abs((second.wall - first.wall).total_seconds() - steady_s) < 0.5
    assert first.wall.tzinfo is UTC


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has both clocks")
def test_linux_tells_sleep_from_a_set_clock() -> None:
    """On Linux the steady clock is the one that stands still in sleep, and another goes on."""
    reading = SystemClock()()
    assert abs(reading.steady_s - time.clock_gettime(time.CLOCK_MONOTONIC)) < 1
    assert reading.awake_or_not_s is not None
    assert abs(reading.awake_or_not_s - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1


def test_a_quiet_moment_is_no_jump() -> None:
    """The meeting's clock over the real clocks goes on without a jump."""
    clock = AnchoredClock(SystemClock())
    before = clock.now()
    time.sleep(0.02)
    assert clock.jump() is None
    assert timedelta() < clock.now() - before < timedelta(seconds=5)
    assert abs(local_now() - clock.now()) < timedelta(seconds=5)
