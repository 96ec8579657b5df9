# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leading a whole meeting with one key, reading the big button before each press and holding it to its word."""

from __future__ import annotations

from tests.support.person import CALM_S, Person
from tests.support.program import Screen
from tests.support.waiting import wait_until

MOST_PRESSES = 80
IGNORED_AT_MOST = 4
"""A silence that has just begun ignores a press or two (ux.md 5.5); a stuck button would ignore them all."""


def start_meeting(person: Person, key: str = "space") -> Screen:
    """From Today into Run."""
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today knows tonight's format")
    person.press(key)
    screen = person.sees(lambda screen: screen.primary.startswith("Begin: "), "Run, not begun")
    person.takes_in()
    return screen


def press_on(person: Person, key: str) -> Screen:
    """Press once more what goes on, and see that the button kept its word."""
    before = person.program.screen()
    for _ in range(IGNORED_AT_MOST):
        person.press(key)
        try:
            after = wait_until(lambda: _moved_on(person, before), "something moved", CALM_S)
        except AssertionError:
            continue
        return keeps_word(before, after, person)
    raise AssertionError(f"“{before.primary}” did nothing")


def keeps_word(before: Screen, after: Screen, person: Person) -> Screen:
    """The button said what would happen: see that it has."""
    kind, _, title = before.primary.partition(": ")
    if kind in ("Begin", "Next", "Move on to"):
        person.sees(lambda screen: screen.part[1] == title, f"the part “{title}” after “{before.primary}”")
    elif before.primary == "Close the meeting":
        return person.program.wait_page("FinishPage")
    return after


def lead(person: Person, key: str) -> list[str]:
    """Go on with this key alone until Finish; give what the button said, one after the other."""
    said = []
    screen = person.program.screen()
    while screen.page == "RunPage":
        said.append(screen.primary)
        assert len(said) <= MOST_PRESSES, said
        screen = press_on(person, key)
        if screen.page == "RunPage":
            screen = person.program.screen()
    assert screen.page == "FinishPage"
    person.takes_in()  # the program may have come to the last press late, and takes a second one at once for a bounce
    return said


def _moved_on(person: Person, before: Screen) -> Screen | None:
    now = person.program.screen()
    if not now.page or (now.page == "RunPage" and not now.primary):
        return None
    return now if (now.page, now.primary, now.part) != (before.page, before.primary, before.part) else None
