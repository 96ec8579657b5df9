# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts as it is seen and pressed; twenty years open as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.ui.pages.counts import ROWS_AT_A_TIME, CountsPage
from facilitator.ui.viewmodels.counts import CountsViewModel
from facilitator.ui.viewmodels.courier import Courier
from tests.support.builders import START
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.support.summaries import a_summary
from tests.ui.pages.fit import clipped

TODAY = date(2026, 11, 25)


def weeks(number):
    for week in range(number):
        made = a_summary(start=START - timedelta(weeks=week), to_check=week == 0)
        counts = Headcount.of({CountCategory.HERE: 14, CountCategory.NEW: 1})
        marked = MilestoneTally.of({Milestone.DAYS_30: 2})
        yield replace(made, meeting_id=MeetingId(f"{week:032x}"), counts=counts, milestones=marked)


@pytest.fixture
def open_page(qtbot, look):
    kept = []

    def opened(meetings):
        courier = Courier(PromptLane())
        model = CountsViewModel(a_kept_group(summaries=meetings).summaries, courier, lambda: TODAY)
        page = CountsPage(model, look)
        kept.append((courier, model))
        qtbot.addWidget(page)
        page.resize(1138, 689)
        page.show()
        page.take_focus()
        model.load()
        for _ in range(4):
            QCoreApplication.processEvents()
        page.model = model
        return page

    return opened


def test_empty(open_page):
    """Before the first meeting one sentence says what will be here."""
    page = open_page(())
    assert page.empty.isVisible()
    assert page.empty.text() == "Counts appear here after your first meeting."
    assert not page.card.isVisible()


def test_rows(open_page):
    """Each meeting shows its day, its number and what else; the unchecked one says so in words."""
    page = open_page(weeks(3))
    first, second = page._rows[:2]
    assert (first.day.text(), first.here.text()) == ("Tue 24 November", "14")
    assert first.facts.text() == "1 new, 2 milestones. Not checked yet"
    assert first.button.accessibleName() == "Check: Tue 24 November"
    assert second.facts.text() == "1 new, 2 milestones"
    assert second.button.accessibleName() == "Correct: Tue 17 November"
    assert first.button.hasFocus()
    assert [figure.number.text() for figure in page.figures] == ["14", "14.0", "3", "3"]
    assert clipped(page) == []


def test_press_asks_to_check(open_page):
    """The word at the end opens that meeting's counts."""
    page = open_page(weeks(2))
    asked = []
    page.model.check_asked.connect(asked.append)
    QTest.mouseClick(page._rows[1].button, Qt.MouseButton.LeftButton)
    assert [summary.held_on for summary in asked] == [date(2026, 11, 17)]


def test_twenty_years(open_page):
    """A thousand meetings are shown a page at a time, and the keyboard goes on with the first of the new ones."""
    page = open_page(weeks(1040))
    shown = len(page._rows)
    assert shown <= ROWS_AT_A_TIME
    page.more_button.setFocus()
    QTest.keyClick(page.more_button, Qt.Key.Key_Space)
    assert len(page._rows) == shown + ROWS_AT_A_TIME
    assert page._rows[shown].button.hasFocus()


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200)])
def test_nothing_is_clipped(open_page, look, width, percent):
    """Small windows and large text lose no word."""
    page = open_page(weeks(3))
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    QCoreApplication.processEvents()
    assert page.width() == width
    assert clipped(page) == []
