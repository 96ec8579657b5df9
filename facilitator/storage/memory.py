# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group that is kept nowhere: the twins of every store, for an evening in memory and for tests.

They keep the same promises as the encrypted ones; `tests/storage/contract` holds both to them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from facilitator.domain.drafts import Draft
from facilitator.domain.errors import KeychainEntryMissing
from facilitator.domain.events import Event
from facilitator.domain.fillings import Fillings
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import MeetingId
from facilitator.domain.own_formats import OwnFormat
from facilitator.domain.places import Places
from facilitator.domain.preferences import Preferences
from facilitator.domain.real_minutes import Tallies, minutes_to_count
from facilitator.domain.safety import SafetyBook
from facilitator.domain.series import Calendar, Held, HeldMeeting
from facilitator.domain.summary import MeetingSummary
from facilitator.services.ports import WayIn


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


class MemoryOwnFormats:
    """The group's own formats, in memory."""

    def __init__(self) -> None:
        self._versions: dict[str, tuple[OwnFormat, ...]] = {}

    def load(self) -> tuple[OwnFormat, ...]:
        """Give the newest version of each."""
        return tuple(versions[-1] for versions in self._versions.values())

    def history(self, format_id: str) -> tuple[OwnFormat, ...]:
        """Give all versions of one format, oldest first."""
        return self._versions.get(format_id, ())

    def adopt(self, own: OwnFormat) -> None:
        """Keep a new format, or the next version of one; LookupError when its number is not the next one."""
        before = self._versions.get(own.format_id, ())
        if own.format.version != (before[-1].format.version + 1 if before else 1):
            raise LookupError(own.format_id)
        archived = bool(before) and before[-1].archived
        self._versions[own.format_id] = (*before, replace(own, archived=archived))

    def set_archived(self, format_id: str, archived: bool) -> None:
        """Put a format away, or bring it back; LookupError when it is not there."""
        self._versions[format_id] = tuple(replace(one, archived=archived) for one in self._versions[format_id])

    def erase(self, format_id: str) -> None:
        """Forget a format; nothing happens when it is not there."""
        self._versions.pop(format_id, None)


class MemoryDrafts:
    """Formats that are being written, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, Draft] = {}

    def load(self) -> tuple[Draft, ...]:
        """Give all drafts."""
        return tuple(self._kept.values())

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one before."""
        self._kept[draft.format_id] = draft

    def drop(self, format_id: str) -> None:
        """Forget a draft; nothing happens when it is not there."""
        self._kept.pop(format_id, None)


class MemoryGroupSettings:
    """The group's settings, in memory."""

    def __init__(self) -> None:
        self._settings = GroupSettings()

    def load(self) -> GroupSettings:
        """Give the settings."""
        return self._settings

    def save(self, settings: GroupSettings) -> None:
        """Keep the settings until the program ends."""
        self._settings = settings


class MemorySafety:
    """The group's numbers and words for safety cards, in memory."""

    def __init__(self) -> None:
        self._book = SafetyBook()

    def load(self) -> SafetyBook:
        """Give the book."""
        return self._book

    def save(self, book: SafetyBook) -> None:
        """Keep the book until the program ends."""
        self._book = book


class MemoryPlaces:
    """Where the group meets, in memory."""

    def __init__(self) -> None:
        self._places = Places()

    def load(self) -> Places:
        """Give all places."""
        return self._places

    def save(self, places: Places) -> None:
        """Keep them until the program ends."""
        self._places = places


class MemoryCalendar:
    """When the group meets, in memory."""

    def __init__(self) -> None:
        self._calendar = Calendar()

    def load(self) -> Calendar:
        """Give the calendar."""
        return self._calendar

    def save(self, calendar: Calendar) -> None:
        """Keep it until the program ends."""
        self._calendar = calendar


class MemoryFillings:
    """What is filled into the words of formats, in memory."""

    def __init__(self) -> None:
        self._fillings = Fillings()

    def load(self) -> Fillings:
        """Give all of them."""
        return self._fillings

    def save(self, fillings: Fillings) -> None:
        """Keep them until the program ends."""
        self._fillings = fillings


class MemoryGroup:
    """A group that is gone when the program ends."""

    def __init__(self) -> None:
        self._summaries = MemorySummaryBook()
        self._journal = MemoryJournal(self._summaries)
        self._settings = MemoryGroupSettings()
        self._formats = MemoryOwnFormats()
        self._drafts = MemoryDrafts()
        self._safety = MemorySafety()
        self._places = MemoryPlaces()
        self._calendar = MemoryCalendar()
        self._fillings = MemoryFillings()

    @property
    def journal(self) -> MemoryJournal:
        """The live meeting's journal."""
        return self._journal

    @property
    def summaries(self) -> MemorySummaryBook:
        """The meetings that are over."""
        return self._summaries

    @property
    def settings(self) -> MemoryGroupSettings:
        """The group's settings."""
        return self._settings

    @property
    def formats(self) -> MemoryOwnFormats:
        """The group's own formats."""
        return self._formats

    @property
    def real_minutes(self) -> MemoryRealMinutes:
        """How long parts have really taken."""
        return self._summaries.real_minutes

    @property
    def drafts(self) -> MemoryDrafts:
        """Formats that are being written."""
        return self._drafts

    @property
    def safety(self) -> MemorySafety:
        """The group's numbers and words for safety cards."""
        return self._safety

    @property
    def places(self) -> MemoryPlaces:
        """Where the group meets."""
        return self._places

    @property
    def calendar(self) -> MemoryCalendar:
        """When the group meets."""
        return self._calendar

    @property
    def fillings(self) -> MemoryFillings:
        """What is filled into the words of formats."""
        return self._fillings

    @property
    def is_kept(self) -> bool:
        """Nothing outlives this evening."""
        return False

    def get_ready_to_write(self) -> None:
        """Memory is always ready."""

    def ways_in(self) -> frozenset[WayIn]:
        """There is nothing to open again."""
        return frozenset()

    def add_words(self, words: str) -> None:
        """Nothing is kept, so words have nothing to open."""

    def close(self) -> None:
        """Let go of nothing."""


class MemoryPreferences:
    """One person's settings, in memory."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        self._preferences = preferences or Preferences()

    @property
    def was_damaged(self) -> bool:
        """Memory does not get damaged."""
        return False

    def load(self) -> Preferences:
        """Give the settings."""
        return self._preferences

    def save(self, preferences: Preferences) -> None:
        """Keep the settings until the program ends."""
        self._preferences = preferences


class MemoryKeychain:
    """A keychain that forgets when the program ends: for benchmarks, and for tests of what is built upon one."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def check(self) -> None:
        """Memory always answers."""

    def keep(self, service: str, key: bytes, *, may_ask: bool = False) -> None:
        """Keep a key until the program ends."""
        self._keys[service] = key

    def fetch(self, service: str, *, may_ask: bool = False) -> bytes:
        """Give the key; raises KeychainEntryMissing when there is none."""
        if service not in self._keys:
            raise KeychainEntryMissing
        return self._keys[service]

    def forget(self, service: str) -> None:
        """Delete the key; nothing happens when there is none."""
        self._keys.pop(service, None)
