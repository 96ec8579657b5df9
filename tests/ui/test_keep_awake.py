# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping awake, against a real private D-Bus with a small screen saver of the test's own, and without any bus."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitator.ui.keep_awake import KeepAwake
from facilitator.ui.wakefulness import DBusKeeper, MacKeeper, WindowsKeeper

STUB = Path(__file__).with_name("screen_saver_stub.py")
LOGIN_STUB = Path(__file__).with_name("login_stub.py")
pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")


class Bus:
    """A private bus, and screen savers on it; what they print is collected."""

    def __init__(self) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        self.daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.daemon.stdout is not None
        self.environ = {"DBUS_SESSION_BUS_ADDRESS": self.daemon.stdout.readline().strip()}
        # Nobody but this bus is asked: a developer's own computer shall not be kept awake by its tests.
        self.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere/bus"
        self.said: list[str] = []
        self.savers: list[subprocess.Popen[str]] = []
        self.listeners: list[threading.Thread] = []

    def start_saver(
        self, path: str = "/org/freedesktop/ScreenSaver", answers_in_s: float = 0, stub: Path = STUB
    ) -> subprocess.Popen[str]:
        saver = subprocess.Popen(
            [sys.executable, str(stub), path, str(answers_in_s)],
            stdout=subprocess.PIPE,
            env=os.environ | self.environ,
            text=True,
        )
        self.savers.append(saver)
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        self.listeners.append(threading.Thread(target=self._listen, args=(saver,), daemon=True))
        self.listeners[-1].start()
        return saver

    def _listen(self, saver: subprocess.Popen[str]) -> None:
        assert saver.stdout is not None
        with saver.stdout as lines:
            for line in lines:
                self.said.append(line.strip())

    def stop(self) -> None:
        for process in (*self.savers, self.daemon):
            process.kill()
            process.wait()
        for listener in self.listeners:
            listener.join(5)
        assert self.daemon.stdout is not None
        self.daemon.stdout.close()


@pytest.fixture
def bus(qapp) -> Iterator[Bus]:
    made = Bus()
    yield made
    made.stop()


INHIBITED = "inhibited by Facilitator: A meeting is under way"


def test_it_is_held_from_begin_to_end(qtbot, bus: Bus) -> None:
    """Between begin and end the screen saver is inhibited, once; after it, it is let go."""
    bus.start_saver()
    awake = KeepAwake(DBusKeeper(bus.environ))
    assert (awake.is_possible, awake.holds) == (None, False)
    awake.begin()
    awake.begin()
    qtbot.waitUntil(lambda: awake.holds)
    assert awake.is_possible is True
    awake.end()
    assert not awake.holds
    qtbot.waitUntil(lambda: bus.said == [INHIBITED, "let go"])


def test_sleep_is_locked_out_as_well(qtbot, bus: Bus) -> None:
    """Where login1 is there, its lock against sleep is held until the end, whatever the screen saver says."""
    bus.start_saver(stub=LOGIN_STUB)
    login1 = {"DBUS_SYSTEM_BUS_ADDRESS": bus.environ["DBUS_SESSION_BUS_ADDRESS"]}
    awake = KeepAwake(DBusKeeper(bus.environ | login1))
    awake.begin()
    qtbot.waitUntil(lambda: bus.said == ["block idle:sleep for Facilitator: A meeting is under way"])
    qtbot.wait(200)
    assert "let go" not in bus.said
    assert not awake.holds
    awake.end()
    qtbot.waitUntil(lambda: "let go" in bus.said)


def test_it_can_be_held_again_and_again(qtbot, bus: Bus) -> None:
    """A second meeting on the same evening is kept awake as well."""
    bus.start_saver()
    awake = KeepAwake(DBusKeeper(bus.environ))
    for _ in range(2):
        awake.begin()
        qtbot.waitUntil(lambda: awake.holds)
        awake.end()
    qtbot.waitUntil(lambda: sorted(bus.said) == [INHIBITED] * 2 + ["let go"] * 2)


def test_older_desktops_have_another_path(qtbot, bus: Bus) -> None:
    """Where the screen saver lives under its older path, it is found there."""
    bus.start_saver("/ScreenSaver")
    awake = KeepAwake(DBusKeeper(bus.environ))
    awake.begin()
    qtbot.waitUntil(lambda: awake.holds)
    awake.end()


def test_probing_holds_nothing(qtbot, bus: Bus) -> None:
    """Asked whether it is possible, the screen saver is not inhibited."""
    bus.start_saver()
    awake = KeepAwake(DBusKeeper(bus.environ))
    with qtbot.waitSignal(awake.changed):
        awake.probe()
    assert (awake.is_possible, awake.holds) == (True, False)
    qtbot.waitUntil(lambda: bus.said == ["let go"])


