# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A secretary writes the group's format by real keys, leads by it, and loses no word when the laptop dies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import lead, start_meeting
from tests.support.person import Person

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
MOST_PRESSES = 120
QUICK_S = 0.15


class Writer:
    """Somebody at the keyboard who counts every press but those of the words themselves."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.presses = 0

    def press(self, *keys: str) -> None:
        self.person.press(*keys, apart_s=QUICK_S)
        self.presses += len(keys)

    def on(self, name: str) -> None:
        """Wait until the keyboard is on what begins with these words."""
        self.person.sees(lambda screen: screen.focused.startswith(name), f"the keyboard is on “{name}”")

    def write(self, words: str) -> None:
        """Type words; they are not counted."""
        self.person.type(words)

    def take_up(self) -> None:
        """From the words of a part: let the group use the format from today on, and go back to it."""
        self.press("F6", "F6")
        self.on("Parts")
        self.press("shift+Tab", "shift+Tab")
        self.on("We use this")
        self.press("Return")
        self.on("We use this from")
        self.press("Return")
        self.person.reads("This is version 1, as your group uses it.")
        self.press("Escape")
        self.on("All formats")


def begin(person: Person) -> Writer:
    """Go to the formats, and write a new one."""
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    writer = Writer(person)
    writer.press("alt+2")
    person.sees(lambda screen: screen.page == "FormatsPage" and screen.focus, "the formats")
    writer.press("ctrl+n")
    person.sees(lambda screen: screen.page == "EditorPage", "the editor")
    writer.on("Title")
    return writer


def write_part(writer: Writer, title: str, minutes: str, words: str, kind: int = 0) -> None:
    """Write one part from its name on; `kind`: how many times Down from words to say."""
    writer.on("Name of this part")
    writer.write(title)
    writer.press("Tab")
    writer.on("Kind: ")
    writer.press(*["Down"] * kind, "Tab")
    writer.on("Minutes")
    writer.press(*minutes)
    for _ in range(6):
        if writer.person.program.screen().focused == "Words to say":
            break
        before = writer.person.program.screen().focused
        writer.press("Tab")
        writer.person.sees(lambda screen, before=before: screen.focused != before, "the next field")
    writer.on("Words to say")
    writer.write(words)


def test_six_parts_from_nothing_and_led(laptop: MakeLaptop) -> None:
    """By keys alone, in 120 presses at most beyond the words, six parts are written, taken up, chosen and led."""
    person = laptop().has_group("open-sharing", chairs=1).start()
    writer = begin(person)
    writer.write("Our Tuesday")
    writer.press("ctrl+Next")
    write_part(writer, "Welcome", "3", "Good evening, and welcome.")
    for title, minutes, words, kind in (
        ("Reading", "4", "Would somebody read for us?", 1),
        ("Silence", "1", "We sit quietly now.", 2),
        ("Sharing", "45", "The floor is open.", 3),
        ("Announcements", "3", "Is there any news?", 5),
        ("Closing", "4", "Go gently.", 0),
    ):
        writer.press("ctrl+n")
        write_part(writer, title, minutes, words, kind)
    person.reads("Adds up to 60 of 60 minutes")
    writer.take_up()
    writer.press("Tab")
    writer.on("Use tonight")
    writer.press("Return")
    person.reads("Chosen.")
    print("presses beyond the words:", writer.presses)
    assert writer.presses <= MOST_PRESSES
    person.press("alt+1")
    start_meeting(person)
    said = lead(person, "space")
    assert said[0] == "Begin: Welcome"
    assert any(words.startswith("Start 1 min of silence") for words in said)
    led = [words.partition(": ")[2] for words in said if words.startswith(("Begin: ", "Next: ", "Move on to: "))]
    assert led == ["Welcome", "Reading", "Silence", "Sharing", "Announcements", "Closing"]
    assert said[-1] == "Close the meeting"


def test_the_draft_is_there_again_after_a_kill(laptop: MakeLaptop) -> None:
    """Killed in the middle of writing, the program finds the draft again with every word that was said to be saved."""
    here = laptop().has_group("open-sharing")
    person = here.start()
    writer = begin(person)
    writer.write("Our Tuesday")
    writer.press("ctrl+Next")
    write_part(writer, "Candle", "5", "We light a candle.")
    writer.press("Tab")
    writer.on("Stress")
    person.sees(lambda screen: any(text.startswith("Saved ") for text in screen.words()), "it is saved")
    person.program.kill()
    person = here.start()
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    person.press("alt+2")
    person.reads("Being written")
    person.tab_to("Go on writing: Our Tuesday")
    person.press("Return")
    screen = person.sees(lambda screen: screen.page == "EditorPage" and screen.says("Our Tuesday"), "the draft")
    assert screen.says("A draft."), screen.words()
    Writer(person).take_up()
    screen = person.reads("We light a candle.")
    assert screen.says("Our Tuesday")
    assert screen.says("1. Candle")
