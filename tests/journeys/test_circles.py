# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles with real keys: planned by a digit, seen on the second monitor, killed, carried on, and called back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from tests.support.laptop import Laptop, Place
from tests.support.leading import start_meeting
from tests.support.person import Person
from tests.support.program import Screen
from tests.support.wall import Wall, seen_in_the_room

pytestmark = pytest.mark.journey

PARTS_BEFORE = 12


@pytest.fixture
def wall(wide: Place) -> Iterator[Wall]:
    """The second monitor, plugged in."""
    made = Wall(wide.desk).stands()
    yield made
    made.taken_down()


def in_circles(person: Person) -> None:
    """Begin the evening, and three circles in it."""
    start_meeting(person)
    person.press("space")
    person.skip_parts(PARTS_BEFORE)
    person.sees(lambda screen: screen.primary.startswith("Start 2 circles"), "two circles are offered")
    person.press("3")
    person.sees(lambda screen: screen.primary == "Start 3 circles, 43 min", "three circles are planned")
    person.press("space")
    person.sees(lambda screen: screen.primary == "All are back", "the circles sit")


def left_s(screen: Screen, circle: int) -> int | None:
    """Tell how many seconds a circle still has, by its tile."""
    labels = [node.name for node in screen.inside("CircleTile") if node.role == "label"]
    tiles = [name for name in labels if re.match(r"(Held, )?\d+:\d\d", name)]
    found = re.search(r"(\d+):(\d\d)", tiles[circle - 1]) if len(tiles) >= circle else None
    return None if found is None else int(found[1]) * 60 + int(found[2])


def test_three_circles_on_two_monitors(wall: Wall, wide_laptop: Callable[..., Laptop]) -> None:
    """The room sees all three; a digit is for one of them; Space ends it, and Back takes back."""
    person = wide_laptop().has_group("evening-with-a-meal").prefers(room_timer_style="disc_and_words").start()
    in_circles(person)
    person.press("F5")
    person.sees(lambda screen: sum("Circle" in line for line in seen_in_the_room(screen)) == 3, "three in the room")
    before = left_s(person.program.screen(), 2)
    person.press("2", "plus")
    screen = person.reads("One more minute. Circle 2.")
    assert before is not None
    assert (left_s(screen, 2) or 0) > before
    person.press("g")
    person.sees(lambda screen: "Circle 2: back" in seen_in_the_room(screen), "the room sees that circle 2 is back")
    person.press("BackSpace")
    person.sees(lambda screen: "Circle 2: back" not in seen_in_the_room(screen), "Back: it is still away")
    person.press("space")
    screen = person.sees(lambda screen: screen.primary == "Next: Closing words", "all are back")
    assert not any("Circle" in line for line in seen_in_the_room(screen))
    person.press("BackSpace")
    person.sees(lambda screen: screen.primary == "All are back", "Back: they sit again")
    assert wall.keyboard() == "Facilitator"


def test_killed_and_carried_on_to_the_second(laptop: Callable[..., Laptop]) -> None:
    """SIGKILL while they sit: carried on, each circle has the time that really is left, the held one what it had."""
    here = laptop().has_group("evening-with-a-meal")
    person = here.start()
    in_circles(person)
    person.press("2", "p")
    held = left_s(person.reads("On hold. Circle 2."), 2)
    first = left_s(person.program.screen(), 1)
    person.program.kill()
    again = here.start()
    again.sees(lambda screen: screen.button("Carry on"), "carry on is offered")
    again.tab_to("Carry on")
    again.press("Return")
    screen = again.sees(lambda screen: left_s(screen, 3) is not None, "the circles again")
    assert left_s(screen, 2) == held
    assert first is not None
    now = left_s(screen, 1)
    assert now is not None
    assert now < first
    assert screen.primary == "All are back"
