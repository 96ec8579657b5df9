# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format settled for one night: what is in, what is out and why, and what the live meeting makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.assembling import PartOut, assemble, assemble_for_any
from facilitator.domain.conditions import LIVE, Condition, ConditionKind, Night
from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.own_formats import without_traces
from tests.support.any_conditions import conditions
from tests.support.builders import Play, milestones, words

K = ConditionKind
TUESDAY = Night(date(2026, 11, 24), meeting=4, last_meeting=True, holidays=frozenset({"easter"}), wording="secular")
HOLDS = {
    K.WEEK: Condition(K.WEEK, (4,)),
    K.LAST_WEEK: Condition(K.LAST_WEEK),
    K.MEETING: Condition(K.MEETING, (4,)),
    K.LAST_MEETING: Condition(K.LAST_MEETING),
    K.MONTH: Condition(K.MONTH, (11,)),
    K.DAYS: Condition(K.DAYS, first=date(2026, 11, 1), last=date(2026, 11, 30)),
    K.HOLIDAY: Condition(K.HOLIDAY, names=("easter",)),
    K.WORDING: Condition(K.WORDING, names=("secular",)),
}


def a_format(*parts: Part) -> MeetingFormat:
    return MeetingFormat("f", "F", "", "en", parts)


def test_every_kind_of_the_calendar_is_here() -> None:
    """No kind that is settled before a meeting is left out below."""
    assert set(HOLDS) == set(K) - LIVE


@pytest.mark.parametrize("kind", HOLDS)
def test_a_live_meeting_goes_another_way(kind: ConditionKind) -> None:
    """With the condition going on leads into the part, with its opposite past it; the evening ends accordingly."""
    ends, ways = [], []
    for unless in (False, True):
        when = (replace(HOLDS[kind], unless=unless),)
        found = assemble(a_format(words(planned_min=5), replace(milestones(7), when=when), words("end", 4)), TUESDAY)
        play = Play(*found.format.parts)
        play.do(ask.Begin())
        assert play.state.next_part is not None
        ways.append(play.state.next_part.title)
        ends.append(play.state.planned_end - play.state.planned_start)
        assert found.out == ((PartOut(milestones(7).title, when[0]),) if unless else ())
    assert ends == [timedelta(minutes=16), timedelta(minutes=9)]
    assert ways[0] != ways[1]


def test_what_starts_before_the_end_follows() -> None:
    """A part that starts so many minutes before the end starts before what is left after it."""
    out = (Condition(K.WEEK, (1,)),)
    parts = (words(planned_min=5), replace(words("closing", 3), before_end_min=9), replace(words("more", 6), when=out))
    found = assemble(a_format(*parts), TUESDAY)
    assert [part.before_end_min for part in found.format.parts] == [None, 3]


def test_nothing_left_is_everything() -> None:
    """When no part would be left the whole format stands, without conditions."""
    parts = tuple(replace(words(name, 5), when=(Condition(K.WEEK, (1,)),)) for name in ("a", "b"))
    found = assemble(a_format(*parts), TUESDAY)
    assert ([part.when for part in found.format.parts], found.out) == ([(), ()], ())


def test_a_part_that_waits_never_begins_the_meeting() -> None:
    """When the parts before it are out, a part that waits is out too: nobody could be counted before it."""
    first = replace(words("a", 5), when=(Condition(K.WEEK, (1,)),))
    waits = replace(words("b", 5), when=(Condition(K.NEWCOMER),))
    found = assemble(a_format(first, waits, words("c", 4)), TUESDAY)
    assert [part.part_id for part in found.format.parts] == ["c"]


@given(st.lists(st.lists(conditions(), max_size=3), min_size=1, max_size=5))
def test_settling_twice_is_settling_once(drawn: list[list[Condition]]) -> None:
    """What is settled holds no condition of the calendar any more, and settled again it is the same."""
    parts = [replace(words(f"p{place}", 5), when=tuple(when)) for place, when in enumerate(drawn)]
    once = assemble(a_format(*parts), TUESDAY).format
    assert all(condition.is_live for part in once.parts for condition in part.when)
    assert assemble(once, TUESDAY).format == once
    assert once.minutes == sum(part.minutes for part in once.parts if not part.waits)


def test_own_days_stay_at_home() -> None:
    """A format that leaves the group holds no own day of it; days that everybody has stay."""
    both = Condition(K.HOLIDAY, names=("da" * 16, "easter"))
    own = Condition(K.HOLIDAY, names=("da" * 16,))
    found = without_traces(a_format(replace(words(planned_min=5), when=(both, own, Condition(K.NEWCOMER)))))
    assert found.parts[0].when == (Condition(K.HOLIDAY, names=("easter",)), Condition(K.NEWCOMER))


# -- the wording that is read ------------------------------------------------------------------------------------------

PRAYER = replace(words("Prayer"), when=(Condition(K.WORDING, names=("secular",), unless=True),))
SILENT = replace(words("Silent moment"), when=(Condition(K.WORDING, names=("secular",)),))
ONCE = replace(words("Once"), when=(Condition(K.WORDING, names=("secular",)), Condition(K.MONTH, (1,))))
BOTH = replace(a_format(words("a"), PRAYER, SILENT, ONCE), wordings=("secular", "spiritual"))


@pytest.mark.parametrize(
    ("found", "wanted", "titles"),
    [
        (BOTH, "spiritual", ["a", "Prayer"]),
        (BOTH, "secular", ["a", "Silent moment"]),
        (BOTH, "", ["a", "Silent moment"]),
        (BOTH.worded("secular"), "spiritual", ["a", "Silent moment"]),
        (BOTH.worded("spiritual"), "secular", ["a", "Prayer"]),
    ],
)
def test_parts_go_by_the_wording_that_is_read(found: MeetingFormat, wanted: str, titles: list[str]) -> None:
    """What is worded has its own parts, and a wording that the format does not have is read as its usual one."""
    settled = assemble(found, replace(TUESDAY, wording=wanted)).format
    assert [part.title for part in settled.parts] == titles


def test_in_any_meeting_the_wording_alone_is_settled() -> None:
    """One wording is read in every meeting; what hangs on the day is left to it."""
    settled = assemble_for_any(BOTH, "secular")
    assert [part.title for part in settled.parts] == ["a", "Silent moment", "Once"]
    assert [part.when for part in settled.parts] == [(), (), (Condition(K.MONTH, (1,)),)]
    assert [part.title for part in assemble_for_any(BOTH, "spiritual").parts] == ["a", "Prayer"]
    assert assemble_for_any(BOTH.worded("spiritual"), "secular").parts == settled_parts("a", "Prayer")


def settled_parts(*titles: str) -> tuple[Part, ...]:
    return tuple(replace(part, when=()) for part in BOTH.parts if part.title in titles)
