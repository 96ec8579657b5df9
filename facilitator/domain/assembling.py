# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format as it is on one night: which parts are in by the calendar, and why the others are not.

What is settled here goes into the meeting's first event, so a replay settles nothing anew. Deliberately not here: what
may become so in the room (`fitting.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator.domain.conditions import Condition, Night, first_unmet
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
    nothing is left, all parts are in: a meeting without parts helps nobody.
    """
    kept: list[Part] = []
    out: list[PartOut] = []
    for part in given.parts:
        unmet = first_unmet(part.when, night)
        if unmet is None and part.waits and not kept:
            unmet = next(condition for condition in part.when if condition.is_live)
        if unmet is None:
            kept.append(_settled(part))
        else:
            out.append(PartOut(part.title, unmet))
    if not kept:
        return Assembled(replace(given, parts=tuple(replace(part, when=()) for part in given.parts)))
    if not out and all(one is part for one, part in zip(kept, given.parts, strict=True)):
        return Assembled(given)
    return Assembled(replace(given, parts=_with_ends(kept)), tuple(out))


def _settled(part: Part) -> Part:
    live = tuple(condition for condition in part.when if condition.is_live)
    return part if live == part.when else replace(part, when=live)


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
