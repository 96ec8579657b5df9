# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each system is asked to keep its screen on. Only asking: who wants it, and when, is in `keep_awake.py`.

How a bus is spoken to is in `local_bus.py`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from facilitator.ui.buses import session_address, system_address
from facilitator.ui.local_bus import LocalBus

if TYPE_CHECKING:
    import subprocess

    from PySide6.QtDBus import QDBusMessage

Told = Callable[[bool], None]

_SAVER = "org.freedesktop.ScreenSaver"
_SAVER_PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
_LOGIN = "org.freedesktop.login1"
_BUS = "org.freedesktop.DBus"
_WHO, _WHY = "Facilitator", "A meeting is under way"


class Keeper(Protocol):
    """One system's way to stay awake. Nothing waits; answers may come at once or later, and again when they change."""

    def ask(self, told: Told) -> None: ...
    def hold(self, told: Told) -> None: ...
    def release(self) -> None: ...


def keeper_of_this_system() -> Keeper:
    """Give the way of the system on which the program runs."""
    if sys.platform == "win32":
        return WindowsKeeper()
    if sys.platform == "darwin":
        return MacKeeper()
    return DBusKeeper(os.environ)


class DBusKeeper:
    """Linux desktops: the screen saver's Inhibit on the session bus, and login1's against sleep where it is there.

    What is held is tied to a connection of its own: letting go of it ends the inhibition, whatever the service is.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._wanted: Told | None = None
        self._session: LocalBus | None = None
        self._system: LocalBus | None = None
        self._sleep_lock: QDBusMessage | None = None

    def ask(self, told: Told) -> None:
        """Tell whether a screen saver is on the session bus, or would be started when called."""
        bus = self._session or LocalBus.open(session_address(self._environ), "facilitator-ask")
        if bus is None:
            told(False)
            return

        def answered(names: list[Any] | None) -> None:
            if names and _SAVER in names[0]:
                told(True)
            else:
                bus.call((_BUS, "/org/freedesktop/DBus", _BUS, "NameHasOwner"), [_SAVER], owned)

        def owned(answer: list[Any] | None) -> None:
            if bus is not self._session:
                bus.drop()
            told(bool(answer and answer[0]))

        bus.call((_BUS, "/org/freedesktop/DBus", _BUS, "ListActivatableNames"), [], answered)

    def hold(self, told: Told) -> None:
        """Ask to keep the screen on; it is asked again whenever the screen saver's service starts anew."""
        self.release()
        self._wanted = told
        self._session = LocalBus.open(session_address(self._environ), "facilitator-awake")
        if self._session is None:
            told(False)
        else:
            self._session.watch(_SAVER, self._owner_changed)
            self._inhibit(_SAVER_PATHS)
        self._keep_from_sleep()

    def release(self) -> None:
        """Let go of everything; the services notice that the connection is gone."""
        self._wanted = self._sleep_lock = None
        for bus in (self._session, self._system):
            if bus is not None:
                bus.drop()
        self._session = self._system = None

    def _inhibit(self, paths: tuple[str, ...]) -> None:
        bus = self._session

        def answered(answer: list[Any] | None) -> None:
            if self._wanted is None or bus is not self._session:
                return
            if answer is None and len(paths) > 1:
                self._inhibit(paths[1:])
            else:
                self._wanted(answer is not None)

        if bus is not None:
            bus.call((_SAVER, paths[0], _SAVER, "Inhibit"), [_WHO, _WHY], answered)

    def _owner_changed(self, service: str, before: str, now: str) -> None:
        if self._wanted is None:
            return
        if now:
            self._inhibit(_SAVER_PATHS)
        else:
            self._wanted(False)

    def _keep_from_sleep(self) -> None:
        """Ask login1 as well. The lock lives in its answer; without it the screen stays on all the same."""
        self._system = bus = LocalBus.open(system_address(self._environ), "facilitator-sleep")
        if bus is None:
            return

        def answered(message: QDBusMessage | None) -> None:
            if self._wanted is not None and bus is self._system:
                self._sleep_lock = message

        inhibit = (_LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit")
        bus.call_whole(inhibit, ["idle:sleep", _WHO, _WHY, "block"], answered)


class WindowsKeeper:
    """Windows: the thread's execution state. Not yet run there."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2

    def ask(self, told: Told) -> None:
        """Windows always can."""
        told(True)

    def hold(self, told: Told) -> None:
        """Keep system and display on while this thread lives."""
        told(self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY))

    def release(self) -> None:
        """Go back to what the person has set."""
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> bool:
        import ctypes

        windll = getattr(ctypes, "windll", None)
        return windll is not None and windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state)) != 0


class MacKeeper:
    """macOS: `caffeinate -d`, which ends with us. Not yet run there."""

    _PROGRAM = Path("/usr/bin/caffeinate")

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, told: Told) -> None:
        """Tell whether the program is there."""
        told(self._PROGRAM.exists())

    def hold(self, told: Told) -> None:
        """Start the program; it watches this process and ends when this one does."""
        import subprocess

        self.release()
        try:
            self._process = subprocess.Popen([str(self._PROGRAM), "-d", "-i", "-w", str(os.getpid())])
        except OSError:
            told(False)
        else:
            told(True)

    def release(self) -> None:
        """End the program."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
