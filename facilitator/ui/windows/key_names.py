# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names a key press as the table of keys does, whatever alphabet the keyboard writes.

A Russian, Greek or Persian layout sends letters of its own; the key in that place is then named by the Latin letter
that stands there on most keyboards. Deliberately not here: what a key does (`ui/actions.py`).
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_X_OFFSET = 8
"""X numbers a key eight higher than the kernel's evdev does; Wayland clients see X's number too."""
_EVDEV_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_MAC_KEYS = "ASDFHGZXCV\0BQWERYT" + "\0" * 13 + "OU\0IP\0LJ\0K" + "\0" * 4 + "NM"
"""The letter of each of Apple's virtual key codes, from 0."""

_KEYS_WITHOUT_CHARACTER = 0x01000000
"""From here on Qt's keys are arrows, function keys and the like."""

LATIN_BY_SCAN_CODE = {
    first + place + _X_OFFSET: letter for first, letters in _EVDEV_ROWS for place, letter in enumerate(letters)
}


def key_name(event: QKeyEvent) -> str:
    """Name a key press as the table does: "Shift+P", "Ctrl+Right", "+", "7". Empty: a key without a name."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    held = modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    text = event.text()
    if held == Qt.KeyboardModifier.NoModifier and text:
        plain = _plain_name(event, text)
        if plain:
            return plain
    key = event.key()
    if held == Qt.KeyboardModifier.ControlModifier and key in (int(Qt.Key.Key_Plus), int(Qt.Key.Key_Equal)):
        return "Ctrl++"
    combination = int(modifiers.value) | _latin_key(event, key)
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def _latin_key(event: QKeyEvent, key: int) -> int:
    """Give the key with Ctrl or Alt as Latin layouts have it: X has no Latin twin where only one layout is set up."""
    character = chr(key) if 0x7F < key < _KEYS_WITHOUT_CHARACTER else ""
    if character.isdecimal():
        return ord(str(unicodedata.decimal(character)))
    if not character.isalpha() or _is_latin(character):
        return key
    return ord(
        latin_letter(event.nativeScanCode(), event.nativeVirtualKey(), QGuiApplication.platformName()) or character
    )


def _plain_name(event: QKeyEvent, text: str) -> str:
    """Name a key that writes something; empty when its portable name will do."""
    if text[0].isalpha() and not _is_latin(text[0]):
        letter = latin_letter(event.nativeScanCode(), event.nativeVirtualKey(), QGuiApplication.platformName())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return f"Shift+{letter}" if letter and shifted else letter
    if len(text) != 1 or not text.isprintable() or text.isalpha():
        return ""
    if text == " ":
        return "Space"
    return _ASCII_SIGNS.get(text, text) if not text.isdecimal() else str(unicodedata.decimal(text))


def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN")


_ASCII_SIGNS = {"؟": "?", "−": "-", "＋": "+"}
"""Signs that other alphabets write in their own way."""


def latin_letter(scan_code: int, virtual_key: int, platform: str) -> str:
    """Give the Latin capital on the key in this place; empty where there is none.

    On X and Wayland the place is the scan code; Windows and macOS name the place by their own virtual key.
    """
    if platform == "windows":
        return chr(virtual_key) if ord("A") <= virtual_key <= ord("Z") else ""
    if platform == "cocoa":
        # Apple's code of the A is 0, and no event without a key reaches us.
        return _MAC_KEYS[virtual_key].strip("\0") if virtual_key < len(_MAC_KEYS) else ""
    return LATIN_BY_SCAN_CODE.get(scan_code, "")
