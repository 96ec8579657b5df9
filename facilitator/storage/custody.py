# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The custody port: this laptop's group, made and opened; and an opened vault as a group.

Every call may take seconds and belongs to the storage thread. The database is imported with the first vault that is
made or opened, so that a window can be painted before.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.domain.errors import KeychainUnavailable, KeyMissing, VaultMissing
from facilitator.services.ports import (
    CalendarStore,
    DraftStore,
    FillingStore,
    Journal,
    OpenGroup,
    OwnFormatStore,
    PlaceStore,
    RealMinutesStore,
    SafetyStore,
    SummaryBook,
    WayIn,
)
from facilitator.services.ports import GroupSettingsStore as SettingsStore
from facilitator.storage.folders import group_folders, has_group, keyless_folders
from facilitator.storage.keychain import Keychain
from facilitator.storage.memory import MemoryGroup
from facilitator.storage.slots import Argon2Cost, five_words

if TYPE_CHECKING:
    from facilitator.storage.vault import Vault


class VaultGroup:
    """One group, opened from its vault."""

    def __init__(self, vault: Vault, cost: Argon2Cost) -> None:
        from facilitator.storage.calendar import SqlCalendar
        from facilitator.storage.drafts import SqlDrafts
        from facilitator.storage.fillings import SqlFillings
        from facilitator.storage.group_settings import SqlGroupSettings
        from facilitator.storage.journal import SqlJournal
        from facilitator.storage.own_formats import SqlOwnFormats
        from facilitator.storage.places import SqlPlaces
        from facilitator.storage.real_minutes import SqlRealMinutes
        from facilitator.storage.safety import SqlSafety
        from facilitator.storage.summaries import SqlSummaryBook

        self._vault = vault
        self._cost = cost
        self._journal = SqlJournal(vault.database)
        self._summaries = SqlSummaryBook(vault.database)
        self._settings = SqlGroupSettings(vault.database)
        self._formats = SqlOwnFormats(vault.database)
        self._real_minutes = SqlRealMinutes(vault.database)
        self._drafts = SqlDrafts(vault.database)
        self._safety = SqlSafety(vault.database)
        self._places = SqlPlaces(vault.database)
        self._calendar = SqlCalendar(vault.database)
        self._fillings = SqlFillings(vault.database)

    @property
    def journal(self) -> Journal:
        """The live meeting's journal."""
        return self._journal

    @property
    def summaries(self) -> SummaryBook:
        """The meetings that are over."""
        return self._summaries

    @property
    def settings(self) -> SettingsStore:
        """The group's settings."""
        return self._settings

    @property
    def formats(self) -> OwnFormatStore:
        """The group's own formats."""
        return self._formats

    @property
    def real_minutes(self) -> RealMinutesStore:
        """How long parts have really taken."""
        return self._real_minutes

    @property
    def drafts(self) -> DraftStore:
        """Formats that are being written."""
        return self._drafts

    @property
    def safety(self) -> SafetyStore:
        """The group's own numbers and words for safety cards."""
        return self._safety

    @property
    def places(self) -> PlaceStore:
        """Where the group meets."""
        return self._places

    @property
    def calendar(self) -> CalendarStore:
        """When the group meets."""
        return self._calendar

    @property
    def fillings(self) -> FillingStore:
        """What is filled into the words of formats."""
        return self._fillings

    @property
    def is_kept(self) -> bool:
        """A vault outlives the evening."""
        return True

    def get_ready_to_write(self) -> None:
        """Bring in what typed rows need."""
        self._vault.database.get_ready_to_write()

    def ways_in(self) -> frozenset[WayIn]:
        """Tell by which slots this group can be opened."""
        return frozenset(WayIn(kind.value) for kind in self._vault.slot_kinds())

    def add_words(self, words: str) -> None:
        """Add (or replace) the passphrase slot. Raises PassphraseTooShort or StorageUnavailable."""
        self._vault.set_words(words, self._cost)

    def close(self) -> None:
        """Write everything out, drop the key, let go of the file. May be called twice."""
        self._vault.close()


class VaultCustody:
    """Makes and opens the vault under a data folder.

    Tests may pass a cheaper `cost`; `make_memory` makes the group that is kept nowhere (a demonstration fills it).
    """

    def __init__(
        self,
        data_folder: Path,
        keychain: Keychain,
        cost: Argon2Cost | None = None,
        make_memory: Callable[[], OpenGroup] = MemoryGroup,
    ) -> None:
        self._data_folder = data_folder
        self._keychain = keychain
        self._cost = cost or Argon2Cost()
        self._make_memory = make_memory

    def has_group(self) -> bool:
        """Tell whether a vault is there, its key header gone or not. Touches only file names and sizes."""
        return has_group(self._data_folder)

    def make_with_keychain(self) -> OpenGroup:
        """Make a new group with its key slot in the keychain. Raises KeychainUnavailable or StorageUnavailable."""
        from facilitator.storage.vault import create_with_keychain

        return self._group(create_with_keychain(self._data_folder, self._keychain))

    def make_with_words(self, words: str) -> OpenGroup:
        """Make a new group that these words open. Raises PassphraseTooShort or StorageUnavailable."""
        from facilitator.storage.vault import create_with_words

        return self._group(create_with_words(self._data_folder, words, self._cost))

    def make_in_memory(self) -> OpenGroup:
        """Make a group that is kept nowhere."""
        return self._make_memory()

    def open_with_keychain(self, *, prompt_expected: bool = False) -> OpenGroup:
        """Open the group by the keychain."""
        from facilitator.storage.vault import open_with_keychain

        return self._open(lambda folder: open_with_keychain(folder, self._keychain, may_ask=prompt_expected))

    def open_with_words(self, words: str) -> OpenGroup:
        """Open the group by its words; WrongPassphrase when they do not fit."""
        from facilitator.storage.vault import open_with_words

        return self._open(lambda folder: open_with_words(folder, words))

    def keychain_answers(self) -> bool:
        """Tell whether a trustworthy keychain takes and gives back a test entry, within 3 s."""
        try:
            self._keychain.check()
        except KeychainUnavailable:
            return False
        return True

    def new_words(self) -> str:
        """Draw five words (55 bits) from a list of 2,048."""
        return five_words()

    def _open(self, opener: Callable[[Path], Vault]) -> OpenGroup:
        folders = group_folders(self._data_folder)
        if not folders:
            raise KeyMissing if keyless_folders(self._data_folder) else VaultMissing("no group")
        return self._group(opener(folders[0]))

    def _group(self, vault: Vault) -> OpenGroup:
        return VaultGroup(vault, self._cost)
