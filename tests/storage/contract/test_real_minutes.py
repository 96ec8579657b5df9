# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of real minutes promises: they follow the meetings that are kept, each counted once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.ids import MeetingId
from facilitator.domain.real_minutes import minutes_to_count
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.services.ports import OpenGroup
from tests.support.vaults import a_summary

MINE, OTHER = "mine", "other"
TOO_LONG = 900


def a_meeting(number: int, *real_min: int, format_id: str = MINE) -> MeetingSummary:
    parts = tuple(PartMinutes(f"part-{place}", 10, real) for place, real in enumerate(real_min))
    return replace(a_summary(MeetingId(f"{number:032x}")), format_id=format_id, parts=parts)


def counted(*meetings: MeetingSummary) -> dict[str, dict[int, int]]:
    """Reckon anew from all meetings what has to be held."""
    found: dict[str, Counter[int]] = {}
    for meeting in meetings:
        for part_id, minutes in minutes_to_count(meeting):
            found.setdefault(part_id, Counter())[minutes] += 1
    return {part_id: dict(tally) for part_id, tally in found.items()}


def test_a_new_group_has_none(group: OpenGroup) -> None:
    """Before the first meeting there is nothing."""
    assert group.real_minutes.load(MINE) == {}


def test_closing_counts_each_part_once(group: OpenGroup) -> None:
    """Each part's whole minutes are counted at closing; tried again or corrected on Finish, nothing is added."""
    meeting = a_meeting(1, 3, 0, 12)
    group.journal.close(meeting)
    group.journal.close(meeting)
    group.summaries.amend(replace(meeting, to_check=False))
    assert group.real_minutes.load(MINE) == {"part-0": {3: 1}, "part-2": {12: 1}}
    assert group.real_minutes.load(OTHER) == {}


def test_putting_back_takes_it_out(group: OpenGroup) -> None:
    """A meeting that is put back is not counted; closed again with other minutes, those are."""
    group.journal.close(a_meeting(1, 3))
    group.journal.close(a_meeting(2, 3, 5))
    group.journal.reopen(MeetingId(f"{2:032x}"), ())
    assert group.real_minutes.load(MINE) == {"part-0": {3: 1}}
    group.journal.reopen(MeetingId(f"{2:032x}"), ())
    group.journal.close(a_meeting(2, 4, 5))
    assert group.real_minutes.load(MINE) == {"part-0": {3: 1, 4: 1}, "part-1": {5: 1}}


def test_forgotten_and_put_back(group: OpenGroup) -> None:
    """Forgotten minutes of one format are gone, others stay; put back, all is as it was, later meetings included."""
    group.journal.close(a_meeting(1, 3, 7))
    group.journal.close(a_meeting(2, 3, format_id=OTHER))
    before = group.real_minutes.load(MINE)
    group.real_minutes.forget(MINE)
    group.real_minutes.forget("never there")
    assert (group.real_minutes.load(MINE), group.real_minutes.load(OTHER)) == ({}, {"part-0": {3: 1}})
    group.journal.close(a_meeting(3, 3))
    group.real_minutes.put_back(MINE, before)
    assert group.real_minutes.load(MINE) == {"part-0": {3: 2}, "part-1": {7: 1}}


def test_put_back_after_forgetting_it_never_falls_below_none(group: OpenGroup) -> None:
    """A meeting whose minutes were forgotten and that is put back takes nothing away that is not there."""
    group.journal.close(a_meeting(1, 3))
    group.real_minutes.forget(MINE)
    group.journal.reopen(MeetingId(f"{1:032x}"), ())
    assert group.real_minutes.load(MINE) == {}


DEEDS = st.tuples(
    st.sampled_from(["close", "reopen", "amend", "again"]),
    st.integers(0, 4),
    st.lists(st.sampled_from([0, 1, 5, 6, TOO_LONG]), min_size=1, max_size=3),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=10))
def test_it_is_always_what_the_kept_meetings_add_up_to(group: OpenGroup, deeds: list[tuple[str, int, list[int]]]):
    """Whatever is closed, corrected, put back and closed again: it equals a reckoning from the summaries that stand."""
    for meeting in group.summaries.recent(99):
        group.journal.reopen(meeting.meeting_id, ())
    standing: dict[int, MeetingSummary] = {}
    for what, number, real in deeds:
        meeting = standing.get(number) or a_meeting(number, *real)
        if what in ("close", "again"):
            group.journal.close(meeting)
            standing[number] = meeting
        elif what == "reopen":
            group.journal.reopen(meeting.meeting_id, ())
            standing.pop(number, None)
        elif number in standing:
            group.summaries.amend(replace(meeting, shares=7))
        assert group.real_minutes.load(MINE) == counted(*standing.values())
