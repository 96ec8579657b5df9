# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other minutes for a part, and everything that has to follow from them. Needed only where a format is looked at."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from facilitator.domain.edit_limits import Unfit, lacking
from facilitator.domain.editing import Edited, lasting, with_change
from facilitator.domain.formats import MeetingFormat, Part


def with_minutes(format_: MeetingFormat, part_id: str, minutes: int) -> Edited:
    """Give the format with other minutes for one part, sound as the editor keeps it; or the reason why it can't be.

    A fixed start before the end follows.
    """
    adjusted = with_change(format_, part_id, partial(of_minutes, minutes=minutes))
    return adjusted if isinstance(adjusted, Unfit) else lacking(adjusted) or adjusted


def of_minutes(part: Part, *, minutes: int) -> Part:
    """Plan so many minutes for a part, and let its other minutes fit them.

    What it needs at least is never more than it has, what it may have at most never less, no circle has more than all
    of it; a short version that would not be shorter goes.
    """
    short, circles = part.short, part.circles
    if circles is not None:
        circles = replace(circles, minutes_each=tuple(min(one, minutes) for one in circles.minutes_each))
    return replace(
        lasting(part, minutes),
        shortest=None if part.shortest is None else min(part.shortest, minutes),
        longest=None if part.longest is None else max(part.longest, minutes),
        short=None if short is not None and short.minutes >= minutes else short,
        circles=circles,
    )
