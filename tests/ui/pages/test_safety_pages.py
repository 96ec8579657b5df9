# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards, the page to settle them, and the lists: every word has its room, and paper says as much as the screen."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from facilitator.domain.places import Moment
from facilitator.domain.safety import CardKind
from facilitator.storage.memory import MemoryGroup
from facilitator.ui.pages.cards import CardsPage
from facilitator.ui.pages.checklist import Checklist
from facilitator.ui.pages.own_cards import SafetyPage, Sheet
from facilitator.ui.printing.card_sheets import card_sheets
from facilitator.ui.printing.key_card import save_pdf
from facilitator.ui.viewmodels.cards import CardsViewModel
from facilitator.ui.viewmodels.checklist import ChecklistViewModel
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.own_cards import OwnCardsViewModel
from tests.support.bookshelf import built_in_cards
from tests.support.lanes import PromptLane
from tests.support.safety import a_book, some_places
from tests.ui.pages.fit import clipped

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 24)
SIZES = [(1366, 689, 100), (1024, 560, 100), (1024, 560, 200), (790, 560, 130)]


def shipped():
    return built_in_cards().cards("en")


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.fixture
def cards(qtbot, look):
    made = CardsPage(CardsViewModel(shipped, lambda: TODAY), look)
    qtbot.addWidget(made)
    made._view_model.set_own(a_book(), some_places())
    made.show()
    return made


@pytest.fixture
def safety(qtbot, look):
    model = OwnCardsViewModel(MemoryGroup(), Courier(PromptLane()), a_book(), some_places(), shipped, lambda: TODAY)
    made = SafetyPage(model, look)
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    return made


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_no_card_is_clipped(cards, look, width, height, percent):
    """The list and every card keep all their words, in small windows and at 200 per cent."""
    look.apply(theme="light", text_percent=percent)
    cards.resize(width, height)
    for kind in (None, *CardKind):
        cards._view_model.open(kind)
        settle()
        assert cards.width() == width
        assert clipped(cards) == []


def test_a_reader_hears_the_whole_card(cards):
    """With the focus on an open card its name holds all steps, its numbers, and when they were tried."""
    cards._view_model.open(CardKind.CRISIS)
    name = cards.body.accessibleName()
    said = ("Someone is in crisis", "Listen.", "Crisis line: Night line", "555 0100", "Nobody has tried it yet.")
    assert [words for words in said if words not in name] == []


def test_an_old_number_is_marked_quietly(cards):
    """A number nobody has tried for six months says so; one that was tried in September does not."""
    cards._view_model.open(CardKind.CRISIS)
    settle()
    texts = {label.text(): label for label in cards.findChildren(QLabel) if label.isVisible()}
    assert texts["Last tried on 3 September 2026."].property("class") == "quiet"
    assert texts["Nobody has tried it yet."].property("class") == "soon"


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_no_word_of_the_page_is_clipped(safety, look, width, height, percent):
    """Every sheet of the page keeps its words, with the words of a card open."""
    look.apply(theme="light", text_percent=percent)
    safety.resize(width, height)
    safety.words.change_buttons[CardKind.CRISIS].click()
    for sheet in Sheet:
        safety.open_sheet(sheet)
        settle()
        assert safety.width() == width
        assert clipped(safety) == []


def test_letters_in_a_number_are_told_at_once(safety):
    """Typing letters shows a hint and keeps the old number; leaving the field brings the old number back."""
    safety.open_sheet(Sheet.NUMBERS)
    row = next(iter(safety.numbers.rows.values()))
    row.number.setFocus()
    row.number.selectAll()
    QTest.keyClicks(row.number, "Maria")
    assert row.hint.isVisible()
    assert safety._view_model.book == a_book()
    row.service.setFocus()
    settle()
    assert (row.hint.isVisible(), row.number.text()) == (False, "555 0100")


def test_own_words_are_typed_and_taken_back(safety):
    """Change opens the words; what is typed is the card's, and the shipped words come back by one press."""
    safety.words.change_buttons[CardKind.LEADER].click()
    field = safety.words.field
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "Sit down.")
    assert safety._view_model.words(CardKind.LEADER) == "Sit down."
    safety.words.shipped_button.click()
    assert field.toPlainText().startswith("You may stop.")


def test_the_keyboard_follows_what_is_moved(safety):
    """After a press on an arrow the keyboard is on the same arrow of the same thing; removed, it goes on."""
    safety.open_sheet(Sheet.PLACES)
    rows = safety.places.lists[Moment.BEFORE].rows
    last = list(rows)[-1]
    rows[last].up.setFocus()
    rows[last].up.click()
    settle()
    rows = safety.places.lists[Moment.BEFORE].rows
    assert next(iter(rows)) == last
    assert rows[last].up.hasFocus()
    rows[last].remove.setFocus()
    rows[last].remove.click()
    settle()
    assert safety.places.lists[Moment.BEFORE].add.hasFocus()


def test_a_thing_is_ticked_by_key_by_box_and_by_its_words(qtbot, look):
    """Space, a press on the box and a press on the words all tick; a long thing to do wraps."""
    model = ChecklistViewModel(lambda: datetime(2026, 11, 24, 19, tzinfo=UTC))
    page = Checklist(model, look)
    qtbot.addWidget(page)
    model.shown.connect(lambda view: page.show_view(view) if view.moment is Moment.BEFORE else None)
    model.set_places(some_places())
    page.resize(300, 300)
    page.show()
    page.take_focus()
    first, second = page.rows.values()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    QTest.mouseClick(second.words, LEFT)
    assert model.view(Moment.BEFORE).left == ()
    QTest.mouseClick(first.box, LEFT)
    assert model.view(Moment.BEFORE).left == ("Chairs in a circle",)
    assert set(page.chips) == {place.place_id for place in some_places().places}
    assert clipped(page) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_each_card_has_a_page_of_its_own(qapp, tmp_path, direction):
    """On paper each card has one page with all its words, lines for missing numbers, and no word about the program."""
    model = CardsViewModel(shipped, lambda: TODAY)
    model.set_own(a_book(), some_places())
    contents = model.contents()
    document = card_sheets(contents, TODAY, direction)
    text = document.toPlainText()
    missing = [
        words for card in contents for words in (card.title, *card.steps, *(card.place or ())) if words not in text
    ]
    assert missing == []
    assert "555 0100" in text
    assert "Poison line: ____" in text
    place = tmp_path / "Document.pdf"
    assert save_pdf(document, str(place))
    body = place.read_bytes()
    assert body.count(b"/Type /Page\n") == len(CardKind)
    assert b"acilitator" not in body
