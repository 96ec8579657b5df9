# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole meeting, first start included, by accessible names alone; and what a reader comes upon on every page.

The kept trees are in `trees/`. Renew them after a look at what changed:
RENEW_TREES=1 python -m pytest tests/journeys/test_by_reader.py -k trees
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.laptop import WORDS, Laptop
from tests.support.person import Person
from tests.support.reader import Reader, difference, spoken_tree

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
TREES = Path(__file__).parent / "trees"
MOST_PRESSES = 60


@pytest.mark.parametrize("way", ["light", "200 per cent", "right to left"])
def test_a_reader_leads_a_whole_meeting_from_the_first_start(laptop: MakeLaptop, way: str) -> None:
    """A19: first start, counts, a meeting to its end, Finish and Today again: by names and a reader's press alone."""
    here = laptop().prefers(theme="light", text_percent=200 if way == "200 per cent" else 100)
    mirrored = way == "right to left"
    person = here.start(*(("--lang", "qps-rtl") if mirrored else ()))
    reader = Reader(person.program, pseudo=mirrored)
    reader.press("Continue")
    reader.hears("What kind of meeting do you lead?")
    reader.press("Continue")
    reader.press("Start meeting")
    reader.hears("Begin: ")
    said = [reader.go_on()]
    if not mirrored:
        reader.press("Here, add one")
        reader.hears("Here, add one. Now 1.")
    for _ in range(MOST_PRESSES):
        if reader.find("Save and finish")(reader.program.screen()) is not None:
            break
        said.append(reader.go_on())
    assert len(said) >= 9
    reader.press("Save and finish")
    reader.hears("Start meeting, ")
    reader.press("Counts")
    reader.hears("Correct")


class Trees:
    """The kept trees of one way of showing the program, and what of them has changed."""

    def __init__(self, folder: str, reader: Reader, person: Person) -> None:
        self._folder = TREES / folder
        self.reader, self.person = reader, person
        self.changed: dict[str, list[str]] = {}

    def look(self, page: str) -> None:
        """Compare what a reader comes upon now with what was kept, or keep it."""
        self.reader.takes_in()
        # A slow disk says so for a moment.
        saved = self.reader.named("Not saved yet")
        tree = spoken_tree(self.person.sees(lambda screen: not screen.says(saved), "that all is saved"))
        if self._folder.name == "large":
            # Whether the part's title has room beside the pace depends on the minute at which the test runs.
            tree = re.sub(r"(label: Part # of #\n)label: (?!Ends).*\n", r"\1", tree)
        file = self._folder / f"{page}.txt"
        if os.environ.get("RENEW_TREES"):
            self._folder.mkdir(parents=True, exist_ok=True)
            file.write_text(tree, "utf-8")
        kept = file.read_text("utf-8").splitlines()
        if kept != tree.splitlines():
            self.changed[page] = difference(kept, tree.splitlines()) or ["the order differs"]


WAYS = {"light": (100, ()), "large": (200, ()), "rtl": (100, ("--lang", "qps-rtl"))}


@pytest.mark.parametrize("way", WAYS)
def test_the_trees_of_every_page_are_those_that_were_kept(laptop: MakeLaptop, way: str) -> None:
    """A19: what a reader comes upon, in its order, is what was looked at and kept; each difference is told."""
    percent, arguments = WAYS[way]
    person = laptop().prefers(theme="light", text_percent=percent).start(*arguments)
    trees = Trees(way, Reader(person.program, pseudo=way == "rtl"), person)
    _first_start(trees)
    _a_meeting(trees, "ctrl+Left" if way == "rtl" else "ctrl+Right")
    _quiet_pages(trees)
    assert trees.changed == {}


@pytest.mark.parametrize("way", WAYS)
def test_the_tree_of_the_way_in_is_the_one_that_was_kept(laptop: MakeLaptop, way: str) -> None:
    """A19: where the keychain does not answer, the question for the words is told whole."""
    percent, arguments = WAYS[way]
    here = laptop("locked").has_group("open-sharing", words=WORDS).prefers(theme="light", text_percent=percent)
    person = here.start(*arguments)
    trees = Trees(way, Reader(person.program, pseudo=way == "rtl"), person)
    person.program.wait_page("WayInPage")
    trees.reader.hears("The group's words")
    trees.look("way-in")
    person.type("one two three four five")
    person.press("Return")
    answer = trees.reader.named("These words do not open it").removeprefix("[")
    person.sees(lambda screen: any(answer in node.name for node in screen.nodes), "the answer")
    trees.look("way-in-wrong")
    assert trees.changed == {}


def _first_start(trees: Trees) -> None:
    reader = trees.reader
    for number, title in enumerate(("Welcome", "What kind of meeting do you lead?", "Ready"), start=1):
        reader.hears(title)
        trees.look(f"first-start-{number}")
        if number < 3:
            reader.press("Continue")
    reader.press("Start meeting")
    reader.hears("Begin: ")
    trees.look("run-not-begun")


def _a_meeting(trees: Trees, next_part: str) -> None:
    reader, person = trees.reader, trees.person
    reader.go_on()
    reader.hears("Next: ")
    trees.look("run-words")
    person.press(*[next_part] * 3)
    reader.hears("Next speaker")
    trees.look("run-sharing")
    person.press("7", "Return", "space")
    reader.hears("Finish seat")
    trees.look("run-speaking")
    person.press("q")
    reader.hears("Close the seats")
    trees.look("run-seats")
    person.press("Escape", "c")
    reader.hears("Close the milestones")
    trees.look("run-milestones")
    # Qt keeps an open menu out of the tree; readers hear it as it takes the keyboard.
    person.press("Escape", "d", "Return")
    reader.hears("Is the wall showing the same as your laptop?")
    trees.look("run-room-question")
    person.press("Escape", "ctrl+q")
    person.program.wait_page("TodayPage")
    trees.look("today-live")
    reader.press("Settings")
    reader.hears("Meeting running")
    trees.look("settings-live")
    reader.press("Return")
    person.program.wait_page("RunPage")
    person.press(*[next_part] * 6)
    person.program.wait_page("FinishPage")
    trees.look("finish")
    reader.press("Save and finish")


def _the_editor(trees: Trees) -> None:
    reader, person = trees.reader, trees.person
    person.press("ctrl+n")
    person.program.wait_page("EditorPage")
    trees.look("editor-about")
    person.press("ctrl+Next")
    reader.hears("Name of this part")
    trees.look("editor")
    person.press("Escape")
    person.program.wait_page("FormatsPage")


def _quiet_pages(trees: Trees) -> None:
    reader, person = trees.reader, trees.person
    for name, page in (("Today", "TodayPage"), ("Formats", "FormatsPage"), ("Counts", "CountsPage"),
                       ("Safety cards", "SafetyPage"), ("Settings", "SettingsPage"),
                       ("Guide", "GuidePage")):  # fmt: skip
        person.program.wait_page("TodayPage") if name == "Today" else reader.press(name)
        person.program.wait_page(page)
        trees.look(name.lower().replace(" ", "-"))
        if name == "Formats":
            _the_editor(trees)
    person.press("F2")
    person.sees(lambda screen: any("Someone is in crisis" in node.name for node in screen.nodes), "the cards")
    trees.look("cards-list")
    person.press("2")
    person.sees(lambda screen: any("Call now:" in node.name or "call" in node.name for node in screen.nodes), "a card")
    trees.look("cards-medical")
    person.press("F2")
    person.sees(lambda screen: screen.page == "GuidePage", "the guide again")
    reader.press("Hide")
    person.sees(lambda screen: screen.window == "Timer", "the cover")
    trees.look("cover")
