# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format as the keys and values of docs/formats.md: what `format_file` reads, written by walking the fields.

A field that is new comes along under its own name; `RENAMED` holds those that a file calls otherwise. What is as usual
is left out. Deliberately not here: how keys and values are put into a file (`share_file.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from typing import Any

from facilitator.domain.formats import MeetingFormat, Wording
from facilitator.exchange.checked_table import as_written

LICENCE = "CC0-1.0"
SCHEMA = 1

RENAMED: Mapping[str, str] = {
    "MeetingFormat.format_id": "id",
    "MeetingFormat.asks_for": "placeholders",
    "Part.part_id": "id",
    "Part.wordings": "wording",
    "Part.before_end_min": "before_end",
    "SharingRule.newcomers_min": "for_newcomers",
    "SharingRule.burning_min": "for_burning_need",
    "Wording.short_words": "short",
}
"""What a file calls a field: "class.field" -> key."""


def as_table(given: MeetingFormat, licence: str = LICENCE) -> dict[str, Any]:
    """Give a format as a table of docs/formats.md."""
    head = {"schema": SCHEMA, "licence": licence, "minutes": given.minutes, "wordings": list(given.wordings)}
    return head | _table(given)


def _table(value: Any) -> dict[str, Any]:
    kind = type(value).__name__
    table = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if not _is_usual(field, held):
            table[RENAMED.get(f"{kind}.{field.name}", field.name)] = _plain(held)
    return table


def _is_usual(field: Field[Any], held: object) -> bool:
    if field.default_factory is not MISSING:
        return bool(held == field.default_factory())
    return field.default is not MISSING and bool(held == field.default)


def _plain(held: Any) -> Any:
    match held:
        case Enum():
            return held.value
        case timedelta():
            return as_written(held)
        case time():
            return f"{held:%H:%M}"
        case date():
            return held.isoformat()
        case tuple() if held and isinstance(held[0], Wording):
            named = {one.name: _table(one) for one in held}
            return {name: {key: said for key, said in other.items() if key != "name"} for name, other in named.items()}
        case tuple():
            return [_plain(one) for one in held]
    return _table(held) if is_dataclass(held) else held
