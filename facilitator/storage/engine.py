# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLAlchemy on top of the keyed connection: one engine, one connection, every transaction BEGIN IMMEDIATE.

What is in the file is neither made nor judged here; `database` does that.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from facilitator.storage.driver import DatabaseKey, connect, driver_error


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
        with named_errors(), self._connection.begin():
            yield self._connection

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The same, with typed rows."""
        with named_errors(), Session(self._connection, expire_on_commit=False) as session, session.begin():
            yield session

    def fold_log(self) -> None:
        """Move the log into the file and empty it. A disk that refuses is left for the next time."""
        with suppress(dbapi2.DatabaseError):
            self.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file, its WAL folded in. May be called twice."""
        self._connection.close()
        self._engine.dispose()


def make_engine(path: Path, key: DatabaseKey, *, create: bool) -> Engine:
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


@contextmanager
def named_errors(path: Path | None = None) -> Iterator[None]:
    """Turn errors of the driver, wrapped by SQLAlchemy or bare, into the domain's tree."""
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as problem:
        raise driver_error(problem.orig or problem, path) from problem
    except dbapi2.DatabaseError as problem:
        raise driver_error(problem, path) from problem
