# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars, cards, rows, digits and the focus ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.focus_ring import FocusRing
from facilitator.ui.widgets.banner import Banner, UndoBar
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.rows_card import CardRow, RowsCard
from facilitator.ui.widgets.side_bar import SideBar, SideEntry
from tests.ui.pages.fit import clipped

ENTRIES = [
    [SideEntry("today", "Today", "today"), SideEntry("formats", "Formats", "formats")],
    [SideEntry("settings", "Settings", "settings")],
]
FOOT = [SideEntry("guide", "Guide", "guide"), SideEntry("hide", "Hide", "hide")]


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def bar(look, qtbot):
    made = SideBar(look, ENTRIES, foot=FOOT)
    qtbot.addWidget(made)
    made.resize(made.sizeHint().expandedTo(made.minimumSize()))
    made.show()
    return made


def test_side_bar_tells_the_page(bar, qtbot):
    """A press on an entry tells its key; the foot has its own signal."""
    with qtbot.waitSignal(bar.page_chosen) as told:
        qtbot.mouseClick(bar.entry("formats"), Qt.MouseButton.LeftButton)
    assert told.args == ["formats"]
    with qtbot.waitSignal(bar.foot_chosen) as told:
        qtbot.mouseClick(bar.entry("hide"), Qt.MouseButton.LeftButton)
    assert told.args == ["hide"]


def test_one_entry_is_current(bar):
    """Only one entry is softly filled, and readers hear which."""
    bar.set_current("today")
    bar.set_current("settings")
    assert [key for key in ("today", "formats", "settings") if bar.entry(key).isChecked()] == ["settings"]
    assert QAccessible.queryAccessibleInterface(bar.entry("settings")).state().checked


def test_compact_side_bar_keeps_its_words_for_readers(bar):
    """Icons alone still have names and tool tips."""
    bar.set_compact(True)
    assert bar.width() == 64
    assert name_of(bar.entry("formats")) == "Formats"
    assert bar.entry("formats").toolTip() == "Formats"
    bar.set_compact(False)
    assert bar.entry("formats").text() == "Formats"
    assert bar.width() >= 228


def test_large_print_puts_icons_over_words(bar, look, qtbot):
    """In large print every entry keeps its word, beneath its icon; in a low window the words give way."""
    window = QWidget()
    qtbot.addWidget(window)
    bar.setParent(window)
    window.show()
    bar.show()
    look.apply(theme="light", text_percent=140, large_print=True)
    bar.resize(bar.width(), 900)
    assert bar.entry("formats").text() == "Formats"
    assert bar.width() < 180
    shown = bar.entry("formats").grab().toImage()
    ground = shown.pixelColor(2, 2)
    upper = [shown.pixelColor(x, y) != ground for x in range(shown.width()) for y in range(shown.height() // 2)]
    assert sum(upper) > 50
    bar.set_compact(True)
    bar.resize(bar.width(), 240)
    assert bar.entry("formats").text() == ""
    assert name_of(bar.entry("formats")) == "Formats"
    bar.resize(bar.width(), 900)
    look.apply(theme="light")
    bar.set_compact(False)
    assert bar.width() >= 228
    bar.setParent(None)


def test_rows_card_tells_its_row(look, qtbot):
    """The word at the end of a row tells which row it is."""
    rows = RowsCard(look)
    qtbot.addWidget(rows)
    rows.set_rows([CardRow("sound", "Sound", "Soft bell.", icon="bell", action="Hear it", action_name="Hear it now")])
    rows.show()
    with qtbot.waitSignal(rows.action_chosen) as told:
        qtbot.mouseClick(rows.button("sound"), Qt.MouseButton.LeftButton)
    assert told.args == ["sound"]
    assert name_of(rows.button("sound")) == "Hear it now"


def test_rows_keep_their_buttons(look, qtbot):
    """New words in the same rows do not take the focus away."""
    rows = RowsCard(look)
    qtbot.addWidget(rows)
    rows.set_rows([CardRow("battery", "Battery", "80 %", action="Hear it")])
    before = rows.button("battery")
    rows.set_rows([CardRow("battery", "Battery", "41 %", action="Hear it")])
    assert rows.button("battery") is before
    with pytest.raises(KeyError):
        rows.button("sound")


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [420, 1058])
def test_sentences_in_rows_are_never_cut(look, qtbot, percent, width):
    """Each sentence has the height its words need, however narrow the card is."""
    look.apply(theme="light", text_percent=percent)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    rows = RowsCard(look)
    column.addWidget(rows)
    column.addStretch(1)
    sentence = "A second screen is connected. It shows nothing until you open it."
    rows.set_rows([CardRow("screen", "Room screen", sentence, icon="screen", action="Open")])
    page.resize(width, 900)
    page.show()
    qtbot.wait(30)
    label = next(label for label in rows.findChildren(Label) if label.text() == sentence)
    needed = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 10_000), Qt.TextFlag.TextWordWrap, sentence)
    assert label.height() >= needed.height()


def test_a_wide_card_can_be_made_narrow_again(look, qtbot):
    """A card asks for no more room when its sentences stand beside the titles than when they stand below."""
    look.apply(theme="light", text_percent=200)
    rows = RowsCard(look)
    qtbot.addWidget(rows)
    title, sentence = "Mental health support, two leaders", "Extraordinarily understanding people."
    rows.set_rows([CardRow("format", title, sentence, action="Read it")])
    rows.show()
    needed = []
    for width in (700, 1300):
        rows.resize(width, 300)
        qtbot.wait(30)
        needed.append(rows.minimumSizeHint().width())
    labels = [label for label in rows.findChildren(Label) if label.text() in (title, sentence)]
    assert labels[0].y() + labels[0].height() > labels[1].y()  # side by side at last
    assert needed[0] == needed[1] < 1300


