# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program with a series: from Today into its page and back, into a meeting, and on to the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import as_own
from facilitator.domain.places import Place, Places
from facilitator.domain.series import Calendar, DayChange, FormatRule, Rhythm, Series, Weekday
from facilitator.ui.widgets.labels import Label
from facilitator.ui.windows.main import FORMATS, PAPER, RUN, TODAY, WHEN
from tests.support.builders import a_format, closing, milestones, words
from tests.support.calendars import STEPS, SUNDAYS, local, tuesdays
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


# -- on paper ----------------------------------------------------------------------------------------------------------


def on_paper(made, format_id=OURS, wording=""):
    """Print a format in this wording; gives the views of its page as they come."""
    desk, views = made.front.evening.desk, []
    desk._need_paper().shown.connect(views.append)
    desk.formats.read(format_id)
    if wording:
        desk.formats.choose_wording(wording)
    desk.formats.ask_paper(None)
    made.settle()
    assert made.page == PAPER
    return views


def any_meeting(made, views):
    """Choose any meeting, and give its order."""
    assert made.shown.day.isVisible()
    made.shown.day.chip(False).click()
    return views[-1].order


def titles(order):
    return [part.title for part in order.format.parts]


def ours(group, *parts, **more):
    """Let a group have a format of its own with these parts."""
    group.formats.adopt(as_own(replace(a_format(*parts), **more), OURS, "Ours", date(2026, 1, 1)))


def test_paper_is_that_of_the_next_meeting_or_of_any(start):
    """On paper the parts and words are those of the next meeting; for any meeting all are there, and none is named."""
    made = start(group=a_group())
    views = on_paper(made)
    order = views[-1].order
    assert titles(order) == ["Welcome", "Milestones", "Closing"]
    assert order.format.parts[0].words.startswith("Tonight: Step 1. Then Tuesday, 1 December at ")
    order = any_meeting(made, views)
    assert titles(order) == ["Welcome", "Milestones", "Elsewhere", "Closing"]
    assert order.format.parts[0].words == "Tonight: the step. Then our next meeting."


@pytest.mark.parametrize(("wording", "said"), [("secular", "Silent moment"), ("spiritual", "Prayer")])
def test_paper_has_the_parts_of_the_wording_that_is_read(start, wording, said):
    """Whatever the group's own wording is, the parts are those of the words on the sheet, for any meeting too."""
    group = a_kept_group(settings=GroupSettings("tuesday", wording="spiritual"), words=True)
    only = Condition(K.WORDING, names=("secular",))
    prayer = replace(words("Prayer"), when=(replace(only, unless=True),))
    silent = replace(words("Silent moment"), when=(only,))
    once = replace(words("Once"), when=(Condition(K.WEEK, (1,)),))
    ours(group, words(), prayer, silent, once, closing(), wordings=("secular", "spiritual"))
    made = start(group=group)
    views = on_paper(made, wording=wording)
    assert titles(views[-1].order) == ["Welcome", said, "Closing"]
    assert titles(any_meeting(made, views)) == ["Welcome", said, "Once", "Closing"]


def test_paper_is_for_the_day_of_its_own_series(start):
    """Of two series, a format is printed for the day, the start and the words of the one that is held by it."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    dated = replace(words(), words="It is {date}, {step}. Then {next meeting}.")
    ours(group, dated, closing(), asks_for=("step",))
    thursdays = Series(
        SUNDAYS, Rhythm((Weekday.THURSDAY,), date(2026, 1, 1)), time(10, 0), 60, OURS, rotations=(STEPS,)
    )
    group.calendar.save(Calendar((tuesdays(format_id="tuesday", rules=(), starts=time(18, 30)), thursdays)))
    made = start(group=group)
    order = on_paper(made)[-1].order
    assert (order.day, order.start) == (date(2026, 11, 26), time(10, 0))
    said = "It is Thursday, 26 November, Step 1. Then Tuesday, 1 December at "
    assert order.format.parts[0].words.startswith(said)


def test_paper_is_for_a_night_that_a_rule_gives_to_the_format(start):
    """A format for the first week is printed for the first week, with its part for it and what is due by then."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    asks = replace(words(), words="Tonight: {step}.")
    ours(group, asks, replace(words("Candles"), when=(Condition(K.WEEK, (1,)),)), closing(), asks_for=("step",))
    rule = FormatRule("03" * 16, (Condition(K.WEEK, (1,)),), OURS)
    off = DayChange(date(2026, 12, 1), off=True)
    group.calendar.save(
        Calendar(
            (tuesdays(format_id="tuesday", rules=(rule,), rotations=(STEPS,), changes=(off,), starts=time(20, 0)),)
        )
    )
    made = start(group=group)
    order = on_paper(made)[-1].order
    assert (order.day, titles(order)) == (date(2027, 1, 5), ["Welcome", "Candles", "Closing"])
    assert order.format.parts[0].words == "Tonight: Step 3."


def test_paper_of_a_format_that_no_night_has_is_for_any(start):
    """No day is offered: everything is in, nothing is named, and it starts when the group usually does."""
    group = a_kept_group(settings=GroupSettings("tuesday", usual_start=time(12, 0)), words=True)
    ours(group, replace(words(), words="On {date}."), replace(words("Once"), when=(Condition(K.WEEK, (1,)),)))
    moved = DayChange(date(2026, 11, 24), moved_to=local(2026, 11, 25, 9, 15))
    group.calendar.save(Calendar((tuesdays(format_id="tuesday", rules=(), changes=(moved,), starts=time(20, 0)),)))
    made = start(group=group)
    view = on_paper(made)[-1]
    assert (view.day, view.order.day, view.order.start) == (None, None, time(20, 0))
    assert (titles(view.order), view.order.format.parts[0].words) == (["Welcome", "Once"], "On today.")


def test_any_meeting_starts_as_usual(start):
    """One night is moved to a morning: its paper starts then, that of any meeting at the time of the series."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    ours(group, words(), closing())
    moved = DayChange(date(2026, 11, 24), moved_to=local(2026, 11, 25, 9, 15))
    group.calendar.save(Calendar((tuesdays(format_id=OURS, rules=(), changes=(moved,), starts=time(20, 0)),)))
    made = start(group=group)
    views = on_paper(made)
    assert (views[-1].order.day, views[-1].order.start) == (date(2026, 11, 25), time(9, 15))
    assert any_meeting(made, views).start == time(20, 0)


def test_any_meeting_is_in_no_place(start):
    """A group with two places has a choice where the words name tonight's; for any meeting none is named."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    group.places.save(Places((Place("1" * 32, "The hall"), Place("2" * 32, "The library"))))
    ours(group, replace(words(), words="We are in {place}."))
    made = start(group=group)
    views = on_paper(made)
    assert views[-1].order.format.parts[0].words == "We are in The hall."
    assert any_meeting(made, views).format.parts[0].words == "We are in our usual place."
