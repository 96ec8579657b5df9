# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one thread that owns the vault's connection (ruling 15). It knows nothing of what its jobs do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future
    from queue import SimpleQueue

T = TypeVar("T")


class StorageThread:
    """Runs jobs one after the other, in the order in which they were given.

    A job that raises hands its exception to whoever asks its future; the next job runs all the same.
    """

    def __init__(self, name: str = "storage") -> None:
        self._name = name
        self._gate = threading.Lock()
        self._stopped = False
        self._jobs: SimpleQueue[Callable[[], None] | None] | None = None
        self._thread: threading.Thread | None = None

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
            self._line().put(run)
        return promise

    def stop(self, timeout_s: float | None = None) -> bool:
        """Finish what was given, then end the thread; tell whether it ended within the time. May be called twice."""
        with self._gate:
            if not self._stopped:
                self._stopped = True
                if self._jobs is not None:
                    self._jobs.put(None)
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _line(self) -> SimpleQueue[Callable[[], None] | None]:
        """Give the line of jobs; the thread begins with the first one, for the first paint needs neither."""
        if self._jobs is None:
            from queue import SimpleQueue

            self._jobs = SimpleQueue()
            self._thread = threading.Thread(target=self._work, args=(self._jobs,), name=self._name, daemon=True)
            self._thread.start()
        return self._jobs

    def _work(self, jobs: SimpleQueue[Callable[[], None] | None]) -> None:
        while (job := jobs.get()) is not None:
            job()
            del job
