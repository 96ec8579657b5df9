# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practice without a window: a made-up room leads itself, the same way every time, and nothing is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.headcount import CountCategory
from facilitator.services.made_up_room import MadeUpRoom
from facilitator.services.practice import Chronicle, Played, Practice, played
from facilitator.storage.memory import MemoryGroup
from tests.support.bookshelf import built_in_formats
from tests.support.builders import MINUTE, START, a_format, closing, every_kind, seconds, sharing, words
from tests.support.custody import a_kept_group

FORMATS = built_in_formats().formats("en")


def a_practice(chosen: MeetingFormat, people: int = 12, seed: int = 1, **more: object) -> Practice:
    return Practice(MemoryGroup(), chosen.worded(""), START, lambda: 0.0, MadeUpRoom(people, seed), **more)


def looked_at(practice: Practice, every_s: float) -> Played:
    """Let the room lead itself while somebody looks only now and then, as the window does at thirty times as fast."""
    chronicle = Chronicle()
    practice.conductor.listeners.add(chronicle.hear)
    practice.begin_from_now()
    while not practice.is_over:
        practice.clock.move_to(practice.clock.now() + seconds(every_s))
        while (act := practice.due_act()) is not None:
            with practice.clock.telling(act.at):
                practice.carry_out(act)
        practice.conductor.look()
    told = chronicle.told()
    assert told is not None
    return told


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda chosen: chosen.format_id)
def test_every_built_in_comes_to_its_end(chosen: MeetingFormat) -> None:
    """A made-up room leads every built-in format through all its parts, within a quarter of an hour of its length."""
    story = played(a_practice(chosen))
    assert [part.number for part in story.parts] == list(range(1, len(chosen.parts) + 1))
    assert abs(story.over) <= 15 * MINUTE
    for part, said in zip(story.parts, chosen.parts, strict=True):
        assert bool(part.shares) == (said.sharing is not None)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(every_kind()), min_size=1, max_size=8), st.integers(1, 40), st.integers(0, 9))
def test_any_format_comes_to_its_end(parts: list[Part], people: int, seed: int) -> None:
    """Whatever a format says, nobody gets stuck: not with one person, not without limits or minutes."""
    named = [replace(part, part_id=f"part-{place}") for place, part in enumerate(parts)]
    story = played(a_practice(a_format(*named), people, seed))
    assert story.began == START
    assert all(part.took.total_seconds() >= 0 for part in story.parts)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(FORMATS), st.sampled_from([1.0, 7.5, 15.0, 33.3]), st.integers(0, 9))
def test_the_same_story_however_fast_it_runs(chosen: MeetingFormat, every_s: float, seed: int) -> None:
    """Looked at every second or every half minute, the evening is the same to the last second."""
    assert looked_at(a_practice(chosen, seed=seed), every_s) == played(a_practice(chosen, seed=seed))


def test_another_seed_is_another_evening() -> None:
    """Control: the seed makes a difference, and so does how many come."""
    stories = [played(a_practice(FORMATS[0], people, seed)) for people, seed in ((12, 1), (12, 2), (9, 1))]
    assert stories[0] != stories[1]
    assert stories[0] != stories[2]


def test_people_are_counted_and_may_be_held() -> None:
    """The room is counted in practice; on hold nobody made up does anything until it is carried on."""
    practice = a_practice(a_format(words(), sharing(), closing()))
    for _ in range(4):
        act = practice.next_act()
        assert act is not None
        practice.clock.move_to(act.at)
        practice.carry_out(act)
    state = practice.conductor.state
    assert state is not None
    assert state.counts[CountCategory.HERE] == 12
    practice.conductor.do(ask.Hold())
    assert practice.next_act() is None
    practice.conductor.do(ask.CarryOn())
    assert practice.next_act() is not None


def test_what_was_due_long_ago_is_done_now() -> None:
    """Let loose after a while, the room begins from now on: nothing is dated back before what the person did."""
    practice = a_practice(a_format(words(), sharing(), closing()))
    practice.conductor.do(ask.Begin())
    practice.clock.move_to(START + 20 * MINUTE)
    practice.begin_from_now()
    act = practice.next_act()
    assert act is not None
    assert act.at == START + 20 * MINUTE


def test_a_group_that_is_kept_is_refused() -> None:
    """Control: wired to a store that is kept, practice does not even begin."""
    with pytest.raises(ValueError, match="kept"):
        Practice(a_kept_group(), a_format(), START, lambda: 0.0)


def test_practice_leaves_nothing_for_the_next_one() -> None:
    """What one practice wrote is in its own memory; a format tried twice goes the same way twice."""
    chosen = replace(FORMATS[0], version=7)
    assert played(a_practice(chosen)) == played(a_practice(chosen))
