# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one instrument: a soft bowl, made of three partials below 2 kHz (ux.md 4.6).

Bowls hurt some listeners by strong overtones from 2 to 4 kHz, and high notes are lost first with age. Deliberately
not here: loudspeakers, and when a bell is rung.
"""

from __future__ import annotations

import math
from array import array
from enum import Enum

RATE = 22_050
"""Samples in a second; with nothing above 2 kHz this is plenty, and made in half the time."""

LOUDEST_DB = -14.0
SOFT_MARK_DB = -20.0
STROKES_APART_S = 3.0
RINGS_FOR_S = 4.5
"""After so long a stroke has faded by 60 dB and is let go."""

_PARTIALS = ((420.0, 1.0), (1130.0, 0.25), (1900.0, 0.08))
_ATTACK_S = 0.040
_RELEASE_S = 0.200


class Sound(Enum):
    """What the bowl can say."""

    ONE_STROKE = "one_stroke"
    TWO_STROKES = "two_strokes"
    THREE_STROKES = "three_strokes"
    SOFT_MARK = "soft_mark"


_STROKES = {1: Sound.ONE_STROKE, 2: Sound.TWO_STROKES, 3: Sound.THREE_STROKES}


def sound_of(strokes: int) -> Sound:
    """Give the sound of so many strokes, 1 to 3."""
    return _STROKES[strokes]


class Bowl:
    """Makes 16-bit mono samples; the same for the same question, on every computer. Slow once (some 0.1 s)."""

    def __init__(self) -> None:
        self._stroke: list[float] | None = None

    def samples(self, sound: Sound, volume: int = 100) -> array[int]:
        """Give a sound at a volume from 0 to 100; at 100 its peak is at -14 dBFS (the soft mark's at -20)."""
        if self._stroke is None:
            self._stroke = _make_stroke()
        decibels = SOFT_MARK_DB if sound is Sound.SOFT_MARK else LOUDEST_DB
        gain = 32_767 * 10 ** (decibels / 20) * min(max(volume, 0), 100) / 100
        return array("h", [round(value * gain) for value in self._strokes(sound, self._stroke)])

    def _strokes(self, sound: Sound, stroke: list[float]) -> list[float]:
        """Lay strokes three seconds apart, each over the end of the one before."""
        apart = round(STROKES_APART_S * RATE)
        overlap = len(stroke) - apart
        whole = stroke
        for _ in range(_strokes_of(sound) - 1):
            both = [end + start for end, start in zip(whole[-overlap:], stroke[:overlap], strict=True)]
            whole = [*whole[:-overlap], *both, *stroke[overlap:]]
        return whole


def length_s(sound: Sound) -> float:
    """Tell how long a sound lasts, in seconds."""
    return RINGS_FOR_S + STROKES_APART_S * (_strokes_of(sound) - 1)


def _strokes_of(sound: Sound) -> int:
    return next((number for number, one in _STROKES.items() if one is sound), 1)


def _make_stroke() -> list[float]:
    """Make one stroke with its highest peak at 1."""
    count = round(RINGS_FOR_S * RATE)
    partials = [_ringing(frequency, strength, count) for frequency, strength in _PARTIALS]
    stroke = [sum(values) for values in zip(*partials, strict=True)]
    attack, release = round(_ATTACK_S * RATE), round(_RELEASE_S * RATE)
    for place in range(attack):
        stroke[place] *= _raised_cosine(place / attack)
    for place in range(release):
        stroke[count - 1 - place] *= _raised_cosine(place / release)
    peak = max(max(stroke), -min(stroke))
    return [value / peak for value in stroke]


def _ringing(frequency: float, strength: float, count: int) -> list[float]:
    """Make a decaying sine by the recurrence of a damped oscillator: two products a sample, no sine."""
    turn = math.tau * frequency / RATE
    fade = math.exp(-math.log(1000) / (RINGS_FOR_S * RATE))
    ahead, behind = 2 * fade * math.cos(turn), fade * fade
    values = [0.0, strength * fade * math.sin(turn)]
    before, now = values
    for _ in range(count - 2):
        before, now = now, ahead * now - behind * before
        values.append(now)
    return values


def _raised_cosine(part: float) -> float:
    return (1 - math.cos(math.pi * part)) / 2
