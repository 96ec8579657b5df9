# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as it is seen: nothing moves, nothing is cut off, nothing takes text, and every state can be read and reached."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from facilitator.domain.formats import SharingOrder
from facilitator.domain.headcount import CountCategory
from facilitator.ui.move_words import move_words
from facilitator.ui.pages.run import RunPage
from facilitator.ui.pages.run_line import SeatChip
from facilitator.ui.spoken import saying_words
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.widgets.labels import Label
from tests.support.builders import closing, every_kind, sharing, silence, words
from tests.support.live import LiveMeeting
from tests.support.run_states import run_states
from tests.ui.pages.fit import clipped

PSEUDO = Path(__file__).resolve().parents[3] / "resources" / "translations" / "facilitator_qps.qm"
LONG = "What we would like to say to each other before we go home tonight, each in a sentence or two"


def make(qtbot, look, *parts, size=(1366, 689), **meeting):
    live = LiveMeeting(*(parts or every_kind()), **meeting)
    page = RunPage(live.model, look, live.room)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.take_focus()
    QTest.qWait(0)
    return live, page


@pytest.fixture
def pseudo(qapp):
    translator = QTranslator()
    assert translator.load(str(PSEUDO))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def fixed(page: RunPage) -> dict[str, QRect]:
    """Where the five things are that never move."""
    clock = page.top.layout().itemAt(0).widget()
    things = {"clock": clock, "hide": page.top.hide_button, "back": page.foot.back, "big": page.foot.primary}
    things["bell"] = page.foot.bell
    return {name: QRect(thing.mapTo(page, QPoint()), thing.size()) for name, thing in things.items()}


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_nothing_moves(qtbot, look, size):
    """Clock, Hide, Back, the big button and the bell are in one place over all states of Run."""
    live, page = make(qtbot, look, size=size)
    first = fixed(page)
    moved = []
    for state in run_states(live):
        QTest.qWait(0)
        if fixed(page) != first:
            moved.append((state, fixed(page)))
    assert moved == []


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 689), 100), ((1024, 560), 100), ((1366, 689), 200), ((1024, 560), 200)]
)
def test_nothing_is_cut_off(qtbot, look, size, percent):
    """All words have the room they need, in every state, at both sizes and at 200 % text."""
    look.apply(theme="light", text_percent=percent)
    _all_fit(*make(qtbot, look, size=size), size)


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_longer_words_fit(qtbot, look, pseudo, size):
    """A language forty per cent longer fits too."""
    _all_fit(*make(qtbot, look, size=size), size)


def settle():
    """Let rows within columns within rows find their sizes."""
    for _ in range(4):
        QApplication.processEvents()


def _all_fit(live, page, size):
    found = {}
    for state in run_states(live):
        settle()
        assert (page.width(), page.height()) == size
        cut = clipped(page)
        if cut:
            found[state] = cut
    assert found == {}


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_a_share_needs_no_scrolling(qtbot, look, size):
    """While somebody speaks, the disc, all five actions and the line are in view at 100 % text."""
    live, page = make(qtbot, look, sharing(), closing(), size=size)
    live.begin().space().after(20)
    settle()
    assert page.side.scroll_bar.maximum() == 0
    said = [label.text() for label in page.side.line.findChildren(Label) if label.isVisible()]
    assert ("No one is waiting. Silence is fine." in said) is (size[1] > 620)


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_a_share_with_a_line_needs_no_scrolling_either(qtbot, look, size):
    """With three waiting and the time to share told, nothing is out of view while somebody speaks."""
    live, page = make(qtbot, look, sharing(), closing(), size=size)
    live.begin()
    for seat in (4, 7, 2, 11):
        live.model.seats.add(seat)
    live.space().after(20)
    settle()
    assert sum(chip.isVisible() for chip in page.side.line.findChildren(SeatChip)) == 3
    assert page.side.scroll_bar.maximum() == 0


def test_a_very_long_title(qtbot, look):
    """A long title neither widens the window nor hides the button's words."""
    parts = [words(LONG), sharing(), words(LONG + "."), closing()]
    live, page = make(qtbot, look, *parts, size=(1024, 560))
    live.begin().space()
    QTest.qWait(0)
    assert (page.width(), clipped(page)) == (1024, [])
    live.model.next_part()
    QTest.qWait(0)
    assert page.width() == 1024


def test_forty_five_parts(qtbot, look):
    """In a format of many parts the current one is in view."""
    live, page = make(qtbot, look, *(words(f"Part {n}", 1) for n in range(45)))
    live.begin()
    live.model.go_to(40)
    QTest.qWait(1)
    row = page.parts.visualRect(page.parts.model().index(40, 0))
    assert page.parts.viewport().rect().contains(row)


