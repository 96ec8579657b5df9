# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format as it is in a meeting that comes: when that is, which parts are in, and the words filled in.

Paper and practice ask for the format that somebody reads, Today for the group's next meeting. Deliberately not here:
which format a night has (`nights.py`), and who knows the words (`fillings.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.choosing import Choice
    from facilitator.ui.viewmodels.fillings import FillingsViewModel
    from facilitator.ui.viewmodels.nights import Nights


@dataclass(frozen=True, slots=True)
class ComingMeeting:
    """One meeting: its local start, without a zone, so that the computer itself finds the offset of that day.

    `night` None: it is of no series.
    """

    start: datetime
    night: Choice | None = None

    @classmethod
    def of(cls, night: Choice | None, usual: time | None, now: datetime) -> ComingMeeting:
        """Give the meeting of this night, or without one the next at the usual start; `now` is local and naive."""
        if night is not None:
            return cls(night.start, night)
        from facilitator.domain.start_time import proposed_start

        return cls(proposed_start(now, usual))

    def settled(self, found: MeetingFormat, nights: Nights) -> MeetingFormat:
        """Give the format with what the calendar settles for this meeting; for most there is nothing to settle."""
        if not any(part.when for part in found.parts):
            return found
        return nights.assembled(found, self.night, self.start.date())


@dataclass(frozen=True, slots=True)
class FormatThen:
    """A format as it is read in a meeting that starts then, local time without a zone."""

    format: MeetingFormat
    start: datetime


class ComingMeetings:
    """Gives formats as they will be read. `known`: what is known of a day, and of a night of a series on it."""

    def __init__(
        self,
        nights: Nights,
        fillings: FillingsViewModel,
        known: Callable[[date, Choice | None], Mapping[str, str]],
        now_local: Callable[[], datetime],
    ) -> None:
        self._nights = nights
        self._fillings = fillings
        self._known = known
        self._now_local = now_local

    def next_by(self, found: MeetingFormat, usual: time | None) -> FormatThen | None:
        """Give a format as it is in the next meeting held by it; None when no night that comes has this format.

        A group without a series may hold its next meeting, at the usual start, by any.
        """
        if not self._nights.has_series:
            return self._then(found, ComingMeeting.of(None, usual, self._now()))
        night = self._nights.next_by(found.format_id)
        return None if night is None else self._then(found, ComingMeeting.of(night, None, self._now()))

    def of_its_own(self, found: MeetingFormat, usual: time | None) -> FormatThen:
        """Give a format as it is in a meeting of its own, next at the usual start, whatever the nights have."""
        return self._then(
            found, ComingMeeting.of(None, self._nights.usual_start(found.format_id) or usual, self._now())
        )

    def in_any(self, found: MeetingFormat) -> MeetingFormat:
        """Give a format as it is in every meeting: what depends on the day is left open."""
        return self._fillings.fill_for_any_day(self._nights.assembled_for_any(found))

    def usual_start(self, found: MeetingFormat, usual: time | None) -> time:
        """Tell when a meeting by this format usually starts: as its series does, or else the group."""
        of_series = self._nights.usual_start(found.format_id)
        return of_series or ComingMeeting.of(None, usual, self._now()).start.time()

    def _then(self, found: MeetingFormat, meeting: ComingMeeting) -> FormatThen:
        day = meeting.start.date()
        settled = meeting.settled(found, self._nights)
        return FormatThen(self._fillings.fill(settled, day, self._known(day, meeting.night)), meeting.start)

    def _now(self) -> datetime:
        return self._now_local().replace(tzinfo=None)
