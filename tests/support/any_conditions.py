# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions of every kind, as a format file may hold them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from facilitator.domain.conditions import LIVE, Condition, ConditionKind
from facilitator.domain.holidays import Holiday

LARGEST = {
    ConditionKind.WEEK: 5,
    ConditionKind.MEETING: 31,
    ConditionKind.MONTH: 12,
}


@st.composite
def conditions(
    draw: st.DrawFn, wordings: Sequence[str] = ("secular",), kinds: Sequence[ConditionKind] = tuple(ConditionKind)
) -> Condition:
    """Draw one condition of these kinds."""
    kind, unless = draw(st.sampled_from(kinds)), draw(st.booleans())
    if kind in LARGEST:
        numbers = draw(st.lists(st.integers(1, LARGEST[kind]), min_size=1, max_size=4, unique=True))
        return Condition(kind, tuple(numbers), unless=unless)
    if kind in (ConditionKind.AT_LEAST, ConditionKind.AT_MOST, ConditionKind.MINUTES_LEFT):
        return Condition(kind, (draw(st.integers(1, 40)),), unless=unless)
    if kind in (ConditionKind.HOLIDAY, ConditionKind.WORDING):
        known = list(wordings) if kind is ConditionKind.WORDING else [holiday.value for holiday in Holiday]
        names = draw(st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True))
        return Condition(kind, names=tuple(names), unless=unless)
    if kind is ConditionKind.DAYS:
        first = draw(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
        last = draw(st.none() | st.dates(first, date(2041, 12, 31)))
        return Condition(kind, first=first, last=last, once=draw(st.booleans()), unless=unless)
    return Condition(kind, unless=unless)


def some_conditions(wordings: Sequence[str] = ("secular",), *, live: bool = True) -> st.SearchStrategy[tuple]:
    """Draw none to three of them; without `live` only those of the calendar."""
    kinds = tuple(kind for kind in ConditionKind if live or kind not in LIVE)
    return st.lists(conditions(wordings, kinds), max_size=3).map(tuple)
