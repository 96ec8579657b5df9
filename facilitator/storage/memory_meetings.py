# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Meetings that are kept nowhere: the live one's journal, those that are over, and how long their parts really took.

The three stand together because closing a meeting moves it from one to the others at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from facilitator.domain.events import Event
from facilitator.domain.ids import MeetingId
from facilitator.domain.real_minutes import Tallies, minutes_to_count
from facilitator.domain.series import Held, HeldMeeting
from facilitator.domain.summary import MeetingSummary


class MemoryRealMinutes:
    """How long parts have really taken, in memory."""

    def __init__(self) -> None:
        self._meetings: dict[tuple[str, str, int], int] = {}

    def load(self, format_id: str) -> Tallies:
        """Give the tallies of a format's parts."""
        found: dict[str, dict[int, int]] = {}
        for (held_by, part_id, minutes), meetings in self._meetings.items():
            if held_by == format_id:
                found.setdefault(part_id, {})[minutes] = meetings
        return found

    def forget(self, format_id: str) -> None:
        """Forget the minutes of a format."""
        self._meetings = {key: meetings for key, meetings in self._meetings.items() if key[0] != format_id}

    def put_back(self, format_id: str, tallies: Tallies) -> None:
        """Add these tallies to what there is."""
        for part_id, tally in tallies.items():
            for minutes, meetings in tally.items():
                self._add(format_id, part_id, minutes, meetings)

    def count(self, summary: MeetingSummary, by: int) -> None:
        """Add the minutes of a meeting (1), or take them out again (-1)."""
        for part_id, minutes in minutes_to_count(summary):
            self._add(summary.format_id, part_id, minutes, by)

    def _add(self, format_id: str, part_id: str, minutes: int, by: int) -> None:
        key = (format_id, part_id, minutes)
        meetings = self._meetings.get(key, 0) + by
        if meetings > 0:
            self._meetings[key] = meetings
        else:
            self._meetings.pop(key, None)


class MemorySummaryBook:
    """The meetings that are over, in memory."""

    def __init__(self) -> None:
        self._kept: dict[MeetingId, MeetingSummary] = {}
        self._real_minutes = MemoryRealMinutes()

    def is_empty(self) -> bool:
        """Tell whether no meeting is over yet."""
        return not self._kept

    def recent(self, limit: int) -> tuple[MeetingSummary, ...]:
        """Give the newest summaries first, at most `limit`."""
        newest = sorted(self._kept.values(), key=lambda kept: (kept.held_on, kept.started), reverse=True)
        return tuple(newest[:limit])

    def waiting_to_be_checked(self) -> tuple[MeetingSummary, ...]:
        """Give those whose counts nobody has looked at, newest first."""
        return tuple(kept for kept in self.recent(len(self._kept)) if kept.to_check)

    def held_lately(self, limit: int) -> Held:
        """Tell when the newest meetings were held, and the first day that is known."""
        kept = sorted(self._kept.values(), key=lambda kept: (kept.ended, kept.planned_start))
        meetings = [HeldMeeting(one.planned_start, one.ended) for one in kept[-limit:]]
        return Held(tuple(meetings), min((one.held_on for one in kept), default=None))

    def last_used(self) -> Mapping[str, date]:
        """Tell for each format the newest day on which a meeting was held by it."""
        oldest_first = sorted(self._kept.values(), key=lambda kept: kept.held_on)
        return {kept.format_id: kept.held_on for kept in oldest_first}

    @property
    def real_minutes(self) -> MemoryRealMinutes:
        """The minutes of all parts, which follow the summaries."""
        return self._real_minutes

    def amend(self, summary: MeetingSummary) -> None:
        """Replace the summary of the same meeting; LookupError when it is not there."""
        if summary.meeting_id not in self._kept:
            raise LookupError(summary.meeting_id)
        self._kept[summary.meeting_id] = summary

    def keep(self, summary: MeetingSummary) -> None:
        """Write a summary, new or again; its minutes are counted once."""
        if summary.meeting_id not in self._kept:
            self._real_minutes.count(summary, 1)
        self._kept[summary.meeting_id] = summary

    def withdraw(self, meeting_id: MeetingId) -> None:
        """Take a summary away, and its minutes out again."""
        gone = self._kept.pop(meeting_id, None)
        if gone is not None:
            self._real_minutes.count(gone, -1)


class MemoryJournal:
    """The live meeting's journal, in memory."""

    def __init__(self, summaries: MemorySummaryBook) -> None:
        self._summaries = summaries
        self._events: dict[MeetingId, dict[int, Event]] = {}
        self._beat: datetime | None = None

    def unfinished(self) -> MeetingId | None:
        """Tell which meeting was never closed; None when there is none."""
        return next(iter(self._events), None)

    def events(self, meeting_id: MeetingId) -> tuple[Event, ...]:
        """Give a meeting's events in order; empty when there are none."""
        return tuple(event for _, event in sorted(self._events.get(meeting_id, {}).items(), key=lambda it: it[0]))

    def append(self, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        """Write events under consecutive numbers from `first_seq`; what is there already stays."""
        for seq, event in enumerate(events, first_seq):
            self._events.setdefault(meeting_id, {}).setdefault(seq, event)

    def beat(self, at: datetime) -> None:
        """Note that the program was alive at this instant."""
        self._beat = at

    def last_beat(self) -> datetime | None:
        """Tell when the program was last known to be alive in a meeting."""
        return self._beat

    def close(self, summary: MeetingSummary) -> None:
        """Keep the summary and delete the journal and the beat."""
        self._summaries.keep(summary)
        self.discard(summary.meeting_id)

    def reopen(self, meeting_id: MeetingId, events: Sequence[Event]) -> None:
        """Withdraw the summary and write the events again from number 0."""
        self._summaries.withdraw(meeting_id)
        self.discard(meeting_id)
        self.append(meeting_id, 0, events)

    def discard(self, meeting_id: MeetingId) -> None:
        """Delete a meeting's journal and beat; nothing is kept."""
        self._events.pop(meeting_id, None)
        self._beat = None
