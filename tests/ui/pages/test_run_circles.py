# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles in Run as they are seen and pressed: an offer, tiles, digits, one bell, and Back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from facilitator.domain.bells import BellKind
from facilitator.domain.formats import CircleNames
from facilitator.domain.headcount import CountCategory
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.room import RoomChoice, room_content
from facilitator.ui.widgets.room_view import RoomView
from tests.support.builders import MINUTE, circles, closing, words
from tests.ui.pages.fit import clipped
from tests.ui.pages.test_run import fixed, settle
from tests.ui.pages.test_run_kind import make

PARTS = (words(), circles(20, people=5, share=3 * MINUTE), closing())
Key = Qt.Key


@pytest.fixture
def run(qtbot, look):
    """A meeting in its part with circles, 14 people here."""
    live, page = make(qtbot, look, parts=PARTS)
    live.space().space()
    live.model.count(CountCategory.HERE, 14)
    settle()
    return live, page


def left(page) -> list[str]:
    return [tile.left.text() for tile in page.panels.circles.tiles if tile.isVisible()]


def test_a_number_is_offered_and_can_be_another(run):
    """14 here: 3 circles of 4 or 5. The button says so; a digit or a press makes it another number."""
    live, page = run
    assert page.side.circles.words.text() == "14 here: 3 circles of 4 or 5."
    assert page.foot.primary.text() == "Start 3 circles, 20 min"
    assert page.take_digit(2)
    settle()
    assert page.foot.primary.text() == "Start 2 circles, 20 min"
    assert page.panels.shown is page.panels.circles
    page.panels.circles.chips[3].click()
    assert page.foot.primary.text() == "Start 4 circles, 20 min"
    live.model.back()
    live.model.back()
    settle()
    assert page.foot.primary.text() == "Start 3 circles, 20 min"
    assert live.state.circles == ()


def test_a_tile_for_each_circle(run):
    """When they begin, the tiles open by themselves; each has its time, and its own buttons."""
    live, page = run
    live.space().after(60)
    settle()
    assert page.panels.shown is page.panels.circles
    assert left(page) == ["19:00 left", "19:00 left", "19:00 left"]
    assert page.panels.circles.share.text() == "In a circle 3 minutes each."
    tiles = page.panels.circles.tiles
    tiles[0].more.click()
    tiles[1].hold.click()
    tiles[2].back.click()
    live.after(60)
    settle()
    assert left(page) == ["19:00 left", "Held, 19:00", "Back"]
    assert page.side.circles.words.text() == "2 circles are still away."
    assert not tiles[2].more.isVisible()
    assert tiles[0].more.accessibleName() == "1 more minute: Circle 1"


def test_carry_on_in_a_tile_carries_on(run):
    """With the whole meeting on hold each tile says "Carry on", and a press does: no circle is left standing."""
    live, page = run
    live.space().after(60)
    live.model.toggle_hold()
    settle()
    tile = page.panels.circles.tiles[0]
    assert tile.hold.text() == "Carry on"
    tile.hold.click()
    live.after(60)
    settle()
    assert (live.state.held_since, tile.hold.text()) == (None, "Hold")
    assert all(circle.timer.running_since is not None for circle in live.state.circles)


def test_keys_are_for_the_circle_of_the_digit(run):
    """A digit chooses a circle: plus, hold and "they are back" are its own; without one they are for all."""
    live, page = run
    live.space().after(60)
    page.take_digit(2)
    page.change_time(1)
    live.model.toggle_hold()
    assert [circle.held for circle in live.state.circles] == [False, True, False]
    live.model.toggle_hold()
    live.model.give_back()
    assert [circle.back for circle in live.state.circles] == [False, True, False]
    page.change_time(1)
    live.model.toggle_hold()
    assert live.state.held_since is not None
    assert page.take_digit(9)
    settle()
    assert left(page) == ["Held, 20:00", "Back", "Held, 20:00"]
    live.model.toggle_hold()
    for _ in range(7):
        live.model.back()
    assert live.state.circles[1].timer.limit == 20 * MINUTE
    assert not live.state.circles[1].back


def test_one_soft_bell_and_nobody_is_hurried(run):
    """When their time is up one bell rings, once; Space says that all are back, and never before somebody presses."""
    live, page = run
    live.space().after(20 * 60 + 2)
    assert live.rung_for == [BellKind.CIRCLES]
    page.change_time(1)
    live.after(200)
    assert live.rung_for == [BellKind.CIRCLES]
    assert live.state.circles_away
    assert page.foot.primary.text() == "All are back"
    live.space()
    settle()
    assert page.foot.primary.text() == "Next: Closing"
    assert page.panels.shown is None


def test_esc_gives_the_words_back_and_q_the_circles(run):
    """The panel can be closed and opened again, and does not come back by itself."""
    live, page = run
    live.space()
    settle()
    assert page.close_panel()
    live.after(3)
    settle()
    assert page.panels.shown is None
    page.open_seats()
    assert page.panels.shown is page.panels.circles
    live.model.next_part()
    settle()
    assert page.panels.shown is None
    assert page.side.circles.isHidden()


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)], ids=str)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_and_nothing_moves(qtbot, look, size, percent):
    """In every state, at every size, all words have their room and the foot stays where it is."""
    look.apply(text_percent=percent)
    live, page = make(qtbot, look, size=size, parts=PARTS)
    live.space().space()
    settle()
    places = fixed(page)
    live.model.count(CountCategory.HERE, 60)
    for step in (lambda: page.take_digit(9), live.space, lambda: page.take_digit(3), lambda: live.after(70)):
        step()
        settle()
        assert clipped(page) == []
        assert fixed(page) == places
    names = [button.accessibleName() for button in page.findChildren(QAbstractButton) if button.isVisible()]
    assert all(names)
    assert len(set(names)) == len(names)
    look.apply(text_percent=100)


def test_the_room_view_draws_them_all(qtbot, look):
    """Nine circles, by colour, stand in one picture: every text has its room and none lies over another."""
    live, _ = make(qtbot, look, parts=(circles(20, number=9, names=CircleNames.COLOURS), closing()))
    live.space().space().after(30)
    view = RoomView(look)
    qtbot.addWidget(view)
    for wide, high in ((960, 540), (640, 480)):
        view.resize(wide, high)
        view.set_content(room_content(live.state, live.clock.now(), RoomChoice(style=TimerStyle.DISC_AND_WORDS)))
        view.show()
        settle()
        assert view.texts()[0] == "Red, about 20 min"
        boxes = [box for _, box in view.sheet.boxes()]
        assert all(view.rect().contains(box.toRect()) for box in boxes)
        assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])
        discs = [disc.geometry() for disc in view._discs if disc.isVisible()]
        assert len(discs) == 9
        assert not any(one.intersects(other) for place, one in enumerate(discs) for other in discs[:place])


def test_a_meeting_carried_on_shows_its_circles(run):
    """Taken up again, the tiles are there with the time that really went by."""
    live, page = run
    live.space().after(100)
    live.source.sleep(300)
    live.model.look()
    settle()
    assert left(page)[0] == "13:20 left"
    assert live.state.lost is None
