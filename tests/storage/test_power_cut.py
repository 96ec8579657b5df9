# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever was said to be saved is there after the power went, at any call. The control must lose."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator.domain.errors import DamagedHeader, WrongPassphrase
from facilitator.storage.driver import check_integrity
from facilitator.storage.vault import open_with_words
from tests.support.power_cut import Recording, record
from tests.support.vaults import MEETING, WORDS, a_tap, a_vault, custody

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

STATES = 60
EVENTS = 120
NEW_WORDS = "other words for this group"

TAPPING = """
import os
from pathlib import Path
from facilitator.storage.group_settings import SqlGroupSettings
from facilitator.storage.journal import SqlJournal
from facilitator.storage.vault import open_with_words
from tests.support.vaults import MEETING, WORDS, a_tap
vault = open_with_words(Path({folder!r}), WORDS)
vault.database.driver.execute("PRAGMA wal_autocheckpoint=25").fetchall()
vault.database.driver.execute("PRAGMA synchronous={synchronous}").fetchall()
journal = SqlJournal(vault.database)
for number in range({events}):
    journal.append(MEETING, number, (a_tap(number),))
    os.write(1, b"saved")
os._exit(0)
"""

NEW_HEADER = """
import os
{first}
from pathlib import Path
from facilitator.storage.vault import open_with_words
from tests.support.vaults import CHEAP, WORDS
vault = open_with_words(Path({folder!r}), WORDS)
os.write(1, b"opened")
vault.set_words({words!r}, CHEAP)
os.write(1, b"saved")
vault.close()
open_with_words(Path({folder!r}), {words!r}).close()
os._exit(0)
"""


def recorded(tmp_path: Path, script: str, **values: object) -> Recording:
    vault = a_vault(tmp_path)
    vault.close()
    return record(script.format(folder=str(vault.folder), **values), vault.folder, tmp_path / "scratch")


def events_found(folder: Path) -> int:
    """Open what the cut has left, check all of it, and tell how many events are there, in order and whole."""
    vault = open_with_words(folder, WORDS)
    check_integrity(vault.database.driver)
    vault.close()
    keeper_folder = folder.parent.parent
    group = custody(keeper_folder).open_with_words(WORDS)
    events = group.journal.events(MEETING)
    group.close()
    assert events == tuple(a_tap(number) for number in range(len(events)))
    return len(events)


def lost(recording: Recording, scratch: Path) -> int:
    """Cut the power many times; tell in how many states something was missing that had been said to be saved."""
    losses = 0
    for seed in range(STATES):
        folder = scratch / str(seed) / "groups" / "g"
        saved = len(recording.cut(seed, folder, "saved"))
        losses += events_found(folder) < saved
    return losses


def test_nothing_that_was_saved_is_lost(tmp_path: Path) -> None:
    """In every state after a cut the vault opens, is whole, and holds every event that was said to be saved."""
    recording = recorded(tmp_path, TAPPING, synchronous="FULL", events=EVENTS)
    assert lost(recording, tmp_path / "states") == 0


def test_the_replay_can_see_a_loss(tmp_path: Path) -> None:
    """With synchronous=NORMAL events that were said to be saved are lost (the control must fail)."""
    recording = recorded(tmp_path, TAPPING, synchronous="NORMAL", events=EVENTS)
    assert lost(recording, tmp_path / "states") > STATES // 10


def test_a_header_always_opens(tmp_path: Path) -> None:
    """In every state after a cut while new words are set, the old or the new words open; once said, the new ones."""
    found = openings(recorded(tmp_path, NEW_HEADER, words=NEW_WORDS, first=""), tmp_path)
    assert [words for _, words in found if not words] == []
    assert [words for said, words in found if "saved" in said and NEW_WORDS not in words] == []
    assert set.union(*(words for _, words in found)) == {WORDS, NEW_WORDS}


def test_the_replay_can_see_a_header_lost(tmp_path: Path) -> None:
    """Where headers are written without being flushed, no words open some state (the control must fail)."""
    recording = recorded(tmp_path, NEW_HEADER, words=NEW_WORDS, first="os.fsync = lambda descriptor: None")
    assert [words for _, words in openings(recording, tmp_path) if not words] != []


def openings(recording: Recording, tmp_path: Path) -> list[tuple[list[str], set[str]]]:
    """Cut the power many times; tell each time what had been said and which words open what is left."""
    found = []
    for seed in range(STATES):
        folder = tmp_path / "states" / str(seed) / "groups" / "g"
        said = recording.cut(seed, folder, "opened")
        found.append((said, {words for words in (WORDS, NEW_WORDS) if opens(folder, words)}))
    return found


def opens(folder: Path, words: str) -> bool:
    """Try words on a copy, so that trying does not mend what the cut has left."""
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    try:
        open_with_words(copy, words).close()
    except (DamagedHeader, WrongPassphrase):
        return False
    finally:
        shutil.rmtree(copy)
    return True
