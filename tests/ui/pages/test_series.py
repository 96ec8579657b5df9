# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page on which it is settled when the group meets: each control does what it says, and what comes stands there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.holidays import Holiday, OwnDay
from facilitator.domain.series import LAST, Calendar, DayChange, Rhythm, Weekday
from facilitator.ui.condition_words import condition_words
from facilitator.ui.night_words import night_sentences
from facilitator.ui.pages.part_conditions import PartConditions, usual_condition
from facilitator.ui.pages.series import SeriesPage
from facilitator.ui.series_words import rhythm_words, slot_words
from facilitator.ui.widgets.day_field import DayField
from tests.support.builders import a_format, milestones, words
from tests.support.calendars import STEPS, local, tuesdays
from tests.ui.viewmodels.test_calendar import Desk

K = ConditionKind


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk(Calendar((tuesdays(rotations=(STEPS,)),)))


@pytest.fixture
def page(desk, look, qtbot):
    made = SeriesPage(desk.model, look)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    return made


def test_what_comes_stands_there(page):
    """Eight rows, each with its day, its format and the reason in plain words."""
    rows = list(page.nights.rows.values())
    assert len(rows) == 8
    first, second = rows[:2]
    assert first.when.text() == "Tuesday, 24 November at 19:30"
    assert first.format.text() == "Candlelight, with a speaker"
    assert first.why.text().startswith("Because: last Tuesday of the month.")
    assert "The format takes 90 minutes; the room is yours for 60 minutes." in first.why.text()
    assert "Step: Step 1." in first.why.text()
    assert second.why.text().startswith("The usual format.")


def test_no_series_yet(qapp, look, qtbot):
    """Without a series there is one thing to do, and it has the keyboard."""
    page = SeriesPage(Desk(Calendar()).model, look)
    qtbot.addWidget(page)
    page.show()
    asked = []
    page.series_asked.connect(lambda: asked.append(True))
    page.take_focus()
    page.add_series.click()
    assert asked == [True]
    assert not page.form.isVisible()
    assert not page.nights.isVisible()
    assert page.days.isVisible()


def test_the_form(page, desk):
    """Days, time, length, weeks and format are settled by their controls."""
    form = page.form
    form.weekdays.chips[Weekday.THURSDAY].click()
    form.time.field.setText("8pm")
    form.time.field.editingFinished.emit()
    form.time.later.click()
    form.length._add.click()
    form.every._add.click()
    form.format.choose("speaker")
    series = desk.series
    assert series.rhythm.weekdays == (Weekday.TUESDAY, Weekday.THURSDAY)
    assert (series.starts, series.length_min, series.rhythm.every_weeks) == (time(20, 15), 75, 2)
    assert series.format_id == "speaker"
    assert form.shift.isVisible()
    form.weeks.chips[LAST].click()
    assert (desk.series.rhythm.weeks_of_month, form.every.isVisible()) == ((LAST,), False)
    form.time.field.setText("half past")
    form.time.field.editingFinished.emit()
    assert (form.time.hint.isVisible(), desk.series.starts) == (True, time(20, 15))


def test_the_last_day_of_the_week_stays(page, desk):
    """The only day cannot be switched off, and its chip stays on."""
    chip = page.form.weekdays.chips[Weekday.TUESDAY]
    chip.click()
    assert (chip.isChecked(), desk.series.rhythm.weekdays) == (True, (Weekday.TUESDAY,))


def test_one_night(page, desk):
    """A night is called off and on again, and moved to another day and time."""
    day = date(2026, 11, 24)
    page.nights.rows[day].off.click()
    row = page.nights.rows[day]
    assert (row.why.text(), row.off.text(), row.format.isVisible()) == (
        "No meeting on this day.",
        "Meet after all",
        False,
    )
    row.off.click()
    row = page.nights.rows[day]
    row.shift.click()
    QCoreApplication.processEvents()
    assert row.editor.isVisible()
    row.day.choose(date(2026, 11, 26))
    page.nights.rows[day].time.later.click()
    assert desk.series.change_on(day) == DayChange(day, moved_to=local(2026, 11, 26, 19, 45))
    row = page.nights.rows[day]
    assert row.when.text() == "Thursday, 26 November at 19:45"
    assert "Moved from Tuesday, 24 November." in row.why.text()
    row.usual.click()
    assert desk.series.changes == ()


