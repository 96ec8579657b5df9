# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread, jobs in order, and nothing lost on the way out."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from facilitator.storage.owner_thread import StorageThread


@pytest.fixture
def lane() -> Iterator[StorageThread]:
    thread = StorageThread()
    yield thread
    thread.stop(5)


def test_jobs_are_done_in_order_by_one_thread(lane: StorageThread) -> None:
    """However many ask, jobs are done one after the other, in the order given, by the same thread."""
    done: list[int] = []
    futures = [lane.submit(lambda number=number: done.append(number) or threading.get_ident()) for number in range(200)]
    idents = {future.result(5) for future in futures}
    assert done == list(range(200))
    assert len(idents) == 1
    assert idents != {threading.get_ident()}


def test_a_job_that_raises_does_not_stop_the_next(lane: StorageThread) -> None:
    """What a job raises goes to whoever asked; the lane goes on."""
    broken = lane.submit(lambda: 1 // 0)
    sound = lane.submit(lambda: 7)
    with pytest.raises(ZeroDivisionError):
        broken.result(5)
    assert sound.result(5) == 7


def test_stopping_finishes_what_was_given() -> None:
    """Jobs given before the stop are done; after it none is taken; stopping twice is harmless."""
    lane = StorageThread()
    gate = threading.Event()
    waiting = lane.submit(lambda: gate.wait(5))
    last = lane.submit(lambda: "done")
    assert not lane.stop(0.05)
    with pytest.raises(RuntimeError):
        lane.submit(lambda: None)
    gate.set()
    assert lane.stop(5)
    assert lane.stop(5)
    assert (waiting.result(0), last.result(0)) == (True, "done")


def test_a_job_that_was_cancelled_is_left_out(lane: StorageThread) -> None:
    """A job cancelled while it waits is never begun."""
    gate = threading.Event()
    lane.submit(lambda: gate.wait(5))
    done: list[int] = []
    cancelled = lane.submit(lambda: done.append(1))
    assert cancelled.cancel()
    gate.set()
    lane.submit(lambda: None).result(5)
    assert done == []
