# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding formats by a few words: capitals and accents make no difference, and every word has to be there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from facilitator.domain.formats import MeetingFormat


def finder(asked: str) -> Callable[[MeetingFormat], bool]:
    """Make a test for formats: every word that was asked for stands in its title, summary, parts or words to say.

    A word may be the beginning or the inside of a longer one. Asked for nothing, every format is found.
    """
    wanted = _plainly(asked).split()

    def found(one: MeetingFormat) -> bool:
        if not wanted:
            return True
        text = _plainly(" ".join(_said(one)))
        return all(word in text for word in wanted)

    return found


def _said(one: MeetingFormat) -> Iterable[str]:
    yield from (one.title, one.summary)
    for part in one.parts:
        yield from (part.title, part.words, *(wording.words for wording in part.wordings))


def _plainly(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
