# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole meeting, first start included, by accessible names alone; and what a reader comes upon on every page.

The kept trees are in `trees/`. Renew them after a look at what changed:
RENEW_TREES=1 python -m pytest tests/journeys/test_by_reader.py -k trees
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.laptop import Laptop
from tests.support.reader import Reader, difference, spoken_tree

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
TREES = Path(__file__).parent / "trees"
MOST_PRESSES = 60


@pytest.mark.parametrize("way", ["light", "200 per cent", "right to left"])
def test_a_reader_leads_a_whole_meeting_from_the_first_start(laptop: MakeLaptop, way: str) -> None:
    """First start, counts, a meeting to its end, Finish and Today again: by names and a reader's press alone."""
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


def test_the_trees_of_every_page_are_those_that_were_kept(laptop: MakeLaptop) -> None:
    """What a reader comes upon, in its order, is what was looked at and kept; a difference is told line by line."""
    person = laptop().prefers(theme="light").start()
    reader = Reader(person.program)
    changed: dict[str, list[str]] = {}

    def look(page: str) -> None:
        reader.takes_in()
        # A slow disk says so for a moment.
        tree = spoken_tree(person.sees(lambda screen: not screen.says("Not saved yet"), "that all is saved"))
        file = TREES / f"{page}.txt"
        if os.environ.get("RENEW_TREES"):
            TREES.mkdir(exist_ok=True)
            file.write_text(tree, "utf-8")
        kept = file.read_text("utf-8").splitlines()
        if kept != tree.splitlines():
            changed[page] = difference(kept, tree.splitlines()) or ["the order differs"]

    reader.hears("1 of 3")
    look("first-start-1")
    reader.press("Continue")
    reader.hears("2 of 3")
    look("first-start-2")
    reader.press("Continue")
    reader.hears("3 of 3")
    look("first-start-3")
    reader.press("Start meeting")
    reader.hears("Begin: Welcome")
    look("run-not-begun")
    reader.go_on()
    reader.hears("Next: Reading")
    look("run-words")
    person.press(*["ctrl+Right"] * 9)
    person.program.wait_page("FinishPage")
    look("finish")
    reader.press("Save and finish")
    for name, page in (("Today", "TodayPage"), ("Formats", "FormatsPage"), ("Counts", "CountsPage"),
                       ("Safety cards", "SafetyPage"), ("Settings", "SettingsPage"),
                       ("Guide", "GuidePage")):  # fmt: skip
        person.program.wait_page("TodayPage") if name == "Today" else reader.press(name)
        person.program.wait_page(page)
        look(name.lower().replace(" ", "-"))
    person.press("F2")
    reader.hears("1   Someone is in crisis")
    look("cards-list")
    person.press("2")
    reader.hears("Medical emergency")
    look("cards-medical")
    person.press("F2")
    person.sees(lambda screen: screen.page == "GuidePage", "the guide again")
    reader.press("Hide")
    person.sees(lambda screen: screen.window == "Timer", "the cover")
    look("cover")
    assert changed == {}
