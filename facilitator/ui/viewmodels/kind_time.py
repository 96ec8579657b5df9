# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a leader does with time itself: mend a late press, adopt a plan, agree on a share. Nothing happens unasked.

Deliberately not here: the arithmetic (`domain/mending.py`, `catching_up.py`, `fair_share.py`) and every word.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from facilitator.domain import commands as ask
from facilitator.domain.catching_up import CatchUp, catch_up_plans
from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOut, WayOutKind, people_to_speak, read_fair_share
from facilitator.domain.meeting import MeetingState
from facilitator.domain.waiting_line import WaitingLine
from facilitator.services.conductor import Conductor
from facilitator.ui.viewmodels.kind_sight import see_catch_up, see_fair, see_hint, see_mend
from facilitator.ui.viewmodels.last_told import LastTold

A_MINUTE = timedelta(minutes=1)
LEAST_SHARE = timedelta(seconds=10)


class KindTime(QObject):
    """Kind time in the live meeting. `do` follows a command and says why when it can't be.

    `mend_changed` and `catch_up_changed` are told only while somebody looks (`watch_mend`, `watch_plans`): plans cost
    some arithmetic, and nobody needs them on time.
    """

    hint_changed = Signal(object)
    fair_changed = Signal(object)
    mend_changed = Signal(object)
    catch_up_changed = Signal(object)

    def __init__(self, conductor: Conductor, now: Callable[[], datetime], do: Callable[[ask.Command], None]) -> None:
        super().__init__()
        self._conductor = conductor
        self._now = now
        self._do = do
        self._last = LastTold()
        self._mending = self._planning = False
        self._plans: tuple[CatchUp, ...] = ()

    def forget(self) -> None:
        """Tell everything again at the next look, for a view that has just been made."""
        self._last.forget()

    def look(self, state: MeetingState, line: WaitingLine, now: datetime) -> None:
        """Tell what has changed."""
        self._last.tell("hint", self.hint_changed, see_hint(state, now))
        self._last.tell("fair", self.fair_changed, see_fair(state, line, now))
        if self._mending:
            self._last.tell("mend", self.mend_changed, see_mend(state, now))
        if self._planning:
            self._plans = catch_up_plans(state, now, people_to_speak(state, line))
            self._last.tell("plans", self.catch_up_changed, see_catch_up(state, self._plans))

    def watch_mend(self, on: bool) -> None:
        """Tell what can be mended, or no longer."""
        self._mending = on
        self._look_anew("mend")

    def watch_plans(self, on: bool) -> None:
        """Tell the ways to catch up, or no longer."""
        self._planning = on
        self._look_anew("plans")

    # -- what is asked -----------------------------------------------------------------------------------------------

    def mend(self, what: Mended, minutes: int, *, begin: bool) -> None:
        """Say that it began (or ended) so many minutes ago."""
        ago = A_MINUTE * minutes
        self._do(ask.MendBegin(what, ago) if begin else ask.MendEnd(what, ago))

    def adopt(self, place: int) -> bool:
        """Go on by the plan at this place, from 0, of those told last; tell whether there is one."""
        if not 0 <= place < len(self._plans):
            return False
        self._do(ask.AdoptPlan(self._plans[place].plan))
        return True

    def use_share(self, seconds: int) -> None:
        """Let each share of this part last so long from now on."""
        self._do(ask.UseShare(max(timedelta(seconds=seconds), LEAST_SHARE)))

    def take_way_out(self, kind: WayOutKind) -> None:
        """Take one of the two kind ways out, as it stands now."""
        way = next((one for one in self._ways_out() if one.kind is kind), None)
        if way is None:
            return
        if way.kind is WayOutKind.BORROW and way.index is not None:
            self._do(ask.BorrowMinutes(way.index, way.minutes))
        else:
            self._do(ask.UseShare(way.length))

    def expect(self, by: int) -> None:
        """Think of one more still to speak, or of one fewer."""
        state, line = self._conductor.state, self._conductor.line
        if state is not None:
            people = people_to_speak(state, line) + by
            # Whoever speaks is among those expected until the share is over.
            self._conductor.change_line(line.expecting(max(people, 0) + (state.timer is not None)))

    def set_interpreter(self, present: bool) -> None:
        """Say that an interpreter is in the room, or no longer."""
        self._do(ask.NoteInterpreter(present))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ways_out(self) -> tuple[WayOut, ...]:
        state = self._conductor.state
        fair = None if state is None else read_fair_share(state, self._conductor.line, self._now())
        if fair is None:
            return ()
        return fair.ways_out or ((fair.borrow,) if fair.borrow is not None else ())

    def _look_anew(self, key: str) -> None:
        self._last.forget(key)
        state = self._conductor.state
        if state is not None:
            self.look(state, self._conductor.line, self._now())
