# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice in the whole window: the same Run, made-up people, one key out, and nothing kept anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from datetime import time as clock_time

import pytest
from PySide6.QtCore import Qt

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import CountCategory
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.series import Calendar, DayChange, Rhythm, Series, Weekday
from facilitator.services.practice import Chronicle, Practice, played
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.pages.practice_bar import PracticePage
from facilitator.ui.pages.run import RunPage
from facilitator.ui.viewmodels.practice import SPEEDS
from facilitator.ui.windows import practice_desk
from tests.support.builders import START, closing, sharing, silence, words
from tests.support.calendars import SUNDAYS, local, tuesdays
from tests.support.custody import a_kept_group, an_unfinished
from tests.support.kept import everything_in
from tests.support.summaries import a_summary
from tests.support.whole import ALT, CONTROL

Key = Qt.Key
PARTS = (words(), silence(), sharing(planned_min=12), closing())


@pytest.fixture
def practising(start, monkeypatch):
    """A practice that has just been entered from the formats."""
    return enter(start(*PARTS), monkeypatch)


def enter(evening, monkeypatch):
    monkeypatch.setattr(practice_desk, "steady_s", lambda: evening.source.steady_s)
    evening.press(Key.Key_2, ALT)
    evening.front.evening.desk.formats.read("tuesday")
    evening.settle()
    evening.click("Practise")
    assert evening.page == "run"
    return evening


def desk_of(evening):
    found = evening.front.evening.practice
    assert found is not None
    return found


def state_of(evening):
    return desk_of(evening).meeting._conductor.state


def kept(evening):
    store = evening.front._store
    return everything_in(evening.group, store) | {"preferences": repr(store.load())}


def meddle(evening):
    """Do whatever leaves a trace in a real meeting: begin, count, speak, hold, choose styles, silence, close."""
    evening.press(Key.Key_Space).press(Key.Key_A).press(Key.Key_N)
    desk_of(evening).view_model.run_at(30)
    evening.press(Key.Key_F8).after(10).press(Key.Key_P).press(Key.Key_P)
    evening.front.evening.room.show_timer(TimerStyle.DIGITS)
    desk_of(evening).meeting.use_tokens(True)
    evening.press(Key.Key_Plus, CONTROL).press(Key.Key_M)
    evening.press(Key.Key_F8).after(90)


def test_it_is_the_same_run_under_a_lasting_line(practising):
    """Practice is the real page of Run; above it stands that nothing is saved, whatever happens beneath."""
    page = practising.shown
    assert isinstance(page, PracticePage)
    assert isinstance(page.run, RunPage)
    assert page.bar.words.text() == "Practice - nothing is saved"
    practising.space(3).after(10)
    assert page.bar.words.isVisible()
    assert state_of(practising).index == 1
    assert practising.conductor.state is None


def test_keys_lead_and_take_back(practising):
    """Space and Backspace do in practice what they do in a meeting, and counts are counted there alone."""
    practising.space(2).press(Key.Key_A)
    assert (state_of(practising).index, state_of(practising).counts[CountCategory.HERE]) == (1, 1)
    practising.press(Key.Key_Backspace).press(Key.Key_Backspace)
    assert (state_of(practising).index, state_of(practising).counts[CountCategory.HERE]) == (0, 0)


def test_nothing_is_kept(start, monkeypatch):
    """Whatever is done in practice, to its very end: vault, settings and keep-awake hold what they held before."""
    evening = start(*PARTS)
    evening.group.summaries.keep(a_summary())
    begun = []
    monkeypatch.setattr(evening.front.personal, "keep_awake", lambda *, on: begun.append(on))
    before = kept(evening)
    awake_before = list(begun)
    meddle(enter(evening, monkeypatch))
    assert evening.page == "formats"
    assert kept(evening) == before
    assert begun == awake_before or not any(begun)
    assert evening.front.personal.preferences.seat_tokens is False
    assert evening.front.personal.preferences.text_percent == 100


def practise_on_own_store(evening) -> None:
    ground = evening.front.evening.practice_ground
    ground._services = ground._services._replace(practice_group=lambda: evening.group)


def test_a_practice_on_the_real_store_is_caught(start, monkeypatch):
    """Control: wired to the group's own store, which says it is kept nowhere, the same looking finds it out."""
    evening = start(*PARTS)
    monkeypatch.setattr(type(evening.group), "is_kept", property(lambda self: False))
    practise_on_own_store(evening)
    before = kept(evening)
    meddle(enter(evening, monkeypatch))
    assert kept(evening) != before


def test_wired_to_a_kept_store_it_does_not_begin(start, monkeypatch):
    """Control: a store that says it is kept is refused before anything is written."""
    evening = start(*PARTS)
    before = kept(evening)
    practise_on_own_store(evening)
    with pytest.raises(ValueError, match="kept"):
        evening.front.evening.practice_ground.enter(evening.front.evening.desk.formats._library.get("tuesday", "en"))
    assert kept(evening) == before


