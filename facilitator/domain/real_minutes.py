# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the parts of a format really take: an undated tally of whole minutes, and what can be told of it.

For each part it holds how many meetings took one minute, how many two, and so on. It holds no day, no evening and no
order, and with fewer than five meetings nothing is told at all. Deliberately not here: the words, and where it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.summary import MeetingSummary

LEAST_MEETINGS = 5
"""With fewer, an evening could be told from the others (product.md, ruling 30)."""
MOST_MINUTES = 600
"""Longer counts as this long."""

Tallies = Mapping[str, Mapping[int, int]]
"""For each part's id: how many meetings took so many minutes. Both numbers are at least 1."""


@dataclass(frozen=True, slots=True)
class UsualMinutes:
    """One part, planned against usual: the median, and between which minutes the middle half of its meetings lies.

    `place` is its place in the format, from 0; `meetings` how many are counted, at least five. `offered_min`: the usual
    minutes, or more where a silence or time that is kept needs them; those of the plan where a format can't have these.
    """

    place: int
    part_id: str
    title: str
    planned_min: int
    usual_min: int
    low_min: int
    high_min: int
    meetings: int
    offered_min: int

    @property
    def is_as_planned(self) -> bool:
        """Whether the usual minutes are those of the plan, or so near that nobody would change it."""
        return abs(self.usual_min - self.planned_min) <= 1

    @property
    def is_offered(self) -> bool:
        """Whether there is another plan to offer."""
        return abs(self.offered_min - self.planned_min) > 1


def minutes_to_count(summary: MeetingSummary) -> tuple[tuple[str, int], ...]:
    """Give the parts of a meeting that are counted, with their minutes. What was left out, or took none, is not."""
    return tuple((part.part_id, min(part.real_min, MOST_MINUTES)) for part in summary.parts if part.real_min >= 1)


def usual_minutes(format_: MeetingFormat, tallies: Tallies) -> tuple[UsualMinutes, ...]:
    """Tell what is usual for each part that at least five meetings are counted for, in the order of the format."""
    # Counting is in every start, and needs none of this.
    from facilitator.domain.adjusting import with_minutes
    from facilitator.domain.edit_limits import Unfit

    told = []
    for place, part in enumerate(format_.parts):
        held = sorted(minutes for minutes, meetings in tallies.get(part.part_id, {}).items() for _ in range(meetings))
        if len(held) >= LEAST_MEETINGS:
            last = len(held) - 1
            low, middle, high = held[last // 4], held[last // 2], held[-(-3 * last // 4)]
            offered = max(middle, _fewest(part))
            if isinstance(with_minutes(format_, part.part_id, offered), Unfit):
                offered = part.minutes
            told.append(
                UsualMinutes(place, part.part_id, part.title, part.minutes, middle, low, high, len(held), offered)
            )
    return tuple(told)


def _fewest(part: Part) -> int:
    """Give the minutes that a part can't do without: its silence, or what it keeps for the quiet and for a need."""
    if part.silence is not None:
        return -(-(part.silence.length + part.silence.prepare) // timedelta(minutes=1))
    return 1 if part.sharing is None else part.sharing.newcomers_min + part.sharing.burning_min + 1
