# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today as it is seen and pressed: the right words, the right intents, nothing clipped."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.group_settings import GroupSettings
from facilitator.services.opening import read_group
from facilitator.ui.pages import today_rows, today_words
from facilitator.ui.pages.today import TodayPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.laptop_views import PowerState, Silence, SoundState
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.viewmodels.tonight import Live
from tests.support.builders import a_format
from tests.support.custody import a_kept_group, an_unfinished
from tests.support.lanes import PromptLane
from tests.support.summaries import a_summary
from tests.ui.pages.fit import clipped, wait_for

NOW = datetime(2026, 11, 24, 18, 52).astimezone()


@pytest.fixture
def model(qapp):
    courier = Courier(PromptLane())
    made = TodayViewModel({"tuesday": a_format()}.get, courier, lambda: NOW)
    made.kept_alive = courier
    return made


@pytest.fixture
def page(qtbot, model, look):
    made = TodayPage(model, look)
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    return made


def open_group(model, settings=None, **group):
    made = a_kept_group(settings=settings or GroupSettings("tuesday", usual_start=time(19, 30)), **group)
    model.set_opened(read_group(made))
    return made


def heard(signal):
    got = []
    signal.connect(lambda *value: got.append(value))
    return got


def test_shell_says_nothing_at_first(page, qtbot):
    """The page stands at once with its button; only a group that takes its time is worth a word."""
    assert page.primary.text() == "Start meeting"
    assert page.when.text() == " "
    qtbot.waitUntil(lambda: page.when.text() == "Opening your group...", timeout=2000)


def test_shell_keeps_its_height(page, model):
    """Nothing moves when the group opens."""
    before = page.primary.mapTo(page, page.primary.rect().topLeft())
    open_group(model)
    QTest.qWait(10)
    assert page.primary.mapTo(page, page.primary.rect().topLeft()) == before


def test_ready_words(page, model):
    """The card says when, what and how long, and the button's name says all of it."""
    open_group(model)
    assert page.when.text() == "Tonight at 19:30"
    assert page.title.text() == "Tuesday"
    assert page.plan.text() == "30 minutes, until 20:00. 3 parts."
    assert page.primary.accessibleName() == "Start meeting, Tuesday, 19:30, 30 minutes"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_start_by_key(page, model, key):
    """The focus is on Start meeting: Space or Enter starts."""
    open_group(model)
    asked = heard(model.start_asked)
    page.take_focus()
    assert page.focusWidget() is page.primary
    QTest.keyClick(page.primary, key)
    assert len(asked) == 1


def test_interrupted_words(page, model):
    """An interrupted meeting offers to carry on, and to finish."""
    group = a_kept_group()
    an_unfinished(group, opened_at=NOW.astimezone(UTC) - timedelta(minutes=40))
    model.set_opened(read_group(group))
    assert page.plan.text() == "A meeting was running until 18:24."
    assert (page.primary.text(), page.second.text()) == ("Carry on", "Close it now")
    asked = heard(model.file_asked)
    page.second.click()
    assert len(asked) == 1


def test_live_words(page, model):
    """A running meeting leads back to itself, and hides what belongs before a start."""
    open_group(model)
    model.set_screens(1)
    model.set_live(Live("Tuesday", 2, 3, "Sharing"))
    assert page.plan.text() == "Part 2 of 3: Sharing."
    assert page.primary.text() == "Return to meeting"
    assert not page.change_time.isVisible()
    assert not page._rows.isVisible()


def test_typed_time(page, model):
    """A time typed as people type it is tonight's start; Undo puts the one before back; Esc closes."""
    group = open_group(model)
    started = heard(model.start_asked)
    page.change_time.click()
    editor = page._editor
    assert page.focusWidget() is editor.field
    QTest.keyClicks(editor.field, "8.15 pm")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert page.when.text() == "Tonight at 20:15"
    assert group.settings.load().usual_start == time(20, 15)
    assert not editor.isVisible()
    assert page.focusWidget() is page.primary
    assert started == []
    page.change_time.click()
    editor.later.click()
    assert page.when.text() == "Tonight at 20:30"
    editor.undo.click()
    assert page.when.text() == "Tonight at 20:15"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_unclear_time(page, model):
    """What is no time is answered with an example, and changes nothing."""
    open_group(model)
    page.change_time.click()
    page._editor.field.setText("soon")
    QTest.keyClick(page._editor.field, Qt.Key.Key_Return)
    assert page._editor.isVisible()
    assert page._editor.hint.isVisible()
    assert page.when.text() == "Tonight at 19:30"


def test_rows_and_lines(page, model):
    """Rows before the start and the lines that wait appear with their values, and their words can be pressed."""
    model.set_sound(SoundState(40, False))
    open_group(model, summaries=(a_summary(start=NOW.astimezone(UTC) - timedelta(days=7)),))
    heard_it, checked, second = heard(model.hear_asked), heard(model.check_asked), heard(model.second_way_asked)
    page._rows.rows.button("sound").click()
    page._lines.check.button.click()
    page._lines.second_way.button.click()
    assert (len(heard_it), len(checked), len(second)) == (1, 1, 1)
    assert page._lines.check.label.text() == "Last week's count is not checked yet."


@pytest.mark.parametrize(
    ("power", "meeting_min", "expected"),
    [
        (PowerState(41, 50, False), 90, "41 %, about 50 minutes. Plug in the charger if you can."),
        (PowerState(80, 178, False), 90, "80 %, about 180 minutes. That is enough for this meeting."),
        (PowerState(30, None, False), 90, "30 %. Plug in the charger if you can."),
        (PowerState(80, 20, True), 90, "80 %, and the charger is plugged in."),
    ],
)
def test_power_words(power, meeting_min, expected):
    """The battery's row says whether the charger is wanted for this evening."""
    assert today_rows.power_words(power, meeting_min) == expected


def test_silent_words():
    """A bell that cannot be heard says why."""
    assert today_rows.sound_words(SoundState(40, False)) == "Soft bell for silence, low. No bell for shares."
    silent = today_rows.sound_words(SoundState(40, False, Silence.NO_DEVICE))
    assert silent == "No loudspeaker answers. The bell shows on the screen."


def test_counts_words():
    """One unchecked count is named by its day, several by their number."""
    tuesday = date(2026, 11, 24)
    assert today_words.to_check_words((tuesday,), tuesday) == "Today's count is not checked yet."
    wednesday = today_words.to_check_words((date(2026, 11, 18),), tuesday)
    assert wednesday == "The count of Wed 18 November is not checked yet."
    assert today_words.to_check_words((tuesday, tuesday), tuesday) == "2 counts are not checked yet."


@pytest.mark.parametrize(("width", "percent"), [(1138, 100), (960, 100), (920, 200), (790, 150)])
def test_nothing_clipped(page, model, look, width, percent):
    """Every word is whole in a small window and at twice the text."""
    model.set_screens(2)
    model.set_sound(SoundState(40, False))
    model.set_power(PowerState(41, 50, False))
    model.set_keep_awake(False)
    open_group(model, summaries=(a_summary(),))
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    page.open_editor()
    wait_for(lambda: not clipped(page))
    assert clipped(page) == []
