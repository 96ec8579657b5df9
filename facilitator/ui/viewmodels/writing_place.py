# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a format somebody is writing, and where that is once the format has changed.

Deliberately not here: the changes themselves (`editor.py`, `domain/editing.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator.domain.formats import MeetingFormat, Part

ABOUT = -1
"""The place that stands for the whole format instead of one part."""


@dataclass(frozen=True, slots=True)
class WritingPlace:
    """The `place` of the part that is open, or ABOUT, and the `wording` that is written: its name, "" the usual one."""

    place: int = ABOUT
    wording: str = ""

    def part_of(self, found: MeetingFormat) -> Part | None:
        """Give the part that is open; None when the whole format is."""
        return None if self.place == ABOUT else found.parts[self.place]

    def moved_to(self, place: int, found: MeetingFormat) -> WritingPlace:
        """Go to another place: the nearest one that there is."""
        return replace(self, place=min(max(place, ABOUT), len(found.parts) - 1))

    def within(self, found: MeetingFormat) -> WritingPlace:
        """Stay where it is, or at the nearest that is still there."""
        wording = self.wording if self.wording in found.wordings else ""
        return WritingPlace(min(self.place, len(found.parts) - 1), wording)

    def where_changed(self, before: MeetingFormat, now: MeetingFormat) -> WritingPlace:
        """Go to what is different now; stay when it is nothing that stands in one place."""
        place = _changed_place(before, now, self.place)
        return WritingPlace(place, _changed_wording(before, now, place, self.wording))


def _changed_place(before: MeetingFormat, now: MeetingFormat, place: int) -> int:
    """Tell at which place something is different now; the same place when no part is."""
    if before.parts == now.parts:
        return place if before.wordings != now.wordings or before == now else ABOUT
    first = next(
        (at for at, (a, b) in enumerate(zip(before.parts, now.parts, strict=False)) if a != b),
        min(len(before.parts), len(now.parts)),
    )
    return min(first, len(now.parts) - 1)


def _changed_wording(before: MeetingFormat, now: MeetingFormat, place: int, wording: str) -> str:
    """Tell in which wording a part says something else now; the same wording when that is in none, or in many."""
    usual = "" if wording not in now.wordings else wording
    if place == ABOUT or len(before.parts) != len(now.parts):
        return usual
    one, other = before.parts[place], now.parts[place]
    names = {said.name for said in set(one.wordings) ^ set(other.wordings)}
    if (one.words, one.for_you) != (other.words, other.for_you):
        return ""
    return names.pop() if len(names) == 1 and names <= set(now.wordings) else usual
