# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settling cards, numbers and places: kept by itself, one change for one field's typing, and all can be undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.places import MOST_ITEM, Moment
from facilitator.domain.safety import CardKind, NumberKind, Protocol, SafetyBook
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.own_cards import OwnCardsViewModel
from tests.support.bookshelf import built_in_cards
from tests.support.refusing import RefusingLane
from tests.support.safety import a_book, some_id, some_places

TODAY = date(2026, 11, 24)


class Desk:
    """A group in memory, what is settled in it, and the last that was shown."""

    def __init__(self) -> None:
        self.group, self.lane = MemoryGroup(), RefusingLane()
        shipped = built_in_cards().cards("en")
        self.model = OwnCardsViewModel(
            self.group, Courier(self.lane), a_book(), some_places(), lambda: shipped, lambda: TODAY
        )
        self.shown: list = []
        self.model.shown.connect(self.shown.append)

    def keep(self) -> None:
        self.model.flush()
        QCoreApplication.processEvents()

    @property
    def items(self) -> list[str]:
        return [item.words for item in self.model.places.places[0].before]


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_nothing_is_written_before_something_changes(desk):
    """A book that was only looked at is not written."""
    desk.model.show_now()
    desk.keep()
    assert desk.group.safety.load() == SafetyBook()


def test_what_is_undone_before_it_is_kept_is_kept(desk):
    """A change and Undo before the hand rests: nothing is to be written, and all is saved."""
    desk.model.choose_protocol(Protocol.ASK)
    desk.model.undo()
    assert desk.shown[-1].saved is None
    desk.keep()
    assert desk.shown[-1].saved is True


def test_a_change_is_kept_and_told(desk):
    """A change is shown at once as not yet saved, and as saved when it is on disk."""
    desk.model.choose_protocol(Protocol.ASK)
    assert desk.shown[-1].saved is None
    desk.keep()
    assert desk.shown[-1].saved is True
    assert desk.group.safety.load().protocol is Protocol.ASK


def test_a_full_disk_is_told_and_tried_again(desk):
    """What the disk refuses is told, stays in sight, and is kept when there is room again."""
    desk.lane.full = True
    desk.model.add_number(NumberKind.POISON)
    desk.keep()
    assert desk.shown[-1].saved is False
    assert len(desk.shown[-1].book.numbers) == 3
    desk.lane.full = False
    desk.keep()
    assert desk.shown[-1].saved is True
    assert len(desk.group.safety.load().numbers) == 3


def test_typing_in_one_field_is_one_change(desk):
    """Letter by letter in one field is undone at once; another field is another change."""
    for typed in ("L", "Li", "Lib"):
        desk.model.describe(some_id(12), "label", typed)
    desk.model.describe(some_id(12), "way_in", "Back")
    desk.model.undo()
    assert desk.model.places.places[1].label == "Lib"
    desk.model.undo()
    assert desk.model.places == some_places()
    assert desk.shown[-1].can_undo is False


def test_typing_again_in_the_field_is_a_new_change(desk):
    """When the keyboard has left a field in between, what is typed there next is undone alone."""
    desk.model.rename_item(some_id(21), "Chairs")
    desk.model.end_typing()
    desk.model.rename_item(some_id(21), "Chairs!")
    desk.model.undo()
    assert desk.items == ["Chairs", "The key"]


def test_a_number_takes_no_letters_and_loses_its_day_when_it_changes(desk):
    """Letters are refused and change nothing; another number has not been tried yet."""
    assert desk.model.change_number(some_id(1), "Maria") is False
    assert desk.model.book == a_book()
    assert desk.model.change_number(some_id(1), "555 0199") is True
    assert desk.model.book.numbers[0].checked is None
    desk.model.check_number(some_id(1))
    assert desk.model.book.numbers[0].checked == TODAY


def test_shipped_words_are_not_kept_as_own(desk):
    """Typing the shipped words, or nothing, is no own card; own words come back by Undo."""
    shipped = desk.model.words(CardKind.LEADER)
    desk.model.write(CardKind.LEADER, shipped + "\nOur own line.")
    assert desk.model.words(CardKind.LEADER).endswith("Our own line.")
    desk.model.write(CardKind.LEADER, shipped)
    assert desk.model.book.own(CardKind.LEADER) is None
    desk.model.use_shipped(CardKind.DISRUPTIVE)
    assert desk.model.words(CardKind.DISRUPTIVE).startswith("Breathe out. Speak low")
    desk.model.undo()
    assert desk.model.words(CardKind.DISRUPTIVE) == "Breathe out.\nAsk for a break."


def test_lists_are_added_to_moved_renamed_and_shortened(desk):
    """Each change of a list does what it says, and Undo takes them back one by one."""
    desk.model.add_item(some_id(11), Moment.BEFORE, "Kettle")
    desk.model.move_item(some_id(22), -1)
    desk.model.rename_item(some_id(21), "x" * 200)
    assert desk.items == ["The key", "x" * MOST_ITEM, "Kettle"]
    desk.model.remove_item(some_id(22))
    assert desk.items == ["x" * MOST_ITEM, "Kettle"]
    for _ in range(4):
        desk.model.undo()
    assert desk.model.places == some_places()


def test_a_new_place_begins_with_the_lists_of_tonights(desk):
    """Another place has the same things to do, as its own: changing one changes no other."""
    desk.model.add_place("Chapel")
    chapel = desk.shown[-1].editing
    assert (chapel.label, [item.words for item in chapel.before]) == ("Chapel", ["Chairs in a circle", "The key"])
    desk.model.remove_item(chapel.before[0].item_id)
    assert desk.items == ["Chairs in a circle", "The key"]
    desk.model.meet_at(chapel.place_id)
    assert desk.model.places.tonight.label == "Chapel"
    desk.model.remove_place(chapel.place_id)
    assert desk.model.places.tonight.label == "Town hall"


def test_a_place_keeps_a_name_to_be_chosen_by(desk):
    """An empty label is not taken: a chip without words could not be pressed."""
    desk.model.describe(some_id(11), "label", "  ")
    assert desk.model.places.places[0].label == "Town hall"
