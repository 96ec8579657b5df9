# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's own keychain, asked so that it can neither fool nor freeze this program.

Only backends on the list below are ever used, built directly: no discovery, no environment variable, no configuration
file. What is kept is a random key that wraps the data key, never the data key itself.
"""

from __future__ import annotations

import secrets
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar, cast

from facilitator.domain.errors import (
    KeychainAbsent,
    KeychainEntryMissing,
    KeychainLocked,
    KeychainSilent,
    KeychainUnavailable,
)

SILENT_S = 3.0
PROMPT_S = 60.0
USER = "key"
TEST_SERVICE = "org.facilitator.test"

T = TypeVar("T")


class Keychain(Protocol):
    """Where keys are kept by the computer. Each call may take seconds: never on the window's thread.

    `may_ask`: the person expects a question from the computer now. Every call raises KeychainAbsent, KeychainLocked
    or KeychainSilent.
    """

    def check(self) -> None:
        """Return when a test entry was kept and given back without asking the person."""

    def keep(self, service: str, key: bytes, *, may_ask: bool = False) -> None:
        """Keep a key, read it back, and return only when it is the same."""

    def fetch(self, service: str, *, may_ask: bool = False) -> bytes:
        """Give the key; raises KeychainEntryMissing when there is none."""

    def forget(self, service: str) -> None:
        """Delete the key; nothing happens when there is none."""


def service_of(group_id: str) -> str:
    """Name the entry of one group: a second entry under one name would move the first on Windows."""
    return f"org.facilitator.group.{group_id}"


class _Backend(Protocol):
    """What is used of a `keyring` backend."""

    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class ComputerKeychain:
    """Secret Service, KWallet, the macOS Keychain or the Windows Credential Manager, whichever answers first."""

    def __init__(self, silent_s: float = SILENT_S, prompt_s: float = PROMPT_S) -> None:
        self._silent_s = silent_s
        self._prompt_s = prompt_s

    def check(self) -> None:
        """Return when a test entry was kept and given back without asking the person; else KeychainAbsent."""
        told = secrets.token_hex(16)

        def keep_read_delete() -> str | None:
            backend = _backend(may_ask=False)
            backend.set_password(TEST_SERVICE, USER, told)
            answer = backend.get_password(TEST_SERVICE, USER)
            backend.delete_password(TEST_SERVICE, USER)
            return answer

        if self._within_time(keep_read_delete, may_ask=False) != told:
            raise KeychainAbsent("it forgets")

    def keep(self, service: str, key: bytes, *, may_ask: bool = False) -> None:
        """Keep a key, read it back, and return only when it is the same; else KeychainAbsent."""
        text = b64encode(key).decode("ascii")

        def keep_and_read() -> str | None:
            backend = _backend(may_ask)
            backend.set_password(service, USER, text)
            return backend.get_password(service, USER)

        if self._within_time(keep_and_read, may_ask) != text:
            raise KeychainAbsent("it forgets")

    def fetch(self, service: str, *, may_ask: bool = False) -> bytes:
        """Give the key; raises KeychainEntryMissing when there is none or it was altered."""
        text = self._within_time(lambda: _backend(may_ask).get_password(service, USER), may_ask)
        if text is None:
            raise KeychainEntryMissing
        try:
            return b64decode(text, validate=True)
        except ValueError as problem:
            raise KeychainEntryMissing("altered") from problem

    def forget(self, service: str) -> None:
        """Delete the key; nothing happens when there is none."""

        def delete() -> None:
            backend = _backend(may_ask=False)
            if backend.get_password(service, USER) is not None:
                backend.delete_password(service, USER)

        self._within_time(delete, may_ask=False)

    def _within_time(self, ask: Callable[[], T], may_ask: bool) -> T:
        """Ask in a thread of its own, which is left alone when it is late: the unlock call can hang for ever."""
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(_translated(ask))
            except BaseException as problem:
                answer.set_exception(problem)

        threading.Thread(target=work, name="keychain", daemon=True).start()
        try:
            return answer.result(self._prompt_s if may_ask else self._silent_s)
        except TimeoutError as late:
            raise KeychainSilent from late


def _translated(ask: Callable[[], T]) -> T:
    """Turn whatever a backend raises into our own errors; some raise plain D-Bus ones."""
    try:
        return ask()
    except KeychainUnavailable:
        raise
    except Exception as problem:
        from keyring.errors import InitError, KeyringLocked

        if isinstance(problem, (InitError, KeyringLocked)) or "lock" in type(problem).__name__.lower():
            raise KeychainLocked from problem
        raise KeychainAbsent(type(problem).__name__) from problem


def _backend(may_ask: bool) -> _Backend:
    """Build the first backend of the list that answers. Raises KeychainAbsent or KeychainLocked."""
    for build in _allowed():
        try:
            backend = build()
            usable = backend.priority > 0
        except (ImportError, RuntimeError):
            continue
        if not usable:
            continue
        vars(backend).pop("preferred_collection", None)
        if not may_ask and type(backend).__module__ == "keyring.backends.SecretService":
            _refuse_when_locked()
        return backend
    raise KeychainAbsent


def _allowed() -> tuple[Callable[[], _Backend], ...]:
    if sys.platform == "darwin":
        return (_macos,)
    if sys.platform == "win32":
        return (_windows,)
    return (_secret_service, _libsecret, _kwallet)


def _built(kind: Any) -> _Backend:
    return cast(_Backend, kind())


def _secret_service() -> _Backend:
    from keyring.backends import SecretService

    return _built(SecretService.Keyring)


def _libsecret() -> _Backend:
    from keyring.backends import libsecret

    return _built(libsecret.Keyring)


def _kwallet() -> _Backend:
    from keyring.backends import kwallet

    return _built(kwallet.DBusKeyring)


def _macos() -> _Backend:
    from keyring.backends import macOS

    return _built(macOS.Keyring)


def _windows() -> _Backend:
    """Kept on this machine only: the usual way roams with a domain profile (security.md, section 2)."""
    from keyring.backends import Windows

    backend: Any = _built(Windows.WinVaultKeyring)
    backend.persist = "local machine"
    return cast(_Backend, backend)


def _refuse_when_locked() -> None:
    """Look at the Secret Service without making it ask: a locked one looks healthy and then opens a dialog."""
    from contextlib import closing

    import secretstorage
    from secretstorage.exceptions import ItemNotFoundException

    with closing(secretstorage.dbus_init()) as bus:
        try:
            locked = secretstorage.Collection(bus).is_locked()
        except ItemNotFoundException as none_yet:
            raise KeychainLocked("no collection yet") from none_yet
    if locked:
        raise KeychainLocked
