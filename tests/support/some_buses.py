# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buses in processes of their own: real ones, and one that takes every connection and never says a word."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
READERS = ROOT / "tests" / "ui" / "readers_stub.py"
DAEMON = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]


@contextmanager
def mute_bus(path: Path, manner: str = "mute") -> Iterator[str]:
    """Give the address of such a bus. "deaf": it does not even take connections, and its queue is full."""
    command = [sys.executable, "-m", "tests.support.some_buses", str(path), manner]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield f"unix:path={path}"
        finally:
            process.kill()


@contextmanager
def running_daemon() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A real bus of the test's own; its address, and its process."""
    with subprocess.Popen(DAEMON, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip(), daemon
        finally:
            daemon.kill()


@contextmanager
def readers(session: str, address: str) -> Iterator[None]:
    """Let the session's bus know where the bus of screen readers is."""
    command = [sys.executable, str(READERS), address]
    environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": session}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as stub:
        try:
            assert stub.stdout is not None
            assert stub.stdout.readline() == "ready\n"
            yield
        finally:
            stub.kill()


def main(path: str, manner: str) -> None:
    """Listen, keep what comes, and be silent."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(path)
    listening.listen(0 if manner == "deaf" else 16)
    kept = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)]
    if manner == "deaf":
        kept[0].connect(path)
    print("ready", flush=True)
    while True:
        if manner == "deaf":
            kept[0].recv(1)
        kept.append(listening.accept()[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
