# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole meeting by real keys, from Today to the saved counts, one way of pressing at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import lead, start_meeting

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]


def test_space_alone_leads_a_meeting_from_today_to_saved(laptop: MakeLaptop) -> None:
    """A11: space starts a meeting, leads it to its end, saves it, and Today has it in Counts."""
    person = laptop().has_group("open-sharing").start()
    start_meeting(person)
    said = lead(person, "space")
    assert said[0] == "Begin: Welcome"
    assert [words for words in said if words.startswith(("Start", "End", "Next speaker", "Finish"))] == [
        "Start 1 min of silence",
        "End silence",
        "Next speaker",
        "Finish this share",
    ]
    assert said[-1] == "Close the meeting"
    person.press("space")
    person.program.wait_page("TodayPage")
    person.press("alt+4")
    person.sees(lambda screen: screen.page == "CountsPage" and screen.says("0 here"), "the meeting in Counts")


def test_page_down_alone_leads_a_meeting(laptop: MakeLaptop) -> None:
    """A11: a remote that knows one key leads a meeting with two speakers, from its beginning through Finish."""
    person = laptop().has_group("speaker").start()
    start_meeting(person)
    said = lead(person, "Next")
    assert said.count("Start the speaker") == said.count("Finish the speaker") == 2
    person.press("Next")
    person.program.wait_page("TodayPage")


def test_tab_and_enter_alone_lead_a_meeting_and_count(laptop: MakeLaptop) -> None:
    """A11: tab and Enter start a meeting, count, lead it, mend the count on Finish, and save it."""
    person = laptop().has_group("how-was-your-week", chairs=1).start()
    start_meeting(person, "Return")
    person.tab_to("Here, add one")
    person.press("Return", "Return")
    person.sees(lambda screen: screen.counts.get("Here") == 2, "two are here")
    person.tab_to("Begin: Welcome")
    said = lead(person, "Return")
    assert said.count("Start seat 1") == said.count("Finish seat 1") == 2
    person.tab_to("People here, add one")
    person.press("Return")
    person.sees(lambda screen: screen.counts.get("People here") == 3, "three were here")
    person.tab_to("Save and finish", "shift+Tab")
    person.press("Return")
    person.program.wait_page("TodayPage")
    person.press("alt+4")
    person.sees(lambda screen: screen.page == "CountsPage" and screen.says("3 here"), "three in Counts")


def test_a_count_mended_on_finish_is_read_again_after_a_restart(laptop: MakeLaptop) -> None:
    """Two counted, one added on Finish: after the program was closed and started again, Counts says three."""
    here = laptop().has_group("open-sharing")
    person = here.start()
    start_meeting(person)
    person.press("a", "a", apart_s=0.2)
    person.press("space")
    person.skip_parts(9)
    person.program.wait_page("FinishPage")
    person.tab_to("People here, add one")
    person.press("Return")
    person.sees(lambda screen: screen.counts == {"People here": 3, "New to us": 0}, "three were here")
    person.tab_to("Save and finish", "shift+Tab")
    person.press("space")
    person.program.wait_page("TodayPage")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    again = here.start()
    again.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    again.press("alt+4")
    again.sees(lambda screen: screen.page == "CountsPage" and screen.says("3 here"), "three in Counts")
