# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settling when the group meets: kept by itself, undone step by step, and told with what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import Calendar, Held, HeldMeeting, Weekday
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.viewmodels.calendar import CalendarViewModel
from facilitator.ui.viewmodels.courier import Courier
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format, milestones, words
from tests.support.calendars import LAST_TUESDAY, STEPS, TUESDAYS, local, tuesdays
from tests.support.refusing import RefusingLane

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC).astimezone()


class Desk:
    """A group in memory, its calendar, and the last that was shown."""

    def __init__(self, calendar: Calendar | None = None, *, more=()) -> None:
        self.group, self.lane, self.now = MemoryGroup(), RefusingLane(), NOW
        library = built_in_formats()
        extra = {one.format_id: one for one in more}
        self.model = CalendarViewModel(
            self.group,
            Courier(self.lane),
            Calendar((tuesdays(),)) if calendar is None else calendar,
            Held(),
            lambda: self.now,
            lambda format_id: extra.get(format_id) or library.get(format_id, "en"),
            lambda: (*more, *library.formats("en")),
        )
        self.shown: list = []
        self.told = 0
        self.model.shown.connect(self.shown.append)
        self.model.changed.connect(self._count)
        self.model.show_now()

    def _count(self) -> None:
        self.told += 1

    def keep(self) -> None:
        self.model.flush()
        QCoreApplication.processEvents()

    @property
    def view(self):
        return self.shown[-1]

    @property
    def series(self):
        return self.model.editing


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def held_on(*days: date) -> Held:
    starts = [datetime.combine(day, time(19, 30)).astimezone() for day in days]
    return Held(tuple(HeldMeeting(at, at + timedelta(hours=1)) for at in starts), min(days))


def test_what_is_undone_before_it_is_kept_is_kept(desk):
    """A change and Undo before the hand rests: nothing is to be written, and all is saved."""
    desk.model.change_length(15)
    desk.model.undo()
    assert desk.view.saved is None
    desk.keep()
    assert desk.view.saved is True


def test_a_first_series(qapp):
    """It begins on today's day of the week, as long as its format; nothing is written that was only looked at."""
    desk = Desk(Calendar())
    assert (desk.view.editing, desk.view.nights) == (None, ())
    desk.keep()
    desk.model.add_series("speaker", time(18, 0))
    assert (desk.series.rhythm.weekdays, desk.series.starts, desk.series.format_id) == (
        (Weekday.FRIDAY,),
        time(18),
        "speaker",
    )
    assert desk.series.length_min == built_in_formats().get("speaker", "en").minutes
    assert (len(desk.view.nights), desk.view.saved) == (8, None)
    desk.keep()
    assert (desk.group.calendar.load(), desk.view.saved) == (desk.model.calendar, True)


def test_what_comes_is_told_with_its_reason(desk):
    """Eight nights come; the last Tuesday has another format, longer than the room is the group's."""
    first, second, *_ = desk.view.nights
    assert (first.choice.rule, first.choice.format_id, second.choice.rule) == (LAST_TUESDAY, "candlelight", None)
    assert (first.title, first.too_long_min, second.too_long_min) == ("Candlelight, with a speaker", 30, 0)
    assert len(desk.view.nights) == 8


def test_parts_that_are_out_or_wait_are_told(qapp):
    """Of each night it is told which parts are out and why, and which wait for what."""
    out, waits = Condition(ConditionKind.WEEK, (1,)), Condition(ConditionKind.NEWCOMER)
    found = a_format(words(), replace(milestones(), when=(out,)), replace(words("Hello"), when=(waits,)))
    desk = Desk(Calendar((tuesdays(format_id="tuesday", rules=()),)), more=(found,))
    first, second = desk.view.nights[:2]
    assert [(part.title, part.because) for part in first.out] == [("Milestones", out)]
    assert (first.waits, first.minutes, second.out, second.minutes) == ((("Hello", (waits,)),), 3, (), 8)


def test_a_format_that_is_gone_is_told(qapp):
    """A night whose format is not there any more has no title, and the others stay."""
    desk = Desk(Calendar((tuesdays(format_id="gone"),)))
    assert [bool(night.title) for night in desk.view.nights[:2]] == [True, False]


def test_the_rhythm(desk):
    """Days, weeks, weeks of the month, time, length and format change, and each change can be undone."""
    model, before = desk.model, desk.model.calendar
    model.set_weekday(Weekday.MONDAY, True)
    model.set_weekday(Weekday.TUESDAY, False)
    model.set_weekday(Weekday.MONDAY, False)  # the last one stays
    model.set_every(2)
    model.set_starts(time(20, 15, 30))
    model.change_length(15)
    model.set_format("speaker")
    rhythm = desk.series.rhythm
    assert (rhythm.weekdays, rhythm.every_weeks, desk.series.starts) == ((Weekday.MONDAY,), 2, time(20, 15))
    assert (desk.series.length_min, desk.series.format_id) == (75, "speaker")
    model.set_week_of_month(-1, True)
    model.set_week_of_month(1, True)
    assert desk.series.rhythm.weeks_of_month == (1, -1)
    for _ in range(8):
        model.undo()
    assert (desk.model.calendar, desk.view.can_undo) == (before, False)
    model.undo()


def test_counting_from_a_week_later(desk):
    """Every second week, counted from one week later, is the other weeks; once more, the first ones again."""
    desk.model.set_every(2)
    first = [night.choice.start for night in desk.view.nights]
    desk.model.shift_weeks()
    other = [night.choice.start for night in desk.view.nights]
    assert not set(first) & set(other)
    desk.model.shift_weeks()
    assert [night.choice.start for night in desk.view.nights] == first


