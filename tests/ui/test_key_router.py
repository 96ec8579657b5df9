# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a key press goes: the table, a field being typed in, a focused button, or whoever is learning a remote."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.actions import Layer
from facilitator.ui.windows.key_router import KeyRouter


class Room:
    """A window with a field and a button, and a router that keeps what it was asked to do."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field, self.button = QLineEdit(), QPushButton("One")
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.asked: list[str] = []
        self.hidden = 0
        self.panel_open = False
        self.layer = Layer.RUN
        self.now = 0.0
        self.router = KeyRouter(self.window, lambda: self.layer, self.act, self.hide, lambda: self.now)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.window.setFocus()

    def act(self, action_id: str, key: str) -> bool:
        if action_id == "enter_taken":
            return False
        if action_id == "close_panel" and not self.panel_open:
            return False
        self.asked.append(action_id)
        return True

    def hide(self) -> None:
        self.hidden += 1

    def press(self, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyEvent(QTest.KeyAction.Click, self.window.focusWidget() or self.window, key, held)


@pytest.fixture
def room(qapp) -> Iterator[Room]:
    made = Room()
    yield made
    qapp.removeEventFilter(made.router)
    made.window.close()
    made.window.deleteLater()


def test_single_letters_act_and_can_be_switched_off(room: Room) -> None:
    """W gives the sign; switched off it does nothing, and PageDown still goes on (WCAG 2.1.4)."""
    room.press(Qt.Key.Key_W)
    room.router.single_keys = False
    room.press(Qt.Key.Key_W)
    room.press(Qt.Key.Key_PageDown)
    assert room.asked == ["sign", "go_on_remote"]


def test_a_letter_typed_in_a_field_stays_there_and_a_remote_still_works(room: Room) -> None:
    """While somebody types, letters are letters; PageDown goes on all the same."""
    room.field.setFocus()
    room.press(Qt.Key.Key_W)
    room.press(Qt.Key.Key_Space)
    room.press(Qt.Key.Key_PageDown)
    assert (room.field.text(), room.asked) == ("w ", ["go_on_remote"])


def test_a_chosen_letter_does_not_disturb_typing(room: Room) -> None:
    """K taught to go on goes on, and is still a letter in a field."""
    room.router.set_overrides((("K", "go_on"),))
    room.press(Qt.Key.Key_K)
    room.field.setFocus()
    room.press(Qt.Key.Key_K)
    assert (room.field.text(), room.asked) == ("k", ["go_on"])


def test_space_on_a_focused_button_presses_it(room: Room) -> None:
    """Whoever goes by Tab presses what has the focus; without it Space goes on."""
    pressed = []
    room.button.clicked.connect(lambda: pressed.append(1))
    room.button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press(Qt.Key.Key_Space)
    room.window.setFocus()
    room.press(Qt.Key.Key_Space)
    assert (pressed, room.asked) == ([1], ["go_on"])


def test_a_held_key_acts_once(room: Room) -> None:
    """A long press on a remote repeats PageDown: it goes on once; the arrow down may repeat."""
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        for repeated in (False, True, True):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)
            QCoreApplication.sendEvent(room.window, event)
    assert room.asked == ["go_on_remote", "scroll_down", "scroll_down", "scroll_down"]


def test_left_and_right_swap_where_lines_run_from_right_to_left(qapp, room: Room) -> None:
    """Forward is left there; nothing else changes its place."""
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    for key in keys:
        room.press(key)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for key in keys:
            room.press(key)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert room.asked[:5] == ["go_on_remote", "back", "go_on_remote", "back", "present_part"]
    assert room.asked[5:] == ["back", "go_on_remote", "go_on_remote", "back", "present_part"]


def test_while_a_remote_is_taught_its_keys_only_tell_their_names(room: Room) -> None:
    """PageDown, F5 and Esc tell their names and do nothing; Tab and Space stay the person's own."""
    heard: list[str] = []
    room.router.learner = lambda key: heard.append(key) or True  # type: ignore[func-returns-value]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_Space):
        room.press(key)
    room.router.learner = None
    room.press(Qt.Key.Key_PageDown)
    assert (heard, room.asked) == (["PgDown", "F5", "Esc"], ["go_on", "go_on_remote"])


def test_a_taught_esc_still_closes_what_is_open_first(room: Room) -> None:
    """With a panel open Esc closes it, whatever a remote's Esc was taught."""
    room.router.set_overrides((("Esc", "hold"),))
    room.press(Qt.Key.Key_Escape)
    room.panel_open = True
    room.press(Qt.Key.Key_Escape)
    assert room.asked == ["hold", "close_panel"]


def test_three_shifts_hide_two_and_a_letter_do_not(room: Room) -> None:
    """Three times Shift within a second and a half; anything between, or more time, begins anew."""
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift):
        room.press(key)
    assert room.hidden == 0
    room.press(Qt.Key.Key_Shift)
    room.now += 2
    room.press(Qt.Key.Key_Shift)
    assert room.hidden == 0
    room.press(Qt.Key.Key_Shift)
    room.press(Qt.Key.Key_Shift)
    assert room.hidden == 1
