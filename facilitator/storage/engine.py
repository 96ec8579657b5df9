# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one keyed connection of an opened vault, and SQLAlchemy on top of it where typed rows are written.

Importing SQLAlchemy takes longer than all else between the first paint and a page that is ready. What that page reads,
and the one row of a tap, go through the driver (decision 0013). What is in the file is neither made nor judged here;
`database` does that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from facilitator.storage.driver import DriverConnection, driver_error

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.orm import Session


class Database:
    """The one connection to an opened vault. Belongs to the thread that made it; the driver refuses any other."""

    def __init__(self, driver: DriverConnection) -> None:
        self._driver = driver
        self._engine: Engine | None = None
        self._bound: Connection | None = None

    @property
    def driver(self) -> Any:
        """The driver's own connection, for settings and checks."""
        return self._driver

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Read rows through the driver. Raises StorageUnavailable or DamagedVault."""
        with named_errors():
            return [tuple(row) for row in self._driver.execute(question, values).fetchall()]

    def write(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Write rows through the driver, at once or not at all. Raises StorageUnavailable or DamagedVault."""
        with named_errors():
            self._driver.execute("BEGIN IMMEDIATE")
            try:
                self._driver.executemany(statement, rows)
                self._driver.execute("COMMIT")
            except BaseException:
                with suppress(dbapi2.Error):  # a full disk has taken it back by itself
                    self._driver.execute("ROLLBACK")
                raise

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write at once or not at all; committed when the block ends. Raises StorageUnavailable or DamagedVault."""
        connection = self._connection()
        with named_errors(), connection.begin():
            yield connection

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The same, with typed rows."""
        from sqlalchemy.orm import Session

        connection = self._connection()
        with named_errors(), Session(connection, expire_on_commit=False) as session, session.begin():
            yield session

    def get_ready_to_write(self) -> None:
        """Bring in what typed rows need, so that closing a meeting does not wait for it."""
        import_module("facilitator.storage.summary_rows")  # with it every typed row
        self._connection()

    def fold_log(self) -> None:
        """Move the log into the file and empty it. A disk that refuses is left for the next time."""
        with suppress(dbapi2.DatabaseError):
            self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file, its WAL folded in. May be called twice."""
        if self._engine is not None and self._bound is not None:
            self._bound.close()
            self._engine.dispose()
        self._driver.close()

    def _connection(self) -> Connection:
        if self._bound is None:
            with named_errors():
                self._engine = _make_engine(self._driver)
                self._bound = self._engine.connect()
        return self._bound


def _make_engine(driver: DriverConnection) -> Engine:
    """The key never enters a URL; parameters never enter a traceback; a pool of the one connection there is.

    Every transaction is BEGIN IMMEDIATE.
    """
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: driver,
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
    """Turn errors of the driver, bare or wrapped by SQLAlchemy, into the domain's tree; a broken constraint stays."""
    try:
        yield
    except dbapi2.DatabaseError as problem:
        raise driver_error(problem, path) from problem
    except Exception as problem:
        # SQLAlchemy's own classes may not have been imported.
        original = getattr(problem, "orig", None)
        if not isinstance(original, dbapi2.Error) or isinstance(original, dbapi2.IntegrityError):
            raise
        raise driver_error(original, path) from problem
