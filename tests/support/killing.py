# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting whose laptop dies again and again: what was shown right before, and whether it is there again.

What ruling 4 leaves out is left out: who waits, and which seat speaks. Deliberately not here: power cuts, which are
replayed on the vault itself (`tests/storage/test_power_cut.py`).
"""

from __future__ import annotations

import random
import re
import time
from dataclasses import dataclass, replace

from tests.support.laptop import Laptop
from tests.support.leading import start_meeting
from tests.support.person import CALM_S, Person
from tests.support.program import Screen

TICK_S = 0.4
"""How old a timer's digits may be when they are read: a tick, a paint, and the reading itself on a busy computer."""
DIGITS = re.compile(r"(\+?)(\d+):(\d\d)")
UNDER_WAY = ("End ", "Finish ")
HERE, NEW, DAY = "Here", "New", "24 hours"


class Lost(AssertionError):
    """Something that was shown is not there again."""


@dataclass(frozen=True)
class Shown:
    """What a leader could read at the moment `at`; `left_s`: the digits of what is timed, below nought when over."""

    part: tuple[str, str]
    counts: tuple[int, int]
    begun: bool
    held: bool
    running: bool
    left_s: int | None
    at: float

    @property
    def fixed(self) -> tuple[object, ...]:
        """What does not change by itself."""
        return self.part, self.counts, self.begun, self.held, self.running

    @property
    def number(self) -> int:
        """Which part it is, from 1."""
        return int(self.part[0].split()[1])

    def same_as(self, earlier: Shown) -> bool:
        """Whether this is what was shown then, after so much time as has gone by."""
        if self.fixed != earlier.fixed or (self.left_s is None) != (earlier.left_s is None):
            return False
        if self.left_s is None or earlier.left_s is None:
            return True
        if not self.running or self.held:
            return self.left_s == earlier.left_s
        drift = (self.at + self.left_s) - (earlier.at + earlier.left_s)
        return abs(drift) <= 1 + TICK_S


def shown_on(screen: Screen, at: float) -> Shown:
    """Read what Run shows."""
    primary, timer = screen.primary, screen.timer
    held = primary == "Carry on"
    left = next((found for words in timer if (found := DIGITS.fullmatch(words))), None)
    left_s = None
    if left is not None:
        left_s = (-1 if left[1] else 1) * (int(left[2]) * 60 + int(left[3]))
    under_way = screen.button("1 more minute") is not None or primary.startswith(UNDER_WAY)
    counts = screen.counts
    numbers = counts.get(HERE, -1), counts.get(NEW, -1)
    return Shown(screen.part, numbers, not primary.startswith("Begin: "), held, under_way, left_s, at)


