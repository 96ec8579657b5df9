# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Less movement is taken over from a real settings portal on a private bus, and only when it is wanted there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.ui.stillness import Stillness

STUB = Path(__file__).with_name("portal_stub.py")
pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")


@pytest.fixture
def bus(qapp) -> Iterator[dict[str, str]]:
    """The address of a private bus, as the environment would tell it."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        daemon.kill()


@pytest.mark.parametrize(("reduced", "animations"), [("1", "-"), ("1", "true"), ("0", "false"), ("-", "false")])
def test_a_desktop_that_wants_less_movement(bus, qtbot, reduced, animations):
    """Either way in which desktops keep it is heard."""
    with portal(bus, reduced, animations):
        told = asked(bus)
        qtbot.waitUntil(lambda: told == [True], timeout=4000)


@pytest.mark.parametrize(("reduced", "animations"), [("0", "true"), ("0", "-"), ("-", "-")])
def test_a_desktop_that_does_not(bus, qtbot, reduced, animations):
    """Where nothing is asked for, or nothing is known, nothing is told."""
    with portal(bus, reduced, animations):
        told = asked(bus)
        qtbot.waitUntil(lambda: told.asker._bus is None, timeout=4000)
        assert told == []


def test_without_a_portal_or_a_bus(bus, qtbot):
    """No portal, or no bus at all: nothing is told, and nothing waits."""
    told = asked(bus)
    qtbot.waitUntil(lambda: told.asker._bus is None, timeout=4000)
    nowhere = asked({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=localhost,port=1"})
    assert (told, nowhere, nowhere.asker._bus) == ([], [], None)


class Told(list):
    asker: Stillness


def asked(environ: dict[str, str]) -> Told:
    told = Told()
    told.asker = Stillness(environ)
    told.asker.ask(told.append)
    return told


class portal:
    """A settings portal that answers with these two values."""

    def __init__(self, environ: dict[str, str], reduced: str, animations: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(STUB), reduced, animations],
            stdout=subprocess.PIPE,
            env=os.environ | environ,
            text=True,
        )

    def __enter__(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def __exit__(self, *_problem: object) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
