# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meeting's desk: everything made for one open group - conductor, Run, Finish, Counts, Formats - joined together.

It exists only while a group is open. Deliberately not here: the start of the program and the person's own settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator.domain.bells import BellStroke
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import MeetingId
from facilitator.domain.placeholders import NEXT_MEETING, plain_name
from facilitator.domain.preferences import Preferences
from facilitator.domain.summary import MeetingSummary
from facilitator.services.conductor import Conductor, Told
from facilitator.services.opening import Opened
from facilitator.services.unfinished import Unfinished
from facilitator.ui.placeholder_words import known_values, said_otherwise
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.calendar import CalendarViewModel
from facilitator.ui.viewmodels.coming_meeting import ComingMeetings
from facilitator.ui.viewmodels.counts import CountsViewModel
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.debrief import DebriefViewModel
from facilitator.ui.viewmodels.fillings import FillingsViewModel
from facilitator.ui.viewmodels.finish import FinishViewModel
from facilitator.ui.viewmodels.laptop_views import Silence
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.viewmodels.second_way import SecondWayViewModel
from facilitator.ui.viewmodels.tonight import Live, Tonight
from facilitator.ui.windows.calendar_desk import CalendarDesk
from facilitator.ui.windows.format_desk import FormatDesk
from facilitator.ui.windows.main import COUNTS, EDITOR, FINISH, FORMATS, PAPER, RUN, TODAY, MainWindow
from facilitator.ui.windows.personal import Personal
from facilitator.ui.windows.safety_desk import SafetyDesk
from facilitator.ui.windows.services import Services

if TYPE_CHECKING:
    from facilitator.services.choosing import Choice
    from facilitator.ui.pages.run import RunPage
    from facilitator.ui.viewmodels.formats import FormatsViewModel
    from facilitator.ui.viewmodels.paper import PaperViewModel


