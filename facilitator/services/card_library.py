# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped safety cards of a language, in the order of their digits.

Deliberately not here: how a file is read (the parser comes in from `exchange`) and the group's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from facilitator.domain.safety import CardKind, SafetyCard

FALLBACK = "en"

ReadTexts = Callable[[str], Iterable[tuple[str, bytes]]]
"""Gives the file names and bytes of the cards in a language; none when there are none."""

Parse = Callable[[bytes, str], SafetyCard]
"""Reads one card from its bytes and the name of its file; raises FormatHasProblems."""


class CardLibrary:
    """Gives the cards. A card that a language lacks comes in English: better so than none. Used from one thread."""

    def __init__(self, read_texts: ReadTexts, parse: Parse) -> None:
        self._read_texts = read_texts
        self._parse = parse
        self._read: dict[str, dict[CardKind, SafetyCard]] = {}

    def cards(self, language: str) -> tuple[SafetyCard, ...]:
        """Give one card of each kind, in this language where there is one. Raises FormatHasProblems as the parser."""
        plain = language.replace("_", "-").partition(".")[0]
        found: dict[CardKind, SafetyCard] = {}
        for spoken in (FALLBACK, plain.partition("-")[0], plain):
            found |= self._in(spoken)
        return tuple(found[kind] for kind in CardKind if kind in found)

    def _in(self, spoken: str) -> dict[CardKind, SafetyCard]:
        if spoken not in self._read:
            texts = self._read_texts(spoken) if spoken else ()
            cards = [self._parse(content, name) for name, content in texts]
            self._read[spoken] = {card.kind: card for card in cards}
        return self._read[spoken]
