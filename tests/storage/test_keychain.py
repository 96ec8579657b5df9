# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Secret Service on a private bus: unlocked, locked and absent. Never the developer's own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facilitator.domain.errors import (
    KeychainAbsent,
    KeychainEntryMissing,
    KeychainLocked,
    KeychainSilent,
    KeychainUnavailable,
)
from facilitator.services.ports import WayIn
from facilitator.storage import keychain as keychain_module
from facilitator.storage.keychain import ComputerKeychain, service_of
from tests.support.keyring_daemon import missing_tools, secret_service
from tests.support.vaults import MEETING, WORDS, a_tap, an_opening, custody

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {missing_tools()}"),
    # keyring leaves its bus connection open when the Secret Service refuses.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
SERVICE = service_of("f" * 32)
KEY = bytes(range(32))
NULL = "keyring.backends.null.Keyring"


@pytest.fixture(autouse=True)
def leave_no_connection() -> Iterator[None]:
    yield
    gc.collect()


@contextmanager
def state(name: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with secret_service(name, home) as environment, monkeypatch.context() as patch:
        patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        for variable, value in environment.items():
            patch.setenv(variable, value)
        yield environment


def test_a_key_is_kept_and_given_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unlocked keychain keeps a key, gives the same back, replaces it, and forgets it when told."""
    keychain = ComputerKeychain()
    with state("unlocked", tmp_path, monkeypatch):
        keychain.check()
        with pytest.raises(KeychainEntryMissing):
            keychain.fetch(SERVICE)
        keychain.keep(SERVICE, KEY)
        assert keychain.fetch(SERVICE) == KEY
        keychain.keep(SERVICE, KEY[::-1])
        assert keychain.fetch(SERVICE) == KEY[::-1]
        keychain.forget(SERVICE)
        keychain.forget(SERVICE)
        with pytest.raises(KeychainEntryMissing):
            keychain.fetch(SERVICE)


def test_a_locked_keychain_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keychain that was used and is locked now says so within the silent limit, and no dialog is opened."""
    keychain = ComputerKeychain()
    with state("unlocked", tmp_path, monkeypatch):
        keychain.keep(SERVICE, KEY)
    with state("locked", tmp_path, monkeypatch):
        for ask in (
            keychain.check,
            lambda: keychain.fetch(SERVICE),
            lambda: keychain.keep(SERVICE, KEY),
            lambda: keychain.forget(SERVICE),
        ):
            begun = time.monotonic()
            with pytest.raises(KeychainLocked):
                ask()
            assert time.monotonic() - begun < 3
        assert not custody(tmp_path, keychain).keychain_answers()
    with state("unlocked", tmp_path, monkeypatch):
        assert keychain.fetch(SERVICE) == KEY


def test_a_locked_keychain_that_may_ask_ends_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no dialog can be shown, a question that was expected ends as locked or silent, never as a key."""
    with (
        state("locked", tmp_path, monkeypatch),
        pytest.raises((KeychainLocked, KeychainSilent)),
    ):
        ComputerKeychain(prompt_s=10).keep(SERVICE, KEY, may_ask=True)


def test_no_keychain_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a bus there is no keychain, and no group is made."""
    keychain = ComputerKeychain()
    with state("absent", tmp_path, monkeypatch):
        with pytest.raises(KeychainAbsent):
            keychain.check()
        keeper = custody(tmp_path / "data", keychain)
        assert not keeper.keychain_answers()
        with pytest.raises(KeychainUnavailable):
            keeper.make_with_keychain()
        assert not keeper.has_group()


ASK = f"""
import keyring
from facilitator.domain.errors import KeychainUnavailable
from facilitator.storage.keychain import ComputerKeychain
keyring.set_password("control", "key", "kept")
print(type(keyring.get_keyring()).__module__, keyring.get_password("control", "key"))
try:
    ComputerKeychain().keep("{SERVICE}", bytes(32))
    print(ComputerKeychain().fetch("{SERVICE}") == bytes(32))
except KeychainUnavailable as problem:
    print(type(problem).__name__)
"""


@pytest.mark.parametrize(("name", "told"), [("unlocked", "True"), ("absent", "KeychainAbsent")])
@pytest.mark.parametrize("by", ["variable", "file"])
def test_a_backend_that_forgets_cannot_be_forced_on_us(name: str, told: str, by: str, tmp_path: Path) -> None:
    """The null backend, forced by variable or file, is obeyed by keyring (the control) and has no effect here."""
    with secret_service(name, tmp_path) as environment:
        if by == "variable":
            environment["PYTHON_KEYRING_BACKEND"] = NULL
        else:
            folder = tmp_path / ".config" / "python_keyring"
            folder.mkdir(parents=True)
            (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={NULL}\n")
        environment["KEYRING_PROPERTY_PREFERRED_COLLECTION"] = "/org/freedesktop/secrets/collection/session"
        answer = subprocess.run(
            [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, timeout=60, cwd=os.getcwd()
        )
    assert answer.stdout.splitlines() == ["keyring.backends.null None", told], answer.stderr


def test_a_keychain_that_hangs_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A keychain that never answers costs the time limit and not a moment more."""
    monkeypatch.setattr(keychain_module, "_backend", lambda may_ask: time.sleep(30))
    begun = time.monotonic()
    with pytest.raises(KeychainSilent):
        ComputerKeychain(silent_s=0.3).fetch(SERVICE)
    assert time.monotonic() - begun < 2


def test_a_group_opens_by_the_keychain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A vault made with the keychain opens without a word; once the entry is gone only the added words open it."""
    keychain = ComputerKeychain()
    with state("unlocked", tmp_path / "home", monkeypatch):
        keeper = custody(tmp_path, keychain)
        assert keeper.keychain_answers()
        group = keeper.make_with_keychain()
        assert group.ways_in() == {WayIn.KEYCHAIN}
        group.journal.append(MEETING, 0, (an_opening(), a_tap()))
        group.close()

        group = keeper.open_with_keychain()
        assert group.journal.events(MEETING) == (an_opening(), a_tap())
        group.add_words(WORDS)
        assert group.ways_in() == {WayIn.KEYCHAIN, WayIn.PASSPHRASE}
        group.close()

        keeper.open_with_keychain().close()
        (folder,) = (tmp_path / "groups").iterdir()
        keychain.keep(service_of(folder.name), bytes(32))
        with pytest.raises(KeychainEntryMissing):
            keeper.open_with_keychain()
        keychain.forget(service_of(folder.name))
        with pytest.raises(KeychainEntryMissing):
            keeper.open_with_keychain()
        group = keeper.open_with_words(WORDS)
        assert group.journal.events(MEETING) == (an_opening(), a_tap())
        group.close()