def test_a_bus_without_a_screen_saver_says_no(qtbot, bus: Bus) -> None:
    """On a bus without a screen saver it is not possible, and nothing is claimed to be held."""
    awake = KeepAwake(DBusKeeper(bus.environ))
    with qtbot.waitSignal(awake.changed):
        awake.probe()
    assert awake.is_possible is False
    awake.begin()
    qtbot.wait(200)
    assert (awake.is_possible, awake.holds) == (False, False)
    awake.end()


def test_a_screen_saver_that_goes_and_comes_back_is_asked_again(qtbot, bus: Bus) -> None:
    """When the screen saver's service ends, that is told; when it is back, it is inhibited again."""
    first = bus.start_saver()
    awake = KeepAwake(DBusKeeper(bus.environ))
    lost: list[bool] = []
    awake.lost.connect(lambda: lost.append(awake.holds))
    awake.begin()
    qtbot.waitUntil(lambda: awake.holds)
    assert lost == []
    first.kill()
    qtbot.waitUntil(lambda: not awake.holds)
    assert lost == [False]
    bus.start_saver()
    qtbot.waitUntil(lambda: awake.holds)
    awake.end()
    assert lost == [False]


def test_a_slow_screen_saver_keeps_nobody_waiting(qtbot, bus: Bus) -> None:
    """While a slow service thinks, the window goes on; ended in between, a late answer changes nothing."""
    bus.start_saver(answers_in_s=1)
    awake = KeepAwake(DBusKeeper(bus.environ))
    began = time.perf_counter()
    awake.begin()
    assert time.perf_counter() - began < 0.5
    assert not awake.holds
    awake.end()
    qtbot.waitUntil(lambda: INHIBITED in bus.said)
    qtbot.wait(100)
    assert not awake.holds


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"},
        {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=localhost,port=4"},
        {"DBUS_SESSION_BUS_ADDRESS": "autolaunch:"},
        {"XDG_RUNTIME_DIR": "/nowhere"},
    ],
    ids=["nothing", "no such socket", "a network bus", "a bus to be started", "no such folder"],
)
def test_without_a_local_bus_it_says_no_at_once(qapp, environ: dict[str, str]) -> None:
    """Without a bus behind a local socket it is not possible, and that is told at once."""
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/bus"}
    awake = KeepAwake(DBusKeeper(environ | nowhere))
    awake.probe()
    assert awake.is_possible is False
    awake.begin()
    assert not awake.holds
    awake.end()


def test_the_bus_may_go_away(qtbot, bus: Bus) -> None:
    """When the whole bus goes away in a meeting, nothing breaks, and ending is still possible."""
    bus.start_saver()
    awake = KeepAwake(DBusKeeper(bus.environ))
    awake.begin()
    qtbot.waitUntil(lambda: awake.holds)
    bus.stop()
    qtbot.wait(200)
    awake.end()
    assert not awake.holds


def test_a_mac_way_without_its_program_says_no(qapp) -> None:
    """Where macOS's program is not there, that is told; the program itself is not yet run there."""
    if sys.platform == "darwin":
        pytest.skip("this is a Mac")
    awake = KeepAwake(MacKeeper())
    awake.begin()
    assert (awake.is_possible, awake.holds) == (False, False)
    awake.end()


def test_the_mac_way_runs_its_program_and_ends_it(qapp, tmp_path, monkeypatch) -> None:
    """What is started keeps the display on and watches this process; it is gone when the meeting is over."""
    said = tmp_path / "said"
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$@" > {said}\nexec sleep 60\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(MacKeeper, "_PROGRAM", program)
    keeper = MacKeeper()
    awake = KeepAwake(keeper)
    awake.begin()
    assert (awake.is_possible, awake.holds) == (True, True)
    process = keeper._process
    deadline = time.monotonic() + 10
    while not (said.exists() and said.read_text("utf-8")) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert said.read_text("utf-8").split() == ["-d", "-i", "-w", str(os.getpid())]
    awake.end()
    assert not awake.holds
    assert process.poll() is not None


@pytest.mark.parametrize("answer", [0x8000_0000, 0])
def test_the_windows_way_sets_and_gives_back_the_state(qapp, monkeypatch, answer: int) -> None:
    """Display and system are asked for together and given back alone; a refusal (0) is told. Not yet run there."""
    asked: list[int] = []

    class Kernel:
        def SetThreadExecutionState(self, state) -> int:
            asked.append(state.value)
            return answer

    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=Kernel()), raising=False)
    awake = KeepAwake(WindowsKeeper())
    awake.begin()
    assert (awake.is_possible, awake.holds) == (bool(answer), bool(answer))
    awake.end()
    assert not awake.holds
    assert asked == [0x8000_0003, 0x8000_0000]
