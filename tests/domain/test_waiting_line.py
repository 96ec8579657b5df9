# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits and whose turn it is: laws of the line and of the round, in memory only."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.formats import CircleDirection, SecondShares
from facilitator.domain.waiting_line import MOST_CHAIRS, ONLINE, SOMEONE, SOMEONE_ONLINE, WaitingLine, is_online, online

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


# -- the rule about speaking twice -------------------------------------------------------------------------------------

WELCOME, AFTER, ONCE = SecondShares.WELCOME, SecondShares.AFTER_EVERYONE, SecondShares.ONCE


@given(lines(), st.lists(st.tuples(st.integers(0, 5), st.sampled_from((-1, 1))), max_size=6))
def test_after_everyone_holds_whatever_is_moved(line: WaitingLine, moves: list[tuple[int, int]]) -> None:
    """However the line is reordered, nobody who has spoken is called before somebody who has not."""
    for place, by in moves:
        line = line.moved(place, by, AFTER)
    spoken = [seat in line.spoken for seat in line.order(AFTER)]
    assert spoken == sorted(spoken)
    assert sorted(line.order(AFTER)) == sorted((*line.waiting, *line.online))


@given(lines(), seats)
def test_once_means_once(line: WaitingLine, seat: int) -> None:
    """Whoever has spoken is neither taken into the line nor called from it."""
    assert (seat in line.added(seat, ONCE).waiting) == (seat in line.waiting or seat not in line.spoken)
    assert not any(called in line.spoken for called in line.order(ONCE))


@given(lines())
def test_welcome_calls_in_the_order_of_arrival(line: WaitingLine) -> None:
    """Without a rule the room's line is called as it stands."""
    assert line.order(WELCOME) == line.waiting


def test_the_leader_can_let_the_quiet_go_first() -> None:
    """Switched on, those who have not spoken go first, those who come later too; switched off, the line stays."""
    line = replace(WaitingLine(12), spoken=frozenset({4}), waiting=(4, 2)).with_quiet_first(True)
    assert line.waiting == (2, 4)
    assert line.added(9).waiting == (2, 9, 4)
    assert line.with_quiet_first(False).added(7).waiting == (2, 4, 7)


def test_a_place_earlier_or_later() -> None:
    """Moved one place, a seat changes places with its neighbour, as far as the line goes."""
    line = WaitingLine(12, waiting=(1, 2, 3))
    assert line.moved(2, -1).waiting == (1, 3, 2)
    assert line.moved(0, 1).waiting == (2, 1, 3)
    assert line.moved(0, -1) == line.moved(2, 1) == line


# -- room and online ---------------------------------------------------------------------------------------------------


def test_room_and_online_are_called_in_turn() -> None:
    """One from the room, one online, and so on; when one line is empty the other goes on."""
    line = WaitingLine(12, waiting=(7, 2, 11, 5), online=(online(1), online(2)))
    assert line.order() == (7, 101, 2, 102, 11, 5)
    assert line.started(7).finished().order() == (101, 2, 102, 11, 5)


def test_online_goes_first_when_only_online_waits() -> None:
    """Nobody waits for an empty room."""
    assert WaitingLine(12, online=(online(3), online(4))).order() == (103, 104)
    assert WaitingLine(12).added(SOMEONE_ONLINE).order() == (SOMEONE_ONLINE,)


@given(st.lists(st.integers(0, 20), max_size=8), st.lists(st.integers(100, 120), max_size=8), st.booleans())
def test_alternation_is_fair(room: list[int], far: list[int], started: bool) -> None:
    """As long as both lines wait, no line is called twice running, and everybody is called once."""
    line = WaitingLine(20, waiting=tuple(dict.fromkeys(room)), online=tuple(dict.fromkeys(far)))
    if started and line.waiting:
        line = line.started(line.waiting[0]).finished()
    left = {False: len(line.waiting), True: len(line.online)}
    order = line.order()
    assert sorted(order) == sorted((*line.waiting, *line.online))
    before = line.last_online
    for seat in order:
        if left[False] and left[True] and before is not None:
            assert is_online(seat) is not before
        before = is_online(seat)
        left[before] -= 1


def test_the_quiet_go_before_in_either_line() -> None:
    """Where those who have spoken wait, somebody new online goes before somebody known in the room."""
    line = WaitingLine(12, waiting=(7,), online=(online(1),), spoken=frozenset({7}), last_online=True)
    assert line.order(AFTER) == (101, 7)
    assert line.order(WELCOME) == (7, 101)


