# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today with a series: the right format at the right time, with the reason; and what is changed for tonight alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import Calendar
from facilitator.services.choosing import Why
from facilitator.services.opening import Opened, read_group
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.viewmodels.calendar import CalendarViewModel
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.format_views import Done
from facilitator.ui.viewmodels.formats import FormatsViewModel
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.viewmodels.today_views import CardKind
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format, milestones, words
from tests.support.calendars import STEPS, local, tuesdays
from tests.support.lanes import PromptLane
from tests.support.summaries import a_summary

LAST_TUESDAY_EVENING = datetime(2026, 11, 24, 18, 52)  # noqa: DTZ001


class Evening:
    """A group with a calendar, and the three that look at it."""

    def __init__(self, calendar: Calendar, now: datetime = LAST_TUESDAY_EVENING, more=()) -> None:
        self.now = now.astimezone()
        self.group, self.library = MemoryGroup(), built_in_formats()
        self.extra = {one.format_id: one for one in more}
        self.group.calendar.save(calendar)
        self.courier = Courier(PromptLane())
        self.today = TodayViewModel(self._find, self.courier, lambda: self.now)
        opened: Opened = read_group(self.group)
        self.calendar = CalendarViewModel(
            self.group, self.courier, opened.calendar, opened.held, lambda: self.now, self._find, lambda: ()
        )
        self.formats = FormatsViewModel(self.library, self.group, self.courier, "en", lambda: self.now.date())
        self.formats.tonight = self.calendar.nights.tonight
        self.formats.night_chosen.connect(
            lambda series_id, day, format_id: self.calendar.change_night(series_id, day, format_id=format_id)
        )
        self.formats.chosen.connect(self.today.set_settings)
        self.cards: list = []
        self.asked: list = []
        self.today.card_changed.connect(self.cards.append)
        self.today.start_asked.connect(self.asked.append)
        self.today.set_calendar(self.calendar)
        self.today.set_opened(opened)
        self.settle()

    def _find(self, format_id):
        return self.extra.get(format_id) or self.library.get(format_id, "en")

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()

    @property
    def card(self):
        return self.cards[-1]


def evening(*series, now=LAST_TUESDAY_EVENING, days=(), more=()) -> Evening:
    return Evening(Calendar(series or (tuesdays(),), days), now, more)


def test_tonight_is_chosen_with_its_reason(qapp):
    """On the last Tuesday the card has the format of the rule, its start and the rule that chose."""
    found = evening().card
    assert (found.kind, found.title, found.minutes) == (CardKind.READY, "Candlelight, with a speaker", 90)
    assert found.start.replace(tzinfo=None) == local(2026, 11, 24, 19, 30)
    assert (found.night.choice.why, found.night.choice.rule.when[0].kind) == (Why.RULE, ConditionKind.LAST_WEEK)


def test_without_a_series_all_is_as_before(qapp):
    """A group without a series has its usual format at its usual time, and no reason."""
    made = Evening(Calendar())
    made.today.set_settings(GroupSettings("speaker", usual_start=time(20, 0)))
    assert (made.card.title, made.card.night) == ("Speaker", None)
    assert made.card.start.time() == time(20, 0)


def test_start_takes_tonights_format(qapp):
    """Start asks for the chosen format at the time of the series, without the parts that are out tonight."""
    only_first = replace(milestones(), when=(Condition(ConditionKind.WEEK, (1,)),))
    made = evening(tuesdays(format_id="tuesday", rules=()), more=(a_format(words(), only_first, words("End")),))
    made.today.start()
    tonight = made.asked[-1]
    assert [part.title for part in tonight.format.parts] == ["Welcome", "End"]
    assert tonight.planned_start.astimezone(UTC) == local(2026, 11, 24, 19, 30).astimezone(UTC)
    assert (tonight.held_on, made.card.parts, made.card.minutes) == (date(2026, 11, 24), 2, 6)


def test_parts_depend_on_the_calendar_without_a_series(qapp):
    """A group without a series, too, has its own days and its weeks: parts are in or out by the day."""
    only_ours = replace(milestones(), when=(Condition(ConditionKind.HOLIDAY, names=("da" * 16,)),))
    found = a_format(words(), only_ours)
    for day, parts in ((date(2000, 11, 24), 2), (date(2000, 11, 25), 1)):
        made = Evening(Calendar((), (OwnDay("da" * 16, "Ours", day),)), more=(found,))
        made.today.set_settings(GroupSettings("tuesday", usual_start=time(19, 0)))
        assert made.card.parts == parts


def test_another_time_tonight_alone(qapp):
    """A start changed on Today is tonight's alone; put back, nothing is left of it."""
    made = evening()
    made.today.change_start(time(19, 45))
    assert made.card.start.time() == time(19, 45)
    assert made.group.settings.load().usual_start is None
    later = made.calendar.calendar.series[0]
    assert (later.starts, later.change_on(date(2026, 11, 24)).moved_to) == (time(19, 30), local(2026, 11, 24, 19, 45))
    assert made.today.next_meeting.usual_start == time(19, 45)
    made.today.put_start_back(time(19, 30))
    assert made.calendar.calendar.series[0].changes == ()


