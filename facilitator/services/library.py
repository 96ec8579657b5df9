# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats there are: the built-in ones of a language, in the order in which they are offered, and the group's own.

Deliberately not here: how a file is read (the parser comes in from `exchange`) and where files are (`assets.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.own_formats import OwnFormat

OFFERED_FIRST = (
    "open-sharing",
    "speaker",
    "candlelight",
    "newcomers",
    "discussion-key-tags",
    "hybrid-discussion",
    "families-and-friends",
    "evening-with-a-meal",
    "topic-study",
    "book-study",
    "principle-of-the-month",
    "check-in",
    "how-was-your-week",
    "peer-support",
    "mental-health-support",
    "highs-and-lows",
    "without-fixing",
    "caring-for-someone",
    "womens-circle",
    "meditation",
    "meditation-and-inquiry",
    "meditation-and-topic",
    "quiet-meeting",
    "talking-circle",
    "grief-circle",
    "grief-series",
    "business-meeting",
    "group-inventory",
)
"""The order of the cards; formats that are not named here follow by id."""

FALLBACK = "en"

ReadTexts = Callable[[str], Iterable[tuple[str, bytes]]]
"""Gives the file names ("open-sharing.toml") and bytes of the formats in a language; none when there are none."""

Parse = Callable[[bytes, str], MeetingFormat]
"""Reads one format from its bytes and the name of its file; raises FormatHasProblems."""


class FormatLibrary:
    """Gives the built-in formats, and the group's own once they are known. Each file is parsed when first asked for.

    A file with problems is left out and told by `problems`; it never keeps the others away. Used from one thread.
    """

    def __init__(self, read_texts: ReadTexts, parse: Parse) -> None:
        self._read_texts = read_texts
        self._parse = parse
        self._texts: dict[str, dict[str, bytes]] = {}
        self._read: dict[tuple[str, str], MeetingFormat | FormatHasProblems] = {}
        self._own: dict[str, OwnFormat] = {}

    def know(self, own: Iterable[OwnFormat]) -> None:
        """Know from now on these formats of the group's own, and no others."""
        self._own = {one.format_id: one for one in own}

    @property
    def own(self) -> tuple[OwnFormat, ...]:
        """The group's own formats by title, those that were put away among them."""
        return tuple(sorted(self._own.values(), key=lambda one: (one.format.title.casefold(), one.format_id)))

    def formats(self, language: str) -> tuple[MeetingFormat, ...]:
        """Give all built-in formats of a language, in the order in which they are offered."""
        found = {read.format_id: read for read in reversed(self._all(language)) if isinstance(read, MeetingFormat)}
        return tuple(sorted(found.values(), key=_place))

    def get(self, format_id: str, language: str) -> MeetingFormat | None:
        """Give one format, the group's own before a built-in one; None when there is none.

        An own format speaks its own language and is found when it was put away, too. Of the files no more than this
        one is parsed where its name bears its id.
        """
        if format_id in self._own:
            return self._own[format_id].format
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


def _place(found: MeetingFormat) -> tuple[int, str]:
    place = OFFERED_FIRST.index(found.format_id) if found.format_id in OFFERED_FIRST else len(OFFERED_FIRST)
    return place, found.format_id
