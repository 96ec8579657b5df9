# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons say what they do, keep their words whole, and leave the focus where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.widgets.buttons import ChipButton, ChoiceCard, OutlinedButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.stepper import Stepper


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_click_takes_no_focus(look, qtbot):
    """After a press of Hold, Space is still what the filled button says."""
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    primary, hold = PrimaryButton(look, "Finish seat 4"), OutlinedButton(look, "Hold")
    row.addWidget(primary)
    row.addWidget(hold)
    with qtbot.waitExposed(page):
        page.show()
    primary.setFocus()
    qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is primary
    assert hold.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_ampersands_are_shown(look, qtbot):
    """A part called "Rest & tea" is called so on its button and to a reader."""
    button = PrimaryButton(look, "Next: Rest & tea")
    qtbot.addWidget(button)
    assert name_of(button) == "Next: Rest & tea"
    assert button.shortcut().isEmpty()


def test_primary_speaks_its_second_line(look, qtbot):
    """The name carries the whole meaning, the visible words first."""
    button = PrimaryButton(look, "Finish seat 4", key_hint="Space", detail="Next: Milestones")
    qtbot.addWidget(button)
    assert name_of(button).startswith("Finish seat 4")
    assert "Next: Milestones" in name_of(button)


@pytest.mark.parametrize("percent", [90, 100, 150, 200])
def test_primary_words_always_fit(look, qtbot, percent):
    """However long the next part is called, the button shows all of its name."""
    look.apply(theme="light", text_percent=percent)
    button = PrimaryButton(look, "Move on to: Announcements and a word from the newcomers' table", key_hint="Space")
    qtbot.addWidget(button)
    button.resize(look.px(480), look.px(72))
    room = button.rect().adjusted(look.px(29), 0, -look.px(29 + 80), 0).size()
    font, flags = button._fit(room)
    shown = QFontMetrics(font).boundingRect(0, 0, room.width(), 10_000, flags, button._text)
    assert shown.height() <= room.height()
    assert shown.width() <= room.width()


def test_a_chosen_chip_is_no_wider(look, qtbot):
    """Choosing makes the words bold and moves nothing."""
    chip = ChipButton(look, "Waiting line", checkable=True)
    qtbot.addWidget(chip)
    chip.show()
    before = chip.sizeHint()
    chip.setChecked(True)
    assert abs(chip.sizeHint().width() - before.width()) <= 1


def test_icons_follow_the_theme(look, qtbot):
    """A change of theme tints icons anew."""
    button = PlainButton(look, "Hide", icon="hide")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    look.apply(theme="dark")
    assert button.icon().cacheKey() != before


def test_choice_card_is_one_thing_to_a_reader(look, qtbot):
    """A card is one button whose name is all it says."""
    card = ChoiceCard(look, "Speaker", "60 minutes", "One person tells their story.")
    qtbot.addWidget(card)
    card.show()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    assert name_of(card) == "Speaker\n60 minutes\nOne person tells their story."


def test_choice_card_grows_with_its_words(look, qtbot):
    """A narrow card is higher, so that no word is cut."""
    card = ChoiceCard(look, "Grief circle", "90 minutes", "Room for those who have lost someone. " * 3)
    qtbot.addWidget(card)
    assert card.heightForWidth(240) > card.heightForWidth(900)


def test_a_held_key_presses_once(look, qtbot):
    """Holding Space down does not count on and on."""
    stepper = Stepper(look)
    qtbot.addWidget(stepper)
    stepper.show()
    assert not stepper._add.autoRepeat()


def test_stepper_tells_and_waits(look, qtbot):
    """A press says so; the number changes only when it is set from outside."""
    stepper = Stepper(look)
    qtbot.addWidget(stepper)
    stepper.set_value(14, add_name="Here, add one. Now 14.", take_name="Here, take one away. Now 14.")
    stepper.show()
    with qtbot.waitSignal(stepper.increased):
        qtbot.mouseClick(stepper._add, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stepper.decreased):
        QTest.keyClick(stepper._take, Qt.Key.Key_Space)
    assert stepper._number.text() == "14"
    assert name_of(stepper._add) == "Here, add one. Now 14."


@pytest.mark.parametrize(("compact", "side"), [(False, 44), (True, 36)])
def test_stepper_targets(look, qtbot, compact, side):
    """[-] and [+] are large enough for a shaking hand, in the compact form too."""
    stepper = Stepper(look, compact=compact)
    qtbot.addWidget(stepper)
    stepper.show()
    assert stepper._add.width() >= side
    assert stepper._add.height() >= (40 if compact else 44)
