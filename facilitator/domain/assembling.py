# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format as it is on one night: which parts are in by the calendar, and why the others are not.

What is settled here goes into the meeting's first event, so a replay settles nothing anew. Deliberately not here: what
may become so in the room (`fitting.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from facilitator.domain.conditions import Condition, ConditionKind, Night, first_unmet
from facilitator.domain.formats import MeetingFormat, Part


@dataclass(frozen=True, slots=True)
class PartOut:
    """A part that is not in on a night, and the condition that does not hold."""

    title: str
    because: Condition


@dataclass(frozen=True, slots=True)
class Assembled:
    """A format as it is on a night, and the parts that are out."""

    format: MeetingFormat
    out: tuple[PartOut, ...] = ()


def assemble(given: MeetingFormat, night: Night) -> Assembled:
    """Settle every condition of the calendar: parts are in, with no such condition left, or out.

    Live conditions stay; but a part that would wait for one before any other is out, for the first part begins the
    meeting. A part that starts so many minutes before the end starts before what is left of the parts after it. When
    nothing is left, all parts are in: a meeting without parts helps nobody. The wording is the one that is read: where
    the format has none of the night's name, its usual one.
    """
    return _assembled(given, night, lambda condition: not condition.is_live)


def assemble_for_any(given: MeetingFormat, wording: str) -> MeetingFormat:
    """Settle what hangs on the wording alone, for one wording is read in every meeting; all other conditions stay."""
    return _assembled(given, Night(date.min, wording=wording), lambda one: one.kind is ConditionKind.WORDING).format


def _assembled(given: MeetingFormat, night: Night, settles: Callable[[Condition], bool]) -> Assembled:
    night = replace(night, wording=given.wording_read(night.wording))
    kept: list[Part] = []
    out: list[PartOut] = []
    for part in given.parts:
        unmet = first_unmet(filter(settles, part.when), night)
        if unmet is None and part.waits and not kept:
            unmet = next(condition for condition in part.when if condition.is_live)
        if unmet is None:
            kept.append(_settled(part, settles))
        else:
            out.append(PartOut(part.title, unmet))
    if not kept:
        return Assembled(replace(given, parts=tuple(replace(part, when=()) for part in given.parts)))
    if not out and all(one is part for one, part in zip(kept, given.parts, strict=True)):
        return Assembled(given)
    return Assembled(replace(given, parts=_with_ends(kept)), tuple(out))


def _settled(part: Part, settles: Callable[[Condition], bool]) -> Part:
    left = tuple(condition for condition in part.when if not settles(condition))
    return part if left == part.when else replace(part, when=left)


def _with_ends(parts: list[Part]) -> tuple[Part, ...]:
    rest, placed = 0, []
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        rest += 0 if part.waits else part.minutes
        if part.before_end_min is not None:
            # The first part starts with the meeting.
            part = replace(part, before_end_min=rest if place and rest else None)
        placed.append(part)
    return tuple(reversed(placed))