def test_banner_speaks_and_hides(look, qtbot):
    """A bar is there only while it has something to say."""
    for banner in (Banner(look), UndoBar(look)):
        qtbot.addWidget(banner)
        assert banner.isHidden()
        banner.show_words("Meeting running.", "Return", action_name="Return to the meeting")
        assert not banner.isHidden()
        with qtbot.waitSignal(banner.action_chosen):
            qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
        assert name_of(banner.button) == "Return to the meeting"
        banner.put_away()
        assert banner.isHidden()


LONG = "Part taken out. “What brought us here” begins the meeting now, so its own start or condition is gone."


def test_what_was_done_wraps_only_where_it_must(look, qtbot):
    """Where there is room an undo line is one line, no higher than its button; elsewhere it has as many as it needs."""
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.show_words(LONG, "Undo")
    label = bar.findChild(Label)
    bar.resize(1200, bar.heightForWidth(1200))
    qtbot.wait(10)
    assert bar.height() == bar.button.sizeHint().height()
    assert label.width() == label.sizeHint().width()
    assert bar.button.x() - label.geometry().right() == bar.layout().spacing() + 1
    bar.resize(290, bar.heightForWidth(290))
    qtbot.wait(10)
    assert clipped(bar) == []
    assert label.height() > 4 * label.fontMetrics().height()


def test_what_was_done_wraps_in_a_row_of_buttons(look, qtbot):
    """In a flow, what asks for more than a line is given that line, and grows higher."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow, bar = FlowLayout(holder), UndoBar(look)
    flow.addWidget(QPushButton("Edit"))
    flow.addWidget(bar)
    bar.show_words(LONG, "Undo")
    holder.resize(400, flow.heightForWidth(400))
    holder.show()
    qtbot.wait(10)
    assert clipped(holder) == []
    assert bar.width() == 400


def test_digits_do_not_dance(look, qtbot):
    """11:11 is as wide as 20:08."""
    clock = ClockLabel("11:11", "clock", widest="00:00")
    qtbot.addWidget(clock)
    before = clock.sizeHint()
    clock.set_text("20:08")
    assert clock.sizeHint() == before
    assert name_of(clock) == "20:08"


def test_labels_show_markup(look, qtbot):
    """Words from a file are never read as markup."""
    label = Label("<b>Sharing</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_flow_wraps_and_mirrors(look, qtbot, direction):
    """Chips go on in the next line, starting where reading starts."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder)
    buttons = [QPushButton(str(n)) for n in range(12)]
    for button in buttons:
        flow.addWidget(button)
    holder.resize(300, 600)
    holder.show()
    first, second = buttons[0].geometry(), buttons[1].geometry()
    assert (second.x() > first.x()) == (direction == Qt.LayoutDirection.LeftToRight)
    assert buttons[-1].y() > first.y()
    assert all(holder.rect().contains(button.geometry()) for button in buttons)


@pytest.fixture
def window(look, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 200)
    row = QHBoxLayout(made)
    made.buttons = [OutlinedButton(look, "Hold"), OutlinedButton(look, "Let it be")]
    for button in made.buttons:
        row.addWidget(button)
    made.ring = FocusRing(look, made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.buttons[0].setFocus()
    qtbot.wait(10)
    return made


def test_ring_waits_for_the_keyboard(window, qtbot):
    """Nothing is ringed until Tab is pressed, and a press of the mouse takes the ring away."""
    assert window.ring.target is None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.wait(10)
    assert window.ring.target is window.buttons[1]
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.buttons[0].geometry().center())
    qtbot.wait(10)
    assert window.ring.target is None


def test_space_brings_no_ring(window, qtbot):
    """Leading the meeting by Space shows no ring."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    qtbot.wait(10)
    assert window.ring.target is None


@pytest.mark.parametrize(("theme", "ringed"), [("contrast-light", True), ("contrast-dark", True), ("dim", False)])
def test_ring_is_always_there_in_high_contrast(window, look, qtbot, theme, ringed):
    """In high contrast the focus is ringed whatever moved it, and stays ringed after a press of the mouse."""
    look.apply(theme=theme)
    qtbot.wait(10)
    assert (window.ring.target is window.buttons[0]) == ringed
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())
    qtbot.wait(10)
    assert (window.ring.target is window.buttons[0]) == ringed


def test_ring_follows(window, qtbot):
    """The ring goes where its widget goes, and goes when it goes."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.wait(10)
    assert window.ring.geometry().contains(window.buttons[1].geometry())
    window.resize(700, 300)
    qtbot.wait(20)
    assert window.ring.geometry().center() == window.buttons[1].geometry().center()
    window.buttons[1].hide()
    qtbot.wait(20)
    assert window.ring.target is not window.buttons[1]


def test_ring_is_seen(window, look, qtbot):
    """Focusing changes at least a band of 2 px round the widget, in a colour that stands out."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.wait(10)
    after = window.grab().toImage()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().topLeft())
    qtbot.wait(10)
    before = window.grab().toImage()
    changed = sum(before.pixel(x, y) != after.pixel(x, y) for x in range(after.width()) for y in range(after.height()))
    button = window.buttons[1]
    assert changed >= 2 * 2 * (button.width() + button.height())


def test_ring_lets_the_mouse_through(window):
    """The ring never catches a press."""
    assert window.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_ring_is_clipped_by_what_scrolls(look, qtbot):
    """A focused widget scrolled out of sight has no ring over its neighbours."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    area = QScrollArea(window)
    area.setGeometry(0, 0, 300, 100)
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [OutlinedButton(look, str(n)) for n in range(9)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(inside)
    ring = FocusRing(look, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    buttons[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.wait(20)
    assert ring.target is buttons[1]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.wait(20)
    assert ring.target is None
