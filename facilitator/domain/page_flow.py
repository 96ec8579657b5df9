# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts lines on pages of paper as good print does: no line is cut, no heading stands alone at the foot.

Pure arithmetic on heights, whatever their unit. Deliberately not here: how a line is set, and what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

KEPT_WHOLE = 0.4
"""A paragraph of up to this share of a page is never parted: whoever reads aloud turns the page between two."""
TOGETHER = 2
"""Of a longer one at least so many lines stand together, before and after the turn."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is set together: a heading, a paragraph, a mark. `gap` is before it, and falls away at the top of a page.

    `leads`: stays with what follows, as a heading does. `trails`: stays with what is before, as a pause does.
    """

    heights: tuple[float, ...]
    gap: float = 0.0
    leads: bool = False
    trails: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Lines `first` to before `end` of a stretch, with the upper edge of the first at `top`."""

    stretch: int
    first: int
    end: int
    top: float


@dataclass(frozen=True, slots=True)
class _Run:
    stretch: int
    first: int
    end: int
    gap: float
    height: float


PageOfLines = tuple[Placed, ...]


def flow(stretches: Sequence[Stretch], room: float) -> tuple[PageOfLines, ...]:
    """Put all lines on pages of this height, in their order; nothing at all gives no page.

    What wants to stay together and is higher than a whole page is parted after all, between two lines.
    """
    pages: list[list[Placed]] = []
    left = 0.0

    def put(run: _Run, *, fresh: bool) -> None:
        nonlocal left
        if fresh:
            pages.append([])
            left = room
        gap = run.gap if pages[-1] else 0.0
        pages[-1].append(Placed(run.stretch, run.first, run.end, room - left + gap))
        left -= gap + run.height

    for clump in _clumps(stretches, room):
        if not pages or _height(clump, at_top=not pages[-1]) > left:
            runs = clump if _height(clump, at_top=True) <= room else _by_lines(clump, stretches)
            for number, run in enumerate(runs):
                put(run, fresh=not pages or (number == 0 and runs is clump) or run.gap + run.height > left)
        else:
            for run in clump:
                put(run, fresh=False)
    return tuple(tuple(page) for page in pages)


def _clumps(stretches: Sequence[Stretch], room: float) -> list[list[_Run]]:
    """Join what must not be parted."""
    clumps: list[list[_Run]] = []
    joins = False
    for number, stretch in enumerate(stretches):
        runs = _runs(number, stretch, room)
        if clumps and (joins or stretch.trails):
            clumps[-1].append(runs[0])
        else:
            clumps.append([runs[0]])
        clumps += [[run] for run in runs[1:]]
        joins = stretch.leads
    return clumps


def _runs(number: int, stretch: Stretch, room: float) -> list[_Run]:
    heights = stretch.heights
    many = len(heights)
    ends = [many]
    if many > 2 * TOGETHER - 1 and sum(heights) > room * KEPT_WHOLE:
        ends = [*range(TOGETHER, many - TOGETHER + 1), many]
    starts = [0, *ends[:-1]]
    return [_run(number, stretch, first, end) for first, end in zip(starts, ends, strict=True)]


def _by_lines(clump: list[_Run], stretches: Sequence[Stretch]) -> list[_Run]:
    return [
        _run(run.stretch, stretches[run.stretch], line, line + 1) for run in clump for line in range(run.first, run.end)
    ]


def _run(number: int, stretch: Stretch, first: int, end: int) -> _Run:
    return _Run(number, first, end, 0.0 if first else stretch.gap, sum(stretch.heights[first:end]))


def _height(clump: list[_Run], *, at_top: bool) -> float:
    return sum(run.gap + run.height for run in clump) - (clump[0].gap if at_top else 0.0)
