# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words to say are shown as they are written, and nothing in them is obeyed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.words_view import WordsView


@pytest.fixture
def view(look, qtbot):
    made = WordsView(look)
    qtbot.addWidget(made)
    made.resize(900, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def blocks_of(view):
    document = view._sheet.document()
    return [document.findBlockByNumber(n) for n in range(document.blockCount())]


def test_paragraphs(view):
    """An empty line parts paragraphs; there is no empty paragraph for a reader to stumble on."""
    view.set_words("One.\n\nTwo,\nstill two.\n\n\n\nThree.\n")
    assert [block.text() for block in blocks_of(view)] == ["One.", "Two,\u2028still two.", "Three."]


def test_markup_is_shown_not_obeyed(view):
    """Tags and pictures in a format file stay letters."""
    nasty = '<b>bold</b> <img src="file:///etc/hostname"> &amp; <a href="x">y</a>'
    view.set_words(nasty)
    assert view.plain_text == nasty


def test_stress(view):
    """Stars make words heavier and are not shown; a lone star is."""
    view.set_words("You may *simply listen*. 2 * 3 and *")
    assert view.plain_text == "You may simply listen. 2 * 3 and *"
    pieces = blocks_of(view)[0].textFormats()
    heavy = [piece for piece in pieces if piece.format.fontWeight() == QFont.Weight.DemiBold]
    assert [piece.length for piece in heavy] == [len("simply listen")]


def test_pause(view):
    """A pause is a small quiet mark in the reader's language."""
    view.set_words("One.\n\n(pause)\n\nTwo.", pause_word="still")
    assert [block.text() for block in blocks_of(view)] == ["One.", "(still)", "Two."]


def test_note_is_told_apart(view):
    """What is meant for the leader alone follows under its label."""
    view.set_words("The floor is open.", note="Wait a little.", note_label="For you")
    assert [block.text() for block in blocks_of(view)] == ["The floor is open.", "For you", "Wait a little."]
    assert view._sheet.note_starts_at == 1


def test_a_note_alone(view):
    """A part without words to say can still have a note."""
    view.set_words("", note="Wait a little.")
    assert [block.text() for block in blocks_of(view)] == ["For you", "Wait a little."]


@pytest.mark.parametrize("percent", [100, 200])
def test_lines_are_not_too_long(look, view, percent):
    """On a wide screen a line of words keeps to 640 px, times the text size."""
    look.apply(theme="light", text_percent=percent)
    view.resize(3000, 600)
    view.set_words("word " * 400)
    assert view._sheet.viewport().width() <= look.px(640) + 20


def test_scrolling_by_lines(view):
    """Up and Down move the words and stop at their ends."""
    view.set_words("word " * 800)
    assert view.more_below
    view.scroll_by_lines(2)
    assert view._sheet.verticalScrollBar().value() == 78
    view.scroll_by_lines(-5)
    assert view._sheet.verticalScrollBar().value() == 0


@pytest.mark.parametrize("height", range(100, 180, 11))
def test_no_line_is_cut_by_an_edge(look, view, height):
    """Whatever the height and however far it is scrolled, what is painted at the edges is whole lines or nothing."""
    view.set_words("word " * 60 + "\n\n" + "word " * 200)
    view.resize(900, height)
    ground = look.colour("window").name()
    for down in (0, 1, 2, 5):
        view.scroll_by_lines(down)
        bar = view._sheet.verticalScrollBar()
        bar.setValue(bar.value() + down * 3)
        picture = view._sheet.viewport().grab().toImage()
        whole = [line for _, line in view._sheet.lines() if line.top() >= 0 and line.bottom() <= picture.height()]
        above, below = round(min(line.top() for line in whole)), round(max(line.bottom() for line in whole))
        rows = [*range(above), *range(below + 1, picture.height())]
        assert rows
        seen = {picture.pixelColor(x, y).name() for y in rows for x in range(0, picture.width(), 3)}
        assert seen <= {ground, "#000000"}, seen
    assert len(view.seen_lines()) == len(whole)


def test_a_sheet_lower_than_a_line_shows_what_it_can(view):
    """Where not one line fits, its upper part is shown rather than nothing."""
    view.set_words("word " * 60)
    view.setFixedSize(900, 30)
    assert view._sheet._cut() == []


def test_the_same_words_do_not_jump(view):
    """Told the same again, the words stay where the leader has scrolled to."""
    view.set_words("word " * 800)
    view.scroll_by_lines(3)
    view.set_words("word " * 800)
    assert view._sheet.verticalScrollBar().value() > 0


def test_space_goes_on_to_the_page(look, qtbot):
    """With the words in focus, Space and PageDown lead the meeting instead of scrolling."""
    keys = []

    class Page(QWidget):
        def keyPressEvent(self, event):
            keys.append(Qt.Key(event.key()))

    page = Page()
    qtbot.addWidget(page)
    page.resize(600, 200)
    view = WordsView(look, page)
    view.resize(600, 200)
    view.set_words("word " * 800)
    with qtbot.waitExposed(page):
        page.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        QTest.keyClick(view._sheet, key)
    assert keys == [Qt.Key.Key_Space, Qt.Key.Key_PageDown]
    assert view._sheet.verticalScrollBar().value() == 39


def test_cannot_be_written_in(view):
    """Words to say are read only, and dropping rich text in does nothing."""
    assert view._sheet.isReadOnly()
    assert not view._sheet.acceptRichText()
