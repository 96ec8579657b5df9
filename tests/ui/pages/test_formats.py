# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as they are listed, read and chosen, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.services.library import OFFERED_FIRST, Shelf
from facilitator.ui.pages.format_shelf import shelf_words
from facilitator.ui.pages.formats import FormatsPage
from facilitator.ui.pages.part_words import wording_words
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.formats import FormatsViewModel
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped


@pytest.fixture
def page(qtbot, look):
    courier, group = Courier(PromptLane()), a_kept_group()
    model = FormatsViewModel(built_in_formats(), group.settings, courier, "en")
    made = FormatsPage(model, look)
    made.kept_alive = (courier, group)
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
    page.row_button("talking-circle").setFocus()
    press(Qt.Key.Key_Return)
    assert page.title.text() == "Talking circle"
    assert page.back_button.hasFocus()
    for _ in range(6):
        if page.use_button.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    assert page.use_button.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.group.settings.load().format_id == "talking-circle"
    assert page.undo_bar.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.row_button("talking-circle").hasFocus()


def test_formats_stand_on_shelves(page):
    """Each format stands under one heading, the empty shelf is hidden, and Tab goes through them in order."""
    shown = {shelf: one for shelf, one in page.shelves.items() if one.isVisible()}
    assert list(shown) == [shelf for shelf in Shelf if shelf is not Shelf.OTHER]
    assert all(one.rows.accessibleName() == shelf_words(shelf) for shelf, one in shown.items())
    visited = []
    page.row_button(OFFERED_FIRST[0]).setFocus()
    for _ in OFFERED_FIRST:
        visited.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert visited == [page.row_button(format_id) for format_id in OFFERED_FIRST]


def test_sentences_of_all_shelves_begin_at_one_line(page):
    """However long the titles on a shelf are, the sentences of all shelves stand under one another."""
    labels = [label for label in page._list.findChildren(QLabel) if "minutes. " in label.text()]
    assert len(labels) == len(OFFERED_FIRST)
    assert len({label.mapTo(page, label.rect().topLeft()).x() for label in labels}) == 1
    alone = page.shelves[Shelf.GROUP].rows
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
    assert clipped(page._list) == []
    page.model.read("check-in")
    settle()
    assert clipped(page._sheet) == []


def test_every_built_in_wording_has_a_name_for_people(qapp):
    """Each wording of a built-in format stands on its button under a name of its own, and not under its key."""
    keys = {key for found in built_in_formats().formats("en") for key in found.wordings}
    assert {"secular", "spiritual", "families"} <= keys
    assert [key for key in keys if wording_words(key) == key] == []
