# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of fillings promises."""

from __future__ import annotations

from datetime import date

from facilitator.domain.fillings import Filling, Fillings
from facilitator.services.ports import OpenGroup
from tests.support.vaults import some_fillings


def test_a_new_group_has_filled_in_nothing(group: OpenGroup) -> None:
    """In a new group nothing is filled in."""
    assert group.fillings.load() == Fillings()


def test_fillings_come_back(group: OpenGroup) -> None:
    """Names, words, days and readings come back as they were kept, in their order."""
    group.fillings.save(some_fillings())
    assert group.fillings.load() == some_fillings()


def test_what_is_taken_out_is_gone_and_may_come_back(group: OpenGroup) -> None:
    """What is left blank does not come back by itself; filled in again, it does."""
    group.fillings.save(some_fillings())
    first, *others = some_fillings().all
    blank = Filling(first.filling_id, first.name, " ", first.day, first.is_reading)
    less = some_fillings().with_words(blank)
    assert less == Fillings(tuple(others))
    group.fillings.save(less)
    assert group.fillings.load() == less
    group.fillings.save(some_fillings())
    assert group.fillings.load() == some_fillings()


def test_a_day_that_is_over_leaves_only_what_is_for_every_meeting(group: OpenGroup) -> None:
    """Two days later what was filled in for an evening is gone; what has no day stays."""
    group.fillings.save(some_fillings().fresh(date(2026, 11, 25)))
    assert group.fillings.load() == some_fillings()
    group.fillings.save(some_fillings().fresh(date(2026, 11, 26)))
    assert [one.day for one in group.fillings.load().all] == [None]
