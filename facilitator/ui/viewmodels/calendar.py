# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the group meets: its series, changed here and kept by itself, and what comes of them.

The view model here is the one owner of the calendar while a group is open.

What needs the days of a series is imported only when there is one (decision 0029). Deliberately not here: every word,
and tonight's card (`today.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.conditions import Condition
from facilitator.domain.ids import new_id
from facilitator.domain.series import (
    LAST,
    MOST_ITEM,
    MOST_ITEMS,
    MOST_LENGTH_MIN,
    MOST_NAME,
    MOST_ROTATIONS,
    MOST_RULES,
    MOST_SERIES,
    MOST_WEEKS,
    Calendar,
    DayChange,
    FormatRule,
    Held,
    Rhythm,
    Rotation,
    Series,
    Weekday,
)

if TYPE_CHECKING:
    from facilitator.domain.assembling import PartOut
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.holidays import OwnDay
    from facilitator.services.choosing import Choice, Choosing
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

HAND_RESTS_MS = 600
TRY_AGAIN_MS = 5000
MOST_STEPS_BACK = 100
LENGTH_STEP_MIN = 15
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
WEEKS = (1, 2, 3, 4, 5, LAST)


@dataclass(frozen=True, slots=True)
class NightView:
    """One night that comes: the choice, what its format is called and takes, parts that are out, and those that wait.

    `title` empty: the format is not there any more. `waits`: titles and the conditions that are asked about.
    """

    choice: Choice
    title: str = ""
    minutes: int = 0
    out: tuple[PartOut, ...] = ()
    waits: tuple[tuple[str, tuple[Condition, ...]], ...] = ()

    @property
    def too_long_min(self) -> int:
        """By how many minutes the format is longer than the room is ours."""
        return max(0, self.minutes - self.choice.length_min)


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
    """Changes the calendar. `shown` carries a CalendarView; `changed` tells that tonight may be another night."""

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
        self._group = group
        self._courier = courier
        self._calendar = self._kept = calendar
        self._held = held
        self._now_local = now_local
        self._find_format = find_format
        self._formats = formats
        self._wording = ""
        self._before: list[Calendar] = []
        self._typing: object = None
        self._editing = ""
        self._saved: bool | None = True
        self._sending = self._watched = False
        self._rest = QTimer(self, singleShot=True, interval=HAND_RESTS_MS)
        self._rest.timeout.connect(self.flush)

    # -- what is -----------------------------------------------------------------------------------------------------

    @property
    def calendar(self) -> Calendar:
        """The calendar as it is now."""
        return self._calendar

    @property
    def editing(self) -> Series | None:
        """The series that is open on the page; the first one when none was chosen."""
        return self._calendar.get(self._editing) or next(iter(self._calendar.series), None)

    def tonight(self) -> NightView | None:
        """Choose for the next meeting; None when the group has no series."""
        choice = self._choosing().tonight() if self._calendar.series else None
        return None if choice is None else self._night(choice)

    def due_on(self, day: date) -> tuple[tuple[str, str], ...]:
        """Tell what is due of each list in the next meeting, if that is on this day."""
        night = self.tonight()
        return night.choice.due if night is not None and night.choice.start.date() == day else ()

    def next_after(self, day: date) -> Choice | None:
        """Choose for the first meeting after a day; None when the group has no series."""
        if not self._calendar.series:
            return None
        from facilitator.domain.start_time import STILL_TONIGHT

        return replace(self._choosing(), now=datetime.combine(day + A_DAY, time()) + STILL_TONIGHT).tonight()

    def assembled(self, found: MeetingFormat, night: NightView | None, day: date) -> MeetingFormat:
        """Settle a format for a night of a series, or for any day."""
        from facilitator.domain.assembling import assemble
        from facilitator.domain.conditions import Night
        from facilitator.domain.holidays import holidays_on

        if night is not None:
            return assemble(found, night.choice.night).format
        holidays = holidays_on(day, self._calendar.own_days)
        return assemble(found, Night(day, holidays=holidays, wording=self._wording)).format

    def own_days(self) -> tuple[OwnDay, ...]:
        """Tell the group's own named days."""
        return self._calendar.own_days

    def today(self) -> date:
        """Tell the local day."""
        return self._now_local().date()

    def coming(self) -> tuple[NightView, ...]:
        """Tell the next nights of the open series."""
        series = self.editing
        return () if series is None else tuple(self._night(choice) for choice in self._choosing().coming(series))

    def set_wording(self, wording: str) -> None:
        """Choose from now on for the group's wording; whoever calls this looks again."""
        self._wording = wording

    def know(self, held: Held) -> None:
        """Take note of what was held; lists are written down up to last midnight, which changes nothing that is due."""
        self._held = held
        if not self._calendar.series:
            return
        asked = self._choosing()
        settled = self._calendar
        for series in self._calendar.series:
            settled = settled.with_series(asked.settled(series))
        if settled != self._calendar:
            self._calendar = settled
            self._rest.start(HAND_RESTS_MS)
        self.changed.emit()
        self._show()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made; from then on every change is told."""
        self._watched = True
        self._show()

    def _show(self) -> None:
        """Tell everything, if there is a page: naming all formats means reading them."""
        if not self._watched:
            return
        series = self.editing
        nights: tuple[NightView, ...] = ()
        due: tuple[int, ...] = ()
        if series is not None:
            asked = self._choosing()
            nights = self.coming()
            due = tuple(one.place_after(asked.held_since(series, one)) for one in series.rotations)
        formats = tuple((one.format_id, one.title) for one in self._formats())
        self.shown.emit(CalendarView(self._calendar, series, nights, formats, due, bool(self._before), self._saved))

    # -- series ------------------------------------------------------------------------------------------------------

    def add_series(self, format_id: str, starts: time | None) -> None:
        """Begin a series: on today's day of the week, every week, for as long as the format takes."""
        if len(self._calendar.series) >= MOST_SERIES:
            return
        now = self._now_local()
        found = self._find_format(format_id)
        length = 60 if found is None else min(max(found.minutes, LENGTH_STEP_MIN), MOST_LENGTH_MIN)
        rhythm = Rhythm((Weekday(now.weekday()),), now.date())
        series = Series(new_id(), rhythm, starts or time(19, 30), length, format_id)
        self._editing = series.series_id
        self._put(self._calendar.with_series(series))

    def edit(self, series_id: str) -> None:
        """Show this series."""
        self._editing = series_id
        self._show()

    def remove_series(self) -> None:
        """Take the open series away, with all that hangs on it."""
        series = self.editing
        if series is not None:
            self._put(self._calendar.without_series(series.series_id))

    def set_weekday(self, weekday: Weekday, on: bool) -> None:
        """Meet on this day of the week, or no longer; the last one stays."""
        series = self.editing
        if series is None:
            return
        wanted = {*series.rhythm.weekdays, weekday} if on else set(series.rhythm.weekdays) - {weekday}
        if wanted:
            self._set_rhythm(weekdays=tuple(one for one in Weekday if one in wanted))
        else:
            self._show()

    def set_every(self, weeks: int) -> None:
        """Meet every so many weeks."""
        self._set_rhythm(every_weeks=min(max(weeks, 1), MOST_WEEKS), weeks_of_month=())

    def set_week_of_month(self, week: int, on: bool) -> None:
        """Meet in this week of the month, or no longer; without any it is every so many weeks again."""
        series = self.editing
        if series is not None:
            wanted = {*series.rhythm.weeks_of_month, week} if on else set(series.rhythm.weeks_of_month) - {week}
            self._set_rhythm(weeks_of_month=tuple(one for one in WEEKS if one in wanted))

    def shift_weeks(self) -> None:
        """Count the weeks from one week later: the meetings between are those of now."""
        series = self.editing
        if series is not None:
            since = series.rhythm.since + A_WEEK
            if since > self._now_local().date():
                since -= series.rhythm.every_weeks * A_WEEK
            self._set_rhythm(since=since)

    def set_starts(self, starts: time) -> None:
        """Begin at this time by the clock on the wall."""
        self._change(starts=starts.replace(second=0, microsecond=0))

    def change_length(self, by_min: int) -> None:
        """Have the room for longer, or for less long."""
        series = self.editing
        if series is not None:
            self._change(length_min=min(max(series.length_min + by_min, LENGTH_STEP_MIN), MOST_LENGTH_MIN))

    def set_format(self, format_id: str) -> None:
        """Make this the usual format of the series."""
        self._change(format_id=format_id)

    # -- rules -------------------------------------------------------------------------------------------------------

    def add_rule(self, when: tuple[Condition, ...], format_id: str) -> None:
        """Put a rule before all others."""
        series = self.editing
        if series is not None and len(series.rules) < MOST_RULES:
            self._change(rules=(FormatRule(new_id(), when, format_id), *series.rules))

    def change_rule(self, rule_id: str, **changes: object) -> None:
        """Change the conditions (`when`) or the format (`format_id`) of a rule."""
        series = self.editing
        if series is not None:
            rules = (replace(one, **changes) if one.rule_id == rule_id else one for one in series.rules)  # type: ignore[arg-type]
            self._change(rules=tuple(rules))

    def move_rule(self, rule_id: str, by: int) -> None:
        """Let a rule be asked earlier (-1) or later (1)."""
        series = self.editing
        if series is None:
            return
        at = next((place for place, one in enumerate(series.rules) if one.rule_id == rule_id), -1)
        if at >= 0 and 0 <= at + by < len(series.rules):
            rules = list(series.rules)
            rules[at], rules[at + by] = rules[at + by], rules[at]
            self._change(rules=tuple(rules))

    def remove_rule(self, rule_id: str) -> None:
        """Take a rule away."""
        series = self.editing
        if series is not None:
            self._change(rules=tuple(one for one in series.rules if one.rule_id != rule_id))

    # -- one night ---------------------------------------------------------------------------------------------------

    def set_off(self, day: date, off: bool) -> None:
        """Have no meeting on a day of the open series, or have it again."""
        series = self.editing
        if series is not None:
            self._put(self._calendar.with_series(series.with_change(replace(series.change_on(day), off=off))))

    def move_night(self, day: date, to: datetime) -> None:
        """Have a meeting of the open series on another day, or at another time; its own again: nothing is moved."""
        series = self.editing
        if series is not None:
            self.change_night(series.series_id, day, moved_to=to)

    def change_night(self, series_id: str, day: date, **changes: object) -> None:
        """Change one night alone: `moved_to` a local time, or `format_id` (empty: what the rules say)."""
        series = self._calendar.get(series_id)
        if series is None:
            return
        changed: DayChange = replace(series.change_on(day), **changes)  # type: ignore[arg-type]
        if changed.moved_to == datetime.combine(day, series.starts):
            changed = replace(changed, moved_to=None)
        self._put(self._calendar.with_series(series.with_change(changed)))

    def as_usual(self, series_id: str, day: date) -> None:
        """Forget what is different on a day."""
        series = self._calendar.get(series_id)
        if series is not None:
            self._put(self._calendar.with_series(series.with_change(DayChange(day))))

    # -- lists that go round -----------------------------------------------------------------------------------------

    def add_rotation(self, name: str, items: tuple[str, ...] = ()) -> None:
        """Begin a list."""
        series = self.editing
        if series is not None and len(series.rotations) < MOST_ROTATIONS:
            self._put_rotation(Rotation(new_id(), name[:MOST_NAME], items, self._now()))

    def name_rotation(self, rotation_id: str, typed: str) -> None:
        """Call a list by this name; never empty."""
        rotation, name = self._rotation(rotation_id), typed.strip()[:MOST_NAME]
        if rotation is not None and name and name != rotation.name:
            self._put_rotation(replace(rotation, name=name), typing=("name", rotation_id))

    def write_rotation(self, rotation_id: str, typed: str) -> None:
        """Let the items of a list be these lines. What is due stays in its place."""
        rotation = self._rotation(rotation_id)
        lines = (" ".join(line.split())[:MOST_ITEM].strip() for line in typed.splitlines())
        items = tuple(line for line in lines if line)[:MOST_ITEMS]
        if rotation is not None and items != rotation.items:
            at = min(self._place(rotation), max(len(items) - 1, 0))
            self._put_rotation(replace(rotation, items=items, at=at, since=self._now()), typing=("items", rotation_id))

    def set_due(self, rotation_id: str, place: int) -> None:
        """Let this item be due next, from 0; past the end it begins anew, before the beginning at the end."""
        rotation = self._rotation(rotation_id)
        if rotation is not None and rotation.items:
            self._put_rotation(replace(rotation, at=place % len(rotation.items), since=self._now()))

    def skip(self, rotation_id: str) -> None:
        """Leave out the item that is due."""
        rotation = self._rotation(rotation_id)
        if rotation is not None:
            self.set_due(rotation_id, self._place(rotation) + 1)

    def repeat(self, rotation_id: str) -> None:
        """Take the item before once more."""
        rotation = self._rotation(rotation_id)
        if rotation is not None:
            self.set_due(rotation_id, self._place(rotation) - 1)

    def set_around(self, rotation_id: str, around: bool) -> None:
        """Begin a list anew after its last item, or stay there."""
        rotation = self._rotation(rotation_id)
        if rotation is not None and rotation.around != around:
            changed = replace(rotation, around=around, at=self._place(rotation), since=self._now())
            self._put_rotation(changed)

    def remove_rotation(self, rotation_id: str) -> None:
        """Take a list away."""
        series = self.editing
        if series is not None:
            self._change(rotations=tuple(one for one in series.rotations if one.rotation_id != rotation_id))

    # -- own named days ----------------------------------------------------------------------------------------------

    def put_own_day(self, day: OwnDay, *, typing: bool = False) -> None:
        """Keep a named day, new or changed."""
        self._put(self._calendar.with_own_day(day), typing=("day", day.day_id) if typing else None)

    def remove_own_day(self, day_id: str) -> None:
        """Take a named day away."""
        self._put(self._calendar.without_own_day(day_id))

    # -- undo and keeping --------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back; typing in one field is one change."""
        if self._before:
            self._calendar = self._before.pop()
            self._typing = None
            self._tell()

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own."""
        self._typing = None

    def flush(self) -> None:
        """Keep what was changed, now."""
        self._rest.stop()
        if self._sending:
            return
        if self._calendar is self._kept:
            if not self._saved:
                self._saved = True
                self._show()
            return
        self._sending = True
        calendar = self._calendar
        job = partial(_save, self._group, calendar)
        self._courier.send(job, lambda _: self._arrived(calendar), self._refused)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _choosing(self) -> Choosing:
        from facilitator.services.choosing import Choosing

        now = self._now_local().replace(tzinfo=None)
        return Choosing(self._calendar, self._held, now, self._wording)

    def _night(self, choice: Choice) -> NightView:
        from facilitator.domain.assembling import assemble

        found = self._find_format(choice.format_id)
        if found is None:
            return NightView(choice)
        settled = assemble(found, choice.night)
        waits = tuple((part.title, part.when) for part in settled.format.parts if part.waits)
        return NightView(choice, found.title, settled.format.minutes, settled.out, waits)

    def _set_rhythm(self, **changes: object) -> None:
        series = self.editing
        if series is not None:
            self._change(rhythm=replace(series.rhythm, **changes))  # type: ignore[arg-type]

    def _change(self, **changes: object) -> None:
        series = self.editing
        if series is not None:
            self._put(self._calendar.with_series(replace(series, **changes)))  # type: ignore[arg-type]

    def _rotation(self, rotation_id: str) -> Rotation | None:
        series = self.editing
        found = () if series is None else series.rotations
        return next((one for one in found if one.rotation_id == rotation_id), None)

    def _place(self, rotation: Rotation) -> int:
        series = self.editing
        return rotation.at if series is None else rotation.place_after(self._choosing().held_since(series, rotation))

    def _put_rotation(self, rotation: Rotation, *, typing: object = None) -> None:
        series = self.editing
        if series is not None:
            self._put(self._calendar.with_series(series.with_rotation(rotation)), typing=typing)

    def _now(self) -> datetime:
        return self._now_local().astimezone(UTC).replace(second=0, microsecond=0)

    def _put(self, calendar: Calendar, *, typing: object = None) -> None:
        if calendar == self._calendar:
            return
        if typing is None or typing != self._typing:
            self._before = [*self._before, self._calendar][-MOST_STEPS_BACK:]
        self._typing = typing
        self._calendar = calendar
        self._tell()

    def _tell(self) -> None:
        self._saved = None
        self._rest.start(HAND_RESTS_MS)
        self.changed.emit()
        self._show()

    def _arrived(self, calendar: Calendar) -> None:
        self._sending = False
        self._kept = calendar
        if self._calendar is calendar:
            self._saved = True
            self._show()
        else:
            self.flush()

    def _refused(self, _trouble: BaseException) -> None:
        self._sending, self._saved = False, False
        self._rest.start(TRY_AGAIN_MS)
        self._show()


def _save(group: OpenGroup, calendar: Calendar) -> None:
    group.calendar.save(calendar)
