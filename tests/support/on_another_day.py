# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program as if it were another day: `python -m tests.support.on_another_day 2026-11-24T18:50 [FILE ...]`.

The wall clock goes on from that local time; nothing else is changed. The program itself has no switch for this.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.services import system_clock


def _shift(by: timedelta) -> None:
    """Move both readings of the wall clock; steady clocks stay."""
    read = system_clock.SystemClock.__call__

    def moved(self: system_clock.SystemClock) -> object:
        reading = read(self)
        return replace(reading, wall=reading.wall + by)

    system_clock.SystemClock.__call__ = moved  # type: ignore[assignment,method-assign]
    system_clock.local_now = lambda: (datetime.now(UTC) + by).astimezone()  # type: ignore[assignment]


if __name__ == "__main__":
    _shift(datetime.fromisoformat(sys.argv[1]).astimezone() - datetime.now(UTC))
    from facilitator.cli import main

    sys.exit(main(sys.argv[2:]))
