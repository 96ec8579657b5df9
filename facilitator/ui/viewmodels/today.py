# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today: tonight's meeting, what to look at before it, and what was left over. Shown before the group is open.

Deliberately not here: finding the next meeting (`next_meeting.py`), opening the group (`opening.py`), leading the
meeting (`meeting.py`), and every word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.viewmodels.last_told import LastTold
from facilitator.ui.viewmodels.next_meeting import NextMeeting
from facilitator.ui.viewmodels.today_views import (
    CardKind,
    CardView,
    RowsView,
    WaitingView,
)

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.group_settings import GroupSettings
    from facilitator.services.opening import Opened
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.calendar import CalendarViewModel
    from facilitator.ui.viewmodels.checklist import ChecklistView, ChecklistViewModel
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.debrief import DebriefView, DebriefViewModel
    from facilitator.ui.viewmodels.fillings import FillingsView, FillingsViewModel
    from facilitator.ui.viewmodels.laptop_views import PowerState, SoundState
    from facilitator.ui.viewmodels.tonight import Live

FEWEST_CHAIRS = 2


class TodayViewModel(QObject):
    """Signals `*_changed` carry frozen values of `today_views`; `time_changed` an aware local time, each minute.

    `start_asked` carries a Tonight, `carry_on_asked` and `file_asked` an Unfinished, `check_asked` the newest summary
    to check, `settings_changed` the group's settings after a change made here, `trouble` what kept them from the disk.
    """

    time_changed = Signal(object)
    card_changed = Signal(object)
    rows_changed = Signal(object)
    waiting_changed = Signal(object)
    debrief_changed = Signal(object)
    start_asked = Signal(object)
    carry_on_asked = Signal(object)
    file_asked = Signal(object)
    return_asked = Signal()
    formats_asked = Signal()
    calendar_asked = Signal()
    check_asked = Signal(object)
    second_way_asked = Signal()
    hear_asked = Signal()
    settings_changed = Signal(object)
    room_asked = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        find_format: Callable[[str], MeetingFormat | None],
        courier: Courier,
        now_local: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._courier = courier
        self._now_local = now_local
        self._opened: Opened | None = None
        self._calendar: CalendarViewModel | None = None
        self._live: Live | None = None
        self._start_waits = False
        self._rows = RowsView()
        self._last = LastTold()
        self.next_meeting = NextMeeting(find_format, now_local)
        self.checklist: ChecklistViewModel | None = None
        self.debrief: DebriefViewModel | None = None
        self.fillings: FillingsViewModel | None = None

    # -- what comes in -----------------------------------------------------------------------------------------------

    def set_opened(self, opened: Opened) -> None:
        """Show this group; start at once if Start was pressed before and nothing was interrupted."""
        self._opened = opened
        if self._calendar is not None:
            self._calendar.know(opened.held)
        self.next_meeting.find(opened.settings)
        waited, self._start_waits = self._start_waits, False
        self.look()
        if waited and opened.unfinished is None:
            self.start()

    def set_settings(self, settings: GroupSettings) -> None:
        """Follow the group's settings when another page has changed them."""
        if self._opened is not None:
            self._opened = replace(self._opened, settings=settings)
            self.find_again()

    def set_calendar(self, calendar: CalendarViewModel) -> None:
        """Take up when the group meets: from now on it chooses tonight's format and start, where there is a series."""
        self._calendar = calendar
        self.next_meeting.use_calendar(calendar)
        calendar.changed.connect(self.find_again)

    def find_again(self) -> None:
        """Look for tonight's format once more: the group's own formats are others than before."""
        if self._opened is not None:
            self.next_meeting.find(self._opened.settings)
            self.look()

    def read_again(self) -> None:
        """Read the group once more, after a meeting was closed, filed or checked."""
        if self._opened is not None:
            self._courier.send(partial(_read, self._opened.group), self.set_opened, self.trouble.emit)

    def set_live(self, live: Live | None) -> None:
        """Tell of the meeting that runs; None when none does."""
        self._live = live
        if live is not None and self._opened is not None:
            self._opened = replace(self._opened, unfinished=None)
        self.look()

    def set_screens(self, screens: int | None) -> None:
        """Tell how many screens there are."""
        self._set_row(screens=screens)

    def set_room_open(self, *, is_open: bool) -> None:
        """Tell whether there is a room screen."""
        self._set_row(room_open=is_open)

    def set_sound(self, sound: SoundState | None) -> None:
        """Tell how bells would sound."""
        self._set_row(sound=sound)

    def set_power(self, power: PowerState | None) -> None:
        """Tell how the battery stands; None when there is none."""
        self._set_row(power=power)

    def set_keep_awake(self, stays_awake: bool | None) -> None:
        """Tell whether the laptop can be kept awake in a meeting."""
        self._set_row(stays_awake=stays_awake)

    def set_checklist(self, checklist: ChecklistViewModel) -> None:
        """Take up the group's lists: the one for before the meeting has a row."""
        self.checklist = checklist
        checklist.shown.connect(self._follow_list)
        checklist.show_now()

    def set_debrief(self, debrief: DebriefViewModel) -> None:
        """Take up who looks back at a meeting: what is offered there changes the settings here."""
        self.debrief = debrief
        debrief.shown.connect(self._look_back)
        debrief.start_chosen.connect(self._keep_start)
        debrief.chairs_chosen.connect(lambda chairs: self._amend(chairs=chairs))

    def set_fillings(self, fillings: FillingsViewModel) -> None:
        """Take up what is filled into the words of formats: what tonight's asks for has a row."""
        self.fillings = fillings
        fillings.shown.connect(self._follow_fillings)
        fillings.trouble.connect(self.trouble)
        self.look()
        fillings.show_now()

    def _follow_fillings(self, view: FillingsView) -> None:
        self._set_row(fillings=view if view.fields else None)

    def _follow_list(self, view: ChecklistView) -> None:
        # The same value as Moment.BEFORE; places are not imported for the first paint.
        if view.moment.value == "before":
            self._set_row(getting_ready=view if view.items or view.places else None)

    def _look_back(self, view: DebriefView | None) -> None:
        self._last.tell("debrief", self.debrief_changed, view)

    def look(self) -> None:
        """Take note of the time; call once a minute."""
        if self._opened is not None and self.next_meeting.is_over():
            self.next_meeting.find(self._opened.settings)
        if self.fillings is not None:
            self.fillings.follow(self._chosen(), self.next_meeting.start().date())
        self._last.tell("time", self.time_changed, self._now_local().replace(second=0, microsecond=0))
        self._last.tell("card", self.card_changed, self._card())
        self._last.tell("rows", self.rows_changed, self._rows._replace(meeting_min=self.next_meeting.minutes_to_end()))
        self._last.tell("waiting", self.waiting_changed, self._waiting())

    def show_now(self) -> None:
        """Tell everything again, for a page that has just been made."""
        self._last.forget()
        self.look()
        if self.debrief is not None:
            self.debrief.show_now()

    # -- intents -----------------------------------------------------------------------------------------------------

    def press_primary(self) -> None:
        """Do what the big button says."""
        unfinished = None if self._opened is None else self._opened.unfinished
        match self._card().kind:
            case CardKind.LIVE:
                self.return_asked.emit()
            case CardKind.UNFINISHED:
                self.carry_on_asked.emit(unfinished)
            case CardKind.LONG_AGO:
                self.file_asked.emit(unfinished)
            case CardKind.NO_FORMAT:
                self.formats_asked.emit()
            case CardKind.READY | CardKind.OPENING:
                self.start()

    def press_second(self) -> None:
        """Do what the second button of an interrupted meeting says."""
        unfinished = None if self._opened is None else self._opened.unfinished
        if self._card().kind is CardKind.UNFINISHED:
            self.file_asked.emit(unfinished)
        elif self._card().kind is CardKind.LONG_AGO:
            self.carry_on_asked.emit(unfinished)

    def start(self) -> None:
        """Ask for tonight's meeting; as soon as the group is open, if it is not yet."""
        if self._opened is None:
            self._start_waits = True
            self.look()
        elif self.next_meeting.format is not None:
            from facilitator.ui.viewmodels.tonight import Tonight

            start = self.next_meeting.start_if_entered_now()
            chosen = self.next_meeting.format.worded(self._opened.settings.wording)
            if self.fillings is not None:
                self.fillings.flush()
                chosen = self.fillings.fill(chosen, start.date())
            chairs = self._opened.settings.chairs
            self.start_asked.emit(Tonight(chosen, start, start.date(), chairs))

    def forget_start(self) -> None:
        """Forget that Start was pressed: the group does not open by itself."""
        self._start_waits = False
        self.look()

    def change_start(self, start: time) -> None:
        """Start at this local time; for a meeting of a series tonight alone, else kept as the group's usual one."""
        start = start.replace(second=0, microsecond=0)
        if not self.next_meeting.move(start):
            self._amend(usual_start=start)

    def put_start_back(self, usual: time | None) -> None:
        """Let the start be `usual` again, or none: the next half hour is proposed."""
        if not self.next_meeting.move_back(usual):
            self._amend(usual_start=usual)

    def change_chairs(self, by: int) -> None:
        """Set out more chairs, or fewer."""
        if self._opened is not None:
            from facilitator.domain.waiting_line import MOST_CHAIRS

            chairs = min(max(self._opened.settings.chairs + by, FEWEST_CHAIRS), MOST_CHAIRS)
            self._amend(chairs=chairs)

    def check(self) -> None:
        """Ask to look at the newest counts nobody has looked at."""
        if self._opened is not None and self._opened.to_check:
            self.check_asked.emit(self._opened.to_check[0])

    def ask_for_formats(self) -> None:
        """Ask to choose another format."""
        self.formats_asked.emit()

    def ask_for_calendar(self) -> None:
        """Ask for the page on which it is settled when the group meets."""
        self.calendar_asked.emit()

    def ask_for_second_way(self) -> None:
        """Ask to see five words."""
        self.second_way_asked.emit()

    def ask_for_room(self) -> None:
        """Ask to open the room screen, to close it, or to set it up."""
        self.room_asked.emit()

    def hear(self) -> None:
        """Ask to hear the bell."""
        self.hear_asked.emit()

    @property
    def settings(self) -> GroupSettings | None:
        """The group's settings; None before it is open."""
        return None if self._opened is None else self._opened.settings

    # -- inside ------------------------------------------------------------------------------------------------------

    def _amend(self, **changes: object) -> None:
        if self._opened is None:
            return
        before = self._opened.settings
        after = replace(before, **changes)  # type: ignore[arg-type]
        if after != before:
            self.set_settings(after)
            self._courier.send(
                partial(_keep, self._opened.group, changes), self.settings_changed.emit, self.trouble.emit
            )

    def _chosen(self) -> MeetingFormat | None:
        """Give tonight's format in its wording; nothing is to be filled in while a meeting runs."""
        found = self.next_meeting.format
        if self._opened is None or found is None or self._live is not None:
            return None
        return found.worded(self._opened.settings.wording)

    def _keep_start(self, usual: time | None) -> None:
        """Settle the usual start: that of tonight's series, or the group's."""
        if usual is None or not self.next_meeting.keep_start(usual):
            self._amend(usual_start=usual)

    def _card(self) -> CardView:
        if self._live is not None:
            live = self._live
            return CardView(CardKind.LIVE, live.title, parts=live.parts, part=live.part, part_title=live.part_title)
        if self._opened is None:
            return CardView(start_waits=self._start_waits)
        unfinished = self._opened.unfinished
        if unfinished is not None:
            kind = CardKind.LONG_AGO if unfinished.is_long_ago(self._now_local()) else CardKind.UNFINISHED
            title = unfinished.state.format.title
            return CardView(kind, title, last_alive=unfinished.last_alive.astimezone())
        coming, chairs = self.next_meeting, self._opened.settings.chairs
        found = coming.format
        if found is None:
            return CardView(CardKind.NO_FORMAT)
        parts = sum(not part.waits for part in found.parts)
        return CardView(CardKind.READY, found.title, found.minutes, parts, chairs, coming.start(), night=coming.night)

    def _waiting(self) -> WaitingView:
        today = self._now_local().date()
        if self._opened is None:
            return WaitingView(today)
        # The same value as WayIn.PASSPHRASE; ports are not imported for the first paint.
        has_words = any(way.value == "passphrase" for way in self._opened.ways_in)
        return WaitingView(
            today,
            tuple(summary.held_on for summary in self._opened.to_check),
            second_way=self._opened.is_kept and self._opened.has_met and not has_words,
            nothing_kept=not self._opened.is_kept,
        )

    def _set_row(self, **changes: object) -> None:
        self._rows = self._rows._replace(**changes)  # type: ignore[arg-type]
        self.look()


def _read(group: OpenGroup) -> Opened:
    from facilitator.services.opening import read_group

    return read_group(group)


def _keep(group: OpenGroup, changes: dict[str, object]) -> GroupSettings:
    """Change only these in what is kept: other pages keep their own."""
    settings: GroupSettings = replace(group.settings.load(), **changes)  # type: ignore[arg-type]
    group.settings.save(settings)
    return settings
