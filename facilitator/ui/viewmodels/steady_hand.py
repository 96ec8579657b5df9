# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A press of the big button that is meant, told from one that is not: a hand shakes, and silences need to be safe."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from facilitator.domain.formats import PartKind
from facilitator.domain.meeting import NO_TIME, MeetingState

BOUNCE = timedelta(milliseconds=600)
"""A second "go on" sooner than this is a shaking hand (ux.md 3.2)."""
JUST_STARTED = timedelta(seconds=2)
"""A silence cannot be ended by a stray key sooner than this (ux.md 5.5)."""


class SteadyHand:
    """Remembers the last press that was meant. `hand_time`: the person's own time, by which hands shake."""

    def __init__(self, hand_time: Callable[[], datetime]) -> None:
        self._hand_time = hand_time
        self._pressed_at: datetime | None = None

    def begin_anew(self) -> None:
        """Take the press that led to this meeting for the last one: doubled, it must not begin it too."""
        self._pressed_at = self._hand_time()

    def means(self, state: MeetingState, now: datetime, *, looking: bool) -> bool:
        """Tell whether a press now is meant. `looking`: it would only lead back to the part that is on."""
        hand_now = self._hand_time()
        if self._pressed_at is not None and abs(hand_now - self._pressed_at) < BOUNCE:
            return False
        if not looking and _silence_just_began(state, now):
            return False
        self._pressed_at = hand_now
        return True


def _silence_just_began(state: MeetingState, now: datetime) -> bool:
    timer = state.timer
    if state.part.kind is not PartKind.SILENCE or timer is None or timer.running_since is None:
        return False
    just_pressed = timer.banked <= NO_TIME and now - timer.running_since < JUST_STARTED
    return just_pressed or NO_TIME <= timer.elapsed(now) < JUST_STARTED
