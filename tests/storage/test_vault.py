# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a vault is told apart, and the file is never changed by being refused."""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
import sqlite3 as control_sqlite
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from facilitator.domain.errors import (
    DamagedHeader,
    DamagedVault,
    Environment,
    FacilitatorError,
    HeldElsewhere,
    KeychainEntryMissing,
    KeyMissing,
    NewerVault,
    OtherVault,
    PassphraseTooShort,
    StorageUnavailable,
    VaultMissing,
    VaultNotEncrypted,
    VaultTruncated,
    WrongPassphrase,
)
from facilitator.services.ports import WayIn
from facilitator.storage.driver import DatabaseKey, check_integrity, connect
from facilitator.storage.header import read_header
from facilitator.storage.marks import SCHEMA
from facilitator.storage.memory import MemoryKeychain
from facilitator.storage.slots import opened_by_words
from facilitator.storage.vault import Vault, create_with_words, open_with_words
from tests.support.vaults import CHEAP, KEY, MEETING, WORDS, a_summary, a_tap, a_vault, an_opening, custody


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with something in it."""
    group = custody(tmp_path).make_with_words(WORDS)
    for number in range(30):
        group.journal.append(MEETING, number, (an_opening() if number == 0 else a_tap(number),))
    group.close()
    (found,) = (tmp_path / "groups").iterdir()
    return found


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else "none"


def test_a_vault_is_two_files(folder: Path) -> None:
    """A closed vault is one database and one header under a random name, for nobody else to read."""
    assert sorted(path.name for path in folder.iterdir()) == ["vault.db", "vault.key"]
    assert len(folder.name) == 32
    assert [path.stat().st_mode & 0o077 for path in (folder, folder / "vault.db", folder / "vault.key")] == [0, 0, 0]


def test_an_existing_file_is_never_made_again(folder: Path) -> None:
    """Making a database where one is, is refused, and the one there stays."""
    before = fingerprint(folder / "vault.db")
    with pytest.raises(StorageUnavailable):
        connect(folder / "vault.db", KEY, create=True)
    assert fingerprint(folder / "vault.db") == before


def test_words_open_and_other_words_do_not(folder: Path, tmp_path: Path) -> None:
    """The words open the vault with all that was in it; other words say so and change nothing."""
    before = fingerprint(folder / "vault.db")
    with pytest.raises(WrongPassphrase):
        custody(tmp_path).open_with_words("lamp river stone cloud butter")
    assert fingerprint(folder / "vault.db") == before
    group = custody(tmp_path).open_with_words(WORDS)
    assert len(group.journal.events(MEETING)) == 30
    assert group.is_kept
    group.close()
    group.close()


def test_new_words_replace_the_old(folder: Path, tmp_path: Path) -> None:
    """After new words are set the old ones open nothing, and one passphrase slot stands."""
    group = custody(tmp_path).open_with_words(WORDS)
    group.add_words("other words for this group")
    assert group.ways_in() == {WayIn.PASSPHRASE}
    group.close()
    custody(tmp_path).open_with_words("other words for this group").close()
    with pytest.raises(WrongPassphrase):
        custody(tmp_path).open_with_words(WORDS)


def test_the_header_before_goes_once_the_new_one_has_opened(folder: Path, tmp_path: Path) -> None:
    """The older header stays until the newer has opened the vault once, and no longer."""
    group = custody(tmp_path).open_with_words(WORDS)
    group.add_words("other words for this group")
    group.close()
    assert (folder / "vault.key.old").exists()
    custody(tmp_path).open_with_words("other words for this group").close()
    assert not (folder / "vault.key.old").exists()


@pytest.mark.parametrize("harm", ["gone", "empty", "cut", "other"])
def test_a_damaged_header_gives_way_to_the_one_before(folder: Path, tmp_path: Path, harm: str) -> None:
    """When the new header is damaged before it ever opened, the one before opens the vault and is put back."""
    path = folder / "vault.key"
    good = path.read_bytes()
    shutil.copy(path, folder / "vault.key.old")
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "cut": good[:-40], "other": b"{}"}[harm])
    assert custody(tmp_path).has_group()
    custody(tmp_path).open_with_words(WORDS).close()
    assert path.read_bytes() == good
    assert not (folder / "vault.key.old").exists()


def test_wrong_words_do_not_try_the_header_before(folder: Path, tmp_path: Path) -> None:
    """Words that were replaced do not open through the older header while the newer is sound."""
    group = custody(tmp_path).open_with_words(WORDS)
    group.add_words("other words for this group")
    group.close()
    with pytest.raises(WrongPassphrase):
        custody(tmp_path).open_with_words(WORDS)


def make_plain(path: Path) -> None:
    path.unlink()
    connection = control_sqlite.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def make_newer(path: Path) -> None:
    vault = open_with_words(path.parent, WORDS)
    vault.database.driver.execute(f"PRAGMA user_version={SCHEMA + 1}")
    vault.close()


def make_foreign(path: Path) -> None:
    vault = open_with_words(path.parent, WORDS)
    vault.database.driver.execute("UPDATE vault_mark SET group_id='other'")
    vault.close()


def cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)


HARM: dict[str, tuple[Callable[[Path], object], type[Environment]]] = {
    "missing": (lambda db: db.unlink(), VaultMissing),
    "empty": (lambda db: db.write_bytes(b""), VaultMissing),
    "a folder": (lambda db: (db.unlink(), db.mkdir()), VaultMissing),
    "plain": (make_plain, VaultNotEncrypted),
    "cut in a page": (lambda db: cut(db, 100), VaultTruncated),
    "cut by whole pages": (lambda db: cut(db, db.stat().st_size - 4096 * 3), DamagedVault),
    "zeroed": (lambda db: db.write_bytes(bytes(db.stat().st_size)), DamagedVault),
    "newer": (make_newer, NewerVault),
    "another group's": (make_foreign, OtherVault),
    "header gone": (lambda db: db.with_name("vault.key").unlink(), KeyMissing),
    "header empty": (lambda db: db.with_name("vault.key").write_bytes(b""), DamagedHeader),
}


@pytest.mark.parametrize("harm", HARM)
def test_what_is_wrong_is_told_apart(folder: Path, harm: str) -> None:
    """Each kind of trouble has its own name, and the damaged file stays as it was."""
    spoil, told = HARM[harm]
    spoil(folder / "vault.db")
    database = folder / "vault.db"
    before = fingerprint(database) if not database.is_dir() else ""
    with pytest.raises(told) as caught:
        open_with_words(folder, WORDS)
    assert type(caught.value) is told
    assert (fingerprint(database) if not database.is_dir() else "") == before


def test_a_database_without_its_log_is_noticed(tmp_path: Path) -> None:
    """A copy of the database alone, made while it was open, is never taken for an empty vault."""
    vault = a_vault(tmp_path)
    copy = tmp_path / "groups" / ("c" * 32)
    copy.mkdir()
    vault.database.driver.execute("CREATE TABLE filler (a)")
    vault.database.driver.execute("INSERT INTO filler VALUES (zeroblob(100000))")
    shutil.copy(vault.folder / "vault.key", copy)
    shutil.copy(vault.folder / "vault.db", copy)
    vault.close()
    opened = open_with_words(copy, WORDS)
    assert opened.database.driver.execute("SELECT count(*) FROM vault_mark").fetchone() == (1,)
    opened.close()


def left_open(vault: Vault, to: Path) -> Path:
    """Copy a vault as a crash leaves it: what was written last is in its log alone."""
    vault.database.driver.execute("PRAGMA wal_autocheckpoint=0").fetchall()
    vault.database.driver.execute("CREATE TABLE filler (a)")
    vault.database.driver.execute("INSERT INTO filler VALUES (zeroblob(100000))")
    shutil.copytree(vault.folder, to)
    vault.close()
    return to


def log_of(folder: Path) -> Path:
    return folder / "vault.db-wal"


SPOIL_LOG: dict[str, Callable[[Path, Path], object]] = {
    "another group's": lambda log, other: shutil.copy(other, log),
    "partly another's": lambda log, other: log.write_bytes(other.read_bytes()[: 32 + 8 * (24 + 4096)]),
}


@pytest.mark.parametrize("spoil", SPOIL_LOG)
def test_a_log_from_another_file_is_refused_and_changes_nothing(tmp_path: Path, spoil: str) -> None:
    """A log that is not this file's is noticed before it is folded in; file and log stay as they were."""
    ours = left_open(a_vault(tmp_path / "a"), tmp_path / "ours")
    other = left_open(a_vault(tmp_path / "b"), tmp_path / "other")
    own_log = log_of(ours).read_bytes()
    SPOIL_LOG[spoil](log_of(ours), log_of(other))
    before = {path.name: fingerprint(path) for path in ours.iterdir()}
    with pytest.raises(DamagedVault):
        open_with_words(ours, WORDS)
    assert {path.name: fingerprint(path) for path in ours.iterdir()} == before
    log_of(ours).write_bytes(own_log)
    opened = open_with_words(ours, WORDS)
    assert opened.database.driver.execute("SELECT length(a) FROM filler").fetchall() == [(100000,)]
    opened.close()


