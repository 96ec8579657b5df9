# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An hour with a clock moved by hand: nothing opens, beeps, moves on or flashes unless the leader did something."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from facilitator.domain.bells import BellKind
from facilitator.domain.formats import SilenceRule
from facilitator.domain.timing import Phase
from facilitator.ui.pages.run import RunPage
from facilitator.ui.spoken import saying_words
from facilitator.ui.texts import left_words
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.widgets.disc import TimerDisc
from tests.support.builders import a_break, closing, milestones, minutes, reading, seconds, sharing, silence, words
from tests.support.live import LiveMeeting


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QWidget] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(watched)
        return False


@pytest.fixture
def windows(qapp):
    made = Windows()
    yield made
    qapp.removeEventFilter(made)


def on_page(qtbot, look, *parts, **more):
    live = LiveMeeting(*parts, **more)
    page = RunPage(live.model, look, live.room)
    qtbot.addWidget(page)
    page.resize(1366, 689)
    page.show()
    return live, page


def test_an_hour(qtbot, look, windows):
    """In an hour's meeting the program opens no window, and rings once for each border of a silence and no more."""
    parts = (words(), reading(), silence(), sharing(planned_min=45), a_break(2), milestones(), closing())
    live, page = on_page(qtbot, look, *parts, bell_for_shares=True)
    windows.opened.clear()
    shares = 0
    live.begin()
    for _ in range(60):
        if live.closings:
            break
        timed = live.state.timer is None
        live.space()
        shares += timed and live.state.timer is not None and live.state.part.sharing is not None
        live.after(70)
    assert live.closings == 1
    assert windows.opened == []
    assert shares > 3
    assert (live.rung_for.count(BellKind.START), live.rung_for.count(BellKind.END)) == (1, 1)
    assert live.rung_for.count(BellKind.SHARE) <= shares
    assert not page.findChildren(QDialog)


def test_a_silence_with_everything_rings_each_bell_once(qtbot, look):
    """Time to settle, bells between, a hold, a minute more: each bell rings once, and there is one end."""
    rule = SilenceRule(minutes(3), interval=minutes(1), prepare=seconds(30), strokes=3)
    live = LiveMeeting(replace(silence(), silence=rule), closing()).begin().space().after(50)
    live.model.toggle_hold()
    live.after(100)
    live.model.toggle_hold()
    live.after(60)
    live.model.change_time(1)
    live.after(600)
    times = [round((bell.at - live.rung[0].at) / seconds(1)) for bell in live.rung]
    assert live.rung_for == [BellKind.START, *[BellKind.INTERVAL] * 3, BellKind.END]
    assert times == [0, 160, 220, 280, 340]


def test_a_share_never_rings_unasked(qtbot, look):
    """Unless switched on, nothing rings in a share, however long it lasts; switched on, once."""
    quiet = LiveMeeting(sharing(), closing()).begin().space().after(1200)
    assert quiet.rung == []
    asked = LiveMeeting(sharing(), closing(), bell_for_shares=True).begin().space().after(1200)
    assert asked.rung_for == [BellKind.SHARE]


def test_overtime(qtbot, look):
    """In half an hour of overtime the part does not change, and "1 more minute" is there and can be pressed."""
    live, page = on_page(qtbot, look, sharing(), closing())
    live.begin().space().after(180)
    for _ in range(30):
        live.after(60)
        assert live.state.index == 0
        assert live.state.timer is not None
        assert page.side.timer.more.isVisible()
        assert page.side.timer.more.isEnabled()
    page.side.timer.more.click()
    assert live.shown["timer"].reading.phase in (Phase.FINE, Phase.SOON)


