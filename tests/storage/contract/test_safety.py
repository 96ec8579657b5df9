# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of safety cards and of places promises."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.places import Moment, Places, moved
from facilitator.domain.safety import CardKind, Protocol, SafetyBook
from facilitator.services.ports import OpenGroup
from tests.support.safety import a_book, some_id, some_places


def test_a_new_group_has_settled_nothing(group: OpenGroup) -> None:
    """In a new group there are no numbers, no own words and no places."""
    assert (group.safety.load(), group.places.load()) == (SafetyBook(), Places())


def test_the_book_comes_back(group: OpenGroup) -> None:
    """Numbers in their order, days of trying, own words and the protocol come back as they were kept."""
    group.safety.save(a_book())
    assert group.safety.load() == a_book()


def test_what_was_taken_out_of_the_book_is_gone_and_may_come_back(group: OpenGroup) -> None:
    """A number and own words that are taken out do not come back by themselves; put back, they do."""
    group.safety.save(a_book())
    less = a_book().without_number(some_id(2)).with_own(CardKind.DISRUPTIVE, " ", "")
    group.safety.save(replace(less, protocol=Protocol.ASK))
    assert group.safety.load() == replace(less, protocol=Protocol.ASK)
    group.safety.save(a_book())
    assert group.safety.load() == a_book()


def test_places_come_back(group: OpenGroup) -> None:
    """Places, their lists in order, and which one is tonight's come back as they were kept."""
    group.places.save(some_places())
    assert group.places.load() == some_places()


def test_lists_can_be_put_in_another_order(group: OpenGroup) -> None:
    """After moving, renaming and removing, the lists are what they are now."""
    places = some_places()
    group.places.save(places)
    hall = places.places[0]
    turned = hall.with_items(Moment.BEFORE, moved(hall.before, some_id(22), -1)).with_items(Moment.AFTER, ())
    changed = Places((places.places[1], replace(turned, label="Old hall")), some_id(12))
    group.places.save(changed)
    assert group.places.load() == changed


def test_tonights_place_is_found_when_it_is_gone(group: OpenGroup) -> None:
    """When tonight's place is taken away, the first of the others is tonight's."""
    group.places.save(some_places())
    group.places.save(some_places().without_place(some_id(11)))
    tonight = group.places.load().tonight
    assert tonight is not None
    assert tonight.label == "Library"
