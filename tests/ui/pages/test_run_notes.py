# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the words in Run: prompts one at a time, private lines by one press, and nothing clipped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui.pages.run import RunPage
from facilitator.ui.viewmodels import sayings as say
from tests.support.builders import closing, sharing, words
from tests.support.live import LiveMeeting
from tests.ui.pages.fit import clipped

LONG = "What would you say tonight to the one who came in for the first time, if you could say it in a single breath?"
WELCOME = replace(words(), prompts=(LONG, "Who is new?"), private="The door: 4711.\n\nThe office: 555 0142.")


def make(qtbot, look, *parts, size=(1366, 689)):
    live = LiveMeeting(*(parts or (WELCOME, sharing(), closing())))
    page = RunPage(live.model, look, live.room)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.take_focus()
    QTest.qWait(0)
    return live.begin(), page


def settle():
    for _ in range(4):
        QApplication.processEvents()


def test_prompts_come_one_at_a_time(qtbot, look):
    """The first prompt is there by itself, the next key and the button show the others, and a part begins anew."""
    live, page = make(qtbot, look)
    beside = page.words.beside
    assert (beside.prompt.text(), beside.next.isVisible()) == (LONG, True)
    live.model.next_prompt()
    assert beside.prompt.text() == "Who is new?"
    beside.next.click()
    assert beside.prompt.text() == LONG
    live.model.next_prompt(-1)
    assert beside.prompt.accessibleName() == "Prompt 2 of 2: Who is new?"
    live.model.next_part()
    assert not beside.isVisible()
    live.model.previous_part()
    assert beside.prompt.text() == LONG


def test_where_there_is_none_the_status_line_says_so(qtbot, look):
    """Asking for a prompt or private lines where there are none is answered, and changes nothing."""
    live, page = make(qtbot, look, replace(words(), prompts=("One?",)), sharing(), closing())
    live.model.next_prompt()
    page.toggle_private()
    live.model.next_part()
    live.model.next_prompt()
    said = [one for one in live.said if one in (say.Plain.ONE_PROMPT, say.Plain.NO_PRIVATE, say.Plain.NO_PROMPTS)]
    assert said == [say.Plain.ONE_PROMPT, say.Plain.NO_PRIVATE, say.Plain.NO_PROMPTS]


def test_the_button_says_what_it_does(qtbot, look):
    """One press shows the private lines above the words, and the same button covers them; an open panel closes."""
    _, page = make(qtbot, look)
    page.open_milestones()
    page.toggle_private()
    assert page.words.panel is None
    button = page.words.beside.private
    assert (button.text(), "4711" in page.words.words.plain_text) == ("Cover again", True)
    assert page.words.words.plain_text.startswith("Private lines")
    button.click()
    assert (button.text(), "4711" in page.words.words.plain_text) == ("Private lines", False)


def test_the_words_stand_as_they_stood(qtbot, look):
    """Covered again, the words are where they had been scrolled to."""
    long = replace(WELCOME, words="\n\n".join(["One more line to say, and then another."] * 40))
    _, page = make(qtbot, look, long, closing())
    page.scroll_words(5)
    before = page.words.words.seen_lines()
    page.toggle_private()
    assert page.words.words.seen_lines()[0] == "Private lines"
    page.toggle_private()
    assert page.words.words.seen_lines() == before


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 689), 100), ((1024, 560), 100), ((1366, 689), 200), ((1024, 560), 200)]
)
def test_nothing_is_cut_off(qtbot, look, size, percent):
    """Prompts and private lines fit, covered or not, in every part; in large print they stand beside the timer."""
    look.apply(theme="light", text_percent=percent)
    live, page = make(
        qtbot, look, WELCOME, replace(sharing(), prompts=(LONG, "Two?"), private="x"), closing(), size=size
    )
    found = {}
    for state in ("welcome", "sharing", "speaking"):
        for shown in ("covered", "shown"):
            settle()
            assert (page.width(), page.height()) == size
            cut = clipped(page)
            found |= {(state, shown): cut} if cut else {}
            page.toggle_private()
        live.after(1).space()
    assert found == {}
    in_words = page.words.beside.parentWidget() is page.words
    assert in_words is (percent == 100)


def test_in_a_low_window_a_long_prompt_stands_there_too(qtbot, look):
    """A short prompt keeps its place under the words of a low window, a long one is read with them."""
    live, page = make(qtbot, look, size=(1024, 560))
    settle()
    assert (LONG in page.words.words.plain_text, page.words.beside.prompt.isVisible()) == (True, False)
    live.model.next_prompt()
    assert (LONG in page.words.words.plain_text, page.words.beside.prompt.isVisible()) == (False, True)


def test_in_large_print_the_prompt_stands_among_what_is_for_the_leader(qtbot, look):
    """Where there is no room beside the words, the prompt can be read with them."""
    look.apply(theme="light", text_percent=200)
    _, page = make(qtbot, look, size=(1024, 560))
    settle()
    assert LONG in page.words.words.plain_text
    assert not page.words.beside.prompt.isVisible()
