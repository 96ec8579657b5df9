# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who uses the program by what a screen reader says and does alone: names, and the reader's own press.

No key is pressed and no class of a widget is looked at. In the pseudo-language the reader knows the marked words.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from functools import cache

from tests.support.accessible import Node
from tests.support.program import PRESSED, Program, Screen
from tests.support.waiting import wait_until
from tools.translations import Message, pseudo_text

CALM_S = 0.7
IGNORED_AT_MOST = 5
MOVES = (
    "Begin: ", "Next: ", "Move on to: ", "Show reading", "Next page", "Start ", "End silence", "End the break",
    "Finish ", "Next speaker", "Another round", "Carry on", "Close the meeting",
)  # fmt: skip
"""How the big button of Run may begin."""


class Reader:
    """Listens to a program and presses by name. `pseudo`: its words are marked and longer."""

    def __init__(self, program: Program, *, pseudo: bool = False) -> None:
        self.program = program
        self._pseudo = pseudo
        self._pressed_at = 0.0

    def named(self, words: str) -> str:
        """Say how a name begins that begins with these words."""
        if not self._pseudo:
            return words
        return pseudo_text(Message("", words), words.rstrip()).rstrip("]é ")

    def find(self, *words: str) -> Callable[[Screen], Node | None]:
        """Look for the last thing to press that is called so: a quiet second choice comes before the big button."""
        beginnings = tuple(self.named(one) for one in words)

        def look(screen: Screen) -> Node | None:
            found = [node for node in screen.nodes if node.role in PRESSED and node.name.startswith(beginnings)]
            return found[-1] if found else None

        return look

    def press(self, *words: str) -> str:
        """Wait for something that is called so, press it as a reader does, and give its whole name."""
        look = self.find(*words)
        screen = self.program.wait_for(look, f"something called {words}", 30)
        node = look(screen)
        assert node is not None
        time.sleep(max(0.0, self._pressed_at + CALM_S - time.monotonic()))
        assert self.program.press(node), f"{node.name} cannot be pressed"
        self._pressed_at = time.monotonic()
        return node.name

    def takes_in(self) -> None:
        """Listen to a page that has just come, before pressing anything."""
        self._pressed_at = time.monotonic()

    def hears(self, words: str, within_s: float = 15.0) -> Screen:
        """Wait until something is called so, or begins so."""
        named = self.named(words)
        return self.program.wait_for(
            lambda screen: any(node.name.startswith(named) for node in screen.nodes), f"“{named}”", within_s
        )

    def go_on(self) -> str:
        """Press what goes on in Run until it has done what it says; give what it said."""
        look = self.find(*MOVES)
        for _ in range(IGNORED_AT_MOST):
            said = self.press(*MOVES)
            try:
                wait_until(lambda said=said: self._moved_on(look, said), "something moved", CALM_S)
            except AssertionError:
                continue
            return said
        raise AssertionError(f"“{said}” did nothing")

    def _moved_on(self, look: Callable[[Screen], Node | None], said: str) -> bool:
        now = look(self.program.screen())
        return now is None or now.name != said


DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Tonight|Tomorrow|Yesterday"
WHENS = ("Tonight at {time}", "Today at {time}", "Tomorrow at {time}", "{day} at {time}")
PACES = ("On time", "A little ahead", "A little behind", "%n min ahead", "%n min behind")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def spoken_tree(screen: Screen) -> str:
    """Draw what a reader comes upon: roles and names in order, without what changes from day to day."""
    lines = [f"{node.role}: {_lasting(node.name)}" for node in screen.nodes if node.name.strip()]
    return "\n".join(lines) + "\n"


def _lasting(name: str) -> str:
    calm = name.replace("\n", " / ")
    for words in WHENS:
        calm = _either(words).sub("WHEN", calm)
    for words in PACES:
        calm = _either(words).sub("PACE", calm)
    calm = re.sub(rf"\b({DAYS})\b", "DAY", calm)
    calm = re.sub(rf"\b({MONTHS})\b", "MONTH", calm)
    calm = re.sub(r"/\S*/groups/\S+|/\S*/data\S*", "FOLDER", calm)
    calm = re.sub(r"\d+", "#", calm)
    # Ten seconds make a share: on a slow computer the made-up speaker has spoken, on a quick one not.
    return re.sub(r" # shares?\.| \[# šĥåŕéš?\. é+\]", "", calm)


@cache
def _either(words: str) -> re.Pattern[str]:
    """Find a whole name that says this, in plain words or in the pseudo-language's marked ones."""
    forms = (words, pseudo_text(Message("", words), words))
    found = (re.sub(r"\\{\w+\\}|%n", r"\\S+", re.escape(form)) for form in forms)
    return re.compile(rf"^({'|'.join(found)})$")


def difference(kept: Sequence[str], now: Sequence[str]) -> list[str]:
    """Give the lines that only one of the two has."""
    return [f"- {line}" for line in kept if line not in now] + [f"+ {line}" for line in now if line not in kept]
