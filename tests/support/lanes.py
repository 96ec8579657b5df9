# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lanes without a thread: one does each job at once, one keeps each until the test opens the gate, one does both."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


class PromptLane:
    """Does each job the moment it is given."""

    def submit(self, job: Callable[[], T]) -> Future[T]:
        promise: Future[T] = Future()
        _keep(promise, job)
        return promise


class GatedLane:
    """A disk that takes its time: a job is done when the test lets it through, in the order given."""

    def __init__(self) -> None:
        self._jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], T]) -> Future[T]:
        promise: Future[T] = Future()
        self._jobs.append(lambda: _keep(promise, job))
        return promise

    @property
    def waiting(self) -> int:
        """How many jobs stand before the gate."""
        return len(self._jobs)

    def let_one_through(self) -> None:
        """Do the job that waits longest; nothing happens when none waits."""
        if self._jobs:
            self._jobs.pop(0)()

    def open_the_gate(self) -> None:
        """Do all that waits."""
        while self._jobs:
            self.let_one_through()


class SlowableLane(GatedLane):
    """Does each job at once, until the disk becomes slow; then it is a gated one."""

    def __init__(self) -> None:
        super().__init__()
        self.is_slow = False

    def submit(self, job: Callable[[], T]) -> Future[T]:
        promise = super().submit(job)
        if not self.is_slow:
            self.open_the_gate()
        return promise


def _keep(promise: Future[T], job: Callable[[], T]) -> None:
    try:
        promise.set_result(job())
    except Exception as problem:
        promise.set_exception(problem)
