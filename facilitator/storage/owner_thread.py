# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one thread that owns the vault's connection (ruling 15). It knows nothing of what its jobs do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class StorageThread:
    """Runs jobs one after the other, in the order in which they were given.

    A job that raises hands its exception to whoever asks its future; the next job runs all the same.
    """

    def __init__(self, name: str = "storage") -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Put a job at the end of the line. Raises RuntimeError after `stop`."""
        from concurrent.futures import Future  # not for the first paint

        promise: Future[T] = Future()

        def run() -> None:
            if not promise.set_running_or_notify_cancel():
                return
            try:
                result = job()
            except BaseException as problem:
                promise.set_exception(problem)
            else:
                promise.set_result(result)

        with self._gate:
            if self._stopped:
                raise RuntimeError("the storage thread has stopped")
            self._jobs.put(run)
        return promise

    def stop(self, timeout_s: float | None = None) -> bool:
        """Finish what was given, then end the thread; tell whether it ended within the time. May be called twice."""
        with self._gate:
            if not self._stopped:
                self._stopped = True
                self._jobs.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job
