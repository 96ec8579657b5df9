# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When tonight's meeting is proposed to start, and what a typed time means."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.start_time import STILL_TONIGHT, proposed_start, quarter_hour_from, read_time

TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (TUESDAY.replace(hour=18, minute=52), TUESDAY.replace(hour=19)),
        (TUESDAY.replace(hour=19), TUESDAY.replace(hour=19)),
        (TUESDAY.replace(hour=19, second=1), TUESDAY.replace(hour=19, minute=30)),
        (TUESDAY.replace(hour=23, minute=45), TUESDAY + timedelta(days=1)),
    ],
)
def test_next_half_hour(now, expected):
    """Without a usual start the next full half hour is proposed, over midnight too."""
    assert proposed_start(now, None) == expected


@pytest.mark.parametrize(
    ("now", "usual", "expected"),
    [
        (TUESDAY.replace(hour=18, minute=52), time(19, 30), TUESDAY.replace(hour=19, minute=30)),
        (TUESDAY.replace(hour=21, minute=30), time(19, 30), TUESDAY.replace(hour=19, minute=30)),
        (TUESDAY.replace(hour=21, minute=31), time(19, 30), TUESDAY + timedelta(days=1, hours=19, minutes=30)),
        (TUESDAY.replace(hour=0, minute=30), time(23, 30), TUESDAY - timedelta(minutes=30)),
    ],
)
def test_usual_start(now, usual, expected):
    """The usual start is tonight's until two hours after it, over midnight too; then it is the next day's."""
    assert proposed_start(now, usual) == expected


@given(ahead=st.timedeltas(timedelta(0), timedelta(days=3000)), usual=st.none() | st.times())
def test_always_near(ahead, usual):
    """A proposal is never more than two hours ago, and less than a day ahead of that."""
    now = TUESDAY + ahead
    start = proposed_start(now, usual)
    assert now - STILL_TONIGHT <= start < now - STILL_TONIGHT + timedelta(days=1, minutes=1)


def test_offset_stays():
    """An aware time gives an aware proposal of the same offset."""
    zone = timezone(timedelta(hours=5, minutes=45))
    assert proposed_start(datetime(2026, 11, 24, 18, 52, tzinfo=zone), time(19, 30)) == datetime(
        2026, 11, 24, 19, 30, tzinfo=zone
    )


@pytest.mark.parametrize(
    ("start", "quarters", "expected"),
    [
        (time(19, 30), 1, time(19, 45)),
        (time(19, 30), -1, time(19, 15)),
        (time(19, 40), 1, time(19, 45)),
        (time(19, 40), -1, time(19, 30)),
        (time(23, 50), 1, time(0, 0)),
        (time(0, 0), -1, time(23, 45)),
    ],
)
def test_quarters(start, quarters, expected):
    """A press moves to the next full quarter, and round the clock at midnight."""
    assert quarter_hour_from(start, quarters) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("19:30", time(19, 30)),
        ("1930", time(19, 30)),
        ("930", time(9, 30)),
        (" 19.30 ", time(19, 30)),
        ("19h30", time(19, 30)),
        ("7:30 pm", time(19, 30)),
        ("7.30PM", time(19, 30)),
        ("730 p.m.", time(19, 30)),
        ("7 pm", time(19, 0)),
        ("12 am", time(0, 0)),
        ("12:15 pm", time(12, 15)),
        ("7", time(7, 0)),
        ("٧:٣٠", time(7, 30)),
    ],
)
def test_typed_times(typed, expected):
    """A time is understood in every way people write it."""
    assert read_time(typed) == expected


@pytest.mark.parametrize("typed", ["", "soon", "24:00", "19:60", "13 pm", "0 am", "19:3", "193000", "-7", "7:30 xm"])
def test_no_times(typed):
    """What is no time of day is not guessed at."""
    assert read_time(typed) is None
