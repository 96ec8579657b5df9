# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice as its bar sees it: how fast it runs, who speaks, whether bells are heard. Intents in, frozen views out.

The meeting itself is in a MeetingViewModel like every other. Nothing here is remembered for the next time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.services.practice import Practice
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting import MeetingViewModel

SPEEDS = (1, 2, 5, 10, 30)
USUAL_SPEED = 5
_MOST_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class PracticeView:
    """`by_itself`: the made-up room leads and speaks. `bells`: they are heard. `waits`: time stands meanwhile."""

    speed: int
    by_itself: bool
    bells: bool
    waits: bool = False


class PracticeViewModel(QObject):
    """One practice. `left`: the person is done with it."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, practice: Practice, meeting: MeetingViewModel) -> None:
        super().__init__()
        self._practice = practice
        self._meeting = meeting
        self._view = PracticeView(USUAL_SPEED, by_itself=False, bells=False)
        self._acting = False
        practice.clock.run_at(USUAL_SPEED)
        practice.conductor.listeners.add(lambda _: self._hear())

    @property
    def view(self) -> PracticeView:
        """How it stands."""
        return self._view

    def show_now(self) -> None:
        """Tell it again, for a view that has just been made."""
        self.changed.emit(self._view)

    # -- what is asked -----------------------------------------------------------------------------------------------

    def run_at(self, speed: int) -> None:
        """Run so many times as fast from now on; a speed that is not offered changes nothing."""
        if speed in SPEEDS:
            self.look()
            self._become(replace(self._view, speed=speed))

    def faster(self) -> None:
        """Run at the next speed up, as far as there is one."""
        self.run_at(SPEEDS[min(SPEEDS.index(self._view.speed) + 1, len(SPEEDS) - 1)])

    def slower(self) -> None:
        """Run at the next speed down, as far as there is one."""
        self.run_at(SPEEDS[max(SPEEDS.index(self._view.speed) - 1, 0)])

    def let_speak(self, on: bool) -> None:
        """Let the made-up room lead and speak by itself from now on, or leave it to the person again."""
        if on != self._view.by_itself:
            self._practice.begin_from_now()
            self._become(replace(self._view, by_itself=on))
            self._meeting.status.say(say.Plain.ROOM_LEADS if on else say.Plain.YOU_LEAD)

    def hear_bells(self, on: bool) -> None:
        """Let bells be heard, or be silent again."""
        self._become(replace(self._view, bells=on))

    def wait(self, on: bool) -> None:
        """Let time stand while the person looks at something else, or run on."""
        if on != self._view.waits:
            self._become(replace(self._view, waits=on))

    def toggle_by_itself(self) -> None:
        """Let the room speak by itself, or leave it to the person again."""
        self.let_speak(not self._view.by_itself)

    def take_over(self) -> None:
        """The person has pressed a key: from now on they lead."""
        self.let_speak(False)

    def leave(self) -> None:
        """Be done with it."""
        self.left.emit()

    # -- time --------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Let happen what the room has meanwhile done, each at its own instant; then take note of the time."""
        for _ in range(_MOST_AT_ONCE if self._view.by_itself else 0):
            act = self._practice.due_act()
            if act is None or self._practice.is_over:
                break
            self._acting = True
            with self._practice.clock.telling(act.at):
                self._meeting.let_act(partial(self._practice.carry_out, act))
            self._acting = False
        if not self._practice.is_over:
            self._meeting.look()

    def next_look_s(self, least_s: float, most_s: float) -> float | None:
        """Tell in how many seconds of the person's time to look again: on the next true second, or when an act is due.

        Never sooner than `least_s`, never later than `most_s`. None: time stands.
        """
        clock = self._practice.clock
        if not clock.speed:
            return None
        now = clock.now()
        rest_s = (1.0 - now.microsecond / 1e6) / clock.speed
        while rest_s < least_s:
            rest_s += 1.0 / clock.speed
        act = self._practice.next_act() if self._view.by_itself else None
        if act is not None:
            rest_s = min(rest_s, max((act.at - now).total_seconds() / clock.speed, 0.01))
        return min(rest_s, most_s)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _hear(self) -> None:
        """A deed that the room did not do was the person's: they lead now."""
        if not self._acting and self._view.by_itself:
            self.take_over()

    def _become(self, view: PracticeView) -> None:
        if view == self._view:
            return
        self._view = view
        speed = 0 if self._view.waits else self._view.speed
        if speed != self._practice.clock.speed:
            self._practice.clock.run_at(speed)
        self.changed.emit(self._view)
