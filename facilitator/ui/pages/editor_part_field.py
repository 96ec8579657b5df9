# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field of a part is in the editor: where it stands, which parts have it, how it reads and writes.

Deliberately not here: which fields there are (`editor_rows.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


def with_span(sentence: str, length: timedelta | None) -> str:
    """Fill a length into what the fold tells; "" when there is none."""
    return "" if length is None else fill_in(sentence, time=span_words(round(length.total_seconds())))
