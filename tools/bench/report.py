# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the launchers tell of themselves: memory, processor time. Small, for the bare window carries it too."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer


def rss_mb() -> float:
    """Tell how much of this process is in memory now."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1000


def cpu_between(told: dict[str, object], seconds: float, end: Callable[[], object]) -> None:
    """Measure the processor time of all threads over so many seconds from now, as `cpu_ms` and `wall_s`."""
    cpu, wall = time.process_time(), time.monotonic()

    def done() -> None:
        told["cpu_ms"] = (time.process_time() - cpu) * 1000
        told["wall_s"] = time.monotonic() - wall
        end()

    QTimer.singleShot(round(seconds * 1000), done)
