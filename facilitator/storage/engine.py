# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLAlchemy on top of the keyed connection: one engine, one connection, every transaction BEGIN IMMEDIATE.

What is in the file is proved before anything is believed: program, schema number, group. Alembic is imported only when
the schema number differs (D10).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from facilitator.domain.errors import NewerVault, OtherVault, VaultMissing
from facilitator.storage.driver import DatabaseKey, connect, driver_error, pragma

APPLICATION_ID = 0x46614331
"""'FaC1', written into every vault."""

SCHEMA = 1
"""The number of migrations this program knows; equal to `PRAGMA user_version` of an up-to-date vault."""


class Database:
    """The one connection to an opened vault. Belongs to the thread that made it; the driver refuses any other."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection = engine.connect()

    @property
    def driver(self) -> Any:
        """The driver's own connection, for settings and checks."""
        return self._connection.connection.driver_connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write at once or not at all; committed when the block ends. Raises StorageUnavailable or DamagedVault."""
        with _named(), self._connection.begin():
            yield self._connection

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The same, with typed rows."""
        with _named(), Session(self._connection, expire_on_commit=False) as session, session.begin():
            yield session

    def fold_log(self) -> None:
        """Move the log into the file and empty it. A disk that refuses is left for the next time."""
        with suppress(dbapi2.DatabaseError):
            self.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file, its WAL folded in. May be called twice."""
        self._connection.close()
        self._engine.dispose()


def create_database(path: Path, key: DatabaseKey, group_id: str) -> Database:
    """Make a new encrypted file with the newest schema. Raises FileExistsError when something is there already."""
    from facilitator.storage.migrate import create_schema

    if path.exists():
        raise FileExistsError(path)
    database = Database(_engine(path, key, create=True))
    try:
        create_schema(database, group_id)
        database.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except BaseException:
        database.close()
        raise
    return database


def open_database(path: Path, key: DatabaseKey, group_id: str) -> Database:
    """Open an existing file and prove that it is this group's, of a schema this program knows.

    Raises NewerVault (nothing was changed), OtherVault, and whatever `driver.connect` raises.
    """
    with _named(path):
        database = Database(_engine(path, key, create=False))
    try:
        with _named(path):
            _prove(database, group_id)
    except BaseException:
        database.close()
        raise
    return database


def _engine(path: Path, key: DatabaseKey, *, create: bool) -> Engine:
    """The key never enters a URL; parameters never enter a traceback; a pool with room for one connection only."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, create=create),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _prove(database: Database, group_id: str) -> None:
    driver = database.driver
    schema = pragma(driver, "user_version")
    if schema > SCHEMA:
        raise NewerVault(str(schema))
    if pragma(driver, "application_id") != APPLICATION_ID:
        if driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            raise VaultMissing("empty")
        raise OtherVault("application")
    if driver.execute("SELECT group_id FROM vault_mark").fetchall() != [(group_id,)]:
        raise OtherVault("group")
    if schema < SCHEMA:
        from facilitator.storage.migrate import upgrade

        upgrade(database)


@contextmanager
def _named(path: Path | None = None) -> Iterator[None]:
    """Turn errors of the driver, wrapped by SQLAlchemy or bare, into the domain's tree."""
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as problem:
        raise driver_error(problem.orig or problem, path) from problem
    except dbapi2.DatabaseError as problem:
        raise driver_error(problem, path) from problem


def write_marks(connection: Connection, group_id: str) -> None:
    """Write into a new file whose it is. Inside the transaction that makes the tables."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(text("INSERT INTO vault_mark (one, group_id) VALUES (1, :group_id)"), {"group_id": group_id})
