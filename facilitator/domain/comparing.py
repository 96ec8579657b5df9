# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of a format beside one another: what was added, taken out, moved and changed, down to the words.

Parts are the same when their ids are: a part that was renamed is still that part.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import Enum, auto

from facilitator.domain.formats import MeetingFormat, Part

_WORDS = re.compile(r"\s*\S+\s*$|\s*\S+")
_WHOLE = ("title", "summary", "kind", "wordings", "asks_for")
_MOST_WORDS = 8_000


class Fate(Enum):
    """What became of a word."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row with the same fate."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """One part before and now: `before` None, it was added; `now` None, it was taken out. `moved`: among the others."""

    before: Part | None
    now: Part | None
    moved: bool = False

    @property
    def part(self) -> Part:
        """The part as it is now, or as it was last."""
        found = self.now or self.before
        assert found is not None
        return found

    @property
    def changed(self) -> frozenset[str]:
        """Names of the fields that say something else now."""
        if self.before is None or self.now is None:
            return frozenset()
        before, now = self.before, self.now
        return frozenset(one.name for one in fields(Part) if getattr(before, one.name) != getattr(now, one.name))

    @property
    def is_same(self) -> bool:
        """Whether nothing became of it."""
        return self.before == self.now and not self.moved


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is different between two versions. `whole`: names of what changed of the format itself, and `parts`: all
    parts in the order of now, those that are gone where they stood."""

    before: MeetingFormat
    now: MeetingFormat
    whole: frozenset[str]
    parts: tuple[ComparedPart, ...]

    @property
    def is_same(self) -> bool:
        """Whether both say the same."""
        return not self.whole and all(part.is_same for part in self.parts)


def compare(before: MeetingFormat, now: MeetingFormat) -> Comparison:
    """Lay two versions of a format beside one another. As few parts as possible are called moved."""
    was = {part.part_id: place for place, part in enumerate(before.parts)}
    kept = [part.part_id for part in now.parts if part.part_id in was]
    stayed = _longest_rising([was[part_id] for part_id in kept])
    standing = {before.parts[place].part_id for place in stayed}
    made = [
        ComparedPart(
            before.parts[was[part.part_id]] if part.part_id in was else None,
            part,
            part.part_id in was and part.part_id not in standing,
        )
        for part in now.parts
    ]
    is_now = {part.part_id for part in now.parts}
    for place, part in enumerate(before.parts):
        if part.part_id not in is_now:
            made.insert(_place_after(made, before, place), ComparedPart(part, None))
    whole = frozenset(name for name in _WHOLE if getattr(before, name) != getattr(now, name))
    return Comparison(before, now, whole, tuple(made))


def said_differently(before: str, now: str) -> tuple[Piece, ...]:
    """Tell word by word what is gone and what is new; joined without what is new they give `before`.

    Texts of more than 8,000 words are told whole: the old one gone, the new one new.
    """
    if before == now:
        return (Piece(Fate.SAME, before),) if before else ()
    old, new = _WORDS.findall(before), _WORDS.findall(now)
    if max(len(old), len(new)) > _MOST_WORDS:
        old, new = [before], [now]
    pieces: list[Piece] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=len(old) > 2_000).get_opcodes():
        if what == "equal":
            pieces.append(Piece(Fate.SAME, "".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece(Fate.GONE, "".join(old[a:b])))
        if d > c:
            pieces.append(Piece(Fate.NEW, "".join(new[c:d])))
    return tuple(pieces)


def _place_after(made: list[ComparedPart], before: MeetingFormat, place: int) -> int:
    """Find where a part that is gone belongs: behind the nearest one that stood before it."""
    for earlier in reversed(before.parts[:place]):
        for at, one in enumerate(made):
            if one.before is not None and one.before.part_id == earlier.part_id and not one.moved:
                return at + 1
    return 0


def _longest_rising(numbers: list[int]) -> list[int]:
    """Give the longest rising run of numbers that stand in this order, not necessarily side by side."""
    ends: list[int] = []
    ends_at: list[int] = []
    came_from: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(ends, number)
        came_from.append(ends_at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        ends_at[length : length + 1] = [at]
    run, at = [], ends_at[-1] if ends_at else -1
    while at >= 0:
        run.append(numbers[at])
        at = came_from[at]
    return run[::-1]
