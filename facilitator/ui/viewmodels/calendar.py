# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the group meets: its series, changed here and kept by itself, and what comes of them.

The view model here is the one owner of the calendar while a group is open.

Deliberately not here: every word, what comes of the calendar (`nights.py`), how it gets to the disk and back again
(`kept_changes.py`), and tonight's card (`today.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.conditions import Condition
from facilitator.domain.ids import new_id
from facilitator.domain.series import (
    LAST,
    MOST_LENGTH_MIN,
    MOST_RULES,
    MOST_SERIES,
    MOST_WEEKS,
    Calendar,
    DayChange,
    FormatRule,
    Held,
    Rhythm,
    Series,
    Weekday,
)
from facilitator.ui.viewmodels.kept_changes import KeptChanges
from facilitator.ui.viewmodels.nights import Nights, NightView
from facilitator.ui.viewmodels.rotations import Rotations

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.holidays import OwnDay
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

LENGTH_STEP_MIN = 15
A_WEEK = timedelta(days=7)
WEEKS = (1, 2, 3, 4, 5, LAST)


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The page: the calendar, the series that is open, what comes of it, and the formats to choose from.

    `formats`: ids and titles. `due`: for each list its place, from 0. `saved` None: on its way to the disk.
    """

    calendar: Calendar
    editing: Series | None
    nights: tuple[NightView, ...]
    formats: tuple[tuple[str, str], ...]
    due: tuple[int, ...]
    can_undo: bool
    saved: bool | None


class CalendarViewModel(QObject):
    """Changes the calendar. `shown` carries a CalendarView; `changed` tells that tonight may be another night.

    `nights` tells what comes of it, `rotations` takes what is done with the lists of the open series.
    """

    shown = Signal(object)
    changed = Signal()

    def __init__(
        self,
        group: OpenGroup,
        courier: Courier,
        calendar: Calendar,
        held: Held,
        now_local: Callable[[], datetime],
        find_format: Callable[[str], MeetingFormat | None],
        formats: Callable[[], Iterable[MeetingFormat]],
    ) -> None:
        super().__init__()
        self._now_local = now_local
        self._find_format = find_format
        self._formats = formats
        self._editing = ""
        self._watched = False
        self._kept = KeptChanges(calendar, courier, group.calendar.save)
        self.nights = Nights(lambda: self.calendar, held, now_local, find_format)
        self.rotations = Rotations(lambda: self.editing, self.nights, now_local, self._put_series)
        self._kept.changed.connect(self._follow_change)
        self._kept.saved_changed.connect(self._show)

    # -- what is -----------------------------------------------------------------------------------------------------

    @property
    def calendar(self) -> Calendar:
        """The calendar as it is now."""
        return self._kept.value

    @property
    def editing(self) -> Series | None:
        """The series that is open on the page; the first one when none was chosen."""
        return self.calendar.get(self._editing) or next(iter(self.calendar.series), None)

    def own_days(self) -> tuple[OwnDay, ...]:
        """Tell the group's own named days."""
        return self.calendar.own_days

    def today(self) -> date:
        """Tell the local day."""
        return self._now_local().date()

    def know(self, held: Held) -> None:
        """Take note of what was held; lists are written down up to last midnight, which changes nothing that is due."""
        self.nights.held = held
        if not self.calendar.series:
            return
        asked = self.nights.choosing()
        settled = self.calendar
        for series in self.calendar.series:
            settled = settled.with_series(asked.settled(series))
        self._kept.note(settled)
        self._follow_change()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made; from then on every change is told."""
        self._watched = True
        self._show()

    def _show(self) -> None:
        """Tell everything, if there is a page: naming all formats means reading them."""
        if not self._watched:
            return
        series = self.editing
        nights = () if series is None else self.nights.coming(series)
        formats = tuple((one.format_id, one.title) for one in self._formats())
        can_undo, saved = self._kept.can_undo, self._kept.saved
        self.shown.emit(CalendarView(self.calendar, series, nights, formats, self.rotations.due(), can_undo, saved))

    # -- series ------------------------------------------------------------------------------------------------------

    def add_series(self, format_id: str, starts: time | None) -> None:
        """Begin a series: on today's day of the week, every week, for as long as the format takes."""
        if len(self.calendar.series) >= MOST_SERIES:
            return
        now = self._now_local()
        found = self._find_format(format_id)
        length = 60 if found is None else min(max(found.minutes, LENGTH_STEP_MIN), MOST_LENGTH_MIN)
        rhythm = Rhythm((Weekday(now.weekday()),), now.date())
        series = Series(new_id(), rhythm, starts or time(19, 30), length, format_id)
        self._editing = series.series_id
        self._put_series(series)

    def edit(self, series_id: str) -> None:
        """Show this series."""
        self._editing = series_id
        self._show()

    def remove_series(self) -> None:
        """Take the open series away, with all that hangs on it."""
        series = self.editing
        if series is not None:
            self._kept.put(self.calendar.without_series(series.series_id))

    def set_weekday(self, weekday: Weekday, on: bool) -> None:
        """Meet on this day of the week, or no longer; the last one stays."""
        series = self.editing
        if series is None:
            return
        wanted = {*series.rhythm.weekdays, weekday} if on else set(series.rhythm.weekdays) - {weekday}
        if wanted:
            self._change_rhythm(lambda rhythm: replace(rhythm, weekdays=tuple(one for one in Weekday if one in wanted)))
        else:
            self._show()

    def set_every(self, weeks: int) -> None:
        """Meet every so many weeks."""
        every = min(max(weeks, 1), MOST_WEEKS)
        self._change_rhythm(lambda rhythm: replace(rhythm, every_weeks=every, weeks_of_month=()))

    def set_week_of_month(self, week: int, on: bool) -> None:
        """Meet in this week of the month, or no longer; without any it is every so many weeks again."""
        series = self.editing
        if series is not None:
            wanted = {*series.rhythm.weeks_of_month, week} if on else set(series.rhythm.weeks_of_month) - {week}
            weeks = tuple(one for one in WEEKS if one in wanted)
            self._change_rhythm(lambda rhythm: replace(rhythm, weeks_of_month=weeks))

    def shift_weeks(self) -> None:
        """Count the weeks from one week later: the meetings between are those of now."""
        series = self.editing
        if series is not None:
            since = series.rhythm.since + A_WEEK
            if since > self._now_local().date():
                since -= series.rhythm.every_weeks * A_WEEK
            self._change_rhythm(lambda rhythm: replace(rhythm, since=since))

    def set_starts(self, starts: time) -> None:
        """Begin at this time by the clock on the wall."""
        at = starts.replace(second=0, microsecond=0)
        self._change(lambda series: replace(series, starts=at))

    def change_length(self, by_min: int) -> None:
        """Have the room for longer, or for less long."""
        self._change(
            lambda series: replace(
                series, length_min=min(max(series.length_min + by_min, LENGTH_STEP_MIN), MOST_LENGTH_MIN)
            )
        )

    def set_format(self, format_id: str) -> None:
        """Make this the usual format of the series."""
        self._change(lambda series: replace(series, format_id=format_id))

    # -- rules -------------------------------------------------------------------------------------------------------

    def add_rule(self, when: tuple[Condition, ...], format_id: str) -> None:
        """Put a rule before all others."""
        rule = FormatRule(new_id(), when, format_id)
        self._change_rules(lambda rules: (rule, *rules) if len(rules) < MOST_RULES else rules)

    def change_rule(
        self, rule_id: str, *, when: tuple[Condition, ...] | None = None, format_id: str | None = None
    ) -> None:
        """Change the conditions or the format of a rule; None: as they are."""

        def changed(rule: FormatRule) -> FormatRule:
            if rule.rule_id != rule_id:
                return rule
            return replace(
                rule,
                when=rule.when if when is None else when,
                format_id=rule.format_id if format_id is None else format_id,
            )

        self._change_rules(lambda rules: tuple(map(changed, rules)))

    def move_rule(self, rule_id: str, by: int) -> None:
        """Let a rule be asked earlier (-1) or later (1)."""
        series = self.editing
        if series is None:
            return
        at = next((place for place, one in enumerate(series.rules) if one.rule_id == rule_id), -1)
        if at >= 0 and 0 <= at + by < len(series.rules):
            rules = list(series.rules)
            rules[at], rules[at + by] = rules[at + by], rules[at]
            self._change_rules(lambda _: tuple(rules))

    def remove_rule(self, rule_id: str) -> None:
        """Take a rule away."""
        self._change_rules(lambda rules: tuple(one for one in rules if one.rule_id != rule_id))

    # -- one night ---------------------------------------------------------------------------------------------------

    def set_off(self, day: date, off: bool) -> None:
        """Have no meeting on a day of the open series, or have it again."""
        series = self.editing
        if series is not None:
            self._put_series(series.with_change(replace(series.change_on(day), off=off)))

    def move_night(self, day: date, to: datetime) -> None:
        """Have a meeting of the open series on another day, or at another time; its own again: nothing is moved."""
        series = self.editing
        if series is not None:
            self.change_night(series.series_id, day, moved_to=to)

    def change_night(
        self, series_id: str, day: date, *, moved_to: datetime | None = None, format_id: str | None = None
    ) -> None:
        """Change one night alone: `moved_to` a local time, or `format_id` (empty: what the rules say); None: as it is.

        Moved to its own day and time it is not moved.
        """
        series = self.calendar.get(series_id)
        if series is None:
            return
        changed = series.change_on(day)
        if moved_to is not None:
            changed = replace(changed, moved_to=None if moved_to == datetime.combine(day, series.starts) else moved_to)
        if format_id is not None:
            changed = replace(changed, format_id=format_id)
        self._put_series(series.with_change(changed))

    def as_usual(self, series_id: str, day: date) -> None:
        """Forget what is different on a day."""
        series = self.calendar.get(series_id)
        if series is not None:
            self._put_series(series.with_change(DayChange(day)))

    # -- own named days ----------------------------------------------------------------------------------------------

    def put_own_day(self, day: OwnDay, *, typing: bool = False) -> None:
        """Keep a named day, new or changed."""
        self._kept.put(self.calendar.with_own_day(day), typing=("day", day.day_id) if typing else None)

    def remove_own_day(self, day_id: str) -> None:
        """Take a named day away."""
        self._kept.put(self.calendar.without_own_day(day_id))

    # -- undo and keeping --------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back; typing in one field is one change."""
        self._kept.undo()

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own."""
        self._kept.end_typing()

    def flush(self) -> None:
        """Keep what was changed, now."""
        self._kept.flush()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _change_rhythm(self, change: Callable[[Rhythm], Rhythm]) -> None:
        self._change(lambda series: replace(series, rhythm=change(series.rhythm)))

    def _change_rules(self, change: Callable[[tuple[FormatRule, ...]], tuple[FormatRule, ...]]) -> None:
        self._change(lambda series: replace(series, rules=change(series.rules)))

    def _change(self, change: Callable[[Series], Series]) -> None:
        """Change the series that is open; nothing happens when none is."""
        series = self.editing
        if series is not None:
            self._put_series(change(series))

    def _put_series(self, series: Series, *, typing: object = None) -> None:
        self._kept.put(self.calendar.with_series(series), typing=typing)

    def _follow_change(self) -> None:
        self.changed.emit()
        self._show()
