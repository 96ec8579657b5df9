# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is thrown away is taken down on the window's thread, whichever thread was busy."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from facilitator.ui.tidying import Tidying
from tests.ui.pages.fit import wait_for

MANY = 200_000


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    gc.collect()
    yield
    gc.unfreeze()
    gc.enable()


def thrown_away(taken_down: list[int]) -> None:
    """Make a part of a window that holds itself, and forget it; note on which thread it goes."""
    part = QObject()
    part.itself = part
    weakref.finalize(part, lambda: taken_down.append(threading.get_ident()))


def be_busy() -> list[list[int]]:
    """Ask for a great deal of memory on another thread, and keep it."""
    kept: list[list[int]] = []
    busy = threading.Thread(target=lambda: kept.extend([number] for number in range(MANY)))
    busy.start()
    busy.join()
    return kept


def test_the_windows_thread_tidies(qapp):
    """However busy another thread is, nothing of the window is taken down there; it goes here, a little later."""
    tidying = Tidying(every_ms=20)
    taken_down: list[int] = []
    thrown_away(taken_down)
    kept = be_busy()
    assert taken_down == []
    wait_for(lambda: bool(taken_down))
    assert taken_down == [threading.get_ident()]
    assert len(kept) == MANY
    tidying.deleteLater()


def test_left_to_itself_the_collector_works_anywhere(qapp):
    """The control: without it the same busy thread takes the part down, which is not its to touch."""
    taken_down: list[int] = []
    thrown_away(taken_down)
    be_busy()
    assert taken_down
    assert threading.get_ident() not in taken_down


def test_little_is_left_alone(qapp):
    """While hardly anything was made, no round is run."""
    tidying = Tidying(every_ms=20)
    rounds: list[str] = []
    gc.callbacks.append(lambda phase, _: rounds.append(phase))
    try:
        gc.collect()
        rounds.clear()
        tidying._tidy()
        assert rounds == []
    finally:
        gc.callbacks.pop()
        tidying.deleteLater()
