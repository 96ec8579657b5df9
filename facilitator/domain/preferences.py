# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may set for themselves: look, sound, timers. Nothing about a group or a meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from facilitator.domain.distance import RoomPicture


class ThemeChoice(Enum):
    """Which look to wear."""

    SAME_AS_COMPUTER = "same"
    LIGHT = "light"
    DARK = "dark"
    DIM = "dim"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


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


MOST_KEYS = 64
"""So many keys may be changed; no keyboard with a remote has more to offer."""
TEXT_PERCENTS = tuple(range(90, 201, 10))
USUAL_PERCENT = 100
LARGE_PRINT_PERCENT = 140
"""Large print is at least this large when it is switched on (ux.md 4.2)."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's settings on this laptop. `language` empty: same as the computer. Volumes are 0 to 100.

    `room_reading_px`: letters of a reading, in px of a picture of 1080 lines, one of `distance.READING_SIZES_PX`.
    `room_picture` and `room_distance_m` (one of `DISTANCES_M`) only help to choose it.
    `keys`: what keys do instead of the usual, as pairs of a key and an action; whoever reads the table of actions
    drops what it does not know. `seat_tokens`: seats are told by colours with names instead of by numbers.
    `room_signs`: the room sees the time-keeper's silent signs, two minutes and one minute before the end of a share.
    """

    language: str = ""
    text_percent: int = USUAL_PERCENT
    theme: ThemeChoice = ThemeChoice.SAME_AS_COMPUTER
    reduced_motion: bool = False
    sound_on: bool = True
    volume: int = 40
    bell_for_shares: bool = False
    timer_style: TimerStyle = TimerStyle.DISC_AND_WORDS
    single_keys: bool = True
    large_print: bool = False
    count_reminder: bool = True
    keys: tuple[tuple[str, str], ...] = ()
    seat_tokens: bool = False
    room_theme: RoomTheme = RoomTheme.DARK
    room_timer_style: TimerStyle = TimerStyle.DISC
    room_clock: bool = True
    room_signs: bool = False
    room_reading_px: int = 96
    room_picture: RoomPicture = RoomPicture.TV_43
    room_distance_m: int = 5

    @property
    def room_letters_px(self) -> int:
        """How large a reading's letters are in the room: a quarter larger in large print (ux.md 4.2)."""
        return self.room_reading_px * 5 // 4 if self.large_print else self.room_reading_px

    def with_large_print(self, on: bool) -> Preferences:
        """Give these settings with large print: all text is at least 140 % then, and as usual again afterwards."""
        percent = self.text_percent
        if on:
            percent = max(percent, LARGE_PRINT_PERCENT)
        elif percent == LARGE_PRINT_PERCENT:
            percent = USUAL_PERCENT
        return replace(self, large_print=on, text_percent=percent)
