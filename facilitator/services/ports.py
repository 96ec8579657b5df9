# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the use cases need from the world, as protocols. `storage` keeps them twice: encrypted, and in memory.

Stores belong to one owner thread: every call on a Journal, a SummaryBook, a store or an OpenGroup is made inside a job
given to the Lane. Custody opens groups and is called the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date, datetime
from enum import Enum
from typing import Protocol, TypeVar

from facilitator.domain.drafts import Draft
from facilitator.domain.events import Event
from facilitator.domain.fillings import Fillings
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import MeetingId
from facilitator.domain.own_formats import OwnFormat
from facilitator.domain.places import Places
from facilitator.domain.preferences import Preferences
from facilitator.domain.real_minutes import Tallies
from facilitator.domain.safety import SafetyBook
from facilitator.domain.series import Calendar, Held
from facilitator.domain.summary import MeetingSummary

T = TypeVar("T")


class Lane(Protocol):
    """One thread that does jobs in the order given."""

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Take a job; the future tells its result or what it raised. Never blocks."""
        ...


class Journal(Protocol):
    """The append-only events of the one live meeting. Every method is one transaction.

    All raise StorageUnavailable (or a subclass) when the disk refuses; then nothing has changed.
    """

    def unfinished(self) -> MeetingId | None:
        """Tell which meeting was never closed; None when there is none."""
        ...

    def events(self, meeting_id: MeetingId) -> tuple[Event, ...]:
        """Give a meeting's events in order; empty when there are none."""
        ...

    def append(self, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        """Write events under consecutive numbers from `first_seq`; what is there already stays (safe to try again)."""
        ...

    def beat(self, at: datetime) -> None:
        """Note that the program was alive at this instant; replaces the note before."""
        ...

    def last_beat(self) -> datetime | None:
        """Tell when the program was last known to be alive in a meeting."""
        ...

    def close(self, summary: MeetingSummary) -> None:
        """Keep the summary and delete the meeting's journal and beat, together or not at all (ruling 1)."""
        ...

    def reopen(self, meeting_id: MeetingId, events: Sequence[Event]) -> None:
        """Withdraw the summary and write the events again from number 0, together or not at all."""
        ...

    def discard(self, meeting_id: MeetingId) -> None:
        """Delete a meeting that never began: its journal and its beat, and nothing is kept."""
        ...


class SummaryBook(Protocol):
    """The meetings that are over."""

    def recent(self, limit: int) -> tuple[MeetingSummary, ...]:
        """Give the newest summaries first (by day, then start), at most `limit`."""
        ...

    def is_empty(self) -> bool:
        """Tell whether no meeting is over yet."""
        ...

    def waiting_to_be_checked(self) -> tuple[MeetingSummary, ...]:
        """Give those whose counts nobody has looked at, newest first."""
        ...

    def held_lately(self, limit: int) -> Held:
        """Tell when the newest meetings were held, at most `limit`, oldest first, and the first day that is known."""
        ...

    def last_used(self) -> Mapping[str, date]:
        """Tell for each format, by its id, the newest day on which a meeting was held by it."""
        ...

    def amend(self, summary: MeetingSummary) -> None:
        """Replace the summary of the same meeting, raising its version; LookupError when it is not there."""
        ...


class OwnFormatStore(Protocol):
    """The group's own formats, version by version. Every method is one transaction."""

    def load(self) -> tuple[OwnFormat, ...]:
        """Give the newest version of each, in no order that means anything; those put away among them."""
        ...

    def history(self, format_id: str) -> tuple[OwnFormat, ...]:
        """Give all versions of one format, oldest first; none when there is no such format."""
        ...

    def adopt(self, own: OwnFormat) -> None:
        """Keep a new format, or the next version of one.

        Raises LookupError when its number is not the next one: somebody else was quicker.
        """
        ...

    def set_archived(self, format_id: str, archived: bool) -> None:
        """Put a format away, or bring it back; LookupError when it is not there."""
        ...

    def erase(self, format_id: str) -> None:
        """Leave only tombstones of a format: ids and numbers, no words. Nothing happens when it is not there."""
        ...


class RealMinutesStore(Protocol):
    """How long parts have really taken, undated. Closing a meeting adds to it, putting it back takes it out again.

    Each method is one transaction.
    """

    def load(self, format_id: str) -> Tallies:
        """Give the tallies of a format's parts; empty when no meeting was held by it."""
        ...

    def forget(self, format_id: str) -> None:
        """Forget the minutes of a format. Nothing happens when there are none."""
        ...

    def put_back(self, format_id: str, tallies: Tallies) -> None:
        """Add these tallies to what there is: they had been forgotten."""
        ...


class DraftStore(Protocol):
    """Formats that are being written, one draft of each. Every method is one transaction."""

    def load(self) -> tuple[Draft, ...]:
        """Give all drafts, in no order that means anything."""
        ...

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one before of the same format."""
        ...

    def drop(self, format_id: str) -> None:
        """Leave only a tombstone of a draft, without words. Nothing happens when it is not there."""
        ...


class GroupSettingsStore(Protocol):
    """The group's own settings."""

    def load(self) -> GroupSettings:
        """Give the settings; the usual ones when none were kept."""
        ...

    def save(self, settings: GroupSettings) -> None:
        """Keep the settings."""
        ...


class SafetyStore(Protocol):
    """The group's own numbers and words for its safety cards."""

    def load(self) -> SafetyBook:
        """Give the book; an empty one when none was kept."""
        ...

    def save(self, book: SafetyBook) -> None:
        """Keep the whole book in one transaction: what is not in it any more leaves a tombstone without words."""
        ...


class PlaceStore(Protocol):
    """Where the group meets, with its checklists."""

    def load(self) -> Places:
        """Give all places; none when none were kept."""
        ...

    def save(self, places: Places) -> None:
        """Keep them all in one transaction: what is gone leaves a tombstone without words."""
        ...


class CalendarStore(Protocol):
    """When the group meets."""

    def load(self) -> Calendar:
        """Give the calendar; an empty one when none was kept."""
        ...

    def save(self, calendar: Calendar) -> None:
        """Keep it all in one transaction: what is gone leaves a tombstone without words."""
        ...


class FillingStore(Protocol):
    """What is filled into the words of formats."""

    def load(self) -> Fillings:
        """Give all of them, for any day."""
        ...

    def save(self, fillings: Fillings) -> None:
        """Keep them all in one transaction: what is gone leaves a tombstone without words."""
        ...


class WayIn(Enum):
    """A key slot by which a group can be opened."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"


class OpenGroup(Protocol):
    """One group, opened."""

    @property
    def journal(self) -> Journal:
        """The live meeting's journal."""
        ...

    @property
    def summaries(self) -> SummaryBook:
        """The meetings that are over."""
        ...

    @property
    def settings(self) -> GroupSettingsStore:
        """The group's settings."""
        ...

    @property
    def formats(self) -> OwnFormatStore:
        """The group's own formats."""
        ...

    @property
    def real_minutes(self) -> RealMinutesStore:
        """How long parts have really taken."""
        ...

    @property
    def drafts(self) -> DraftStore:
        """Formats that are being written."""
        ...

    @property
    def safety(self) -> SafetyStore:
        """The group's own numbers and words for safety cards."""
        ...

    @property
    def places(self) -> PlaceStore:
        """Where the group meets."""
        ...

    @property
    def calendar(self) -> CalendarStore:
        """When the group meets."""
        ...

    @property
    def fillings(self) -> FillingStore:
        """What is filled into the words of formats."""
        ...

    @property
    def is_kept(self) -> bool:
        """Whether anything outlives this evening; False for a group in memory."""
        ...

    def get_ready_to_write(self) -> None:
        """Bring in what keeping a summary or settings needs; else the first one does, and takes a moment longer."""
        ...

    def ways_in(self) -> frozenset[WayIn]:
        """Tell by which slots this group can be opened."""
        ...

    def add_words(self, words: str) -> None:
        """Add (or replace) the passphrase slot; slow (about a quarter of a second or more)."""
        ...

    def close(self) -> None:
        """Write everything out, drop the key, let go of the file."""
        ...


class Custody(Protocol):
    """Makes and opens the vault of this laptop's group."""

    def has_group(self) -> bool:
        """Tell whether a vault is there. Touches only file names."""
        ...

    def make_with_keychain(self) -> OpenGroup:
        """Make a new group with its key slot in the keychain; KeychainUnavailable when that can't be trusted."""
        ...

    def make_with_words(self, words: str) -> OpenGroup:
        """Make a new group that these words open."""
        ...

    def make_in_memory(self) -> OpenGroup:
        """Make a group that is kept nowhere."""
        ...

    def open_with_keychain(self, *, prompt_expected: bool = False) -> OpenGroup:
        """Open the group by the keychain: within 3 s when silent, 60 s when the person expects a prompt.

        KeychainUnavailable, NewerVault, DamagedVault, VaultMissing, KeyMissing or HeldElsewhere when that can't be.
        """
        ...

    def open_with_words(self, words: str) -> OpenGroup:
        """Open the group by its words; WrongPassphrase when they do not fit, and as above."""
        ...

    def keychain_answers(self) -> bool:
        """Tell whether a trustworthy keychain takes and gives back a test entry, within 3 s."""
        ...

    def new_words(self) -> str:
        """Draw five words (55 bits) from a list of 2,048."""
        ...


class PreferenceStore(Protocol):
    """One person's settings on this laptop, without any content."""

    def load(self) -> Preferences:
        """Give the settings; a damaged file is set aside and gives the usual ones. Never raises."""
        ...

    @property
    def was_damaged(self) -> bool:
        """Whether the last load had to set a damaged file aside."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep the settings, by replace; StorageUnavailable when the disk refuses."""
        ...
