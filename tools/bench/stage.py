# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the bench plays: screens and a folder of its own, processes on one core, each start with a fresh copy.

There are two X screens: one as wide as a laptop, and one that is parted into a laptop and a projector of 1920 x 1080.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.bench.vault import make_vault

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 60.0
"""A start that has not told its figures by then is broken."""
LAPTOP = "1366x768"
WITH_ROOM = "3286x1080"
"""Holds the laptop and, beside it, what the room looks at."""
MONITORS = (("LAPTOP", "1366/340x768/210+0+0", "screen"), ("WALL", "1920/340x1080/210+1366+0", "none"))


@dataclass
class Stage:
    """One run of the bench. `core` is where everything measured runs; Xvfb has the others.

    `display` is the laptop's screen, `wide` the one with a second monitor.
    """

    folder: Path
    display: str
    wide: str
    core: int
    meetings: int = 0
    environment: dict[str, str] = field(default_factory=dict)
    _made: int = 0

    def fresh_home(self) -> Path:
        """Give a fresh copy of the group of twenty years."""
        self._made += 1
        home = self.folder / f"home-{self._made}"
        shutil.copytree(self.folder / "group", home)
        return home

    def start(
        self, module: str, *arguments: object, home: Path | None = None, pinned: bool = True, with_room: bool = False
    ) -> Start:
        """Start a launcher; the clock runs from just before the process is made. `with_room`: on two monitors."""
        command = [sys.executable, "-m", f"tools.bench.{module}", *map(str, arguments)]
        if pinned:
            command = ["taskset", "-c", str(self.core), *command]
        home = home or self.fresh_home()
        environment = self.environment | {"FACILITATOR_HOME": str(home)}
        environment["DISPLAY"] = self.wide if with_room else self.display
        return Start(command, environment)

    def run(self, module: str, *arguments: object, home: Path | None = None, with_room: bool = False) -> dict[str, Any]:
        """Start a launcher and wait for its figures."""
        return self.start(module, *arguments, home=home, with_room=with_room).told()

    @contextmanager
    def busy_core(self) -> Iterator[None]:
        """Keep the core busy with something else meanwhile."""
        process = subprocess.Popen(["taskset", "-c", str(self.core), sys.executable, "-c", "while True: pass"])
        try:
            yield
        finally:
            process.kill()
            process.wait()


class Start:
    """A launcher that runs. Instants it tells become ms since its start."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._began = time.monotonic()
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def told(self, within_s: float = LONGEST_S) -> dict[str, Any]:
        """Wait for the end; a start without figures is an error with its last words."""
        try:
            output, errors = self._process.communicate(timeout=within_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            output, errors = self._process.communicate()
        lines = output.strip().splitlines()
        if self._process.returncode != 0 or not lines:
            raise SystemExit(
                f"bench: {self._process.args} told nothing ({self._process.returncode}).\n{errors[-2000:]}"
            )
        told: dict[str, Any] = json.loads(lines[-1])
        return {
            name: (value - self._began) * 1000 if name in ("painted", "ready") else value
            for name, value in told.items()
        }


@contextmanager
def x_screen(size: str, cores: str) -> Iterator[str]:
    """Put up an X screen of this size on these cores; give its display."""
    reading, writing = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp"]
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(["taskset", "-c", cores, *xvfb], pass_fds=(writing,), stdout=nowhere, stderr=nowhere)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def put_up(folder: Path) -> Iterator[Stage]:
    """Compile what will run, make the group, put up the screens; take all away again."""
    cores = sorted(os.sched_getaffinity(0))
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "DBUS_", "XDG_", "QT_", "FACILITATOR_"))
    }
    subprocess.run([sys.executable, "-m", "compileall", "-q", "facilitator", "tools"], cwd=ROOT, env=clean, check=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    others = ",".join(str(core) for core in cores[:-1] or cores)
    try:
        with x_screen(LAPTOP, others) as display, x_screen(WITH_ROOM, others) as wide:
            for name, place, output in MONITORS:
                command = ["xrandr", "--setmonitor", name, place, output]
                subprocess.run(command, env=clean | {"DISPLAY": wide}, check=True, stdout=subprocess.DEVNULL)
            environment = clean | {"QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
            stage = Stage(folder, display, wide, cores[-1], environment=environment)
            stage.meetings = make_vault(folder / "group")
            yield stage
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)
