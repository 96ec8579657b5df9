# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each system is asked to keep its screen on. Only asking: who wants it, and when, is in `keep_awake.py`.

Qt's D-Bus calls hold Python's one lock while they wait, so a thread would not help: all calls are asynchronous.
Only buses behind a local (unix) socket are spoken to.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import subprocess

    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusServiceWatcher

Told = Callable[[bool], None]

ANSWERS_IN_MS = 5_000
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
        self._session: _Connection | None = None
        self._system: _Connection | None = None
        self._sleep_lock: QDBusMessage | None = None

    def ask(self, told: Told) -> None:
        """Tell whether a screen saver is on the session bus, or would be started when called."""
        bus = self._session or _Connection.open(_session_address(self._environ), "facilitator-ask")
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
        self._session = _Connection.open(_session_address(self._environ), "facilitator-awake")
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
        self._system = bus = _Connection.open(_system_address(self._environ), "facilitator-sleep")
        if bus is None:
            return

        def answered(message: QDBusMessage | None) -> None:
            if self._wanted is not None and bus is self._system:
                self._sleep_lock = message

        inhibit = (_LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit")
        bus.call_whole(inhibit, ["idle:sleep", _WHO, _WHY, "block"], answered)


class _Connection:
    """A connection of our own to one bus; every call is asynchronous."""

    _made = 0

    @classmethod
    def open(cls, address: str, name: str) -> _Connection | None:
        """Connect to the bus at a local address; None when there is none."""
        if not address:
            return None
        from PySide6.QtDBus import QDBusConnection

        cls._made += 1
        unique = f"{name}-{cls._made}"
        connection = QDBusConnection.connectToBus(address, unique)
        if connection.isConnected():
            return cls(connection, unique)
        QDBusConnection.disconnectFromBus(unique)
        return None

    def __init__(self, connection: QDBusConnection, name: str) -> None:
        self._connection: QDBusConnection | None = connection
        self._name = name
        self._calls: set[QDBusPendingCallWatcher] = set()
        self._watcher: QDBusServiceWatcher | None = None

    def call(
        self, target: tuple[str, str, str, str], given: list[Any], told: Callable[[list[Any] | None], None]
    ) -> None:
        """Call a method (service, path, interface, name) and tell its results; None when it did not answer well."""
        self.call_whole(target, given, lambda message: told(None if message is None else message.arguments()))

    def call_whole(
        self, target: tuple[str, str, str, str], given: list[Any], told: Callable[[QDBusMessage | None], None]
    ) -> None:
        """Call a method as `call` does and tell the whole message."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if self._connection is None:
            return
        message = QDBusMessage.createMethodCall(*target)
        message.setArguments(given)
        watcher = QDBusPendingCallWatcher(self._connection.asyncCall(message, ANSWERS_IN_MS))
        self._calls.add(watcher)

        def finished() -> None:
            is_wanted = watcher in self._calls
            self._calls.discard(watcher)
            message = None if watcher.isError() else watcher.reply()
            watcher.deleteLater()  # it and this function hold each other, and what was answered
            if is_wanted:
                told(message)

        watcher.finished.connect(finished)

    def watch(self, service: str, told: Callable[[str, str, str], None]) -> None:
        """Tell whenever a service comes, goes or changes hands."""
        from PySide6.QtDBus import QDBusServiceWatcher

        if self._connection is not None:
            mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
            self._watcher = QDBusServiceWatcher(service, self._connection, mode)
            self._watcher.serviceOwnerChanged.connect(told)

    def drop(self) -> None:
        """Leave the bus; what is still asked is no longer told."""
        from PySide6.QtDBus import QDBusConnection

        for watcher in self._calls:
            watcher.deleteLater()
        self._calls.clear()
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = self._connection = None
        QDBusConnection.disconnectFromBus(self._name)


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


def _session_address(environ: Mapping[str, str]) -> str:
    """Give the session bus's local address, empty when there is none. Nothing is started to have one."""
    told = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if told:
        return _local_part(told)
    usual = Path(environ.get("XDG_RUNTIME_DIR", "") or "/nowhere") / "bus"
    return f"unix:path={usual}" if usual.is_socket() else ""


def _system_address(environ: Mapping[str, str]) -> str:
    told = environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    if told:
        return _local_part(told)
    usual = Path("/run/dbus/system_bus_socket")
    return f"unix:path={usual}" if usual.is_socket() else ""


def _local_part(address: str) -> str:
    """Keep only what needs no network: of `tcp:...;unix:...` the second."""
    return ";".join(part for part in address.split(";") if part.startswith("unix:"))
