# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves: no IP socket in a whole evening, and an evening without any network stack."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.support.laptop import Laptop
from tests.support.leading import start_meeting

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]

WITHOUT_NETWORK = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--user", "--map-current-user", "--net")
FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9]+")
AT_HOME = {"AF_UNIX"}
"""D-Bus, the sound server and X (ruling 17)."""

WITH_AN_IP_SOCKET = """
import socket, sys
from facilitator.cli import main
socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()
sys.exit(main([]))
"""


def an_evening(here: Laptop, before: Sequence[str], command: Sequence[str] = ()) -> None:
    """Start, lead a meeting with bells, look at every page, end."""
    person = here.has_group("open-sharing").start(before=before, command=command)
    start_meeting(person)
    person.press("space", "r", "a")
    person.skip_parts(9)
    person.program.wait_page("FinishPage")
    person.press("space")
    person.program.wait_page("TodayPage")
    for key, page in (
        ("alt+2", "FormatsPage"),
        ("alt+4", "CountsPage"),
        ("alt+0", "SettingsPage"),
        ("F1", "GuidePage"),
    ):
        person.press(key)
        person.sees(lambda screen, page=page: screen.page == page, page)
    person.press("ctrl+q")
    assert person.program.wait_end() == 0


def families(trace: Path) -> set[str]:
    """Give every family of sockets in a trace."""
    return set(FAMILY.findall(trace.read_text("utf-8", "replace")))


def watched(trace: Path) -> tuple[str, ...]:
    """Be watched by strace, which stands aside so that the program keeps its own number."""
    return ("strace", "-D", "-f", "-qq", "-e", "trace=socket,connect,bind", "-o", str(trace))


def test_a_whole_evening_opens_no_ip_socket(laptop: MakeLaptop, tmp_path: Path) -> None:
    """From start to end, with a meeting led and every page seen, every socket is a local one."""
    trace = tmp_path / "trace"
    an_evening(laptop(), watched(trace))
    assert families(trace) == AT_HOME


def test_an_ip_socket_would_be_caught(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Control: the same program, with one IP socket opened and closed at its start, is caught."""
    trace = tmp_path / "trace"
    person = laptop().start(before=watched(trace), command=(sys.executable, "-c", WITH_AN_IP_SOCKET))
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    assert "AF_INET6" in families(trace)


def test_an_evening_goes_by_without_any_network_stack(laptop: MakeLaptop) -> None:
    """In a room of its own without a network, not even a loopback, the program leads a meeting as ever."""
    an_evening(laptop(), WITHOUT_NETWORK)
