# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Secret Service on a private D-Bus, in a home of its own: unlocked, locked or absent.

Nothing of the developer's own session is touched. Used by storage tests and by journeys.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PASSWORD = "testpw"
STATES = ("unlocked", "locked", "absent")


def missing_tools() -> list[str]:
    """Name the programs that a real keychain test needs and that are not here."""
    return [tool for tool in ("dbus-daemon", "dbus-send", "gnome-keyring-daemon") if shutil.which(tool) is None]


@contextmanager
def secret_service(state: str, home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a program that shall find the keychain in this state. `home` must be empty or reused.

    unlocked: a daemon that answers. locked: a bus that starts a locked daemon when asked. absent: no bus at all.
    """
    assert state in STATES
    home.mkdir(parents=True, exist_ok=True)
    environment = _clean_environment(home)
    if state == "absent":
        yield environment
        return
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
        start_new_session=True,
    )
    try:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        if state == "unlocked":
            _unlock(environment)
        yield environment
    finally:
        _end(bus)
        if bus.stdout is not None:
            bus.stdout.close()


def _clean_environment(home: Path) -> dict[str, str]:
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DBUS_", "GNOME_KEYRING", "XDG_", "KEYRING_", "PYTHON_KEYRING", "KDE_"))
    }
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
    }


def _unlock(environment: dict[str, str]) -> None:
    """Start the daemon with its password; it stays on the bus until the bus goes.

    Whoever asks before it has its name there makes the bus start another daemon, which is locked.
    """
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=PASSWORD,
        env=environment,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=30,
    )
    deadline = time.monotonic() + 30
    while not _is_on_the_bus(environment):
        assert time.monotonic() < deadline, "the keyring daemon has not come up"
        time.sleep(0.05)


def _is_on_the_bus(environment: dict[str, str]) -> bool:
    """Tell whether somebody is the Secret Service on this bus; asking so starts nobody."""
    asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    answer = subprocess.run(
        [*asked, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
        env=environment,
        text=True,
        capture_output=True,
        check=True,
        timeout=30,
    )
    return "boolean true" in answer.stdout


def _end(bus: subprocess.Popen[str]) -> None:
    """End the bus and what it has started: they share its process group, and the daemon leaves with its bus."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(bus.pid, sign)
            bus.wait(5)
            return
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
