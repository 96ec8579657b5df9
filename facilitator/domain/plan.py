# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tonight's plan: how long each part is to take now, after what the room has agreed on. Values only.

A plan begins as the format says. Catching up, borrowing and an agreed share make a new one; what everybody reads is
the format's parts with the plan put in place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitator.domain.formats import MeetingFormat, Part, SharingRule


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """One part tonight. `share`: the share agreed on, without an interpreter; None: the format's.

    `left_out`: nobody goes there by going on. `out`: it is left out for a condition (`Part.when`), so its minutes are
    no part of the evening; a part that was left out to catch up leaves its minutes to the planned end.
    """

    minutes: int
    left_out: bool = False
    short: bool = False
    share: timedelta | None = None
    out: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All parts of tonight's format, in its order, and by how many minutes the meeting ends later than planned."""

    parts: tuple[PlannedPart, ...]
    extra_min: int = 0

    @classmethod
    def of(cls, format_: MeetingFormat) -> Plan:
        """Give the plan that the format says: parts that wait for something are out."""
        return cls(tuple(PlannedPart(part.minutes, left_out=part.waits, out=part.waits) for part in format_.parts))

    def planned_min(self, format_: MeetingFormat) -> int:
        """Tell how long the evening is planned to be: the format's minutes of all parts that are not out, and more."""
        held = zip(format_.parts, self.parts, strict=True)
        return sum(part.minutes for part, planned in held if not planned.out) + self.extra_min

    def minutes_of(self, index: int) -> int:
        """Tell the minutes planned for a part; none for one that is left out."""
        planned = self.parts[index]
        return 0 if planned.left_out else planned.minutes

    def with_part(self, index: int, planned: PlannedPart) -> Plan:
        """Give the plan with one part changed."""
        return replace(self, parts=(*self.parts[:index], planned, *self.parts[index + 1 :]))


@dataclass(frozen=True, slots=True)
class FixedStart:
    """A part that starts at an instant whatever happens: its place from 0, and the instant."""

    index: int
    at: datetime


def fixed_starts(format_: MeetingFormat, start: datetime) -> tuple[FixedStart, ...]:
    """Find tonight's instants of parts that start at a time of day, in the zone of `start`, the planned start.

    It is the first such time after the start; one that comes only after the planned end does not bind tonight.
    """
    ends = start + timedelta(minutes=format_.minutes)
    found = []
    for index, part in enumerate(format_.parts):
        if part.at_clock is not None:
            at = start.replace(
                hour=part.at_clock.hour, minute=part.at_clock.minute, second=part.at_clock.second, microsecond=0
            )
            at = at if at > start else at + timedelta(days=1)
            if at <= ends:
                found.append(FixedStart(index, at))
    return tuple(found)


def parts_tonight(format_: MeetingFormat, plan: Plan, *, interpreted: bool) -> tuple[Part, ...]:
    """Put a plan in place: minutes, short versions and shares as they are tonight.

    With an interpreter each share takes twice as long (domain.md 9: consecutive interpreting at least doubles time).
    One speaker gets no more than the part's minutes by that, for the evening does not grow. A part left out keeps its
    own minutes here, for whoever goes there after all.
    """
    return tuple(
        _tonight(part, planned, interpreted=interpreted)
        for part, planned in zip(format_.parts, plan.parts, strict=True)
    )


def longest_share(part: Part, *, interpreted: bool) -> timedelta | None:
    """Tell the share that the format's part gives, with an interpreter or without; None: no limit."""
    return None if part.sharing is None else _limit(part, part.sharing.limit, interpreted=interpreted)


def on_from(plan: Plan, index: int) -> Iterable[int]:
    """Give the places of the parts after `index` that are not left out."""
    return (later for later in range(index + 1, len(plan.parts)) if not plan.parts[later].left_out)


def _tonight(part: Part, planned: PlannedPart, *, interpreted: bool) -> Part:
    if planned.minutes != part.minutes:
        part = replace(part, minutes=planned.minutes)
    if planned.short and part.short is not None:
        part = replace(part, words=part.short.words)
    if part.circles is not None and part.circles.share is not None and interpreted:
        part = replace(part, circles=replace(part.circles, share=2 * part.circles.share))
    rule = part.sharing
    if rule is None or rule.limit is None or not (interpreted or planned.share):
        return part
    limit = _limit(part, min(planned.share or rule.limit, rule.limit), interpreted=interpreted)
    return replace(part, sharing=_with_limit(rule, limit))


def _limit(part: Part, base: timedelta | None, *, interpreted: bool) -> timedelta | None:
    if base is None or not interpreted:
        return base
    return max(base, min(2 * base, timedelta(minutes=part.minutes))) if part.has_one_speaker else 2 * base


def _with_limit(rule: SharingRule, limit: timedelta | None) -> SharingRule:
    """Let the sign keep its share of the time, and never come in the first half."""
    if rule.sign_before is None or limit is None or rule.limit is None:
        return replace(rule, limit=limit)
    factor = max(1.0, limit / rule.limit)
    return replace(rule, limit=limit, sign_before=min(rule.sign_before * factor, limit / 2))