def test_a_rule_is_made_and_changed(page, desk):
    """A rule is added with one press, and its format and conditions are chosen."""
    page.rules.section.add.click()
    rule = desk.series.rules[0]
    row = page.rules.section.rows[rule.rule_id]
    row.format.choose("speaker")
    (condition,) = row.conditions.rows
    condition.kind.choose(K.MONTH)
    row.conditions.rows[0].control.chips[11].click()
    row.conditions.rows[0].control.chips[1].click()
    row.conditions.rows[0].sense.choose(True)
    assert desk.series.rules[0].when == (Condition(K.MONTH, (11,), unless=True),)
    assert desk.series.rules[0].format_id == "speaker"
    page.rules.section.rows[rule.rule_id].down.click()
    assert desk.series.rules[1].rule_id == rule.rule_id
    page.rules.section.rows[rule.rule_id].remove.click()
    assert len(desk.series.rules) == 1


def test_a_list_is_written_and_put_right(page, desk):
    """A list gets its items line by line; what is due is chosen, skipped and repeated."""
    page.lists.section.add.click()
    row = list(page.lists.section.rows.values())[-1]
    row.name.setText("Chapter")
    row.name.textEdited.emit("Chapter")
    row.items.setPlainText("One\nTwo\n\nThree")
    assert desk.series.rotations[-1].items == ("One", "Two", "Three")
    row.due.choose(2)
    assert desk.view.due == (0, 2)
    row.skip.click()
    row.repeat.click()
    row.repeat.click()
    assert desk.view.due == (0, 1)
    row.around.click()
    assert desk.series.rotations[-1].around is False
    row.remove.click()
    assert desk.series.rotations == (STEPS,)


def test_own_days_are_named(page, desk):
    """A day gets a name and a date, every year or once, and can be taken away."""
    page.days.section.add.click()
    (row,) = page.days.section.rows.values()
    row.name.setText("Candle night")
    row.name.textEdited.emit("Candle night")
    row.day.choose(date(2026, 12, 15))
    row.yearly.click()
    (own,) = desk.model.calendar.own_days
    assert (own.name, own.day, own.yearly) == ("Candle night", date(2026, 12, 15), False)
    row.remove.click()
    assert desk.model.calendar.own_days == ()


def test_a_day_is_typed_or_moved(look, qtbot):
    """A day is typed in figures or as in a file, moved by the arrow keys; what is no day is put back."""
    field = DayField(look, "The day", date(2026, 11, 24))
    qtbot.addWidget(field)
    told = []
    field.chosen.connect(told.append)
    for typed in (field.text(), "2026-12-01", "some day", "31/31/2026"):
        field.setText(typed)
        field.editingFinished.emit()
    assert (told, field.day) == ([date(2026, 12, 1)], date(2026, 12, 1))
    before = field.text()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageDown):
        QTest.keyClick(field, key)
    assert (told[1:], field.text() == before) == ([date(2026, 12, 2), date(2026, 11, 25)], False)


def test_while_a_meeting_runs_nothing_is_changed(page):
    """In a meeting what comes can be read; nothing can be typed or pressed."""
    page.set_live(True)
    for gone in (page.form, page.rules, page.lists, page.days, page.remove, page.add_series, page.foot.undo):
        assert not gone.isVisible()
    assert page.nights.isVisible()
    assert not page.nights.isEnabled()
    page.undo()
    page.set_live(False)
    assert page.form.isVisible()


def test_undo_and_esc(page, desk):
    """Undo takes the last change back; Esc leaves the page."""
    before, left = desk.model.calendar, []
    page.left.connect(lambda: left.append(True))
    page.form.length._add.click()
    page.undo()
    assert desk.model.calendar == before
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]


# -- the conditions of a part ----------------------------------------------------------------------------------------


@pytest.fixture
def conditions(look, qtbot):
    made = PartConditions(look)
    qtbot.addWidget(made)
    made.told = []
    made.changed.connect(made.told.append)
    made.show()
    return made


