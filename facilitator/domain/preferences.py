# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may set for themselves: look, sound, timers. Nothing about a group or a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ThemeChoice(Enum):
    """Which look to wear."""

    SAME_AS_COMPUTER = "same"
    LIGHT = "light"
    DARK = "dark"


class TimerStyle(Enum):
    """How a speaker's time is shown: a disc alone, a disc with words, digits, or not at all."""

    DISC = "disc"
    DISC_AND_WORDS = "disc_and_words"
    DIGITS = "digits"
    NOTHING = "nothing"


MOST_KEYS = 64
"""So many keys may be changed; no keyboard with a remote has more to offer."""
TEXT_PERCENTS = tuple(range(90, 201, 10))


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's settings on this laptop. `language` empty: same as the computer. Volumes are 0 to 100.

    `keys`: what keys do instead of the usual, as pairs of a key and an action; whoever reads the table of actions
    drops what it does not know.
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
    keys: tuple[tuple[str, str], ...] = ()
