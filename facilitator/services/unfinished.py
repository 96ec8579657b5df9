# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting that was never closed: what the journal holds of it, and when the program was last alive in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain import events as did
from facilitator.domain.following import fold
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState
from facilitator.services.ports import Journal

BEAT_EVERY = timedelta(seconds=5)
"""So often the journal is told that the program is alive."""
COUNT_AS_OVER = timedelta(hours=3)
"""A meeting without a sign of life for longer is offered to be filed, not carried on (issue 2, point 8)."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A meeting that was never closed, and when the program was last known to be alive in it."""

    meeting_id: MeetingId
    events: tuple[did.Event, ...]
    last_alive: datetime

    def is_long_ago(self, now: datetime) -> bool:
        """Whether it is likelier over than interrupted."""
        return now - self.last_alive > COUNT_AS_OVER

    @property
    def state(self) -> MeetingState:
        """The meeting as it was."""
        return fold(self.events)


def find_unfinished(journal: Journal) -> Unfinished | None:
    """Look for a meeting that was never closed. A journal without its first event is treated as none."""
    meeting_id = journal.unfinished()
    events = () if meeting_id is None else journal.events(meeting_id)
    if meeting_id is None or not events or not isinstance(events[0], did.MeetingOpened):
        return None
    return Unfinished(meeting_id, events, _last_alive(events[-1], journal.last_beat()))


def _last_alive(last: did.Event, beat: datetime | None) -> datetime:
    """Tell the last sign of life. A beat from just before the clock was set back says nothing of the clock since."""
    if beat is None:
        return last.at
    if isinstance(last, did.TimeLost) and last.at < beat <= last.since <= beat + 2 * BEAT_EVERY:
        return last.at
    return max(beat, last.at)
