# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be kept of a meeting: these fields, whole numbers and times to the minute, and nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from enum import Enum

import pytest
from hypothesis import given

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.following import evolve
from facilitator.domain.headcount import CountCategory, Milestone, Tally
from facilitator.domain.summary import MeetingSummary, PartMinutes, summarise
from tests.support.any_meeting import plays
from tests.support.builders import MEETING_ID, MINUTE, START, Play, closing, minutes, sharing, words


def an_evening() -> Play:
    """Begun two minutes late: 5 min of welcome, 20 of sharing (two shares, one empty turn, a hold), closed."""
    play = Play(words("Welcome", 3), sharing(planned_min=25), closing(2), at=START)
    play.do(*[ask.ChangeCount(CountCategory.HERE, 1)] * 14, ask.ChangeCount(CountCategory.NEW, 1))
    play.after(125).do(ask.Begin()).after(300).do(ask.GoToPart(1))
    play.do(ask.StartShare()).after(180).do(ask.Hold()).after(240).do(ask.CarryOn()).after(60).do(ask.FinishShare())
    play.after(10).do(ask.StartShare()).after(9).do(ask.FinishShare())
    play.after(1).do(ask.StartShare()).after(300).do(ask.FinishShare(give_back=True)).after(400)
    play.do(ask.GoToPart(2), ask.ChangeMilestone(Milestone.DAYS_30, 1), ask.ChangeMilestone(Milestone.YEARS, 2))
    return play.after(100).do(ask.CloseMeeting())


def test_an_evening_is_summed_up() -> None:
    """Each figure is the one that was seen, in whole minutes, with instants cut to the minute."""
    assert summarise(an_evening().state) == MeetingSummary(
        meeting_id=MEETING_ID,
        held_on=date(2026, 11, 24),
        format_id="tuesday",
        format_title="Tuesday",
        format_version=1,
        planned_start=START,
        planned_end=START + minutes(30),
        started=START + minutes(2),
        ended=START + minutes(28),
        counts=Tally.of({CountCategory.HERE: 14, CountCategory.NEW: 1}),
        milestones=Tally.of({Milestone.DAYS_30: 1, Milestone.YEARS: 2}),
        shares=2,
        shared_min=9,
        held_min=4,
        parts=(
            PartMinutes("welcome", 3, 5),
            PartMinutes("sharing-line", 25, 20),
            PartMinutes("closing", 2, 2),
        ),
        to_check=True,
    )


KEPT = {
    "meeting_id",
    "held_on",
    "format_id",
    "format_title",
    "format_version",
    "planned_start",
    "planned_end",
    "started",
    "ended",
    "counts",
    "milestones",
    "shares",
    "shared_min",
    "held_min",
    "parts",
    "to_check",
}


def test_nothing_else_is_kept() -> None:
    """The summary's fields are this list; a new one has to be argued for here first."""
    assert {field.name for field in fields(MeetingSummary)} == KEPT
    assert {field.name for field in fields(PartMinutes)} == {"part_id", "planned_min", "real_min"}


FREE_TEXT = {"format_id", "format_title", "part_id", "meeting_id"}


@given(plays())
def test_a_summary_holds_whole_numbers_minutes_and_the_format_only(play: Play) -> None:
    """Every value is a whole number, a day, an instant to the minute, or comes from the format."""
    closed = play.state if play.state.closed_at else evolve(play.state, did.MeetingClosed(play.now))
    assert not list(strangers(summarise(closed)))


def test_a_time_to_the_second_is_found_out() -> None:
    """Control: a summary that kept the second of an instant, or a text, would be noticed."""
    kept = summarise(an_evening().state)
    assert list(strangers(replace(kept, ended=kept.ended + timedelta(seconds=7))))
    assert list(strangers(replace(kept, shares="seven")))


def strangers(kept: object) -> list[object]:
    """List the values that are neither whole numbers nor days nor minutes."""
    found: list[object] = []
    for field in fields(kept):
        value = getattr(kept, field.name)
        if isinstance(value, Tally):
            found += [n for kind, n in value.numbers if not (isinstance(kind, Enum) and type(n) is int)]
        elif isinstance(value, tuple):
            found += [stranger for part in value for stranger in strangers(part)]
        elif isinstance(value, datetime):
            found += [value] if value.second or value.microsecond else []
        elif field.name not in FREE_TEXT and type(value) not in (int, bool, date):
            found.append(value)
    return found


def test_a_meeting_that_never_began_counts_from_its_opening() -> None:
    """Filed without having begun, it started when it was opened and lasted no time in any part."""
    play = Play(at=START + minutes(5)).after(70)
    kept = summarise(evolve(play.state, did.MeetingClosed(play.now)))
    assert (kept.started, kept.ended) == (START + minutes(5), START + minutes(6))
    assert [part.real_min for part in kept.parts] == [0, 0, 0]


def test_a_running_share_ends_with_the_meeting() -> None:
    """Closed while somebody speaks, the share counts with its time; held, the hold ends."""
    play = Play(sharing()).do(ask.Begin(), ask.StartShare()).after(120).do(ask.Hold()).after(180)
    kept = summarise(play.do(ask.CloseMeeting()).state)
    assert (kept.shares, kept.shared_min, kept.held_min) == (1, 2, 3)


def test_lost_time_nobody_answered_for_is_not_counted() -> None:
    """Closed while the question about lost time stands, the share counts what was seen."""
    play = Play(sharing()).do(ask.Begin(), ask.StartShare()).after(120).jump(3600).do(ask.CloseMeeting())
    assert summarise(play.state).shared_min == 2


def test_a_running_meeting_has_no_summary() -> None:
    """Only a closed meeting can be summed up."""
    with pytest.raises(AssertionError):
        summarise(Play().do(ask.Begin()).after(MINUTE.total_seconds()).state)