@pytest.mark.parametrize(
    ("planned", "now", "typed", "starts"),
    [
        (time(19, 30), local(2026, 11, 24, 18, 40), time(7, 30), local(2026, 11, 25, 7, 30)),
        (time(23, 45), local(2026, 11, 24, 22, 30), time(0, 0), local(2026, 11, 25, 0, 0)),
        (time(0, 15), local(2026, 11, 23, 23, 0), time(23, 45), local(2026, 11, 23, 23, 45)),
        (time(19, 30), local(2026, 11, 24, 18, 40), time(18, 30), local(2026, 11, 24, 18, 30)),
    ],
)
def test_a_changed_start_is_on_the_nearest_day(qapp, planned, now, typed, starts):
    """A start that is moved over midnight, or typed by the half of the day, stays tonight's; Undo puts it back."""
    made = evening(tuesdays(starts=planned), now=now)
    before = made.card.start
    made.today.change_start(typed)
    assert made.card.start.replace(tzinfo=None) == starts
    made.today.put_start_back(planned)
    assert (made.card.start, made.calendar.calendar.series[0].changes) == (before, ())


def test_undo_puts_back_the_night_that_was_moved(qapp):
    """Moved behind another series' meeting, it is no longer the next one; Undo still puts back that one."""
    other = tuesdays(series_id="bb" * 16, starts=time(21, 0), rules=())
    made = evening(tuesdays(), other)
    made.today.change_start(time(22, 0))
    assert made.card.start.time() == time(21, 0)
    made.today.put_start_back(time(19, 30))
    assert made.card.start.time() == time(19, 30)
    assert [one.changes for one in made.calendar.calendar.series] == [(), ()]


def test_another_format_tonight_alone(qapp):
    """A format used tonight is tonight's alone: the usual one stays, next week the series chooses; Undo works."""
    made = evening()
    made.formats.load()
    made.settle()
    made.formats.read("speaker")
    made.formats.use_tonight()
    made.settle()
    assert (made.card.title, made.card.night.choice.why) == ("Speaker", Why.CHANGED)
    assert made.group.settings.load().format_id == GroupSettings().format_id
    assert made.calendar.calendar.series[0].change_on(date(2026, 11, 24)).format_id == "speaker"
    made.formats.undo()
    made.settle()
    assert (made.card.night.choice.why, made.calendar.calendar.series[0].changes) == (Why.RULE, ())


def test_formats_say_which_is_tonights(qapp):
    """In the list of formats tonight's is the one the series chose."""
    made = evening()
    shown: list = []
    made.formats.shown.connect(shown.append)
    made.formats.load()
    made.settle()
    assert shown[-1].tonights_id == "candlelight"
    made.formats.read("speaker")
    made.formats.use_tonight()
    made.settle()
    assert (shown[-1].tonights_id, shown[-1].done) == ("speaker", Done.CHOSEN)


def test_far_from_its_day_a_meeting_is_one_of_its_own(qapp):
    """Started on another day, a meeting is planned for the next half hour of that day, not for the series' time."""
    made = evening(now=local(2026, 11, 20, 9, 10))
    assert made.card.start.replace(tzinfo=None) == local(2026, 11, 24, 19, 30)
    made.today.start()
    assert made.asked[-1].planned_start.astimezone().replace(tzinfo=None) == local(2026, 11, 20, 9, 30)
    assert made.asked[-1].held_on == date(2026, 11, 20)


def test_the_night_passes(qapp):
    """Left open over night, Today offers the next meeting when tonight's is long past."""
    made = evening()
    made.now = local(2026, 11, 24, 22, 0).astimezone()
    made.today.look()
    assert made.card.start.replace(tzinfo=None) == local(2026, 12, 1, 19, 30)
    assert made.card.title == "Open sharing"


def test_after_the_meeting_the_next_one_is_offered(qapp):
    """When tonight's meeting is over, the card has the next one, and its list has gone on."""
    made = evening(tuesdays(rotations=(replace(STEPS, since=datetime(2026, 11, 20, tzinfo=UTC)),)))
    assert made.card.night.choice.due == (("Step", "Step 1"),)
    start = local(2026, 11, 24, 19, 32).astimezone(UTC)
    made.group.summaries.keep(a_summary(start=start))
    made.now = (start + timedelta(minutes=65)).astimezone()
    made.today.read_again()
    made.settle()
    assert made.card.start.replace(tzinfo=None) == local(2026, 12, 1, 19, 30)
    assert made.card.night.choice.due == (("Step", "Step 2"),)


def test_a_format_that_is_gone_leaves_the_usual_one(qapp):
    """When the chosen format is not there any more, the group's usual one is offered."""
    assert evening(tuesdays(format_id="gone", rules=())).card.title == "Open sharing"


def test_a_later_usual_start_is_the_series(qapp):
    """What looking back suggests as the usual start changes the series, not tonight."""
    made = evening()
    made.today._keep_start(time(19, 45))
    assert made.calendar.calendar.series[0].starts == time(19, 45)
