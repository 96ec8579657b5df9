# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad luck gets one plain sentence, and nothing is lost or changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.test_first_start import through_the_wizard
from tests.support.laptop import Laptop
from tests.support.leading import start_meeting
from tests.support.program import ROOT

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]

AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
"""Root may write anywhere unless it lets go of that right."""


def test_damaged_settings_are_told_set_aside_and_replaced(laptop: MakeLaptop) -> None:
    """A settings file that cannot be read is told of and set aside; the group opens all the same."""
    here = laptop().has_group().prefers()
    (here.own / "config" / "settings.json").write_text('{"v": 1, "text_perc')
    person = here.start()
    person.reads("Your settings could not be read.")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    kept = [path.read_text() for path in (here.own / "config").glob("*.damaged")]
    assert kept == ['{"v": 1, "text_perc']


def test_a_folder_that_cannot_be_written_to_is_told_and_the_evening_goes_on(laptop: MakeLaptop) -> None:
    """A read-only data folder: one sentence says so, "Lead now, keep nothing" leads on, and nothing was written."""
    here = laptop()
    here.data.mkdir(parents=True)
    here.data.chmod(0o500)
    person = here.start(before=AS_ANYBODY)
    person.press("Return", "Return", "Return")
    person.reads("cannot be written to", within_s=20)
    person.tab_to("Lead now, keep nothing")
    person.press("Return")
    person.sees(lambda screen: screen.primary.startswith(("Begin: ", "Start meeting")), "a way on")
    assert list(here.data.iterdir()) == []


def test_a_vault_from_a_newer_version_is_told_and_left_untouched(laptop: MakeLaptop) -> None:
    """A newer Facilitator's vault is named as such; not one byte changes, and the evening can be led without it."""
    here = laptop().has_group()
    subprocess.run(
        [sys.executable, "-c", MAKE_NEWER, str(here.data)], cwd=ROOT, env=here.environment, check=True, timeout=60
    )
    before = fingerprints(here.data)
    person = here.start()
    person.reads("A newer Facilitator has written this group's file. Nothing was changed.")
    person.tab_to("Lead now, keep nothing")
    person.press("Return")
    start_meeting(person)
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0
    assert fingerprints(here.data) == before


MAKE_NEWER = """
import sys
from pathlib import Path
from facilitator.storage.keychain import ComputerKeychain
from facilitator.storage.migrate import SCHEMA
from facilitator.storage.folders import group_folders
from facilitator.storage.vault import open_with_keychain
(folder,) = group_folders(Path(sys.argv[1]))
vault = open_with_keychain(folder, ComputerKeychain())
vault.database.driver.execute(f"PRAGMA user_version={SCHEMA + 1}")
vault.close()
"""


def fingerprints(folder: Path) -> dict[str, str]:
    """Give a fingerprint of every file."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_missing_key_file_is_told_and_a_new_group_stands_beside_the_old(laptop: MakeLaptop) -> None:
    """Without `vault.key` one sentence says so; a new group beside it opens from then on, and harms nothing."""
    here = laptop().has_group()
    (key,) = here.data.rglob("vault.key")
    key.unlink()
    before = fingerprints(here.data)
    person = here.start()
    person.reads("The key file of this group is missing.")
    person.tab_to("Start a new group")
    person.press("Return")
    assert through_the_wizard(person) == []
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0
    assert before.items() <= fingerprints(here.data).items()
    here.start().sees(lambda screen: screen.page == "TodayPage" and screen.primary == "Carry on", "the new group")


def test_a_key_file_that_is_put_back_opens_the_group(laptop: MakeLaptop) -> None:
    """When the key file is back, trying again opens the group without another start."""
    here = laptop().has_group()
    (key,) = here.data.rglob("vault.key")
    kept = key.rename(here.folder / "kept")
    person = here.start()
    person.reads("The key file of this group is missing.")
    kept.rename(key)
    person.tab_to("Try again")
    person.press("Return")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")


def test_the_demonstration_shows_counts_and_keeps_nothing(laptop: MakeLaptop) -> None:
    """`--demo` has two years of made-up counts and leads a meeting; afterwards there is no group on the disk."""
    here = laptop("absent")
    person = here.start("--demo")
    start_meeting(person)
    person.press("space", "a")
    person.press("ctrl+q")
    person.sees(lambda screen: screen.page == "TodayPage", "Today")
    person.press("alt+4")
    person.sees(lambda screen: screen.page == "CountsPage" and len(counted(screen.words())) > 20, "two years of counts")
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0
    assert not here.data.exists() or list(here.data.rglob("*.db")) == []


def counted(words: list[str]) -> list[str]:
    """Pick out the meetings of the Counts page."""
    return [text for text in words if text.endswith(" here")]