def test_more_time_in_every_timed_state(qtbot, look):
    """Whenever something with a limit is timed, "1 more minute" can be seen and pressed: held and asked too."""
    live, page = on_page(qtbot, look, silence(), sharing(), a_break(), closing())
    live.begin()
    for _ in range(3):
        live.space().after(20)
        assert page.side.timer.more.isVisible()
        live.model.toggle_hold()
        assert page.side.timer.more.isVisible()
        live.model.toggle_hold()
        live.source.sleep(60)
        live.after(1)
        assert page.side.timer.more.isVisible()
        live.model.next_part()


def test_every_phase_has_a_word(qtbot, look):
    """Each phase is told by a word of its own, not by colour alone."""
    live = LiveMeeting(sharing(), closing()).begin()
    seen = {}
    for after_s in (0, 20, 140, 22, 20):
        if after_s == 20 and not seen.get(Phase.FINE):
            live.space()
        live.after(after_s)
        seen[live.shown["timer"].reading.phase] = left_words(live.shown["timer"].reading)
    live.model.toggle_hold()
    seen[live.shown["timer"].reading.phase] = left_words(live.shown["timer"].reading)
    assert set(seen) == {Phase.READY, Phase.FINE, Phase.SOON, Phase.TIME, Phase.EXTRA, Phase.HELD}
    assert len(set(seen.values())) == len(seen)


def test_no_sound_same_sights(qtbot, look):
    """A15: a bell has a twin that can be seen, and it stands still: two grabs while it shows are the same."""
    live, page = on_page(qtbot, look, silence(), closing())
    live.begin()
    before = page.foot.bell.grab().toImage()
    page.show_bell()
    first, second = page.foot.bell.grab().toImage(), page.foot.bell.grab().toImage()
    assert first != before
    assert first == second


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "contrast-light", "contrast-dark"])
def test_nothing_flashes(qtbot, look, theme):
    """A14: from the start of a share to ten minutes over, the disc's brightness never turns back and forth."""
    look.apply(theme=theme)
    live, page = on_page(qtbot, look, sharing(), closing())
    live.begin().space()
    disc = page.findChild(TimerDisc)
    frames = []
    for _ in range(13 * 12):
        live.after(5)
        frames.append(_brightness(disc))
    assert _reversals(frames, by=5.0) <= 2
    over = frames[-60:]
    assert max(over) - min(over) < 1.0


def test_control_a_flash_is_seen():
    """A14, control: the measure itself sees flashing: it would fail a disc that blinks."""
    assert _reversals([100.0, 160.0] * 20, by=5.0) > 30


def _brightness(widget: QWidget) -> float:
    """The mean luminance of what is painted, 0 to 255."""
    small = widget.grab().toImage().scaled(24, 24)
    points = [small.pixelColor(x, y) for x in range(24) for y in range(24)]
    return sum(0.2126 * p.red() + 0.7152 * p.green() + 0.0722 * p.blue() for p in points) / len(points)


def _reversals(frames: list[float], by: float) -> int:
    """How often brightness turned round by more than this."""
    turns, direction, extreme = 0, 0, frames[0]
    for value in frames[1:]:
        if direction >= 0 and value < extreme - by:
            turns += direction > 0
            direction, extreme = -1, value
        elif direction <= 0 and value > extreme + by:
            turns += direction < 0
            direction, extreme = 1, value
        elif (direction > 0 and value > extreme) or (direction < 0 and value < extreme):
            extreme = value
    return turns


def test_idle_frames_are_the_same(qtbot, look):
    """Where nothing is timed, two frames within a minute are the same to the pixel."""
    live, page = on_page(qtbot, look, words(), closing())
    live.begin().after(10)
    first = page.grab().toImage()
    live.after(15)
    assert page.grab().toImage() == first


def test_words_blame_nobody():
    """None of the fixed sentences of the status line blames, begs or hurries."""
    banned = ("error", "failed", "invalid", "please", "sorry", "just ", "simply", "!", "hurry", "wait while")
    said = [saying_words(one).lower() for one in say.Plain]
    assert [(words, word) for words in said for word in banned if word in words] == []
