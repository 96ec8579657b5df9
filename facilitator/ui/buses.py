# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the buses of this desktop are, and which of them would keep the window from coming up.

Deliberately not here: how a bus is greeted (`bus_greeting.py`), and what is asked of one (`local_bus.py`).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from facilitator.ui.bus_greeting import is_silent, voices_address

SESSION, SYSTEM, VOICES = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"
"""The variables that name buses; the last one's is that of screen readers."""
SILENT_S = 1.0
"""A bus answers within a millisecond or two; one that was swapped out takes longer, and a voice depends on it."""
NOWHERE = "unix:path=/dev/null/bus"
"""An address at which nothing can ever be: without any, libraries look at the usual places, and wait there."""
USUAL_SYSTEM = Path("/run/dbus/system_bus_socket")


def leave_silent_buses(environ: MutableMapping[str, str]) -> frozenset[str]:
    """Make the rest of this process pass by every bus that does not answer; tell the variables that named them.

    Call it before anything connects to a bus. At most `SILENT_S` for each silent one, a few milliseconds for all
    others. Without the session's bus that of screen readers is not looked for at all.
    """
    if sys.platform in {"win32", "darwin"}:
        return frozenset()
    silent = set()
    for name, address in (
        (SESSION, session_address(environ)),
        (SYSTEM, system_address(environ)),
        (VOICES, _local_part(environ.get(VOICES, ""))),
    ):
        if address and _pass_by(environ, name, address):
            silent.add(name)
    if not environ.get(VOICES):
        if SESSION in silent:
            environ[VOICES] = NOWHERE
        elif _silent_voices(environ):
            environ[VOICES] = NOWHERE
            silent.add(VOICES)
    return frozenset(silent)


def session_address(environ: Mapping[str, str]) -> str:
    """Give the session bus's local address, empty when there is none. Nothing is started to have one."""
    told = environ.get(SESSION, "")
    if told:
        return _local_part(told)
    usual = Path(environ.get("XDG_RUNTIME_DIR", "") or "/nowhere") / "bus"
    return f"unix:path={usual}" if usual.is_socket() else ""


def system_address(environ: Mapping[str, str]) -> str:
    """Give the system bus's local address, empty when there is none."""
    told = environ.get(SYSTEM, "")
    if told:
        return _local_part(told)
    return f"unix:path={USUAL_SYSTEM}" if USUAL_SYSTEM.is_socket() else ""


def without_silent(address: str, within_s: float = SILENT_S) -> str:
    """Of several addresses keep those that do not make anybody wait: they answer, or refuse at once."""
    return ";".join(part for part in address.split(";") if not is_silent(part, within_s))


def _pass_by(environ: MutableMapping[str, str], name: str, address: str) -> bool:
    """Leave only addresses that answer in a variable; tell whether none is left."""
    answering = without_silent(address)
    if answering != address:
        environ[name] = answering or NOWHERE
    return not answering


def _silent_voices(environ: Mapping[str, str]) -> bool:
    """Tell whether the session names a bus of screen readers that is silent."""
    for session in session_address(environ).split(";"):
        voices = _local_part(voices_address(session, SILENT_S)) if session else ""
        if voices:
            return not without_silent(voices)
    return False


def _local_part(address: str) -> str:
    """Keep only what needs no network: of `tcp:...;unix:...` the second."""
    return ";".join(part for part in address.split(";") if part.startswith("unix:"))
