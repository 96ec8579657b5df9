# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start, with a keychain that answers, one that is locked, and none at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.laptop import Laptop
from tests.support.person import Person

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]


def through_the_wizard(person: Person) -> list[str]:
    """Enter, Enter, Enter, Enter: from the first screen into the first part. Give the words that were shown."""
    person.sees(lambda screen: screen.primary == "Continue" and screen.says("1 of 3"), "the first screen")
    person.press("Return")
    person.sees(lambda screen: screen.primary == "Continue" and screen.says("2 of 3"), "the second screen")
    person.press("Return")
    screen = person.sees(lambda screen: screen.primary.endswith("Start meeting"), "the third screen")
    words = [node.name for node in screen.inside("WordCell")] or five_words(screen.words())
    person.press("Return")
    person.sees(lambda screen: screen.primary == "Begin: Welcome", "Run, not begun")
    person.takes_in()
    person.press("Return")
    person.sees(lambda screen: screen.primary == "Next: Reading", "the meeting runs")
    return words


def five_words(shown: list[str]) -> list[str]:
    """Pick the words out of what the third screen says: single words in small letters."""
    return [words for words in shown if words.isalpha() and words.islower()]


def test_four_times_enter_lead_from_the_first_start_into_a_meeting(laptop: MakeLaptop) -> None:
    """With a keychain that answers, four presses of Enter start a meeting, and the next start needs no words."""
    here = laptop()
    person = here.start()
    assert through_the_wizard(person) == []
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0
    again = here.start()
    again.sees(lambda screen: screen.page == "TodayPage" and screen.primary == "Carry on", "the meeting, unasked")


def test_without_a_keychain_five_words_are_shown_and_open_the_group_again(laptop: MakeLaptop) -> None:
    """No keychain: five words are shown; the next start asks for them, tells wrong ones, and opens by the right."""
    here = laptop("absent")
    person = here.start()
    words = through_the_wizard(person)
    assert len(words) == 5
    person.press("a", apart_s=0.2)
    person.sees(lambda screen: screen.counts["Here"] == 1, "one is here")
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0
    again = here.start()
    again.program.wait_page("WayInPage")
    assert again.program.screen().says("The group's words")
    again.type("zebra zebra zebra zebra zebra")
    again.press("Return")
    again.sees(lambda screen: screen.says("These words do not open it."), "that these words do not fit")
    again.press("ctrl+a")
    again.type(" ".join(words))
    again.press("Return")
    again.sees(
        lambda screen: screen.page == "TodayPage" and screen.primary == "Carry on", "Today, with the meeting", 40
    )
    again.press("Return")
    again.sees(lambda screen: screen.counts.get("Here") == 1, "one is still here")


def test_a_locked_keychain_is_told_from_one_that_answers(laptop: MakeLaptop) -> None:
    """A locked keychain looks fine until it is asked: the wizard offers five words, and a meeting starts with them."""
    person = laptop("locked").start()
    assert len(through_the_wizard(person)) == 5


def test_skip_all_without_a_keychain_keeps_nothing_and_says_so_all_evening(laptop: MakeLaptop) -> None:
    """Skip all, no keychain: Today and Run say that nothing is kept, and nothing of the evening is on the disk."""
    here = laptop("absent")
    person = here.start()
    person.tab_to("Skip all")
    person.press("Return")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today")
    person.reads("Nothing is kept this time.")
    person.press("alt+1", "space")
    person.sees(lambda screen: screen.primary == "Begin: Welcome", "Run")
    person.takes_in()
    person.press("space", "a")
    person.sees(lambda screen: screen.counts.get("Here") == 1, "one is here")
    person.reads("Nothing is kept this time.", within_s=20)
    person.skip_parts(9)
    person.program.wait_page("FinishPage")
    person.press("space")
    person.program.wait_page("TodayPage")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    left = [path for path in here.own.rglob("*") if path.is_file() and path.parent.name not in ("config", "logs")]
    assert left == []
    assert here.start().program.wait_page("FirstStartPage").says("1 of 3")


def test_the_first_meeting_ends_with_an_offer_of_five_words(laptop: MakeLaptop) -> None:
    """Finish of the first meeting offers a second way in once; the words that it shows are five."""
    person = laptop().start()
    through_the_wizard(person)
    person.skip_parts(9)
    person.program.wait_page("FinishPage")
    person.tab_to("Show five words")
    person.press("Return")
    screen = person.reads("The five words: ")
    named = next(words for words in screen.words() if words.startswith("The five words: "))
    assert len(named.removeprefix("The five words: ").split()) == 5
    person.tab_to("I have written them down")
    person.press("Return")
    person.reads("Saved. These five words open", within_s=30)
