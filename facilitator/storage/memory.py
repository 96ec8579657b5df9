# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group that is kept nowhere: the twins of every store, for an evening in memory and for tests.

They keep the same promises as the encrypted ones; `tests/storage/contract` holds both to them. Deliberately not here:
the twins for meetings (`memory_meetings.py`) and for formats (`memory_formats.py`).
"""

from __future__ import annotations

from typing import Generic, TypeVar

from facilitator.domain.errors import KeychainEntryMissing
from facilitator.domain.fillings import Fillings
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.places import Places
from facilitator.domain.preferences import Preferences
from facilitator.domain.safety import SafetyBook
from facilitator.domain.series import Calendar
from facilitator.services.ports import WayIn
from facilitator.storage.memory_formats import MemoryDrafts, MemoryOwnFormats
from facilitator.storage.memory_meetings import MemoryJournal, MemoryRealMinutes, MemorySummaryBook

S = TypeVar("S")


class MemorySettled(Generic[S]):
    """One thing that a group has settled (its settings, its places, ...), in memory."""

    def __init__(self, usual: S) -> None:
        self._settled = usual

    def load(self) -> S:
        """Give what was kept last, or the usual."""
        return self._settled

    def save(self, settled: S) -> None:
        """Keep it until the program ends."""
        self._settled = settled


class MemoryGroup:
    """A group that is gone when the program ends."""

    def __init__(self) -> None:
        self._summaries = MemorySummaryBook()
        self._journal = MemoryJournal(self._summaries)
        self._settings = MemorySettled(GroupSettings())
        self._formats = MemoryOwnFormats()
        self._drafts = MemoryDrafts()
        self._safety = MemorySettled(SafetyBook())
        self._places = MemorySettled(Places())
        self._calendar = MemorySettled(Calendar())
        self._fillings = MemorySettled(Fillings())

    @property
    def journal(self) -> MemoryJournal:
        """The live meeting's journal."""
        return self._journal

    @property
    def summaries(self) -> MemorySummaryBook:
        """The meetings that are over."""
        return self._summaries

    @property
    def settings(self) -> MemorySettled[GroupSettings]:
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
    def safety(self) -> MemorySettled[SafetyBook]:
        """The group's numbers and words for safety cards."""
        return self._safety

    @property
    def places(self) -> MemorySettled[Places]:
        """Where the group meets."""
        return self._places

    @property
    def calendar(self) -> MemorySettled[Calendar]:
        """When the group meets."""
        return self._calendar

    @property
    def fillings(self) -> MemorySettled[Fillings]:
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
