# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboards of other alphabets, and a remote that is taught: real keys through the X server."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.support.laptop import Laptop, Place
from tests.support.leading import start_meeting

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
A, N, P, DIGIT_2, Z = "38", "57", "33", "11", "52"
"""Keys by their place: X's numbers of the keys on which a Latin keyboard has these."""


@pytest.fixture
def layout(here: Place) -> Iterator[Callable[[str], None]]:
    def put_on(name: str) -> None:
        environment = {**os.environ, "DISPLAY": here.desk.display}
        subprocess.run(["setxkbmap", name], env=environment, check=True, timeout=20)

    yield put_on
    put_on("us")


@pytest.mark.parametrize("name", ["ru", "gr", "ir", "il"])
def test_single_letters_work_on_every_alphabet(laptop: MakeLaptop, layout: Callable[[str], None], name: str) -> None:
    """On a Russian, Greek, Persian or Hebrew keyboard the keys of A, N and P count and hold; digits and Ctrl work."""
    layout(name)
    person = laptop().has_group("open-sharing").start()
    start_meeting(person)
    person.press(A, A, N, apart_s=0.2)
    person.sees(lambda screen: screen.counts == {"Here": 2, "New": 1}, "two are here, one is new")
    person.press("space", P)
    person.sees(lambda screen: screen.primary == "Carry on", "that it is held")
    person.press("ctrl+" + Z)
    person.sees(lambda screen: screen.primary == "Next: Reading", "that the hold was taken back")
    person.press(P, P, "ctrl+Right", "ctrl+Right", "ctrl+Right")
    person.sees(lambda screen: screen.part[1] == "Sharing", "the sharing part")
    person.press(DIGIT_2, "Return")
    person.sees(lambda screen: screen.says("Seat 2"), "seat 2 in the line")


def test_a_remote_is_taught_in_settings_and_holds_in_the_meeting(laptop: MakeLaptop) -> None:
    """A button that sends F5 and Esc in turn is pressed in Settings, told in words, taught to hold, and holds."""
    person = laptop().has_group("open-sharing").start()
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today")
    person.press("alt+0")
    person.program.wait_page("SettingsPage")
    person.tab_to("Press a button on your remote")
    person.press("Return")
    person.reads("Listening. Press the button now.")
    person.press("F5", "Escape")
    person.reads("What arrived: F5, then Esc")
    person.tab_to("Hold, or carry on")
    person.press("space")
    person.reads("Esc: Hold, or carry on")
    person.press("alt+1")
    person.program.wait_page("TodayPage")
    start_meeting(person)
    person.press("space", "F5")
    person.sees(lambda screen: screen.primary == "Carry on", "that it is held")
    person.press("Escape")
    person.sees(lambda screen: screen.primary == "Next: Reading", "that it goes on")
