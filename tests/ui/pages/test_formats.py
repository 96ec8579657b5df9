# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as they are listed, read and chosen, by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.domain.formats import MeetingKind
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import PartMinutes
from facilitator.services.library import OFFERED_FIRST
from facilitator.ui.pages.format_shelf import meeting_kind_words
from facilitator.ui.pages.formats import FormatsPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.formats import FormatsViewModel
from facilitator.ui.viewmodels.real_minutes import RealMinutesViewModel
from facilitator.ui.wording_words import wording_words
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.support.summaries import a_summary
from tests.ui.pages.fit import clipped

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(qtbot, look):
    courier, group = Courier(PromptLane()), a_kept_group()
    model = FormatsViewModel(built_in_formats(), group, courier, "en", lambda: TODAY)
    usual = RealMinutesViewModel(group.real_minutes, courier)
    made = FormatsPage(model, look, usual)
    made.kept_alive = (courier, group, usual)
    made.model, made.group = model, group
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    model.load()
    made.take_focus()
    settle()
    return made


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def test_read_and_choose_by_keyboard(page):
    """Enter opens a format, Tab leads through it, Enter chooses it, Esc leads back to where one was."""
    page.list.row_button("talking-circle").setFocus()
    press(Qt.Key.Key_Return)
    assert page.sheet.title.text() == "Talking circle"
    assert page.sheet.back_button.hasFocus()
    for _ in range(6):
        if page.sheet.use_button.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    assert page.sheet.use_button.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.group.settings.load().format_id == "talking-circle"
    assert page.sheet.undo_bar.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.list.row_button("talking-circle").hasFocus()


def test_formats_stand_on_shelves(page):
    """Each format stands under one heading, the empty shelf is hidden, and Tab goes through them in order."""
    shown = {kind: one for kind, one in page.list.shelves.items() if one.isVisible()}
    assert list(shown) == [kind for kind in MeetingKind if kind is not MeetingKind.OTHER]
    assert all(one.rows.accessibleName() == meeting_kind_words(kind) for kind, one in shown.items())
    visited = []
    page.list.row_button(OFFERED_FIRST[0]).setFocus()
    for _ in OFFERED_FIRST:
        visited.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert visited == [page.list.row_button(format_id) for format_id in OFFERED_FIRST]


def test_sentences_of_all_shelves_begin_at_one_line(page):
    """However long the titles on a shelf are, the sentences of all shelves stand under one another."""
    labels = [label for label in page.list.findChildren(QLabel) if "minutes. " in label.text()]
    assert len(labels) == len(OFFERED_FIRST)
    assert len({label.mapTo(page, label.rect().topLeft()).x() for label in labels}) == 1
    alone = page.list.shelves[MeetingKind.GROUP].rows
    alone.align_titles(0)
    settle()
    assert len({label.mapTo(page, label.rect().topLeft()).x() for label in labels}) == 2


def test_all_words_are_there(page):
    """Every paragraph of every part can be read, without its stars."""
    page.model.read("meditation")
    settle()
    shown = "\n".join(label.text() for label in page.findChildren(QLabel))
    found = next(found for found in page.model._view.formats if found.format_id == "meditation")
    parts = found.worded("secular").parts
    paragraphs = [" ".join(words.split()) for part in parts for words in (*part.words.split("\n\n"), part.title)]
    missing = [words for words in paragraphs if words.replace("*", "") not in shown]
    assert missing == []


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200)])
def test_nothing_is_clipped(page, look, width, percent):
    """Small windows and large text lose no word, in the list and in a format."""
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    settle()
    assert page.width() == width
    assert clipped(page.list) == []
    page.model.read("check-in")
    settle()
    assert clipped(page.sheet) == []


def test_every_built_in_wording_has_a_name_for_people(qapp):
    """Each wording of a built-in format stands on its button under a name of its own, and not under its key."""
    keys = {key for found in built_in_formats().formats("en") for key in found.wordings}
    assert {"secular", "spiritual", "families"} <= keys
    assert [key for key in keys if wording_words(key) == key] == []


