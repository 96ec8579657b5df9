# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catching up in a long meeting, in a process of its own: three plans for 40 parts and 60 people who wait.

Beside it, in turn, the journal of the same meeting is replayed: what a press of Back costs. Prints one JSON object.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.deciding import decide
from facilitator.domain.fair_share import people_to_speak
from facilitator.domain.following import evolve, fold, opened
from facilitator.domain.formats import MeetingFormat, Part, PartKind, SharingOrder, SharingRule, ShortVersion
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState
from facilitator.domain.waiting_line import WaitingLine

START = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
PARTS, PEOPLE, LOOKS, TAPS = 40, 60, 300, 120


def forty_parts() -> MeetingFormat:
    """Make a long evening: readings with a short version, optional notices, sharing, words, and a fixed closing."""
    kinds = (PartKind.WORDS, PartKind.READING, PartKind.SHARING, PartKind.ANNOUNCEMENTS)
    parts = [_part(number, kinds[number % len(kinds)]) for number in range(PARTS - 1)]
    closing = Part("closing", "Closing", PartKind.WORDS, 3, never_shorten=True, before_end_min=3)
    parts[2] = replace(parts[2], minutes=90)
    return MeetingFormat("long", "Long", "A long evening.", "en", (*parts, closing))


def _part(number: int, kind: PartKind) -> Part:
    part = Part(f"part-{number}", f"Part {number}", kind, 4, words="Some words.")
    if kind is PartKind.READING:
        return replace(part, short=ShortVersion("Few words.", 3))
    if kind is PartKind.ANNOUNCEMENTS:
        return replace(part, optional=number % 8 == 3, shortest=3)
    if kind is PartKind.SHARING:
        return replace(part, sharing=SharingRule(SharingOrder.LINE, timedelta(minutes=2)))
    return part


def late_in_the_sharing() -> tuple[MeetingState, list[did.Event], datetime]:
    """Lead it to its third part, seventeen minutes late, with taps on the way."""
    format_ = forty_parts()
    now = START + timedelta(minutes=17)
    first = decide(None, ask.OpenMeeting(MeetingId("a" * 32), format_, START, START.date(), PEOPLE), now)
    assert isinstance(first, did.MeetingOpened)
    state, events = opened(first), [first]
    taps = [ask.ChangeCount(CountCategory.HERE, 1)] * TAPS
    for command in (ask.Begin(), *taps, ask.GoToPart(1), ask.GoToPart(2), ask.StartShare()):
        now += timedelta(seconds=2)
        event = decide(state, command, now)
        assert not isinstance(event, did.Undone)
        state = evolve(state, event)
        events.append(event)
    return state, events, now


def timed(job: Callable[[], object]) -> float:
    """Do it; tell how many ms that took."""
    began = time.perf_counter()
    job()
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Measure both in turn; the first rounds only warm up."""
    state, events, now = late_in_the_sharing()
    line = WaitingLine(PEOPLE + 1, waiting=tuple(range(1, PEOPLE + 2))).started(1)
    people = people_to_speak(state, line)
    assert people == PEOPLE
    ways = catch_up_plans(state, now, people)
    assert len(ways) == 3
    plans, folds = [], []
    for look in range(LOOKS):
        at = now + timedelta(seconds=look)
        folds.append(timed(lambda: fold(events)))
        plans.append(timed(lambda at=at: catch_up_plans(state, at, people_to_speak(state, line))))  # type: ignore[misc]
    print(json.dumps({"plan_ms": plans[20:], "fold_ms": folds[20:]}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
