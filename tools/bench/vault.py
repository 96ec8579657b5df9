# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault of the bench: twenty years of weekly meetings in the real encrypted file, and a keychain beside it.

The keychain's answer lies in a file, so that the keychain's own time can be told apart from ours. Only for the bench.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from facilitator import assets
from facilitator.domain.formats import MeetingFormat
from facilitator.storage.memory import MemoryKeychain

LAST_MEETING = date(2026, 11, 17)
KEY_FILE = "bench.key"


class FileKeychain(MemoryKeychain):
    """Keeps one key in a file of the bench's own folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._file = folder / KEY_FILE

    def keep(self, service: str, key: bytes, *, may_ask: bool = False) -> None:
        """Keep the key."""
        self._file.write_bytes(key)

    def fetch(self, service: str, *, may_ask: bool = False) -> bytes:
        """Give the key."""
        return self._file.read_bytes()


def formats() -> list[MeetingFormat]:
    """Read the built-in formats, the usual one first."""
    from facilitator.exchange.format_file import read_format

    found = [read_format(assets.path(name).read_bytes(), name) for name in assets.names("formats/en", ".toml")]
    return sorted(found, key=lambda one: one.format_id != "open-sharing")


def group_folder(home: Path) -> Path:
    """Tell where the group lies below `home`."""
    from facilitator.storage.folders import group_folders

    return group_folders(home / "data")[0]


def make_vault(home: Path) -> int:
    """Make the group below `home` (a FACILITATOR_HOME) and tell how many meetings it holds."""
    from facilitator.services.demo import TWENTY_YEARS, made_up_meetings
    from facilitator.storage.summary_rows import keep
    from facilitator.storage.vault import create_with_keychain, open_with_keychain

    data = home / "data"
    data.mkdir(parents=True)
    keychain = FileKeychain(home)
    create_with_keychain(data, keychain).close()
    vault = open_with_keychain(group_folder(home), keychain)
    meetings = made_up_meetings(LAST_MEETING, formats(), TWENTY_YEARS)
    with vault.database.session() as session:
        for meeting in meetings:
            keep(session, meeting)
    vault.close()
    return len(meetings)