class DyingLaptop:
    """Leads a meeting on a laptop that is killed at random moments. Raises Lost when something shown is gone."""

    def __init__(self, laptop: Laptop, seed: int, command: tuple[str, ...] = ()) -> None:
        self._laptop = laptop
        self._command = command
        self._chance = random.Random(seed)
        self._person = laptop.start(command=command)
        start_meeting(self._person)
        self._milestones = 0
        self._press("space")

    @property
    def person(self) -> Person:
        """Whoever sits before it now."""
        return self._person

    def live_and_die(self) -> str:
        """Do one to three things, be killed, carry on, and compare; tell what was going on."""
        for _ in range(self._chance.randint(0, 2)):
            self._press(self._choose())
        before = self._look()
        key = self._choose()
        self._press(key)
        moment_s = self._chance.uniform(0, CALM_S)
        time.sleep(moment_s)
        after = self._look() if moment_s > CALM_S / 2 else None
        self._person.program.kill()
        self._come_back()
        again = self._look()
        told = f"{key}, killed after {moment_s * 1000:.0f} ms; {before} -> {after}, and afterwards {again}"
        if after is not None and not again.same_as(after):
            raise Lost(told)
        if after is None and not (again.same_as(before) or could_be(before, key, again)):
            raise Lost(told)
        return told

    def mark_a_milestone(self) -> None:
        """Mark one, be killed with the panel open, and find it again."""
        self._person.press("c")
        self._person.sees(lambda screen: screen.focused.startswith(f"{DAY}, add one"), "the milestones")
        self._person.press("Return")
        self._milestones += 1
        self._person.sees(lambda screen: screen.counts.get(DAY) == self._milestones, "one milestone more")
        self._person.program.kill()
        self._come_back()
        self._person.press("c")
        screen = self._person.sees(lambda screen: DAY in screen.counts, "the milestones")
        if screen.counts[DAY] != self._milestones:
            raise Lost(f"{self._milestones} milestones were shown, {screen.counts[DAY]} are there")
        self._person.press("Escape")

    # -- inside ------------------------------------------------------------------------------------------------------

    def _press(self, key: str) -> None:
        self._person.press(key)

    def _look(self) -> Shown:
        """Read what is shown. Back takes the answer about lost time back too: then it is asked again, and counted."""
        at = time.time()
        screen = self._person.sees(lambda screen: screen.page == "RunPage" and screen.primary, "Run")
        if screen.primary == "Count the time":
            count_lost_time(self._person)
            return self._look()
        return shown_on(screen, at)

    def _choose(self) -> str:
        """Choose what to press: mostly on, never past the last part."""
        screen = self._person.program.screen()
        key = self._chance.choices(
            ("space", "a", "n", "shift+a", "p", "plus", "BackSpace", "ctrl+Right"), (9, 4, 2, 1, 2, 2, 1, 1)
        )[0]
        at_the_end = screen.primary == "Close the meeting" or screen.part[0].startswith(("Part 14", "Part 15"))
        if at_the_end and key in ("space", "ctrl+Right"):
            return "ctrl+Left"
        if key == "BackSpace" and screen.part[0].startswith("Part 1 "):
            return "a"  # taken back to before its beginning, a meeting with no counts is rightly not carried on
        return key

    def _come_back(self) -> None:
        self._person = carry_on(self._laptop, self._command)


def kill_and_carry_on(laptop: Laptop) -> Person:
    """Let the laptop die now, and carry on."""
    laptop.programs[-1].kill()
    return carry_on(laptop)


def carry_on(laptop: Laptop, command: tuple[str, ...] = ()) -> Person:
    """Start again, carry on, and let the lost time count."""
    person = laptop.start(command=command)
    person.sees(lambda screen: screen.primary == "Carry on" or screen.primary.startswith("Start meeting, "), "Today")
    if person.program.screen().primary != "Carry on":
        raise Lost("the meeting is gone")
    person.press("space")
    screen = person.sees(lambda screen: screen.page == "RunPage" and screen.primary, "Run")
    person.takes_in()
    if screen.primary == "Count the time":
        count_lost_time(person)
    return person


def count_lost_time(person: Person) -> None:
    """Answer that the time the computer was off is to be counted."""
    person.sees(lambda screen: screen.status.endswith("Count that time?"), "the question on the status line")
    person.press("space")
    person.sees(lambda screen: screen.primary != "Count the time", "the lost time is counted")


def could_be(before: Shown, key: str, again: Shown) -> bool:
    """Whether this is what the key, still in flight when the laptop died, would have led to."""
    here, new = before.counts
    counted = {"a": (here + 1, new), "n": (here, new + 1), "shift+a": (max(0, here - 1), new)}
    if key in counted:
        return again.same_as(replace(before, counts=counted[key]))
    if key == "plus":
        more = None if before.left_s is None else before.left_s + 60
        return again.same_as(replace(before, left_s=more))
    if key == "p":
        held = replace(before, held=not before.held, running=again.running, left_s=again.left_s)
        return again.fixed == held.fixed
    if key == "BackSpace":
        return again.begun or again.part == before.part
    # On, or on to the next part: the counts stand, and nothing goes back.
    return again.begun and again.counts == before.counts and again.number in (before.number, before.number + 1)
