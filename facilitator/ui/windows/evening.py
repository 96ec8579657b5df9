# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evening: what leads from page to page, from the start of the program to its end.

It connects view models with each other and with the window; it holds no rule of a meeting and draws nothing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.ui.texts import fill_in
from facilitator.ui.ticker import Beat, Ticker
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.windows.main import (
    COUNTS,
    COVER,
    EDITOR,
    FINISH,
    FIRST_START,
    FORMATS,
    GUIDE,
    RUN,
    SAFETY,
    SETTINGS,
    TODAY,
    WAY_IN,
    MainWindow,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.preferences import Preferences
    from facilitator.domain.summary import MeetingSummary
    from facilitator.services.conductor import Unfinished
    from facilitator.services.opening import Opened
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.opening import OpeningViewModel
    from facilitator.ui.viewmodels.room import RoomViewModel
    from facilitator.ui.viewmodels.room_views import RoomStand
    from facilitator.ui.viewmodels.tonight import Live, Tonight
    from facilitator.ui.windows.door import Door
    from facilitator.ui.windows.meeting_desk import MeetingDesk
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.practice_desk import PracticeDesk
    from facilitator.ui.windows.quiet_pages import QuietPages
    from facilitator.ui.windows.room_stage import RoomStage
    from facilitator.ui.windows.safety_desk import SafetyDesk
    from facilitator.ui.windows.services import Services

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
        self._opens_at = TODAY
        self._brought: Path | None = None
        self._keys = personal.preferences.keys
        self.today = TodayViewModel(self._find_format, self._courier, services.now_local)
        self._made_door: Door | None = None
        self._ticker = Ticker(services.now_local)
        self._moving = False
        self._stage: RoomStage | None = None
        self._safety: SafetyDesk | None = None
        self._practice: PracticeDesk | None = None
        self._practice_from = FORMATS
        self._has_looked_around = False
        self._connect()

    # -- beginnings --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first page: Today, or the first start when this laptop has no group yet."""
        window = self._window
        self._offer_pages()
        first_start = not self._services.demo and not self._services.has_group()
        self._opens_at = FIRST_START if first_start else TODAY
        window.show_page(self._opens_at)
        window.painted.connect(partial(self._after_first_paint, first_start))

    def _offer_pages(self) -> None:
        window = self._window
        window.offer(TODAY, self._make_today)
        window.offer(FIRST_START, lambda: self._door().make_first_start())
        window.offer(WAY_IN, lambda: self._door().make_way_in(self.safety.toggle))
        window.offer(COVER, lambda: self._quiet_pages().make_cover(self.hide))
        self._offer_guide()
        window.offer(SETTINGS, self._make_settings)

    def _offer_guide(self) -> None:
        self._window.offer(GUIDE, lambda: self._quiet_pages().make_guide())

    def _make_today(self) -> QWidget:
        from facilitator.ui.pages.today import TodayPage

        return TodayPage(self.today, self._look)

    def _make_settings(self) -> QWidget:
        desk = self._desk
        second_way = desk.second_way if desk is not None and desk.is_kept else None
        return self._quiet_pages().make_settings(self.room, second_way, self.learner_changed.emit)

    def _quiet_pages(self) -> QuietPages:
        from facilitator.ui.windows.quiet_pages import QuietPages

        return QuietPages(self._window, self._look, self._services, self._personal)

    def _after_first_paint(self, first_start: bool) -> None:
        self._ticker.set_beat(Beat.MINUTE)
        if self._services.demo:
            self._courier.send(self._services.opening().in_memory, self.open_group, self._report)
        elif not first_start:
            self.opening.open_now()
        QTimer.singleShot(LOOK_AROUND_AFTER_MS, self, self._look_around)

    def _look_around(self) -> None:
        """Look at screen, sound and battery, once: when the group is there, or does not come soon."""
        if not self._has_looked_around:
            self._has_looked_around = True
            self._personal.look_around(self.today)
        self._need_stage()

    def _connect(self) -> None:
        self._ticker.ticked.connect(self._tick)
        self._window.page_shown.connect(self._page_shown)
        self._window.page_asked.connect(self.go)
        self._window.return_asked.connect(self.return_to_meeting)
        self._window.foot_chosen.connect(self._foot_chosen)
        today = self.today
        today.start_asked.connect(self.start_meeting)
        today.carry_on_asked.connect(self.carry_on)
        today.file_asked.connect(self.file)
        today.return_asked.connect(self.return_to_meeting)
        today.formats_asked.connect(partial(self.go, FORMATS))
        today.check_asked.connect(self._check)
        today.calendar_asked.connect(self.open_calendar)
        today.second_way_asked.connect(partial(self.go, SETTINGS))
        today.hear_asked.connect(self._personal.hear)
        today.trouble.connect(self._report)
        today.room_asked.connect(lambda: self.room.open_or_close())
        self._personal.changed.connect(self._follow_preferences)
        self._personal.language_changed.connect(self._speak_anew)
        self._look.changed.connect(self._set_beat)

    @property
    def opening(self) -> OpeningViewModel:
        """How the group opens."""
        return self._door().opening

    def _door(self) -> Door:
        """Give what opens or makes a group; made when first asked for."""
        if self._made_door is None:
            from facilitator.ui.windows.door import Door

            door = Door(self._look, self._services, self._courier, self._personal, self._find_format)
            door.opened.connect(self._door_opened)
            door.page_asked.connect(self._show_way_on)
            self._made_door = door
        return self._made_door

    # -- a group is open ---------------------------------------------------------------------------------------------

    def open_group(self, opened: Opened) -> None:
        """Take up a group, the first that opens: everything about meetings is made for it."""
        from facilitator.services.conductor import Conductor
        from facilitator.ui.windows.meeting_desk import MeetingDesk

        if self._opened is not None:
            self._services.lane.submit(opened.group.close)
            return
        self._opened = opened
        services = self._services
        services.library().know(opened.own_formats)
        conductor = Conductor(opened.group.journal, opened.group.summaries, services.lane, services.clock())
        self.safety.open_group(opened)
        self.today.set_checklist(self.safety.checklist)
        self._desk = MeetingDesk(
            self._window, self._look, self._services, self._personal, conductor, opened, self.room, self.safety
        )
        self._desk.said_goodbye.connect(self._meeting_over)
        self._desk.live_changed.connect(self._live_changed)
        self._desk.motion_changed.connect(self._motion_changed)
        self._desk.settings_changed.connect(self.today.set_settings)
        self._desk.formats_changed.connect(self.today.find_again)
        self._desk.hide_asked.connect(self.hide)
        self._desk.format_desk.practice_asked.connect(self.practise)
        self.today.set_debrief(self._desk.debrief)
        self.today.set_calendar(self._desk.calendar)
        self.today.settings_changed.connect(self._desk.follow_settings)
        self.today.set_fillings(self._desk.fillings)
        self._window.offer(SETTINGS, self._make_settings)
        self.today.set_opened(opened)
        QTimer.singleShot(0, self, self._look_around)
        QTimer.singleShot(READY_TO_WRITE_AFTER_MS, self, lambda: services.lane.submit(opened.group.get_ready_to_write))
        if self._window.current in (WAY_IN, FIRST_START):
            self._window.show_page(TODAY)
        if self._brought is not None:
            self.bring(self._brought)

    def bring(self, path: Path) -> None:
        """Show what a file holds that somebody opened; before a group is open, it waits."""
        if self._desk is None:
            self._brought = path
        else:
            self._brought = None
            self._desk.format_desk.look_at(path)

    def _show_way_on(self, name: str) -> None:
        self._opens_at = name
        self._window.show_page(name)

    def _door_opened(self, opened: Opened, start_now: bool) -> None:
        self.open_group(opened)
        if start_now:
            self.today.start()

    def start_meeting(self, tonight: Tonight) -> None:
        """Enter Run with tonight's format."""
        assert self._desk is not None
        self._end_practice()
        self._desk.debrief.close()
        self._desk.start(tonight)

    def carry_on(self, unfinished: Unfinished) -> None:
        """Go on with the meeting that was interrupted."""
        assert self._desk is not None
        self._end_practice()
        self._forget_unfinished()
        self._desk.carry_on(unfinished)

    def file(self, unfinished: Unfinished) -> None:
        """Close an interrupted meeting at its last sign of life."""
        assert self._desk is not None
        self._forget_unfinished()
        self._desk.file(unfinished)
        self.today.read_again()

    def _forget_unfinished(self) -> None:
        assert self._opened is not None
        self._opened = replace(self._opened, unfinished=None)
        self.today.set_opened(self._opened)

    def practise(self, chosen: MeetingFormat) -> None:
        """Try a format out, already worded. While a meeting runs there is no practice."""
        desk = self._desk
        if desk is None:
            return
        if desk.is_live:
            self._window.tell(self.tr("A meeting is running. Practise when it is over."))
            return
        self._end_practice()
        self._practice_from = EDITOR if self._window.current == EDITOR else FORMATS
        if self._practice is None:
            from facilitator.ui.windows.practice_desk import PracticeDesk

            stage = self._need_stage()
            self._practice = PracticeDesk(self._window, self._look, self._services, self._personal, stage)
            self._practice.ended.connect(self._practice_over)
            self._practice.hide_asked.connect(self.hide)
            self._practice.cards_asked.connect(self.safety.toggle)
        day = self._services.now_local().date()
        settled = desk.calendar.nights.assembled(chosen, desk.calendar.nights.tonight(), day)
        self._practice.start(desk.fillings.fill(settled, day), desk.usual_start)

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.end()

    def _practice_over(self) -> None:
        """Lead back to where the format was opened, and let Run be the group's own again."""
        assert self._desk is not None
        if self._window.current in (RUN, COVER, GUIDE):
            self._window.show_page(self._practice_from)
        self._desk.offer_run()
        self._show_meeting_bar(self._desk.live)

    def return_to_meeting(self) -> None:
        """Go back into Run."""
        if self.practice is not None or (self._desk is not None and self._desk.is_live):
            self._window.show_page(RUN)

    def go(self, name: str) -> None:
        """Go to a page. Before a group is open, its pages lead to what opens one; Finish is put off when it is left."""
        if self._desk is None and name in (TODAY, FORMATS, COUNTS, SAFETY):
            name = self._opens_at
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
        if self._practice is not None:
            self._practice.put_away()
        if self._stage is not None:
            self._stage.put_away()
        if self._opened is not None:
            self.safety.flush()
            if self._desk is not None:
                self._desk.calendar.flush()
                self._desk.format_desk.flush()
                self._desk.fillings.flush()
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
        return self._practice if self._practice is not None and self._practice.is_on else None

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
            stage.room.stand_changed.connect(self._room_stands)
            stage.room.setup_asked.connect(self._set_up_room)
            stage.room.content_changed.connect(lambda _: self._set_beat())
            self.today.card_changed.connect(lambda card: stage.room.set_welcome(card.start))
            self.today.show_now()
        return self._stage

    def _room_stands(self, stand: RoomStand) -> None:
        self.today.set_room_open(is_open=stand.is_open)
        self._set_beat()

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
        self.today.set_live(live)
        self.safety.set_live(live is not None)
        if live is None:
            self.today.read_again()
        self._show_meeting_bar(live)
        self._set_beat()

    def _show_meeting_bar(self, live: Live | None) -> None:
        if self.practice is not None and self._window.current == GUIDE:
            words = self.tr("Practice waits for you. Nothing of it is saved.")
            self._window.show_meeting_bar(words, self.tr("Return to practice"))
            return
        if live is None or self._window.current in (RUN, TODAY):
            self._window.show_meeting_bar("", "")
            return
        words = self.tr("Meeting running: {part}, part {number} of {parts}.")
        words = fill_in(words, part=live.part_title, number=live.part, parts=live.parts)
        self._window.show_meeting_bar(words, self.tr("Return"))

    def _page_shown(self, name: str) -> None:
        if self._practice is not None:
            self._practice.page_shown(name)
        self._show_meeting_bar(None if self._desk is None else self._desk.live)
        self._set_beat()
        if name == TODAY:
            self.today.look()

    def _motion_changed(self, moving: bool) -> None:
        self._moving = moving
        self._set_beat()

    def _set_beat(self) -> None:
        live = self._desk is not None and self._desk.is_live
        busy = live or self._window.current in (FINISH, WAY_IN)
        in_run = self._window.current == RUN and self._personal.shows_disc
        in_room = self._stage is not None and self._stage.room.is_moving
        if self._moving and (in_run or in_room) and not self._look.reduced_motion:
            self._ticker.set_beat(Beat.QUARTER)
        else:
            self._ticker.set_beat(Beat.SECOND if busy else Beat.MINUTE)

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

    def _check(self, summary: MeetingSummary) -> None:
        if self._desk is not None:
            self._desk.check(summary)

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
        if preferences.keys != self._keys:
            self._keys = preferences.keys
            self._offer_guide()
        if self._desk is not None:
            self._desk.follow_preferences(preferences)
        self._set_beat()
