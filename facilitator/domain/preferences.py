# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may set for themselves: look, sound, timers. Nothing about a group or a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from facilitator.domain.distance import RoomPicture


class ThemeChoice(Enum):
    """Which look to wear."""

    SAME_AS_COMPUTER = "same"
    LIGHT = "light"
    DARK = "dark"


class RoomTheme(Enum):
    """How the room screen looks; light for bright rooms."""

    DARK = "room-dark"
    LIGHT = "room-light"


class TimerStyle(Enum):
    """How a speaker's time is shown: a disc alone, a disc with words, digits, or not at all."""

    DISC = "disc"
    DISC_AND_WORDS = "disc_and_words"
    DIGITS = "digits"
    NOTHING = "nothing"


TEXT_PERCENTS = tuple(range(90, 201, 10))


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's settings on this laptop. `language` empty: same as the computer. Volumes are 0 to 100.

    `room_reading_px`: letters of a reading, in px of a picture of 1080 lines, one of `distance.READING_SIZES_PX`.
    `room_picture` and `room_distance_m` (one of `DISTANCES_M`) only help to choose it.
    """

    language: str = ""
    text_percent: int = 100
    theme: ThemeChoice = ThemeChoice.SAME_AS_COMPUTER
    reduced_motion: bool = False
    sound_on: bool = True
    volume: int = 40
    bell_for_shares: bool = False
    timer_style: TimerStyle = TimerStyle.DISC_AND_WORDS
    single_keys: bool = True
    room_theme: RoomTheme = RoomTheme.DARK
    room_timer_style: TimerStyle = TimerStyle.DISC
    room_clock: bool = True
    room_reading_px: int = 96
    room_picture: RoomPicture = RoomPicture.TV_43
    room_distance_m: int = 5
