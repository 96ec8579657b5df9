# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field of a part is in the editor: where it stands, which parts have it, how it reads and writes.

Deliberately not here: which fields there are (`editor_rows.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from typing import Any

from facilitator.domain.formats import Part
from facilitator.ui.pages.editor_fields import Block
from facilitator.ui.texts import fill_in, span_words
from facilitator.ui.theme import Look


class Home(Enum):
    """Where a field stands. NAME: in the line of the name. MAIN: under it. FOLD: behind the fold."""

    NAME = auto()
    MAIN = auto()
    FOLD = auto()


@dataclass(frozen=True, slots=True)
class PartField:
    """One field of a part. `belongs` tells whether this part, at this place, has it; `write` gives the part changed.

    `said`: what the fold tells of it, "" when it is as usual. `typed`: its letters run together into one change.
    """

    key: str
    home: Home
    make: Callable[[Look], Block]
    belongs: Callable[[Part, int], bool]
    read: Callable[[Part], Any]
    write: Callable[[Part, Any], Part]
    said: Callable[[Part], str] = lambda part: ""
    typed: bool = True


def of_rule(
    name: str,
    key: str,
    home: Home,
    make: Callable[[Look], Block],
    belongs: Callable[[Any], bool] = lambda rule: True,
    said: Callable[[Any], str] = lambda rule: "",
    *,
    read: Callable[[Any], Any] | None = None,
    write: Callable[[Any, Any], Any] | None = None,
    typed: bool = True,
) -> PartField:
    """Make a field of a part's rule: its `sharing`, `silence` or `circles`. A part without that rule has it not.

    `read` and `write` take the rule; left out, they are of what the rule has under `key`.
    """

    def value_of(part: Part) -> Any:
        rule = getattr(part, name)
        return None if rule is None else getattr(rule, key) if read is None else read(rule)

    def put(part: Part, value: Any) -> Part:
        rule = getattr(part, name)
        if rule is None:
            return part
        return replace(part, **{name: replace(rule, **{key: value}) if write is None else write(rule, value)})

    def has(part: Part, _place: int) -> bool:
        rule = getattr(part, name)
        return rule is not None and belongs(rule)

    def told(part: Part) -> str:
        rule = getattr(part, name)
        return "" if rule is None else said(rule)

    return PartField(key, home, make, has, value_of, put, told, typed)


def with_span(sentence: str, length: timedelta | None) -> str:
    """Fill a length into what the fold tells; "" when there is none."""
    return "" if length is None else fill_in(sentence, time=span_words(round(length.total_seconds())))
