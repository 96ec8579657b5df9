# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ticker aims at the true second of the wall clock; what is late once is not late for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer

from facilitator.ui.ticker import Beat, Ticker

EVENING = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)


class Hands:
    """A wall clock moved by the test, and a ticker whose timer is fired by hand."""

    def __init__(self, at: datetime = EVENING) -> None:
        self.now = at
        self.ticker = Ticker(lambda: self.now)
        (self.timer,) = self.ticker.findChildren(QTimer)
        self.ticks: list[datetime] = []
        self.ticker.ticked.connect(lambda: self.ticks.append(self.now))

    @property
    def aims_at(self) -> datetime:
        return self.now + timedelta(milliseconds=self.timer.interval())

    def fire(self, late_ms: float = 0) -> None:
        """Let the timer run out, so much late."""
        self.now = self.aims_at + timedelta(milliseconds=late_ms)
        self.timer.timeout.emit()


@pytest.mark.parametrize(
    ("beat", "into_ms", "rest_ms"),
    [
        (Beat.SECOND, 0, 1000),
        (Beat.SECOND, 400, 600),
        (Beat.SECOND, 999.6, 1),
        (Beat.QUARTER, 400, 100),
        (Beat.QUARTER, 250, 250),
        (Beat.MINUTE, 12_400, 47_600),
        (Beat.MINUTE, 59_999, 1),
    ],
)
def test_aims_at_the_border(qapp, beat, into_ms, rest_ms):
    """The next tick is aimed at the next true quarter, second or minute, never before it."""
    hands = Hands(EVENING + timedelta(milliseconds=into_ms))
    hands.ticker.set_beat(beat)
    assert hands.timer.interval() in (rest_ms, rest_ms + 1)
    assert hands.timer.timerType() is Qt.TimerType.PreciseTimer


def test_lateness_does_not_add_up(qapp):
    """A thousand ticks, each 40 ms late, are each 40 ms late."""
    hands = Hands()
    hands.ticker.set_beat(Beat.SECOND)
    for _ in range(1000):
        hands.fire(late_ms=40)
    late = [tick.microsecond / 1000 for tick in hands.ticks]
    assert len(hands.ticks) == 1000
    assert max(late) <= 42
    assert hands.ticks[-1].replace(microsecond=0) == EVENING + timedelta(seconds=1000)


def test_a_tick_that_misses_its_second(qapp):
    """A tick two seconds late is one tick, and the next comes on its own second."""
    hands = Hands()
    hands.ticker.set_beat(Beat.SECOND)
    hands.fire(late_ms=2300)
    assert len(hands.ticks) == 1
    assert hands.aims_at - EVENING in (timedelta(seconds=4), timedelta(seconds=4, milliseconds=1))


def test_one_timer_at_a_time(qapp):
    """Another beat takes the place of the first; the same again changes nothing."""
    hands = Hands()
    hands.ticker.set_beat(Beat.MINUTE)
    hands.ticker.set_beat(Beat.SECOND)
    hands.now += timedelta(milliseconds=300)
    interval = hands.timer.interval()
    hands.ticker.set_beat(Beat.SECOND)
    assert hands.timer.interval() == interval
    assert hands.timer.isActive()


def test_clock_set_back(qapp):
    """When the clock is set back, the next tick is a second away at most."""
    hands = Hands()
    hands.ticker.set_beat(Beat.SECOND)
    hands.now -= timedelta(hours=1, milliseconds=700)
    hands.timer.timeout.emit()
    assert 1 <= hands.timer.interval() <= 1001
