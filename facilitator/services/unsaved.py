# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes on their way to disk: in order, tried again until they succeed, and honest about what is not saved yet."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from facilitator.domain.errors import StorageUnavailable
from facilitator.services.ports import Lane

PATIENCE_S = 0.05
"""The window waits this long for a tap's commit (product.md, ruling 15)."""

Write = Callable[[], None]

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Batch:
    """Writes under way, and how many of them are done; counted by the lane's thread, read when the future is done."""

    writes: tuple[Write, ...]
    done: int = 0

    def run(self) -> None:
        for write in self.writes:
            write()
            self.done += 1


class UnsavedWrites:
    """Sends writes to the lane in order. A write that cannot be done stays first in line for the next try."""

    def __init__(self, lane: Lane, patience_s: float = PATIENCE_S) -> None:
        self._lane = lane
        self._patience_s = patience_s
        self._waiting: list[Write] = []
        self._batch: _Batch | None = None
        self._future: Future[None] | None = None
        self._refused = False

    @property
    def all_saved(self) -> bool:
        """Whether everything given so far is known to be on disk."""
        return not self._waiting

    def write(self, write: Write) -> bool:
        """Take one more write and try all that wait; tell whether all is saved. Waits at most the patience."""
        self._waiting.append(write)
        return self.try_again()

    def try_again(self) -> bool:
        """Try what waits; tell whether all is saved. Waits at most the patience."""
        if self._waiting and self._settle(0.0):
            self._send()
            self._settle(self._patience_s)
        return self.all_saved

    def look(self) -> bool:
        """Take note of what the lane has finished, and send on what queued behind it; never waits.

        What was refused is not tried again here: that is for `write` and `try_again`.
        """
        if self._waiting and self._settle(0.0) and not self._refused:
            self._send()
        return self.all_saved

    def _send(self) -> None:
        self._batch = _Batch(tuple(self._waiting))
        self._future = self._lane.submit(self._batch.run)

    def _settle(self, wait_s: float) -> bool:
        """Take in the batch under way once it is done; tell whether the lane is free for another."""
        future, batch = self._future, self._batch
        if future is None or batch is None:
            return True
        try:
            future.result(timeout=wait_s)
        except StorageUnavailable:
            pass
        except TimeoutError:
            return False
        except Exception as problem:  # a mistake of ours; its words may hold rows, so only its kind is told
            _log.error("a write ended in %s", type(problem).__name__)
        self._future = self._batch = None
        self._refused = batch.done < len(batch.writes)
        del self._waiting[: batch.done]
        return True
