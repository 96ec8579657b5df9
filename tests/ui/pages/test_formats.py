# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as they are listed, read and chosen, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

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
    page.rows.button("talking-circle").setFocus()
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
    assert page.rows.button("talking-circle").hasFocus()


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
