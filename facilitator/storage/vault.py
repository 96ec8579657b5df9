# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One group's folder: `vault.db` beside `vault.key`, made and opened by the keychain or by words.

The key is decided here, the rows are not: `engine` has the database, `custody` wires both to the ports.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facilitator.domain.errors import (
    DamagedHeader,
    Environment,
    KeychainEntryMissing,
    KeychainUnavailable,
    KeyMissing,
    WrongPassphrase,
)
from facilitator.domain.ids import new_id
from facilitator.storage import slots
from facilitator.storage.atomic import flush_folder, replace_file
from facilitator.storage.database import create_database, open_database
from facilitator.storage.driver import DatabaseKey
from facilitator.storage.engine import Database
from facilitator.storage.faults import named_os_error
from facilitator.storage.folders import DATABASE_NAME, KEY_NAME, MAKING_NAME, groups_folder
from facilitator.storage.header import (
    KeyHeader,
    Slot,
    SlotKind,
    forget_previous,
    is_proved,
    previous,
    read_header,
    sealed,
    write_header,
)
from facilitator.storage.keychain import Keychain, service_of
from facilitator.storage.slots import Argon2Cost

Unlock = Callable[[KeyHeader], bytes]


class Vault:
    """An opened vault: its database, its key, its slots. Belongs to the thread that opened it."""

    def __init__(self, folder: Path, header: KeyHeader, key: DatabaseKey, database: Database) -> None:
        self._folder = folder
        self._header = header
        self._key: DatabaseKey | None = key
        self.database = database

    @property
    def folder(self) -> Path:
        """Where the vault lives."""
        return self._folder

    @property
    def group_id(self) -> str:
        """The group's random id."""
        return self._header.group_id

    def slot_kinds(self) -> frozenset[SlotKind]:
        """Tell by which kinds of slot this vault can be opened."""
        return frozenset(slot.kind for slot in self._header.slots)

    def set_words(self, words: str, cost: Argon2Cost) -> None:
        """Make these words the one passphrase; the other slots stay. Takes the Argon2id time.

        Older copies of the header still open with the older words. Raises PassphraseTooShort, StorageUnavailable.
        """
        if self._key is None:
            raise ValueError("the vault is closed")
        others = tuple(slot for slot in self._header.slots if slot.kind is not SlotKind.PASSPHRASE)
        data_key = self._key.data_key
        added = slots.passphrase_slot(self.group_id, secrets.token_hex(4), words, data_key, cost)
        header = self._header.with_slots((*others, added), data_key)
        try:
            write_header(self._folder / KEY_NAME, header)
        except OSError as problem:
            raise named_os_error(problem) from problem
        self._header = header

    def close(self) -> None:
        """Write everything into the one file, let go of it and drop the key. May be called twice."""
        self._key = None
        self.database.close()


def create_with_keychain(data_folder: Path, keychain: Keychain) -> Vault:
    """Make a vault that the keychain opens; nothing is left behind when the keychain can't be trusted.

    Raises KeychainUnavailable or StorageUnavailable.
    """
    group_id, data_key, kek = new_id(), slots.new_key(), slots.new_key()
    service = service_of(group_id)
    keychain.keep(service, kek)
    slot = slots.keychain_slot(group_id, secrets.token_hex(4), service, kek, data_key)
    try:
        return _create(data_folder, group_id, data_key, slot)
    except Environment:
        with suppress(KeychainUnavailable):
            keychain.forget(service)
        raise


def create_with_words(data_folder: Path, words: str, cost: Argon2Cost) -> Vault:
    """Make a vault that these words open. Raises PassphraseTooShort or StorageUnavailable."""
    group_id, data_key = new_id(), slots.new_key()
    slot = slots.passphrase_slot(group_id, secrets.token_hex(4), words, data_key, cost)
    return _create(data_folder, group_id, data_key, slot)


