# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice with real keys: started, made fast, led by the room, left by one key, killed; and nothing is kept."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.laptop import Laptop
from tests.support.person import Person
from tests.support.program import ROOT, Screen

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]

WHAT_IS_KEPT = """
import json, sys
from pathlib import Path
from facilitator.storage.custody import VaultCustody
from facilitator.storage.keychain import ComputerKeychain
from facilitator.storage.memory import MemoryGroup
group = VaultCustody(Path(sys.argv[1]), ComputerKeychain(), make_memory=MemoryGroup).open_with_keychain()
print(json.dumps([
    repr(group.journal.unfinished()), repr(group.journal.last_beat()), repr(group.summaries.recent(99)),
    repr(group.summaries.last_used()), repr(group.settings.load()), repr(group.formats.load()),
    repr(group.real_minutes.load("open-sharing")),
]))
group.close()
"""


def kept(here: Laptop) -> list[str]:
    """Read what the group's vault and the settings hold, with the program closed."""
    told = subprocess.run(
        [sys.executable, "-c", WHAT_IS_KEPT, str(here.data)],
        cwd=ROOT,
        env=here.environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    settings = here.own / "config" / "settings.json"
    return [*json.loads(told.stdout), settings.read_text("utf-8") if settings.exists() else ""]


def practise(person: Person) -> Screen:
    """From Today to the formats, into the one on top, and try it out."""
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    person.press("alt+2")
    person.sees(lambda screen: screen.page == "FormatsPage", "the formats")
    person.tab_to("Read: Open sharing")
    person.press("Return")
    person.sees(lambda screen: screen.button("Practise"), "the format, opened")
    person.tab_to("Practise")
    person.press("Return")
    return person.sees(lambda screen: screen.says("Practice - nothing is saved"), "practice")


def meddle(person: Person) -> None:
    """Begin, count, run as fast as can be, let the room lead for a while, take over again."""
    person.press("space", "a", "n", "ctrl+Up", "ctrl+Up")
    person.sees(lambda screen: screen.button("30 times as fast"), "thirty times as fast")
    person.press("F8")
    person.sees(lambda screen: screen.part[1] == "Sharing", "the sharing part, led by the room", 60)
    person.press("t")
    person.reads("minutes left.")
    part = person.program.screen().part
    person.press("c", "c", apart_s=1.5)
    assert person.program.screen().part == part


def test_practice_is_left_by_one_key_and_nothing_is_kept(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Started, sped up, led by itself and taken over; Ctrl+Q leads back, and the vault holds what it held before."""
    here = laptop().has_group("open-sharing").prefers(sound_on=False)
    before = kept(here)
    person = here.start()
    practise(person)
    meddle(person)
    person.press("ctrl+q")
    screen = person.sees(lambda screen: screen.page == "FormatsPage", "the formats again")
    assert not screen.says("Practice - nothing is saved")
    person.press("alt+1")
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    assert kept(here) == before


def test_killed_in_practice_there_is_nothing_to_carry_on(laptop: MakeLaptop) -> None:
    """SIGKILL in the middle of practice: the next start is an ordinary one, and offers nothing."""
    here = laptop().has_group("open-sharing").prefers(sound_on=False)
    before = kept(here)
    person = here.start()
    practise(person)
    meddle(person)
    person.program.kill()
    again = here.start()
    screen = again.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today, ready")
    assert screen.button("Carry on") is None
    again.press("ctrl+q")
    again.program.wait_end()
    assert kept(here) == before
