# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bell's still twin in Run, the words for a bell that was not heard, and for time to settle."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.domain.formats import Part, PartKind, SilenceRule
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import Phase, TimerReading
from facilitator.ui.pages.part_words import part_facts
from facilitator.ui.pages.run_foot import BELL_SHOWS_MS, RunFoot
from facilitator.ui.pages.run_timer import RunTimer
from facilitator.ui.sounds import WhySilent
from facilitator.ui.spoken import saying_words
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.laptop_views import Silence
from tests.support.builders import closing, silence
from tests.support.live import LiveMeeting


def test_the_twin_stands_for_two_seconds(look, qtbot):
    """The mark is new once, stands still for two seconds, says so to whoever cannot see it, and goes."""
    foot = RunFoot(look, LiveMeeting().room)
    qtbot.addWidget(foot)
    assert (foot.show_bell(), foot.show_bell()) == (True, False)
    assert foot.bell.property("class") == "tall ringing"
    assert foot.bell.accessibleDescription() == "It rings now."
    qtbot.waitUntil(lambda: foot.bell.property("class") == "tall", timeout=BELL_SHOWS_MS + 1500)
    assert foot.bell.accessibleDescription() == ""


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "contrast-light", "contrast-dark"])
def test_the_twin_can_be_seen_and_moves_nothing(look, qtbot, theme):
    """In every theme the mark changes the bell's ground or a broad edge round it, and not its size."""
    look.apply(theme=theme)
    foot = RunFoot(look, LiveMeeting().room)
    qtbot.addWidget(foot)
    foot.resize(1366, 90)
    foot.show()
    before, place = foot.bell.grab().toImage(), foot.bell.geometry()
    foot.show_bell()
    QApplication.processEvents()
    after = foot.bell.grab().toImage()
    assert foot.bell.geometry() == place
    points = [(x, y) for x in range(after.width()) for y in range(after.height())]
    changed = sum(before.pixel(*point) != after.pixel(*point) for point in points)
    assert changed >= 2 * 3 * (after.width() + after.height())


def test_each_reason_for_a_silent_bell_has_its_own_sentence():
    """Whatever keeps a bell from being heard is told in a sentence of its own."""
    assert {why.value for why in WhySilent} == {why.value for why in Silence}
    assert len({saying_words(say.NotHeardSaid(why)) for why in Silence}) == len(Silence)


@pytest.mark.parametrize("style", TimerStyle)
@pytest.mark.parametrize(("begins_in_s", "words"), [(41, "Begins in 50 seconds"), (15, "Begins in a few seconds")])
def test_time_to_settle_is_shown_in_calm_words(look, qtbot, style, begins_in_s, words):
    """Before the start bell the timer says in steps when the silence begins; nothing counts down."""
    timer = RunTimer(look)
    qtbot.addWidget(timer)
    reading = TimerReading(Phase.READY, 180, 0, 180, 1.0, begins_in_s=begins_in_s)
    seen = LiveMeeting(silence(), closing()).begin().shown["timer"]
    timer.render_timer(replace(seen, reading=reading, style=style))
    assert timer._left.text() == words


def test_a_format_says_all_that_a_silence_has():
    """Before it is chosen, a format tells of bells between, time to settle and how many strokes."""
    rule = SilenceRule(timedelta(minutes=3), interval=timedelta(minutes=2), prepare=timedelta(seconds=20), strokes=3)
    facts = part_facts(Part("quiet", "Quiet", PartKind.SILENCE, 4, silence=rule))
    assert facts[1:] == (
        "3 minutes of silence, with a bell at its start and its end.",
        "Before it, 20 seconds to settle.",
        "Bells between, 2 minutes apart.",
        "3 strokes of the bell each time.",
    )
