# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Private lines and what is filled in, by real keys: asked for, covered again, read aloud and seen in the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.test_formats import add_what_is_shown
from tests.support.laptop import Laptop, Place
from tests.support.leading import start_meeting
from tests.support.person import Person
from tests.support.wall import Wall, seen_in_the_room

pytestmark = pytest.mark.journey

SECRET = "4711secret"
OURS = f"""
schema = 1
id = "ours"
title = "Our Tuesday"
minutes = 6
language = "en"
licence = "CC0-1.0"
wordings = ["secular"]

[[parts]]
id = "welcome"
title = "Welcome"
kind = "words"
minutes = 2
words = "Good evening."
private = "The door: {SECRET}."
prompts = ["Is the door open?", "Is the kettle on?"]

[[parts]]
id = "topic"
title = "The topic"
kind = "words"
minutes = 2
words = "Tonight we speak of {{topic}}."
room = "words"
private = "The other door: {SECRET}."

[[parts]]
id = "closing"
title = "Closing"
kind = "words"
minutes = 2
words = "Go gently."
"""


@pytest.fixture
def wall(wide: Place) -> Iterator[Wall]:
    """The second monitor, plugged in."""
    made = Wall(wide.desk).stands()
    yield made
    made.taken_down()


@pytest.fixture
def person(wall: Wall, wide_laptop: Callable[..., Laptop], tmp_path: Path) -> Person:
    """Somebody whose group reads this format tonight, on Today."""
    file = tmp_path / "ours.toml"
    file.write_text(OURS, "utf-8")
    made = wide_laptop().has_group("open-sharing").start(str(file))
    add_what_is_shown(made)
    made.sees(lambda screen: screen.says("“The topic” asks for a topic."), "what is to be filled in")
    return made


def shows(person: Person, words: str) -> bool:
    return words in person.program.texts(person.program.screen())


def test_a_private_line_is_asked_for_and_covered_again(person: Person) -> None:
    """L shows the private lines, L and Next cover them, and so does hiding everything; nobody else reads them."""
    start_meeting(person)
    person.press("space")
    person.sees(lambda screen: screen.part[1] == "Welcome", "the first part")
    assert shows(person, "Good evening.")
    assert not shows(person, SECRET)
    person.press("l")
    assert shows(person, SECRET)
    person.press("l")
    assert not shows(person, SECRET)
    person.press("l")
    assert shows(person, SECRET)
    person.press("space")
    person.sees(lambda screen: screen.part[1] == "The topic", "the next part")
    assert not shows(person, SECRET)
    person.press("l")
    assert shows(person, SECRET)
    person.press(*["Shift_L"] * 3, apart_s=0.15)
    person.sees(lambda screen: screen.page == "CoverPage", "the cover")
    person.press(*["Shift_L"] * 3, apart_s=0.15)
    person.sees(lambda screen: screen.part[1] == "The topic", "the meeting again")
    assert not shows(person, SECRET)


def test_what_is_typed_on_today_is_read_in_the_meeting_and_in_the_room(person: Person, wall: Wall) -> None:
    """A topic typed on Today stands in the words to say, and on the second screen page by page; prompts go by key."""
    person.tab_to("Fill in the words for tonight")
    person.press("Return")
    person.sees(lambda screen: screen.focused.startswith("Topic. "), "the field")
    person.type("asking for help")
    person.press("Return")
    person.reads("Everything that is read aloud is filled in.")
    person.press("alt+2", "alt+1")
    start_meeting(person)
    person.press("F5")
    person.sees(lambda screen: seen_in_the_room(screen)[:1] == ["Welcome."], "the welcome in the room")
    person.press("space")
    person.sees(lambda screen: screen.says("Prompt 1 of 2: Is the door open?"), "the first prompt")
    person.press("h")
    person.sees(lambda screen: screen.says("Prompt 2 of 2: Is the kettle on?"), "the second prompt")
    person.press("space")
    wanted = ["The topic", "Tonight we speak of asking for help."]
    person.sees(lambda screen: seen_in_the_room(screen)[:2] == wanted, "the words in the room")
    assert shows(person, "Tonight we speak of asking for help.")
    person.press("l")
    screen = person.program.screen()
    assert SECRET in person.program.texts(screen)
    assert SECRET not in "".join(seen_in_the_room(screen))
