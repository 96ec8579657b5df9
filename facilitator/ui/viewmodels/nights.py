# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes of a calendar: which night is next, by which format and why, and what a format is on that night.

What needs the days of a series is imported only when there is one (decision 0029). Deliberately not here: changing
the calendar (`calendar.py`), and every word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.assembling import PartOut
    from facilitator.domain.conditions import Condition
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.series import Calendar, Held, Series
    from facilitator.services.choosing import Choice, Choosing

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NightView:
    """One night that comes: the choice, what its format is called and takes, parts that are out, and those that wait.

    `title` empty: the format is not there any more. `waits`: titles and the conditions that are asked about.
    `has_another`: the series has two meetings on this day, since one was moved there.
    """

    choice: Choice
    title: str = ""
    minutes: int = 0
    out: tuple[PartOut, ...] = ()
    waits: tuple[tuple[str, tuple[Condition, ...]], ...] = ()
    has_another: bool = False

    @property
    def too_long_min(self) -> int:
        """By how many minutes the format is longer than the room is ours."""
        return max(0, self.minutes - self.choice.length_min)


class Nights:
    """Looks at the calendar as it is at that moment. `held`: the meetings that lists go on with."""

    def __init__(
        self,
        calendar: Callable[[], Calendar],
        held: Held,
        now_local: Callable[[], datetime],
        find_format: Callable[[str], MeetingFormat | None],
    ) -> None:
        self._calendar = calendar
        self.held = held
        self._now_local = now_local
        self._find_format = find_format
        self._wording = ""

    def set_wording(self, wording: str) -> None:
        """Choose from now on for the group's wording; whoever calls this looks again."""
        self._wording = wording

    def tonight(self) -> NightView | None:
        """Choose for the next meeting; None when the group has no series."""
        choice = self.choosing().tonight() if self.has_series else None
        return None if choice is None else self._seen(choice)

    @property
    def has_series(self) -> bool:
        """Whether the group has settled when it meets."""
        return bool(self._calendar().series)

    def next_by(self, format_id: str) -> Choice | None:
        """Choose for the next meeting that is held by this format; None when none of those that are shown is."""
        choosing = self.choosing() if self.has_series else None
        if choosing is None:
            return None
        coming = (choice for series in choosing.calendar.series for choice in choosing.coming(series))
        by_it = (choice for choice in coming if not choice.off and choice.format_id == format_id)
        return min(by_it, key=lambda choice: choice.start, default=None)

    def usual_start(self, format_id: str) -> time | None:
        """Tell when meetings by this format start, or else the group's next one, if none is moved; None: no series."""
        choice = self.next_by(format_id)
        if choice is None and self.has_series:
            choice = self.choosing().tonight()
        series = None if choice is None else self._calendar().get(choice.series_id)
        return None if series is None else series.starts

    def due_on(self, day: date) -> tuple[tuple[str, str], ...]:
        """Tell what is due of each list in the next meeting, if that is on this day."""
        night = self.tonight()
        return night.choice.due if night is not None and night.choice.start.date() == day else ()

    def next_after(self, day: date) -> Choice | None:
        """Choose for the first meeting after a day; None when the group has no series."""
        if not self.has_series:
            return None
        from facilitator.domain.start_time import STILL_TONIGHT

        return replace(self.choosing(), now=datetime.combine(day + A_DAY, time()) + STILL_TONIGHT).tonight()

    def coming(self, series: Series) -> tuple[NightView, ...]:
        """Tell the next nights of a series."""
        nights = [self._seen(choice) for choice in self.choosing().coming(series)]
        held = Counter(night.choice.start.date() for night in nights if not night.choice.off)
        return tuple(replace(night, has_another=held[night.choice.start.date()] > 1) for night in nights)

    def assembled(self, found: MeetingFormat, night: Choice | None, day: date) -> MeetingFormat:
        """Settle a format for a night of a series, or for a day outside of any."""
        from facilitator.domain.assembling import assemble
        from facilitator.domain.conditions import Night
        from facilitator.domain.holidays import holidays_on

        if night is not None:
            return assemble(found, night.night).format
        holidays = holidays_on(day, self._calendar().own_days)
        return assemble(found, Night(day, holidays=holidays, wording=self._wording)).format

    def assembled_for_any(self, found: MeetingFormat) -> MeetingFormat:
        """Settle of a format what is the same in every meeting: what hangs on the wording."""
        from facilitator.domain.assembling import assemble_for_any

        return assemble_for_any(found, self._wording)

    def choosing(self) -> Choosing:
        """Give what chooses, at this moment."""
        from facilitator.services.choosing import Choosing

        return Choosing(self._calendar(), self.held, self._now_local().replace(tzinfo=None), self._wording)

    def _seen(self, choice: Choice) -> NightView:
        from facilitator.domain.assembling import assemble

        found = self._find_format(choice.format_id)
        if found is None:
            return NightView(choice)
        settled = assemble(found, choice.night)
        waits = tuple((part.title, part.when) for part in settled.format.parts if part.waits)
        return NightView(choice, found.title, settled.format.minutes, settled.out, waits)
