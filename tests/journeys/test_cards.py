# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safety cards and lists by real keys: in the middle of a share, while hidden, before the unlock, and at the end."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import start_meeting
from tests.support.person import Person
from tests.support.program import Screen

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
CRISIS = "Someone is in crisis"


def left_s(screen: Screen) -> int | None:
    """Read how much time the share has left, from the digits beside the disc."""
    for words in screen.timer:
        found = re.fullmatch(r"(\d+):(\d\d)", words)
        if found:
            return int(found[1]) * 60 + int(found[2])
    return None


def sharing(person: Person) -> Screen:
    """Lead from Today to a share that runs, with its time in digits."""
    start_meeting(person)
    person.press("space")
    person.sees(lambda screen: screen.primary.startswith("Next: "), "the meeting has begun")
    person.skip_parts(3)
    person.sees(lambda screen: screen.part[1] == "Sharing", "the part of sharing")
    person.press("space")
    return person.sees(lambda screen: screen.primary == "Finish this share" and left_s(screen), "somebody speaks")


def test_a_crisis_card_in_the_middle_of_a_share_does_not_touch_its_time(laptop: MakeLaptop) -> None:
    """F2 and 1 open the card, F2 closes it: the same share runs, and has used as much time as has gone by."""
    person = laptop().has_group("open-sharing").prefers(timer_style="digits").start()
    before = sharing(person)
    began, left = time.monotonic(), left_s(before)
    person.press("F2")
    person.sees(lambda screen: screen.page == "CardsPage" and screen.focused.startswith("1"), "the list of cards")
    person.press("1")
    person.sees(lambda screen: screen.says(CRISIS) and screen.focused.startswith(CRISIS), "the crisis card")
    person.press("space", "Next", "a", "7")
    person.reads("If the answer is yes")
    person.press("F2")
    after = person.sees(lambda screen: screen.page == "RunPage" and left_s(screen) is not None, "Run again")
    gone = time.monotonic() - began
    assert left is not None
    assert abs(left - (left_s(after) or 0) - gone) <= 1.5
    assert (after.primary, after.part, after.focused) == (before.primary, before.part, before.focused)
    assert after.counts["Here"] == 0


def test_a_card_is_read_while_hidden_and_before_the_first_unlock(laptop: MakeLaptop) -> None:
    """Three Shifts, F2 and 2 show the card under a neutral title; locked out, the same keys show the shipped one."""
    person = laptop().has_group("open-sharing").start()
    sharing_page = start_meeting(person)
    assert sharing_page.page == "RunPage"
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.2)
    person.sees(lambda screen: screen.window == "Timer", "the cover")
    person.press("F2", "2")
    card = person.sees(lambda screen: screen.says("Medical emergency"), "the card over the cover")
    assert card.window == "Timer"
    assert not any("meeting" in words.lower() for words in card.words())
    person.press("Escape")
    person.sees(lambda screen: screen.page == "CoverPage", "the cover again")
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.2)
    person.sees(lambda screen: screen.page == "RunPage", "Run again")
    locked = laptop("locked").has_group("open-sharing", words=("table", "window", "river", "garden", "letter")).start()
    locked.sees(lambda screen: screen.page == "WayInPage", "the way in")
    locked.press("F2", "1")
    locked.reads(CRISIS)
    locked.press("Escape")
    locked.sees(lambda screen: screen.page == "WayInPage", "the way in again")


def test_things_are_ticked_off_before_and_after(laptop: MakeLaptop) -> None:
    """By keys alone: two things are ticked on Today, one on Finish, and the next evening begins with nothing ticked."""
    person = laptop().has_group("open-sharing").start()
    person.sees(lambda screen: screen.says("Getting ready"), "the list's row on Today")
    person.tab_to("Tick off: getting ready")
    person.press("Return")
    person.sees(lambda screen: screen.focused == "Key and lights", "the first thing to do")
    person.press("space", "Tab", "space")
    person.sees(lambda screen: {"Key and lights", "Chairs in a circle"} <= set(screen.chosen()), "two ticks")
    person.press("Escape")
    person.sees(lambda screen: screen.focused.startswith("Tick off"), "the row again")
    person.tab_to("Start meeting", "shift+Tab")
    person.press("space")
    person.sees(lambda screen: screen.primary.startswith("Begin: "), "Run")
    person.takes_in()
    person.press("space")
    person.sees(lambda screen: screen.primary.startswith("Next: "), "begun")
    person.skip_parts(9)
    person.program.wait_page("FinishPage")
    person.tab_to("Tick off: before you go")
    person.press("Return")
    person.sees(lambda screen: screen.focused == "Basket counted by two", "the first thing to do after")
    person.press("space")
    person.sees(lambda screen: "Basket counted by two" in screen.chosen(), "one tick")
    person.tab_to("Save and finish")
    person.press("space")
    person.program.wait_page("TodayPage")
    person.reads("Thank you for your service")
    person.tab_to("Close the look back")
    person.press("Return")
    person.sees(lambda screen: not screen.says("Thank you for your service"), "the look back is waved away")
    person.sees(lambda screen: screen.says("Key and lights"), "a list with nothing ticked")
