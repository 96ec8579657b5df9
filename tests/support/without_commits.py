# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls for the kill test: the real program with commits broken on purpose; `-m tests.support.without_commits HOW`.

none: nothing of a meeting is written after its first event. late: it is written a second later, as programs do that
save "now and then". Not a mock: everything else is as ever, and the kill test has to find out.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from facilitator.cli import main
from facilitator.domain.events import Event
from facilitator.domain.ids import MeetingId
from facilitator.storage.journal import SqlJournal

LATE_S = 1.0


def break_commits(how: str) -> None:
    """Replace what writes to the journal."""
    append = SqlJournal.append
    waiting: list[tuple[float, MeetingId, int, Sequence[Event]]] = []

    def none(journal: SqlJournal, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        if first_seq == 0:
            append(journal, meeting_id, first_seq, events)

    def late(journal: SqlJournal, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        waiting.append((time.monotonic(), meeting_id, first_seq, events))
        while waiting and (time.monotonic() - waiting[0][0] > LATE_S or waiting[0][2] == 0):
            append(journal, *waiting.pop(0)[1:])

    SqlJournal.append = {"none": none, "late": late}[how]  # type: ignore[method-assign]


if __name__ == "__main__":
    break_commits(sys.argv.pop(1))
    sys.exit(main(sys.argv[1:]))
