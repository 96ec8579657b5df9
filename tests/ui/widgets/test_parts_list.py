# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts list can be looked through and never swallows the keys that lead the meeting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.parts_list import PartRow, PartsList


class Page(QWidget):
    """Remembers the keys that reach it."""

    def __init__(self):
        super().__init__()
        self.keys = []

    def keyPressEvent(self, event):
        self.keys.append(Qt.Key(event.key()))


def rows_of(now, count=9):
    places = ["done" if n < now else "now" if n == now else "next" for n in range(count)]
    return [
        PartRow(f"Part {n + 1}", "done" if place == "done" else "5", place, f"{n + 1} of {count}, {place}")
        for n, place in enumerate(places)
    ]


@pytest.fixture
def page(look, qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.resize(252, 400)
    made.parts = PartsList(look, made)
    made.parts.resize(252, 400)
    made.parts.set_rows(rows_of(3))
    with qtbot.waitExposed(made):
        made.show()
    made.parts.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_P, Qt.Key.Key_Backspace])
def test_keys_of_the_meeting_go_on(page, key):
    """With the list in focus, Space still leads the meeting."""
    QTest.keyClick(page.parts, key)
    assert page.keys == [key]


def test_enter_looks_at_the_row(page, qtbot):
    """Down and Enter ask to look at the next part."""
    QTest.keyClick(page.parts, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.parts.part_chosen) as told:
        QTest.keyClick(page.parts, Qt.Key.Key_Return)
    assert told.args == [4]
    assert page.keys == []


def test_a_click_looks_at_the_row_and_takes_no_focus(page, qtbot):
    """A click asks once, and Space stays where it was."""
    page.parts.clearFocus()
    chosen = []
    page.parts.part_chosen.connect(chosen.append)
    row = page.parts.visualRect(page.parts.model().index(6))
    qtbot.mouseClick(page.parts.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert chosen == [6]
    assert not page.parts.hasFocus()


def test_readers_hear_the_whole_row(page):
    """A row tells its number, its name and where it stands."""
    told = QAccessible.queryAccessibleInterface(page.parts)
    assert told.child(3).text(QAccessible.Text.Name) == "4 of 9, now"


def test_the_current_part_is_in_view(page, qtbot):
    """In a long meeting the list follows."""
    page.parts.set_rows(rows_of(0, 38))
    page.parts.set_rows(rows_of(30, 38))
    qtbot.wait(20)
    row = page.parts.visualRect(page.parts.model().index(30))
    assert page.parts.viewport().rect().contains(row)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_current_title_is_never_cut(look, page, qtbot, percent):
    """A long current title wraps and its row grows."""
    look.apply(theme="light", text_percent=percent)
    rows = rows_of(3)
    rows[3] = PartRow("Announcements, and a word from those who are new to us tonight", "25 min", "now", "4 of 9")
    page.parts.set_rows(rows)
    qtbot.wait(20)
    row = page.parts.visualRect(page.parts.model().index(3))
    assert row.height() > look.px(52)


def test_moving_on_changes_heights(page, look, qtbot):
    """The row that becomes current is higher at once."""
    page.parts.set_rows(rows_of(4))
    qtbot.wait(20)
    heights = [page.parts.visualRect(page.parts.model().index(n)).height() for n in (3, 4, 5)]
    assert heights == [look.px(40), look.px(52), look.px(40)]
