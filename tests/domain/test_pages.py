# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of a reading: they hold so much, lose nothing, and break where a sentence ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.pages import USUAL, PageShape, pages, shape_at

SHAPES = st.builds(PageShape, st.integers(1, 9), st.integers(5, 45))
WORDS = st.lists(st.text("abcdeäß.,;!?'\"-—", min_size=1, max_size=50), max_size=120).map(" ".join)
TEXTS = st.one_of(WORDS, st.lists(WORDS, max_size=5).map("\n\n".join))
SENTENCES = st.lists(
    st.builds(
        lambda words: " ".join(words).capitalize() + ".",
        st.lists(st.text("abcdefg", min_size=1, max_size=9), min_size=1, max_size=12),
    ),
    max_size=30,
)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(TEXTS, SHAPES)
def test_nothing_is_lost_and_nothing_changes_its_order(text: str, shape: PageShape) -> None:
    """All the letters of a text stand on its pages, in their order."""
    assert squeezed("".join("".join(page) for page in pages(text, shape))) == squeezed(text)


@given(TEXTS, SHAPES)
def test_a_page_holds_no_more_than_its_shape(text: str, shape: PageShape) -> None:
    """No page has too many lines, none is empty, and no line is too long."""
    for page in pages(text, shape):
        assert 1 <= len(page) <= shape.lines
        assert all(0 < len(line) <= shape.characters for line in page)


@given(SENTENCES)
def test_pages_break_at_the_ends_of_sentences(sentences: list[str]) -> None:
    """A page of sentences that fit ends where a sentence ends."""
    assert all(page[-1].endswith(".") for page in pages(" ".join(sentences)))


@given(SENTENCES)
def test_a_page_is_filled_before_the_next_begins(sentences: list[str]) -> None:
    """What stands first on a page would not have fitted on the page before."""
    made = pages("\n".join(sentences))
    for before, after in pairwise(made):
        first_sentence = next(i for i, line in enumerate(after, 1) if line.endswith("."))
        assert len(before) + first_sentence > USUAL.lines


@given(SENTENCES)
def test_lines_are_evened_and_no_page_grows(sentences: list[str]) -> None:
    """The lines of a paragraph could not be narrower without being more."""
    for page in pages(" ".join(sentences)):
        widest = max(len(line) for line in page)
        narrower = PageShape(99, widest - 1)
        longest_word = max(len(word) for line in page for word in line.split())
        if widest > longest_word:
            assert sum(len(one) for one in pages(" ".join(page), narrower)) > len(page)


def test_no_word_is_left_alone_on_the_last_line() -> None:
    """Two lines of about one length stand where one word would have stood beneath a full line."""
    assert pages("This is a reading about asking for help.") == (("This is a reading", "about asking for help."),)


def test_marks_for_whoever_reads_aloud_are_left_out() -> None:
    """Pauses and stress are not shown in the room; a new paragraph begins a new line."""
    text = "This is *The next lamp*.\n\n(pause)\n\nThe buses had stopped. It was dark."
    assert pages(text) == (("This is The next lamp.", "The buses had stopped. It was dark."),)


def test_a_quotation_that_goes_on_is_no_end() -> None:
    """A page never breaks between what is asked and who asked it."""
    text = '"What do you do out there?" she said.'
    assert pages(text, PageShape(2, 28)) == (('"What do you do out', 'there?" she said.'),)
    assert pages("Be very still tonight. " + text, PageShape(2, 28)) == (
        ("Be very still tonight.",),
        ('"What do you do out', 'there?" she said.'),
    )


def test_a_sentence_longer_than_a_page_breaks_at_its_commas_and_then_between_words() -> None:
    """A long sentence is broken after a comma; without one, between words."""
    shape = PageShape(2, 10)
    assert pages("one two, three four, five six seven eight nine ten.", shape) == (
        ("one two,",),
        ("three", "four,"),
        ("five six", "seven"),
        ("eight", "nine ten."),
    )


@pytest.mark.parametrize("text", ["", "  \n\n ", "(pause)"])
def test_a_text_without_words_has_no_page(text: str) -> None:
    """Nothing to read gives no page at all."""
    assert pages(text) == ()


def test_larger_letters_hold_less() -> None:
    """Above the usual size a page holds less, below it never more."""
    assert shape_at(56) == shape_at(96) == USUAL
    assert shape_at(110) == PageShape(6, 33)
    assert shape_at(168) == PageShape(4, 21)