def open_with_keychain(folder: Path, keychain: Keychain, *, may_ask: bool = False) -> Vault:
    """Open a vault by the key that the keychain keeps.

    Raises KeychainUnavailable (KeychainEntryMissing when there is no such slot, or the entry does not fit),
    DamagedVault, NewerVault, VaultMissing, KeyMissing, StorageUnavailable.
    """

    def unlock(header: KeyHeader) -> bytes:
        for slot in header.of_kind(SlotKind.KEYCHAIN):
            kek = keychain.fetch(service_of(header.group_id), may_ask=may_ask)
            data_key = slots.opened(header.group_id, slot, kek)
            if data_key is not None:
                return data_key
        raise KeychainEntryMissing

    return _open(folder, unlock)


def open_with_words(folder: Path, words: str) -> Vault:
    """Open a vault by its words. Raises WrongPassphrase, and as `open_with_keychain` about files."""

    def unlock(header: KeyHeader) -> bytes:
        for slot in header.of_kind(SlotKind.PASSPHRASE):
            data_key = slots.opened_by_words(header.group_id, slot, words)
            if data_key is not None:
                return data_key
        raise WrongPassphrase

    return _open(folder, unlock)


def _create(data_folder: Path, group_id: str, data_key: bytes, slot: Slot) -> Vault:
    """The header comes last, so half a vault is never opened; a mark stands meanwhile, so it is not called a loss."""
    folder = groups_folder(data_folder) / group_id
    salt = secrets.token_bytes(16)
    key = DatabaseKey(data_key, salt)
    database: Database | None = None
    try:
        folder.mkdir(mode=0o700, parents=True)
        (folder / MAKING_NAME).touch(mode=0o600)
        flush_folder(folder)
        database = create_database(folder / DATABASE_NAME, key, group_id)
        header = sealed(KeyHeader(group_id, salt, 1, (slot,)), data_key)
        write_header(folder / KEY_NAME, header)
        (folder / MAKING_NAME).unlink()
        for parent in (folder, folder.parent, data_folder, data_folder.parent):
            flush_folder(parent)
    except (OSError, Environment) as problem:
        if database is not None:
            database.close()
        _sweep(folder)
        raise named_os_error(problem) if isinstance(problem, OSError) else problem from problem
    return Vault(folder, header, key, database)


def _sweep(folder: Path) -> None:
    """Take away what a creation that was refused has left; as much as the disk allows."""
    try:
        for path in sorted(folder.iterdir(), key=lambda path: path.name == MAKING_NAME):
            path.unlink(missing_ok=True)
        folder.rmdir()
    except OSError:
        return


def _open(folder: Path, unlock: Unlock) -> Vault:
    path = folder / KEY_NAME
    try:
        header, data_key, restored = _unlocked(path, unlock)
        key = DatabaseKey(data_key, header.db_salt)
        database = open_database(folder / DATABASE_NAME, key, header.group_id)
        try:
            if restored:
                replace_file(path, previous(path).read_bytes())
            forget_previous(path)
            (folder / MAKING_NAME).unlink(missing_ok=True)
        except OSError:
            pass  # The vault is open; both headers may stay, and the mark.
    except OSError as problem:
        raise named_os_error(problem) from problem
    return Vault(folder, header, key, database)


def _unlocked(path: Path, unlock: Unlock) -> tuple[KeyHeader, bytes, bool]:
    """Give a proved header, the data key, and whether it had to be the header before this one."""
    try:
        return (*_proved(path, unlock), False)
    except FileNotFoundError as missing:
        problem: Environment = KeyMissing("no key header")
        problem.__cause__ = missing
    except DamagedHeader as damaged:
        problem = damaged
    try:
        return (*_proved(previous(path), unlock), True)
    except (FileNotFoundError, DamagedHeader):
        raise problem from None


def _proved(path: Path, unlock: Unlock) -> tuple[KeyHeader, bytes]:
    header = read_header(path)
    data_key = unlock(header)
    if not is_proved(header, data_key):
        raise DamagedHeader("mac")
    return header, data_key
