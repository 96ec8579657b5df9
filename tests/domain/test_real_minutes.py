# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of real minutes: nothing before five meetings, then the median and the middle half."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.adjusting import with_minutes
from facilitator.domain.edit_limits import Unfit, judged, settled
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.real_minutes import LEAST_MEETINGS, usual_minutes
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_break, a_format, circles, closing, sharing, words

FORMAT = a_format(words(), sharing(), closing())
SHARING = FORMAT.parts[1].part_id
HELD = st.lists(st.integers(1, 90), max_size=40)


@given(HELD)
def test_nothing_is_told_before_five_meetings(held: list[int]) -> None:
    """With fewer than five meetings not one number of them is told; from five on, one line for the part."""
    told = usual_minutes(FORMAT, {SHARING: Counter(held)})
    assert bool(told) is (len(held) >= LEAST_MEETINGS)
    assert all(one.meetings == len(held) for one in told)


@given(HELD.filter(lambda held: len(held) >= LEAST_MEETINGS))
def test_the_middle_half_holds_at_least_half(held: list[int]) -> None:
    """The usual minutes are a median, and at least half of the meetings lie where it is said."""
    (told,) = usual_minutes(FORMAT, {SHARING: Counter(held)})
    assert told.low_min <= told.usual_min <= told.high_min
    assert sum(told.low_min <= minutes <= told.high_min for minutes in held) * 2 >= len(held)
    assert sum(minutes <= told.usual_min for minutes in held) * 2 >= len(held)
    assert sum(minutes >= told.usual_min for minutes in held) * 2 >= len(held)


def test_the_order_of_meetings_makes_no_difference() -> None:
    """It is a tally: which meeting came first cannot be told from it."""
    one, other = [3, 9, 9, 4, 30], [30, 9, 4, 9, 3]
    assert usual_minutes(FORMAT, {SHARING: Counter(one)}) == usual_minutes(FORMAT, {SHARING: Counter(other)})


def test_each_part_in_the_order_of_the_format() -> None:
    """Parts that are told come in the order of the format; what the format no longer has is left out."""
    tally = Counter([31] * 6)
    told = usual_minutes(FORMAT, {"gone": tally, SHARING: tally, FORMAT.parts[0].part_id: tally})
    assert [(one.place, one.planned_min, one.usual_min) for one in told] == [(0, 3, 31), (1, 25, 31)]


@pytest.mark.parametrize(("usual", "as_planned"), [(24, True), (25, True), (26, True), (27, False), (23, False)])
def test_a_minute_more_or_less_is_as_planned(usual: int, as_planned: bool) -> None:
    """A minute either way is no reason to change a format."""
    (told,) = usual_minutes(FORMAT, {SHARING: {usual: 5}})
    assert told.is_as_planned is as_planned


def test_a_part_gets_other_minutes() -> None:
    """One part gets the minutes, all others stay; what it needs at least is never more than it has."""
    fussy = replace(FORMAT.parts[1], shortest=20)
    adjusted = with_minutes(replace(FORMAT, parts=(FORMAT.parts[0], fussy, FORMAT.parts[2])), SHARING, 14)
    assert isinstance(adjusted, MeetingFormat)
    assert [part.minutes for part in adjusted.parts] == [3, 14, 2]
    assert adjusted.parts[1].shortest == 14


@pytest.mark.parametrize("by", [-8, -3, 3, 20])
def test_what_comes_out_is_as_sound_as_from_the_editor(by: int) -> None:
    """Whatever part of a shipped format gets other minutes: nothing is to be put right, or it can't be."""
    for found in built_in_formats().formats("en"):
        for part in found.parts:
            adjusted = with_minutes(found, part.part_id, max(part.minutes + by, 1))
            assert isinstance(adjusted, Unfit) or (settled(adjusted) == adjusted and judged(adjusted) is None)


def test_a_fixed_start_follows_the_minutes() -> None:
    """A closing that starts two minutes before the end and takes six starts six minutes before it."""
    found = a_format(words(), sharing(), replace(closing(2), before_end_min=2))
    adjusted = with_minutes(found, "closing", 6)
    assert isinstance(adjusted, MeetingFormat)
    assert adjusted.parts[2].before_end_min == 6


def test_circles_and_the_longest_follow_the_minutes() -> None:
    """No circle has longer than its part, and the most that a part may have is no less than it has."""
    fewer = with_minutes(a_format(words(), circles(20, number=2, minutes_each=(20, 15))), "circles", 12)
    more = with_minutes(a_format(words(), replace(a_break(10), longest=12)), "break", 20)
    assert isinstance(fewer, MeetingFormat)
    assert isinstance(more, MeetingFormat)
    assert fewer.parts[1].circles is not None
    assert (fewer.parts[1].circles.minutes_each, more.parts[1].longest) == ((12, 12), 20)


@pytest.mark.parametrize(
    ("found", "part_id", "usual"),
    [
        (a_format(words(), circles(20), closing()), "circles", 300),
        (a_format(words("W", 200), words("X", 200), words("Y", 60)), "y", 90),
    ],
)
def test_what_no_format_can_have_is_not_offered(found: MeetingFormat, part_id: str, usual: int) -> None:
    """A part of five hours, or a meeting of more than eight, can't be: it is told and not offered."""
    (told,) = usual_minutes(found, {part_id: {usual: 5}})
    assert (told.usual_min, told.is_offered) == (usual, False)
    assert isinstance(with_minutes(found, part_id, usual), Unfit)
