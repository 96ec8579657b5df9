# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends the program in order when the computer asks it to (SIGTERM at shutdown, Ctrl+C in a terminal).

Python runs its signal handlers only between its own instructions, and a quiet window has none; so the signal writes a
byte to a pipe that Qt watches. Deliberately not here: what is put away at the end (`app.py`).
"""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class Farewell(QObject):
    """Watches for the computer's wish to end. One per process; does nothing on Windows, which sends no such signals."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for asked in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(asked, _noted)
        self._reading = reading
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        os.read(self._reading, 64)
        # `quit` would ask the window, which in a meeting goes to Today first and stays.
        QCoreApplication.exit(0)


def _noted(number: int, frame: object) -> None:
    """Take the signal; the byte in the pipe does the rest."""
