# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wizard by Enter alone, by arrows among its cards, and whole in a small window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain.errors import KeychainAbsent
from facilitator.services.opening import Opening
from facilitator.ui.pages.first_start import FirstStartPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.first_start import FirstStartViewModel, Screen
from tests.support.builders import a_format
from tests.support.custody import PretendCustody
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped, wait_for


@pytest.fixture
def wizard(qtbot, look):
    kept = []

    def make(**custody):
        courier = Courier(PromptLane())
        find = lambda format_id: replace(a_format(), format_id=format_id, title=format_id.capitalize())  # noqa: E731
        larger = lambda percent: look.apply(theme="light", text_percent=percent)  # noqa: E731
        model = FirstStartViewModel(Opening(PretendCustody(**custody)), courier, find, larger)
        page = FirstStartPage(model, look)
        page.finished = []
        model.finished.connect(lambda opened, start: page.finished.append((opened, start)))
        qtbot.addWidget(page)
        page.resize(1024, 560)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        page.take_focus()
        QCoreApplication.sendPostedEvents()
        kept.append((courier, model))
        return page

    yield make
    kept.clear()


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    QTest.qWait(5)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize("trouble", [None, KeychainAbsent()])
def test_one_key(wizard, key, trouble):
    """Three presses of one key start the meeting, with a keychain or without."""
    page = wizard(keychain_trouble=trouble)
    for number in ("2 of 3", "3 of 3", ""):
        wait_for(lambda: page.focusWidget() is page.primary)
        assert page.focusWidget() is page.primary
        press(key)
        wait_for(lambda number=number: bool(page.finished) or page.number.text() == number)
    assert [start for _, start in page.finished] == [True]


def test_arrows_choose(wizard):
    """The cards are one group: Tab reaches the chosen one, arrows choose, Enter goes on."""
    page = wizard()
    press(Qt.Key.Key_Return)
    meeting = page.screen_of(Screen.MEETING)
    meeting.card("open-sharing").setFocus()
    press(Qt.Key.Key_Right)
    assert meeting.card("topic-study").isChecked()
    assert not meeting.card("open-sharing").isChecked()
    assert QApplication.focusWidget() is meeting.card("topic-study")
    press(Qt.Key.Key_Return)
    assert page.number.text() == "3 of 3"
    assert page.sentence.text() == "Topic-study, 30 minutes. Start now, or set more first."


def test_words_are_shown(wizard):
    """Without a keychain the words stand on the third screen and the button accepts them."""
    page = wizard(keychain_trouble=KeychainAbsent())
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    ready = page.screen_of(Screen.READY)
    wait_for(lambda: bool(ready.words))
    assert [label.text() for label in ready.words] == ["lamp", "river", "stone", "cloud", "bread"]
    assert page.primary.text() == "I wrote them down. Start meeting"


def test_words_are_in_sight(wizard, look):
    """However large text is, all five words are in sight before a press accepts them."""
    page = wizard(keychain_trouble=KeychainAbsent())
    look.apply(theme="light", text_percent=200)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    shown = page.screen_of(Screen.READY).words
    wait_for(lambda: all(label.visibleRegion().boundingRect() == label.rect() for label in shown))
    for label in shown:
        assert label.visibleRegion().boundingRect() == label.rect()


def test_back_and_skip(wizard):
    """Back leads to the screen before; Skip all is on every screen."""
    page = wizard()
    assert not page.back.isVisible()
    press(Qt.Key.Key_Return)
    assert page.skip.isVisible()
    page.back.click()
    assert page.number.text() == "1 of 3"
    page.skip.click()
    wait_for(lambda: bool(page.finished))
    assert [start for _, start in page.finished] == [False]


def test_larger_text_at_once(wizard, look):
    """A+ makes everything larger at once."""
    page = wizard()
    welcome = page.screen_of(Screen.WELCOME)
    before = page.title.fontMetrics().height()
    for _ in range(5):
        welcome.larger.click()
    assert look.scale == 1.5
    assert page.title.fontMetrics().height() > before
    assert welcome.percent.text() == "150 %"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("presses", [0, 1, 2])
def test_nothing_clipped(wizard, look, percent, presses):
    """Every word is whole in a small window and at twice the text, and the big button is always in sight."""
    page = wizard(keychain_trouble=KeychainAbsent())
    look.apply(theme="light", text_percent=percent)
    for _ in range(presses):
        press(Qt.Key.Key_Return)
    QTest.qWait(40)
    assert (page.width(), page.height()) == (1024, 560)
    assert clipped(page) == []
    assert page.primary.geometry().bottom() < page.height()
