# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A typed seat number clears itself, and a late Enter never becomes Next (ux.md 3.17)."""

from __future__ import annotations

import pytest

from facilitator.ui.viewmodels.seat_entry import SeatEntry
from tests.support.builders import START, seconds


@pytest.mark.parametrize(("typed", "stands"), [("7", "7"), ("12", "12"), ("123", "3"), ("1299", "99")])
def test_two_digits(typed, stands):
    """At most two digits stand there; a third begins anew."""
    entry = SeatEntry()
    for digit in typed:
        entry.type(int(digit), START)
    assert entry.typed(START) == stands


@pytest.mark.parametrize(("later_s", "stands"), [(9.9, "7"), (10, ""), (3600, ""), (-3600, "")])
def test_clears_itself(later_s, stands):
    """After ten seconds nothing stands there, also when the clock has been set."""
    entry = SeatEntry()
    entry.type(7, START)
    assert entry.typed(START + seconds(later_s)) == stands


@pytest.mark.parametrize(("later_s", "swallowed"), [(10, True), (10.9, True), (11, False), (60, False)])
def test_late_enter(later_s, swallowed):
    """An Enter within a second of the clearing is not meant as Next; later ones are."""
    entry = SeatEntry()
    entry.type(7, START)
    now = START + seconds(later_s)
    assert entry.typed(now) == ""
    assert entry.swallows_enter(now) is swallowed


def test_cleared_by_hand():
    """What was cleared with Esc does not swallow the next Enter."""
    entry = SeatEntry()
    entry.type(7, START)
    entry.clear()
    assert entry.typed(START) == ""
    assert entry.swallows_enter(START) is False