def test_rules(desk):
    """A new rule comes first; rules can change their places, their conditions and formats, and go."""
    desk.model.add_rule((Condition(ConditionKind.MONTH, (11,)),), "speaker")
    first, second = desk.series.rules
    assert desk.view.nights[0].choice.format_id == "speaker"
    desk.model.move_rule(first.rule_id, 1)
    desk.model.move_rule(first.rule_id, 1)
    assert desk.series.rules == (second, first)
    desk.model.change_rule(first.rule_id, format_id="meditation", when=(Condition(ConditionKind.WEEK, (1,)),))
    assert desk.view.nights[1].choice.format_id == "meditation"
    desk.model.remove_rule(first.rule_id)
    assert desk.series.rules == (second,)


def test_one_night_alone(desk):
    """A night can be off, moved, or have its own format; as usual again, nothing of it is left."""
    day = date(2026, 11, 24)
    before = desk.model.calendar
    desk.model.set_off(day, True)
    assert desk.view.nights[0].choice.off
    desk.model.set_off(day, False)
    desk.model.move_night(day, local(2026, 11, 25, 18, 0))
    assert (desk.view.nights[0].choice.start, desk.view.nights[0].choice.moved) == (local(2026, 11, 25, 18, 0), True)
    desk.model.move_night(day, local(2026, 11, 24, 19, 30))
    desk.model.change_night(TUESDAYS, day, format_id="speaker")
    assert desk.view.nights[0].choice.is_by_hand
    desk.model.as_usual(TUESDAYS, day)
    assert desk.model.calendar == before


def test_lists_go_on_and_can_be_put_right(desk):
    """A list goes on with what was held; it can be set, skipped, repeated, written anew, and end at its end."""
    model = desk.model
    model.rotations.add("Step", ("1", "2", "3"))
    (rotation,) = desk.series.rotations
    assert desk.view.due == (0,)
    desk.now = NOW + timedelta(days=5)
    model.know(held_on(date(2026, 11, 24)))
    assert desk.view.due == (1,)
    model.rotations.skip(rotation.rotation_id)
    assert desk.view.due == (2,)
    model.rotations.repeat(rotation.rotation_id)
    model.rotations.repeat(rotation.rotation_id)
    assert desk.view.due == (0,)
    model.rotations.set_due(rotation.rotation_id, 2)
    model.rotations.set_around(rotation.rotation_id, False)
    desk.now += timedelta(days=7)
    model.know(held_on(date(2026, 11, 24), date(2026, 12, 1)))
    assert desk.view.due == (2,)
    model.rotations.write(rotation.rotation_id, "  one \n\n two\n")
    assert (desk.series.rotations[0].items, desk.view.due) == (("one", "two"), (1,))
    model.rotations.rename(rotation.rotation_id, "  ")
    model.rotations.rename(rotation.rotation_id, "Chapter ")
    assert desk.series.rotations[0].name == "Chapter"
    model.rotations.remove(rotation.rotation_id)
    assert desk.series.rotations == ()


def test_what_was_held_is_written_down_quietly(qapp):
    """The day after a meeting its list is written down: nothing that is due changes, and nothing is there to undo."""
    desk = Desk(Calendar((tuesdays(rotations=(STEPS,)),)))
    desk.now = NOW + timedelta(days=5)
    desk.model.know(held_on(date(2026, 11, 24)))
    assert (desk.view.due, desk.view.can_undo, desk.series.rotations[0].at) == ((1,), False, 1)
    desk.keep()
    assert desk.group.calendar.load() == desk.model.calendar


def test_own_days(desk):
    """A named day can be kept, changed and taken away; a rule may look at it."""
    day = OwnDay("da" * 16, "Our day", date(2020, 12, 15))
    desk.model.put_own_day(day)
    desk.model.add_rule((Condition(ConditionKind.HOLIDAY, names=(day.day_id,)),), "speaker")
    assert [night.choice.format_id for night in desk.view.nights].count("speaker") == 1
    desk.model.put_own_day(replace(day, day=date(2020, 12, 16)))
    assert "speaker" not in [night.choice.format_id for night in desk.view.nights]
    desk.model.remove_own_day(day.day_id)
    assert desk.model.calendar.own_days == ()


def test_taken_away(desk):
    """Without its last series a group has no next meeting; Undo brings it back."""
    assert desk.model.nights.tonight() is not None
    desk.model.remove_series()
    assert (desk.model.nights.tonight(), desk.view.editing) == (None, None)
    desk.model.undo()
    assert desk.model.nights.tonight() is not None


def test_a_full_disk_is_told(desk):
    """What the disk refuses is told, and kept when there is room again."""
    desk.lane.full = True
    desk.model.set_every(2)
    desk.keep()
    assert desk.view.saved is False
    desk.lane.full = False
    desk.keep()
    assert (desk.view.saved, desk.group.calendar.load()) == (True, desk.model.calendar)


def test_what_words_may_take_up(qapp):
    """On the day of the next meeting it is known what is due of each list, and after any day which meeting comes."""
    desk = Desk(Calendar((tuesdays(rotations=(STEPS,)),)))
    assert desk.model.nights.due_on(date(2026, 11, 24)) == (("Step", "Step 1"),)
    assert desk.model.nights.due_on(date(2026, 11, 25)) == ()
    coming = desk.model.nights.next_after(date(2026, 11, 24))
    assert coming is not None
    assert coming.start == local(2026, 12, 1, 19, 30)
    assert Desk(Calendar()).model.nights.next_after(date(2026, 11, 24)) is None
