# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finish as it is seen and pressed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.ui.pages.finish import FinishPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.finish import FinishViewModel
from facilitator.ui.viewmodels.second_way import SecondWayViewModel, Stage
from facilitator.ui.widgets.buttons import Button
from tests.support.builders import START
from tests.support.custody import a_kept_group
from tests.support.refusing import RefusingLane, a_closed_meeting
from tests.support.summaries import a_summary
from tests.ui.pages.fit import clipped

LEFT = Qt.MouseButton.LeftButton
OLDER = a_summary("b", start=START - timedelta(weeks=1))


class Finish:
    def __init__(self, look):
        self.lane = RefusingLane()
        self.group = a_kept_group(summaries=[OLDER])
        self.conductor, self.source, clock = a_closed_meeting(self.group, self.lane)
        self.courier = Courier(self.lane)
        self.model = FinishViewModel(self.conductor, self.group.summaries, self.courier, clock, START.date)
        self.second_way = SecondWayViewModel(self.group, self.courier, lambda: "lamp river stone cloud bread")
        self.page = FinishPage(self.model, look, self.second_way)
        self.heard = []
        self.model.saved.connect(lambda summary: self.heard.append("saved"))
        self.model.back_asked.connect(lambda: self.heard.append("back"))

    def open(self):
        self.model.open()
        self.second_way.offer_once()
        self.source.pass_by(1)
        settle()


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.fixture
def finish(qtbot, look):
    made = Finish(look)
    qtbot.addWidget(made.page)
    made.page.resize(1366, 689)
    made.page.show()
    made.open()
    made.page.take_focus()
    return made


def press(finish, question):
    """Press the button whose accessible name begins so."""
    button = next(b for b in finish.page.findChildren(Button) if b.accessibleName().startswith(question))
    QTest.mouseClick(button, LEFT)


def test_says_what_happened(finish):
    """The heading, the facts and the numbers are there, and nothing is out of place."""
    page = finish.page
    assert page.title.text() == "The meeting is closed"
    assert page.facts.text().endswith("11 shares.")
    assert page.milestones_row.addition.text() == "30 days: 1"
    assert not page.trouble.isVisible()
    assert clipped(page) == []


def test_plus_counts_one_more(finish):
    """A press on [+] is on disk at once, and its name says the new number."""
    press(finish, "People here, add one. Now 14.")
    assert finish.group.summaries.recent(1)[0].counts[CountCategory.HERE] == 15
    press(finish, "People here, take one away. Now 15.")
    assert finish.group.summaries.recent(1)[0].counts[CountCategory.HERE] == 14


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
def test_keys_save_and_finish(finish, key):
    """Space, Enter and PageDown all do what the big button says."""
    QTest.keyClick(QApplication.focusWidget() or finish.page.primary, key)
    assert finish.heard == ["saved"]


def test_backspace_goes_back(finish):
    """Backspace asks for the meeting back."""
    QTest.keyClick(finish.page.primary, Qt.Key.Key_Backspace)
    assert finish.heard == ["back"]


def test_milestones_open_in_the_page(finish):
    """Change shows ten milestones; Esc closes them and the keyboard is where it was."""
    page = finish.page
    QTest.mouseClick(page.change_button, LEFT)
    settle()
    assert page.milestones.isVisible()
    press(finish, "1 year, add one. Now 0.")
    assert finish.group.summaries.recent(1)[0].milestones[Milestone.YEAR_1] == 1
    page.milestones.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.milestones.isVisible()
    assert page.change_button.hasFocus()


def test_refused_disk_is_said(finish):
    """If the disk refuses, the page says so in one sentence."""
    finish.lane.full = True
    press(finish, "New to us, add one.")
    assert finish.page.trouble.isVisible()
    assert finish.page.trouble.text() == "Not saved yet. We will keep trying."


def test_five_words(finish):
    """The words are offered, shown large, and said to be saved."""
    offer = finish.page.five_words
    assert offer.isVisible()
    QTest.mouseClick(offer.show_button, LEFT)
    settle()
    assert offer.words.text() == "lamp river stone\ncloud bread"
    QTest.mouseClick(offer.keep_button, LEFT)
    settle()
    assert offer.sentence.text().startswith("Saved.")
    assert not offer.words.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1366, 689), (1024, 560)])
def test_words_come_into_sight(finish, width, height):
    """The words that were asked for are on the screen, with the button below them, without scrolling."""
    finish.page.resize(width, height)
    offer = finish.page.five_words
    settle()
    QTest.mouseClick(offer.show_button, LEFT)
    settle()
    for widget in (offer.words, offer.keep_button):
        assert widget.visibleRegion().boundingRect() == widget.rect()


def test_words_in_view_are_not_lost_by_a_key(finish):
    """While the words are being written down, Space and PageDown do not leave the page."""
    offer = finish.page.five_words
    QTest.mouseClick(offer.show_button, LEFT)
    settle()
    assert offer.words.hasFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert finish.heard == []
    assert offer.words.isVisible()


def test_older_meeting(finish):
    """An older meeting has its day as heading, and no way back into it."""
    finish.conductor.finish()
    finish.model.check(OLDER)
    assert finish.page.title.text() == "Counts of Tue 17 November"
    assert not finish.page.back_button.isVisible()


@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (960, 200), (790, 130)])
def test_nothing_is_clipped(finish, look, width, percent):
    """Small windows and large text lose no word, with everything open."""
    look.apply(theme="light", text_percent=percent)
    finish.page.resize(width, 560)
    QTest.mouseClick(finish.page.change_button, LEFT)
    QTest.mouseClick(finish.page.five_words.show_button, LEFT)
    settle()
    assert finish.page.width() == width
    assert clipped(finish.page) == []


def test_a_page_that_is_gone_is_told_nothing(qapp, look):
    """Words that come when another page is there are looked for by that one alone, and nothing breaks."""
    made, stages = Finish(look), []
    made.second_way.shown.connect(lambda way: stages.append(way.stage))
    made.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.open()
    assert stages == [Stage.OFFERED]