class MeetingDesk(QObject):
    """Leads from Today into Run, to Finish and back; tells what is live."""

    said_goodbye = Signal()
    live_changed = Signal(object)
    motion_changed = Signal(bool)
    settings_changed = Signal(object)
    formats_changed = Signal()
    hide_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        conductor: Conductor,
        opened: Opened,
        room: RoomViewModel,
        safety: SafetyDesk,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._conductor = conductor
        self._opened = opened
        self._room = room
        self._safety = safety
        self._live: Live | None = None
        self._paper: PaperViewModel | None = None
        self._courier = Courier(services.lane)
        group = opened.group
        today = partial(_today, services)
        self.meeting = MeetingViewModel(conductor, services.clock(), personal.preferences, is_kept=opened.is_kept)
        self.finish = FinishViewModel(conductor, group.summaries, self._courier, services.clock(), today)
        self.counts = CountsViewModel(group.summaries, self._courier, today, lambda: self.is_live)
        self.second_way = SecondWayViewModel(group, self._courier, services.opening().new_words)
        self.format_desk = FormatDesk(window, look, services, personal, group, self._courier, lambda: self.is_live)
        self.calendar_desk = CalendarDesk(window, look, services, personal, opened, self._courier)
        find = partial(_find_format, services, personal)
        self.debrief = DebriefViewModel(group.summaries, self._courier, lambda: self._settings, find)
        self.fillings = FillingsViewModel(group, self._courier, opened.fillings, self._known_values, said_otherwise)
        nights = self.calendar.nights
        self.coming = ComingMeetings(nights, self.fillings, self._known_values, services.now_local)
        safety.changed.connect(self.fillings.look)
        self.calendar.changed.connect(self.fillings.look)
        self._settings = opened.settings
        self._before_paper = FORMATS
        self._just_closed: MeetingId | None = None
        conductor.listeners.add(self._hear)
        room.follow(conductor, self.meeting)
        self._connect()
        self.offer_pages()

    def _known_values(self, day: date, night: Choice | None = None) -> Mapping[str, str]:
        """Give what words may take up without anybody typing it: day, place, what is due of lists, the next meeting."""
        due = self.calendar.nights.due_on(day) if night is None else night.due
        known = {**known_values(day, self._safety.places), **_plain(due)}
        coming = self.calendar.nights.next_after(day)
        if coming is not None:
            from facilitator.ui.night_words import night_day_words

            known[NEXT_MEETING] = night_day_words(coming)
        return known

    def offer_pages(self) -> None:
        """Make the pages of this group known; offered again, they are made anew."""
        window = self._window
        self.offer_run()
        window.offer(FINISH, self._make_finish)
        window.offer(COUNTS, self._make_counts)
        self.format_desk.offer_pages()
        self.calendar_desk.offer_page()
        window.offer(PAPER, self._make_paper)

    def offer_run(self) -> None:
        """Let Run be the page of this group's meetings; practice borrows its place."""
        self._window.offer(RUN, self._make_run)

    def _make_run(self) -> QWidget:
        from facilitator.ui.pages.run import RunPage

        page = RunPage(self.meeting, self._look, self._room)
        page.hide_asked.connect(self.hide_asked)
        page.cards_asked.connect(self._safety.toggle)
        return page

    def _make_finish(self) -> QWidget:
        from facilitator.ui.pages.finish import FinishPage

        second_way = self.second_way if self.is_kept else None
        return FinishPage(self.finish, self._look, second_way, self._safety.checklist)

    def _make_counts(self) -> QWidget:
        from facilitator.ui.pages.counts import CountsPage

        return CountsPage(self.counts, self._look)

    def _make_paper(self) -> QWidget:
        from facilitator.ui.pages.paper import PaperPage

        return PaperPage(self._need_paper(), self._look)

    def _need_paper(self) -> PaperViewModel:
        if self._paper is None:
            from facilitator.ui.printing.printers import usual_paper
            from facilitator.ui.viewmodels.paper import PaperViewModel
            from facilitator.ui.windows.paper_desk import PaperDesk, count_sides

            self._paper = paper = PaperViewModel(usual_paper(), count_sides)
            desk = PaperDesk(self._window, self)
            paper.left.connect(lambda: self._window.show_page(self._before_paper))
            paper.print_asked.connect(desk.print_it)
            paper.preview_asked.connect(desk.preview)
            paper.pdf_asked.connect(desk.save)
        return self._paper

    def _connect(self) -> None:
        meeting, finish = self.meeting, self.finish
        meeting.meeting_closed.connect(self._closed)
        meeting.meeting_opened.connect(self._reopened)
        meeting.motion_changed.connect(self.motion_changed)
        meeting.bell_asked.connect(self._ring)
        meeting.tokens_asked.connect(self._choose_tokens)
        finish.back_asked.connect(meeting.back)
        finish.saved.connect(self._saved)
        finish.left.connect(self._over)
        self.counts.check_asked.connect(self.check)
        self.calendar_desk.join(self.formats)
        self.format_desk.calendar_asked.connect(self.calendar_desk.open_page)
        self.formats.chosen.connect(self._format_chosen)
        self.formats.own_changed.connect(self.formats_changed)
        self.formats.paper_asked.connect(self._open_paper)
        self._window.page_shown.connect(self._page_shown)
        self._personal.fell_silent.connect(self._say_not_heard)
        self._personal.may_sleep.connect(partial(self.meeting.status.say, say.Plain.MAY_SLEEP))
        self._personal.muted_changed.connect(self._say_muted)

    # -- what is -----------------------------------------------------------------------------------------------------

    @property
    def live(self) -> Live | None:
        """The meeting that runs, for Today and the bar; None when none does."""
        return self._live

    @property
    def formats(self) -> FormatsViewModel:
        """Formats as their page sees them."""
        return self.format_desk.formats

    @property
    def calendar(self) -> CalendarViewModel:
        """When the group meets."""
        return self.calendar_desk.calendar

    @property
    def is_live(self) -> bool:
        """Whether a meeting is open and not closed."""
        return self.meeting.is_live

    @property
    def usual_start(self) -> time | None:
        """The local time at which this group usually meets; None when it was never said."""
        return self._settings.usual_start

    @property
    def is_kept(self) -> bool:
        """Whether anything of this group outlives the evening."""
        return self._opened.is_kept

    def run_page(self) -> RunPage:
        """Give the page of Run."""
        return cast("RunPage", self._window.page(RUN))

    # -- from page to page -------------------------------------------------------------------------------------------

    def start(self, tonight: Tonight) -> None:
        """Enter Run with tonight's format; a second press finds the meeting there already."""
        if self.is_live:
            self._window.show_page(RUN)
            return
        self._conductor.open(tonight.format, tonight.planned_start, tonight.held_on, tonight.chairs)
        self._enter_run()
        self.meeting.status.say(say.Plain.HINT)

    def carry_on(self, unfinished: Unfinished) -> None:
        """Go on with a meeting that was interrupted."""
        self._conductor.carry_on(unfinished)
        self._enter_run()

    def file(self, unfinished: Unfinished) -> None:
        """Close an interrupted meeting at its last sign of life."""
        self._conductor.file(unfinished)

    def check(self, summary: MeetingSummary) -> None:
        """Check or correct the counts of an older meeting."""
        self.finish.check(summary)
        self._window.show_page(FINISH)

    def _open_paper(self, found: MeetingFormat, settings: GroupSettings | None) -> None:
        coming, usual = self.coming, None if settings is None else settings.usual_start
        self._before_paper = EDITOR if self._window.current == EDITOR else FORMATS
        in_any, usually = coming.in_any(found), coming.usual_start(found, usual)
        self._need_paper().open(in_any, usually, coming.next_by(found, usual))
        self._window.show_page(PAPER)

    def tell_saved(self) -> None:
        """Say whether everything is saved."""
        saved = self._conductor.saved
        self.meeting.status.say(say.Plain.ALREADY_SAVED if saved else say.Plain.NOT_SAVED)

    def step_out(self) -> None:
        """Leave Run or Finish: counts can wait; a meeting that has not begun and counted nobody is given up."""
        if self._window.current == FINISH:
            self.finish.later()
        elif self._window.current == RUN:
            self._conductor.leave_unbegun()
            self._tell_live()

    def look(self) -> None:
        """Take note of the time."""
        self.meeting.look()
        self.finish.look()

    def flush(self) -> None:
        """Keep at once what was changed last beside the meeting itself."""
        self.calendar.flush()
        self.format_desk.flush()
        self.fillings.flush()
        self.finish.flush()

    def follow_settings(self, settings: GroupSettings) -> None:
        """Follow the group's settings when Today has changed them."""
        self._settings = settings
        if self._window.current == FORMATS:
            self.formats.load()

    def follow_preferences(self, preferences: Preferences) -> None:
        """Follow the person's settings."""
        self.meeting.set_preferences(preferences)

    def _enter_run(self) -> None:
        self.run_page().begin_anew()  # what is said once must find the page there
        self.meeting.enter()
        self._window.show_page(RUN)
        self._tell_live()

    def _saved(self, summary: MeetingSummary) -> None:
        self._over()
        if summary.meeting_id == self._just_closed:
            self.debrief.open(summary)

    def _closed(self) -> None:
        summary = self._conductor.summary
        self._just_closed = None if summary is None else summary.meeting_id
        self.finish.open()
        self.second_way.offer_once()
        self._window.show_page(FINISH)
        self._tell_live()

    def _reopened(self) -> None:
        self._window.show_page(RUN)
        self._tell_live()

    def _over(self) -> None:
        self.second_way.close_offer()
        self._tell_live()
        self.said_goodbye.emit()

    def _page_shown(self, name: str) -> None:
        if name == COUNTS:
            self.counts.load()
        elif name == FORMATS:
            self.formats.load()
        elif name == TODAY:
            self.second_way.put_away()

    # -- small things ------------------------------------------------------------------------------------------------

    def _hear(self, told: Told) -> None:
        self._tell_live()

    def _tell_live(self) -> None:
        state = self._conductor.state
        live = None
        if state is not None and state.closed_at is None:
            live = Live(state.format.title, state.index + 1, len(state.format.parts), state.part.title)
        self._personal.keep_awake(on=live is not None)
        if live != self._live:
            self._live = live
            self.calendar_desk.set_live(live is not None)
            self.live_changed.emit(live)

    def _ring(self, bell: BellStroke) -> None:
        if not bell.own_bowl:
            self._personal.ring(bell.strokes)
        self.run_page().show_bell()
        self._room.ring()

    def _say_not_heard(self, why: Silence) -> None:
        self.meeting.status.say(say.NotHeardSaid(why))

    def _say_muted(self, muted: bool) -> None:
        self.meeting.status.say(say.Plain.SOUND_OFF if muted else say.Plain.SOUND_ON)

    def _choose_tokens(self, on: bool) -> None:
        self._personal.change(replace(self._personal.preferences, seat_tokens=on))

    def _format_chosen(self, settings: GroupSettings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)


def _plain(found: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {plain_name(name): words for name, words in found if plain_name(name)}


def _find_format(services: Services, personal: Personal, format_id: str) -> MeetingFormat | None:
    return services.library().get(format_id, personal.language())


def _today(services: Services) -> date:
    return services.now_local().date()
