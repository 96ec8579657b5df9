# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries jobs to the storage thread and their answers back to the window's thread. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

    from facilitator.services.ports import Lane

T = TypeVar("T")
Answer = Callable[[], None]


class Courier(QObject):
    """Lives in the window's thread; answers arrive there through a queued signal, whoever finished the job."""

    _arrived = Signal(object)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, job: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[BaseException], None]) -> None:
        """Have the storage thread do `job`; later call `then` with its result or `otherwise` with what it raised."""

        def done(future: Future[T]) -> None:
            trouble = future.exception()
            self._arrived.emit((lambda: then(future.result())) if trouble is None else (lambda: otherwise(trouble)))

        self._lane.submit(job).add_done_callback(done)

    def _deliver(self, answer: Answer) -> None:
        answer()