def test_control_an_ordinary_connection_folds_a_foreign_log_in(tmp_path: Path) -> None:
    """Control: without looking first, opening and closing overwrites pages with the other file's."""
    ours = left_open(a_vault(tmp_path / "a"), tmp_path / "ours")
    other = left_open(a_vault(tmp_path / "b"), tmp_path / "other")
    shutil.copy(log_of(other), log_of(ours))
    before = fingerprint(ours / "vault.db")
    header = read_header(ours / "vault.key")
    data_key = opened_by_words(header.group_id, header.slots[0], WORDS)
    assert data_key is not None
    with pytest.raises(DamagedVault):
        connect(ours / "vault.db", DatabaseKey(data_key, header.db_salt))
    assert fingerprint(ours / "vault.db") != before


def test_no_group_is_told(tmp_path: Path) -> None:
    """Where no vault is, none is found, and looking makes no folder."""
    keeper = custody(tmp_path / "nowhere")
    assert not keeper.has_group()
    with pytest.raises(VaultMissing):
        keeper.open_with_words(WORDS)
    assert list(tmp_path.iterdir()) == []


def test_a_vault_without_that_way_in_says_so(folder: Path, tmp_path: Path) -> None:
    """A vault that only words open is not opened by a keychain, and the other way round."""
    with pytest.raises(KeychainEntryMissing):
        custody(tmp_path, MemoryKeychain()).open_with_keychain()
    other = tmp_path / "other"
    keychain = MemoryKeychain()
    custody(other, keychain).make_with_keychain().close()
    with pytest.raises(WrongPassphrase):
        custody(other, keychain).open_with_words(WORDS)


