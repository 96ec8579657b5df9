# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a format would run tonight: when each part begins, and how long each share can be.

Deliberately not here: how that is printed (`cli.py`), and the live meeting's own reckoning (`domain/pace.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from facilitator.domain.assembling import Assembled, PartOut, assemble
from facilitator.domain.circles import number_for
from facilitator.domain.conditions import Night, Room, holds_now
from facilitator.domain.fair_share import each_share
from facilitator.domain.formats import MeetingFormat, Part, PartKind, Role
from facilitator.domain.leading import lead_at
from facilitator.domain.placeholders import asked_by

HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class RehearsedPart:
    """One part: its place from 1, the local time at which it begins, and the share that each person gets.

    `each_share_s` is None where nobody shares or where there is no limit. `taken_over_by`: who leads from here on, if
    that changes here. `short_min`: the minutes of its short version, if it has one. `longest_min`: it may use so many.
    `slot`: what is read here is chosen for each meeting. `asks_for`: names that are filled into its words.
    `circles`: so many would sit at the same time.
    """

    number: int
    title: str
    kind: PartKind
    starts: time
    minutes: int
    each_share_s: int | None
    taken_over_by: Role | None = None
    optional: bool = False
    never_shorten: bool = False
    short_min: int | None = None
    longest_min: int | None = None
    slot: str = ""
    asks_for: tuple[str, ...] = ()
    circles: int | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A whole evening as planned, in local times; `ends` may lie beyond midnight. `out`: parts that are not in it."""

    title: str
    people: int
    starts: time
    ends: time
    minutes: int
    parts: tuple[RehearsedPart, ...]
    out: tuple[PartOut, ...] = ()


def rehearse(format_: MeetingFormat, people: int, start: time, night: Night | None = None) -> Rehearsal:
    """Lay a format out from a local start time for so many people (at least one, the leader included).

    Parts are in or out as on that night (None: whatever the calendar says), and as they are for so many people when
    nobody is new, no interpreter is there, and no time runs short.
    """
    format_, out = _as_tonight(format_, people, night)
    begins = [_after(start, offset) for offset in format_.starts()]
    parts = tuple(
        RehearsedPart(
            number,
            part.title,
            part.kind,
            starts,
            part.minutes,
            each_share_s(part, people),
            taken_over_by=_taken_over_by(format_, number - 1),
            optional=part.optional,
            never_shorten=part.never_shorten,
            short_min=None if part.short is None else part.short.minutes,
            longest_min=part.longest,
            slot=part.slot,
            asks_for=asked_by(part),
            circles=None if part.circles is None else number_for(part.circles, people),
        )
        for number, (part, starts) in enumerate(zip(format_.parts, begins, strict=True), start=1)
    )
    ends = _after(start, timedelta(minutes=format_.minutes))
    return Rehearsal(format_.title, people, start, ends, format_.minutes, parts, out)


def each_share_s(part: Part, people: int) -> int | None:
    """Tell the share that each gets: the format's limit, or less when the part's minutes must do for all.

    The fair share is that of `domain/fair_share.py`, of the part's time less the minutes it keeps for newcomers and a
    burning need. Where one speaker has the whole part there are no gaps.
    """
    if part.circles is not None and part.circles.share is not None:
        return round(part.circles.share.total_seconds())
    if part.sharing is None or part.sharing.limit is None:
        return None
    rule, whole = part.sharing, timedelta(minutes=part.minutes)
    if part.has_one_speaker:
        return round(min(part.sharing.limit, whole).total_seconds())
    open_to_all = whole - timedelta(minutes=rule.newcomers_min + rule.burning_min)
    return round(min(part.sharing.limit, each_share(open_to_all, people, rule.gap)).total_seconds())


def next_half_hour(local_now: datetime) -> time:
    """Give the next half hour after this local instant; exactly on one, that one."""
    past = timedelta(minutes=local_now.minute % 30, seconds=local_now.second, microseconds=local_now.microsecond)
    return (local_now if not past else local_now - past + HALF_HOUR).time().replace(tzinfo=None)


def _as_tonight(format_: MeetingFormat, people: int, night: Night | None) -> tuple[MeetingFormat, tuple[PartOut, ...]]:
    settled = Assembled(format_) if night is None else assemble(format_, night)
    room = Room(here=people)
    kept, out = [], list(settled.out)
    for part in settled.format.parts:
        unmet = next((condition for condition in part.when if not holds_now(condition, room)), None)
        if unmet is None:
            kept.append(replace(part, when=()) if part.when else part)
        else:
            out.append(PartOut(part.title, unmet))
    return (replace(settled.format, parts=tuple(kept)), tuple(out)) if kept else (format_, ())


def _taken_over_by(format_: MeetingFormat, index: int) -> Role | None:
    lead = lead_at(format_.parts, index)
    return lead.role if lead is not None and lead.since == index else None


def _after(start: time, offset: timedelta) -> time:
    day_s = 24 * 3600
    s = (start.hour * 3600 + start.minute * 60 + start.second + round(offset.total_seconds())) % day_s
    return time(s // 3600, s // 60 % 60, s % 60)
