# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide, the cover, the milestones in Run, and paragraphs with stress."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from facilitator import assets
from facilitator.domain.headcount import Milestone, MilestoneTally
from facilitator.ui.actions import card_rows
from facilitator.ui.pages import cover as cover_page
from facilitator.ui.pages.cover import CoverPage
from facilitator.ui.pages.guide import GuidePage
from facilitator.ui.pages.milestones import MilestonesPanel
from facilitator.ui.printing.key_card import card_title, key_card, save_pdf
from facilitator.ui.stress import part_stress
from facilitator.ui.viewmodels.guide import GuideViewModel
from facilitator.ui.widgets.buttons import Button
from tests.ui.pages.fit import clipped

LEFT = Qt.MouseButton.LeftButton


def read_guide():
    return tuple(assets.read_text(name) for name in assets.names("guide/en", ".md"))


@pytest.fixture
def guide(qtbot, look):
    made = GuidePage(GuideViewModel(read_guide), look, card_rows())
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    made.take_focus()
    return made


@pytest.fixture
def cover(qtbot, look):
    made = CoverPage(look, lambda: datetime(2026, 11, 24, 19, 52).astimezone(), lambda: made.seconds)
    made.seconds = 100.0
    qtbot.addWidget(made)
    made.resize(1024, 560)
    made.show()
    return made


def test_the_card_can_be_had_on_paper(guide, tmp_path):
    """Print and Save as PDF stand under the card only; the PDF has every row, and no word about program or group."""
    asked = []
    guide.print_asked.connect(lambda: asked.append("print"))
    guide.pdf_asked.connect(lambda: asked.append("pdf"))
    guide.print_button.click()
    guide.pdf_button.click()
    guide.chips.button(1).click()
    guide.print_card()
    assert (asked, guide.print_button.isVisible()) == (["print", "pdf"], False)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        document = key_card(card_title(), card_rows(), direction)
        text = document.toPlainText()
        assert [one for row in card_rows() for one in row if one not in text] == []
        place = tmp_path / "Document.pdf"
        assert save_pdf(document, str(place))
        body = place.read_bytes()
        assert (body[:4], len(body) > 5000) == (b"%PDF", True)
        assert [
            word for word in ("acilitator", "A.A.") if word.encode() in body or word.encode("utf-16-be") in body
        ] == []
    assert not save_pdf(document, str(tmp_path / "nowhere" / "Document.pdf"))


def test_guide_opens_with_the_key_card(guide):
    """The card is first; a chip opens a page in its place."""
    assert guide.card.isVisible()
    chip = guide.chips.button(1)
    QTest.mouseClick(chip, LEFT)
    assert not guide.card.isVisible()
    assert any(label.text() == "Two keys are enough:" for label in guide.findChildren(QLabel))


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200)])
def test_guide_is_not_clipped(guide, look, width, percent):
    """Small windows and large text lose no word of the card or of any page."""
    look.apply(theme="light", text_percent=percent)
    guide.resize(width, 560)
    for chip in guide.chips.buttons():
        chip.click()
        for _ in range(4):
            QCoreApplication.processEvents()
        assert guide.width() == width
        assert clipped(guide) == []


def test_stress_is_no_star():
    """Stars round words go; any other star stays."""
    assert part_stress("Press *P* and *look up*.") == ("Press P and look up.", ((6, 1), (12, 7)))
    assert part_stress("2 * 3 * 4") == ("2 * 3 * 4", ())


def test_cover_tells_nothing(cover):
    """The cover holds a clock, a timer and the words of a timer; no word of a meeting."""
    shown = {label.text() for label in cover.findChildren(QLabel)} | {b.text() for b in cover.findChildren(Button)}
    assert shown == {"19:52", "Timer", "5:00", "Start", "Back to 5:00"}
    assert clipped(cover) == []


def test_cover_timer_works(cover):
    """Start, stop and reset do what they say, and the time is worked out from instants."""
    QTest.mouseClick(cover.toggle_button, LEFT)
    cover.seconds += 65
    cover.look()
    assert cover.digits.text() == "3:55"
    QTest.mouseClick(cover.toggle_button, LEFT)
    cover.seconds += 65
    cover.look()
    assert (cover.digits.text(), cover.toggle_button.text()) == ("3:55", "Start")
    QTest.mouseClick(cover.toggle_button, LEFT)
    cover.seconds += 600
    cover.look()
    assert (cover.digits.text(), cover.toggle_button.text()) == ("0:00", "Start")
    QTest.mouseClick(cover.reset_button, LEFT)
    assert cover.digits.text() == "5:00"


def test_cover_comes_off_only_when_held(cover, qtbot, monkeypatch):
    """A click on the word does nothing; holding it for the whole time takes the cover off."""
    cover._hold.setInterval(60)
    asked = []
    cover.reveal_asked.connect(lambda: asked.append(1))
    QTest.mouseClick(cover.word, LEFT)
    qtbot.wait(120)
    assert asked == []
    QTest.mousePress(cover.word, LEFT)
    qtbot.waitUntil(lambda: asked == [1], timeout=2000)
    assert cover_page.HOLD_MS == 1000


def test_milestones_panel(qtbot, look):
    """Each milestone's buttons say which and how many now; a press asks, Esc closes."""
    panel = MilestonesPanel(look)
    qtbot.addWidget(panel)
    panel.resize(640, 300)
    panel.show()
    panel.show_tally(MilestoneTally.of({Milestone.DAYS_30: 2}))
    names = [button.accessibleName() for button in panel.findChildren(Button)]
    assert "30 days, add one. Now 2." in names
    asked, closed = [], []
    panel.marked.connect(lambda milestone, by: asked.append((milestone, by)))
    panel.closed.connect(lambda: closed.append(1))
    plus = next(b for b in panel.findChildren(Button) if b.accessibleName() == "30 days, add one. Now 2.")
    QTest.mouseClick(plus, LEFT)
    panel.take_focus()
    QTest.keyClick(plus, Qt.Key.Key_Escape)
    assert asked == [(Milestone.DAYS_30, 1)]
    assert closed == [1]
