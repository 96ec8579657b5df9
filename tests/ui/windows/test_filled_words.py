# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is filled in stands in the meeting, on paper and in the vault, and what is private in the meeting alone."""

from __future__ import annotations

from dataclasses import replace

from tests.support.builders import closing, reading, words

ASKING = replace(words(), words="Tonight we turn to {topic}.", private="The door: 4711.")
SLOT = replace(reading(), slot="Tonight's reading")


def fill_in(evening, name, text):
    """Type into the field of this name on Today."""
    shown = []
    fillings = evening.front.evening.desk.fillings
    fillings.shown.connect(shown.append)
    fillings.show_now()
    fillings.change(next(one for one in shown[-1].fields if one.name == name), text)
    evening.settle()


def words_of(found, place):
    return found.parts[place].words


def test_a_whole_evening_with_filled_words(start):
    """Typed on Today, a topic and a reading are read in the meeting, and kept for that evening."""
    evening = start(ASKING, SLOT, closing())
    fill_in(evening, "topic", "asking for help")
    fill_in(evening, "Tonight's reading", "The long way.")
    evening.space(2)
    found = evening.conductor.state.format
    assert (words_of(found, 0), words_of(found, 1)) == ("Tonight we turn to asking for help.", "The long way.")
    kept = evening.group.fillings.load()
    assert sorted(one.words for one in kept.all) == ["The long way.", "asking for help"]


def test_with_nothing_typed_the_words_can_be_said(start):
    """Started at once, the meeting reads "the topic" and the format's own reading."""
    evening = start(ASKING, SLOT, closing()).space(2)
    found = evening.conductor.state.format
    assert (words_of(found, 0), words_of(found, 1)) == ("Tonight we turn to the topic.", "A text.")


def test_paper_is_filled_and_holds_nothing_private(start):
    """The kit that is ordered on the page of paper has the filled words, and no private line."""
    evening = start(ASKING, SLOT, closing())
    fill_in(evening, "topic", "asking for help")
    orders = []
    desk = evening.front.evening.desk
    paper = desk._need_paper()
    paper.shown.connect(lambda view: orders.append(view.order))
    evening.front.show_page("formats")
    evening.settle()
    desk.formats.ask_paper()
    evening.settle()
    found = orders[-1].format
    assert words_of(found, 0) == "Tonight we turn to asking for help."
    assert [part.private for part in found.parts] == [""] * 3


def test_a_crash_brings_the_words_back_as_they_were_read(start):
    """Carried on after the program was lost, the meeting has the same words; nothing has to be typed again."""
    evening = start(ASKING, closing())
    fill_in(evening, "topic", "asking for help")
    evening.space(2)
    again = start(group=evening.group)
    again.space()
    assert words_of(again.conductor.state.format, 0) == "Tonight we turn to asking for help."
