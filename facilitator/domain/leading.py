# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who leads which part, by role: the points at which secretary and leader hand over, the same for both to read."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.formats import Part, Role
from facilitator.domain.meeting import MeetingState


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads now, since which part, and where it is handed on. Places are from 0.

    `role` None: the format does not say. `until`: the part at which `then` takes over; None: it stays so to the end.
    `begins_here`: it was handed over at this very part.
    """

    role: Role | None
    since: int
    until: int | None
    then: Role | None
    begins_here: bool


def who_leads(state: MeetingState) -> Lead | None:
    """Tell who leads the current part and where they hand over; None where the format names no role at all.

    "From here the leader leads; hand back at part 8" is `role`, `until` and `then`. A part that names nobody is led by
    whoever led before it; parts that are left out hand nothing over, unless the meeting is in one.
    """
    left_out = {index for index, planned in enumerate(state.plan.parts) if planned.left_out}
    return lead_at(state.parts, state.index, left_out=frozenset(left_out))


def lead_at(parts: tuple[Part, ...], index: int, *, left_out: frozenset[int] = frozenset()) -> Lead | None:
    """Tell the same of any part of a format."""
    roles: list[Role | None] = []
    for place, part in enumerate(parts):
        before = roles[-1] if roles else None
        named = part.led_by if place not in left_out or place == index else None
        roles.append(named or before)
    if not any(roles):
        return None
    role = roles[index]
    since = index
    while since > 0 and roles[since - 1] is role:
        since -= 1
    until = next((place for place in range(index + 1, len(parts)) if roles[place] is not role), None)
    return Lead(role, since, until, None if until is None else roles[until], begins_here=since == index and index > 0)
