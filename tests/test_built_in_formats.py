# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats that are shipped: sound, fit to be read aloud in their minutes, each in words of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.commands import Begin, OpenMeeting
from facilitator.domain.deciding import decide
from facilitator.domain.following import evolve, opened
from facilitator.domain.formats import SILENT, MeetingFormat, Part, PartKind
from facilitator.domain.ids import MeetingId
from facilitator.domain.placeholders import filled, unknown_names
from facilitator.exchange.format_file import read_format
from facilitator.services.library import OFFERED_FIRST, FormatLibrary

FOLDER = Path(__file__).parent.parent / "resources" / "formats" / "en"
FILES = sorted(FOLDER.glob("*.toml"))
MINUTES = {
    "open-sharing": 60,
    "topic-study": 60,
    "book-study": 60,
    "principle-of-the-month": 60,
    "speaker": 60,
    "candlelight": 90,
    "newcomers": 60,
    "discussion-key-tags": 60,
    "hybrid-discussion": 60,
    "families-and-friends": 60,
    "womens-circle": 75,
    "check-in": 90,
    "how-was-your-week": 60,
    "meditation": 60,
    "meditation-and-inquiry": 90,
    "meditation-and-topic": 60,
    "talking-circle": 120,
    "grief-circle": 90,
    "peer-support": 60,
    "business-meeting": 60,
    "quiet-meeting": 45,
    "evening-with-a-meal": 150,
    "grief-series": 120,
    "mental-health-support": 90,
    "highs-and-lows": 105,
    "without-fixing": 90,
    "caring-for-someone": 90,
    "group-inventory": 90,
}
WORDS_A_MINUTE = 120
UNFIT = re.compile(
    r"\b(addicts?|patients?|sharing sessions?|sessions?|journeys?|toxic|triggered|just|simply|obviously|please note"
    r"|in order to|feel free)\b",
    re.IGNORECASE,
)

built_in = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def format_in(path: Path) -> MeetingFormat:
    return read_format(path.read_bytes(), path.name)


def spoken_parts(format_: MeetingFormat) -> Iterator[tuple[str, Part]]:
    """Each part in each wording in which it differs, and each short version with its own minutes."""
    usual = format_.worded(format_.wordings[0])
    yield from ((format_.wordings[0], part) for part in usual.parts)
    for part in usual.parts:
        if part.short is not None:
            yield "short", replace(part, words=part.short.words, minutes=part.short.minutes, for_you="")
    for name in format_.wordings[1:]:
        for part, before in zip(format_.worded(name).parts, usual.parts, strict=True):
            if part.words != before.words or part.for_you != before.for_you:
                yield name, part


def said(words: str) -> str:
    return "\n".join(line for line in words.splitlines() if line.strip() != "(pause)")


def word_count(words: str) -> int:
    return len([word for word in said(words).split() if re.search(r"\w", word)])


def sentences(words: str) -> list[str]:
    found = re.split(r"(?<=[.!?:])[\"”’*)]*\s+|\n\s*\n", said(words))
    return [sentence for sentence in found if re.search(r"\w", sentence)]


def test_all_are_there() -> None:
    """The library offers every format, with the agreed minutes, in the agreed order, without a problem."""
    library = FormatLibrary(lambda language: ((p.name, p.read_bytes()) for p in FILES if language == "en"), read_format)
    offered = library.formats("en")
    assert library.problems("en") == ()
    assert tuple(one.format_id for one in offered) == OFFERED_FIRST
    assert {one.format_id: one.minutes for one in offered} == MINUTES


@built_in
def test_a_file_is_sound_and_named_after_its_id(path: Path) -> None:
    """Each file can be read, bears its id as its name, and is given away freely."""
    format_ = format_in(path)
    assert format_.format_id == path.stem
    assert 'licence = "CC0-1.0"' in path.read_text("utf-8")
    assert (format_.language, format_.version, format_.wordings[0]) == ("en", 1, "secular")


@built_in
def test_words_fit_their_minutes(path: Path) -> None:
    """What is read aloud takes its planned minutes at 120 words a minute, within a fifth, in each wording."""
    unfit = []
    for wording, part in spoken_parts(format_in(path)):
        if part.kind in (PartKind.WORDS, PartKind.READING):
            takes = word_count(part.words) / WORDS_A_MINUTE
            if wording == SILENT and takes < part.minutes:
                continue  # the rest is stillness; see the next test
            if abs(takes - part.minutes) > part.minutes * 0.2 + 1e-9:
                unfit.append(f"{part.part_id} ({wording}): {takes:.2f} min of words in {part.minutes} min")
    assert unfit == []