@pytest.mark.parametrize("chairs", [2, 99])
def test_seats_of_any_number(qtbot, look, chairs):
    """Two chairs or ninety-nine: every seat can be pressed, and the panel stays in its place."""
    live, page = make(qtbot, look, sharing(), closing(), size=(1024, 560), chairs=chairs)
    live.begin()
    page.open_seats()
    QTest.qWait(0)
    assert (page.width(), page.height()) == (1024, 560)
    assert page.words.panel.height() <= page.words.height()
    buttons = [button for button in page.seat_pad.findChildren(QAbstractButton) if button.text().isdigit()]
    shown = [button for button in buttons if button.isVisibleTo(page)]
    assert len(shown) == chairs
    shown[-1].click()
    assert live.shown["line"].waiting == (chairs,)
    assert page.words.panel is None


def test_no_field_takes_text(qtbot, look):
    """Nothing in Run takes text: no name can be typed while people are in the room (promise 1)."""
    live, page = make(qtbot, look)
    live.begin()
    page.open_milestones()
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit), *page.findChildren(QPlainTextEdit)]
    assert [field for field in fields if not field.isReadOnly()] == []
    assert [*page.findChildren(QComboBox), *page.findChildren(QAbstractSpinBox)] == []
    assert len(fields) == 1


def test_words_are_large(qtbot, look):
    """The words to say are set in 20 pt or more, whatever size of text is chosen from 100 % on."""
    live, page = make(qtbot, look)
    live.begin()
    sheet = page.findChild(QTextEdit)
    block = sheet.document().begin()
    assert block.charFormat().font().pointSizeF() >= 19.5 or sheet.document().defaultFont().pointSizeF() >= 19.5


def focusables(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]


def test_everything_has_a_name(qtbot, look):
    """Whatever can have the focus has a name, and no two of one kind on the page have the same."""
    live, page = make(qtbot, look)
    for state in run_states(live):
        named = Counter()
        for widget in focusables(page):
            reader = QAccessible.queryAccessibleInterface(widget)
            name = reader.text(QAccessible.Text.Name)
            assert name.strip(), (state, widget)
            named[(reader.role(), name)] += 1
        assert [twice for twice, times in named.items() if times > 1] == [], state


def test_tab_order(qtbot, look):
    """Tab goes as designed: the page, the big button, Back, the timer, the line, tallies, bell, parts, Hide."""
    live, page = make(qtbot, look, sharing(), closing())
    live.begin()
    live.model.seats.add(7)
    live.space().after(2)
    live.model.seats.add(3)
    QTest.qWait(0)
    page.activateWindow()
    page.take_focus()
    seen = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = [widget.accessibleName() or type(widget).__name__ for widget in seen]
    assert names[:10] == [
        "Meeting",
        "Finish seat 7",
        "Back",
        "1 more minute",
        "Wrap-up sign",
        "Hold",
        "Let it be",
        "Give the rest back",
        "Seat 3, number 1 in line. Remove.",
        "Add a seat to the line",
    ]
    assert names[10:] == [
        "Words to say: Sharing",
        "Here, take one away. Now 0.",
        "Here, add one. Now 0.",
        "New, take one away. Now 0.",
        "New, add one. Now 0.",
        "Room: off",
        "Bell",
        "Parts of the meeting",
        page.status.accessibleName(),
        "Cards: if something happens",
        "Hide",
    ]


@pytest.mark.parametrize(("percent", "size"), [(90, (1366, 689)), (100, (1024, 560))])
def test_targets_are_large(qtbot, look, percent, size):
    """Everything that can be pressed is 24 px or more, and what acts in Run 40 px at 100 %."""
    look.apply(theme="light", text_percent=percent)
    live, page = make(qtbot, look, size=size)
    least = 40 * percent // 100
    small = []
    for state in run_states(live):
        QTest.qWait(0)
        for button in page.findChildren(QAbstractButton):
            if button.isVisibleTo(page) and (button.height() < least or button.width() < 32):
                small.append((state, button.accessibleName(), button.size()))
    assert small == []


def test_the_button_says_what_space_does(qtbot, look):
    """The big button carries the words of the move that Space makes; while looking ahead it offers to return."""
    live, page = make(qtbot, look)
    for state in run_states(live):
        said = page.foot.primary.accessibleName().split("\n")[0]
        if state == "looking":
            assert said == "Return to: Sharing"
            assert page.second.text() == "Go to this part"
        else:
            assert said == move_words(live.conductor.way_on().primary), state


