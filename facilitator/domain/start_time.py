# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When tonight's meeting starts: what is proposed, and reading a time that was typed (product.md, ruling 11).

Pure wall-clock arithmetic on local times. Deliberately not here: time zones and the computer's clock.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

STILL_TONIGHT = timedelta(hours=2)
"""A usual start that is longer past than this means the next day's meeting."""

HALF_HOUR_MIN = 30
QUARTER_MIN = 15
DAY_MIN = 24 * 60

_TYPED = re.compile(r"(\d{1,2})(?:\s*[:.,h ]\s*(\d{2}))?", re.IGNORECASE)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})")
_HALF_OF_DAY = re.compile(r"\s*([ap])\.?\s*m\.?$", re.IGNORECASE)


def proposed_start(now_local: datetime, usual: time | None) -> datetime:
    """Propose tonight's start: the next full half hour, or the first time the clock shows `usual`.

    A usual start up to two hours ago is still tonight's, over midnight too. `now_local` may be naive or aware; the
    answer is of the same kind, with the same offset: give a naive local time and call `.astimezone()` on the answer,
    so that a change to daylight saving in between is the computer's business.
    """
    if usual is None:
        minute = now_local.replace(second=0, microsecond=0)
        full = minute if minute == now_local else minute + timedelta(minutes=1)
        return full + timedelta(minutes=-full.minute % HALF_HOUR_MIN)
    yesterday = now_local.date() - timedelta(days=1)
    days = (yesterday + timedelta(days=ahead) for ahead in range(3))
    starts = (datetime.combine(day, usual, tzinfo=now_local.tzinfo) for day in days)
    return next(start for start in starts if now_local - start <= STILL_TONIGHT)


def start_near(planned: datetime, at: time, now_local: datetime) -> datetime:
    """Tell on which day a meeting starts that is moved to `at`: the nearest to its planned start, over midnight too.

    Never one that is longer past than `STILL_TONIGHT`; of two as near, the same day. All are naive local times.
    """
    days = (planned.date() + timedelta(days=ahead) for ahead in (0, 1, -1))
    starts = [datetime.combine(day, at) for day in days]
    to_come = [start for start in starts if now_local - start <= STILL_TONIGHT]
    return min(to_come or starts, key=lambda start: abs(start - planned))


def quarter_hour_from(start: time, quarters: int) -> time:
    """Move a time of day by so many quarters of an hour, first onto a full quarter; round the clock at midnight.

    19:40 and 1 give 19:45; 19:40 and -1 give 19:30.
    """
    minutes = start.hour * 60 + start.minute
    whole = minutes // QUARTER_MIN if quarters > 0 else -(-minutes // QUARTER_MIN)
    moved = (whole + quarters) * QUARTER_MIN % DAY_MIN
    return time(moved // 60, moved % 60)


def read_time(typed: str) -> time | None:
    """Read a time of day as people type it: 19:30, 1930, 19.30, 19h30, 7:30 pm, 7pm, 7. None when it is not one."""
    text = typed.strip()
    half = _HALF_OF_DAY.search(text)
    digits = text[: half.start()] if half else text
    found = _DIGITS.fullmatch(digits) or _TYPED.fullmatch(digits)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[1] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
