# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen on a second monitor: what the room sees, and what happens when somebody trips over the cable."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.domain.formats import PartKind
from facilitator.domain.pages import pages
from facilitator.exchange.format_file import read_format
from tests.support.laptop import Laptop, Place
from tests.support.leading import lead, press_on, start_meeting
from tests.support.person import Person
from tests.support.waiting import wait_until
from tests.support.wall import LAPTOP_AT, OTHER, WALL_AT, Wall, room_is_there, seen_in_the_room

pytestmark = [pytest.mark.journey]

FORMATS = Path(__file__).parents[2] / "resources" / "formats" / "en"
FRAME_PX = 4
"""The window manager sets a window as wide as the monitor beside its frame."""
READING_IN_MENU = 4
"""The reading stands after four ways to show the timer."""


@pytest.fixture
def wall(wide: Place) -> Iterator[Wall]:
    """The second monitor, plugged in."""
    made = Wall(wide.desk).stands()
    yield made
    made.taken_down()


@pytest.fixture
def person(wall: Wall, wide_laptop: Callable[..., Laptop]) -> Person:
    """Somebody in a meeting that has not begun, with both monitors."""
    made = wide_laptop().has_group("open-sharing").start()
    start_meeting(made)
    return made


def open_room(person: Person) -> None:
    """F5 opens the room screen on the second monitor."""
    person.press("F5")
    person.sees(lambda screen: seen_in_the_room(screen)[:1] == ["Welcome."], "the welcome in the room")


def to_sharing(person: Person) -> None:
    """Begin, and go to the sharing part."""
    person.press("space", *["ctrl+Right"] * 3)
    person.sees(lambda screen: screen.part[1] == "Sharing", "the sharing part")


def reading_pages() -> tuple[tuple[str, ...], ...]:
    """The pages that the room should see, from the format's file."""
    found = read_format((FORMATS / "open-sharing.toml").read_bytes(), "open-sharing.toml").worded("secular")
    return pages(next(part.words for part in found.parts if part.kind is PartKind.READING))


def test_a_reading_is_paged_in_the_room(person: Person, wall: Wall) -> None:
    """PageDown turns page after page of the reading, which the room sees line by line, and then leaves it."""
    open_room(person)
    assert wall.windows(person) == [WALL_AT]
    assert wall.keyboard() == "Facilitator"
    person.press("Next", "Next")
    person.reads("Show reading")
    person.press("d", *["Down"] * READING_IN_MENU, "Return")
    wanted = reading_pages()
    assert len(wanted) > 2
    for number, lines in enumerate(wanted, start=1):
        screen = person.sees(
            lambda screen, lines=lines: seen_in_the_room(screen)[1:-1] == list(lines), f"page {number} in the room"
        )
        assert seen_in_the_room(screen)[-1] == f"{number} of {len(wanted)}"
        assert screen.primary == ("Next page" if number < len(wanted) else "Next: Silence")
        person.press("Next")
    screen = person.sees(lambda screen: screen.part[1] == "Silence", "the silence")
    assert len(seen_in_the_room(screen)) <= 1  # nothing but the clock
    assert wall.keyboard() == "Facilitator"


def test_pulled_out_and_plugged_in_again_in_the_middle_of_a_share(person: Person, wall: Wall) -> None:
    """The room goes at once and never lies over the controls; it returns to its own monitor and to no other."""
    open_room(person)
    to_sharing(person)
    person.press("4", "Return", "space")
    person.sees(lambda screen: screen.primary == "Finish seat 4", "seat 4 speaks")
    wall.unplug()
    for _ in range(20):
        assert not _lies_over_laptop(wall, person)
    screen = person.reads("Room screen unplugged. It will come back by itself.")
    assert not room_is_there(screen)
    wall.plug(OTHER)
    person.press("t", "t", apart_s=1.0)
    screen = person.reads("minutes left.")
    assert not room_is_there(screen), "it came back on a monitor that nobody chose"
    wall.unplug(OTHER)
    wall.plug()
    screen = person.sees(room_is_there, "the room screen, back again")
    assert wall.windows(person) == [WALL_AT]
    assert screen.primary == "Finish seat 4"
    assert wall.keyboard() == "Facilitator"


def test_a_remote_that_sends_f5_and_esc_in_turn(person: Person, wall: Wall) -> None:
    """One button of a remote sends F5 and Esc in turn: open, blank, show, blank, and never anything else."""
    open_room(person)
    to_sharing(person)
    person.press("space")
    person.reads("Finish this share")
    for key, said in (("Escape", "blank"), ("F5", "shows timer"), ("Escape", "blank"), ("F5", "shows timer")):
        person.press(key)
        screen = person.reads(f"Room screen {'is ' if said == 'blank' else ''}{said}.")
        assert screen.primary == "Finish this share"
    person.press("b")
    person.reads("Room screen is blank.")
    person.press("period")
    person.reads("Room screen shows timer.")


