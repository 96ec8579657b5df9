# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bus of this desktop, spoken to without waiting. Only buses behind a local (unix) socket are.

Qt's D-Bus calls hold Python's one lock while they wait, so a thread would not help: all calls are asynchronous, and a
bus that does not even greet is not connected to. Deliberately not here: where buses are (`buses.py`), and what is asked
(`wakefulness.py`, `stillness.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from facilitator.ui.buses import without_silent

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusServiceWatcher

ANSWERS_IN_MS = 5_000


class LocalBus:
    """A connection of our own to one bus; every call is asynchronous."""

    _made = 0

    @classmethod
    def open(cls, address: str, name: str) -> LocalBus | None:
        """Connect to the bus at a local address; None when there is none, or it does not answer within a second."""
        address = without_silent(address)
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
