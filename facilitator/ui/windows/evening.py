# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evening: what leads from page to page, from the start of the program to its end.

It connects view models with each other and with the window; it holds no rule of a meeting and draws nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.windows.attention import Attention
from facilitator.ui.windows.main import (
    COUNTS,
    COVER,
    FINISH,
    FIRST_START,
    FORMATS,
    RUN,
    SAFETY,
    SETTINGS,
    TODAY,
    WAY_IN,
    MainWindow,
)
from facilitator.ui.windows.quiet_pages import QuietPages
from facilitator.ui.windows.threshold import Threshold
from facilitator.ui.windows.today_desk import TodayDesk

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.preferences import Preferences
    from facilitator.services.opening import Opened
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.opening import OpeningViewModel
    from facilitator.ui.viewmodels.room import RoomViewModel
    from facilitator.ui.viewmodels.tonight import Live
    from facilitator.ui.windows.meeting_desk import MeetingDesk
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.practice_desk import PracticeDesk
    from facilitator.ui.windows.practice_ground import PracticeGround
    from facilitator.ui.windows.room_stage import RoomStage
    from facilitator.ui.windows.safety_desk import SafetyDesk
    from facilitator.ui.windows.services import Services
    from facilitator.ui.windows.way_back import WayBack

LOOK_AROUND_AFTER_MS = 1000
"""The rows about the laptop wait so long at most, for the group comes first."""

READY_TO_WRITE_AFTER_MS = 700
"""Today is shown before the storage thread brings in what writing summaries and settings needs."""


