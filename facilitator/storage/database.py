# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making and opening the encrypted file: what is in it is proved before anything is believed.

Program, schema number and group are compared; Alembic is imported only when the schema number differs (D10).
"""

from __future__ import annotations

from pathlib import Path

from facilitator.domain.errors import (
    DamagedVault,
    HeldElsewhere,
    NewerVault,
    OtherVault,
    StorageUnavailable,
    VaultMissing,
)
from facilitator.storage.driver import DatabaseKey, DriverConnection, connect, has_log, pragma, reading
from facilitator.storage.engine import Database, named_errors
from facilitator.storage.marks import APPLICATION_ID, SCHEMA


def create_database(path: Path, key: DatabaseKey, group_id: str) -> Database:
    """Make a new encrypted file with the newest schema. Raises StorageUnavailable, also when one is there."""
    from facilitator.storage.migrate import create_schema

    database = Database(connect(path, key, create=True))
    try:
        with named_errors(path):
            create_schema(database, group_id)
            database.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except BaseException:
        database.close()
        raise
    return database


def open_database(path: Path, key: DatabaseKey, group_id: str) -> Database:
    """Open an existing file and prove that it is this group's, of a schema this program knows.

    What is refused is not changed, nor is its log. Raises NewerVault, OtherVault, and whatever `driver.connect` raises.
    """
    if has_log(path):
        _look_first(path, key, group_id)
    database = Database(connect(path, key))
    try:
        with named_errors(path):
            _prove(database, group_id)
    except BaseException:
        database.close()
        raise
    return database


def _look_first(path: Path, key: DatabaseKey, group_id: str) -> None:
    """Read file and log together before the log is folded in: one from another file would overwrite pages for ever."""
    try:
        with reading(path, key) as driver:
            _compare(driver, group_id)
            if [tuple(row) for row in driver.execute("PRAGMA quick_check").fetchall()] != [("ok",)]:
                raise DamagedVault("file and log")
    except HeldElsewhere:
        raise
    except StorageUnavailable:
        return  # A full disk has no room to look; opening needs none.


def _prove(database: Database, group_id: str) -> None:
    if _compare(database.driver, group_id) < SCHEMA:
        from facilitator.storage.migrate import upgrade

        upgrade(database)


def _compare(driver: DriverConnection, group_id: str) -> int:
    """Tell the schema's number, once program, schema and group are found to be ours."""
    schema = int(pragma(driver, "user_version"))
    if schema > SCHEMA:
        raise NewerVault(str(schema))
    if pragma(driver, "application_id") != APPLICATION_ID:
        if driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            raise VaultMissing("empty")
        raise OtherVault("application")
    if driver.execute("SELECT group_id FROM vault_mark").fetchall() != [(group_id,)]:
        raise OtherVault("group")
    return schema
