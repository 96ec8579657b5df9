# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real X server with a window manager, and the bus on which programs show their accessible tree.

Both belong to the tests alone: a free display, a home of its own, no TCP. Deliberately not here: the keychain's bus
(`keyring_daemon.py`), which journeys have in several states.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.waiting import wait_until

LAPTOP = "1366x768"


@dataclass(frozen=True)
class Desk:
    """Where a program can show itself: a display, and the bus of its accessible tree."""

    display: str
    accessible_bus: str

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to find them; Qt shows its tree without being asked twice."""
        return {
            "DISPLAY": self.display,
            "AT_SPI_BUS_ADDRESS": self.accessible_bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }

    def picture(self, path: Path) -> None:
        """Keep what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-display", self.display, "-window", "root", str(path)]
        subprocess.run(command, check=False, timeout=30, capture_output=True)


@contextmanager
def desk(home: Path, size: str = LAPTOP) -> Iterator[Desk]:
    """Put up a screen of this size, a window manager and the accessible bus; take all away again."""
    home.mkdir(parents=True, exist_ok=True)
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    with ExitStack() as stack:
        display = stack.enter_context(_x_server(size, environment))
        environment["DISPLAY"] = display
        stack.enter_context(_running(["openbox", "--sm-disable"], environment))
        wait_until(lambda: _has_window_manager(environment), "openbox manages the screen")
        yield Desk(display, stack.enter_context(_accessible_bus(home, environment)))


@contextmanager
def _x_server(size: str, environment: dict[str, str]) -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp"]
    with _running(command, environment, pass_fds=(writing,)):
        os.close(writing)
        with os.fdopen(reading, "r") as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"


def _has_window_manager(environment: dict[str, str]) -> bool:
    asked = subprocess.run(
        ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=environment, capture_output=True, text=True, timeout=10
    )
    return "window id" in asked.stdout


@contextmanager
def _accessible_bus(home: Path, environment: dict[str, str]) -> Iterator[str]:
    """Start a bus of its own with the registry of programs on it, as at-spi-bus-launcher would."""
    where = ["--config-file=/usr/share/defaults/at-spi2/accessibility.conf", f"--address=unix:tmpdir={home}"]
    command = ["dbus-daemon", *where, "--nofork", "--print-address=1"]
    with _running(command, environment, stdout=subprocess.PIPE) as bus:
        assert bus.stdout is not None
        with bus.stdout:
            address = bus.stdout.readline().decode().strip()
        with _running([_registry()], environment | {"AT_SPI_BUS_ADDRESS": address}):
            yield address


def _registry() -> str:
    service = Path("/usr/share/dbus-1/accessibility-services/org.a11y.atspi.Registry.service").read_text("utf-8")
    line = next(line for line in service.splitlines() if line.startswith("Exec="))
    return line.removeprefix("Exec=").split()[0]


@contextmanager
def _running(command: list[str], environment: dict[str, str], **more: object) -> Iterator[subprocess.Popen[bytes]]:
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=environment, start_new_session=True, **(streams | more))  # type: ignore[call-overload]
    try:
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and everything it has started in its session."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        try:
            process.wait(5)
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait(5)
