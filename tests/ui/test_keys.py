# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of keys: no key twice, every key real, the card complete, chosen keys sound; names on every keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.ui import actions
from facilitator.ui.actions import ACTIONS, Layer, card_rows, key_words, keys_in, sound_overrides
from facilitator.ui.windows.key_names import key_name, latin_letter

PRESS = QEvent.Type.KeyPress
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def conflicts(table: tuple[actions.ActionSpec, ...]) -> list[str]:
    """Name every key that two actions want where both work."""
    found = []
    for layer in Layer:
        keys = [key for spec in table if spec.works_in(layer) for key in spec.keys]
        found += sorted({key for key in keys if keys.count(key) > 1})
    return found


def test_no_key_means_two_things_in_one_place() -> None:
    """Each key has one action in Run and one on the pages; the same key twice would be found."""
    assert conflicts(ACTIONS) == []
    twice = (*ACTIONS, actions.ActionSpec("other", "Other", ("W",), Layer.EVERYWHERE))
    assert conflicts(twice) == ["W"]


def test_the_card_has_every_key_of_the_map() -> None:
    """The key card names what is done with each key of Run, and three Shifts."""
    rows = card_rows()
    assert len(rows) == len({keys for keys, _ in rows})
    assert ("Space or Enter", "Go on: do what the big button says") in rows
    assert ("Page Down or Right arrow", "Go on, from a presenter remote") in rows
    assert rows[-1] == ("Shift, Shift, Shift", "Hide everything, or show it again")


def test_a_chosen_key_takes_the_place_of_the_usual_one() -> None:
    """PageDown taught to hold holds; it is gone from "go on" on the card, and stands under Hold."""
    overrides = (("PgDown", "hold"), ("K", "ring"))
    table = keys_in(Layer.RUN, overrides)
    assert (table["PgDown"].action_id, table["K"].action_id, table["Right"].action_id) == (
        "hold",
        "ring",
        "go_on_remote",
    )
    card = {words: keys for keys, words in card_rows(overrides)}
    assert card["Hold, or carry on"] == "P or Page Down"
    assert card["Go on, from a presenter remote"] == "Right arrow"


@pytest.mark.parametrize(
    "pair", [("PgDown", "explode"), ("Nonsense", "hold"), ("Space", "hold"), ("Tab", "ring"), ("", "ring")]
)
def test_what_does_not_fit_is_left_out(pair: tuple[str, str]) -> None:
    """Unknown actions and keys, and the keys nobody can do without, are dropped; a sound pair beside them stays."""
    assert sound_overrides((pair, ("F5", "hold"))) == (("F5", "hold"),)


def test_keys_are_named_as_on_a_keyboard() -> None:
    """Nobody has to know what PgDown is."""
    assert [key_words(key) for key in ("PgDown", "Right", "F5", "Shift+P", "7")] == [
        "Page Down",
        "Right arrow",
        "F5",
        "Shift+P",
        "7",
    ]


def press(key: int, text: str, scan_code: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(PRESS, key, modifiers, scan_code, key, 0, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Qt.Key.Key_P, "p", 33), "P"),
        (press(Qt.Key.Key_P, "P", 33, SHIFT), "Shift+P"),
        (press(0x0417, "з", 33), "P"),
        (press(0x0417, "З", 33, SHIFT), "Shift+P"),
        (press(0x03A0, "π", 33), "P"),
        (press(0x062D, "ح", 33), "P"),
        (press(0x0644, "لا", 56), "B"),
        (press(0x06F7, "۷", 16), "7"),
        (press(0x0667, "٧", 16), "7"),
        (press(0x061F, "؟", 61, SHIFT), "?"),
        (press(Qt.Key.Key_Question, "?", 16, SHIFT), "?"),
        (press(0x00C4, "ä", 48), "Ä"),
        (press(Qt.Key.Key_E, "e", 41), "E"),
        (press(Qt.Key.Key_Space, " ", 65), "Space"),
        (press(Qt.Key.Key_S, "\x13", 39, CONTROL), "Ctrl+S"),
        (press(0x042F, "\x1a", 52, CONTROL), "Ctrl+Z"),
        (press(0x06F0, "۰", 19, CONTROL), "Ctrl+0"),
        (press(Qt.Key.Key_PageDown, "", 117), "PgDown"),
        (press(Qt.Key.Key_7, "7", 79, Qt.KeyboardModifier.KeypadModifier), "7"),
    ],
)
def test_a_letter_is_named_by_its_place_where_letters_are_others(qapp, event: QKeyEvent, name: str) -> None:
    """Cyrillic, Greek, Arabic and Persian letters are the Latin ones of their keys; Latin letters are themselves."""
    assert key_name(event) == name


def test_other_systems_name_the_place_their_own_way() -> None:
    """Windows and macOS give a virtual key for the place (not run there yet)."""
    assert latin_letter(0, ord("P"), "windows") == "P"
    assert latin_letter(0, 0xBA, "windows") == ""
    assert latin_letter(0, 35, "cocoa") == "P"
    assert latin_letter(0, 10, "cocoa") == ""
    assert latin_letter(200, 0, "xcb") == ""
