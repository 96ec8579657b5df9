# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop whose bus takes connections and never answers: the window comes up all the same, and says so."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.journeys.test_first_start import through_the_wizard
from tests.support.laptop import Laptop
from tests.support.person import Person
from tests.support.some_buses import mute_bus, readers, running_daemon
from tests.support.waiting import wait_until

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]

NEVER_WITHIN_S = 8
WITHOUT_LOOKING = """
import sys
from facilitator.ui import buses
buses.is_silent = lambda address, within_s=0: False
from facilitator.cli import main
sys.exit(main([]))
"""


@pytest.fixture
def mute(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with mute_bus(tmp_path_factory.mktemp("m") / "bus") as address:
        yield address


def with_bus(name: str, address: str) -> tuple[str, ...]:
    """Start with this bus; like on most desktops the bus of screen readers is then asked of the session's."""
    return ("env", "--unset=AT_SPI_BUS_ADDRESS", f"{name}={address}")


def has_window(person: Person) -> bool:
    """Look on the screen itself: with a silent bus nothing may be seen of a window by readers."""
    program = person.program
    asked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)],
        env={"PATH": os.environ["PATH"], "DISPLAY": program.desk.display},
        capture_output=True,
        check=False,
        timeout=20,
    )
    return bool(asked.stdout.strip())


def test_an_evening_goes_by_beside_a_silent_session_bus(laptop: MakeLaptop, mute: str) -> None:
    """The first start comes up and tells what cannot be reached; five words stand in for the keychain."""
    # The bus of screen readers is named apart, so that this journey can see anything.
    person = laptop("absent").start(before=("env", f"DBUS_SESSION_BUS_ADDRESS={mute}"))
    person.reads("Part of this computer does not answer. Its keychain and screen readers cannot be reached.")
    assert len(through_the_wizard(person)) == 5
    person.press("ctrl+q", "ctrl+q")
    assert person.program.wait_end() == 0


@pytest.mark.parametrize("name", ["DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"])
def test_the_window_comes_up_beside_a_silent_bus(laptop: MakeLaptop, mute: str, name: str) -> None:
    """With the session's bus silent, that of screen readers, or the system's, there is a window all the same."""
    person = laptop().start_unseen(before=with_bus(name, mute))
    wait_until(lambda: has_window(person), "a window", 30)


def test_the_window_lives_beside_silent_readers_of_a_healthy_session(laptop: MakeLaptop, mute: str) -> None:
    """Where the session answers and names a silent bus of screen readers, there is a window, and it hears keys."""
    with running_daemon() as (session, _), readers(session, mute):
        person = laptop().start_unseen(before=with_bus("DBUS_SESSION_BUS_ADDRESS", session))
        wait_until(lambda: ends_when_told(person), "the end, asked for by Ctrl+Q", 30)
        assert person.program.wait_end() == 0


def test_without_looking_it_would_not_live(laptop: MakeLaptop, mute: str) -> None:
    """Control: when buses are not looked at first, such a window hears nothing."""
    with running_daemon() as (session, _), readers(session, mute):
        command = (sys.executable, "-c", WITHOUT_LOOKING)
        person = laptop().start_unseen(before=with_bus("DBUS_SESSION_BUS_ADDRESS", session), command=command)
        deadline = time.monotonic() + NEVER_WITHIN_S
        while time.monotonic() < deadline:
            assert not ends_when_told(person)


def ends_when_told(person: Person) -> bool:
    """Press Ctrl+Q once more, and tell whether the program has ended."""
    person.press("ctrl+q")
    return not person.program.is_running


@pytest.mark.parametrize("name", ["AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"])
def test_without_looking_there_would_be_no_window(laptop: MakeLaptop, mute: str, name: str) -> None:
    """Control: when buses are not looked at first, no window comes up."""
    command = (sys.executable, "-c", WITHOUT_LOOKING)
    person = laptop().start_unseen(before=with_bus(name, mute), command=command)
    deadline = time.monotonic() + NEVER_WITHIN_S
    while time.monotonic() < deadline:
        assert not has_window(person)
        time.sleep(0.5)
    assert person.program.is_running
