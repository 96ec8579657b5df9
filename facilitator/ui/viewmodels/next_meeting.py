# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group's next meeting: in which format, in which night of a series, and when it starts.

Without a series it has the group's usual format and start. Deliberately not here: how it is shown (`today.py`),
which night comes next (`nights.py`), and what paper and practice make of another format (`coming_meeting.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from facilitator.ui.viewmodels.coming_meeting import ComingMeeting

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.group_settings import GroupSettings
    from facilitator.domain.holidays import OwnDay
    from facilitator.ui.viewmodels.calendar import CalendarViewModel
    from facilitator.ui.viewmodels.nights import NightView

FAR_AWAY = timedelta(hours=12)
"""A meeting that is begun further than this from its series' time is not the one of the series."""


class NextMeeting:
    """As it was when `find` was asked last; `format` and `night` are None before, and where there is none.

    It is known before a calendar is.
    """

    def __init__(self, find_format: Callable[[str], MeetingFormat | None], now_local: Callable[[], datetime]) -> None:
        self._find_format = find_format
        self._now_local = now_local
        self._calendar: CalendarViewModel | None = None
        self._usual_start: time | None = None
        self._moved: tuple[str, date, datetime] | None = None
        self.format: MeetingFormat | None = None
        self.night: NightView | None = None

    # -- what is -----------------------------------------------------------------------------------------------------

    def use_calendar(self, calendar: CalendarViewModel) -> None:
        """Let this calendar choose from now on, where it has a series."""
        self._calendar = calendar

    def find(self, settings: GroupSettings) -> None:
        """Choose night and format anew."""
        self._usual_start = settings.usual_start
        if self._calendar is not None:
            self._calendar.nights.set_wording(settings.wording)
        self.night = None if self._calendar is None else self._calendar.nights.tonight()
        if self.night is not None and not self.night.title:
            self.night = None  # its format is not there any more
        wanted = settings.format_id if self.night is None else self.night.choice.format_id
        found = self._find_format(wanted)
        self.format = None if found is None else self._assembled(found)

    @property
    def own_days(self) -> tuple[OwnDay, ...]:
        """The days that the group has named."""
        return () if self._calendar is None else self._calendar.own_days()

    @property
    def usual_start(self) -> time | None:
        """The night's start in a series, else the group's usual one."""
        return self._usual_start if self.night is None else self.night.choice.start.time()

    def is_over(self) -> bool:
        """Tell whether the night has gone by since it was found."""
        from facilitator.domain.start_time import STILL_TONIGHT

        return self.night is not None and self._now() > self.night.choice.start + STILL_TONIGHT

    def start(self) -> datetime:
        """Tell when it starts."""
        return self._meeting().start.astimezone()

    def start_if_entered_now(self) -> datetime:
        """Tell the start of a meeting that is entered now: far from its series' day it is one of its own."""
        from facilitator.domain.start_time import proposed_start

        start, now = self.start(), self._now_local()
        if self.night is not None and abs(start - now) > FAR_AWAY:
            return proposed_start(now.replace(tzinfo=None), None).astimezone()
        return start

    def minutes_to_end(self) -> int:
        """Tell how many minutes from now it ends; 0 without a format."""
        if self.format is None:
            return 0
        end = self.start() + timedelta(minutes=self.format.minutes)
        return max(0, (end - self._now_local()) // timedelta(minutes=1))

    # -- what is asked -----------------------------------------------------------------------------------------------

    def move(self, start: time) -> bool:
        """Let the night, and it alone, start then; False where there is none: nothing was moved."""
        self._moved = self._this_night() or self._moved
        return self._move_to(start)

    def move_back(self, start: time | None) -> bool:
        """Let the night that was moved last start then; False where there is none, or no start to go back to."""
        moved = self._move_to(start)
        self._moved = None
        return moved

    def keep_start(self, usual: time) -> bool:
        """Let the whole series start then from now on; False where there is none: nothing was kept."""
        if self.night is None or self._calendar is None:
            return False
        self._calendar.edit(self.night.choice.series_id)
        self._calendar.set_starts(usual)
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _move_to(self, start: time | None) -> bool:
        """Move the night that was moved last; after it has gone by, the one that is next."""
        from facilitator.domain.start_time import STILL_TONIGHT, start_near

        now, night = self._now(), self._moved
        if night is None or now - night[2] > STILL_TONIGHT:
            night = self._this_night()
        if self.night is None or self._calendar is None or night is None or start is None:
            return False
        series_id, day, planned = night
        self._calendar.change_night(series_id, day, moved_to=start_near(planned, start, now))
        return True

    def _this_night(self) -> tuple[str, date, datetime] | None:
        if self.night is None:
            return None
        choice = self.night.choice
        return choice.series_id, choice.occurrence.day, choice.start

    def _meeting(self) -> ComingMeeting:
        choice = None if self.night is None else self.night.choice
        return ComingMeeting.of(choice, self._usual_start, self._now())

    def _assembled(self, found: MeetingFormat) -> MeetingFormat:
        return found if self._calendar is None else self._meeting().settled(found, self._calendar.nights)

    def _now(self) -> datetime:
        return self._now_local().replace(tzinfo=None)
