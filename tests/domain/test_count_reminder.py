# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reminder to count heads: about halfway, never into a share, a silence or a hold, and not when all is counted."""

from __future__ import annotations

import pytest

from facilitator.domain import commands as ask
from facilitator.domain.count_reminder import should_count_heads
from facilitator.domain.headcount import CountCategory
from tests.support.builders import sharing, silence, words
from tests.support.evening import Evening


def reminds(evening: Evening) -> bool:
    return should_count_heads(evening.state, evening.clock.now())


def an_hour() -> Evening:
    return Evening(words(planned_min=20), silence(planned_min=10), sharing(planned_min=30))


@pytest.mark.parametrize(("minute", "due"), [(0, False), (29, False), (30, True), (53, True), (54, False), (90, False)])
def test_it_is_due_from_half_to_nine_tenths(minute: int, due: bool) -> None:
    """In an hour nobody is reminded before half past, nor in the last six minutes."""
    evening = an_hour().space()
    evening.after(minute * 60)
    assert reminds(evening) is due


def test_nobody_is_reminded_who_has_counted() -> None:
    """One tap for somebody here or online, and it is never due; newcomers alone are not a count."""
    for category, due in ((CountCategory.HERE, False), (CountCategory.ONLINE, False), (CountCategory.NEW, True)):
        evening = an_hour().space().do(ask.ChangeCount(category, 1))
        evening.after(35 * 60)
        assert reminds(evening) is due


def test_it_waits_for_whoever_speaks() -> None:
    """While somebody speaks it waits until two thirds of the time; between two shares it does not wait."""
    evening = an_hour().space().do(ask.GoToPart(2)).space()
    evening.after(35 * 60)
    assert not reminds(evening)
    evening.after(6 * 60)
    assert reminds(evening)
    between = an_hour().space().do(ask.GoToPart(2)).space()
    between.after(35 * 60)
    between.space()
    assert reminds(between)


def test_silence_and_hold_are_never_disturbed() -> None:
    """In a silence, and on hold, it is not due at any time."""
    silent = an_hour().space().do(ask.GoToPart(1)).space()
    held = an_hour().space().do(ask.GoToPart(2)).space().do(ask.Hold())
    for evening in (silent, held):
        for _ in range(12):
            evening.after(5 * 60)
            assert not reminds(evening)


def test_before_the_meeting_and_after_it_nothing_is_due() -> None:
    """A meeting that has not begun, or is closed, reminds of nothing."""
    evening = an_hour()
    evening.after(40 * 60)
    assert not reminds(evening)
    evening.space().after(40 * 60).do(ask.CloseMeeting())
    assert not reminds(evening)
