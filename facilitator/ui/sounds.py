# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bells, by one path for "Hear it", the bell rung by hand and the automatic one. Two never sound at once.

Deliberately not here: when a bell is due, its visible twin, the words for a silence, and the device (`speakers.py`).
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from queue import SimpleQueue
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.services.bowl import Bowl, Sound
from facilitator.ui.speakers import Speakers

PATIENCE_MS = 3_000
USUAL_VOLUME = 40


class WhySilent(Enum):
    """Why a sound was not heard."""

    NO_DEVICE = "no_device"
    SWITCHED_OFF = "switched_off"
    MUTED = "muted"
    HIDDEN = "hidden"


class Player(Protocol):
    """Plays samples to their end, calls `began` when they begin; raises NoSpeakers. Has a thread to itself."""

    def play(self, samples: array[int], hushed: threading.Event, began: Callable[[], None]) -> None: ...


@dataclass(slots=True)
class _Job:
    """One sound on its way. `hushed` ends it early; what is hushed before it begins is never heard."""

    sound: Sound
    volume: int
    hushed: threading.Event = field(default_factory=threading.Event)
    has_begun: bool = False


class Sounds(QObject):
    """Plays the bowl without ever keeping the window waiting.

    While one sounds, one more may wait for its end; further ones are dropped. `began` and `ended` carry the Sound;
    `fell_silent` carries the reason when a sound that was asked for cannot be heard, and it is not made up for later.
    """

    began = Signal(object)
    ended = Signal(object)
    fell_silent = Signal(object)

    _began_in_thread = Signal(object)
    _ended_in_thread = Signal(object)
    _lost_in_thread = Signal(object)

    def __init__(self, player: Player | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Player = player or Speakers()
        self._on, self._muted, self._hidden, self._volume = True, False, False, USUAL_VOLUME
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._worker: threading.Thread | None = None
        self._current: _Job | None = None
        self._waiting: _Job | None = None
        self._is_stuck = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._began_in_thread.connect(self._begin)
        self._ended_in_thread.connect(self._end)
        self._lost_in_thread.connect(self._lose)

    @property
    def is_muted(self) -> bool:
        """Whether sounds are muted just now (the key M)."""
        return self._muted

    @property
    def why_silent(self) -> WhySilent | None:
        """Why the next sound would not be heard, as far as is known without asking the device."""
        if self._hidden:
            return WhySilent.HIDDEN
        if self._muted:
            return WhySilent.MUTED
        return None if self._on and self._volume > 0 else WhySilent.SWITCHED_OFF

    def play(self, sound: Sound) -> None:
        """Let a sound be heard as soon as the one before it is over; or tell why not."""
        why = self.why_silent
        if why is not None:
            self.fell_silent.emit(why)
            return
        job = _Job(sound, self._volume)
        if self._current is None:
            self._send(job)
        elif self._is_stuck:
            self.fell_silent.emit(WhySilent.NO_DEVICE)
        elif self._waiting is None:
            self._waiting = job

    def set_volume(self, volume: int) -> None:
        """Set the volume, 0 to 100, for the next sound; 0 is the same as switched off."""
        self._volume = min(max(volume, 0), 100)
        self._hush_if_silent()

    def set_on(self, on: bool) -> None:
        """Switch sounds on or off (Settings)."""
        self._on = on
        self._hush_if_silent()

    def set_muted(self, muted: bool) -> None:
        """Mute at once, or let sounds be heard again (the key M)."""
        self._muted = muted
        self._hush_if_silent()

    def set_hidden(self, hidden: bool) -> None:
        """Fall silent at once while the window is hidden behind its cover."""
        self._hidden = hidden
        self._hush_if_silent()

    def put_away(self) -> None:
        """End what sounds and let the thread go; a device that hangs is left to the end of the process."""
        self._waiting = None
        self._patience.stop()
        if self._current is not None:
            self._current.hushed.set()
        if self._worker is not None:
            self._jobs.put(None)
            self._worker.join(0.5)
            self._worker = None

    def _send(self, job: _Job) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="sounds", daemon=True)
            self._worker.start()
        self._current = job
        self._patience.start()
        self._jobs.put(job)

    def _work(self) -> None:
        """Play one sound after another; the only place that may wait."""
        bowl = Bowl()
        while (job := self._jobs.get()) is not None:
            try:
                self._play_in_thread(bowl, job)
            except RuntimeError:  # the window is gone and takes no more signals
                return

    def _play_in_thread(self, bowl: Bowl, job: _Job) -> None:
        def began() -> None:
            self._began_in_thread.emit(job)

        try:
            samples = bowl.samples(job.sound, job.volume)
            if not job.hushed.is_set():
                self._player.play(samples, job.hushed, began)
        except Exception:  # whatever a driver does, the meeting goes on and the next bell is tried
            self._lost_in_thread.emit(job)
        else:
            self._ended_in_thread.emit(job)

    def _begin(self, job: _Job) -> None:
        self._patience.stop()
        job.has_begun = True
        self.began.emit(job.sound)

    def _end(self, job: _Job) -> None:
        if job.has_begun:
            self.ended.emit(job.sound)
        self._go_on()

    def _lose(self, job: _Job) -> None:
        self._waiting = None
        if job.has_begun:
            self.ended.emit(job.sound)
        if not job.hushed.is_set():
            self.fell_silent.emit(WhySilent.NO_DEVICE)
        self._go_on()

    def _go_on(self) -> None:
        self._patience.stop()
        self._is_stuck = False
        self._current, following, self._waiting = None, self._waiting, None
        if following is not None:
            self._send(following)

    def _give_up(self) -> None:
        """The device keeps the thread waiting: whatever comes of it later shall not be heard."""
        self._waiting, self._is_stuck = None, True
        if self._current is not None and not self._current.hushed.is_set():
            self._current.hushed.set()
            self.fell_silent.emit(WhySilent.NO_DEVICE)

    def _hush_if_silent(self) -> None:
        if self.why_silent is not None:
            self._waiting = None
            if self._current is not None:
                self._current.hushed.set()
