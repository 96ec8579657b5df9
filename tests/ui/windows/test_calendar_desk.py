# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program with a series: from Today into its page and back, into a meeting, and on to the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import as_own
from facilitator.domain.series import Calendar
from facilitator.ui.widgets.labels import Label
from facilitator.ui.windows.main import FORMATS, PAPER, RUN, TODAY, WHEN
from tests.support.builders import a_format, closing, milestones, words
from tests.support.calendars import STEPS, local, tuesdays
from tests.support.custody import a_kept_group

K = ConditionKind
OURS = "a" * 32


def a_group():
    """Tuesdays at 18:30 UTC, by a format whose words ask for the step; one part waits, one is not in tonight."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    asks = replace(words(), words="Tonight: {step}. Then {next meeting}.")
    parts = (
        asks,
        replace(milestones(), when=(Condition(K.AT_LEAST, (2,)),)),
        replace(words("Elsewhere"), when=(Condition(K.WEEK, (1,)),)),
        closing(),
    )
    found = replace(a_format(*parts), asks_for=("step",))
    group.formats.adopt(as_own(found, OURS, "Ours", date(2026, 1, 1)))
    starts = datetime(2026, 11, 24, 18, 30, tzinfo=UTC).astimezone().time()
    group.calendar.save(Calendar((tuesdays(format_id=OURS, rules=(), starts=starts, rotations=(STEPS,)),)))
    return group


def row_words(made):
    """What is read out of each row of Run's list."""
    model = made.shown.parts.model()
    return [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_an_evening_of_a_series(start):
    """Tonight's parts and words are settled at the start, a question is answered by Y, and then the next one comes."""
    made = start(group=a_group())
    assert made.page == TODAY
    assert made.shown.title.text() == "Ours"
    assert "“Milestones” waits: at least 2 people are here." in made.shown.why.text()
    made.space()
    state = made.conductor.state
    assert made.page == RUN
    assert [part.title for part in state.format.parts] == ["Welcome", "Milestones", "Closing"]
    assert state.format.parts[0].words.startswith("Tonight: Step 1. Then Tuesday, 1 December at ")
    assert row_words(made)[1] == "2 of 3, Milestones, waits"
    made.shown._view_model.look_at(1)
    assert any(
        "Only when: at least 2 people are here." in label.text() for label in made.shown.words.findChildren(Label)
    )
    made.shown._view_model.look_at(None)
    made.space()
    made.press(Qt.Key.Key_A).press(Qt.Key.Key_A).after(1)
    assert made.shown.status.text() == "2 or more are here. Take in “Milestones”? Y says yes."
    assert made.button("2 or more are here.").isVisible()
    made.press(Qt.Key.Key_Y)
    assert made.conductor.state.next_part.title == "Milestones"
    assert row_words(made)[1].startswith("2 of 3, Milestones, ")
    assert not row_words(made)[1].endswith("waits")
    made.space(3)
    made.settle()
    assert made.front.evening.today.next_meeting.night.choice.due == (("Step", "Step 2"),)


def test_the_page_is_reached_and_left(start):
    """From Today and from Formats the page opens, and Esc leads back to where one came from."""
    made = start(group=a_group())
    made.click("When we meet")
    assert made.page == WHEN
    made.press(Qt.Key.Key_Escape)
    assert made.page == TODAY
    made.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    made.click("When we meet")
    made.press(Qt.Key.Key_Escape)
    assert made.page == FORMATS


def test_in_a_meeting_nothing_is_changed(start):
    """While a meeting runs the page can be read, and nothing on it can be changed."""
    made = start(group=a_group())
    made.space(2)
    made.front.leave()
    made.settle()
    made.front.evening.open_calendar()
    made.settle()
    assert not made.shown.form.isVisible()
    assert made.shown.live_note.isVisible()


def test_chosen_for_tonight_alone(start):
    """Used tonight, a format is on the card for this evening; the series stays as it was."""
    made = start(group=a_group())
    made.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    desk = made.front.evening.desk
    desk.formats.read("tuesday")
    desk.formats.use_tonight()
    for _ in range(3):
        made.settle()
    made.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert (made.shown.title.text(), made.shown.why.text()[:20]) == ("Tuesday", "Chosen for this day.")
    series = desk.calendar.calendar.series[0]
    assert (series.format_id, series.change_on(date(2026, 11, 24)).format_id) == (OURS, "tuesday")
    assert local(2026, 12, 1, 0, 0).date() == desk.calendar.nights.next_after(date(2026, 11, 24)).start.date()


def test_paper_is_that_of_the_next_meeting_or_of_any(start):
    """On paper the parts and words are those of the next meeting; for any meeting all are there, and none is named."""
    made = start(group=a_group())
    desk, orders = made.front.evening.desk, []
    desk._need_paper().shown.connect(lambda view: orders.append(view.order))
    desk.formats.read(OURS)
    desk.formats.ask_paper(None)
    made.settle()
    assert made.page == PAPER
    order = orders[-1]
    assert [part.title for part in order.format.parts] == ["Welcome", "Milestones", "Closing"]
    assert order.format.parts[0].words.startswith("Tonight: Step 1. Then Tuesday, 1 December at ")
    made.shown.day.chip(False).click()
    order = orders[-1]
    assert [part.title for part in order.format.parts] == ["Welcome", "Milestones", "Elsewhere", "Closing"]
    assert order.format.parts[0].words == "Tonight: the step. Then our next meeting."
