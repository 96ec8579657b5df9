# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in the words of a format that are filled for one meeting: `{topic}`, `{next meeting}`, or a group's own.

Values come as a mapping from names to text, from wherever they are known. Deliberately not here: who knows them
(`fillings.py`), and what is said in place of a name that nobody has filled (`ui/placeholder_words.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.plain_lines import UNSEEN
from facilitator.domain.script import PAUSE

DATE = "date"
TOPIC = "topic"
READING = "reading"
NEXT_MEETING = "next meeting"
PLACE = "place"
KNOWN_NAMES = (DATE, TOPIC, READING, NEXT_MEETING, PLACE)
"""The names that every format may use, the same in all languages."""
LONGEST_NAME = 30
MOST_OWN_NAMES = 12
LONGEST_VALUE = 200
"""How many characters may be filled in for one name: a line, not a page."""

_SIGN = re.compile(r"\{([^{}\n#]{1,40})\}")
_UNFIT = re.compile(r"[{}]")
_BRACE = re.compile(r"[{}\n]")
Values = Mapping[str, str]
Otherwise = Callable[[str], str]
"""What stands in the place of a name that nobody has filled."""


def plain_name(text: str) -> str:
    """Give a name as it is compared: in small letters, with single blanks; empty when it can be no name.

    A name begins with a letter and has at most 30 characters; `{12}` or `{#welcome}` are words like all others.
    """
    name = " ".join(text.split()).casefold()
    fits = 0 < len(name) <= LONGEST_NAME and name[0].isalpha() and name.isprintable()
    return name if fits and not set(name) & set("{}#") else ""


def names_in(text: str) -> tuple[str, ...]:
    """Name what a text asks for, each once, in its order."""
    inside = _enclosed(text)
    found = (plain_name(sign.group(1)) for sign in _SIGN.finditer(text) if sign.start() not in inside)
    return tuple(dict.fromkeys(name for name in found if name))


def filled_text(text: str, values: Values, otherwise: Otherwise, known: Iterable[str] = KNOWN_NAMES) -> str:
    """Fill a text. What is known and not filled says what `otherwise` gives; an unknown name stays as it stands.

    A value is one line and holds no further names, so a text that was filled is not changed by filling it again.
    """
    names, inside = set(known), _enclosed(text)

    def put(sign: re.Match[str]) -> str:
        name = "" if sign.start() in inside else plain_name(sign.group(1))
        value = as_value(values.get(name, "")) if name else ""
        return value or (as_value(otherwise(name)) if name in names else sign.group())

    return _SIGN.sub(put, text)


def as_value(text: str) -> str:
    """Give a text fit to be filled in: one line of at most 200 characters, without braces or signs nobody sees.

    It is never the line that stands for a pause.
    """
    seen = UNSEEN.sub("", _UNFIT.sub("", " ".join(text.split())))
    value = " ".join(seen.split())[:LONGEST_VALUE].strip()
    return PAUSE.strip("()") if value == PAUSE else value


def filled(found: MeetingFormat, values: Values, otherwise: Otherwise) -> MeetingFormat:
    """Fill the words of a format, the notes for the leader, and the prompts, in all wordings. Private lines stay."""
    known = (*KNOWN_NAMES, *found.asks_for)

    def fill(text: str) -> str:
        return filled_text(text, values, otherwise, known)

    return replace(found, parts=tuple(_filled(part, fill) for part in found.parts))


def asked_by(part: Part) -> tuple[str, ...]:
    """Name what one part asks for, in any of its texts."""
    return names_in("\n".join(_texts(part)))


def asked(found: MeetingFormat) -> tuple[str, ...]:
    """Name what a format asks for, each once, in its order; unknown names are left out."""
    known = (*KNOWN_NAMES, *found.asks_for)
    names = dict.fromkeys(name for part in found.parts for name in asked_by(part))
    return tuple(name for name in names if name in known)


def unknown_names(found: MeetingFormat) -> tuple[tuple[int, str], ...]:
    """Name what stands in braces and is neither known to all nor among `asks_for`, with the place of the part."""
    known = {*KNOWN_NAMES, *found.asks_for}
    told: dict[str, int] = {}
    for place, part in enumerate(found.parts):
        for name in asked_by(part):
            if name not in known:
                told.setdefault(name, place)
    return tuple((place, name) for name, place in told.items())


def with_readings(found: MeetingFormat, readings: Values) -> MeetingFormat:
    """Put tonight's readings into the parts that name a slot for them; where none was chosen, the part's own stays.

    A chosen reading takes the place of every wording, and of the short version.
    """
    return replace(found, parts=tuple(_with_reading(part, readings) for part in found.parts))


def empty_slots(found: MeetingFormat, readings: Values) -> tuple[str, ...]:
    """Name the slots for which nothing was chosen, each once."""
    slots = dict.fromkeys(part.slot for part in found.parts if part.slot)
    return tuple(slot for slot in slots if not readings.get(slot, "").strip())


def _enclosed(text: str) -> frozenset[int]:
    """Tell where braces open inside other braces of their line, or filling could make a new sign.

    A brace that has no other one on its line encloses nothing.
    """
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for brace in _BRACE.finditer(text):
        if brace.group() == "{":
            opened.append(brace.start())
        elif brace.group() == "\n":
            opened.clear()
        elif opened:
            pairs.append((opened.pop(), brace.start()))
    inside, end = [], -1
    for first, last in sorted(pairs):
        if last < end:
            inside.append(first)
        end = max(end, last)
    return frozenset(inside)


def _with_reading(part: Part, readings: Values) -> Part:
    words = readings.get(part.slot, "").strip() if part.slot else ""
    return replace(part, words=words, wordings=(), short=None) if words else part


def _filled(part: Part, fill: Callable[[str], str]) -> Part:
    if not any("{" in text for text in _texts(part)):
        return part
    wordings = tuple(
        replace(one, words=fill(one.words), for_you=fill(one.for_you), short_words=fill(one.short_words))
        for one in part.wordings
    )
    return replace(
        part,
        words=fill(part.words),
        for_you=fill(part.for_you),
        prompts=tuple(fill(prompt) for prompt in part.prompts),
        short=None if part.short is None else replace(part.short, words=fill(part.short.words)),
        wordings=wordings,
    )


def _texts(part: Part) -> tuple[str, ...]:
    short = () if part.short is None else (part.short.words,)
    others = tuple(text for one in part.wordings for text in (one.words, one.for_you, one.short_words))
    return (part.words, part.for_you, *part.prompts, *short, *others)
