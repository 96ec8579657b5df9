# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passes between Today and a meeting, as frozen values: what Start asks for, and what runs just now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat


@dataclass(frozen=True, slots=True)
class Live:
    """The meeting that runs just now: its format's title, which part from 1, of how many, and that part's title."""

    title: str
    part: int
    parts: int
    part_title: str


@dataclass(frozen=True, slots=True)
class Tonight:
    """What Start meeting asks for: tonight's format, worded, the planned local start, the day, the chairs."""

    format: MeetingFormat
    planned_start: datetime
    held_on: date
    chairs: int
