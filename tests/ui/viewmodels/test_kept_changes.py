# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each change is brought to the disk by itself: none is lost, and nothing is called saved that is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DiskFull
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.kept_changes import KeptChanges
from tests.support.lanes import GatedLane


class Desk:
    """One word that is settled, on a disk that takes its time and can be full."""

    def __init__(self) -> None:
        self.lane, self.disk, self.refused = GatedLane(), ["a"], []
        self.full = False
        self.courier = Courier(self.lane)
        self.kept = KeptChanges("a", self.courier, self.save)
        self.kept.refused.connect(self.refused.append)

    def save(self, value: str) -> None:
        if self.full:
            raise DiskFull
        self.disk.append(value)

    def settle(self, *values: str) -> None:
        for value in values:
            self.kept.put(value)
            self.kept.flush()

    def write_one(self) -> None:
        self.lane.let_one_through()
        QCoreApplication.processEvents()


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_a_change_made_while_another_is_written_is_kept_before_the_end(desk):
    """At the end of the program nobody hears that the first arrived: the second is given to the disk all the same."""
    desk.settle("b", "c")
    desk.lane.submit(lambda: desk.disk.append("closed"))
    desk.lane.open_the_gate()
    assert desk.disk == ["a", "b", "c", "closed"]


def test_nothing_is_written_twice(desk):
    """What is on its way already, or arrived, is not sent again."""
    desk.settle("b")
    desk.kept.flush()
    desk.write_one()
    desk.kept.flush()
    assert (desk.lane.waiting, desk.disk) == (0, ["a", "b"])


def test_saved_is_what_arrived_last(desk):
    """It is saved when the last change has arrived, not before, also when an earlier one was the same."""
    desk.settle("b", "c", "b")
    told = []
    for _ in range(3):
        told.append(desk.kept.saved)
        desk.write_one()
    assert told == [None, None, None]
    assert (desk.kept.saved, desk.disk[-1]) == (True, "b")


def test_what_was_refused_and_changed_since_is_not_told(desk):
    """The change that came after holds it as well."""
    desk.settle("b", "c")
    desk.full = True
    desk.write_one()
    assert (desk.kept.saved, desk.refused) == (None, [])
    desk.full = False
    desk.write_one()
    assert (desk.kept.saved, desk.disk) == (True, ["a", "c"])


def test_what_is_refused_last_is_tried_again_at_the_end(desk):
    """The trouble is told, and a flush tries again."""
    desk.full = True
    desk.settle("b")
    desk.write_one()
    assert desk.kept.saved is False
    assert isinstance(desk.refused[0], DiskFull)
    desk.full = False
    desk.kept.flush()
    desk.write_one()
    assert (desk.kept.saved, desk.disk) == (True, ["a", "b"])
