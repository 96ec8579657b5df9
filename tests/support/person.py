# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the keyboard: real key presses through the X server, as far apart as a calm hand's, and eyes that wait.

Deliberately not here: the mouse's buttons. Every journey can be gone by keys.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable

from tests.support.program import Program, Screen

CALM_S = 0.7
"""Between two presses; a second "go on" within 600 ms is taken for a shaking hand (ux.md 3.2)."""
QUICK_S = 0.2
MOST_TABS = 60


class Person:
    """Uses one program at a time."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._pressed_at = 0.0

    def press(self, *keys: str, apart_s: float = CALM_S) -> None:
        """Press keys one after the other, named as X names them: space, Return, Next, BackSpace, ctrl+q, a."""
        for key in keys:
            time.sleep(max(0.0, self._pressed_at + apart_s - time.monotonic()))
            self._send("key", key)
            self._pressed_at = time.monotonic()

    def skip_parts(self, parts: int) -> None:
        """Go to the next part so often, by the key that needs no calm hand."""
        self.press(*["ctrl+Right"] * parts, apart_s=QUICK_S)

    def type(self, words: str) -> None:
        """Type words into a field."""
        self._send("type", "--delay", "25", words)
        self._pressed_at = time.monotonic()

    def sees(self, true: Callable[[Screen], object], what: str, within_s: float = 15.0) -> Screen:
        """Wait until that is shown."""
        return self.program.wait_for(true, what, within_s)

    def reads(self, words: str, within_s: float = 15.0) -> Screen:
        """Wait until these words stand somewhere."""
        return self.sees(lambda screen: screen.says(words), f"“{words}”", within_s)

    def tab_to(self, words: str, key: str = "Tab") -> Screen:
        """Press Tab until something whose name begins with these words has the focus."""
        passed = []
        for _ in range(MOST_TABS):
            screen = self.program.screen()
            if screen.focused.startswith(words) and words:
                return screen
            passed.append(screen.focused)
            self.press(key, apart_s=0.1)
            before = screen.focused
            # Two things that follow each other may have the same name: a short look is enough.
            self._look_for_change(before)
        raise AssertionError(f"Tab never came to “{words}”; it came to {passed}")

    def move_mouse(self, x: int, y: int) -> None:
        """Move the mouse to this place of the screen; nothing is pressed."""
        self._send("mousemove", str(x), str(y))

    def takes_in(self) -> None:
        """Look at a page that has just come, before pressing what goes on."""
        self._pressed_at = time.monotonic()

    def put_in_the_task_bar(self) -> None:
        """Put the window away for a while."""
        self._send("getactivewindow", "windowminimize")

    def _look_for_change(self, before: str) -> None:
        deadline = time.monotonic() + 0.4
        while time.monotonic() < deadline and self.program.screen().focused == before:
            pass

    def _send(self, *what: str) -> None:
        environment = {**os.environ, "DISPLAY": self.program.desk.display}
        subprocess.run(["xdotool", *what], env=environment, check=True, timeout=20, stdout=subprocess.DEVNULL)
