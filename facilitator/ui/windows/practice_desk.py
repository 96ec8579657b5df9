# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of practice: Run and the room screen on a made-up meeting; when it is left, all is as it was.

It is given no store of the group, no summaries, nothing that keeps the laptop awake: so nothing can get there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator.domain.bells import BellStroke
from facilitator.services.practice import Practice
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.practice import PracticeViewModel
from facilitator.ui.windows.main import COVER, GUIDE, RUN, MainWindow

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.preferences import Preferences
    from facilitator.ui.pages.practice_bar import PracticePage
    from facilitator.ui.pages.run import RunPage
    from facilitator.ui.theme import Look
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.room_stage import RoomStage
    from facilitator.ui.windows.services import Services

steady_s: Callable[[], float] = time.monotonic
"""The clock that practice follows: it stands still while the computer sleeps."""
LEAST_S = 0.25
"""Nothing is shown anew more than four times a second, however fast practice runs (product.md, ruling 8)."""
LEAST_STILL_S = 1.0
MOST_S = 1.0


class PracticeDesk(QObject):
    """One practice at a time. `ended`: everything has been put back, and the page of Run has to be offered again."""

    ended = Signal()
    hide_asked = Signal()
    cards_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        stage: RoomStage,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._stage = stage
        self._meeting: MeetingViewModel | None = None
        self._view_model: PracticeViewModel | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether there is a practice now."""
        return self._view_model is not None

    @property
    def meeting(self) -> MeetingViewModel:
        """The made-up meeting; only while there is a practice."""
        assert self._meeting is not None
        return self._meeting

    @property
    def view_model(self) -> PracticeViewModel:
        """How the practice runs; only while there is one."""
        assert self._view_model is not None
        return self._view_model

    def start(self, chosen: MeetingFormat, planned: datetime) -> None:
        """Enter Run with this format (already worded), a minute before the meeting that is planned then."""
        practice = Practice(self._services.practice_group(), chosen, planned, lambda: steady_s())
        hand_time, preferences = self._services.clock().now, self._personal.preferences
        self._meeting = MeetingViewModel(practice.conductor, practice.clock, preferences, hand_time=hand_time)
        self._view_model = PracticeViewModel(practice, self._meeting)
        self._personal.begin_practice()
        self._stage.begin_practice(practice.conductor, self._meeting, practice.clock.now)
        self._connect(self._meeting, self._view_model)
        self._window.offer(RUN, self._make_page)
        self._meeting.enter()
        self._window.show_page(RUN)
        self._meeting.status.say(say.Plain.PRACTICE_HINT)
        self.look()

    def end(self) -> None:
        """Put everything back; nothing happens when there is no practice."""
        if not self.is_on:
            return
        self._timer.stop()
        for signal, slot in ((self._personal.changed, self._follow), (self._personal.muted_changed, self._say_muted)):
            signal.disconnect(slot)
        self._stage.end_practice()
        self._personal.end_practice()
        self._view_model = self._meeting = None
        self.ended.emit()

    def put_away(self) -> None:
        """Stop, at the end of the program."""
        self._timer.stop()

    def page_shown(self, name: str) -> None:
        """Wait while the guide is read; any other page but Run and the cover ends practice."""
        if not self.is_on:
            return
        if name in (RUN, GUIDE):
            self.view_model.wait(name == GUIDE)
        elif name != COVER:
            self.end()

    def run_page(self) -> RunPage:
        """Give the page of Run."""
        return cast("PracticePage", self._window.page(RUN)).run

    def tell_saved(self) -> None:
        """Say that nothing is saved."""
        self.meeting.status.say(say.Plain.PRACTICE)

    def look(self) -> None:
        """Let time do its work, and aim at the next look."""
        if self.is_on:
            self.view_model.look()
            self._aim()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _connect(self, meeting: MeetingViewModel, view_model: PracticeViewModel) -> None:
        # Queued: what asks to leave is taken away with the page, so it must have ended its own work first.
        meeting.meeting_closed.connect(self._over, Qt.ConnectionType.QueuedConnection)
        meeting.bell_asked.connect(self._ring)
        meeting.tokens_asked.connect(self._choose_tokens)
        view_model.left.connect(self.end, Qt.ConnectionType.QueuedConnection)
        view_model.changed.connect(self._aim)
        self._personal.changed.connect(self._follow)
        self._personal.muted_changed.connect(self._say_muted)

    def _make_page(self) -> QWidget:
        from facilitator.ui.pages.practice_bar import PracticeBar, PracticePage
        from facilitator.ui.pages.run import RunPage

        run = RunPage(self.meeting, self._look, self._stage.room)
        run.hide_asked.connect(self.hide_asked)
        run.cards_asked.connect(self.cards_asked)
        return PracticePage(PracticeBar(self.view_model, self._look), run)

    def _aim(self, _view: object = None) -> None:
        if not self.is_on:
            return
        least_s = LEAST_STILL_S if self._look.reduced_motion else LEAST_S
        rest_s = self.view_model.next_look_s(least_s, MOST_S)
        if rest_s is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round(rest_s * 1000 + 0.5)))

    def _over(self) -> None:
        if not self.is_on:
            return
        self.end()
        self._window.tell(self.tr("That was practice. Nothing of it was saved."))

    def _ring(self, bell: BellStroke) -> None:
        if self.view_model.view.bells and not bell.own_bowl:
            self._personal.ring(bell.strokes)
        self.run_page().show_bell()
        self._stage.room.ring()

    def _choose_tokens(self, on: bool) -> None:
        self._personal.change(replace(self._personal.preferences, seat_tokens=on))

    def _say_muted(self, muted: bool) -> None:
        self.meeting.status.say(say.Plain.SOUND_OFF if muted else say.Plain.SOUND_ON)

    def _follow(self, preferences: Preferences) -> None:
        self.meeting.set_preferences(preferences)
