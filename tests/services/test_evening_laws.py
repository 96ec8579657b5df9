# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The laws again, with everything in place: conductor, journal, line and clock, whatever a leader does."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.following import fold
from facilitator.domain.formats import SharingOrder
from tests.support.builders import closing, sharing, words
from tests.support.evening import ACTS, Evening, act

steps = st.tuples(st.sampled_from(ACTS), st.integers(0, 12), st.integers(0, 200))
orders = st.sampled_from(SharingOrder)


@given(orders, st.lists(steps, max_size=20))
def test_journal_and_state_agree_whatever_is_done(order: SharingOrder, given_steps: list[tuple[str, int, int]]) -> None:
    """After any acts the journal folds to the state that was kept, or the meeting is closed and has a summary."""
    evening = Evening(words(planned_min=1), sharing(order, planned_min=5), closing(), chairs=3)
    for what, seat, pause_s in given_steps:
        evening.after(pause_s)
        act(evening, what, seat)
        if evening.state.closed_at is None:
            assert fold(evening.on_disk) == evening.state
        else:
            assert evening.on_disk == ()
            assert evening.summaries.recent(1) == (evening.conductor.summary,)


@given(orders, st.lists(steps, max_size=12), st.integers(1, 6))
def test_back_gives_the_evening_in_which_it_was_never_done(
    order: SharingOrder, given_steps: list[tuple[str, int, int]], backs: int
) -> None:
    """Meeting and line after some Backs are those of an evening without the acts that were taken back."""
    evening = Evening(words(planned_min=1), sharing(order, planned_min=5), closing(), chairs=3)
    acts: list[int] = []
    for place, (what, seat, pause_s) in enumerate(given_steps):
        evening.after(pause_s)
        before, deeds = evening.conductor.line, evening.state.deeds
        act(evening, what, seat)
        if evening.state.deeds != deeds or evening.conductor.line != before:
            acts.append(place)
    for _ in range(min(backs, len(acts))):
        evening.conductor.back()
        acts.pop()
    again = Evening(words(planned_min=1), sharing(order, planned_min=5), closing(), chairs=3)
    for place, (what, seat, pause_s) in enumerate(given_steps):
        again.after(pause_s)
        if place in acts or what in ("look", "sleep"):
            act(again, what, seat)
    assert evening.conductor.line == again.conductor.line
    assert evening.state == replace(again.state, meeting_id=evening.state.meeting_id)
