# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats go from group to group, and from a word processor into a meeting, by real keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.exchange.share_file import read_share
from tests.exchange.documents import a_word_script
from tests.support.laptop import Laptop
from tests.support.leading import lead, start_meeting
from tests.support.person import Person

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]


def add_what_is_shown(person: Person, adjust: Callable[[Person], None] = lambda person: None) -> None:
    """Enter adds the file that is looked at, Tab and Enter choose it for tonight. `adjust`: what is done between."""
    person.sees(lambda screen: screen.page == "BringInPage" and screen.focused == "Add to our formats", "the file")
    person.press("Return")
    person.sees(lambda screen: screen.page == "FormatsPage" and screen.says("Brought in."), "it is brought in")
    adjust(person)
    person.tab_to("Use tonight")
    person.press("Return")
    person.reads("Chosen.")
    person.press("alt+1")


def give_the_silence_three_minutes(person: Person) -> None:
    """Edit the second part, let the group use it from today on, and go back to the format."""
    person.tab_to("Edit")
    person.press("Return")
    person.sees(lambda screen: screen.page == "EditorPage" and screen.focus, "the editor")
    person.press("ctrl+Next")
    person.sees(lambda screen: screen.focused == "Name of this part", "the next part")
    person.tab_to("Minutes")
    person.press("3")
    person.press("F6", "F6")
    person.sees(lambda screen: screen.focused.startswith("Parts"), "the list of parts")
    person.press("shift+Tab", "shift+Tab")
    person.sees(lambda screen: screen.focused.startswith("We use this"), "the offer to take it up")
    person.press("Return")
    person.sees(lambda screen: screen.focused.startswith("We use this from"), "the day")
    person.press("Return")
    person.reads("This is version 2, as your group uses it.")
    person.press("Escape")
    person.sees(lambda screen: screen.page == "FormatsPage" and screen.says("Version 2"), "the format")


def test_a_format_is_shared_to_another_laptop_and_led_there(laptop: MakeLaptop, tmp_path: Path) -> None:
    """A copy made on one laptop, saved as a file, opened on another by a second start, is led there to its end."""
    file = tmp_path / "ours.meetingformat"
    giver = laptop().has_group("open-sharing").start()
    giver.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    giver.press("alt+2")
    giver.sees(lambda screen: screen.page == "FormatsPage" and screen.focus, "the formats")
    giver.press("ctrl+f")
    giver.sees(lambda screen: screen.focused == "Search the formats", "the search")
    giver.type("how was your week")
    giver.press("Return")
    giver.sees(lambda screen: screen.focused == "Read: How was your week", "it is found")
    giver.press("Return")
    giver.tab_to("Make it ours")
    giver.press("Return")
    giver.reads("Now it is yours.")
    giver.tab_to("Save a file to share")
    giver.press("Return")
    giver.sees(lambda screen: screen.focused == "File name:", "the computer asks where")
    giver.press("ctrl+a")
    giver.type(str(file))
    giver.press("Return")
    giver.reads("The file is saved.")
    giver.press("ctrl+q")
    giver.press("ctrl+q")
    assert read_share(file.read_bytes(), "x").title == "My copy of How was your week"

    taker = laptop().has_group("open-sharing", chairs=1)
    person = taker.start()
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    second = taker.start_unseen(str(file))
    assert second.program.wait_end() == 0
    add_what_is_shown(person)
    start_meeting(person)
    said = lead(person, "space")
    assert said.count("Start seat 1") == said.count("Finish seat 1")
    assert said[0] == "Begin: Welcome"
    person.press("space")
    person.program.wait_page("TodayPage")
    person.press("alt+2")
    person.reads("Last used on")


def test_a_script_from_a_word_processor_is_brought_in_adjusted_and_led(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Opened with a Word document, the program shows its parts; added, adjusted and chosen, they are led tonight."""
    file = tmp_path / "Our Tuesday.docx"
    file.write_bytes(a_word_script())
    person = laptop().has_group("open-sharing").start(str(file))
    screen = person.sees(lambda screen: screen.page == "BringInPage" and screen.says("1. Welcome"), "the script")
    assert [screen.says(words) for words in ("2. Silence", "3. Sharing", "4. Closing", "Go gently.")] == [True] * 4
    assert not screen.says("Anna Author")
    add_what_is_shown(person, give_the_silence_three_minutes)
    start_meeting(person)
    said = lead(person, "space")
    assert said[0] == "Begin: Welcome"
    assert "Start 3 min of silence" in said
    assert said[-1] == "Close the meeting"
