# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting as Run sees it, without a window: real conductor and stores in memory, hands on the clock."""

from __future__ import annotations

from datetime import datetime

from facilitator.domain.bells import BellKind, BellStroke
from facilitator.domain.formats import Part
from facilitator.domain.meeting import MeetingState
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.services.conductor import Conductor
from facilitator.services.ports import Lane
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.room import RoomViewModel
from tests.support.builders import START, a_format
from tests.support.clocks import a_clock
from tests.support.lanes import PromptLane

SIGNALS = ("top", "parts", "part", "timer", "way_on", "line", "counts", "saved", "motion")


class LiveMeeting:
    """`shown` keeps the last value of every view, `said` all that was said, `rung` every bell, in order."""

    def __init__(
        self,
        *parts: Part,
        lane: Lane | None = None,
        group: MemoryGroup | None = None,
        chairs: int = 12,
        at: datetime = START,
        is_kept: bool = True,
        bell_for_shares: bool = False,
    ) -> None:
        self.lane = lane or PromptLane()
        self.group = group or MemoryGroup()
        self.source, self.clock = a_clock(at)
        self.conductor = Conductor(self.group.journal, self.group.summaries, self.lane, self.clock)
        preferences = Preferences(bell_for_shares=bell_for_shares, timer_style=TimerStyle.DISC_AND_WORDS)
        self.model = MeetingViewModel(self.conductor, self.clock, preferences, is_kept=is_kept)
        self.room = RoomViewModel(self.clock.now, preferences)
        self.room.follow(self.conductor, self.model)
        self.shown: dict[str, object] = {}
        self.told = 0
        self.said: list[say.Saying] = []
        self.stands: list[say.Saying | None] = []
        self.rung: list[BellStroke] = []
        self.closings = self.openings = 0
        self._listen(self.model)
        self.open(*parts, chairs=chairs)

    def _listen(self, model: MeetingViewModel) -> None:
        for name in SIGNALS:
            getattr(model, f"{name}_changed").connect(lambda value, name=name: self._take(name, value))
        model.status.said.connect(self.said.append)
        model.status.fell_quiet.connect(self.stands.append)
        model.bell_asked.connect(self.rung.append)
        model.meeting_closed.connect(self._closed)
        model.meeting_opened.connect(self._opened)

    def open(self, *parts: Part, chairs: int = 12) -> LiveMeeting:
        """Open a meeting as Today's button does; a second later the leader's hand is calm."""
        now = self.clock.now()
        self.conductor.open(a_format(*parts), now, now.date(), chairs)
        self.model.enter()
        return self.after(1)

    def begin(self) -> LiveMeeting:
        return self.space()

    def after(self, seconds: float) -> LiveMeeting:
        """Let time go by, with a look on every second."""
        whole = int(seconds)
        for _ in range(whole):
            self.source.pass_by(1)
            self.model.look()
        self.source.pass_by(seconds - whole)
        if seconds != whole:
            self.model.look()
        return self

    def space(self, times: int = 1) -> LiveMeeting:
        """Press the one key, calmly."""
        for _ in range(times):
            self.source.pass_by(1)
            self.model.go_on()
        return self

    def _take(self, name: str, value: object) -> None:
        self.shown[name] = value
        self.told += 1

    def _closed(self) -> None:
        self.closings += 1

    def _opened(self) -> None:
        self.openings += 1

    @property
    def state(self) -> MeetingState:
        assert self.conductor.state is not None
        return self.conductor.state

    @property
    def rung_for(self) -> list[BellKind]:
        """What each bell was for, in order."""
        return [bell.kind for bell in self.rung]

    @property
    def last(self) -> say.Saying:
        return self.said[-1]
