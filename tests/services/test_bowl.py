# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bowl, weighed by its samples: how loud, how high, how long."""

from __future__ import annotations

import cmath
import hashlib
import math
from array import array
from itertools import pairwise

import pytest

from facilitator.services.bowl import RATE, STROKES_APART_S, Bowl, Sound, length_s, sound_of


def decibels(samples: array[int]) -> float:
    return 20 * math.log10(max(max(samples), -min(samples)) / 32_767)


def spectrum(samples: list[float]) -> list[float]:
    """The strength of each frequency, by halving (the number of samples is a power of two)."""

    def halved(values: list[complex]) -> list[complex]:
        if len(values) == 1:
            return values
        even, odd = halved(values[::2]), halved(values[1::2])
        turned = [cmath.exp(-2j * math.pi * k / len(values)) * value for k, value in enumerate(odd)]
        return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]

    count = len(samples)
    windowed = [value * (1 - math.cos(math.tau * place / count)) for place, value in enumerate(samples)]
    return [abs(value) for value in halved([complex(value) for value in windowed])[: count // 2]]


def share_above(samples: list[float], hertz: float) -> float:
    strengths = spectrum(samples)
    first = math.ceil(hertz * len(samples) / RATE)
    return sum(s * s for s in strengths[first:]) / sum(s * s for s in strengths)


@pytest.mark.parametrize(
    ("sound", "wanted_db"),
    [(Sound.ONE_STROKE, -14), (Sound.TWO_STROKES, -14), (Sound.THREE_STROKES, -14), (Sound.SOFT_MARK, -20)],
)
def test_no_sound_is_louder_than_agreed(sound: Sound, wanted_db: float) -> None:
    """The bowl peaks at -14 dBFS, the soft mark at -20."""
    assert decibels(Bowl().samples(sound)) == pytest.approx(wanted_db, abs=0.2)


@pytest.mark.parametrize(("volume", "quieter_db"), [(40, 20 * math.log10(0.4)), (10, -20), (100, 0), (400, 0)])
def test_the_volume_only_ever_lowers(volume: int, quieter_db: float) -> None:
    """The volume lowers the sound in proportion, and nothing goes above the loudest."""
    assert decibels(Bowl().samples(Sound.ONE_STROKE, volume)) == pytest.approx(-14 + quieter_db, abs=0.1)


@pytest.mark.parametrize("volume", [0, -5])
def test_at_volume_nothing_it_is_silent(volume: int) -> None:
    """At volume zero every sample is zero."""
    assert set(Bowl().samples(Sound.TWO_STROKES, volume)) == {0}


def test_nothing_sounds_above_two_kilohertz() -> None:
    """Next to nothing of the sound lies above 2 kHz: neither in the stroke nor while it rings."""
    samples = [float(value) for value in Bowl().samples(Sound.ONE_STROKE)]
    assert share_above(samples[: 2**14], 2_000) < 1e-6
    assert share_above(samples[2**14 : 2**15], 2_000) < 1e-6


def test_the_look_at_high_notes_can_see() -> None:
    """Control: a faint note at 2.5 kHz in the bowl would be found."""
    samples = [float(value) for value in Bowl().samples(Sound.ONE_STROKE)][: 2**14]
    shrill = [value + 100 * math.sin(math.tau * 2_500 * place / RATE) for place, value in enumerate(samples)]
    assert share_above(shrill, 2_000) > 1e-6


def test_it_has_the_three_partials() -> None:
    """The strongest notes are 420, 1130 and 1900 Hz, each as strong as drawn."""
    strengths = spectrum([float(value) for value in Bowl().samples(Sound.ONE_STROKE)][: 2**14])
    step = RATE / 2**14

    def strength(hertz: float) -> float:
        place = round(hertz / step)
        return max(strengths[place - 3 : place + 4])

    assert strength(1130) / strength(420) == pytest.approx(0.25, rel=0.15)
    assert strength(1900) / strength(420) == pytest.approx(0.08, rel=0.15)
    assert strength(800) / strength(420) < 0.001


def test_it_begins_softly_and_ends_in_silence() -> None:
    """A stroke swells over 40 ms, fades all the while and ends at nothing, so nothing clicks."""
    samples = Bowl().samples(Sound.ONE_STROKE)
    windows = [
        max(map(abs, samples[at : at + RATE // 10])) for at in range(RATE // 10, len(samples) - RATE // 10, RATE // 10)
    ]
    assert (samples[0], samples[-1]) == (0, 0)
    assert max(map(abs, samples[: RATE // 200])) < max(samples) / 20
    assert all(later <= earlier for earlier, later in pairwise(windows))
    assert max(map(abs, samples[-RATE // 50 :])) <= 5


@pytest.mark.parametrize("strokes", [1, 2, 3])
def test_strokes_are_three_seconds_apart(strokes: int) -> None:
    """One to three strokes, three seconds apart, each as loud as the other, and not one more."""
    sound = sound_of(strokes)
    samples = Bowl().samples(sound)
    apart = round(STROKES_APART_S * RATE)
    assert len(samples) == round(length_s(sound) * RATE)
    for later in range(apart, strokes * apart, apart):
        assert max(samples[later : later + RATE // 2]) == pytest.approx(max(samples[: RATE // 2]), rel=0.05)
        assert max(samples[later - RATE // 5 : later]) < max(samples) / 20
    assert max(samples[strokes * apart :]) < max(samples) / 20


def test_it_is_always_the_same_bowl() -> None:
    """Two bowls give the same samples, and asking twice changes nothing."""
    bowl = Bowl()
    first = hashlib.sha256(bowl.samples(Sound.TWO_STROKES, 40).tobytes()).hexdigest()
    assert hashlib.sha256(bowl.samples(Sound.TWO_STROKES, 40).tobytes()).hexdigest() == first
    assert hashlib.sha256(Bowl().samples(Sound.TWO_STROKES, 40).tobytes()).hexdigest() == first
