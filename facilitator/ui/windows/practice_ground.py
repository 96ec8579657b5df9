# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way into practice and out again: it is entered from where a format is shown, and leads back there.

Made when a group is open. Deliberately not here: how one practice goes (`practice_desk.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.windows.main import COVER, EDITOR, FORMATS, GUIDE, RUN, MainWindow

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.ui.theme import Look
    from facilitator.ui.windows.meeting_desk import MeetingDesk
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.practice_desk import PracticeDesk
    from facilitator.ui.windows.room_stage import RoomStage
    from facilitator.ui.windows.services import Services


class PracticeGround(QObject):
    """One practice after another. `ended`: Run is the group's own again."""

    ended = Signal()
    hide_asked = Signal()
    cards_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        meetings: MeetingDesk,
        stage: Callable[[], RoomStage],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._meetings = meetings
        self._stage = stage
        self._made_desk: PracticeDesk | None = None
        self._back_to = FORMATS

    @property
    def desk(self) -> PracticeDesk | None:
        """The practice that is on; None while there is none."""
        return self._made_desk if self._made_desk is not None and self._made_desk.is_on else None

    def enter(self, chosen: MeetingFormat) -> None:
        """Try a format out, already worded. While a meeting runs there is no practice."""
        meetings = self._meetings
        if meetings.is_live:
            self._window.tell(self.tr("A meeting is running. Practise when it is over."))
            return
        self.end()
        self._back_to = EDITOR if self._window.current == EDITOR else FORMATS
        coming, usual = meetings.coming, meetings.usual_start
        then = coming.next_by(chosen, usual) or coming.of_its_own(chosen, usual)
        self._need_desk().start(then.format, then.start.astimezone())

    def end(self) -> None:
        """End the practice that is on; nothing happens when there is none."""
        if self._made_desk is not None:
            self._made_desk.end()

    def page_shown(self, name: str) -> None:
        """Let a practice wait, or end, when another page is shown."""
        if self._made_desk is not None:
            self._made_desk.page_shown(name)

    def put_away(self) -> None:
        """Stop, at the end of the program."""
        if self._made_desk is not None:
            self._made_desk.put_away()

    def _need_desk(self) -> PracticeDesk:
        if self._made_desk is None:
            from facilitator.ui.windows.practice_desk import PracticeDesk

            stage = self._stage()
            desk = PracticeDesk(self._window, self._look, self._services, self._personal, stage)
            desk.ended.connect(self._lead_back)
            desk.hide_asked.connect(self.hide_asked)
            desk.cards_asked.connect(self.cards_asked)
            self._made_desk = desk
        return self._made_desk

    def _lead_back(self) -> None:
        if self._window.current in (RUN, COVER, GUIDE):
            self._window.show_page(self._back_to)
        self._meetings.offer_run()
        self.ended.emit()