@pytest.mark.parametrize("part", range(4))
def test_one_key_leaves_and_puts_everything_back(practising, part):
    """Ctrl+Q leaves practice from any part to the formats; the next meeting is a real one, from its beginning."""
    practising.space(part + 1)
    practising.press(Key.Key_Q, CONTROL)
    assert (practising.page, practising.front.evening.practice) == ("formats", None)
    assert practising.group.journal.unfinished() is None
    practising.press(Key.Key_1, ALT).space(2)
    assert isinstance(practising.shown, RunPage)
    assert practising.conductor.state.begun_at is not None
    assert practising.group.journal.unfinished() is not None


def test_closing_the_window_leaves_practice_first(practising):
    """Closing the window leaves practice; closing it again closes the program."""
    practising.window.close()
    assert (practising.page, practising.window.isVisible()) == ("formats", True)
    practising.window.close()
    assert not practising.window.isVisible()


def test_there_is_none_while_a_meeting_runs(start, monkeypatch):
    """While a meeting runs practice does not start, and says so."""
    evening = start(*PARTS).space(2)
    monkeypatch.setattr(practice_desk, "steady_s", lambda: evening.source.steady_s)
    evening.press(Key.Key_Q, CONTROL).press(Key.Key_2, ALT)
    evening.front.evening.desk.formats.read("tuesday")
    evening.settle()
    evening.click("Practise")
    assert (evening.page, evening.front.evening.practice) == ("formats", None)
    assert evening.conductor.state.index == 0
    assert evening.window._notice._label.text() == "A meeting is running. Practise when it is over."


def test_a_meeting_that_waits_is_not_touched(start, monkeypatch):
    """A meeting that was interrupted can still be carried on after a practice."""
    evening = start(*PARTS)
    unfinished = an_unfinished(evening.group)
    meddle(enter(evening, monkeypatch))
    assert evening.group.journal.events(unfinished.meeting_id) == unfinished.events


def test_time_runs_as_fast_as_is_asked(practising):
    """Each speed is so many times as fast, changed on screen or by key while it runs."""
    practising.space(1)
    desk = desk_of(practising)
    for speed in SPEEDS:
        desk.view_model.run_at(speed)
        before = desk.view_model._practice.clock.now()
        practising.after(7)
        assert desk.view_model._practice.clock.now() - before == timedelta(seconds=7 * speed)
    practising.press(Key.Key_Down, CONTROL)
    assert desk.view_model.view.speed == 10
    practising.press(Key.Key_Up, CONTROL).press(Key.Key_Up, CONTROL)
    assert desk.view_model.view.speed == 30
    assert practising.button("30 times as fast")


def test_the_room_speaks_by_itself_until_a_key_is_pressed(practising):
    """F8 lets the made-up room lead; the first key of Run gives the meeting back to the person."""
    desk = desk_of(practising)
    desk.view_model.run_at(30)
    practising.press(Key.Key_F8).after(18)
    assert state_of(practising).index > 0
    practising.press(Key.Key_T)
    assert not desk.view_model.view.by_itself
    index = state_of(practising).index
    practising.after(60)
    assert state_of(practising).index == index


def test_a_press_of_the_mouse_takes_over_too(practising):
    """Whoever presses a button of Run leads from then on."""
    practising.press(Key.Key_F8).after(20)
    assert desk_of(practising).view_model.view.by_itself
    practising.shown.run.foot.primary.click()
    assert not desk_of(practising).view_model.view.by_itself


def test_it_agrees_with_the_command_line(practising):
    """What the window plays at thirty times as fast is what `rehearse --story` tells, to the second."""
    desk = desk_of(practising)
    practice = desk.view_model._practice
    chronicle = Chronicle()
    practice.conductor.listeners.add(chronicle.hear)
    desk.view_model.run_at(30)
    practising.press(Key.Key_F8).after(90)
    state = practice.conductor.state
    again = Practice(MemoryGroup(), state.format, state.planned_start, lambda: 0.0)
    assert chronicle.told() == played(again)


def test_bells_are_silent_until_they_are_asked_for(practising, monkeypatch):
    """Bells are only seen in practice; asked for, they are heard."""
    heard = []
    monkeypatch.setattr(practising.front.personal, "ring", heard.append)
    practising.press(Key.Key_R)
    assert heard == []
    practising.click("Bells")
    practising.press(Key.Key_R)
    assert heard == [1]


def test_hide_and_cards_work_as_always(practising):
    """Three Shifts hide practice, F2 opens the cards over it, and both lead back to it."""
    practising.space(2).shift_thrice()
    assert (practising.page, practising.window.windowTitle()) == ("cover", "Timer")
    practising.shift_thrice()
    assert isinstance(practising.shown, PracticePage)
    practising.press(Key.Key_F2)
    assert practising.window.has_over
    practising.press(Key.Key_F2)
    assert (practising.window.has_over, state_of(practising).index) == (False, 1)


