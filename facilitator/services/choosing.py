# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which meeting comes next, by which format, and why; and what is due of the lists that go round.

Everything is reckoned from values: what the group has settled, what was held, and a local time. Deliberately not here:
the words for a reason (`ui/series_words.py`), and which parts are in (`domain/assembling.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import Enum, auto
from heapq import merge

from facilitator.domain.conditions import Night, all_hold
from facilitator.domain.holidays import holidays_on
from facilitator.domain.series import SAME_MEETING, Calendar, FormatRule, Held, HeldMeeting, Rotation, Series
from facilitator.domain.start_time import STILL_TONIGHT
from facilitator.services.occurrences import Occurrence, occurrences, occurrences_between

LOOKS_AHEAD = 8
"""So many meetings are shown before they come."""


class Why(Enum):
    """Why a night has its format."""

    USUAL = auto()
    RULE = auto()
    CHANGED = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """One night of a series: when, by which format, and why. `rule`: the one that chose, for Why.RULE.

    `off`: there is no meeting; then nothing else counts. `moved`: it is not on its usual day or at its usual time.
    `due`: what is due of the series' lists, by their names.
    """

    series_id: str
    occurrence: Occurrence
    night: Night
    format_id: str
    length_min: int
    why: Why = Why.USUAL
    rule: FormatRule | None = None
    off: bool = False
    moved: bool = False
    due: tuple[tuple[str, str], ...] = ()

    @property
    def start(self) -> datetime:
        """Its local start, without a zone."""
        return self.occurrence.start

    @property
    def is_by_hand(self) -> bool:
        """Whether its format was chosen for this night alone."""
        return self.why is Why.CHANGED


@dataclass(frozen=True, slots=True)
class Choosing:
    """What a choice is made from. `zone` None: the computer's own.

    `now`: a local time without a zone. `wording`: the group's.
    """

    calendar: Calendar
    held: Held
    now: datetime
    wording: str = ""
    zone: tzinfo | None = None

    # -- one night ---------------------------------------------------------------------------------------------------

    def choose(self, series: Series, occurrence: Occurrence, ahead: int = 0) -> Choice:
        """Choose for one meeting of a series; `ahead`: how many of its meetings come before this one."""
        change, night = series.change_on(occurrence.day), self.night_of(series, occurrence)
        rule = next((rule for rule in series.rules if all_hold(rule.when, night)), None)
        why = Why.CHANGED if change.format_id else Why.USUAL if rule is None else Why.RULE
        return Choice(
            series.series_id,
            occurrence,
            night,
            change.format_id or (series.format_id if rule is None else rule.format_id),
            series.length_min,
            why,
            rule if why is Why.RULE else None,
            off=change.off,
            moved=change.moved_to is not None and not change.off,
            due=self.due(series, ahead),
        )

    def night_of(self, series: Series, occurrence: Occurrence) -> Night:
        """Tell what the calendar knows of one meeting of a series.

        Meetings of the month that are past count when they were held; those to come count when they are planned.
        """
        day = occurrence.start.date()
        first = day.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        month = occurrences_between(series, first, last)
        before = [one for one in month if one.start < occurrence.start and self._counts(series, one)]
        return Night(
            day,
            meeting=len(before) + 1,
            last_meeting=not any(one.start > occurrence.start for one in month),
            holidays=holidays_on(day, self.calendar.own_days),
            wording=self.wording,
        )

    # -- what comes --------------------------------------------------------------------------------------------------

    def tonight(self) -> Choice | None:
        """Choose for the next meeting of any series: one that began up to two hours ago is still the next, unless held.

        None when no series has a meeting to come.
        """
        return min(
            filter(None, (self._next(series) for series in self.calendar.series)),
            key=lambda choice: choice.start,
            default=None,
        )

    def coming(self, series: Series, count: int = LOOKS_AHEAD) -> tuple[Choice, ...]:
        """Choose for the next meetings of one series, so many of them; days that are off stand among them."""
        found: list[Choice] = []
        meetings = 0
        for occurrence in self._with_days_off(series):
            found.append(self.choose(series, occurrence, meetings))
            meetings += not found[-1].off
            if meetings == count:
                break
        return tuple(found)

    def _next(self, series: Series) -> Choice | None:
        occurrence = next(self._to_come(series), None)
        return None if occurrence is None else self.choose(series, occurrence)

    def _to_come(self, series: Series) -> Iterator[Occurrence]:
        earliest = self.now - STILL_TONIGHT
        for occurrence in occurrences(series, earliest.date()):
            if occurrence.start >= earliest and not (
                occurrence.start <= self.now + SAME_MEETING and self._was_held(series, occurrence)
            ):
                yield occurrence

    def _with_days_off(self, series: Series) -> Iterator[Occurrence]:
        as_planned = replace(series, changes=())
        off = [change.day for change in series.changes if change.off]
        days = (
            Occurrence(datetime.combine(day, series.starts), day)
            for day in sorted(off)
            if day >= self.now.date() and occurrences_between(as_planned, day, day)
        )
        return merge(self._to_come(series), days)

    # -- what was held, and lists that go round ----------------------------------------------------------------------

    def due(self, series: Series, ahead: int = 0) -> tuple[tuple[str, str], ...]:
        """Tell what is due of each list of a series, by name, when so many of its meetings come before."""
        return tuple(
            (rotation.name, rotation.item_after(self.held_since(series, rotation) + ahead))
            for rotation in series.rotations
            if rotation.items
        )

    def held_since(self, series: Series, rotation: Rotation) -> int:
        """Count the meetings of a series that have been held since a list was last written down."""
        return len(self._held(series, rotation.since))

    def settled(self, series: Series) -> Series:
        """Give the series with its lists written down as of last midnight.

        Meetings of today stay to be counted: as long as Finish is open, they can still be taken back.
        """
        midnight = datetime.combine(self.now.date(), datetime.min.time())
        for rotation in series.rotations:
            past = [one for one in self._held(series, rotation.since) if self._local(one.ended) < midnight]
            if past:
                latest = max(one.ended for one in past)
                series = series.with_rotation(rotation.settled(len(past), latest))
        return series

    def _held(self, series: Series, since: datetime) -> list[HeldMeeting]:
        return [one for one in self.held.meetings if one.ended > since and self._is_of(series, one)]

    def _is_of(self, series: Series, meeting: HeldMeeting) -> bool:
        """Whether a meeting was one of this series: it is of the nearest alone, of two as near the first."""
        start = self._local(meeting.planned_start)
        away = _away(series, start)
        if away is None:
            return False
        first = True
        for other in self.calendar.series:
            if other.series_id == series.series_id:
                first = False
                continue
            others = _away(other, start)
            if others is not None and (others < away or (first and others == away)):
                return False
        return True

    def _counts(self, series: Series, occurrence: Occurrence) -> bool:
        """Whether a meeting of the month counts: it is to come, it was held, or nothing is known of that time."""
        if occurrence.start > self.now - STILL_TONIGHT or self._was_held(series, occurrence):
            return True
        known = self.held.known_since
        return known is None or occurrence.start.date() < known

    def _was_held(self, series: Series, occurrence: Occurrence) -> bool:
        return any(
            abs(self._local(one.planned_start) - occurrence.start) <= SAME_MEETING and self._is_of(series, one)
            for one in self.held.meetings
        )

    def _local(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone).replace(tzinfo=None)


def _away(series: Series, start: datetime) -> timedelta | None:
    """Tell how far the series' nearest meeting is from a local start; None: too far to be the same."""
    first, last = (start - SAME_MEETING).date(), (start + SAME_MEETING).date()
    away = min((abs(one.start - start) for one in occurrences_between(series, first, last)), default=None)
    return None if away is None or away > SAME_MEETING else away


def rotation_values(choice: Choice | None) -> dict[str, str]:
    """Give what is due tonight of each list, by its name: what words to say may take up."""
    return {} if choice is None else dict(choice.due)
