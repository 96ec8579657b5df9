# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lane without a thread: each job is done the moment it is given. For meetings that are kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


class AtOnce:
    """A Lane. What a job raises is told by its future, as on a thread of its own."""

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Do the job; the future holds its result already."""
        promise: Future[T] = Future()
        try:
            promise.set_result(job())
        except Exception as problem:
            promise.set_exception(problem)
        return promise