class Evening(QObject):
    """Made once by `app.py`. `start()` shows the first page; the group is opened after the first paint.

    `learner_changed`: who is to be given the names of keys while a remote is taught; None when nobody is.
    """

    learner_changed = Signal(object)

    def __init__(self, window: MainWindow, look: Look, services: Services, personal: Personal) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._courier = Courier(services.lane)
        self._desk: MeetingDesk | None = None
        self._opened: Opened | None = None
        self._brought: Path | None = None
        self._today_desk = TodayDesk(look, self._courier, self._find_format, services.now_local, self)
        self.today = self._today_desk.today
        self._quiet_pages = QuietPages(window, look, services, personal, lambda: self.room)
        self._threshold = Threshold(look, services, self._courier, personal, self._find_format, self)
        self._attention = Attention(window, look, personal, services.now_local)
        self._stage: RoomStage | None = None
        self._safety: SafetyDesk | None = None
        self.practice_ground: PracticeGround | None = None
        self.way_back: WayBack | None = None
        self._has_looked_around = False
        self._connect()

    # -- beginnings --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first page: Today, or the first start when this laptop has no group yet."""
        self._offer_pages()
        self._window.show_page(self._threshold.find_first_page())
        self._window.painted.connect(self._after_first_paint)

    def _offer_pages(self) -> None:
        window = self._window
        window.offer(TODAY, self._today_desk.make_page)
        window.offer(FIRST_START, self._threshold.make_first_start)
        window.offer(WAY_IN, lambda: self._threshold.make_way_in(self.safety.toggle))
        self._quiet_pages.offer()

    def _after_first_paint(self) -> None:
        self._attention.begin()
        self._threshold.open_now()
        QTimer.singleShot(LOOK_AROUND_AFTER_MS, self, self._look_around)

    def _look_around(self) -> None:
        """Look at screen, sound and battery, once: when the group is there, or does not come soon."""
        if not self._has_looked_around:
            self._has_looked_around = True
            self._personal.look_around(self.today)
        self._need_stage()

    def _connect(self) -> None:
        self._threshold.opened.connect(self._opened_at_door)
        self._threshold.page_asked.connect(self._window.show_page)
        self._attention.ticked.connect(self._tick)
        self._window.page_shown.connect(self._page_shown)
        self._window.page_asked.connect(self.go)
        self._window.foot_chosen.connect(self._foot_chosen)
        today = self.today
        self._today_desk.run_asked.connect(self._end_practice)
        today.formats_asked.connect(partial(self.go, FORMATS))
        today.calendar_asked.connect(self.open_calendar)
        today.second_way_asked.connect(partial(self.go, SETTINGS))
        today.hear_asked.connect(self._personal.hear)
        today.trouble.connect(self._report)
        today.room_asked.connect(lambda: self.room.open_or_close())
        self._personal.changed.connect(self._follow_preferences)
        self._personal.language_changed.connect(self._speak_anew)
        self._look.changed.connect(self._attention.adapt)
        self._quiet_pages.hide_asked.connect(self.hide)
        self._quiet_pages.learner_changed.connect(self.learner_changed)

    @property
    def opening(self) -> OpeningViewModel:
        """How the group opens."""
        return self._threshold.opening

    # -- a group is open ---------------------------------------------------------------------------------------------

    def open_group(self, opened: Opened) -> None:
        """Take up a group, the first that opens: everything about meetings is made for it."""
        from facilitator.services.conductor import Conductor
        from facilitator.ui.windows.meeting_desk import MeetingDesk
        from facilitator.ui.windows.way_back import WayBack

        if self._opened is not None:
            self._services.lane.submit(opened.group.close)
            return
        self._opened = opened
        services = self._services
        services.library().know(opened.own_formats)
        conductor = Conductor(opened.group.journal, opened.group.summaries, services.lane, services.clock())
        self.safety.open_group(opened)
        self.today.set_checklist(self.safety.checklist)
        desk = self._desk = MeetingDesk(
            self._window, self._look, services, self._personal, conductor, opened, self.room, self.safety
        )
        desk.said_goodbye.connect(self._meeting_over)
        desk.live_changed.connect(self._live_changed)
        desk.hide_asked.connect(self.hide)
        self._attention.follow_desk(desk)
        ground = self.practice_ground = self._make_practice_ground(desk)
        self.way_back = WayBack(self._window, desk, ground)
        self.today.return_asked.connect(self.way_back.go)
        self._quiet_pages.offer_second_way(desk.second_way if desk.is_kept else None)
        self._today_desk.open_group(opened, desk)
        QTimer.singleShot(0, self, self._look_around)
        QTimer.singleShot(READY_TO_WRITE_AFTER_MS, self, lambda: services.lane.submit(opened.group.get_ready_to_write))
        if self._window.current in (WAY_IN, FIRST_START):
            self._window.show_page(TODAY)
        if self._brought is not None:
            self.bring(self._brought)

    def _make_practice_ground(self, desk: MeetingDesk) -> PracticeGround:
        from facilitator.ui.windows.practice_ground import PracticeGround

        ground = PracticeGround(self._window, self._look, self._services, self._personal, desk, self._need_stage)
        desk.format_desk.practice_asked.connect(ground.enter)
        ground.hide_asked.connect(self.hide)
        ground.cards_asked.connect(self.safety.toggle)
        return ground

    def bring(self, path: Path) -> None:
        """Show what a file holds that somebody opened; before a group is open, it waits."""
        if self._desk is None:
            self._brought = path
        else:
            self._brought = None
            self._desk.format_desk.look_at(path)

    def _opened_at_door(self, opened: Opened, start_now: bool) -> None:
        self.open_group(opened)
        if start_now:
            self.today.start()

    def _end_practice(self) -> None:
        if self.practice_ground is not None:
            self.practice_ground.end()

    def go(self, name: str) -> None:
        """Go to a page. Before a group is open, its pages lead to what opens one; Finish is put off when it is left."""
        if self._desk is None and name in (TODAY, FORMATS, COUNTS, SAFETY):
            name = self._threshold.page
        if self._desk is not None and self._window.current == FINISH:
            self._desk.step_out()
        self._window.show_page(name)

    def open_calendar(self) -> None:
        """Go to the page on which it is settled when the group meets."""
        if self._desk is not None:
            self._desk.calendar_desk.open_page()

    def leave(self) -> None:
        """Go to Today from Run and Finish, and from anywhere while a meeting runs; from Today out (ruling 10)."""
        current, desk = self._window.current, self._desk
        if self.practice is not None:
            self._end_practice()
            return
        if desk is not None and (current in (RUN, FINISH) or (desk.is_live and current != TODAY)):
            desk.step_out()
            self._window.show_page(TODAY)
        else:
            self._window.close()

    def may_close(self) -> bool:
        """Tell whether the window may close: from Run it goes to Today first, unless nothing has begun."""
        desk = self._desk
        if desk is None or self._window.current != RUN:
            return True
        if self.practice is not None:
            self._end_practice()
            return False
        desk.step_out()
        if desk.is_live:
            self._window.show_page(TODAY)
        return not desk.is_live

    def put_away(self) -> None:
        """Close the group, after whatever is still to be written."""
        if self.practice_ground is not None:
            self.practice_ground.put_away()
        if self._stage is not None:
            self._stage.put_away()
        if self._opened is not None:
            self.safety.flush()
            if self._desk is not None:
                self._desk.flush()
            self._services.lane.submit(self._opened.group.close)

    def hide(self) -> None:
        """Cover everything, or show it again. A card that is open goes with it."""
        self.safety.close()
        if self._window.current == COVER:
            self._window.uncover()
        else:
            self._window.cover()
        self.room.set_hidden(self._window.current == COVER)
        self._personal.set_hidden(self._window.current == COVER)

    @property
    def is_open(self) -> bool:
        """Whether a group is open."""
        return self._opened is not None

    @property
    def desk(self) -> MeetingDesk | None:
        """The meeting's desk, once a group is open."""
        return self._desk

    @property
    def practice(self) -> PracticeDesk | None:
        """The practice that is on; None while there is none."""
        return None if self.practice_ground is None else self.practice_ground.desk

    @property
    def leading(self) -> MeetingDesk | PracticeDesk | None:
        """Who takes the keys of Run: the practice that is on, else the meeting's desk."""
        return self.practice or self._desk

    @property
    def safety(self) -> SafetyDesk:
        """The safety cards, whether a group is open or not."""
        if self._safety is None:
            from facilitator.ui.windows.safety_desk import SafetyDesk

            self._safety = SafetyDesk(self._window, self._look, self._services, self._personal, self._courier)
        return self._safety

    @property
    def room(self) -> RoomViewModel:
        """The room screen, whether it is open or not."""
        return self._need_stage().room

    def _need_stage(self) -> RoomStage:
        if self._stage is None:
            from facilitator.ui.windows.room_stage import RoomStage

            stage = self._stage = RoomStage(self._window, self._look, self._personal, self._services.clock().now)
            stage.room.setup_asked.connect(self._set_up_room)
            self._today_desk.follow_room(stage.room)
            self._attention.follow_stage(stage)
            self.today.show_now()
        return self._stage

    def _set_up_room(self) -> None:
        """Ask what the wall shows: in Run its page does, elsewhere Settings."""
        if self._window.current != RUN:
            self.go(SETTINGS)

    # -- small things ------------------------------------------------------------------------------------------------

    def _find_format(self, format_id: str) -> MeetingFormat | None:
        return self._services.library().get(format_id, self._personal.language())

    def _meeting_over(self) -> None:
        self._need_stage().end_meeting()
        self.today.read_again()
        self.safety.meeting_over()
        self._window.show_page(TODAY)

    def _live_changed(self, live: Live | None) -> None:
        self.safety.set_live(live is not None)
        self._attention.adapt()

    def _page_shown(self, name: str) -> None:
        if self.practice_ground is not None:
            self.practice_ground.page_shown(name)
        self._attention.adapt()
        if name == TODAY:
            self.today.look()

    def _tick(self) -> None:
        if self._window.current == TODAY:
            self.today.look()
        if self._desk is not None:
            self._desk.look()
        if self._stage is not None:
            self._stage.room.look()
        if self._window.current == WAY_IN:
            self.opening.look()

    def _foot_chosen(self, key: str) -> None:
        if key == "hide":
            self.hide()
        else:
            self.go(key)

    def _speak_anew(self) -> None:
        """Make every page anew, in the language that is spoken now."""
        self._end_practice()
        self._offer_pages()
        self.safety.offer_page()
        if self._desk is not None:
            self._desk.offer_pages()
        QTimer.singleShot(0, self, partial(self._window.show_page, self._window.current))

    def _report(self, trouble: BaseException) -> None:
        self._personal.report(trouble)

    def _follow_preferences(self, preferences: Preferences) -> None:
        self._quiet_pages.follow(preferences)
        if self._desk is not None:
            self._desk.follow_preferences(preferences)
        self._attention.adapt()
