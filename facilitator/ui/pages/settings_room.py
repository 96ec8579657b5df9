# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen in Settings: how it looks, and whether the last chair can read it.

Deliberately not here: the geometry (`domain/distance.py`) and which screen it is (`room_setup.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.distance import DISTANCES_M, RoomPicture, is_hard_to_read, letters_px
from facilitator.domain.preferences import Preferences, RoomTheme, TimerStyle

translate = QCoreApplication.translate


def theme_options() -> list[tuple[object, str]]:
    """Give the looks of the room screen."""
    return [
        (RoomTheme.DARK, translate("SettingsPage", "Dark")),
        (RoomTheme.LIGHT, translate("SettingsPage", "Light, for bright rooms")),
    ]


def style_options() -> list[tuple[object, str]]:
    """Give the ways to show a speaker's time to the room."""
    return [
        (TimerStyle.DISC, translate("SettingsPage", "Disc")),
        (TimerStyle.DISC_AND_WORDS, translate("SettingsPage", "Disc and words")),
        (TimerStyle.DIGITS, translate("SettingsPage", "Digits")),
        (TimerStyle.NOTHING, translate("SettingsPage", "Nothing")),
    ]


def picture_options() -> list[tuple[object, str]]:
    """Give what a room may look at."""
    return [
        (RoomPicture.TV_32, translate("SettingsPage", "32 inch television")),
        (RoomPicture.TV_43, translate("SettingsPage", "43 inch")),
        (RoomPicture.TV_55, translate("SettingsPage", "55 inch")),
        (RoomPicture.WALL_120, translate("SettingsPage", "Wall, 1.2 m high")),
        (RoomPicture.WALL_150, translate("SettingsPage", "Wall, 1.5 m high")),
    ]


def distance_options() -> list[tuple[object, str]]:
    """Give how far the last chair may be."""
    metres = translate("SettingsPage", "{metres} m", "a distance in metres")
    return [(far, metres.format(metres=far)) for far in DISTANCES_M]


def distance_words(wanted: Preferences) -> str:
    """Say honestly whether a reading can be read from the last chair."""
    picture, far, size = wanted.room_picture, wanted.room_distance_m, wanted.room_letters_px
    if is_hard_to_read(picture, far, size):
        return translate(
            "SettingsPage", "From the last chair this may be hard to read. Print it large instead, and hand it out."
        )
    comfortable = letters_px(picture, far)
    if size >= comfortable:
        return translate("SettingsPage", "From the last chair this reads well.")
    words = translate("SettingsPage", "From the last chair this can be read. {size} reads more easily.")
    return words.format(size=comfortable)
