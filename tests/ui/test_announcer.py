# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told unasked: every sentence, in order, calmly; of many taps only the last."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from facilitator.ui import announcer
from facilitator.ui.announcer import Announcer

APART_MS = 60


@pytest.fixture
def told(qapp, monkeypatch) -> list[tuple[float, str]]:
    monkeypatch.setattr(announcer, "APART_MS", APART_MS)
    return []


@pytest.fixture
def voice(told) -> Announcer:
    made = Announcer(QObject(), lambda _, words: told.append((time.monotonic(), words)))
    made._keep = made.parent()  # type: ignore[attr-defined]
    return made


def words(told: list[tuple[float, str]]) -> list[str]:
    return [one for _, one in told]


def test_the_first_is_said_at_once_the_others_apart(voice: Announcer, told) -> None:
    """A13: nothing waits without need, and two sentences never fall on each other."""
    voice.say("Sharing.")
    assert words(told) == ["Sharing."]
    voice.say("Seat 7.")
    voice.say("30 seconds left.")
    QTest.qWait(4 * APART_MS)
    assert words(told) == ["Sharing.", "Seat 7.", "30 seconds left."]
    apart = [later - sooner for (sooner, _), (later, _) in pairwise(told)]
    assert min(apart) > 0.9 * APART_MS / 1000


def test_of_many_taps_only_the_last_is_said(voice: Announcer, told) -> None:
    """A13: five taps in a row say one number."""
    for number in range(10, 15):
        voice.say(f"Here: {number}.", joined=True)
    assert words(told) == []
    QTest.qWait(3 * APART_MS)
    assert words(told) == ["Here: 14."]


def test_what_is_not_joined_is_not_lost_among_taps(voice: Announcer, told) -> None:
    """ "Time is up" between two taps is said, and so is the last number."""
    voice.say("Here: 1.", joined=True)
    voice.say("Time is up.")
    voice.say("Here: 2.", joined=True)
    QTest.qWait(4 * APART_MS)
    assert words(told) == ["Time is up.", "Here: 2."]


def test_hidden_nothing_that_waits_is_said(voice: Announcer, told) -> None:
    """Once everything is hidden, what was about to be said is forgotten; empty words are never said."""
    voice.say("")
    voice.say("One.")
    voice.say("Two.")
    voice.hush()
    QTest.qWait(3 * APART_MS)
    assert words(told) == ["One."]
