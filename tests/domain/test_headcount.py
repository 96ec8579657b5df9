# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Anonymous whole numbers: a tally adds up, is equal to its equals and never goes below zero."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import USUAL_CATEGORIES, CountCategory, Milestone, Tally
from facilitator.domain.ids import new_id, new_meeting_id
from facilitator.domain.preferences import TEXT_PERCENTS, Preferences

kinds = st.sampled_from(CountCategory)
numbers = st.dictionaries(kinds, st.integers(0, 500))


@given(numbers)
def test_a_tally_gives_back_what_it_was_given(given_numbers: dict[CountCategory, int]) -> None:
    """Each number can be read again, kinds that were not counted read zero, and the total is their sum."""
    tally = Tally.of(given_numbers)
    assert {kind: tally[kind] for kind in CountCategory} == {kind: given_numbers.get(kind, 0) for kind in CountCategory}
    assert tally.total() == sum(given_numbers.values())


@given(numbers, st.permutations(list(CountCategory)))
def test_equal_tallies_are_equal(given_numbers: dict[CountCategory, int], order: list[CountCategory]) -> None:
    """Neither the order nor a zero makes a difference."""
    shuffled = [(kind, given_numbers.get(kind, 0)) for kind in order]
    assert Tally.of(shuffled) == Tally.of(given_numbers)
    assert hash(Tally.of(shuffled)) == hash(Tally.of(given_numbers))


@given(numbers, kinds, st.integers(-600, 600))
def test_a_change_can_be_changed_back_or_is_refused(
    given_numbers: dict[CountCategory, int], kind: CountCategory, by: int
) -> None:
    """One kind changes by exactly so many; below zero is refused."""
    tally = Tally.of(given_numbers)
    if tally[kind] + by < 0:
        with pytest.raises(NotAllowed) as refused:
            tally.changed(kind, by)
        assert refused.value.reason is Reason.BELOW_ZERO
    else:
        changed = tally.changed(kind, by)
        assert changed[kind] == tally[kind] + by
        assert changed.changed(kind, -by) == tally


def test_a_negative_number_is_no_count() -> None:
    """A tally cannot be made with a number below zero."""
    with pytest.raises(NotAllowed):
        Tally.of({Milestone.YEARS: -1})
    assert Tally.of({}) == Tally()


def test_what_is_usual() -> None:
    """Here and new are counted; the settings start with twelve chairs, plain sizes and a soft bell."""
    assert USUAL_CATEGORIES == (CountCategory.HERE, CountCategory.NEW)
    assert GroupSettings().chairs == 12
    assert Preferences().text_percent in TEXT_PERCENTS
    assert (TEXT_PERCENTS[0], TEXT_PERCENTS[-1]) == (90, 200)


def test_no_two_ids_are_alike() -> None:
    """Ids are 32 hex digits, each drawn anew."""
    drawn = {new_id() for _ in range(100)} | {str(new_meeting_id()) for _ in range(100)}
    assert len(drawn) == 200
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in drawn)
