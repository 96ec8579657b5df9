# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What circles and conditions of a part may be, as the editor asks it (docs/formats.md).

Deliberately not here: everything else that a part may be (`edit_limits.py`, which asks here).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from facilitator.domain.conditions import MOST_CONDITIONS, MOST_MINUTES, MOST_PEOPLE, Condition, ConditionKind
from facilitator.domain.formats import CirclesRule, Part, PartKind

MOST_CIRCLES = 9
FEWEST_IN_A_CIRCLE, MOST_IN_A_CIRCLE = 2, 60
USUAL_NUMBER, USUAL_PEOPLE = 2, 6
_SHORTEST_SHARE, _LONGEST_SHARE = timedelta(seconds=10), timedelta(minutes=240)
_MOST_NUMBERS: Mapping[ConditionKind, tuple[int, int]] = {
    ConditionKind.WEEK: (5, 5),
    ConditionKind.MEETING: (31, 31),
    ConditionKind.MONTH: (12, 12),
    ConditionKind.AT_LEAST: (1, MOST_PEOPLE),
    ConditionKind.AT_MOST: (1, MOST_PEOPLE),
    ConditionKind.MINUTES_LEFT: (1, MOST_MINUTES),
}
"""How many numbers a kind may have, and how large each may be."""
_MOST_NAMES = 8


def settled_circles(part: Part) -> CirclesRule | None:
    """Give circles to a part of circles, and to no other."""
    if part.kind is not PartKind.CIRCLES:
        return None
    return part.circles or CirclesRule(number=USUAL_NUMBER)


def sound_circles(part: Part) -> bool:
    """Tell whether a room could split so: some circles or some people in each, and no circle longer than the part."""
    rule = part.circles
    if rule is None:
        return True
    if (rule.number is None) == (rule.people is None) or part.minutes == 0:
        return False
    if rule.number is not None and not 1 <= rule.number <= MOST_CIRCLES:
        return False
    if rule.people is not None and not FEWEST_IN_A_CIRCLE <= rule.people <= MOST_IN_A_CIRCLE:
        return False
    most = MOST_CIRCLES if rule.number is None else rule.number
    if len(rule.minutes_each) > most or not all(1 <= one <= part.minutes for one in rule.minutes_each):
        return False
    return rule.share is None or _SHORTEST_SHARE <= rule.share <= _LONGEST_SHARE


def with_number(rule: CirclesRule, number: int | None) -> CirclesRule:
    """Say how many circles there are; None: it goes by people."""
    if number is None:
        return replace(rule, number=None, people=rule.people or USUAL_PEOPLE)
    return replace(rule, number=number, people=None)


def with_people(rule: CirclesRule, people: int | None) -> CirclesRule:
    """Say about how many sit in each; None: it goes by the number of circles."""
    if people is None:
        return replace(rule, people=None, number=rule.number or USUAL_NUMBER)
    return replace(rule, people=people, number=None)


def settled_conditions(part: Part, wordings: tuple[str, ...]) -> tuple[Condition, ...]:
    """Keep of the conditions what their kinds look at, and only wordings that the format knows.

    Holidays are kept by any name: which days a group has named itself is not in its formats.
    """
    kept = tuple(_belonging(one, wordings) for one in part.when)
    return tuple(one for one in kept if one.kind is not ConditionKind.WORDING or one.names)


def without_live(when: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Leave out what is known only once the meeting has begun: the first part begins it."""
    return tuple(one for one in when if not one.is_live)


def sound_conditions(when: tuple[Condition, ...]) -> bool:
    """Tell whether every condition says what it looks at."""
    return len(when) <= MOST_CONDITIONS and all(_is_sound(one) for one in when)


def _belonging(one: Condition, wordings: tuple[str, ...]) -> Condition:
    dated = one.kind is ConditionKind.DAYS
    known = {ConditionKind.WORDING: wordings, ConditionKind.HOLIDAY: one.names}.get(one.kind, ())
    kept = replace(
        one,
        numbers=one.numbers if one.kind in _MOST_NUMBERS else (),
        names=tuple(name for name in dict.fromkeys(one.names) if name in known),
        first=one.first if dated else None,
        last=one.last if dated else None,
        once=one.once and dated,
    )
    return one if kept == one else kept


def _is_sound(one: Condition) -> bool:
    if one.kind in _MOST_NUMBERS:
        most, largest = _MOST_NUMBERS[one.kind]
        fit = all(1 <= number <= largest for number in one.numbers)
        return fit and 1 <= len(one.numbers) <= most and len(set(one.numbers)) == len(one.numbers)
    if one.kind in (ConditionKind.HOLIDAY, ConditionKind.WORDING):
        return 1 <= len(one.names) <= _MOST_NAMES
    if one.kind is ConditionKind.DAYS:
        upside_down = one.once and one.first is not None and one.last is not None and one.last < one.first
        return one.first is not None and not upside_down
    return True
