# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys a person has chosen, and what happens to keys while a remote is taught."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator.ui.actions import Layer
from facilitator.ui.windows.key_router import KeyRouter


class Room:
    """A window with a field, and a router that keeps what it was asked to do."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        self.asked: list[str] = []
        self.hidden = 0
        self.panel_open = False
        self.layer = Layer.RUN
        self.router = KeyRouter(self.window, lambda: self.layer, self.act, self.hide)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.window.setFocus()

    def act(self, action_id: str, key: str) -> bool:
        if action_id == "enter_taken":
            return False
        if action_id == "close_open" and not self.panel_open:
            return False
        self.asked.append(action_id)
        return True

    def hide(self) -> None:
        self.hidden += 1

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)


@pytest.fixture
def room(qapp) -> Iterator[Room]:
    made = Room()
    yield made
    qapp.removeEventFilter(made.router)
    made.window.close()
    made.window.deleteLater()


def test_a_chosen_letter_does_not_disturb_typing(room: Room) -> None:
    """K taught to go on goes on, and is still a letter in a field."""
    room.router.set_overrides((("K", "go_on"),))
    room.press(Qt.Key.Key_K)
    room.field.setFocus()
    room.press(Qt.Key.Key_K)
    assert (room.field.text(), room.asked) == ("k", ["go_on"])


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
    assert room.asked == ["hold", "close_open"]
