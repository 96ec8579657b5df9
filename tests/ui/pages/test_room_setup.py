# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen in Run's foot, in its panel and in Settings: what is offered, and what a press asks for."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from facilitator.domain.distance import RoomPicture
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.room import RoomShow
from facilitator.ui.pages.room_setup import RoomSetup
from facilitator.ui.pages.run import RunPage
from facilitator.ui.pages.settings import SettingsPage
from facilitator.ui.viewmodels.room_views import ScreenSeen
from facilitator.ui.viewmodels.settings import SettingsViewModel
from tests.support.builders import closing, reading, sharing
from tests.support.live import LiveMeeting
from tests.ui.pages.fit import clipped

OWN = ScreenSeen("own", 1, "LEFT", 1366, 768, is_own=True)
WALL = ScreenSeen("wall", 2, "RIGHT", 1920, 1080, is_own=False)


@pytest.fixture
def live(qapp) -> LiveMeeting:
    made = LiveMeeting(reading(), sharing(), closing())
    made.room.set_screens((OWN, WALL))
    return made


@pytest.fixture
def page(live, look, qtbot) -> RunPage:
    made = RunPage(live.model, look, live.room)
    qtbot.addWidget(made)
    made.resize(1366, 689)
    made.show()
    return made


def entries(page: RunPage) -> list[str]:
    return [action.text() for action in page.foot.room.make_menu().actions() if action.text()]


def test_the_menu_offers_what_fits(live, page):
    """The reading is offered in a reading part only, closing only while it is open; what is shown is marked."""
    live.begin()
    assert entries(page) == [
        "Timer: disc",
        "Timer: disc and words",
        "Timer: digits",
        "Timer: nothing",
        "Reading",
        "A few words",
        "Welcome",
        "Break",
        "Blank",
        "Time-keeper's signs",
        "Which screen",
    ]
    live.room.opened("wall")
    live.space()
    assert "Reading" not in entries(page)
    assert entries(page)[-1] == "Close the room screen"
    live.room.show(RoomShow.BLANK)
    marked = [action.text() for action in page.foot.room.make_menu().actions() if action.isChecked()]
    assert (marked, page.foot.room.button.accessibleName()) == (["Blank"], "Room: blank")


def test_a_menu_entry_does_what_it_says(live, page):
    """A style chosen in the menu is asked for, and a few words are shown."""
    chosen = []
    live.room.style_chosen.connect(chosen.append)
    live.begin()
    live.room.opened("wall")
    menu = page.foot.room.make_menu()
    menu.actions()[2].trigger()
    assert chosen == [TimerStyle.DIGITS]
    slogans = next(action.menu() for action in page.foot.room.make_menu().actions() if action.menu())
    slogans.actions()[1].trigger()
    assert page.foot.room.preview.texts() == ("Take your time.",)


def test_the_preview_shows_what_the_room_sees_and_only_then(live, page):
    """Small in Run stands what the room sees, with its words for readers; without a room screen there is nothing."""
    room = page.foot.room
    assert room.frame.isHidden()
    before = room.button.geometry()
    live.room.opened("wall")
    assert not room.frame.isHidden()
    assert room.frame.accessibleName() == "The room sees: Welcome., " + room.preview.texts()[1]
    assert room.button.geometry() == before


def test_which_screen_is_asked_in_the_page(live, page):
    """The panel offers the other screens; an answer opens there and closes the panel."""
    asked = []
    live.room.open_asked.connect(asked.append)
    page.open_room_setup()
    assert page.words.panel is page.room_setup
    page.room_setup._chips[0].click()
    assert (asked, page.words.panel) == (["wall"], None)


def test_with_one_screen_it_asks_what_the_wall_shows(live, page):
    """With one screen the plain question of ux.md 3.7 is asked, and this laptop offered."""
    alone = []
    live.room.alone_asked.connect(lambda: alone.append(True))
    live.room.set_screens((OWN,))
    live.room.show(RoomShow.TIMER)
    setup = page.room_setup
    assert page.words.panel is setup
    assert setup.words.text().startswith("Is the wall showing the same as your laptop?")
    assert setup.identify.isHidden()
    setup.alone.click()
    assert (alone, page.words.panel) == ([True], None)


@pytest.mark.parametrize(("width", "percent"), [(700, 100), (380, 200)])
def test_the_question_is_not_cut_off(live, look, qtbot, width, percent):
    """The panel fits beside the parts, and at twice the text."""
    look.apply(theme="light", text_percent=percent)
    live.room.opened("own", alone=True)
    setup = RoomSetup(live.room, look, as_panel=False)
    qtbot.addWidget(setup)
    setup.resize(width, 700)
    setup.show()
    QTest.qWait(20)
    assert clipped(setup) == []


def test_the_second_choice_gives_the_keyboard_back(live, page):
    """After Show reading was pressed by keyboard, the page has the focus: Space must not press Back."""
    live.begin()
    live.room.opened("wall")
    page.activateWindow()
    page.second.setFocus()
    page.second.click()
    assert live.room.is_moving is False
    assert page.second.isHidden()
    assert page.hasFocus() or page.focusWidget() is page


@pytest.mark.parametrize(
    ("picture", "far", "size", "words"),
    [
        (RoomPicture.TV_43, 5, 96, "From the last chair this reads well."),
        (RoomPicture.TV_43, 8, 96, "From the last chair this can be read. 106 reads more easily."),
        (RoomPicture.TV_32, 12, 96, "From the last chair this may be hard to read."),
    ],
)
def test_settings_tell_honestly_whether_the_last_chair_can_read(look, qtbot, picture, far, size, words):
    """Comfortable, possible, or hard to read: the words follow the geometry."""
    kept = []
    wanted = Preferences(room_picture=picture, room_distance_m=far, room_reading_px=size)
    page = SettingsPage(SettingsViewModel(wanted, kept.append), look)
    qtbot.addWidget(page)
    assert page.letters_row.addition.text().startswith(words)
    page.controls["room_reading_px"].asked.emit(1)
    assert kept[-1].room_reading_px == 110
