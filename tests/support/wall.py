# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second monitor beside the laptop's, that can be plugged in and pulled out, and what is shown on it.

One X screen is parted into two monitors by RandR (performance.md 8). Where windows lie is asked of the X server.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

from tests.support.person import Person
from tests.support.program import Screen
from tests.support.xserver import Desk

BOTH = "2646x768"
"""The size of the X screen that holds both monitors."""
LAPTOP_AT = (0, 0, 1366, 768)
WALL_AT = (1366, 0, 1280, 720)
OTHER = "OTHER"

Box = tuple[int, int, int, int]


@dataclass
class Wall:
    """What the room looks at."""

    desk: Desk

    def stands(self) -> Wall:
        """Have the laptop's monitor, and the wall's plugged in."""
        self._give("LAPTOP", LAPTOP_AT, "screen")
        self.plug()
        return self

    def plug(self, name: str = "WALL") -> None:
        """Plug a monitor of this name in."""
        self._give(name, WALL_AT, "none")

    def unplug(self, name: str = "WALL") -> None:
        """Pull it out."""
        self._run("xrandr", "--delmonitor", name)

    def taken_down(self) -> None:
        """Leave no monitor behind."""
        listed = self._run("xrandr", "--listmonitors")
        for name in ("WALL", OTHER, "LAPTOP"):
            if name in listed:
                self.unplug(name)

    def windows(self, person: Person) -> list[Box]:
        """Give where the program's room windows lie; they are called "Timer"."""
        return self._boxes(person, "^Timer$")

    def controls(self, person: Person) -> Box:
        """Give where the controls lie."""
        return self._boxes(person, "^Facilitator$")[0]

    def keyboard(self) -> str:
        """Give the title of the window that has the keyboard."""
        return self._run("xdotool", "getactivewindow", "getwindowname").strip()

    def _boxes(self, person: Person, title: str) -> list[Box]:
        search = ["search", "--onlyvisible", "--all", "--pid", str(person.program.pid), "--name", title]
        found = self._run("xdotool", *search, check=False).split()
        return [self._box(window) for window in found]

    def _box(self, window: str) -> Box:
        told = self._run("xdotool", "getwindowgeometry", "--shell", window, check=False)
        facts = dict(line.split("=") for line in told.splitlines() if "=" in line)
        return tuple(int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))  # type: ignore[return-value]

    def _give(self, name: str, at: Box, output: str) -> None:
        x, y, width, height = at
        self._run("xrandr", "--setmonitor", name, f"{width}/340x{height}/210+{x}+{y}", output)

    def _run(self, *command: str, check: bool = True) -> str:
        environment = {**os.environ, "DISPLAY": self.desk.display}
        told = subprocess.run(command, env=environment, check=check, capture_output=True, text=True, timeout=20)
        return told.stdout


def seen_in_the_room(screen: Screen) -> list[str]:
    """Give the texts of the room screen, as its accessible tree tells them."""
    names = [node.name for node in screen.nodes if node.kind.endswith("RoomWindow.RoomView")]
    return [line for name in names for line in name.split("\n") if line]


def room_is_there(screen: Screen) -> bool:
    """Whether there is a room screen."""
    return any(node.kind.endswith("RoomWindow.RoomView") for node in screen.nodes)
