# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the bench plays: a screen and a folder of its own, processes on one core, each start with a fresh copy."""

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


@dataclass
class Stage:
    """One run of the bench. `core` is where everything measured runs; Xvfb has the others."""

    folder: Path
    display: str
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

    def start(self, module: str, *arguments: object, home: Path | None = None, pinned: bool = True) -> Start:
        """Start a launcher; the clock runs from just before the process is made."""
        command = [sys.executable, "-m", f"tools.bench.{module}", *map(str, arguments)]
        if pinned:
            command = ["taskset", "-c", str(self.core), *command]
        home = home or self.fresh_home()
        environment = self.environment | {"FACILITATOR_HOME": str(home)}
        return Start(command, environment)

    def run(self, module: str, *arguments: object, home: Path | None = None) -> dict[str, Any]:
        """Start a launcher and wait for its figures."""
        return self.start(module, *arguments, home=home).told()

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
def put_up(folder: Path) -> Iterator[Stage]:
    """Compile what will run, make the group, put up a screen; take all away again."""
    cores = sorted(os.sched_getaffinity(0))
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "DBUS_", "XDG_", "QT_", "FACILITATOR_"))
    }
    subprocess.run([sys.executable, "-m", "compileall", "-q", "facilitator", "tools"], cwd=ROOT, env=clean, check=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    reading, writing = os.pipe()
    others = ",".join(str(core) for core in cores[:-1] or cores)
    screen = subprocess.Popen(
        [
            "taskset",
            "-c",
            others,
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1366x768x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        environment = clean | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
        stage = Stage(folder, display, cores[-1], environment=environment)
        stage.meetings = make_vault(folder / "group")
        yield stage
    finally:
        screen.terminate()
        screen.wait()
        with suppress(OSError):
            shutil.rmtree(folder)
