# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In which order pages stand on sheets: a booklet that is folded, and sheets that are printed on both sides.

Pages are counted from 0; None is a blank one.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

PAGES_ON_A_SHEET = 4

Spread = tuple[int | None, int | None]
"""What stands on one side of a sheet, at the left and at the right."""


class Handling(Enum):
    """What becomes of a side. FOLDED: printed on both sides, then folded. CUT: its back stays empty."""

    KEPT = auto()
    FOLDED = auto()
    CUT = auto()


def booklet(pages: int, *, right_to_left: bool = False) -> tuple[Spread, ...]:
    """Tell what stands on each side of the sheets, front and back in turn, so that the folded pile reads in order.

    All sheets lie in one pile, are turned on the short edge and folded once. Blank pages come last. A booklet that
    reads from right to left is opened from the other side.
    """
    whole = -(-pages // PAGES_ON_A_SHEET) * PAGES_ON_A_SHEET

    def page(number: int) -> int | None:
        return number if number < pages else None

    sides: list[Spread] = []
    for low in range(0, whole // 2, 2):
        high = whole - 1 - low
        for left, right in ((high, low), (low + 1, high - 1)):
            sides.append((page(right), page(left)) if right_to_left else (page(left), page(right)))
    return tuple(sides)


def on_both_sides(sides: Sequence[Handling]) -> tuple[int | None, ...]:
    """Tell which side is printed where when sheets are printed on both sides, front and back in turn.

    What is cut has an empty back, or the next card would be cut too; a booklet begins on a sheet of its own.
    """
    places: list[int | None] = []
    before: Handling | None = None
    for number, handling in enumerate(sides):
        own_sheet = handling is Handling.CUT or handling is not before
        if own_sheet and len(places) % 2:
            places.append(None)
        places.append(number)
        before = handling
    return tuple(places)
