# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings as they are seen and pressed."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from facilitator.domain.preferences import Preferences, ThemeChoice
from facilitator.ui.actions import sound_overrides
from facilitator.ui.pages.settings import PSEUDO_SWITCH, SettingsPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.keys import KeysViewModel
from facilitator.ui.viewmodels.laptop_views import Silence
from facilitator.ui.viewmodels.second_way import SecondWayViewModel
from facilitator.ui.viewmodels.settings import SettingsViewModel
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped

LEFT = Qt.MouseButton.LeftButton
FOLDER = "/home/tuesday/.local/share/facilitator/groups/5f0e9a7d44b14f5c9f0e6a2b8c1d3e7f"


@pytest.fixture
def page(qtbot, look):
    kept, courier = [], Courier(PromptLane())
    model = SettingsViewModel(Preferences(), kept.append)
    second_way = SecondWayViewModel(a_kept_group(), courier, lambda: "lamp river stone cloud bread")
    keys = KeysViewModel(model, lambda key: {"PgDown": "go_on", "F5": "room_screen"}.get(key, ""), sound_overrides)
    made = SettingsPage(model, look, second_way, FOLDER, keys=keys)
    made.kept_alive = (courier, second_way)
    made.keys = keys
    made.model, made.kept = model, kept
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    made.take_focus()
    settle()
    return made


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


def test_every_preference_has_its_control(page):
    """No field of the preferences is left without a control, and no control without a field."""
    assert set(page.controls) == {field.name for field in fields(Preferences)} - {"keys"}
    assert page.learner.isVisibleTo(page)


def test_a_remote_is_taught(page):
    """What arrives is said in words; the chosen action is kept for both keys, told, and taken back by Undo."""
    learner = page.learner
    assert not learner.choice.isVisibleTo(page)
    QTest.mouseClick(learner.listen_button, LEFT)
    assert learner.heard.text() == "Listening. Press the button now."
    assert (page.keys.hear("F5"), page.keys.hear("Esc"), page.keys.hear("F5")) == (True, True, True)
    assert learner.heard.text() == "What arrived: F5, then Esc"
    settle()
    assert clipped(page) == []
    learner.choice.chip("hold").click()
    assert page.model.preferences.keys == (("F5", "hold"), ("Esc", "hold"))
    assert learner.choice.chip("hold").isChecked()
    assert learner.changed.text() == "F5: Hold, or carry on\nEsc: Hold, or carry on"
    assert not page.keys.hear("F6")
    learner.usual_button.click()
    assert page.model.preferences.keys == ()
    QTest.mouseClick(page.undo_button, LEFT)
    assert page.model.preferences.keys == (("F5", "hold"), ("Esc", "hold"))


def test_a_key_that_did_something_says_so(page):
    """A key with an action of its own says in one sentence what it does by itself; chosen again, nothing is kept."""
    page.keys.listen()
    page.keys.hear("PgDown")
    assert page.learner.choice.chip("go_on").isChecked()
    page.learner.choice.chip("ring").click()
    assert page.learner.note.text() == "By itself it does this: Go on: do what the big button says."
    page.learner.choice.chip("go_on").click()
    assert (page.model.preferences.keys, page.learner.note.text()) == ((), "")


def test_leaving_settings_ends_the_listening(page):
    """Keys are needed elsewhere: a page that is left hears nothing more."""
    told = []
    page.keys.listening_changed.connect(told.append)
    page.keys.listen()
    page.hide()
    assert (told, page.keys.hear("F5")) == ([True, False], False)


def test_choice_applies_at_once(page):
    """A press on a chip changes, shows and saves; Undo takes it back."""
    theme = page.controls["theme"]
    QTest.mouseClick(theme.chip(ThemeChoice.DARK), LEFT)
    assert page.kept == [Preferences(theme=ThemeChoice.DARK)]
    assert theme.chip(ThemeChoice.DARK).isChecked()
    QTest.mouseClick(page.undo_button, LEFT)
    assert page.model.preferences == Preferences()
    assert theme.chip(ThemeChoice.SAME_AS_COMPUTER).isChecked()
    assert not page.undo_button.isEnabled()


def test_pseudo_language_is_for_makers(page, monkeypatch, qtbot, look):
    """The made-up language is offered only where the environment asks for it."""
    with pytest.raises(KeyError):
        page.controls["language"].chip("qps")
    monkeypatch.setenv(PSEUDO_SWITCH, "1")
    other = SettingsPage(page.model, look)
    qtbot.addWidget(other)
    assert other.controls["language"].chip("qps").text() == "Pseudo"


def test_ways_in(page):
    """The page says how the group can be opened."""
    assert page.ways_row.addition.text() == "This computer's keychain, and nothing else yet."
    assert page.five_words.show_button.text() == "Show five words"


def test_undo_by_keyboard_keeps_the_focus(page):
    """When Undo has nothing left to do, the keyboard is not lost with it."""
    page.model.change(reduced_motion=True)
    page.undo_button.setFocus()
    QTest.keyClick(page.undo_button, Qt.Key.Key_Space)
    assert page.focusWidget() is not None
    assert page.focusWidget().isEnabled()


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200)])
def test_nothing_is_clipped(page, look, width, percent):
    """Small windows and large text lose no word."""
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    QTest.mouseClick(page.five_words.show_button, LEFT)
    settle()
    assert page.width() == width
    assert [found for found in clipped(page) if "tuesday" not in found] == []


def test_a_bell_that_is_not_heard_says_why(page):
    """Pressed without a loudspeaker, "Hear it" says why beside it; pressed again, it asks again."""
    page.model.hear_asked.connect(lambda: page.model.tell_silence(Silence.SWITCHED_OFF))
    QTest.mouseClick(page.hear_button, LEFT)
    assert page.hear_row.addition.text() == "Sounds are off on this page."
    page.model.hear_asked.disconnect()
    QTest.mouseClick(page.hear_button, LEFT)
    assert page.hear_row.addition.text() == ""
