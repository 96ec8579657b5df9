# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bells have come due since the last look. Each stretch of time is looked at once, so no bell is lost or doubled.

Deliberately not here: when bells are due (`domain/bells.py`), and whether one is wanted or heard.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain.bells import BellStroke, bells_between
from facilitator.domain.meeting import MeetingState


class BellWatch:
    """Looks along the time of one meeting after another. Look once more before each deed."""

    def __init__(self) -> None:
        self._until: datetime | None = None

    def begin(self, now: datetime) -> None:
        """Look from `now` on; what was due until then is not made up for."""
        self._until = now

    def move(self, by: timedelta) -> None:
        """Look on from the same moment, now that the clock has been set by so much."""
        if self._until is not None:
            self._until += by

    def started(self, state: MeetingState) -> tuple[BellStroke, ...]:
        """Give the bell due at the very instant at which the timer began to run, and look from there on."""
        at = None if state.timer is None else state.timer.running_since
        if at is None:
            return ()
        self._until = at
        return bells_between(state, at - timedelta.resolution, at)

    def due(self, state: MeetingState, now: datetime) -> tuple[BellStroke, ...]:
        """Give the bells due since the last look, under the state that has held since then.

        A clock that slips back a little gives none twice.
        """
        until = self._until
        if until is None:
            self._until = now
            return ()
        if now <= until:
            return ()
        self._until = now
        return bells_between(state, until, now)
