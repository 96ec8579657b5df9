# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One key runs a meeting: whatever has happened, pressing it with a person's pauses leads on and ends the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.formats import Part
from facilitator.domain.going_on import MoveKind, WayOn
from facilitator.services.conductor import Conductor
from tests.support.any_meeting import some_parts
from tests.support.builders import START, closing, every_kind, sharing, words
from tests.support.evening import ACTS, Evening, act

pauses = st.lists(st.integers(8, 200), min_size=1, max_size=8)
before_that = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 12), st.integers(0, 200)), max_size=12)


def most_presses(parts: Sequence[Part], shortest_s: int) -> int:
    """Bound the presses a meeting can need: two for each thing that takes a pause, and those of moving on."""
    minutes = sum(part.minutes for part in parts)
    return 2 * (minutes * 60 // shortest_s) + 2 * len(parts) * (20 + 3)


@given(some_parts(), before_that, pauses)
def test_space_always_ends_the_meeting(
    parts: Sequence[Part], given_acts: list[tuple[str, int, int]], pauses_s: list[int]
) -> None:
    """From wherever a meeting has got to, Space alone closes it; no press is refused."""
    assert presses_to_the_end(parts, given_acts, pauses_s) is not None


def presses_to_the_end(
    parts: Sequence[Part], given_acts: list[tuple[str, int, int]], pauses_s: list[int]
) -> int | None:
    """Press Space until the meeting is closed; None when that takes for ever."""
    evening = Evening(*parts)
    for what, seat, pause_s in given_acts:
        evening.after(pause_s)
        act(evening, what, seat)
    for press in range(most_presses(parts, min(pauses_s))):
        if evening.state.closed_at is not None:
            return press
        evening.space().after(pauses_s[press % len(pauses_s)])
    return None


def test_without_the_rows_of_used_up_time_one_key_would_go_on_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: if the button said "Next speaker" whatever the time, the check above would find it out."""
    plain = Conductor.way_on

    def stubborn(conductor: Conductor) -> WayOn:
        offered = plain(conductor)
        beside = offered.secondary
        return WayOn(beside) if beside is not None and beside.kind is MoveKind.NEXT_SPEAKER else offered

    parts = (words(), sharing(), closing())
    assert presses_to_the_end(parts, [], [60]) is not None
    monkeypatch.setattr(Conductor, "way_on", stubborn)
    assert presses_to_the_end(parts, [], [60]) is None


def test_a_whole_evening_by_one_key() -> None:
    """Every kind of part, one press a minute: each part is visited in order, then the meeting closes."""
    evening = Evening(*every_kind(), chairs=3)
    presses = 0
    while evening.state.closed_at is None:
        evening.space().after(60)
        presses += 1
    assert [visit.index for visit in evening.state.visits] == list(range(len(every_kind())))
    assert presses < 120
    assert len(evening.summaries.recent(2)) == 1


@given(some_parts(), before_that)
def test_what_the_buttons_offer_can_be_done(parts: Sequence[Part], given_acts: list[tuple[str, int, int]]) -> None:
    """Until a meeting is closed, both the big button and the quiet one can be pressed."""
    for which in ("primary", "secondary"):
        evening = Evening(*parts)
        for what, seat, pause_s in given_acts:
            evening.after(pause_s)
            act(evening, what, seat)
        move = getattr(evening.conductor.way_on(), which)
        if evening.state.closed_at is None and move is not None:
            evening.conductor.make_move(move)


@given(before_that, st.timedeltas(timedelta(days=-9000), timedelta(days=9000)))
def test_acts_read_no_clock_but_the_conductors(given_acts: list[tuple[str, int, int]], by: timedelta) -> None:
    """The same evening years before or after gives the same journal, every instant moved by as much."""
    journals = []
    for moved in (timedelta(), by):
        evening = Evening(words(), sharing(), closing(), at=START + moved)
        for what, seat, pause_s in given_acts:
            evening.after(pause_s)
            act(evening, what, seat)
        journals.append([(type(event), event.at - moved) for event in evening.on_disk])
    assert journals[0] == journals[1]
