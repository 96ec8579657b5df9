# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can't be in a format is told where it was asked for, and takes nothing away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from facilitator.domain.drafts import Draft
from facilitator.domain.editing import titled
from facilitator.domain.own_formats import as_own
from facilitator.ui.pages.editor import EditorPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.writing_place import ABOUT
from facilitator.ui.widgets.labels import Label
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import still_clipped

NOW = datetime(2026, 11, 24, 19, 4, tzinfo=UTC)
SHARING = next(one for one in built_in_formats().formats("en") if one.format_id == "open-sharing")
OURS = as_own(SHARING, "e" * 32, "Ours", date(2026, 3, 3))


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.fixture
def page(qtbot, look):
    courier, group = Courier(PromptLane()), a_kept_group()
    model = EditorViewModel(group, courier, lambda: NOW)
    made = EditorPage(model, look, lambda: NOW.date())
    made.kept_alive, made.model = courier, model
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    model.open(Draft(OURS.format, 1, 60), OURS.format)
    settle()
    return made


def now(page):
    return page.model.draft.format


def opened(page):
    return page._view.part


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


def test_a_move_that_would_drop_something_is_told(page):
    """A part with a start is not moved to the beginning; the list says why, until something else is done."""
    page.model.select(1)
    page.model.change_part("at_clock", lambda part: replace(part, at_clock=time(20, 25)))
    before = now(page)
    page.move_up()
    assert (now(page), page.parts.told.isVisible()) == (before, True)
    page.move_down()
    assert (page._view.place, page.parts.told.text()) == (2, "")


@pytest.mark.parametrize("percent", [100, 200])
def test_what_the_first_part_lost_is_said_to_the_end(page, look, percent):
    """In a small window too, all lines of it can be read beneath the parts."""
    look.apply(theme="light", text_percent=percent)
    page.resize(960, 560)
    page.model.select(1)
    page.model.change_part("title", lambda part: titled(part, "Reading: what brought us here tonight"))
    page.model.change_part("at_clock", lambda part: replace(part, at_clock=time(20, 25)))
    page.model.select(0)
    page.model.remove_part()
    settle()
    bar = page.parts.undo_bar
    assert "Reading: what brought us here tonight" in bar.findChild(Label).text()
    assert still_clipped(page.parts) == []
    assert page.parts.width() < page.width()
    assert page.parts.list.height() >= page.parts.list.minimumSizeHint().height()


def test_how_long_it_is_meant_to_be_can_be_typed(page):
    """Any length is typed letter by letter; what no meeting can last is told, and not taken."""
    page.model.select(ABOUT)
    wished = page.about.wished
    for typed, taken in (("120", 120), ("45", 45), ("4", 45), ("999", 99)):
        type_into(wished.line, typed)
        assert (wished.line.text(), page.model.draft.wished_min) == (typed, taken)
        assert bool(wished.hint.text()) is (typed != str(taken))
    page.about.title.take_focus()
    settle()
    assert (wished.line.text(), wished.hint.text()) == ("99", "")


def test_private_lines_that_are_too_long_are_not_lost(page):
    """What can't be kept is covered when the keyboard goes on, stays told, and is there when asked for."""
    page.model.select(0)
    page.part.fold.click()
    settle()
    block = page.part.blocks["private"]
    block.button.click()
    block.text.setPlainText("x" * 2001)
    page.part.name.take_focus()
    settle()
    assert (block.is_covered, block.text.toPlainText(), bool(block.hint.text())) == (True, "", True)
    assert block.button.text() != block.tr("Write private lines")
    page.model.change_part("minutes", lambda part: replace(part, minutes=part.minutes + 1))
    assert block.hint.text()
    block.button.click()
    settle()
    assert block.text.toPlainText() == "x" * 2001
    block.text.setPlainText("x" * 2000)
    settle()
    assert (opened(page).private, block.hint.text()) == ("x" * 2000, "")
    page.model.select(1)
    page.model.select(0)
    block.button.click()
    settle()
    assert block.text.toPlainText() == "x" * 2000