def test_practice_waits_while_the_guide_is_read(practising):
    """F1 opens the guide, time stands meanwhile, and a bar leads back."""
    practising.space(1).press(Key.Key_F1)
    assert practising.page == "guide"
    clock = desk_of(practising).view_model._practice.clock
    before = clock.now()
    practising.after(30)
    assert clock.now() == before
    practising.window.banner.button.click()
    practising.settle()
    assert isinstance(practising.shown, PracticePage)
    practising.press(Key.Key_F1).press(Key.Key_1, ALT)
    assert (practising.page, practising.front.evening.practice) == ("today", None)


def test_the_room_is_told_that_it_is_practice(practising):
    """Whatever the room sees in practice, it sees that it is practice; afterwards it does not."""
    room = practising.front.evening.room
    seen = []
    room.content_changed.connect(seen.append)
    practising.space(4).after(5)
    assert seen
    assert all(content.practice for content in seen)
    practising.press(Key.Key_Q, CONTROL)
    assert not seen[-1].practice


def test_its_end_is_told(practising):
    """When the last part is closed, the formats are there again and one line says that nothing was saved."""
    desk_of(practising).view_model.run_at(30)
    practising.press(Key.Key_F8).after(90)
    assert practising.page == "formats"
    assert practising.window._notice._label.text() == "That was practice. Nothing of it was saved."
    assert practising.group.summaries.is_empty()


def test_the_wording_that_is_read_is_practised(start, monkeypatch):
    """What is tried out is the format in the wording that is open, at the group's usual time."""
    evening = start(*PARTS)
    evening.group.settings.save(replace(evening.group.settings.load()))
    enter(evening, monkeypatch)
    planned = state_of(evening).planned_start.astimezone()
    assert planned.minute in (0, 30)
    assert planned >= START


def test_what_is_not_for_tonight_is_left_out(start, monkeypatch):
    """Practice is of the evening as it would be tonight: a part for another month is not in it."""
    another = Condition(ConditionKind.MONTH, (START.month % 12 + 1,))
    evening = start(*PARTS, replace(words("Once a year", 5), when=(another,)))
    enter(evening, monkeypatch)
    assert [part.title for part in state_of(evening).parts] == [part.title for part in PARTS]


def test_the_night_of_the_format_is_practised(start, monkeypatch):
    """With two series practice is of the night that this format has: its day, its start, its parts and its words."""
    group = a_kept_group(settings=GroupSettings("tuesday", usual_start=clock_time(18, 0)), words=True)
    sundays = Series(SUNDAYS, Rhythm((Weekday.SUNDAY,), date(2026, 1, 1)), clock_time(10, 0), 60, "tuesday")
    group.calendar.save(Calendar((tuesdays(format_id="another", rules=(), starts=clock_time(19, 0)), sundays)))
    fifth = replace(words("Fifth", 5), words="On {date}.", when=(Condition(ConditionKind.WEEK, (5,)),))
    evening = enter(start(*PARTS, fifth, group=group), monkeypatch)
    state = state_of(evening)
    assert state.planned_start.astimezone().replace(tzinfo=None) == local(2026, 11, 29, 10, 0)
    assert (state.parts[-1].title, state.parts[-1].words) == ("Fifth", "On Sunday, 29 November.")


def test_a_format_that_no_night_has_is_practised_at_the_usual_start(start, monkeypatch):
    """It is a meeting of its own, as if it were entered now; the night that another format has says nothing of it."""
    group = a_kept_group(settings=GroupSettings("tuesday", usual_start=clock_time(18, 0)), words=True)
    moved = DayChange(date(2026, 11, 24), moved_to=local(2026, 12, 2, 9, 15))
    group.calendar.save(
        Calendar((tuesdays(format_id="another", rules=(), starts=clock_time(23, 45), changes=(moved,)),))
    )
    second = replace(words("Second", 5), when=(Condition(ConditionKind.MONTH, (12,)),))
    evening = enter(start(*PARTS, second, group=group), monkeypatch)
    state = state_of(evening)
    start_then = state.planned_start.astimezone().replace(tzinfo=None)
    assert (start_then.time(), start_then.month) == (clock_time(23, 45), 11)
    assert [part.title for part in state.parts] == [part.title for part in PARTS]


def test_practice_has_the_parts_of_the_wording_that_is_read(start, monkeypatch):
    """A group with another wording practises the one that is open, with the parts that are for it."""
    group = a_kept_group(settings=GroupSettings("tuesday", wording="spiritual"), words=True)
    prayer = Condition(ConditionKind.WORDING, names=("secular",), unless=True)
    silent = replace(words("Silent moment"), when=(replace(prayer, unless=False),))
    evening = enter(start(*PARTS, replace(words("Prayer"), when=(prayer,)), silent, group=group), monkeypatch)
    assert [part.title for part in state_of(evening).parts][len(PARTS) :] == ["Silent moment"]
