# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings come back, and a damaged file costs no more than the settings in it."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from facilitator.domain.distance import RoomPicture
from facilitator.domain.errors import StorageUnavailable
from facilitator.domain.preferences import Preferences, RoomTheme, ThemeChoice, TimerStyle
from facilitator.storage.preferences import JsonPreferences

CHANGED = Preferences(
    "pt",
    200,
    ThemeChoice.DARK,
    True,
    False,
    0,
    True,
    TimerStyle.DIGITS,
    False,
    large_print=True,
    count_reminder=False,
    keys=(("F5", "hold"),),
    seat_tokens=True,
    room_theme=RoomTheme.LIGHT,
    room_timer_style=TimerStyle.NOTHING,
    room_clock=False,
    room_signs=True,
    room_reading_px=128,
    room_picture=RoomPicture.WALL_150,
    room_distance_m=12,
)


def test_every_setting_comes_back(tmp_path: Path) -> None:
    """Each setting, changed, is the one that comes back."""
    usual = Preferences()
    assert all(getattr(CHANGED, field.name) != getattr(usual, field.name) for field in fields(Preferences))
    JsonPreferences(tmp_path / "deep" / "settings.json").save(CHANGED)
    store = JsonPreferences(tmp_path / "deep" / "settings.json")
    assert store.load() == CHANGED
    assert not store.was_damaged


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    """A first start has the usual settings and writes nothing."""
    store = JsonPreferences(tmp_path / "settings.json")
    assert (store.load(), store.was_damaged) == (Preferences(), False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 50_000, b" " * 70_000])
def test_a_damaged_file_is_set_aside(content: bytes, tmp_path: Path) -> None:
    """A damaged file is kept beside, named so, told once, and the usual settings are used."""
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = JsonPreferences(path)
    assert (store.load(), store.was_damaged) == (Preferences(), True)
    assert (tmp_path / "settings.json.damaged").read_bytes() == content
    store.save(CHANGED)
    assert (store.load(), store.was_damaged) == (CHANGED, False)


@pytest.mark.parametrize("name", [field.name for field in fields(Preferences)])
@pytest.mark.parametrize("value", [None, [], {}, "?" * 99, -1, 1e9, 101, 95])
def test_a_strange_value_is_the_usual_one(name: str, value: object, tmp_path: Path) -> None:
    """One value that does not fit takes its usual one; the others stay as they were kept."""
    path = tmp_path / "settings.json"
    JsonPreferences(path).save(CHANGED)
    body = json.loads(path.read_text())
    if name == "volume" and value == 95:
        value = 950
    path.write_text(json.dumps({**body, name: value}))
    store = JsonPreferences(path)
    assert store.load() == replace(CHANGED, **{name: getattr(Preferences(), name)})
    assert not store.was_damaged


def test_changed_keys_are_pairs_of_short_texts(tmp_path: Path) -> None:
    """Of a list of keys only pairs of short texts are taken up, the last for each key."""
    path = tmp_path / "settings.json"
    pairs = [["F5", "hold"], ["F5", "ring"], ["Esc"], "Esc", ["a" * 36, "hold"], [1, "hold"], ["K", "anything"]]
    path.write_text(json.dumps({"v": 1, "keys": pairs}))
    assert JsonPreferences(path).load().keys == (("F5", "ring"), ("K", "anything"))


def test_a_refusing_disk_is_told(tmp_path: Path) -> None:
    """When the settings cannot be written, it is said, by name."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageUnavailable):
        JsonPreferences(tmp_path / "file" / "settings.json").save(CHANGED)
    assert JsonPreferences(tmp_path / "file" / "settings.json").load() == Preferences()