def test_a_whole_meeting_by_the_remotes_keys_alone(person: Person, wall: Wall) -> None:
    """PageDown, PageUp, F5, Esc and the period lead a meeting to its Finish, and the room looks on."""
    open_room(person)
    press_on(person, "Next")
    press_on(person, "Next")
    person.sees(lambda screen: screen.part[1] == "Reading", "the reading")
    person.press("Prior")
    person.sees(lambda screen: screen.part[1] == "Welcome", "the part before")
    for key, said in (("Escape", "is blank"), ("F5", "shows timer"), ("period", "is blank"), ("period", "shows timer")):
        person.press(key)
        person.reads(f"Room screen {said}.")
    done = lead(person, "Next")
    assert [words for words in done if words in ("End silence", "Next speaker", "Finish this share")] == [
        "End silence",
        "Next speaker",
        "Finish this share",
    ]
    assert done[-1] == "Close the meeting"
    assert wall.keyboard() == "Facilitator"
    person.press("Next")
    person.program.wait_page("TodayPage")
    wait_until(lambda: wall.windows(person) == [], "the room screen went with its meeting")


def test_hide_blanks_both_screens(person: Person, wall: Wall) -> None:
    """Three Shifts: the controls are covered and the room sees nothing, not even a clock; three more bring all back."""
    open_room(person)
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.15)
    screen = person.sees(lambda screen: screen.page == "CoverPage", "the cover")
    assert room_is_there(screen)
    assert seen_in_the_room(screen) == []
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.15)
    person.sees(lambda screen: seen_in_the_room(screen)[:1] == ["Welcome."], "the welcome again")


def test_nothing_private_is_in_the_room_all_evening(person: Person, wall: Wall) -> None:
    """From part to part the room never shows a count, a seat or a note, and what Run shows stays on the laptop."""
    open_room(person)
    person.press(*["a"] * 7, apart_s=0.15)
    person.sees(lambda screen: screen.counts.get("Here") == 7, "seven are here")
    person.press("space")
    for _ in range(8):
        screen = person.program.screen()
        room = " ".join(seen_in_the_room(screen))
        assert "7" not in room.replace(_clock(screen), "")
        assert not any(note in room for note in ("For you", "Seat", "Part", "Waiting"))
        person.press("ctrl+Right")
    x, _, width, _ = wall.controls(person)
    assert (x >= LAPTOP_AT[0], x + width <= LAPTOP_AT[2] + FRAME_PX) == (True, True)


def _clock(screen) -> str:
    return screen.top[0] if screen.top else ""


def _lies_over_laptop(wall: Wall, person: Person) -> bool:
    return any(x < LAPTOP_AT[2] for x, _, _, _ in wall.windows(person))


def test_the_room_screen_ends_with_the_program(person: Person, wall: Wall) -> None:
    """Leaving twice ends the program and takes the room screen with it."""
    open_room(person)
    person.press("ctrl+q")
    person.program.wait_page("TodayPage")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    wait_until(lambda: wall.windows(person) == [], "no window is left")


def test_one_laptop_alone(laptop: Callable[..., Laptop], here: Place) -> None:
    """With one screen the program asks; then the room is on the laptop, Tab and mouse bring the controls, keys work."""
    person, only = laptop().has_group("open-sharing").start(), Wall(here.desk)
    start_meeting(person)
    person.press("F5")
    person.reads("No second screen is connected.")
    person.press("d", "Return")
    person.reads("Is the wall showing the same as your laptop? Press Windows + P and choose Extend.")
    person.sees(lambda screen: screen.focused == "Use this laptop as the room screen", "the second answer")
    person.press("Return")
    wait_until(lambda: only.windows(person) == [LAPTOP_AT], "the room is on the laptop, all of it")
    person.sees(lambda screen: seen_in_the_room(screen)[:1] == ["Welcome."], "the welcome")
    press_on(person, "Next")
    assert only.windows(person) == [LAPTOP_AT], "a remote brought the controls forward"
    person.press("Tab")
    wait_until(lambda: only.windows(person) == [], "Tab brings the controls forward")
    assert only.keyboard() == "Facilitator"
    wait_until(lambda: only.windows(person) == [LAPTOP_AT], "the room is back after five seconds", 12)
    person.move_mouse(300, 300)
    person.move_mouse(500, 400)
    wait_until(lambda: only.windows(person) == [], "so does the mouse")
    person.press("d", "Up", "Return")
    person.reads("Room screen is closed.")
    wait_until(lambda: only.windows(person) == [], "it stays closed", 7)
    time.sleep(6)
    assert only.windows(person) == []
