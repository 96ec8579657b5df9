# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection: every setting holds, nothing plain reaches the disk, a torn first page is survived."""

from __future__ import annotations

import base64
import os
import shutil
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from facilitator.domain.errors import UnfitDriver
from facilitator.storage import driver
from facilitator.storage.driver import SETTINGS, connect, pragma
from tests.support.vaults import KEY, MEETING, WORDS, a_summary, a_tap, a_vault, an_opening, custody

MARKER = "Zebrafinch-Quokka-7319"


def test_every_setting_holds(tmp_path: Path) -> None:
    """What the design asks for is what the connection has, through SQLAlchemy too."""
    vault = a_vault(tmp_path)
    connection = vault.database.driver
    assert {name: pragma(connection, name) for name in SETTINGS} == {name: told for name, (_, told) in SETTINGS.items()}
    assert pragma(connection, "locking_mode") == "exclusive"
    assert str(pragma(connection, "cipher_memory_security")) == "0"
    assert dbapi2.sqlite_version_info >= (3, 51, 3)
    assert not (vault.folder / "vault.db-shm").exists()
    vault.close()


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_that_does_not_hold_refuses(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One setting that reads back otherwise, and nothing is opened."""
    wanted, _ = SETTINGS[name]
    monkeypatch.setitem(SETTINGS, name, (wanted, "something else"))
    with pytest.raises(UnfitDriver):
        connect(tmp_path / "vault.db", KEY, create=True)


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library with the WAL-reset fault opens nothing."""
    monkeypatch.setattr(driver, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(UnfitDriver):
        connect(tmp_path / "vault.db", KEY, create=True)


@pytest.mark.parametrize("name", ["with space", "what?", "50%", "a#b", "ünïcödé"])
def test_any_folder_name_works(name: str, tmp_path: Path) -> None:
    """Signs that mean something in a URI mean nothing in a folder's name."""
    folder = tmp_path / name
    folder.mkdir()
    connect(folder / "vault.db", KEY, create=True).close()
    connect(folder / "vault.db", KEY).close()
    assert [path.name for path in folder.iterdir()] == ["vault.db"]


def test_attach_is_denied(tmp_path: Path) -> None:
    """No plain copy can be attached or vacuumed into; without the guard it could (the control)."""
    connection = connect(tmp_path / "vault.db", KEY, create=True)
    connection.execute("CREATE TABLE t (a)")
    plain = tmp_path / "plain.db"
    for statement in (f"ATTACH '{plain}' AS p KEY ''", f"VACUUM INTO '{plain}'"):
        with pytest.raises(dbapi2.DatabaseError, match="authoriz"):
            connection.execute(statement)
    assert not plain.exists()
    connection.set_authorizer(None)
    connection.execute(f"ATTACH '{plain}' AS p KEY ''")
    connection.execute("CREATE TABLE p.t (a)")
    connection.close()
    assert plain.read_bytes().startswith(b"SQLite format 3")


def test_only_the_owner_thread_may_use_it(tmp_path: Path) -> None:
    """The driver itself refuses every thread but the one that opened the vault."""
    vault = a_vault(tmp_path)
    caught: list[BaseException] = []

    def trespass() -> None:
        try:
            vault.database.driver.execute("SELECT 1")
        except dbapi2.ProgrammingError as problem:
            caught.append(problem)

    thread = threading.Thread(target=trespass)
    thread.start()
    thread.join()
    vault.close()
    assert len(caught) == 1


def hits(folder: Path) -> list[str]:
    """Name the files that hold the marker in any usual coat."""
    coats = [MARKER.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    coats += [MARKER.encode().hex().encode(), base64.b64encode(MARKER.encode())[:-4]]
    return [path.name for path in folder.rglob("*") if path.is_file() and any(c in path.read_bytes() for c in coats)]


def test_nothing_plain_reaches_the_disk(tmp_path: Path) -> None:
    """A marker in every text is found in no file, open, mid-meeting, closed or put back; a plain file shows it."""
    group = custody(tmp_path).make_with_words(WORDS)
    found: list[str] = []
    group.journal.append(MEETING, 0, (an_opening(marker=MARKER * 400), a_tap()))
    found += hits(tmp_path)
    group.journal.close(a_summary())
    found += hits(tmp_path)
    group.journal.reopen(MEETING, (an_opening(marker=MARKER * 400), a_tap()))
    group.close()
    found += hits(tmp_path)
    assert found == []
    (tmp_path / "control.db").write_text(MARKER)
    assert hits(tmp_path) == ["control.db"]


def sort_much(connection: driver.DriverConnection) -> set[str]:
    """Sort more than memory's page cache holds, and name the temporary files that are open in the middle of it."""
    connection.execute("PRAGMA cache_size=20").fetchall()
    rows = connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        f"SELECT i, '{MARKER}' || hex(randomblob(20)) AS t FROM n ORDER BY t"
    )
    rows.fetchone()
    opened = {os.readlink(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd") if _is_link(one)}
    rows.close()
    return {name for name in opened if "etilqs" in name}


def _is_link(descriptor: str) -> bool:
    return os.path.islink(f"/proc/self/fd/{descriptor}")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")
def test_no_temporary_file_is_opened(tmp_path: Path) -> None:
    """A big sort stays in memory; with temp_store=FILE it does not (the control)."""
    connection = connect(tmp_path / "vault.db", KEY, create=True)
    assert sort_much(connection) == set()
    connection.execute("PRAGMA temp_store=FILE").fetchall()
    spilled = sort_much(connection)
    connection.close()
    assert spilled != set()


@pytest.mark.parametrize("torn_bytes", [16, 512, 1024, 4096])
def test_a_torn_first_page_is_survived(tmp_path: Path, torn_bytes: int) -> None:
    """With its log intact, a vault with a torn first page opens whole; by the bare key it does not (the control)."""
    path = tmp_path / "vault.db"
    torn = tmp_path / "torn"
    torn.mkdir()
    connection = connect(path, KEY, create=True)
    connection.execute("PRAGMA wal_autocheckpoint=0").fetchall()
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES (7)")
    for file in tmp_path.glob("vault.db*"):
        shutil.copy(file, torn)
    connection.close()
    with (torn / "vault.db").open("r+b") as main:
        main.write(bytes(torn_bytes))
    control = tmp_path / "control"
    shutil.copytree(torn, control)
    connection = connect(torn / "vault.db", KEY)
    assert connection.execute("SELECT a FROM t").fetchall() == [(7,)]
    connection.close()
    bare = dbapi2.connect(str(control / "vault.db"), isolation_level=None)
    bare.execute("PRAGMA cipher_log_level=NONE")
    bare.set_key(f"x'{KEY.data_key.hex()}'")
    with pytest.raises(dbapi2.DatabaseError):
        bare.execute("SELECT a FROM t")
    bare.close()