def test_too_short_words_make_nothing(tmp_path: Path) -> None:
    """Refused words leave no folder behind."""
    with pytest.raises(PassphraseTooShort):
        create_with_words(tmp_path, "short", CHEAP)
    assert list(tmp_path.iterdir()) == []


def _hold(data_folder: Path, pipe: Connection) -> None:
    group = custody(data_folder).open_with_words(WORDS)
    pipe.send("open")
    pipe.recv()
    group.close()


def test_a_second_process_is_kept_out(folder: Path, tmp_path: Path) -> None:
    """While one program holds the vault another is told so, soon; afterwards it opens."""
    ours, theirs = multiprocessing.Pipe()
    holder = multiprocessing.get_context("spawn").Process(target=_hold, args=(tmp_path, theirs))
    holder.start()
    assert ours.poll(30)
    assert ours.recv() == "open"
    with pytest.raises(HeldElsewhere):
        custody(tmp_path).open_with_words(WORDS)
    ours.send("close")
    holder.join(30)
    custody(tmp_path).open_with_words(WORDS).close()


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    """Where nothing can be written, making a group is refused by name and leaves nothing."""
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(FacilitatorError):
        custody(blocked).make_with_words(WORDS)
    assert not custody(blocked).has_group()


def test_closing_leaves_no_time_of_a_tap(tmp_path: Path) -> None:
    """After a meeting is closed its log is empty and the file holds together."""
    group = custody(tmp_path).make_with_words(WORDS)
    (folder,) = (tmp_path / "groups").iterdir()
    group.journal.append(MEETING, 0, (an_opening(), a_tap()))
    assert (folder / "vault.db-wal").stat().st_size > 0
    group.journal.close(a_summary())
    assert (folder / "vault.db-wal").stat().st_size == 0
    group.close()


def check(path: Path, key: DatabaseKey) -> None:
    connection = connect(path, key)
    try:
        check_integrity(connection)
    finally:
        connection.close()


def test_a_flipped_byte_is_noticed(folder: Path) -> None:
    """A changed byte anywhere behind the salt, which stands in the header too, is refused or found by the check."""
    path = folder / "vault.db"
    good = path.read_bytes()
    vault = open_with_words(folder, WORDS)
    key = vault._key
    assert key is not None
    vault.close()
    for position in range(16, len(good), len(good) // 40):
        spoilt = bytearray(good)
        spoilt[position] ^= 0x10
        path.write_bytes(spoilt)
        with pytest.raises(DamagedVault):
            check(path, key)
    path.write_bytes(good)
    check(path, key)
