# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in formats of a language, in the order in which they are offered.

Deliberately not here: how a file is read (the parser comes in from `exchange`) and where files are (`assets.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from types import MappingProxyType

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat


class Shelf(Enum):
    """Where a format stands, so that a long list can be looked over. The order is that of the page."""

    SHARING = auto()
    STUDY = auto()
    TALKING = auto()
    QUIET = auto()
    CIRCLES = auto()
    GROUP = auto()
    OTHER = auto()


SHELVES: Mapping[Shelf, tuple[str, ...]] = MappingProxyType(
    {
        Shelf.SHARING: (
            "open-sharing",
            "speaker",
            "candlelight",
            "newcomers",
            "discussion-key-tags",
            "hybrid-discussion",
            "families-and-friends",
            "evening-with-a-meal",
        ),
        Shelf.STUDY: ("topic-study", "book-study", "principle-of-the-month"),
        Shelf.TALKING: (
            "check-in",
            "how-was-your-week",
            "peer-support",
            "mental-health-support",
            "highs-and-lows",
            "without-fixing",
            "caring-for-someone",
            "womens-circle",
        ),
        Shelf.QUIET: ("meditation", "meditation-and-inquiry", "meditation-and-topic", "quiet-meeting"),
        Shelf.CIRCLES: ("talking-circle", "grief-circle", "grief-series"),
        Shelf.GROUP: ("business-meeting", "group-inventory"),
    }
)
"""Which format stands where, in the order in which they are offered; what is not named here stands on OTHER."""

OFFERED_FIRST = tuple(format_id for named in SHELVES.values() for format_id in named)
"""The order of the cards; formats that are not named here follow by id."""

FALLBACK = "en"

ReadTexts = Callable[[str], Iterable[tuple[str, bytes]]]
"""Gives the file names ("open-sharing.toml") and bytes of the formats in a language; none when there are none."""

Parse = Callable[[bytes, str], MeetingFormat]
"""Reads one format from its bytes and the name of its file; raises FormatHasProblems."""


class FormatLibrary:
    """Gives the built-in formats. Each file is parsed when it is first asked for, and only once.

    A file with problems is left out and told by `problems`; it never keeps the others away. Used from one thread.
    """

    def __init__(self, read_texts: ReadTexts, parse: Parse) -> None:
        self._read_texts = read_texts
        self._parse = parse
        self._texts: dict[str, dict[str, bytes]] = {}
        self._read: dict[tuple[str, str], MeetingFormat | FormatHasProblems] = {}

    def formats(self, language: str) -> tuple[MeetingFormat, ...]:
        """Give all formats of a language, in the order in which they are offered."""
        found = {read.format_id: read for read in reversed(self._all(language)) if isinstance(read, MeetingFormat)}
        return tuple(sorted(found.values(), key=_place))

    def get(self, format_id: str, language: str) -> MeetingFormat | None:
        """Give one format; None when there is none. Parses no more than this one where its file bears its id."""
        spoken = self._spoken(language)
        name = f"{format_id}.toml"
        if name in self._texts[spoken]:
            read = self._one(spoken, name)
            if isinstance(read, MeetingFormat) and read.format_id == format_id:
                return read
        return next((found for found in self.formats(language) if found.format_id == format_id), None)

    def problems(self, language: str) -> tuple[FormatHasProblems, ...]:
        """Tell which files were left out, and why."""
        reads = self._all(language)
        broken = [read for read in reads if isinstance(read, FormatHasProblems)]
        return (*broken, *self._same_ids(language))

    def _same_ids(self, language: str) -> list[FormatHasProblems]:
        spoken, seen, told = self._spoken(language), set[str](), []
        for name in self._texts[spoken]:
            read = self._one(spoken, name)
            if isinstance(read, MeetingFormat):
                if read.format_id in seen:
                    sentence = f"Another file has the id “{read.format_id}” already."
                    told.append(FormatHasProblems(name, (FormatProblem(0, sentence),)))
                seen.add(read.format_id)
        return told

    def _all(self, language: str) -> list[MeetingFormat | FormatHasProblems]:
        spoken = self._spoken(language)
        return [self._one(spoken, name) for name in self._texts[spoken]]

    def _one(self, spoken: str, name: str) -> MeetingFormat | FormatHasProblems:
        if (spoken, name) not in self._read:
            try:
                self._read[spoken, name] = self._parse(self._texts[spoken][name], name)
            except FormatHasProblems as broken:
                self._read[spoken, name] = broken
        return self._read[spoken, name]

    def _spoken(self, language: str) -> str:
        """Choose the language in which there are formats: this one, without its region, or English."""
        plain = language.replace("_", "-").partition(".")[0]
        for spoken in (plain, plain.partition("-")[0], FALLBACK):
            if spoken not in self._texts:
                self._texts[spoken] = dict(self._read_texts(spoken)) if spoken else {}
            if self._texts[spoken]:
                return spoken
        return FALLBACK


def shelf_of(format_id: str) -> Shelf:
    """Tell where a format stands; OTHER for one that is not built in."""
    return next((shelf for shelf, named in SHELVES.items() if format_id in named), Shelf.OTHER)


def _place(found: MeetingFormat) -> tuple[int, str]:
    place = OFFERED_FIRST.index(found.format_id) if found.format_id in OFFERED_FIRST else len(OFFERED_FIRST)
    return place, found.format_id
