# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the conditions of a part, `[[parts.when]]`; what is wrong is noted where it stands.

Deliberately not here: when a condition holds (`domain/conditions.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from facilitator.domain.conditions import MOST_CONDITIONS, MOST_MINUTES, MOST_PEOPLE, Condition, ConditionKind
from facilitator.domain.holidays import Holiday
from facilitator.exchange.checked_table import CheckedTable, shown

_MOST_NUMBERS: Mapping[ConditionKind | None, tuple[int, int]] = {
    ConditionKind.WEEK: (5, 5),
    ConditionKind.MEETING: (31, 31),
    ConditionKind.MONTH: (12, 12),
    ConditionKind.AT_LEAST: (1, MOST_PEOPLE),
    ConditionKind.AT_MOST: (1, MOST_PEOPLE),
    ConditionKind.MINUTES_LEFT: (1, MOST_MINUTES),
}
"""How many numbers a kind may have, and how large each may be."""
_NAMED = (ConditionKind.HOLIDAY, ConditionKind.WORDING)
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_MOST_NAMES = 8


def read_conditions(row: CheckedTable, wordings: tuple[str, ...]) -> tuple[Condition, ...]:
    """Read the conditions of a part; none when it has none. What can't be used is told and left out."""
    if "when" not in row:
        return ()
    read = [_read(table, wordings) for table in row.rows("when", MOST_CONDITIONS)]
    return tuple(one for one in read if one is not None)


def tell_first(row: CheckedTable, when: Sequence[Condition]) -> None:
    """Tell when the first part of a format waits for what is known only once it has begun."""
    if any(condition.is_live for condition in when):
        row.tell("when", "The first part begins the meeting, so it can only depend on the calendar.")


def _read(table: CheckedTable, wordings: tuple[str, ...]) -> Condition | None:
    kind = table.choice("kind", ConditionKind)
    numbers = _read_numbers(table, kind)
    names = _read_names(table, kind, wordings)
    first, last = table.day("first"), table.day("last")
    once, unless = table.yes_or_no("once"), table.yes_or_no("unless")
    if kind is ConditionKind.DAYS:
        if "first" not in table:
            table.tell("", "“first” is missing here.")
        elif once and first is not None and last is not None and last < first:
            table.tell("last", "“last” is not before “first”.")
    else:
        for key in ("first", "last", "once"):
            _refuse(table, key, kind)
    table.refuse_the_rest()
    if kind is None:
        return None
    return Condition(kind, numbers, names, first, last, bool(once), bool(unless))


def _read_numbers(table: CheckedTable, kind: ConditionKind | None) -> tuple[int, ...]:
    if kind in _MOST_NUMBERS:
        return table.whole_numbers("numbers", *_MOST_NUMBERS[kind])
    _refuse(table, "numbers", kind)
    return ()


def _read_names(table: CheckedTable, kind: ConditionKind | None, wordings: tuple[str, ...]) -> tuple[str, ...]:
    if kind not in _NAMED:
        _refuse(table, "names", kind)
        return ()
    names = table.names("names", _MOST_NAMES, _NAME, "Each of the “names” has only small letters, digits and -.")
    known = wordings if kind is ConditionKind.WORDING else tuple(holiday.value for holiday in Holiday)
    for name in names:
        if known and name not in known:
            table.tell("names", f"“{shown(name)}” is not one of these: {', '.join(f'“{one}”' for one in known)}.")
    return names


def _refuse(table: CheckedTable, key: str, kind: ConditionKind | None) -> None:
    """Tell of a key that this kind does not look at; of an unknown kind nothing more is judged."""
    table.pass_over(key)
    if key in table and kind is not None:
        table.tell(key, f"A condition of kind “{kind.value}” has no “{key}”.")
