# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a process of its own, and what it shows, read from its accessible tree.

No hook in the program: pages and controls are known by what a screen reader hears and by the names of their classes.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.accessible import CHECKED, FOCUSED, AccessibleBus, Gone, Node
from tests.support.waiting import wait_until
from tests.support.xserver import Desk

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "journeys"
START_WITHIN_S = 30.0
END_WITHIN_S = 15.0
ITEMS = ("list item", "table cell")
PRESSED = ("push button", "button", "toggle button", "check box", "radio button")


@dataclass(frozen=True)
class Screen:
    """What was shown at one moment."""

    root: Node

    @property
    def nodes(self) -> Iterator[Node]:
        return self.root.walk()

    @property
    def page(self) -> str:
        """The class of the page that is shown: "TodayPage", "RunPage"."""
        pages = [part for node in self.nodes for part in node.kind.split(".") if part.endswith("Page")]
        return pages[0] if pages else ""

    @property
    def window(self) -> str:
        """The title of the window."""
        return next((node.name for node in self.nodes if node.role in ("frame", "window")), "")

    @property
    def primary(self) -> str:
        """What the big button says, to a screen reader."""
        return next((node.name for node in self.inside("PrimaryButton")), "")

    @property
    def focus(self) -> Node | None:
        """What has the keyboard. An item that a list would choose says so of itself even without; it is left out."""
        return next((node for node in self.nodes if node.has(FOCUSED) and node.role not in ITEMS), None)

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        return self.focus.name if self.focus is not None else ""

    def inside(self, kind: str) -> list[Node]:
        """Give every node of this class, or inside one."""
        return [node for node in self.nodes if kind in node.kind.split(".")]

    def words(self, kind: str = "") -> list[str]:
        """Give every text that is shown, of the whole window or of what is inside a class."""
        nodes = self.inside(kind) if kind else self.nodes
        return [node.name for node in nodes if node.name.strip()]

    def says(self, words: str) -> bool:
        """Whether these words stand somewhere."""
        return any(words in text for text in self.words())

    def button(self, words: str) -> Node | None:
        """Find what can be pressed and begins with these words."""
        return next((n for n in self.nodes if n.role in PRESSED and n.name.startswith(words)), None)

    def chosen(self) -> list[str]:
        """Name what is checked."""
        return [node.name for node in self.nodes if node.has(CHECKED)]

    # -- Run ---------------------------------------------------------------------------------------------------------

    @property
    def top(self) -> list[str]:
        """Run's top line: clock, pace, place, title, end."""
        return [node.name for node in self.inside("RunTop") if node.role == "label"]

    @property
    def part(self) -> tuple[str, str]:
        """Which part it is, and its title: ("Part 4 of 9", "Sharing")."""
        top = self.top
        place = next((at for at, words in enumerate(top) if words.startswith("Part ")), None)
        return ("", "") if place is None or place + 1 >= len(top) else (top[place], top[place + 1])

    @property
    def status(self) -> str:
        """The status line's last words."""
        return self.root_of("RunPage", "Label")

    @property
    def timer(self) -> list[str]:
        """What stands beside the disc: who, how long, of how long."""
        return [node.name for node in self.inside("RunTimer") if node.role == "label" and node.name]

    @property
    def counts(self) -> dict[str, int]:
        """The numbers of the steppers by their words, in Run and on Finish."""
        found = {}
        for node in self.nodes:
            words, comma, rest = node.name.partition(", add one. Now ")
            if comma:
                found[words] = int(rest.rstrip("."))
        return found

    def root_of(self, page: str, kind: str) -> str:
        """Give the words of the last node of this class in the status row of the page."""
        ending = f"{page}.RunStatus.{kind}"
        return next((node.name for node in self.inside(page) if node.kind.endswith(ending)), "")


class Program:
    """One start of the program. Its screen is read over the bus; its errors are kept beside its home."""

    def __init__(
        self, desk: Desk, bus: AccessibleBus, environment: Mapping[str, str], command: Sequence[str], log: Path
    ) -> None:
        self.desk = desk
        self.log = log
        self._bus = bus
        self._root: tuple[str, str] | None = None
        with log.open("ab") as errors:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**environment, **desk.environment},
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def screen(self) -> Screen:
        """Read what is shown now."""
        if self._root is None:
            self._root = wait_until(self._find, "the program shows itself on the bus", START_WITHIN_S)
        try:
            return Screen(self._bus.read(self._root))
        except Gone:
            assert self.is_running, f"the program ended with {self.process.returncode}: {self.said()}"
            raise

    def press(self, node: Node) -> bool:
        """Press something as a screen reader does; tell whether it could be."""
        return self._bus.press(node)

    def texts(self, screen: Screen) -> str:
        """Read every text that is shown: names, and what stands in whatever holds a text."""
        held = [self._bus.text(node) for node in screen.nodes if node.role in ("text", "label")]
        return "\n".join((*screen.words(), *held))

    def wait_for(self, true: object, what: str, within_s: float = 15.0) -> Screen:
        """Read until `true(screen)`; give that screen. The failure tells what was shown instead."""
        seen: list[Screen] = []

        def look() -> Screen | None:
            try:
                seen[:] = [self.screen()]
            except Gone:
                assert self.is_running, f"the program ended with {self.process.returncode}: {self.said()}"
                return None
            return seen[0] if true(seen[0]) else None  # type: ignore[operator]

        try:
            return wait_until(look, what, within_s)
        except AssertionError as vain:
            shown = seen[0].root.drawn() if seen else "nothing"
            raise AssertionError(f"{vain}\nIt showed:\n{shown}\nIt said: {self.said()}") from None

    def wait_page(self, page: str) -> Screen:
        """Wait until a page is there and something on it has the focus."""
        return self.wait_for(lambda screen: screen.page == page and screen.focus, f"{page} with the focus on it")

    def wait_end(self) -> int:
        """Wait until it has ended by itself; give its exit status."""
        return self.process.wait(END_WITHIN_S)

    def said(self) -> str:
        """Give what it wrote to its output; nothing, when all is well."""
        return self.log.read_text("utf-8", "replace").strip()

    def kill(self) -> None:
        """End it as a power cut would: at once, without a word."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(END_WITHIN_S)

    def put_away(self) -> None:
        """Leave nothing behind."""
        if self.is_running:
            self.kill()

    def _find(self) -> tuple[str, str] | None:
        assert self.is_running, f"the program ended with {self.process.returncode}: {self.said()}"
        return self._bus.programs().get(self.pid)


def start_command(*arguments: str) -> list[str]:
    """Give the command of an ordinary start."""
    return [sys.executable, "-m", "facilitator", *arguments]
