# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a vault's schema up to date: all of it in one transaction, checked before it counts.

Alembic is imported here and nowhere else, so only a vault that needs it pays for it. Nothing goes down again: an older
program meets `NewerVault`.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from facilitator.domain.errors import DamagedVault
from facilitator.storage.engine import Database
from facilitator.storage.marks import APPLICATION_ID, SCHEMA

SCRIPTS = Path(__file__).with_name("migrations")


def create_schema(database: Database, group_id: str) -> None:
    """Make the tables of a new vault and write whose it is, together."""
    _migrate(database, group_id)


def upgrade(database: Database) -> None:
    """Bring an older vault up to date. Raises DamagedVault when it does not hold together; then nothing changed."""
    _migrate(database, None)


def configuration(connection: Connection) -> Config:
    """Tell Alembic where the migrations are and on which connection to run them."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _migrate(database: Database, new_group_id: str | None) -> None:
    """Foreign keys are off before BEGIN: with them on, rebuilding a parent table deletes its children (D9)."""
    database.driver.execute("PRAGMA foreign_keys=OFF").fetchall()
    try:
        with database.transaction() as connection:
            command.upgrade(configuration(connection), "head")
            if new_group_id is not None:
                _write_marks(connection, new_group_id)
            _check(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
    finally:
        database.driver.execute("PRAGMA foreign_keys=ON").fetchall()


def _check(connection: Connection) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    told = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
    if orphans or [tuple(row) for row in told] != [("ok",)]:
        raise DamagedVault("after migration")


def _write_marks(connection: Connection, group_id: str) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(text("INSERT INTO vault_mark (one, group_id) VALUES (1, :group_id)"), {"group_id": group_id})
