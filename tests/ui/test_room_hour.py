# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room's window does in a whole hour: nothing on it flashes, and nothing private ever stands on it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.domain.formats import Slogan
from facilitator.domain.headcount import CountCategory
from facilitator.domain.preferences import Preferences, RoomTheme, TimerStyle
from facilitator.domain.room import RoomShow
from facilitator.ui.widgets.room_view import FADE_MS
from facilitator.ui.windows.room import RoomWindow
from tests.support.builders import a_break, closing, every_kind, milestones, reading, sharing, silence, words
from tests.support.live import LiveMeeting
from tests.support.run_states import run_states

ACROSS, DOWN = 32, 18
A_CHANGE = 25.5
"""A tenth of the brightness there is: what WCAG 2.3.1 counts as a change."""
AN_EDGE = 3
PRIVATE = 8675
"""A number that stands in no reading, on no clock and in no time left: how many are here."""

Frame = tuple[float, ...]


def room_of(qtbot, look, live: LiveMeeting, preferences: Preferences) -> RoomWindow:
    keys_to = QWidget()
    qtbot.addWidget(keys_to)
    window = RoomWindow(look, keys_to)
    qtbot.addWidget(window)
    window.resize(480, 270)
    live.room.set_preferences(preferences)
    live.room.content_changed.connect(window.render_content)
    live.room.look_changed.connect(window.render_look)
    live.room.opened("wall")
    live.room.show_now()
    window.show()
    return window


def frame(window: QWidget, across: int = ACROSS, down: int = DOWN) -> Frame:
    """Give the mean brightness, 0 to 255, of each cell of the window."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = window.grab().toImage().scaled(across, down, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    colours = [small.pixelColor(x, y) for y in range(down) for x in range(across)]
    return tuple(0.2126 * one.red() + 0.7152 * one.green() + 0.0722 * one.blue() for one in colours)


def flashes(frames: list[tuple[float, Frame]], within_s: float = 1.0) -> list[float]:
    """Tell when more than the edge of a disc became brighter and darker again, or the other way round, within so long.

    A disc that has just come moves on from the very cell where its edge stood: that is one cell of 576.
    """
    found = []
    last = [(-1e9, 0)] * len(frames[0][1])
    for (_, before), (at, after) in pairwise(frames):
        turned = 0
        for cell, (was, now) in enumerate(zip(before, after, strict=True)):
            if abs(now - was) < A_CHANGE:
                continue
            turn = 1 if now > was else -1
            turned += last[cell][1] == -turn and at - last[cell][0] <= within_s
            last[cell] = (at, turn)
        if turned >= max(1, len(last) * AN_EDGE // (ACROSS * DOWN)):
            found.append(at)
    return found


class Hour:
    """An hour that is led second by second, with a picture of the room wherever something has changed."""

    def __init__(self, live: LiveMeeting, window: RoomWindow, cells: tuple[int, int]) -> None:
        self.live, self.window, self.cells = live, window, cells
        self.frames: list[tuple[float, Frame]] = []
        self.at = 0.0
        self._seen: object = None
        live.model.bell_asked.connect(lambda _: live.room.ring())
        live.room.rang.connect(self._ring)
        self._rings_until: float | None = None

    def _ring(self) -> None:
        self._rings_until = self.at + 2

    def go(self, seconds: int) -> Hour:
        for _ in range(seconds):
            if self._rings_until is not None and self.at >= self._rings_until:
                self._rings_until = None
                self.live.room.end_bell()
            self.live.after(1)
            self.at += 1
            shown = self.window.view.content
            # The disc moves by less than a cell in a second; what else is new is looked at at once.
            if self._seen != replace(shown, fraction=round(shown.fraction, 2)):
                self._seen = replace(shown, fraction=round(shown.fraction, 2))
                self.frames.append((self.at, frame(self.window, *self.cells)))
        return self


@pytest.mark.parametrize("theme", RoomTheme)
@pytest.mark.parametrize("style", TimerStyle)
def test_nothing_flashes_in_the_room_in_an_hour(qtbot, look, theme, style):
    """A14: in an hour of everything, no part of the room's window turns brighter and darker within a second."""
    look.apply(theme="light", reduced_motion=True)
    parts = (words(), reading(), silence(), sharing(planned_min=45), a_break(2), milestones(), closing())
    live = LiveMeeting(*parts, bell_for_shares=True)
    wanted = Preferences(room_theme=theme, room_timer_style=style, bell_for_shares=True, reduced_motion=True)
    window = room_of(qtbot, look, live, wanted)
    # Each second other digits stand there: letters, not light. What they are together must keep still.
    hour = Hour(live, window, (4, 3) if style is TimerStyle.DIGITS else (ACROSS, DOWN))
    live.begin()
    hour.go(60)
    live.space()
    live.room.show(RoomShow.READING)
    hour.go(40)
    live.space()
    hour.go(20)
    for _ in range(30):
        if live.closings:
            break
        live.space()
        hour.go(62)
        live.model.toggle_hold()
        hour.go(5)
        live.model.toggle_hold()
        hour.go(55)
    live.room.show_slogan(Slogan.THANK_YOU)
    hour.go(5)
    assert hour.at > 45 * 60
    assert len(hour.frames) > 50
    assert flashes(hour.frames) == []


