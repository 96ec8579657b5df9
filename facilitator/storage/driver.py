# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One keyed SQLCipher connection: opened in the only safe order, every setting read back, every refusal named.

The order and the settings are measured in security.md 3.3 to 3.5; each line there has lost somebody's data.
SQLAlchemy is not known here (`engine` puts it on top).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from facilitator.domain.errors import (
    DamagedVault,
    DiskFull,
    Environment,
    HeldElsewhere,
    ReadOnly,
    StorageUnavailable,
    UnfitDriver,
    VaultMissing,
    VaultNotEncrypted,
    VaultTruncated,
)
from facilitator.storage.faults import named_os_error

# The stubs of sqlcipher3 say nothing about its connections.
DriverConnection = Any

PAGE_BYTES = 4096
PLAIN_MAGIC = b"SQLite format 3\0"
WAIT_FOR_OTHERS_S = 0.2
OLDEST_SQLITE = (3, 51, 3)
SETTINGS: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "secure_delete": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "mmap_size": ("0", 0),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
}


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The 256-bit data key with the 128-bit salt: without the salt, page 1 is a single point of failure (D2)."""

    data_key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def spec(self) -> str:
        """Write the key as the driver wants it: 96 hex digits."""
        return f"x'{self.data_key.hex()}{self.salt.hex()}'"


def connect(path: Path, key: DatabaseKey, *, create: bool = False) -> DriverConnection:
    """Open a vault's file for this thread alone and keep every other process out.

    Only an existing file is opened; with `create`, only a new one. The key is taken as proved by the header. Raises
    VaultMissing, VaultNotEncrypted, VaultTruncated, DamagedVault, StorageUnavailable (any kind), UnfitDriver.
    """
    _refuse_unfit_driver()
    if create:
        _make_private_file(path)
    else:
        _look_before_opening(path)
    connection = None
    try:
        with named(path):
            connection = dbapi2.connect(
                f"{path.absolute().as_uri()}?mode=rw",
                uri=True,
                isolation_level=None,
                timeout=WAIT_FOR_OTHERS_S,
            )
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute("PRAGMA cipher_memory_security=OFF")
            connection.set_key(key.spec())
            # Before the first read, or a -shm file appears and the lock is not taken.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _apply_settings(connection)
            connection.set_authorizer(_authorise)
        return connection
    except BaseException:
        if connection is not None:
            connection.close()
        raise


@contextmanager
def reading(path: Path, key: DatabaseKey) -> Iterator[DriverConnection]:
    """Open a vault's file to look only: neither it nor its log is changed, not even by closing.

    An ordinary connection folds the log into the file when it closes, also a log that belongs to another file. Raises
    as `connect` does.
    """
    _refuse_unfit_driver()
    _look_before_opening(path)
    connection = None
    try:
        with named(path):
            uri = f"{path.absolute().as_uri()}?mode=ro"
            connection = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=WAIT_FOR_OTHERS_S)
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute("PRAGMA cipher_memory_security=OFF")
            connection.set_key(key.spec())
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
    finally:
        if connection is not None:
            connection.close()
            # Page numbers only, and left behind because closing may change nothing; the next one makes its own.
            with suppress(OSError):
                path.with_name(path.name + "-shm").unlink(missing_ok=True)


def has_log(path: Path) -> bool:
    """Tell whether a log waits beside this file to be folded in: the program before did not end by itself."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def pragma(connection: DriverConnection, name: str) -> Any:
    """Read one setting back."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]


def check_integrity(connection: DriverConnection) -> None:
    """Read every page: checkpoint, then the seals, then the structure (D6). Raises DamagedVault.

    Takes seconds on a large file; never while a meeting runs.
    """
    with named(None):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = connection.execute("PRAGMA integrity_check").fetchall()
    if broken or [tuple(row) for row in found] != [("ok",)]:
        raise DamagedVault("integrity")


@contextmanager
def named(path: Path | None) -> Iterator[None]:
    """Turn what the driver or the system raises into the error tree of the domain."""
    try:
        yield
    except dbapi2.IntegrityError:
        raise
    except dbapi2.DatabaseError as problem:
        raise _named(problem, path) from problem
    except OSError as problem:
        raise named_os_error(problem) from problem


def driver_error(problem: BaseException, path: Path | None = None) -> Environment:
    """Name an error of the driver by its SQLite code."""
    return _named(problem, path)


def _named(problem: BaseException, path: Path | None) -> Environment:
    match getattr(problem, "sqlite_errorcode", 0) & 0xFF:
        case dbapi2.SQLITE_FULL:
            return DiskFull()
        case dbapi2.SQLITE_READONLY:
            return ReadOnly()
        case dbapi2.SQLITE_BUSY:
            return HeldElsewhere()
        case dbapi2.SQLITE_NOTADB | dbapi2.SQLITE_CORRUPT:
            return _damage(path)
        case dbapi2.SQLITE_CANTOPEN if path is not None and not _writable(path):
            return ReadOnly()
    return StorageUnavailable(str(getattr(problem, "sqlite_errorname", type(problem).__name__)))


def _make_private_file(path: Path) -> None:
    """Make the empty file for nobody else to read; SQLite gives its log the same rights."""
    with named(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _look_before_opening(path: Path) -> None:
    """Refuse what would open "successfully" as an empty database (D7)."""
    try:
        if not path.is_file():
            raise VaultMissing("not there" if not path.exists() else "not a file")
        size = path.stat().st_size
    except OSError as problem:
        raise named_os_error(problem) from problem
    if size == 0:
        raise VaultMissing("empty")
    if not _writable(path):
        raise ReadOnly


def _writable(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.R_OK | os.W_OK, effective_ids=effective) and os.access(
        path.parent, os.W_OK, effective_ids=effective
    )


def _damage(path: Path | None) -> DamagedVault:
    if path is None:
        return DamagedVault("while reading")
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAIN_MAGIC))
        size = path.stat().st_size
    except OSError:
        return DamagedVault("unreadable")
    if start == PLAIN_MAGIC:
        return VaultNotEncrypted()
    return VaultTruncated() if size % PAGE_BYTES else DamagedVault("first page")


def _refuse_unfit_driver() -> None:
    """SQLite 3.7.0 to 3.51.2 can corrupt a database when the WAL is reset (D15)."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise UnfitDriver(dbapi2.sqlite_version)


def _apply_settings(connection: DriverConnection) -> None:
    for name, (wanted, _) in SETTINGS.items():
        connection.execute(f"PRAGMA {name}={wanted}").fetchall()
    differing = [name for name, (_, told) in SETTINGS.items() if pragma(connection, name) != told]
    if pragma(connection, "locking_mode") != "exclusive":
        differing.append("locking_mode")
    if pragma(connection, "cipher_version") is None:
        differing.append("cipher_version")
    if str(pragma(connection, "cipher_memory_security")) != "0":
        differing.append("cipher_memory_security")
    if int(pragma(connection, "page_size")) != PAGE_BYTES:
        differing.append("page_size")
    if differing:
        raise UnfitDriver(", ".join(differing))


def _authorise(action: int, *_rest: object) -> int:
    """`ATTACH ... KEY ''` writes a plain copy: denied for ever (D8)."""
    answer: int = dbapi2.SQLITE_DENY if action == dbapi2.SQLITE_ATTACH else dbapi2.SQLITE_OK
    return answer
