# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places, their lists, and what is ticked tonight."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from facilitator.domain.places import MOST_ITEMS, ChecklistItem, Moment, Place, Places, Ticks, moved
from tests.support.safety import some_id, some_places

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
ITEMS = tuple(ChecklistItem(str(number), str(number)) for number in range(3))


def test_the_address_is_read_line_by_line() -> None:
    """What a rescuer must be told comes in its order, without empty lines."""
    assert some_places().places[0].address_lines() == (
        "12 Mill Lane",
        "Springfield",
        "Side door, first floor",
        "First-aid box: kitchen",
    )
    assert Place("", "Hall", " \n").address_lines() == ()


def test_there_is_always_a_place_tonight() -> None:
    """Tonight is the chosen place, or the first when that is gone; the last place can't be taken away."""
    places = some_places()
    assert places.tonight == places.places[0]
    left = places.without_place(some_id(11))
    assert left.tonight is not None
    assert left.tonight.label == "Library"
    assert left.without_place(some_id(12)) == left
    assert Places().tonight is None


@pytest.mark.parametrize(
    ("item", "by", "order"),
    [("1", -1, "102"), ("1", 1, "021"), ("0", -1, "012"), ("2", 1, "012"), ("9", 1, "012")],
)
def test_things_move_by_one(item: str, by: int, order: str) -> None:
    """A thing changes places with its neighbour; at an end, or unknown, all stays."""
    assert "".join(one.words for one in moved(ITEMS, item, by)) == order


def test_a_list_is_not_endless() -> None:
    """A list holds so many things and no more."""
    many = [ChecklistItem(str(number), "x") for number in range(MOST_ITEMS + 5)]
    assert len(Place("", "Hall").with_items(Moment.AFTER, many).after) == MOST_ITEMS


def test_ticks_are_for_one_evening() -> None:
    """A tick can be taken back; all are gone the next evening, and still there late the same night."""
    ticks = Ticks().toggled("a", NOW).toggled("b", NOW + timedelta(hours=1)).toggled("a", NOW)
    assert ticks.done == {"b"}
    assert ticks.fresh(NOW + timedelta(hours=11, minutes=59)) == ticks
    assert ticks.fresh(NOW + timedelta(hours=12)) == Ticks()
