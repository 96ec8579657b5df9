# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kind time by real keys: a late start with a fixed closing, a round of fourteen, a room and a screen in turn."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import press_on, start_meeting
from tests.support.person import Person
from tests.support.program import Screen

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
PEOPLE = 14
PASSES, HOLD = (3, 9), 5


def planned_end(screen: Screen) -> str:
    """Read the planned end from the top line."""
    return next(found[1] for words in screen.top if (found := re.search(r"Ends (\d\d:\d\d)", words)))


def says(person: Person, words: str) -> Screen:
    """Wait until the big button says so."""
    return person.sees(lambda screen: screen.primary == words, f"the button says “{words}”")


def test_nine_minutes_late_with_a_fixed_closing(laptop: MakeLaptop) -> None:
    """Nine minutes late: the true begin in one act, a plan by one digit, the closing where it was, Back as ever."""
    start = datetime.now(UTC) - timedelta(minutes=9)
    person = laptop().has_group("grief-circle", start=f"{start:%H:%M}").start()
    start_meeting(person)
    person.sees(lambda screen: screen.says("Planned "), "the time and the planned start, side by side")
    ends = planned_end(person.program.screen())
    assert ends == f"{start + timedelta(minutes=90):%H:%M}"
    person.press("i")
    person.sees(lambda screen: re.match(r"The meeting began (9|10) minutes ago", screen.focused), "nine is proposed")
    person.press("2")
    person.sees(lambda screen: screen.focused == "The meeting began 2 minutes ago", "two, as typed")
    person.press("Return")
    screen = person.sees(lambda screen: screen.button("7 min behind") or screen.button("8 min behind"), "late by seven")
    assert screen.part[0] == "Part 1 of 15"
    person.press("u")
    screen = person.sees(lambda screen: screen.button("1. "), "ways to catch up")
    assert screen.focused.startswith("Let it run")
    plan = screen.button("1. ")
    assert plan is not None
    assert f"Ends {ends}, as planned." in plan.name
    person.press("1")
    screen = person.sees(lambda screen: screen.status.startswith("Agreed."), "the plan is agreed on")
    assert ends in screen.status
    assert screen.button("7 min behind") is None
    assert planned_end(screen) == ends
    assert screen.says("left out") or screen.says("instead of")
    person.press("BackSpace")
    person.sees(lambda screen: screen.status == "Back: the times are as before.", "taken back")
    person.sees(lambda screen: screen.button("7 min behind") or screen.button("8 min behind"), "late as before")


def test_a_round_of_fourteen_with_two_passes_and_one_hold(laptop: MakeLaptop) -> None:
    """Fourteen in the round, by people: twelve speak, two pass silently, one is held, and then the round is through."""
    person = laptop().has_group("check-in").start()
    start_meeting(person)
    person.press(*["a"] * PEOPLE, apart_s=0.15)
    person.sees(lambda screen: screen.counts.get("Here") == PEOPLE, "fourteen are here")
    person.press("space")
    person.skip_parts(3)
    says(person, "Start seat 1")
    person.press("q")
    person.tab_to("How many are we?")
    person.press("Return")
    person.sees(lambda screen: screen.says(f"Now {PEOPLE}."), "a round of fourteen")
    person.press("Escape")
    for turn in range(1, PEOPLE + 1):
        says(person, f"Start turn {turn} of {PEOPLE}")
        if turn in PASSES:
            person.press("0")
            continue
        person.press("space")
        says(person, "Finish this share")
        if turn == HOLD:
            person.press("p")
            says(person, "Carry on")
            person.press("space")
            says(person, "Finish this share")
        person.press("space")
    screen = says(person, "Move on to: Our list")
    assert not screen.says("pass"), "nobody can see who passed"
    press_on(person, "space")


def test_room_and_screen_in_turn(laptop: MakeLaptop) -> None:
    """Two in the room and two online are called in turn, whatever the order in which they came."""
    person = laptop().has_group("open-sharing").start()
    start_meeting(person)
    person.press("space")
    person.skip_parts(3)
    person.press("7", "Return", "2", "Return", apart_s=0.2)
    person.press("o", "3", "Return", "o", "Return", apart_s=0.2)
    person.sees(lambda screen: screen.says("Someone online, number 4 in line"), "four in two lines")
    for start, finish in (
        ("Start seat 7", "Finish seat 7"),
        ("Start: Online 3", "Finish: Online 3"),
        ("Start seat 2", "Finish seat 2"),
        ("Start: Someone online", "Finish: Someone online"),
    ):
        says(person, start)
        person.press("space")
        says(person, finish)
        person.press("space")
    person.sees(lambda screen: screen.primary not in ("Start: Someone online", "Finish: Someone online"), "all called")
