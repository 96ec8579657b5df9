# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When Python's collector works, and on which thread.

Lives here: `Tidying`. Deliberately not here: that it rests while the program starts (`cli.make_start_quick`).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5000
_OLDEST = len(gc.get_threshold()) - 1


class Tidying(QObject):
    """Runs the collector on the thread it is made on, the window's, and on no other.

    Left to itself the collector works on whichever thread asks for memory next. On the storage thread it would then
    take down parts of the window, which Qt allows to the window's own thread alone: the program would be gone.
    """

    def __init__(self, parent: QObject | None = None, *, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        # What is there by now stays to the end: no round needs to walk through it.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(every_ms)

    def _tidy(self) -> None:
        """Collect as much as Python would by now: the oldest of its generations that has filled up."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] <= limits[0]:
            return
        full = (generation for generation in range(_OLDEST, 0, -1) if counts[generation] > limits[generation])
        gc.collect(next(full, 0))
