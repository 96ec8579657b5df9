# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When to remind of counting heads: about halfway, in a moment when nobody speaks and nothing is silent.

Deliberately not here: how it is told (one line, never a sound), and whether it is wanted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain.formats import PartKind
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import MeetingState

COUNTED = (CountCategory.HERE, CountCategory.ONLINE)


def should_count_heads(state: MeetingState, now: datetime) -> bool:
    """Whether nobody is counted and it is between half and nine tenths of the planned time since the beginning.

    Until two thirds it waits for a moment in which nobody speaks; a silence and a hold are never disturbed. Later there
    is no middle to speak of any more; Finish asks for the count anyway.
    """
    if not state.under_way or state.begun_at is None or state.held_since is not None:
        return False
    if any(state.counts[category] for category in COUNTED):
        return False
    gone, planned = now - state.begun_at, timedelta(minutes=state.format.minutes)
    if not planned / 2 <= gone < planned * 0.9:
        return False
    if state.timer is None:
        return True
    return state.part.kind is not PartKind.SILENCE and gone >= planned * 2 / 3
