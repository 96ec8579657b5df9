# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group settles when it meets, and from then on Today chooses: by real keys, on days that come later."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import lead, start_meeting
from tests.support.person import Person

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]


def on_day(laptop: Laptop, at: str) -> Person:
    """Start the program as if it were that local time."""
    return laptop.start(command=[sys.executable, "-m", "tests.support.on_another_day", at])


def test_the_last_tuesday_picks_the_milestones(laptop: MakeLaptop) -> None:
    """A rule for the last Tuesday is made by keys alone; that night key tags are given, a week later not."""
    ours = laptop().has_group("open-sharing", chairs=1)
    person = on_day(ours, "2026-11-24T18:50")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, Open sharing"), "Today, ready")
    person.tab_to("When we meet")
    person.press("Return")
    person.sees(lambda screen: screen.focused == "Add a meeting", "nothing is settled yet")
    person.press("Return")
    person.reads("Every Tuesday at 19:30")
    person.tab_to("Add a rule")
    person.press("Return")
    person.sees(lambda screen: screen.focus and "ChoiceList" in screen.focus.kind, "a new rule")
    person.type("Discussion")
    comes = person.sees(lambda screen: "Discussion with key tags" in screen.words("NightRow"), "what comes")
    assert comes.says("Because: last Tuesday of the month.")
    assert comes.says("Tuesday, 1 December at 19:30")
    person.press("Escape")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, Discussion with key tags, 19:30"), "tonight")
    person.reads("Because: last Tuesday of the month.")
    start_meeting(person)
    said = lead(person, "space")
    assert said[0] == "Begin: A quiet beginning"
    assert "Next: Key tags" in said
    person.press("space")
    person.program.wait_page("TodayPage")
    person.reads("Tuesday, 1 December at 19:30")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0

    later = on_day(ours, "2026-12-01T19:00")
    later.sees(lambda screen: screen.primary.startswith("Start meeting, Open sharing, 19:30"), "the usual format")
    later.reads("The usual format.")