def test_a_flash_in_the_room_would_be_found():
    """A14, control: a window that blinks each second is found, and one that only grows darker is not."""
    dark, bright = (0.0,) * (ACROSS * DOWN), (200.0,) * (ACROSS * DOWN)
    assert flashes([(float(second), bright if second % 2 else dark) for second in range(20)])
    fading = [(float(second), (200.0 - second * 30,) * (ACROSS * DOWN)) for second in range(6)]
    assert flashes(fading) == []


def test_a_fade_goes_one_way(qtbot, look):
    """A14: between two contents no part of the window is brighter and darker again; both only pass into each other."""
    look.apply(theme="light")
    live = LiveMeeting(words(), closing())
    live.begin()
    window = room_of(qtbot, look, live, Preferences(room_clock=False))
    qtbot.waitExposed(window)
    live.room.show_slogan(Slogan.TAKE_YOUR_TIME)
    QTest.qWait(FADE_MS * 2)
    frames = [(0.0, frame(window))]
    live.room.show_slogan(Slogan.THANK_YOU)
    for number in range(1, 30):
        QTest.qWait(8)
        frames.append((number * 0.008, frame(window)))
    assert frames[0][1] != frames[-1][1]
    turned = []
    for cell in range(ACROSS * DOWN):
        steps = [after[cell] - before[cell] for (_, before), (_, after) in pairwise(frames)]
        ups, downs = sum(step for step in steps if step > 3), sum(-step for step in steps if step < -3)
        if min(ups, downs) > A_CHANGE:
            turned.append(cell)
    assert turned == []


ALLOWED = re.compile(
    r"Welcome\.|We begin at \d+:\d\d( [AP]M)?\.|Back at \d+:\d\d( [AP]M)?|A short break|\d+:\d\d( [AP]M)?|"
    r"about \d+ minutes?|less than a minute|Please begin to close|Thank you|A leaf|The bell rings|"
    r"An empty ring|A disc of the time left|A double ring"
)


def told_by(window: QWidget) -> list[str]:
    """Give every line that the accessible tree of a window tells, its title apart."""
    names = []
    for widget in (window, *window.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(widget)
        texts = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        names += [text for text in texts if text and not widget.isWindow()]
        names += [widget.toolTip(), widget.whatsThis()]
    return [line for name in names for line in name.split("\n") if line]


@pytest.mark.parametrize("style", TimerStyle)
def test_every_state_of_run_shows_the_room_what_is_allowed_and_no_more(qtbot, look, style):
    """Through every state, with counts, seats and notes about, each line the window tells is on the list."""
    live = LiveMeeting(*every_kind())
    window = room_of(qtbot, look, live, Preferences(room_timer_style=style))
    assert window.windowTitle() == "Timer"
    beyond: dict[str, list[str]] = {}
    states = 0
    for state in run_states(live):
        states += 1
        live.model.count(CountCategory.HERE, PRIVATE - live.state.counts[CountCategory.HERE])
        for show in (RoomShow.TIMER, RoomShow.BREAK, RoomShow.WELCOME, RoomShow.BLANK):
            live.room.show(show)
            found = [line for line in told_by(window) if not ALLOWED.fullmatch(line)]
            if found or str(PRIVATE) in " ".join(told_by(window)):
                beyond[f"{state}, {show.value}"] = found
    assert states > 15
    assert beyond == {}


def test_a_line_beyond_the_list_would_be_found(qtbot, look):
    """Control: a seat or a note written on the window is told, and is not allowed."""
    live = LiveMeeting(words(), closing())
    window = room_of(qtbot, look, live, Preferences())
    window.view.setAccessibleDescription("Seat 4 waits")
    assert [line for line in told_by(window) if not ALLOWED.fullmatch(line)] == ["Seat 4 waits"]
