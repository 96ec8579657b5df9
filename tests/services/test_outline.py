# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Headings, minutes and kinds are found in scripts as people write them, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.blocks import BlockKind, Document, heading, item, paragraph
from facilitator.domain.formats import PartKind
from facilitator.services.guessing import Said, guess_kind, guess_minutes, read_heading
from facilitator.services.outline import outlined
from facilitator.services.parts_from_document import format_from_document


def headings(*paragraphs: str) -> list[str]:
    document = outlined(Document(tuple(paragraph(text) for text in paragraphs)))
    return [block.text for block in document.blocks if block.kind is BlockKind.HEADING]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welcome (5 min)", Said("Welcome", 5)),
        ("Welcome (5)", Said("Welcome", 5)),
        ("Welcome [5 minutes]", Said("Welcome", 5)),
        ("Welcome (5')", Said("Welcome", 5)),
        ("Welcome (about 5 min.)", Said("Welcome", 5)),
        ("Welcome (1 h)", Said("Welcome", 60)),
        ("Welcome (1 hr 10 min)", Said("Welcome", 70)),
        ("(5 min) Welcome", Said("Welcome", 5)),
        ("Welcome - 5 min", Said("Welcome", 5)),
        ("Welcome: 5 minutes", Said("Welcome", 5)),
        ("Welcome, 5m", Said("Welcome", 5)),
        ("1. Welcome (5 min)", Said("Welcome", 5)),
        ("Part 2: Reading", Said("Reading")),
        ("IV. Closing", Said("Closing")),
        ("19:30-19:35 Welcome", Said("Welcome", 5, 19 * 60 + 30)),
        ("Welcome (7:30 pm – 7:45 pm)", Said("Welcome", 15, 7 * 60 + 30)),
        ("11:50 to 12:10 Break", Said("Break", 20, 11 * 60 + 50)),
        ("19:30 Welcome", Said("Welcome", None, 19 * 60 + 30)),
        ("Tradition 5", Said("Tradition 5")),
        ("Psalm 23", Said("Psalm 23")),
        ("Welcome (all)", Said("Welcome (all)")),
        ("Welcome ()", Said("Welcome ()")),
        ("Welcome (999)", Said("Welcome", None)),
        ("25:00 Nothing", Said("25:00 Nothing")),
        ("", Said("")),
    ],
)
def test_a_heading_says_its_minutes(text: str, said: Said) -> None:
    """Minutes and times are taken out of a heading in all the ways in which people write them."""
    assert read_heading(text) == said


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Moment of silence", PartKind.SILENCE),
        ("Meditation", PartKind.SILENCE),
        ("Meditation reading", PartKind.READING),
        ("Open sharing", PartKind.SHARING),
        ("Tea break", PartKind.BREAK),
        ("Chips and birthdays", PartKind.MILESTONES),
        ("Announcements", PartKind.ANNOUNCEMENTS),
        ("Business meeting", PartKind.BUSINESS),
        ("Welcome", PartKind.WORDS),
        ("Bienvenue", PartKind.WORDS),
    ],
)
def test_a_kind_is_guessed(title: str, kind: PartKind) -> None:
    """A part's kind follows from its title's words; what is not known is words to say."""
    assert guess_kind(title) is kind


def test_minutes_are_guessed_by_reading_aloud() -> None:
    """At 120 words a minute and five seconds a pause; a silence or a break is never shorter than usual."""
    assert guess_minutes(PartKind.WORDS, "word " * 360) == 3
    assert guess_minutes(PartKind.WORDS, "word " * 120 + "\n\n(pause)\n\n" * 12) == 2
    assert guess_minutes(PartKind.SILENCE, "") == 3
    assert guess_minutes(PartKind.SHARING, "word " * 120) == 15


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (("Welcome (3 min)", "Hello.", "Closing (2 min)\nGo gently."), ["Welcome (3 min)", "Closing (2 min)"]),
        (("*Welcome*", "Hello.", "*Closing*", "Go."), ["Welcome", "Closing"]),
        (("WELCOME\nHello.", "CLOSING\nGo."), ["WELCOME", "CLOSING"]),
        (("1. Welcome\nHello.", "2. Closing\nGo."), ["1. Welcome", "2. Closing"]),
        (("Welcome:\nHello.", "Closing:\nGo."), ["Welcome:", "Closing:"]),
        (("19:30 Welcome", "Hello.", "20:00 Closing", "Go."), ["19:30 Welcome", "20:00 Closing"]),
        (("Welcome (3 min)\nHello.", "Closing\nGo gently."), ["Welcome (3 min)", "Closing"]),
        (("We sit quietly (3 minutes) and then we speak.", "Hello."), []),
        (("WELCOME", "Hello."), []),
        (("Hello.", "Go."), []),
        (("Welcome (3 min)\nHello.", "Roses are red\nViolets are blue"), ["Welcome (3 min)"]),
        ((), []),
    ],
)
def test_headings_are_found(paragraphs: tuple[str, ...], found: list[str]) -> None:
    """Where a writer made no headings they are found by minutes, bold, capitals, numbers or colons - not one alone."""
    assert headings(*paragraphs) == found


def test_real_headings_stay_alone() -> None:
    """In a document that has headings nothing else becomes one."""
    document = Document((heading("Welcome"), paragraph("SHOUTED (5 min)"), item("ONE (3 min)")))
    assert outlined(document) == document


def test_times_give_minutes() -> None:
    """Where headings say only when they start, each lasts until the next, and the last is guessed."""
    document = Document(tuple(heading(text) for text in ("19:30 Welcome", "19:35 Sharing", "20:15 Closing")))
    found = format_from_document(document, "x.txt", "en")
    assert [part.minutes for part in found.format.parts] == [5, 40, 1]
    assert found.guessed == (2,)


def test_a_long_heading_becomes_words() -> None:
    """A heading too long for a title is cut at a word, and stands whole among the words."""
    text = "Here we read the words that we have agreed upon in March"
    (part,) = format_from_document(Document((heading(text), paragraph("Hello."))), "x.txt", "en").format.parts
    assert part.title == "Here we read the words that we have…"
    assert part.words == f"{text}\n\nHello."


def test_parts_of_one_name_are_told_apart() -> None:
    """Each part has an id of its own, also when titles are the same or have no letters of ours."""
    document = Document(tuple(heading(text) for text in ("Reading", "Reading", "Чтение", "読む")))
    ids = [part.part_id for part in format_from_document(document, "x.txt", "en").format.parts]
    assert ids == ["reading", "reading-2", "part", "part-2"]


@given(st.lists(st.tuples(st.sampled_from(BlockKind), st.text(max_size=60)), max_size=12), st.text(max_size=80))
def test_whatever_a_document_says_a_sound_format_comes_of_it(blocks: list[tuple[BlockKind, str]], title: str) -> None:
    """Of any words at all come parts with ids of their own, titles that fit, and five minutes or more."""
    from facilitator.domain.blocks import Block
    from facilitator.domain.errors import FormatHasProblems

    document = Document(tuple(Block(kind, text, 1) for kind, text in blocks), title)
    try:
        made = format_from_document(outlined(document), "x.txt", "en").format
    except FormatHasProblems:
        assert not any(text.strip() for _, text in blocks)
        return
    assert len({part.part_id for part in made.parts}) == len(made.parts)
    assert all(0 < len(part.title) <= 40 for part in made.parts)
    assert 0 < len(made.title) <= 60
    assert 5 <= made.minutes <= 480
