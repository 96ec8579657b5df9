# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads JSON as it is written down, and nothing that only looks like it: no key twice, no endless number, no depth.

Deliberately not here: which bytes are let in (`gate.py`) and what the values mean.
"""

from __future__ import annotations

import json
import math
from typing import Any

from facilitator.domain.sentences import told
from facilitator.exchange.gate import MOST_KEYS, UnfitText

MOST_DIGITS = 18


def read_json(text: str) -> Any:
    """Read a JSON text; raises UnfitText with the line and one sentence for whatever is out of order."""
    try:
        return json.loads(
            text,
            object_pairs_hook=_once,
            parse_constant=_no_constant,
            parse_int=_short_whole,
            parse_float=_finite,
        )
    except json.JSONDecodeError as problem:
        raise UnfitText(problem.lineno, told("This line can't be read as JSON.")) from problem
    except RecursionError as problem:
        raise UnfitText(0, told("There are too many brackets inside one another here.")) from problem


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > MOST_KEYS:
        raise UnfitText(0, told("There are more keys here than a format can have."))
    read = dict(pairs)
    if len(read) != len(pairs):
        raise UnfitText(0, told("A key is written twice here. Keep one of the two."))
    return read


def _no_constant(name: str) -> Any:
    raise UnfitText(0, told("“{name}” is not a number that can be used.", name=name))


def _short_whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise UnfitText(0, told("There is a number here that is far too long."))
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits) if len(digits) <= 40 else math.inf
    if not math.isfinite(value):
        raise UnfitText(0, told("There is a number here that is far too long."))
    return value
