# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a heading of somebody else's script says: how many minutes, from when, and what kind of part it is.

English words only, by their beginnings; a heading in another language is words to say, and nothing is lost by it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from facilitator.domain.formats import PartKind, SharingOrder

WORDS_A_MINUTE = 120
PAUSE_S = 5
MOST_MINUTES = 240
USUAL_MINUTES = {
    PartKind.SILENCE: 3,
    PartKind.SHARING: 15,
    PartKind.MILESTONES: 5,
    PartKind.ANNOUNCEMENTS: 3,
    PartKind.BREAK: 10,
    PartKind.BUSINESS: 15,
}
"""Minutes of a part that does not say how many it takes and is not read aloud."""

_UNIT = r"(?:(?:minutes?|mins?|min|m|['′’])\.?)"
_ABOUT = r"(?:about|around|approx\.?|ca\.?|c\.|~)?\s*"
_BRACKETS = re.compile(
    rf"[(\[]\s*{_ABOUT}(?:(?P<hours>\d{{1,2}})\s*(?:h|hrs?|hours?)\.?\s*)?(?:(?P<minutes>\d{{1,3}})\s*{_UNIT}?)?\s*[)\]]",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(rf"(?:\s+|\s*[-–—:,|]\s*){_ABOUT}(?P<minutes>\d{{1,3}})\s*{_UNIT}\s*$", re.IGNORECASE)
_CLOCK = r"(\d{1,2})[:.h](\d{2})\s*(?:[ap]\.?m\.?)?"
_FROM_TO = re.compile(rf"[(\[]?\s*\b{_CLOCK}\s*(?:-|–|—|to)\s*{_CLOCK}\s*[)\]]?[:.]?", re.IGNORECASE)
_STARTS = re.compile(rf"^\s*[(\[]?{_CLOCK}\b[)\]]?\s*[-–—:.|]?\s+", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*(?:part|item|step|section)?\s*(?:\d{1,2}|[ivx]{1,5})\s*[.):]\s+", re.IGNORECASE)

_KINDS: tuple[tuple[PartKind, tuple[str, ...]], ...] = (
    (PartKind.ANNOUNCEMENTS, ("announcement", "notices", "notice board")),
    (PartKind.BREAK, ("break", "coffee", "tea ", "refreshment", "interval")),
    (PartKind.MILESTONES, ("milestone", "chips", "tokens", "key tag", "medallion", "birthday", "anniversar")),
    (PartKind.BUSINESS, ("business", "group conscience", "motions", "treasurer")),
    (PartKind.READING, ("reading", "readings", "read from", "read aloud")),
    (PartKind.SILENCE, ("silence", "silent", "quiet time", "sitting", "meditation")),
    (
        PartKind.SHARING,
        ("sharing", "shares", "share time", "open floor", "check-in", "check in", "go-round", "discussion", "speaker"),
    ),
)
_ORDERS: tuple[tuple[SharingOrder, tuple[str, ...]], ...] = (
    (SharingOrder.SPEAKER, ("speaker",)),
    (SharingOrder.ROUND, ("round", "check-in", "check in", "circle")),
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a heading says: its title without the numbers, minutes (None: it does not say), when it starts.

    `starts` in minutes after midnight.
    """

    title: str
    minutes: int | None = None
    starts: int | None = None


def read_heading(text: str) -> Said:
    """Take minutes and times out of a heading: "Welcome (5 min)", "[5]", "Welcome - 5 min", "19:30-19:35 Welcome"."""
    title, minutes, starts = " ".join(text.split()), None, None
    found = _FROM_TO.search(title)
    if found is not None:
        begin, end = _clock(found.group(1), found.group(2)), _clock(found.group(3), found.group(4))
        if begin is not None and end is not None:
            starts, minutes = begin, (end - begin) % (12 * 60)
            title = _without(title, found)
    if starts is None and (found := _STARTS.match(title)) is not None:
        starts = _clock(found.group(1), found.group(2))
        title = _without(title, found) if starts is not None else title
    for pattern in (_BRACKETS, _AT_THE_END):
        found = None if minutes else next((one for one in pattern.finditer(title) if _amount(one)), None)
        if found is not None:
            minutes = _amount(found)
            title = _without(title, found)
    title = _NUMBER.sub("", title, count=1).strip(" \t:-–—|*_")
    return Said(title, minutes if minutes and minutes <= MOST_MINUTES else None, starts)


def guess_kind(title: str) -> PartKind:
    """Guess a part's kind by the words of its title; words to say when nothing else is said."""
    plain = f"{title.casefold()} "
    return next((kind for kind, words in _KINDS if any(word in plain for word in words)), PartKind.WORDS)


def guess_order(title: str) -> SharingOrder:
    """Guess who speaks next in a sharing part; a waiting line when nothing else is said."""
    plain = title.casefold()
    return next((order for order, words in _ORDERS if any(word in plain for word in words)), SharingOrder.LINE)


def guess_minutes(kind: PartKind, words: str) -> int:
    """Guess a part's minutes: as long as its words take to be read aloud, or as such parts usually are."""
    spoken = re.sub(r"\(pause\)", "", words)
    aloud = math.ceil(len(spoken.split()) / WORDS_A_MINUTE + words.count("(pause)") * PAUSE_S / 60)
    return min(max(USUAL_MINUTES.get(kind, 1), aloud), MOST_MINUTES)


def _amount(found: re.Match[str]) -> int:
    parts = found.groupdict()
    return int(parts.get("hours") or 0) * 60 + int(parts.get("minutes") or 0)


def _clock(hours: str, minutes: str) -> int | None:
    at = int(hours) * 60 + int(minutes)
    return at if int(hours) < 24 and int(minutes) < 60 else None


def _without(title: str, found: re.Match[str]) -> str:
    return " ".join(f"{title[: found.start()]} {title[found.end() :]}".split())