def test_copy_search_and_put_away_by_keyboard(page):
    """By keys alone a format is copied, found by Ctrl+F's search, put away, and brought back by Undo."""
    page.model.read("speaker")
    settle()
    page.sheet.copy_button.setFocus()
    press(Qt.Key.Key_Return)
    assert page.sheet.title.text() == "My copy of Speaker"
    assert "Version 1, adopted on 24 November 2026." in page.sheet.facts.text()
    assert page.sheet.undo_bar.isVisible()
    page.go_to_search()
    settle()
    QTest.keyClicks(page.list.field, "my copy")
    press(Qt.Key.Key_Return)
    (own,) = page.group.formats.load()
    assert page.list.row_button(own.format_id).hasFocus()
    assert not page.list.shelves[MeetingKind.GROUP].isVisible()
    press(Qt.Key.Key_Return)
    page.sheet.put_away_button.setFocus()
    press(Qt.Key.Key_Return)
    assert page.list.undo_bar.button.hasFocus()
    assert page.list.put_away.isVisible()
    press(Qt.Key.Key_Return)
    assert page.list.ours.isVisible()
    assert not page.list.put_away.isVisible()
    assert QApplication.focusWidget() is page.list.row_button(own.format_id)
    page.list.field.setFocus()
    press(Qt.Key.Key_Escape)
    assert page.list.field.text() == ""
    assert all(page.list.shelves[kind].isVisible() for kind in (MeetingKind.SHARING, MeetingKind.GROUP))


def test_nothing_found_is_said(page):
    """When no format has the words, one sentence says so."""
    page.list.field.setText("zzz zzz")
    settle()
    assert page.list.nothing.isVisible()
    page.list.field.clear()
    settle()
    assert not page.list.nothing.isVisible()


def held(page, format_id, *minutes, first=0):
    """Let meetings have been held by a format, its fourth part taking so many minutes each."""
    found = page.model._library.get(format_id, "en")
    for number, real in enumerate(minutes):
        parts = tuple(
            PartMinutes(part.part_id, part.minutes, real if place == 3 else part.minutes)
            for place, part in enumerate(found.parts)
        )
        meeting_id = MeetingId(f"{first + number:032x}")
        page.group.summaries.keep(replace(a_summary(), format_id=format_id, parts=parts, meeting_id=meeting_id))


def test_usual_minutes_are_told_from_five_meetings_on(page):
    """With four meetings nothing is told; with five each part has its line, and only what differs has an offer."""
    held(page, "open-sharing", 31, 33, 30, 36)
    page.model.read("open-sharing")
    settle()
    usual = page.sheet.usual
    assert usual.isHidden()
    held(page, "open-sharing", 31, 33, 30, 36, 32)
    page.model.load()
    settle()
    assert usual.isVisible()
    assert "Sharing: planned 40 min, usually 32. Half of them: 31 to 33." in usual.sentences()
    assert "Welcome: planned 3 min, and so it usually is." in usual.sentences()
    assert list(usual.adjust_buttons) == ["sharing"]
    assert clipped(page.sheet) == []


def test_the_plan_is_adjusted_in_a_copy_and_then_in_the_next_version(page):
    """Of a built-in format a copy with the usual minutes is made; an own one gets its next version; Undo takes back."""
    held(page, "open-sharing", 31, 33, 30, 36, 32)
    page.model.read("open-sharing")
    settle()
    page.sheet.usual.adjust_buttons["sharing"].click()
    settle()
    (own,) = page.group.formats.load()
    assert (own.format.title, own.format.version, own.format.parts[3].minutes) == ("My copy of Open sharing", 1, 32)
    assert page.model.opened == own.format
    held(page, own.format_id, 28, 28, 28, 28, 28, first=50)
    page.model.load()
    settle()
    page.sheet.usual.adjust_buttons["sharing"].click()
    settle()
    (again,) = page.group.formats.load()
    assert (again.format_id, again.format.version, again.format.parts[3].minutes) == (own.format_id, 2, 28)
    page.undo()
    settle()
    (back,) = page.group.formats.load()
    assert (back.format.version, back.format.parts[3].minutes) == (3, 32)


def test_minutes_are_forgotten_and_brought_back(page):
    """One press forgets the minutes of this format; Undo, or Ctrl+Z, brings them back."""
    held(page, "open-sharing", 31, 33, 30, 36, 32)
    page.model.read("open-sharing")
    settle()
    before = page.group.real_minutes.load("open-sharing")
    page.sheet.usual.forget_button.click()
    settle()
    assert page.group.real_minutes.load("open-sharing") == {}
    assert page.sheet.usual.sentences() == ()
    assert page.sheet.usual.undo_bar.isVisible()
    page.undo()
    settle()
    assert page.group.real_minutes.load("open-sharing") == before
    assert len(page.sheet.usual.sentences()) == 9
