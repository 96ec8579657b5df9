# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's loudspeakers, for one sound at a time; knows neither Qt nor bells.

The device is opened for each sound and closed after it: between two bells nothing runs, and a device that comes or
goes is noticed. Every call may wait (even for ever, in a bad driver), so none is made in the window's thread.
"""

from __future__ import annotations

import sys
import threading
from array import array
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from facilitator.services.bowl import RATE

_DRAINS_IN_S = 0.3
_PATIENCE_S = 3.0


class NoSpeakers(Exception):
    """There is no sound device here, or it went away."""


class Speakers:
    """Plays samples through `miniaudio`. `backends` names its backends; without it, those fit for this system."""

    def __init__(self, backends: tuple[str, ...] | None = None) -> None:
        self._backends = backends

    def play(self, samples: array[int], hushed: threading.Event, began: Callable[[], None]) -> None:
        """Play 16-bit mono samples and return when they were heard, or soon after `hushed` is set.

        Calls `began` once the device takes samples, unless it was hushed by then.
        Raises NoSpeakers when there is no device, or it stops taking samples.
        """
        try:
            import miniaudio
        except (ImportError, OSError) as problem:
            raise NoSpeakers from problem
        names = _backends_here() if self._backends is None else self._backends
        if not names:
            raise NoSpeakers
        done = threading.Event()
        stream = _stream(samples, hushed, done)
        next(stream)
        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                backends=[miniaudio.Backend[name] for name in names],
                app_name="Facilitator",
            )
        except miniaudio.MiniaudioError as problem:
            raise NoSpeakers from problem
        try:
            if hushed.is_set():
                return
            device.start(stream)
            began()
            if not done.wait(len(samples) / RATE + _PATIENCE_S):
                raise NoSpeakers
            hushed.wait(_DRAINS_IN_S)
        except miniaudio.MiniaudioError as problem:
            raise NoSpeakers from problem
        finally:
            device.close()


def _stream(samples: array[int], hushed: threading.Event, done: threading.Event) -> Generator[bytes, int, Any]:
    """Give the device what it asks for, piece by piece; called in the device's own thread."""
    place, wanted = 0, (yield b"")
    try:
        while place < len(samples) and not hushed.is_set():
            piece = samples[place : place + wanted]
            place += wanted
            wanted = yield piece.tobytes()
    finally:
        done.set()


def _backends_here() -> tuple[str, ...]:
    """Name the ways to a loudspeaker on this system; none of them plays into nothing.

    ALSA is asked only where there is a sound card: without one it writes pages of complaints to the terminal.
    """
    if sys.platform == "win32":
        return ("WASAPI", "DSOUND", "WINMM")  # not yet run there
    if sys.platform == "darwin":
        return ("COREAUDIO",)  # not yet run there
    has_card = any(Path("/dev/snd").glob("pcm*p"))
    return ("PULSEAUDIO", "ALSA") if has_card else ("PULSEAUDIO",)