@pytest.mark.parametrize("kind", ConditionKind)
def test_every_kind_has_its_control(conditions, kind):
    """Whatever the kind, its condition is shown, told as it stands, and can be turned round and removed."""
    own = (OwnDay("da" * 16, "Our day", date(2026, 6, 24)),)
    conditions.show_conditions((), ("secular", "spiritual"), own)
    conditions.add.click()
    conditions.rows[0].kind.choose(kind)
    shown = usual_condition(kind, ("secular", "spiritual"))
    if kind is not usual_condition(ConditionKind.WEEK).kind:
        assert conditions.told[-1] == (shown,)
    conditions.rows[0].sense.choose(True)
    assert conditions.told[-1] == (replace(shown, unless=True),)
    conditions.rows[0].remove.click()
    assert conditions.told[-1] == ()


def test_numbers_and_days_are_chosen(conditions):
    """Steps change numbers within their bounds; chips keep at least one; days and own days are taken as set."""
    own = (OwnDay("da" * 16, "Our day", date(2026, 6, 24)),)
    conditions.show_conditions((Condition(K.MINUTES_LEFT, (5,)), Condition(K.WEEK, (1,))), (), own)
    row, weeks = conditions.rows
    row.control._take.click()
    row.control._add.click()
    assert conditions.told[-1][0].numbers == (10,)
    weeks.control.chips[1].click()
    assert weeks.control.chips[1].isChecked()
    weeks.kind.choose(K.HOLIDAY)
    conditions.rows[1].control.choose("da" * 16)
    assert conditions.told[-1][1] == Condition(K.HOLIDAY, names=("da" * 16,))
    conditions.rows[1].control.choose(Holiday.EASTER.value)
    conditions.rows[1].kind.choose(K.DAYS)
    days = conditions.rows[1].control
    days.first.choose(date(2026, 12, 20))
    days.last.choose(date(2027, 1, 6))
    days.once.click()
    assert conditions.told[-1][1] == Condition(K.DAYS, first=date(2026, 12, 20), last=date(2027, 1, 6), once=True)


# -- words -----------------------------------------------------------------------------------------------------------


def test_rhythms_in_words():
    """When a group meets is said as people say it."""
    tuesday = Rhythm((Weekday.TUESDAY,), date(2026, 1, 1))
    assert slot_words(tuesdays()) == "Every Tuesday at 19:30"
    assert rhythm_words(replace(tuesday, every_weeks=2)) == "Every 2 weeks on Tuesday"
    assert (
        rhythm_words(replace(tuesday, weeks_of_month=(1, 3, LAST))) == "The first, third and last Tuesday of the month"
    )


def test_conditions_in_words():
    """Every kind says something of its own, both ways round."""
    said = {condition_words(usual_condition(kind, ("secular",)), (), Weekday.TUESDAY) for kind in ConditionKind}
    assert len(said) == len(ConditionKind)
    assert condition_words(Condition(K.LAST_WEEK), (), Weekday.TUESDAY) == "last Tuesday of the month"
    assert condition_words(Condition(K.WEEK, (1, 3))) == "first and third week of the month"
    assert condition_words(Condition(K.NEWCOMER, unless=True)) == "not: a newcomer is here"
    assert condition_words(Condition(K.HOLIDAY, names=("gone",))) == "a day that is gone"
    assert condition_words(Condition(K.DAYS, first=date(2026, 12, 24))) == "24 December"


def test_parts_out_are_said(qapp):
    """A part that is out is told with its reason, and one that waits with what it waits for."""
    found = a_format(
        words(),
        replace(milestones(), when=(Condition(K.WEEK, (1,)),)),
        replace(words("Hello"), when=(Condition(K.NEWCOMER),)),
    )
    desk = Desk(Calendar((tuesdays(format_id="tuesday", rules=()),)), more=(found,))
    said = night_sentences(desk.view.nights[0])
    assert "Without “Milestones”: it is for first Tuesday of the month." in said
    assert "“Hello” waits: a newcomer is here." in said


def test_two_meetings_on_one_day_are_said(qapp):
    """Where a meeting was moved onto another's day both rows say so, and no other."""
    desk = Desk(Calendar((tuesdays(format_id="tuesday", rules=()),)))
    second, third = (night.choice.start for night in desk.view.nights[1:3])
    desk.model.move_night(second.date(), third + timedelta(hours=2))
    twice = "There are two meetings on this day."
    assert [twice in night_sentences(night) for night in desk.view.nights[:4]] == [False, True, True, False]
