# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the program looks at the time: as often as something that is seen moves, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.ticker import Beat, Ticker
from facilitator.ui.windows.main import FINISH, RUN, WAY_IN, MainWindow

if TYPE_CHECKING:
    from facilitator.ui.theme import Look
    from facilitator.ui.windows.meeting_desk import MeetingDesk
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.room_stage import RoomStage


class Attention(QObject):
    """`ticked`: look at the time. Each second in a meeting, oftener while a disc is seen to move, else each minute.

    `adapt` has to be called when a page is shown, a meeting begins or ends, or the look changes.
    """

    ticked = Signal()

    def __init__(self, window: MainWindow, look: Look, personal: Personal, now_local: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._personal = personal
        self._ticker = Ticker(now_local)
        self._ticker.ticked.connect(self.ticked)
        self._moving = False
        self._desk: MeetingDesk | None = None
        self._stage: RoomStage | None = None

    def begin(self) -> None:
        """Tick from now on, each minute at first."""
        self._ticker.set_beat(Beat.MINUTE)

    def follow_desk(self, desk: MeetingDesk) -> None:
        """Follow the meetings that are led at this desk."""
        self._desk = desk
        desk.motion_changed.connect(self._set_moving)

    def follow_stage(self, stage: RoomStage) -> None:
        """Follow what moves in the room."""
        self._stage = stage
        stage.room.stand_changed.connect(lambda _: self.adapt())
        stage.room.content_changed.connect(lambda _: self.adapt())

    def adapt(self) -> None:
        """Tick as often as what is seen now needs."""
        live = self._desk is not None and self._desk.is_live
        busy = live or self._window.current in (FINISH, WAY_IN)
        in_run = self._window.current == RUN and self._personal.shows_disc
        in_room = self._stage is not None and self._stage.room.is_moving
        if self._moving and (in_run or in_room) and not self._look.reduced_motion:
            self._ticker.set_beat(Beat.QUARTER)
        else:
            self._ticker.set_beat(Beat.SECOND if busy else Beat.MINUTE)

    def _set_moving(self, moving: bool) -> None:
        self._moving = moving
        self.adapt()
