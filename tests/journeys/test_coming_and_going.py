# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the middle of a meeting: back, out and in again, hidden, started twice."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.support.accessible import ACTIVE
from tests.support.killing import shown_on
from tests.support.laptop import Laptop
from tests.support.leading import start_meeting
from tests.support.person import Person
from tests.support.program import Screen

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]


def in_sharing(here: Laptop) -> Person:
    """Start an open sharing meeting and go to its sharing part; timers show digits."""
    person = here.has_group("open-sharing").prefers(timer_style="digits").start()
    start_meeting(person)
    person.press("space")
    person.skip_parts(3)
    person.sees(lambda screen: screen.part[1] == "Sharing", "the sharing part")
    return person


def test_back_lets_a_speaker_go_on_as_if_never_stopped(laptop: MakeLaptop) -> None:
    """A share ended by mistake has been running all the while after Back, to the second."""
    person = in_sharing(laptop())
    person.press("4", "Return", "space")
    person.sees(lambda screen: screen.primary == "Finish seat 4", "seat 4 speaks")
    before = shown_on(person.program.screen(), time.time())
    person.press("space")
    person.sees(lambda screen: screen.timer[0] == "Each share", "nobody speaks")
    person.press("a")
    person.press("BackSpace", "BackSpace")
    screen = person.sees(lambda screen: screen.primary == "Finish seat 4", "seat 4 goes on")
    after = shown_on(screen, time.time())
    assert after.same_as(before), (before, after)


def test_ctrl_q_twice_ends_the_program_and_the_meeting_carries_on(laptop: MakeLaptop) -> None:
    """Ctrl+Q goes to Today, again closes the program; the next start carries on in the same part with the counts."""
    here = laptop()
    person = in_sharing(here)
    person.press("a", "n", apart_s=0.2)
    person.sees(lambda screen: screen.counts == {"Here": 1, "New": 1}, "counts")
    person.press("ctrl+q")
    person.sees(lambda screen: screen.page == "TodayPage" and screen.primary == "Return to meeting", "Today")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    again = here.start()
    again.sees(lambda screen: screen.primary == "Carry on", "the meeting on Today")
    again.press("space")
    again.sees(lambda screen: screen.part[1] == "Sharing" and screen.counts == {"Here": 1, "New": 1}, "all as it was")


def test_a_second_start_brings_the_first_forward_and_ends(laptop: MakeLaptop) -> None:
    """One program per person: the second start ends with status 0, and the first window has the keyboard again."""
    here = laptop()
    first = here.has_group().start()
    first.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today")
    first.put_in_the_task_bar()
    first.sees(lambda screen: not is_active(screen), "the window is away")
    second = here.start_unseen()
    assert second.program.wait_end() == 0
    first.sees(is_active, "the first window has come forward")
    first.press("alt+4")
    first.program.wait_page("CountsPage")


def is_active(screen: Screen) -> bool:
    """Whether the window has the keyboard."""
    return any(node.has(ACTIVE) for node in screen.nodes if node.role in ("frame", "window"))


def test_three_shifts_hide_the_meeting_and_three_show_it_again(laptop: MakeLaptop) -> None:
    """Shift x3 leaves a timer and a neutral title, no word of the meeting; Shift x3 again and all is as it was."""
    person = in_sharing(laptop())
    person.press("a", apart_s=0.2)
    person.sees(lambda screen: screen.counts.get("Here") == 1, "one is here")
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.15)
    screen = person.sees(lambda screen: screen.page == "CoverPage", "the cover")
    assert screen.window == "Timer"
    assert not [words for words in screen.words() if "haring" in words or "eeting" in words]
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.15)
    screen = person.sees(lambda screen: screen.page == "RunPage", "the meeting")
    assert (screen.part[1], screen.counts, screen.window) == ("Sharing", {"Here": 1, "New": 0}, "Facilitator")
