# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for something to come true, with a deadline. Nothing in the journeys waits otherwise."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

LOOK_EVERY_S = 0.05


def wait_until(look: Callable[[], Found], what: str, within_s: float = 15.0) -> Found:
    """Look again and again until what is found is true, and give it. Raises AssertionError at the deadline."""
    deadline = time.monotonic() + within_s
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, f"waited {within_s:g} s in vain: {what}"
        time.sleep(LOOK_EVERY_S)