def test_second_choice(qtbot, look):
    """The quiet second choice does what it says: 0 in a round passes, and looking ahead goes there."""
    live, page = make(qtbot, look, sharing(SharingOrder.ROUND), closing())
    live.begin()
    assert page.second.text() == "Pass (0)"
    page.second.click()
    assert live.shown["way_on"].primary.seat == 2
    live.model.look_at(1)
    page.second.click()
    assert live.state.index == 1


def test_what_time_lost_offers(qtbot, look):
    """While lost time is asked about there is no Hold that would lie; one more minute stays."""
    live, page = make(qtbot, look, sharing(), closing())
    live.begin().space().after(20)
    live.source.sleep(300)
    live.after(1)
    assert not page.side.timer.hold.isVisible()
    assert page.side.timer.more.isVisible()
    assert page.status.text() == saying_words(live.last) == "The computer slept for 5 minutes. Count that time?"
    assert page.foot.primary.text() == "Count the time"
    assert page.second.text() == "Leave it out"


def test_status_line_speaks_and_falls_quiet(qtbot, look):
    """What was said goes after eight seconds, and a reader can still find it there."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.count(CountCategory.HERE, 1)
    assert page.status.text() == "Here: 1."
    live.after(9)
    assert (page.status.text(), page.status.accessibleName()) == ("", "Here: 1.")


def test_an_evening_in_memory(qtbot, look):
    """In an evening that is not kept, the status line says so whenever it is quiet."""
    live, page = make(qtbot, look, is_kept=False)
    live.begin().after(9)
    assert page.status.text() == saying_words(say.Plain.NOTHING_KEPT)


def test_panels_open_and_close(qtbot, look):
    """C and Q open a panel, again they close it, and the focus returns to the page."""
    live, page = make(qtbot, look, sharing(), closing())
    live.begin()
    page.activateWindow()
    page.open_milestones()
    assert page.words.panel is page.milestones
    page.open_seats()
    assert page.words.panel is page.seat_pad
    assert page.close_panel() is True
    assert page.words.panel is None
    assert QApplication.focusWidget() is page
    assert page.close_panel() is False


def test_seats_where_nobody_waits(qtbot, look):
    """Where nobody can wait, Q says so and opens nothing; a panel left open closes when the part changes."""
    live, page = make(qtbot, look, sharing(), silence(), closing())
    live.begin()
    page.open_seats()
    live.model.next_part()
    assert page.words.panel is None
    page.open_seats()
    assert page.words.panel is None
    assert live.last is say.Plain.NO_LINE


def test_panes(qtbot, look):
    """F6 goes round the panes and comes back; it is never lost."""
    live, page = make(qtbot, look, sharing(), closing())
    live.begin()
    page.activateWindow()
    page.take_focus()
    seen = []
    for _ in range(6):
        page.go_to_pane(True)
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) == 6
    assert seen[-1] is page
    page.go_to_pane(False)
    assert QApplication.focusWidget() is page.status


def test_a_page_made_anew(qtbot, look):
    """A page made later shows what the first one showed; the first may be gone."""
    live, page = make(qtbot, look, sharing(), closing())
    live.begin().space().after(5)
    again = RunPage(live.model, look, live.room)
    qtbot.addWidget(again)
    page.deleteLater()
    QTest.qWait(1)
    live.model.show_now()
    live.model.show_now()
    live.after(1)
    assert again.foot.primary.text() == "Finish this share"
    assert again.parts.model().rowCount() == 2


def test_a_hidden_page_tells_nothing(qtbot, look, monkeypatch):
    """While the cover is on, nothing is announced."""
    told = []
    monkeypatch.setattr("facilitator.ui.announcer.announce", lambda widget, words: told.append(words))
    live, page = make(qtbot, look, sharing(), closing())
    live.begin()
    assert told != []
    page.hide()
    told.clear()
    live.space().after(200)
    assert told == []


def test_many_taps_are_told_once(qtbot, look, monkeypatch):
    """Of taps within a second, a reader hears the last."""
    told = []
    monkeypatch.setattr("facilitator.ui.announcer.announce", lambda widget, words: told.append(words))
    live, page = make(qtbot, look)
    live.begin()
    told.clear()
    for _ in range(5):
        live.model.count(CountCategory.HERE, 1)
    assert told == []
    qtbot.waitUntil(lambda: told == ["Here: 5."], timeout=3000)
    assert page.status.text() == "Here: 5."
