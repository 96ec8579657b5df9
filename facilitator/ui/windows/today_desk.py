# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of Today: its page, and what it asks of a meeting: to be started, carried on, filed or checked.

Made for the first paint, before there is a group. Deliberately not here: where Today leads otherwise (`evening.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.viewmodels.today import TodayViewModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.summary import MeetingSummary
    from facilitator.services.opening import Opened
    from facilitator.services.unfinished import Unfinished
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.room import RoomViewModel
    from facilitator.ui.viewmodels.tonight import Live, Tonight
    from facilitator.ui.windows.meeting_desk import MeetingDesk


class TodayDesk(QObject):
    """`run_asked`: a meeting is about to be entered, so practice has to end."""

    run_asked = Signal()

    def __init__(
        self,
        look: Look,
        courier: Courier,
        find_format: Callable[[str], MeetingFormat | None],
        now_local: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._meetings: MeetingDesk | None = None
        self._opened: Opened | None = None
        self.today = TodayViewModel(find_format, courier, now_local)
        self.today.start_asked.connect(self._start)
        self.today.carry_on_asked.connect(self._carry_on)
        self.today.file_asked.connect(self._file)
        self.today.check_asked.connect(self._check)

    def make_page(self) -> QWidget:
        """Make the page."""
        from facilitator.ui.pages.today import TodayPage

        return TodayPage(self.today, self._look)

    def open_group(self, opened: Opened, meetings: MeetingDesk) -> None:
        """Show this group, whose meetings are led at that desk; if Start waits for it, the meeting starts."""
        self._opened, self._meetings = opened, meetings
        meetings.settings_changed.connect(self.today.set_settings)
        meetings.formats_changed.connect(self.today.find_again)
        self.today.set_debrief(meetings.debrief)
        self.today.set_calendar(meetings.calendar)
        meetings.live_changed.connect(self._follow_live)
        self.today.settings_changed.connect(meetings.follow_settings)
        self.today.set_fillings(meetings.fillings)
        self.today.set_opened(opened)

    def follow_room(self, room: RoomViewModel) -> None:
        """Show whether there is a room screen, and let it welcome people at the time that Today tells."""
        room.stand_changed.connect(lambda stand: self.today.set_room_open(is_open=stand.is_open))
        self.today.card_changed.connect(lambda card: room.set_welcome(card.start))

    def _follow_live(self, live: Live | None) -> None:
        self.today.set_live(live)
        if live is None:
            self.today.read_again()

    def _start(self, tonight: Tonight) -> None:
        assert self._meetings is not None
        self.run_asked.emit()
        self._meetings.debrief.close()
        self._meetings.start(tonight)

    def _carry_on(self, unfinished: Unfinished) -> None:
        assert self._meetings is not None
        self.run_asked.emit()
        self._forget_unfinished()
        self._meetings.carry_on(unfinished)

    def _file(self, unfinished: Unfinished) -> None:
        """Close an interrupted meeting at its last sign of life."""
        assert self._meetings is not None
        self._forget_unfinished()
        self._meetings.file(unfinished)
        self.today.read_again()

    def _forget_unfinished(self) -> None:
        assert self._opened is not None
        self._opened = replace(self._opened, unfinished=None)
        self.today.set_opened(self._opened)

    def _check(self, summary: MeetingSummary) -> None:
        if self._meetings is not None:
            self._meetings.check(summary)
