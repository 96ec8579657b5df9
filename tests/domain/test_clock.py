# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The anchored clock against a source whose hands the test moves: sleep, a set clock, drift."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.clock import AnchoredClock, Jump
from facilitator.domain.events import Loss
from tests.support.builders import START, seconds
from tests.support.clocks import HandMovedSource, a_clock


@given(st.lists(st.floats(0, 5000, allow_nan=False), max_size=20))
def test_time_goes_on_as_it_passes(steps_s: list[float]) -> None:
    """While nothing leaps, the instant is the start plus what has passed, and there is no jump."""
    source, clock = a_clock()
    for step_s in steps_s:
        source.pass_by(step_s)
        assert clock.jump() is None
    assert abs(clock.now() - source.wall) < seconds(0.001)


@given(st.lists(st.floats(-0.5, 0.5), max_size=9))
def test_small_corrections_bend_nothing(corrections_s: list[float]) -> None:
    """A wall clock that is put right by little leaves the meeting's instants on the steady clock."""
    source, clock = a_clock()
    for correction_s in corrections_s:
        source.pass_by(60)
        source.set_by(correction_s)
        assert clock.jump() is None
    assert clock.now() == START + seconds(60 * len(corrections_s))


def test_sleep_is_told_once_with_the_instant_before_it() -> None:
    """Eight minutes with the lid closed are one jump of sleep; afterwards the instants follow the wall again."""
    source, clock = a_clock()
    source.pass_by(120)
    source.sleep(480)
    assert clock.now() == START + seconds(120)
    assert clock.jump() == Jump(START + seconds(120), START + seconds(600), Loss.SLEEP)
    assert clock.jump() is None
    source.pass_by(10)
    assert clock.now() == START + seconds(610)


@pytest.mark.parametrize("by_s", [3600, -3600, 5.1, -5.1])
def test_a_set_clock_is_told_from_sleep(by_s: float) -> None:
    """Forward or back, a clock that was set is called set where the computer tells sleep apart."""
    source, clock = a_clock()
    source.pass_by(60)
    source.set_by(by_s)
    assert clock.jump() == Jump(START + seconds(60), START + seconds(60 + by_s), Loss.CLOCK_SET)
    assert clock.now() == source.wall


def test_up_to_five_seconds_are_no_jump() -> None:
    """The bound itself is still drift."""
    source, clock = a_clock()
    source.set_by(5)
    assert clock.jump() is None


@pytest.mark.parametrize(("by_s", "loss"), [(600, Loss.SLEEP), (-600, Loss.CLOCK_SET)])
def test_where_nothing_tells_sleep_a_leap_forward_is_called_sleep(by_s: float, loss: Loss) -> None:
    """Without a clock that goes on through sleep, forward is sleep and back is a set clock."""
    source = HandMovedSource(tells_sleep=False)
    clock = AnchoredClock(source)
    source.set_by(by_s)
    jump = clock.jump()
    assert jump is not None
    assert jump.loss is loss


def test_asleep_and_set_back_at_once_is_sleep() -> None:
    """Slept for an hour and set back by half of it: half an hour of sleep is told."""
    source, clock = a_clock()
    source.sleep(3600)
    source.set_by(-1800)
    assert clock.jump() == Jump(START, START + seconds(1800), Loss.SLEEP)
