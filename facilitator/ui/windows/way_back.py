# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back into Run: the bar above other pages that says what waits there, a meeting or a practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.ui.texts import fill_in
from facilitator.ui.windows.main import GUIDE, RUN, TODAY, MainWindow

if TYPE_CHECKING:
    from facilitator.ui.windows.meeting_desk import MeetingDesk
    from facilitator.ui.windows.practice_ground import PracticeGround


class WayBack(QObject):
    """Made for one open group. Today says itself that a meeting runs, so there is no bar there."""

    def __init__(self, window: MainWindow, meetings: MeetingDesk, ground: PracticeGround) -> None:
        super().__init__(window)
        self._window = window
        self._meetings = meetings
        self._ground = ground
        window.return_asked.connect(self.go)
        window.page_shown.connect(self.look)
        meetings.live_changed.connect(self.look)
        ground.ended.connect(self.look)

    def go(self) -> None:
        """Go back into Run, when something waits there."""
        if self._ground.desk is not None or self._meetings.is_live:
            self._window.show_page(RUN)

    def look(self, _news: object = None) -> None:
        """Show what waits now, or nothing."""
        live = self._meetings.live
        if self._ground.desk is not None and self._window.current == GUIDE:
            words = self.tr("Practice waits for you. Nothing of it is saved.")
            self._window.show_meeting_bar(words, self.tr("Return to practice"))
        elif live is None or self._window.current in (RUN, TODAY):
            self._window.show_meeting_bar("", "")
        else:
            words = self.tr("Meeting running: {part}, part {number} of {parts}.")
            words = fill_in(words, part=live.part_title, number=live.part, parts=live.parts)
            self._window.show_meeting_bar(words, self.tr("Return"))
