# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits and whose turn it is: laws of the line and of the round, in memory only."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.formats import CircleDirection, SecondShares
from facilitator.domain.waiting_line import MOST_CHAIRS, ONLINE, SOMEONE, WaitingLine

SUNWISE, AGAINST = CircleDirection.SUNWISE, CircleDirection.AGAINST_THE_SUN
seats = st.integers(1, 20)
directions = st.sampled_from(CircleDirection)


@st.composite
def lines(draw: st.DrawFn) -> WaitingLine:
    """Draw a line that has got somewhere."""
    line = WaitingLine(draw(st.integers(0, 20)))
    for seat in draw(st.lists(st.integers(0, 20), max_size=8)):
        line = line.added(seat)
    for seat in draw(st.lists(st.integers(0, 20), max_size=4)):
        line = line.started(seat).finished()
    return line


@given(lines(), seats)
def test_a_seat_waits_once(line: WaitingLine, seat: int) -> None:
    """Added again, a seat keeps its place; added first, it stands last; there are chairs for everybody named."""
    once = line.added(seat)
    assert once.added(seat) == once
    assert once.waiting.count(seat) == 1
    assert once.chairs >= seat
    if seat not in line.waiting:
        assert once.waiting == (*line.waiting, seat)


@given(lines())
def test_someone_may_wait_twice(line: WaitingLine) -> None:
    """A hand without a number is one more each time."""
    assert line.added(SOMEONE).added(SOMEONE).waiting == (*line.waiting, SOMEONE, SOMEONE)


def test_no_seat_beyond_the_chairs_there_can_be() -> None:
    """Numbers below zero are no seats, nor those above 99 in the room or online."""
    line = WaitingLine(12)
    assert line.added(-1) == line.added(ONLINE + MOST_CHAIRS + 1) == line
    assert line.added(MOST_CHAIRS).chairs == MOST_CHAIRS
    assert line.round_moved_to(0) == line.round_moved_to(MOST_CHAIRS + 1) == line


@given(lines(), seats)
def test_removing_takes_back_adding(line: WaitingLine, seat: int) -> None:
    """Whoever was added last and is taken out leaves the line as it was."""
    if seat not in line.waiting:
        added = line.added(seat)
        assert added.removed(len(line.waiting)).waiting == line.waiting


@given(lines(), st.integers(-3, 12))
def test_a_place_that_is_not_there_changes_nothing(line: WaitingLine, place: int) -> None:
    """Taking out or moving nobody leaves the line alone; else exactly one is gone."""
    if 0 <= place < len(line.waiting):
        gone = line.removed(place).waiting
        assert gone == (*line.waiting[:place], *line.waiting[place + 1 :])
    else:
        assert line.removed(place) == line.moved(place, 1) == line


@given(lines(), st.integers(0, 12), st.integers(-20, 20))
def test_moving_keeps_everybody_and_can_be_moved_back(line: WaitingLine, place: int, by: int) -> None:
    """Moved, the same people wait; moved back by as much as it went, the line is as before."""
    if place >= len(line.waiting):
        return
    moved = line.moved(place, by)
    assert sorted(moved.waiting) == sorted(line.waiting)
    there = min(max(place + by, 0), len(line.waiting) - 1)
    assert moved.waiting[there] == line.waiting[place]
    assert moved.moved(there, place - there) == line


@given(lines(), st.integers(0, 20))
def test_a_turn_takes_a_seat_out_of_the_line_and_ends(line: WaitingLine, seat: int) -> None:
    """Whoever speaks does not wait as well; afterwards a numbered seat has spoken, and nobody speaks."""
    speaking = line.started(seat)
    assert speaking.speaking == seat
    assert len(speaking.waiting) == len(line.waiting) - (seat in line.waiting)
    finished = speaking.finished()
    assert finished.speaking is None
    assert (seat in finished.spoken) == (seat != SOMEONE)
    assert (seat in finished.had_turn) == (seat != SOMEONE)
    assert finished.finished() == finished


@given(st.integers(0, 40), directions, seats, st.lists(st.booleans(), max_size=50))
def test_a_round_gives_every_chair_one_turn(
    chairs: int, direction: CircleDirection, first: int, passes: list[bool]
) -> None:
    """Speaking or passing, each chair has exactly one turn, in the order of the circle, and then the round is over."""
    line = WaitingLine(chairs)
    if chairs:
        line = line.round_moved_to(min(first, chairs))
    turns: list[int] = []
    while (seat := line.next_in_round(direction)) is not None:
        pass_it = passes[len(turns) % len(passes)] if passes else False
        turns.append(seat)
        line = line.passed(direction) if pass_it else line.started(seat).finished()
    assert sorted(turns) == list(range(1, chairs + 1))
    step = 1 if direction is SUNWISE else -1
    assert all((after - before - step) % chairs == 0 for before, after in pairwise(turns))
    if turns:
        assert turns[0] == min(first, chairs)
    assert line.passed(direction) == line
    again = line.round_again()
    assert again.next_in_round(direction) == (turns[0] if turns else None)


def test_circles_go_both_ways() -> None:
    """With the sun 1, 2, 3; against it 1, 4, 3."""
    line = WaitingLine(4).passed(SUNWISE)
    assert (line.next_in_round(SUNWISE), line.next_in_round(AGAINST)) == (2, 4)


@given(lines(), directions)
def test_a_pass_leaves_no_mark(line: WaitingLine, direction: CircleDirection) -> None:
    """Nobody can see whether a seat spoke or passed: only the turn is over."""
    seat = line.next_in_round(direction)
    passed = line.passed(direction)
    if seat is not None:
        assert passed.had_turn == line.had_turn | {seat}
    assert (passed.spoken, passed.speaking, passed.waiting) == (line.spoken, line.speaking, line.waiting)


def test_a_round_can_go_on_from_another_chair() -> None:
    """Moved to a seat that had its turn, the round goes on with it; a new seat brings its chair."""
    line = WaitingLine(3).passed(SUNWISE).passed(SUNWISE)
    assert line.round_moved_to(1).next_in_round(SUNWISE) == 1
    assert line.round_moved_to(5).chairs == 5


@given(lines(), seats)
def test_a_new_part_forgets_turns_and_keeps_who_waits(line: WaitingLine, seat: int) -> None:
    """In another part nobody has spoken, and the line still stands."""
    entered = line.started(seat).in_new_part()
    assert entered == WaitingLine(line.chairs, waiting=line.started(seat).waiting)


def test_whoever_has_spoken_waits_until_everyone_else_has() -> None:
    """With that rule a seat that has not spoken goes before those that have; without it, to the end."""
    line = replace(WaitingLine(12), spoken=frozenset({4, 7}), waiting=(2, 4, 7))
    assert line.added(9, SecondShares.AFTER_EVERYONE).waiting == (2, 9, 4, 7)
    assert line.added(9).waiting == (2, 4, 7, 9)
    assert line.added(SOMEONE, SecondShares.AFTER_EVERYONE).waiting == (2, SOMEONE, 4, 7)
