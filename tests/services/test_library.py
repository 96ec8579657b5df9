# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library of built-in formats, with texts and a parser of the test's own."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat, Part, PartKind
from facilitator.services.library import OFFERED_FIRST, FormatLibrary


class Shelf:
    """Files in memory; what is read and parsed is noted. The text of a file is its format's id."""

    def __init__(self, texts: dict[str, dict[str, bytes]]) -> None:
        self.texts = texts
        self.read: list[str] = []
        self.parsed: list[str] = []

    def read_texts(self, language: str) -> Iterable[tuple[str, bytes]]:
        self.read.append(language)
        yield from self.texts.get(language, {}).items()

    def parse(self, text: bytes, source: str) -> MeetingFormat:
        self.parsed.append(source)
        if text == b"broken":
            raise FormatHasProblems(source, (FormatProblem(3, "This line can't be read."),))
        return MeetingFormat(text.decode(), "T", "S", "en", (Part("a", "A", PartKind.WORDS, 5),))

    def library(self) -> FormatLibrary:
        return FormatLibrary(self.read_texts, self.parse)


def files(*ids: str) -> dict[str, bytes]:
    return {f"{format_id}.toml": format_id.encode() for format_id in ids}


def ids(found: Iterable[MeetingFormat]) -> list[str]:
    return [one.format_id for one in found]


def test_formats_come_in_the_order_of_the_cards() -> None:
    """The well-known formats come first in their order, others follow by id."""
    shelf = Shelf({"en": files("zen", "alpine", *sorted(OFFERED_FIRST))})
    assert ids(shelf.library().formats("en")) == [*OFFERED_FIRST, "alpine", "zen"]


def test_nothing_is_read_before_it_is_asked_for_and_nothing_twice() -> None:
    """One format is parsed alone, a second question parses nothing again."""
    shelf = Shelf({"en": files("speaker", "newcomers")})
    library = shelf.library()
    assert (shelf.read, shelf.parsed) == ([], [])
    assert library.get("speaker", "en") is not None
    assert shelf.parsed == ["speaker.toml"]
    library.formats("en")
    library.formats("en")
    library.problems("en")
    assert (shelf.read, shelf.parsed) == (["en"], ["speaker.toml", "newcomers.toml"])


def test_a_format_is_found_by_its_id_whatever_its_file_is_called() -> None:
    """The id counts, not the name of the file; an unknown id gives nothing."""
    library = Shelf({"en": {"other.toml": b"speaker", "newcomers.toml": b"talking-circle"}}).library()
    assert ids(filter(None, [library.get("speaker", "en")])) == ["speaker"]
    assert library.get("newcomers", "en") is None
    assert library.get("nothing", "en") is None


def test_a_language_without_formats_gets_the_english_ones() -> None:
    """A region falls back to its language, and a language without formats to English."""
    shelf = Shelf({"en": files("speaker", "newcomers"), "de": files("speaker")})
    library = shelf.library()
    assert ids(library.formats("de_AT.UTF-8")) == ["speaker"]
    assert ids(library.formats("fr")) == ["speaker", "newcomers"]
    assert ids(library.formats("")) == ["speaker", "newcomers"]
    assert Shelf({}).library().formats("en") == ()


def test_a_broken_file_is_told_and_keeps_no_other_away() -> None:
    """A broken file is left out and told; the rest is offered."""
    library = Shelf({"en": {"broken.toml": b"broken", **files("speaker")}}).library()
    assert ids(library.formats("en")) == ["speaker"]
    assert [problem.source for problem in library.problems("en")] == ["broken.toml"]
    assert library.get("broken", "en") is None


def test_of_two_files_with_one_id_the_first_is_offered() -> None:
    """The second of two files with the same id is left out and told."""
    library = Shelf({"en": {"a.toml": b"speaker", "b.toml": b"speaker"}}).library()
    assert ids(library.formats("en")) == ["speaker"]
    assert [problem.source for problem in library.problems("en")] == ["b.toml"]