def test_online_seats_are_kept_apart() -> None:
    """Online 7 and seat 7 are two people; a second line can be reordered and shortened by itself."""
    line = WaitingLine(3).added(7).added(online(7)).added(online(2))
    assert (line.waiting, line.online, line.chairs) == ((7,), (107, 102), 7)
    assert line.moved(0, 1, in_online=True).online == (102, 107)
    assert line.removed(0, in_online=True).online == (102,)
    assert line.started(online(7)).finished().spoken == {107}


# -- rounds: who comes back, and how many we are -----------------------------------------------------------------------


def test_whoever_passed_can_come_back_when_the_round_is_through() -> None:
    """A pass is no no: asked for, the turn comes after everyone's, once."""
    line = WaitingLine(3).passed(SUNWISE).came_back(1)
    assert line.came_back(1) == line
    turns = []
    while (seat := line.round_turn(SUNWISE)) is not None:
        turns.append(seat)
        line = line.started(seat).finished()
    assert turns == [2, 3, 1]


def test_who_comes_back_and_passes_again_is_through() -> None:
    """A second pass is as silent as the first."""
    line = WaitingLine(1).passed(SUNWISE).came_back(1)
    assert line.round_turn(SUNWISE) == 1
    assert line.passed(SUNWISE).round_turn(SUNWISE) is None


def test_coming_back_follows_the_rule() -> None:
    """Who has spoken comes again only where a second share is allowed; who has a turn to come keeps it."""
    line = WaitingLine(2).started(1).finished()
    assert line.came_back(1, ONCE) == line
    assert line.came_back(1, AFTER).coming_back == (1,)
    assert line.came_back(2) == line.came_back(online(1)) == line.came_back(-1) == line


def test_a_round_goes_by_people_instead_of_seats() -> None:
    """ "How many are we" gives so many turns, spoken or passed, and then those who come back."""
    line = WaitingLine(30).counting(3)
    assert (line.next_in_round(SUNWISE), line.still_in_round()) == (SOMEONE, 3)
    line = line.started(SOMEONE)
    assert line.still_in_round() == 2
    line = line.finished().passed(SUNWISE).came_back(SOMEONE)
    assert (line.turns, line.still_in_round()) == (2, 2)
    line = line.started(SOMEONE).finished()
    assert (line.next_in_round(SUNWISE), line.round_turn(SUNWISE)) == (None, SOMEONE)
    line = line.started(SOMEONE).finished()
    assert line.round_turn(SUNWISE) is None
    assert line.round_again().still_in_round() == 3
    assert line.in_new_part().still_in_round() == 3
    assert line.counting(None).still_in_round() == 30


def test_counting_goes_on_from_the_turns_that_were_had() -> None:
    """Told in the middle of a round, the number of people counts those who had their turn by seats."""
    line = WaitingLine(12).passed(SUNWISE).started(2).finished().counting(5)
    assert (line.turns, line.still_in_round()) == (2, 3)
    assert line.counting(1).round_turn(SUNWISE) is None


def test_a_round_takes_online_in_turn() -> None:
    """In a circle with people online, chair and screen alternate until one of them is through."""
    line = WaitingLine(3).added(online(1)).added(online(2))
    turns = []
    while (seat := line.round_turn(AGAINST)) is not None:
        turns.append(seat)
        line = line.passed(AGAINST) if len(turns) == 2 else line.started(seat).finished()
    assert turns == [1, 101, 3, 102, 2]


def test_moving_a_round_to_a_seat_that_has_spoken() -> None:
    """Not again: the round goes on with the next chair; a seat that passed gets its turn back."""
    line = WaitingLine(4).started(1).finished().passed(SUNWISE)
    assert line.round_moved_to(1, again=False).next_in_round(SUNWISE) == 3
    assert line.round_moved_to(1).next_in_round(SUNWISE) == 1
    assert line.round_moved_to(2, again=False).next_in_round(SUNWISE) == 2


def test_the_number_expected_goes_down_with_each_turn() -> None:
    """One fewer after each share or pass, never below none; None leaves it to the line."""
    line = WaitingLine(5).expecting(2).started(1).finished()
    assert line.expected == 1
    assert line.passed(SUNWISE).passed(SUNWISE).expected == 0
    assert line.expecting(None).started(2).finished().expected is None
    assert (line.expecting(-3).expected, line.expecting(9999).expected) == (0, 500)
