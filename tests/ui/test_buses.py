# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bus that never answers is found out in a moment, against real sockets and a real D-Bus."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.ui import bus_greeting, buses
from facilitator.ui.bus_greeting import is_silent, voices_address
from facilitator.ui.buses import NOWHERE, SESSION, SILENT_S, SYSTEM, VOICES, leave_silent_buses, without_silent
from facilitator.ui.local_bus import LocalBus
from tests.support.some_buses import mute_bus, readers, running_daemon


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose path is short enough for a socket's name."""
    return tmp_path_factory.mktemp("b")


@pytest.fixture
def mute(folder: Path) -> Iterator[str]:
    with mute_bus(folder / "mute") as address:
        yield address


@pytest.fixture
def healthy() -> Iterator[str]:
    with running_daemon() as (address, _):
        yield address


@pytest.fixture(autouse=True)
def no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bus of the computer on which the tests run is left alone."""
    monkeypatch.setattr(buses, "USUAL_SYSTEM", Path("/nowhere/bus"))


# -- one address -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("manner", ["mute", "deaf"])
def test_a_bus_that_says_nothing_is_silent(folder: Path, manner: str) -> None:
    """Whether it takes connections or lets them queue: it is given its time, and then told."""
    with mute_bus(folder / manner, manner) as address:
        begun = time.monotonic()
        assert is_silent(address, 0.2)
        assert 0.15 < time.monotonic() - begun < 2


def test_a_real_bus_is_not(healthy: str) -> None:
    """A real bus answers its greeting."""
    assert not is_silent(healthy, SILENT_S)


def test_a_real_bus_that_stands_still_is_silent() -> None:
    """A bus whose process is stopped still has a socket, and says nothing."""
    with running_daemon() as (address, daemon):
        daemon.send_signal(signal.SIGSTOP)
        assert is_silent(address, 0.2)
        daemon.send_signal(signal.SIGCONT)
        assert not is_silent(address, SILENT_S)


def test_an_abstract_and_an_escaped_name_are_read(folder: Path) -> None:
    """Both ways of naming a socket reach it, with the escapes of D-Bus."""
    name = f"facilitator-test-{os.getpid()}"
    for bound, address in (
        ("\0" + name, f"unix:abstract={name}"),
        (str(folder / "a b"), f"unix:path={folder}/a%20b,guid=0123"),
    ):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
            listening.bind(bound)
            listening.listen(1)
            assert is_silent(address, 0.1)


@pytest.mark.parametrize(
    "address",
    ["", "unix:", "unix:path=", "unix:path=/nowhere/bus", "unix:path=/etc/hostname", "unix:tmpdir=/tmp", "autolaunch:"],
)
def test_what_refuses_at_once_keeps_nobody_waiting(address: str) -> None:
    """Where nothing listens, or no socket is named, nothing is waited for."""
    begun = time.monotonic()
    assert not is_silent(address, SILENT_S)
    assert time.monotonic() - begun < SILENT_S / 2


def test_nothing_but_a_local_socket_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address on a network is not greeted, whoever gave it."""
    monkeypatch.setattr(bus_greeting, "_socket", None)
    assert not is_silent("tcp:host=192.0.2.1,port=1", SILENT_S)
    with pytest.raises(AttributeError):
        is_silent("unix:path=/nowhere", SILENT_S)


def test_of_several_the_silent_ones_go(mute: str) -> None:
    """What answers or refuses stays, in its order."""
    assert without_silent(f"unix:path=/a;{mute};unix:path=/b", 0.1) == "unix:path=/a;unix:path=/b"
    assert without_silent(mute, 0.1) == ""


# -- this process ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [SESSION, SYSTEM, VOICES])
def test_a_silent_bus_is_passed_by(mute: str, name: str) -> None:
    """What named a silent bus names nothing from then on, and that is told."""
    environ = {VOICES: "unix:path=/nowhere/voices", name: mute, "HOME": "/home/somebody"}
    before = dict(environ)
    assert leave_silent_buses(environ) == {name}
    assert environ == before | {name: NOWHERE}


def test_the_usual_place_of_the_session_is_looked_at(folder: Path) -> None:
    """Where no variable names it, the bus in the runtime folder is the session's: Qt would look there too."""
    with mute_bus(folder / "bus"):
        environ = {"XDG_RUNTIME_DIR": str(folder)}
        assert leave_silent_buses(environ) == {SESSION}
    assert environ[SESSION] == environ[VOICES] == NOWHERE


def test_buses_that_answer_are_left_alone(healthy: str) -> None:
    """With healthy buses, or none at all, not one variable changes."""
    environ = {SESSION: healthy, SYSTEM: healthy, VOICES: healthy}
    before = dict(environ)
    assert leave_silent_buses(environ) == frozenset()
    assert environ == before
    nothing: dict[str, str] = {}
    assert (leave_silent_buses(nothing), nothing) == (frozenset(), {})


# -- the bus of screen readers -----------------------------------------------------------------------------------------


def test_the_session_tells_where_screen_readers_are(healthy: str) -> None:
    """The question that is put by hand is understood and answered by a real bus; without an answer there is none."""
    assert voices_address(healthy, SILENT_S) == ""
    with readers(healthy, "unix:path=/somewhere,guid=12"):
        assert voices_address(healthy, SILENT_S) == "unix:path=/somewhere,guid=12"


def test_screen_readers_that_never_answer_are_not_asked(healthy: str, mute: str) -> None:
    """A silent bus of screen readers behind a healthy session is found out too; a healthy one is left alone."""
    with readers(healthy, mute):
        environ = {SESSION: healthy}
        assert leave_silent_buses(environ) == {VOICES}
        assert environ == {SESSION: healthy, VOICES: NOWHERE}
    with readers(healthy, healthy):
        environ = {SESSION: healthy}
        assert leave_silent_buses(environ) == frozenset()
        assert environ == {SESSION: healthy}


@pytest.mark.parametrize(
    "said",
    [b"\0" * 300, b"l\2\0\1" + b"\xff" * 300, b"l\2\0\1\5\0\0\0\1\0\0\0\x08\0\0\0\5\1u\0\2\0\0\0\xff\xff\xff\x7fx"],
)
def test_a_bus_that_talks_nonsense_does_no_harm(folder: Path, said: bytes) -> None:
    """Whatever comes in the place of an answer: it ends in time, with some text or none."""

    def talk() -> None:
        theirs, _ = listening.accept()
        with theirs:
            theirs.recv(100)
            theirs.sendall(b"OK 12\r\n")
            theirs.recv(1000)
            theirs.sendall(said)
            theirs.recv(1)

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(folder / "nonsense"))
        listening.listen(1)
        talker = threading.Thread(target=talk)
        talker.start()
        begun = time.monotonic()
        assert isinstance(voices_address(f"unix:path={folder}/nonsense", 0.2), str)
        assert time.monotonic() - begun < 2
        talker.join(5)


# -- connecting --------------------------------------------------------------------------------------------------------


def test_nothing_is_at_the_address_nowhere() -> None:
    """The address that stands in for a silent bus refuses at once."""
    begun = time.monotonic()
    assert LocalBus.open(NOWHERE, "test-nowhere") is None
    assert time.monotonic() - begun < SILENT_S / 2


def test_a_bus_that_falls_silent_later_is_not_connected_to(qapp, mute: str) -> None:
    """In the middle of an evening a silent bus costs a moment, not the evening."""
    begun = time.monotonic()
    assert LocalBus.open(mute, "test-mute") is None
    assert time.monotonic() - begun < SILENT_S + 2
