# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of practice: faster than life, and as true."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.clock import FastClock
from tests.support.builders import START, seconds
from tests.support.clocks import HandMovedSource

SPEED_FOR = st.tuples(st.integers(0, 30), st.floats(0, 600))


@given(st.lists(SPEED_FOR, max_size=12))
def test_time_adds_up_at_every_speed(stretches: list[tuple[int, float]]) -> None:
    """However often the speed is changed, the time of practice is what each stretch gave, and never goes back."""
    source = HandMovedSource()
    clock = FastClock(START, lambda: source.steady_s)
    whole = timedelta()
    for speed, lasts_s in stretches:
        before = clock.now()
        clock.run_at(speed)
        assert clock.now() == before
        source.pass_by(lasts_s)
        whole += seconds(lasts_s * speed)
        assert before <= clock.now()
        assert abs(clock.now() - START - whole) < timedelta(milliseconds=1)


def test_it_knows_no_jump() -> None:
    """The laptop sleeps and the wall clock is set: practice has stood still, and nobody is asked anything."""
    source = HandMovedSource()
    clock = FastClock(START, lambda: source.steady_s, 30)
    source.sleep(3600)
    source.set_by(-7200)
    assert (clock.now(), clock.jump()) == (START, None)


def test_it_tells_another_instant_for_a_moment() -> None:
    """What was due a moment ago is done at its own instant; afterwards the clock goes on as if nothing had been."""
    source = HandMovedSource()
    clock = FastClock(START, lambda: source.steady_s, 10)
    source.pass_by(6)
    with clock.telling(START + seconds(50)):
        assert clock.now() == START + seconds(50)
        source.pass_by(1)
    assert clock.now() == START + seconds(70)
