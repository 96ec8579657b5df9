# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A seat's number being typed: digits, then Enter. It clears itself, and a late Enter can never become Next.

A number of the line online begins with a key of its own; Enter right after it means somebody there without a number.
"""

from __future__ import annotations

from datetime import datetime, timedelta

TYPING_STAYS = timedelta(seconds=10)
ENTER_IGNORED_FOR = timedelta(seconds=1)
DIGIT_IGNORES_ENTER_FOR = timedelta(seconds=3)
"""Whoever types a number that is taken at once, or leads nowhere, still presses Enter after it."""


class SeatEntry:
    """At most two digits; the first is never 0."""

    def __init__(self) -> None:
        self._digits = ""
        self._online = False
        self._deaf_from: datetime | None = None
        self._deaf_for = ENTER_IGNORED_FOR
        self._typed_at: datetime | None = None

    def type(self, digit: int, now: datetime) -> None:
        """Add a digit, or begin anew after two or after the ten seconds."""
        before = self.typed(now)
        self._digits = (before if len(before) < 2 else "") + str(digit)
        self._typed_at = now

    def typed(self, now: datetime) -> str:
        """Tell what stands there at `now`; nothing after ten seconds."""
        if self._typed_at is not None and abs(now - self._typed_at) >= TYPING_STAYS:
            self.ignore_enter(self._typed_at + TYPING_STAYS)
        return self._digits

    def begin_online(self, now: datetime) -> None:
        """Let what is typed next be a number online."""
        self.clear()
        self._online, self._typed_at = True, now

    def is_online(self, now: datetime) -> bool:
        """Tell whether what stands there, or comes next, is a number online."""
        self.typed(now)
        return self._online

    def swallows_enter(self, now: datetime) -> bool:
        """Tell whether an Enter at `now` still belongs to what was typed, so is not meant as Next."""
        return self._deaf_from is not None and timedelta() <= now - self._deaf_from < self._deaf_for

    def ignore_enter(self, since: datetime, span: timedelta = ENTER_IGNORED_FOR) -> None:
        """Drop the digits, and any Enter within `span` of this instant."""
        self.clear()
        self._deaf_from, self._deaf_for = since, span

    def clear(self) -> None:
        """Drop the digits."""
        self._digits = ""
        self._online = False
        self._typed_at = None
