# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault alone, in a process of its own: a tap's commit beside a bare one, and resuming from a long journal.

`python -m tools.bench.disk taps|resume|keychain` with FACILITATOR_HOME; prints one JSON object.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.deciding import decide
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import new_meeting_id
from tools.bench.vault import FileKeychain, formats, group_folder

HOME = Path(os.environ["FACILITATOR_HOME"])
NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
PAIRS = 250
EVENTS = 3000


def opened() -> Any:
    """Open the bench's vault."""
    from facilitator.storage.vault import open_with_keychain

    return open_with_keychain(group_folder(HOME), FileKeychain(HOME))


def an_opening() -> did.MeetingOpened:
    """Begin a meeting in the usual format."""
    event = decide(None, ask.OpenMeeting(new_meeting_id(), formats()[0], NOW, NOW.date(), 12), NOW)
    assert isinstance(event, did.MeetingOpened)
    return event


def a_tap(number: int) -> did.CountChanged:
    """Make the event of one tap."""
    return did.CountChanged(NOW + timedelta(seconds=number), CountCategory.HERE, 1)


def timed(job: Callable[[], object]) -> float:
    """Do it; tell how many ms that took."""
    began = time.perf_counter()
    job()
    return (time.perf_counter() - began) * 1000


def taps() -> dict[str, object]:
    """Compare the write of a tap, encoding included, with BEGIN IMMEDIATE, one INSERT and COMMIT on the driver."""
    from facilitator.storage.driver import DatabaseKey, connect
    from facilitator.storage.journal import SqlJournal

    vault = opened()
    journal = SqlJournal(vault.database)
    opening = an_opening()
    journal.append(opening.meeting_id, 0, (opening,))
    bare = connect(HOME / "bare.db", DatabaseKey(b"k" * 32, b"s" * 16), create=True)
    bare.execute("CREATE TABLE tap (seq INTEGER PRIMARY KEY, kind TEXT, body TEXT)")

    def bare_commit(number: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO tap VALUES (?, ?, ?)", (number, "count_changed", '{"at":1795548600000000,"by":1}'))
        bare.execute("COMMIT")

    ours, theirs = [], []
    for number in range(1, PAIRS + 1):
        theirs.append(timed(lambda n=number: bare_commit(n)))  # type: ignore[misc]
        ours.append(timed(lambda n=number: journal.append(opening.meeting_id, n, (a_tap(n),))))  # type: ignore[misc]
    bare.close()
    vault.close()
    return {"tap_ms": statistics.median(ours), "bare_ms": statistics.median(theirs)}


def resume() -> dict[str, object]:
    """Read a journal of 3,000 events back into a meeting; beside it, only fetch the rows and read their JSON."""
    from facilitator.services.unfinished import find_unfinished
    from facilitator.storage.journal import SqlJournal

    vault = opened()
    opening = an_opening()
    events = (opening, *(a_tap(number) for number in range(1, EVENTS)))
    SqlJournal(vault.database).append(opening.meeting_id, 0, events)
    vault.close()
    vault = opened()
    journal = SqlJournal(vault.database)

    def to_state() -> None:
        unfinished = find_unfinished(journal)
        assert unfinished is not None
        assert unfinished.state.counts[CountCategory.HERE] == EVENTS - 1

    took = timed(to_state)
    rows = "SELECT kind, v, body FROM journal_event ORDER BY seq"
    bare = timed(lambda: [json.loads(row[2]) for row in vault.database.driver.execute(rows)])
    vault.close()
    return {"resume_ms": took * 1000 / EVENTS, "bare_ms": bare * 1000 / EVENTS}


def keychain() -> dict[str, object]:
    """Ask the real keychain for a key, as opening does; the first question loads what it needs."""
    from facilitator.storage.keychain import ComputerKeychain

    real = ComputerKeychain()
    if len(sys.argv) > 2 and sys.argv[2] == "keep":
        real.keep("org.facilitator.bench", b"k" * 32)
        return {}
    return {"keychain_ms": timed(lambda: real.fetch("org.facilitator.bench"))}


if __name__ == "__main__":
    print(json.dumps({"taps": taps, "resume": resume, "keychain": keychain}[sys.argv[1]]()))
