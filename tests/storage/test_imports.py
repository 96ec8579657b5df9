# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What storage costs before it is needed: nothing heavy is imported until a vault is made or opened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.vaults import WORDS, a_vault

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "keyring", "cryptography", "argon2", "mnemonic", "sqlite3", "PySide6")


def imported_by(code: str) -> set[str]:
    tell = f"import sys\n{code}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, timeout=60, check=True)
    return set(answer.stdout.split())


def test_wiring_imports_nothing_heavy() -> None:
    """All that is needed to build custody, an evening in memory and settings is light."""
    code = """
from pathlib import Path
from facilitator.storage.custody import VaultCustody
from facilitator.storage.keychain import ComputerKeychain
from facilitator.storage.owner_thread import StorageThread
from facilitator.storage.preferences import JsonPreferences
custody = VaultCustody(Path("/nowhere"), ComputerKeychain())
assert not custody.has_group()
custody.make_in_memory()
JsonPreferences(Path("/nowhere/settings.json")).load()
"""
    assert imported_by(code) == set()


def test_opening_imports_only_what_it_needs(tmp_path: Path) -> None:
    """Opening an up-to-date vault by words imports no Alembic, no keyring, no word lists, no other SQLite."""
    vault = a_vault(tmp_path)
    vault.close()
    code = f"""
from pathlib import Path
from facilitator.storage.custody import VaultCustody
from facilitator.storage.keychain import ComputerKeychain
group = VaultCustody(Path({str(tmp_path)!r}), ComputerKeychain()).open_with_words({WORDS!r})
group.summaries.recent(1)
group.close()
"""
    assert imported_by(code) == {"sqlalchemy", "sqlcipher3", "cryptography", "argon2"}


def test_the_first_page_and_a_tap_need_no_sqlalchemy(tmp_path: Path) -> None:
    """Reading all that Today shows, and writing a meeting's events, is done by the driver alone."""
    vault = a_vault(tmp_path)
    vault.close()
    code = f"""
from pathlib import Path
from facilitator.services.opening import read_group
from facilitator.storage.custody import VaultCustody
from facilitator.storage.keychain import ComputerKeychain
from tests.support.vaults import MEETING, NOW, an_opening
for name in [name for name in sys.modules if name.startswith(("sqlalchemy", "alembic", "mako"))]:
    del sys.modules[name]  # brought in by the support of tests
group = VaultCustody(Path({str(tmp_path)!r}), ComputerKeychain()).open_with_words({WORDS!r})
read_group(group)
group.journal.append(MEETING, 0, (an_opening(),))
group.journal.beat(NOW)
assert group.journal.events(MEETING) == (an_opening(),)
group.close()
"""
    assert "sqlalchemy" not in imported_by(code)
