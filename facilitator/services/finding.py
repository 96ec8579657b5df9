# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding formats by a few words: capitals and accents make no difference, and every word has to be there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from facilitator.domain.formats import MeetingFormat

Said = Callable[[MeetingFormat], Iterable[str]]


def find(formats: Sequence[MeetingFormat], asked: str) -> frozenset[str]:
    """Give the ids of those whose title holds every word; if none does, whose summary or parts; else who say them all.

    Names come first: words to say hold nearly every word there is. A word may be the inside of a longer one. Asked for
    nothing, all are found.
    """
    wanted = _plainly(asked).split()
    found: frozenset[str] = frozenset()
    for said in (_title, _names, _words):
        found = found or _holding(formats, wanted, said)
    return found


def _holding(formats: Sequence[MeetingFormat], wanted: list[str], said: Said) -> frozenset[str]:
    found = set()
    for one in formats:
        text = _plainly(" ".join(said(one))) if wanted else ""
        if all(word in text for word in wanted):
            found.add(one.format_id)
    return frozenset(found)


def _title(one: MeetingFormat) -> Iterable[str]:
    yield one.title


def _names(one: MeetingFormat) -> Iterable[str]:
    yield from (one.title, one.summary, *(part.title for part in one.parts))


def _words(one: MeetingFormat) -> Iterable[str]:
    yield from _names(one)
    for part in one.parts:
        yield from (part.words, *(wording.words for wording in part.wordings))


def _plainly(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
