# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes on their way to disk: in order, tried again until they land, each of them once, none lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from facilitator.domain.errors import DiskFull
from facilitator.services.unsaved import UnsavedWrites
from tests.support.lanes import GatedLane, PromptLane

ACTIONS = st.lists(
    st.tuples(st.sampled_from(["write", "try", "look", "gate"]), st.sampled_from([None, DiskFull(), KeyError()])),
    max_size=30,
)
Kind = Callable[..., UnsavedWrites]


class Disk:
    """Lands numbers in the order in which they come, unless it has a problem just now."""

    def __init__(self) -> None:
        self.landed: list[int] = []
        self.problem: Exception | None = None

    def write(self, number: int) -> Callable[[], None]:
        def land() -> None:
            if self.problem is not None:
                raise self.problem
            self.landed.append(number)

        return land


def goes_wrong(writes_kind: Kind, what: list[tuple[str, Exception | None]]) -> str:
    """Play a scenario through a slow, refusing disk; tell what was broken, or nothing."""
    disk, lane = Disk(), GatedLane()
    writes = writes_kind(lane, patience_s=0.0)
    given_so_far = 0
    for kind, problem in what:
        disk.problem = problem
        if kind == "write":
            writes.write(disk.write(given_so_far))
            given_so_far += 1
        elif kind == "try":
            writes.try_again()
        elif kind == "look":
            writes.look()
        else:
            lane.let_one_through()
        if disk.landed != list(range(len(disk.landed))):
            return f"out of order or twice: {disk.landed}"
        if writes.all_saved and len(disk.landed) < given_so_far:
            return "told as saved and is not"
    disk.problem = None
    for _ in range(3):
        writes.try_again()
        lane.open_the_gate()
    if not writes.look() or disk.landed != list(range(given_so_far)):
        return f"lost: {disk.landed} of {given_so_far}"
    return ""


@given(ACTIONS)
def test_every_write_lands_once_and_in_order(what: list[tuple[str, Exception | None]]) -> None:
    """Whatever the disk and the lane do, writes land in order, once, and "saved" is never told too early."""
    assert goes_wrong(UnsavedWrites, what) == ""


class Careless(UnsavedWrites):
    """Wrong on purpose: once a try has ended it takes everything for saved, refused or not."""

    def look(self) -> bool:
        super().look()
        if self._future is None:
            self._waiting.clear()
        return self.all_saved


class Impatient(UnsavedWrites):
    """Wrong on purpose: it sends again without hearing how the last try ended."""

    def try_again(self) -> bool:
        if self._waiting:
            self._send()
        return self.all_saved


@pytest.mark.parametrize("wrong", [Careless, Impatient])
def test_wrong_writes_are_found_out(wrong: Kind) -> None:
    """Control: writes that forget, or are sent twice, break the law that the check above holds."""
    certain = settings(database=None, max_examples=5000, derandomize=True)
    found = find(ACTIONS, lambda what: goes_wrong(wrong, what) != "", settings=certain)
    assert goes_wrong(wrong, found)


def test_a_prompt_disk_is_saved_at_once() -> None:
    """With nothing in the way each write is saved when it returns."""
    disk = Disk()
    writes = UnsavedWrites(PromptLane())
    assert writes.all_saved
    assert [writes.write(disk.write(number)) for number in range(3)] == [True, True, True]
    assert disk.landed == [0, 1, 2]


def test_what_was_done_before_a_refusal_is_not_done_again() -> None:
    """Of three that wait together the last is refused: the others stay done, and it follows later."""
    disk = Disk()
    writes = UnsavedWrites(PromptLane())

    def fill_the_disk() -> None:
        disk.write(1)()
        disk.problem = DiskFull()

    disk.problem = DiskFull()
    assert [writes.write(write) for write in (disk.write(0), fill_the_disk, disk.write(2))] == [False] * 3
    disk.problem = None
    assert not writes.try_again()
    assert disk.landed == [0, 1]
    disk.problem = None
    assert not writes.look()
    assert writes.try_again()
    assert disk.landed == [0, 1, 2]