@built_in
def test_a_silent_wording_says_how_long_to_be_silent(path: Path) -> None:
    """Where words of belief make room for stillness, the leader's note says for how long, and a word ends it."""
    found = format_in(path)
    if SILENT not in found.wordings:
        return
    parts = [(part, one) for part in found.parts for one in part.wordings if one.name == SILENT]
    assert "closing" in [part.part_id for part, _ in parts]
    for part, one in parts:
        assert re.search(r"\bminute\b", one.for_you), part.part_id
        assert "(pause)" in one.words, part.part_id
        assert not re.search(r"\b(God|amen|bless|may we|we pray)\b", one.words, re.IGNORECASE), part.part_id


@built_in
def test_a_format_reads_well_with_nothing_filled_in(path: Path) -> None:
    """Every name in braces is known, and with nothing filled in no brace is left and no sentence is without its end."""
    found = format_in(path)
    assert unknown_names(found) == ()
    said_plainly = {"topic": "the topic", "reading": "tonight's reading", "next meeting": "our next meeting"}
    made = filled(found, {}, lambda name: said_plainly[name])
    for _, part in spoken_parts(made):
        assert "{" not in "".join((part.words, part.for_you, *part.prompts)), part.part_id
        assert not part.private


@built_in
def test_sentences_have_a_breath_in_them(path: Path) -> None:
    """Most sentences have fewer than ten words, and nearly all at most fourteen."""
    lengths = [len(s.split()) for _, part in spoken_parts(format_in(path)) for s in sentences(part.words)]
    short = sum(length < 10 for length in lengths) / len(lengths)
    fit = sum(length <= 14 for length in lengths) / len(lengths)
    assert short > 0.5, f"{short:.0%} of the sentences have fewer than ten words"
    assert fit >= 0.9, f"{fit:.0%} of the sentences have at most fourteen words"


@built_in
def test_unfit_words_are_not_used(path: Path) -> None:
    """None of the words that the voice avoids is said or shown."""
    format_ = format_in(path)
    texts = [format_.title, format_.summary]
    for _, part in spoken_parts(format_):
        texts += [part.title, part.words, part.for_you, part.sharing.cross_talk if part.sharing else ""]
    assert [found.group() for text in texts for found in UNFIT.finditer(text)] == []


@built_in
def test_markup_is_only_stress_and_pauses(path: Path) -> None:
    """The words hold no other markup than *stress* and lines with (pause); nothing is left open."""
    for _, part in spoken_parts(format_in(path)):
        assert part.words.count("*") % 2 == 0, part.part_id
        assert not re.search(r"^\s*(#|- |> |\d+\. )|__|\[.+\]\(", part.words, re.MULTILINE), part.part_id
        pauses = [line for line in part.words.splitlines() if "(pause)" in line]
        assert pauses == ["(pause)"] * len(pauses), part.part_id


@built_in
def test_a_format_can_catch_up_and_close_on_time(path: Path) -> None:
    """Nine minutes late, each format that has nine minutes to give can end in time; what must not be taken is not."""
    format_ = format_in(path)
    start = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
    opened_at = OpenMeeting(MeetingId("a" * 32), format_, start, start.date(), 12)
    state = opened(decide(None, opened_at, start))
    state = evolve(state, decide(state, Begin(), start + timedelta(minutes=9)))
    ways = catch_up_plans(state, start + timedelta(minutes=9))
    assert ways
    keeping = [way for way in ways if way.ends == state.planned_end]
    gives = sum(part.minutes - part.least_minutes for part in format_.parts[1:] if part.takes_slack is not False)
    assert keeping or gives < 9
    for way in ways:
        for part, planned in zip(format_.parts, way.plan.parts, strict=True):
            assert planned.minutes == part.minutes or not part.never_shorten
            assert part.optional or not planned.left_out


def test_each_format_has_words_of_its_own() -> None:
    """No paragraph stands in more than two formats."""
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for path in FILES:
        for _, part in spoken_parts(format_in(path)):
            for text in (part.words, part.for_you):
                for paragraph in re.split(r"\n\s*\n", text):
                    homes[" ".join(paragraph.split()).casefold()].add(path.stem)
    shared = {text: sorted(where) for text, where in homes.items() if len(where) > 2 and text not in ("", "(pause)")}
    assert shared == {}
