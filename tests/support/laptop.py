# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A laptop for one journey: a home of its own, a keychain in one state, and programs started on it.

Deliberately not here: what is done on it (`person.py`, the journeys).
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.accessible import AccessibleBus, Gone
from tests.support.keyring_daemon import secret_service
from tests.support.person import Person
from tests.support.program import PICTURES, ROOT, Program, start_command
from tests.support.waiting import wait_until
from tests.support.xserver import LAPTOP, Desk, desk

WORDS = ("table", "window", "river", "garden", "letter")
"""The five words of groups that are made for a journey; all are on the English list."""


@dataclass
class Place:
    """What all laptops share: the screen, the keychains, and groups made once and copied."""

    desk: Desk
    bus: AccessibleBus
    keychains: Mapping[str, Mapping[str, str]]
    folder: Path

    def made_group(self, state: str, format_id: str, chairs: int, start: str, words: Sequence[str]) -> Path:
        """Give a data folder with a group in it, made at the first asking."""
        folder = self.folder / "groups" / "-".join((state, format_id, str(chairs), start, *words))
        if not folder.exists():
            what = (str(folder), format_id, str(chairs), start, *words)
            command = [sys.executable, "-m", "tests.support.made_group", *what]
            subprocess.run(command, cwd=ROOT, env=dict(self.keychains[state]), check=True, timeout=60)
        return folder


@contextmanager
def place(folder: Path, size: str = LAPTOP) -> Iterator[Place]:
    """Put up a screen of this size and the three keychains; take all away again."""
    with ExitStack() as stack:
        here = stack.enter_context(desk(folder / "desk", size))
        states = ("unlocked", "locked", "absent")
        keychains = {state: stack.enter_context(secret_service(state, folder / state)) for state in states}
        bus = AccessibleBus(here.accessible_bus)
        stack.callback(bus.close)
        wait_until(bus.is_answering, "the registry of accessible programs answers")
        yield Place(here, bus, keychains, folder)


@dataclass
class Laptop:
    """One person's laptop. `own` is where the program keeps everything."""

    place: Place
    folder: Path
    keychain: str = "unlocked"
    programs: list[Program] = field(default_factory=list)

    @property
    def own(self) -> Path:
        return self.folder / "own"

    @property
    def data(self) -> Path:
        return self.own / "data"

    @property
    def log(self) -> Path:
        return self.folder / "said.txt"

    @property
    def environment(self) -> dict[str, str]:
        return {
            **self.place.keychains[self.keychain],
            "FACILITATOR_HOME": str(self.own),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "PYTHONFAULTHANDLER": "1",
        }

    def has_group(
        self, format_id: str = "open-sharing", chairs: int = 3, words: Sequence[str] = (), start: str = "-"
    ) -> Laptop:
        """Begin with a group that is there already; without words, the keychain opens it. `start`: when it meets."""
        shutil.copytree(self.place.made_group(self.keychain, format_id, chairs, start, words), self.data)
        return self

    def prefers(self, **preferences: object) -> Laptop:
        """Begin with these settings."""
        config = self.own / "config"
        config.mkdir(parents=True, exist_ok=True)
        (config / "settings.json").write_text(json.dumps({"v": 1, **preferences}), "utf-8")
        return self

    def start(self, *arguments: str, command: Sequence[str] = (), before: Sequence[str] = ()) -> Person:
        """Start the program and wait until it has the keyboard. `before`: what it is to be started by."""
        person = self.start_unseen(*arguments, command=command, before=before)
        person.sees(lambda screen: screen.focus, "something in the program has the keyboard", 30)
        return person

    def start_unseen(self, *arguments: str, command: Sequence[str] = (), before: Sequence[str] = ()) -> Person:
        """Start the program and wait for nothing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        whole = [*before, *(command or start_command(*arguments))]
        program = Program(self.place.desk, self.place.bus, self.environment, whole, self.log)
        self.programs.append(program)
        return Person(program)

    def said(self) -> str:
        """Give what the programs wrote to their output."""
        return self.log.read_text("utf-8", "replace").strip() if self.log.exists() else ""

    def logged(self) -> list[str]:
        """Give the program's own log."""
        return [path.read_text("utf-8", "replace") for path in sorted((self.own / "logs").glob("*"))]

    def complaints(self) -> list[str]:
        """Give what should not be there when all went well: output, crashes, things not foreseen."""
        return [text for text in (self.said(), *self.logged()) if "ERROR" in text or "Fatal" in text or "File " in text]

    def keep_evidence(self, name: str) -> None:
        """Keep what was on the screen and in the tree when a journey stopped."""
        self.place.desk.picture(PICTURES / f"{name}.png")
        trees = []
        for program in self.programs:
            if program.is_running:
                try:
                    trees.append(program.screen().root.drawn())
                except (Gone, TimeoutError, AssertionError) as trouble:
                    trees.append(f"its tree cannot be read: {trouble!r}")
        (PICTURES / f"{name}.txt").write_text("\n\n".join([*trees, self.said(), *self.logged()]), "utf-8")

    def put_away(self) -> None:
        """Leave no program behind."""
        for program in self.programs:
            program.put_away()
