# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bells through players of the test's own, through the null device of the real sound library, and as it is here."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.services.bowl import RATE, Bowl, Sound
from facilitator.ui.sounds import PATIENCE_MS, Sounds, WhySilent
from facilitator.ui.speakers import NoSpeakers, Speakers

ROOT = Path(__file__).parents[2]


class Room:
    """A player that holds each sound until it is let go, and notes how many sound at once."""

    def __init__(self) -> None:
        self.heard: list[array[int]] = []
        self.at_once = self.most_at_once = 0
        self.let_go = threading.Semaphore(0)
        self.problem: Exception | None = None
        self.hangs = threading.Event()
        self.hangs.set()

    def play(self, samples: array[int], hushed: threading.Event, began: Callable[[], None]) -> None:
        self.hangs.wait(20)
        if hushed.is_set():
            return
        if self.problem is not None:
            raise self.problem
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.heard.append(samples)
        began()
        while not hushed.is_set() and not self.let_go.acquire(timeout=0.005):
            pass
        self.at_once -= 1


class Told:
    def __init__(self, sounds: Sounds) -> None:
        self.all: list[tuple[str, object]] = []
        sounds.began.connect(lambda sound: self.all.append(("began", sound)))
        sounds.ended.connect(lambda sound: self.all.append(("ended", sound)))
        sounds.fell_silent.connect(lambda why: self.all.append(("silent", why)))


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def sounds(qapp, room: Room) -> Iterator[Sounds]:
    made = Sounds(room)
    yield made
    room.hangs.set()
    made.put_away()


@pytest.fixture
def told(sounds: Sounds) -> Told:
    return Told(sounds)


def test_a_sound_begins_and_ends(qtbot, room: Room, sounds: Sounds, told: Told) -> None:
    """A sound is told when it begins and when it ends, at the volume that was set."""
    assert sounds.why_silent is None
    sounds.set_volume(25)
    sounds.play(Sound.TWO_STROKES)
    qtbot.waitUntil(lambda: told.all == [("began", Sound.TWO_STROKES)])
    room.let_go.release()
    qtbot.waitUntil(lambda: told.all == [("began", Sound.TWO_STROKES), ("ended", Sound.TWO_STROKES)])
    assert room.heard == [Bowl().samples(Sound.TWO_STROKES, 25)]


def test_the_usual_volume_is_low(qtbot, room: Room, sounds: Sounds) -> None:
    """Unless it is set, the volume is 40."""
    sounds.play(Sound.ONE_STROKE)
    qtbot.waitUntil(lambda: len(room.heard) == 1)
    assert room.heard == [Bowl().samples(Sound.ONE_STROKE, 40)]


def test_two_never_sound_at_once(qtbot, room: Room, sounds: Sounds, told: Told) -> None:
    """Of many sounds asked for, one sounds, one waits for its end, and the others are dropped."""
    for sound in (Sound.ONE_STROKE, Sound.TWO_STROKES, Sound.SOFT_MARK, Sound.ONE_STROKE):
        sounds.play(sound)
    qtbot.waitUntil(lambda: len(told.all) == 1)
    room.let_go.release()
    qtbot.waitUntil(lambda: len(told.all) == 3)
    room.let_go.release()
    qtbot.waitUntil(lambda: len(told.all) == 4)
    qtbot.wait(50)
    assert told.all == [
        ("began", Sound.ONE_STROKE),
        ("ended", Sound.ONE_STROKE),
        ("began", Sound.TWO_STROKES),
        ("ended", Sound.TWO_STROKES),
    ]
    assert room.most_at_once == 1


@pytest.mark.parametrize(
    ("hush", "why"),
    [
        (lambda sounds: sounds.set_on(False), WhySilent.SWITCHED_OFF),
        (lambda sounds: sounds.set_volume(0), WhySilent.SWITCHED_OFF),
        (lambda sounds: sounds.set_muted(True), WhySilent.MUTED),
        (lambda sounds: sounds.set_hidden(True), WhySilent.HIDDEN),
    ],
    ids=["off", "volume 0", "muted", "hidden"],
)
def test_a_sound_that_may_not_be_is_told_with_its_reason(
    qtbot, room: Room, sounds: Sounds, told: Told, hush: Callable[[Sounds], None], why: WhySilent
) -> None:
    """Switched off, muted or hidden: what sounds ends at once, what waits is dropped, and each new one says why."""
    sounds.play(Sound.ONE_STROKE)
    sounds.play(Sound.TWO_STROKES)
    qtbot.waitUntil(lambda: told.all == [("began", Sound.ONE_STROKE)])
    hush(sounds)
    assert sounds.why_silent is why
    qtbot.waitUntil(lambda: told.all == [("began", Sound.ONE_STROKE), ("ended", Sound.ONE_STROKE)])
    sounds.play(Sound.ONE_STROKE)
    assert told.all[2:] == [("silent", why)]
    assert len(room.heard) == 1


