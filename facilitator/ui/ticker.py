# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says "look again" on the true second, four times a second, or once a minute. It counts nothing.

The next tick is aimed anew each time at the boundary of the wall clock, so a late tick can't add up.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Beat(Enum):
    """How often to look, as the part of a minute in ms; no beat between minutes needs a precise timer."""

    MINUTE = 60_000
    SECOND = 1_000
    QUARTER = 250


class Ticker(QObject):
    """Emits `ticked` and nothing else. `now` gives the wall clock."""

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._beat = Beat.MINUTE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # Qt: a coarse timer may fire up to 5 % early and would then tick twice (performance.md 4).
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def set_beat(self, beat: Beat) -> None:
        """Look this often from now on."""
        if beat is not self._beat or not self._timer.isActive():
            self._beat = beat
            self._aim()

    def _tick(self) -> None:
        self._aim()
        self.ticked.emit()

    def _aim(self) -> None:
        now = self._now()
        into_minute_ms = now.second * 1000 + now.microsecond / 1000
        step_ms = self._beat.value
        rest_ms = step_ms - into_minute_ms % step_ms
        self._timer.start(max(1, round(rest_ms + 0.5)))
