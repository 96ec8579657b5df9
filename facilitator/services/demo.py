# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up counts of a group that meets every week: for `--demo`, and twenty years of them for the bench.

A growing group with summer dips, some weeks without a meeting, newcomers and milestones. The same question gives the
same counts on every computer. Deliberately not here: where they are kept.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally, Tally
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary, PartMinutes

TWO_YEARS = 2
TWENTY_YEARS = 20
SEED = 20_261_123
STARTS_AT = time(19, 30)

_WEEK = timedelta(days=7)
_MISSED = 0.05
_GROWS_UNTIL = 104
_FIRST_WEEKS_PEOPLE, _LATER_PEOPLE = 7.0, 15.0
_SUMMER_DIP = 0.35
_CHANCES = (
    (Milestone.HOURS_24, 0.20),
    (Milestone.WEEK_1, 0.12),
    (Milestone.DAYS_30, 0.16),
    (Milestone.DAYS_60, 0.10),
    (Milestone.DAYS_90, 0.10),
    (Milestone.MONTHS_6, 0.07),
    (Milestone.MONTHS_9, 0.05),
    (Milestone.YEAR_1, 0.05),
    (Milestone.MONTHS_18, 0.03),
    (Milestone.YEARS, 0.08),
)


def made_up_meetings(
    last: date,
    formats: Sequence[MeetingFormat],
    years: int = TWO_YEARS,
    zone: tzinfo = UTC,
    seed: int = SEED,
) -> tuple[MeetingSummary, ...]:
    """Make the summaries of a weekly meeting, oldest first, the last one held on `last`.

    `formats` are the group's own, the usual one first; at least one. Meetings start at 19:30 in `zone`; instants are
    UTC, as everywhere. All counts have been checked.
    """
    chance = random.Random(seed)
    weeks = math.ceil(years * 365.25 / 7)
    made = []
    for week in range(weeks):
        held_on = last - _WEEK * (weeks - 1 - week)
        is_missed = chance.random() < _MISSED or _is_holiday(held_on)
        if not is_missed or week == weeks - 1:
            made.append(_meeting(chance, held_on, week, _tonight(held_on, formats), zone))
    return tuple(made)


def _tonight(held_on: date, formats: Sequence[MeetingFormat]) -> MeetingFormat:
    """Take the usual format, and another one in the last week of the month."""
    is_last_week = (held_on + _WEEK).month != held_on.month
    return formats[held_on.month % (len(formats) - 1) + 1] if is_last_week and len(formats) > 1 else formats[0]


def _meeting(chance: random.Random, held_on: date, week: int, format_: MeetingFormat, zone: tzinfo) -> MeetingSummary:
    here = _people(chance, held_on, week)
    planned_start = datetime.combine(held_on, STARTS_AT, zone).astimezone(UTC)
    started = planned_start + timedelta(minutes=max(0, round(chance.gauss(2, 2))))
    parts = _parts(chance, format_)
    ended = started + timedelta(minutes=sum(part.real_min for part in parts))
    sharing_min = sum(
        real.real_min for real, part in zip(parts, format_.parts, strict=True) if part.sharing is not None
    )
    shares = min(round(here * chance.uniform(0.5, 0.9)), max(sharing_min // 2, 1)) if sharing_min else 0
    return MeetingSummary(
        meeting_id=MeetingId(f"{chance.getrandbits(128):032x}"),
        held_on=held_on,
        format_id=format_.format_id,
        format_title=format_.title,
        format_version=format_.version,
        planned_start=planned_start,
        planned_end=planned_start + timedelta(minutes=format_.minutes),
        started=started,
        ended=ended,
        counts=_counts(chance, here),
        milestones=_milestones(chance, here),
        shares=shares,
        shared_min=min(round(shares * chance.uniform(1.5, 2.8)), sharing_min),
        held_min=chance.choice((0, 0, 0, 0, 1, 1, 3)),
        parts=parts,
        to_check=False,
    )


def _people(chance: random.Random, held_on: date, week: int) -> int:
    """Tell how many came: more from year to year until the room is full, fewer in summer, never none."""
    grown = min(week / _GROWS_UNTIL, 1.0)
    usual = _FIRST_WEEKS_PEOPLE + (_LATER_PEOPLE - _FIRST_WEEKS_PEOPLE) * grown
    to_midsummer = abs((held_on - date(held_on.year, 7, 28)).days)
    dip = _SUMMER_DIP * max(0.0, 1 - to_midsummer / 45)
    return max(3, round(chance.gauss(usual * (1 - dip), 1.8)))


def _counts(chance: random.Random, here: int) -> Headcount:
    new = sum(chance.random() < share for share in (0.45, 0.2, 0.08))
    return Tally.of({CountCategory.HERE: here, CountCategory.NEW: min(new, here)})


def _milestones(chance: random.Random, here: int) -> MilestoneTally:
    """Celebrate a few; somebody has to be there for each."""
    told = {milestone: 1 for milestone, likely in _CHANCES if chance.random() < likely}
    return Tally.of(dict(list(told.items())[:here]))


def _parts(chance: random.Random, format_: MeetingFormat) -> tuple[PartMinutes, ...]:
    """Let each part last about as long as planned, the sharing a little longer or shorter than the others."""
    made = []
    for part in format_.parts:
        spread = 3.0 if part.sharing is not None else 0.6
        real = max(0 if part.minutes == 0 else 1, round(chance.gauss(part.minutes, spread)))
        made.append(PartMinutes(part.part_id, part.minutes, real))
    return tuple(made)


def _is_holiday(held_on: date) -> bool:
    """Between the years the room is closed."""
    return (held_on.month, held_on.day) >= (12, 24)