def test_unmuted_it_sounds_again(qtbot, room: Room, sounds: Sounds, told: Told) -> None:
    """After muting and unmuting, the next sound is heard; the one that was muted is not made up for."""
    sounds.set_muted(True)
    assert sounds.is_muted
    sounds.play(Sound.TWO_STROKES)
    sounds.set_muted(False)
    sounds.play(Sound.ONE_STROKE)
    qtbot.waitUntil(lambda: told.all == [("silent", WhySilent.MUTED), ("began", Sound.ONE_STROKE)])
    assert len(room.heard) == 1


@pytest.mark.parametrize("problem", [NoSpeakers(), OSError("a driver's own")], ids=["no device", "a driver's mistake"])
def test_without_a_device_it_says_so_and_tries_again(
    qtbot, room: Room, sounds: Sounds, told: Told, problem: Exception
) -> None:
    """Without a device each sound says so; once there is one, the next sound is heard."""
    room.problem = problem
    sounds.play(Sound.ONE_STROKE)
    sounds.play(Sound.TWO_STROKES)
    qtbot.waitUntil(lambda: told.all == [("silent", WhySilent.NO_DEVICE)])
    room.problem = None
    sounds.play(Sound.ONE_STROKE)
    qtbot.waitUntil(lambda: told.all[1:] == [("began", Sound.ONE_STROKE)])


def test_a_device_that_hangs_keeps_nobody_waiting(qtbot, room: Room, sounds: Sounds, told: Told) -> None:
    """A device that does not answer is told after three seconds; the window goes on, and no late bell surprises."""
    room.hangs.clear()
    sounds.play(Sound.ONE_STROKE)
    assert told.all == []
    qtbot.waitUntil(lambda: told.all == [("silent", WhySilent.NO_DEVICE)], timeout=PATIENCE_MS + 2000)
    sounds.play(Sound.TWO_STROKES)
    assert told.all == [("silent", WhySilent.NO_DEVICE)] * 2
    room.hangs.set()
    qtbot.wait(100)
    assert room.heard == []
    sounds.play(Sound.TWO_STROKES)
    qtbot.waitUntil(lambda: told.all[2:] == [("began", Sound.TWO_STROKES)])


def test_the_window_never_waits(qtbot, room: Room, sounds: Sounds) -> None:
    """Asking for a sound takes next to no time, the first one included."""
    longest = 0.0
    for _ in range(20):
        began = time.perf_counter()
        sounds.play(Sound.TWO_STROKES)
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.1


def test_putting_away_ends_what_sounds(qtbot, room: Room, sounds: Sounds, told: Told) -> None:
    """Put away, nothing sounds any more and no thread is left."""
    sounds.play(Sound.ONE_STROKE)
    qtbot.waitUntil(lambda: len(told.all) == 1)
    sounds.put_away()
    assert room.at_once == 0
    assert "sounds" not in [thread.name for thread in threading.enumerate()]


def test_the_real_library_plays_to_the_end() -> None:
    """Through the sound library's null device a sound begins once and ends; hushed, a very long one ends at once."""
    speakers = Speakers(backends=("NULL",))
    began: list[str] = []
    samples = Bowl().samples(Sound.ONE_STROKE)[: RATE // 2]
    speakers.play(samples, threading.Event(), lambda: began.append("short"))
    assert began == ["short"]
    hushed = threading.Event()
    longer_than_the_test_may_take = Bowl().samples(Sound.TWO_STROKES) * 100

    def begin_and_hush() -> None:
        began.append("long")
        hushed.set()

    speakers.play(longer_than_the_test_may_take, hushed, begin_and_hush)
    assert began == ["short", "long"]


def test_without_a_way_to_a_device_there_are_no_speakers() -> None:
    """With no way to a loudspeaker at all, that is told at once."""
    with pytest.raises(NoSpeakers):
        Speakers(backends=()).play(array("h", [0] * 100), threading.Event(), lambda: None)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at how Linux without sound behaves")
def test_a_computer_without_sound_says_nothing_on_the_terminal() -> None:
    """Where there is no sound server and no card, the real speakers say so and write nothing to the terminal."""
    script = """
import threading
from array import array
from pathlib import Path
from facilitator.ui.speakers import NoSpeakers, Speakers
try:
    Speakers().play(array("h", [0] * 2205), threading.Event(), lambda: None)
    print("heard")
except NoSpeakers:
    print("silent")
print("card" if any(Path("/dev/snd").glob("pcm*p")) else "no card")
"""
    command = [sys.executable, "-c", script]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    heard, card = told.stdout.split("\n")[:2]
    if card == "no card":
        assert told.stderr == ""
    assert heard in ("heard", "silent")


def test_the_sound_library_is_not_imported_before_a_bell() -> None:
    """Making the sounds imports no sound library: the first paint does not wait for it."""
    script = "import sys, facilitator.ui.sounds; print('miniaudio' in sys.modules)"
    command = [sys.executable, "-c", script]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout == "False\n"
