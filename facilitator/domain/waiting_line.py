# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits and which seat speaks: numbers of chairs, in memory only, never written, forgotten with the meeting.

A seat is a number from 1. SOMEONE stands for a hand that went up without a number. Whoever takes part online has a
number too, above ONLINE; SOMEONE_ONLINE is a hand there without one. Where both lines wait, they are called in turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from facilitator.domain.formats import CircleDirection, SecondShares

SOMEONE = 0
MOST_CHAIRS = 99
ONLINE = 100
SOMEONE_ONLINE = ONLINE + SOMEONE
MOST_PEOPLE = 500


def online(number: int) -> int:
    """Give the seat of whoever has this number online, from 1; SOMEONE gives somebody there."""
    return ONLINE + number


def is_online(seat: int) -> bool:
    """Tell whether a seat is online."""
    return seat >= ONLINE


def has_number(seat: int) -> bool:
    """Tell whether a seat is told from others, so that it is known whether it has spoken."""
    return seat % ONLINE != SOMEONE


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """The lines, the speaker's seat, who has spoken in this part, and whose turn it is in a round.

    `speaking` is None while nobody speaks. `had_turn` holds the seats that spoke or passed in this round; nothing tells
    which of the two. `online` is the second line; `last_online` tells which line was called last (None: neither yet).
    `quiet_first`: whoever has not spoken goes first. `coming_back`: those who passed and would like to speak after all,
    once the round is through. `people`: the round goes by so many people instead of seats, of whom `turns` have had
    their turn. `expected`: how many the leader thinks will still speak.
    """

    chairs: int
    waiting: tuple[int, ...] = ()
    speaking: int | None = None
    spoken: frozenset[int] = frozenset()
    had_turn: frozenset[int] = frozenset()
    round_from: int = 1
    online: tuple[int, ...] = ()
    last_online: bool | None = None
    quiet_first: bool = False
    coming_back: tuple[int, ...] = ()
    people: int | None = None
    turns: int = 0
    expected: int | None = None

    # -- who waits ---------------------------------------------------------------------------------------------------

    def added(self, seat: int, second: SecondShares = SecondShares.WELCOME) -> WaitingLine:
        """Put a seat at the end of its line; a seat already waiting stays where it is. SOMEONE may wait twice.

        `second` is the part's rule: AFTER_EVERYONE puts a seat that has not spoken before those that have, ONCE takes
        none that has spoken.
        """
        if not _is_seat(seat) or not self.may_wait(seat, second):
            return self
        line = (*self.line_of(seat), seat)
        chairs = self.chairs if is_online(seat) else max(self.chairs, seat)
        return replace(self._with_line(line, in_online=is_online(seat)), chairs=chairs)._by_rule(second)

    def may_wait(self, seat: int, second: SecondShares) -> bool:
        """Tell whether a seat can be put in the line: it does not wait already, and may speak (again)."""
        if has_number(seat) and seat in self.line_of(seat):
            return False
        return second is not SecondShares.ONCE or seat not in self.spoken

    def line_of(self, seat: int) -> tuple[int, ...]:
        """Give the line in which this seat would wait."""
        return self.online if is_online(seat) else self.waiting

    def removed(self, place: int, *, in_online: bool = False) -> WaitingLine:
        """Take out whoever stands at `place`, from 0; a place that is not there changes nothing."""
        line = self.online if in_online else self.waiting
        return self._with_line(line[:place] + line[place + 1 :], in_online=in_online) if place >= 0 else self

    def moved(
        self, place: int, by: int, second: SecondShares = SecondShares.WELCOME, *, in_online: bool = False
    ) -> WaitingLine:
        """Move whoever stands at `place` by so many places, as far as the line and the part's rule go."""
        line = self.online if in_online else self.waiting
        if not 0 <= place < len(line):
            return self
        rest = [*line[:place], *line[place + 1 :]]
        rest.insert(min(max(place + by, 0), len(rest)), line[place])
        return self._with_line(tuple(rest), in_online=in_online)._by_rule(second)

    def with_quiet_first(self, on: bool, second: SecondShares = SecondShares.WELCOME) -> WaitingLine:
        """Let whoever has not spoken go first, or let the order of arrival stand again from now on."""
        return replace(self, quiet_first=on)._by_rule(second)

    def expecting(self, people: int | None) -> WaitingLine:
        """Note how many the leader thinks will still speak; None: as the line says."""
        return replace(self, expected=None if people is None else min(max(people, 0), MOST_PEOPLE))

    # -- who speaks --------------------------------------------------------------------------------------------------

    def next_up(self, second: SecondShares = SecondShares.WELCOME) -> int | None:
        """Tell who is called next from the lines; None when nobody waits who may speak.

        Room and online are called in turn; while one line is empty, the other goes on. Where the rule or the leader
        says so, whoever has not spoken goes before all that have, in either line.
        """
        room, far = self._may_speak(self.waiting, second), self._may_speak(self.online, second)
        if self._spoken_wait(second) and any(seat not in self.spoken for seat in (*room, *far)):
            room, far = ([seat for seat in line if seat not in self.spoken] for line in (room, far))
        return self._in_turn(next(iter(room), None), next(iter(far), None))

    def order(self, second: SecondShares = SecondShares.WELCOME) -> tuple[int, ...]:
        """Give all who wait in the order in which they will be called, if nobody else comes."""
        return tuple(self._called(second))

    def started(self, seat: int) -> WaitingLine:
        """Let a seat speak and take it out of the line."""
        comes_back = has_number(seat) or self.people is None or self.turns >= self.people
        return replace(
            self,
            waiting=_without(self.waiting, seat),
            online=_without(self.online, seat),
            coming_back=_without(self.coming_back, seat) if comes_back else self.coming_back,
            speaking=seat,
            last_online=is_online(seat),
        )

    def finished(self) -> WaitingLine:
        """End the speaker's turn; nothing changes while nobody speaks."""
        if self.speaking is None:
            return self
        seat = self.speaking
        told = frozenset({seat}) if has_number(seat) else frozenset[int]()
        return replace(
            self,
            speaking=None,
            spoken=self.spoken | told,
            had_turn=self.had_turn | told,
            turns=self.turns + (self.people is not None and not is_online(seat)),
            expected=_one_fewer(self.expected),
        )

    # -- rounds ------------------------------------------------------------------------------------------------------

    def next_in_round(self, direction: CircleDirection) -> int | None:
        """Tell whose turn it is in the circle: the first seat from `round_from` on; None when all have had one.

        In a round that goes by people it is SOMEONE, as long as somebody is left.
        """
        if self.people is not None:
            return SOMEONE if self.turns < self.people else None
        forward = direction is CircleDirection.SUNWISE
        for offset in range(self.chairs):
            seat = (self.round_from - 1 + (offset if forward else -offset)) % self.chairs + 1
            if seat not in self.had_turn:
                return seat
        return None

    def round_turn(self, direction: CircleDirection) -> int | None:
        """Tell whose turn it is: circle and online in turn, then those who come back; None when all are through."""
        room = self.next_in_round(direction)
        if room is None:
            room = next(iter(self.coming_back), None)
        return self._in_turn(room, next(iter(self.online), None))

    def passed(self, direction: CircleDirection) -> WaitingLine:
        """Let whoever's turn it is pass, without a mark that they did."""
        seat = self.round_turn(direction)
        if seat is None:
            return self
        after = replace(self, last_online=is_online(seat), expected=_one_fewer(self.expected))
        if is_online(seat):
            return replace(after, online=_without(self.online, seat))
        if self.next_in_round(direction) is None:
            return replace(after, coming_back=_without(self.coming_back, seat))
        if self.people is not None:
            return replace(after, turns=self.turns + 1)
        return replace(after, had_turn=self.had_turn | {seat})

    def came_back(self, seat: int, second: SecondShares = SecondShares.AFTER_EVERYONE) -> WaitingLine:
        """Let a seat that passed speak after all, when the round is through; SOMEONE in a round that goes by people.

        A seat that still has its turn to come keeps it. One that has spoken comes again only where the rule lets it.
        """
        if is_online(seat) or not _is_seat(seat) or (has_number(seat) and seat in self.coming_back):
            return self
        spoken = seat in self.spoken and second is SecondShares.ONCE
        if has_number(seat) and (seat not in self.had_turn or spoken):
            return self
        return replace(self, coming_back=(*self.coming_back, seat))

    def round_moved_to(self, seat: int, *, again: bool = True) -> WaitingLine:
        """Let the round go on from this seat; `again`: also when it has spoken, else with the next that has not."""
        if not 1 <= seat <= MOST_CHAIRS:
            return self
        kept = self.had_turn if seat in self.spoken and not again else self.had_turn - {seat}
        return replace(self, round_from=seat, had_turn=kept, chairs=max(self.chairs, seat))

    def round_again(self) -> WaitingLine:
        """Begin another round at the same chair."""
        return replace(self, had_turn=frozenset(), turns=0, coming_back=())

    def counting(self, people: int | None) -> WaitingLine:
        """Let rounds go by so many people instead of seats ("how many are we"), or by seats again with None."""
        if people is None:
            return replace(self, people=None, turns=0)
        turns = self.turns if self.people is not None else len([s for s in self.had_turn if not is_online(s)])
        return replace(self, people=min(max(people, 0), MOST_PEOPLE), turns=turns)

    def still_in_round(self) -> int:
        """Count those whose turn in this round is still to come, online and coming back included."""
        circle = range(1, self.chairs + 1)
        room = len([s for s in circle if s not in self.had_turn and s != self.speaking])
        if self.people is not None:
            speaks = self.speaking is not None and not is_online(self.speaking)
            room = max(self.people - self.turns - speaks, 0)
        return room + len(self.coming_back) + len(self.online)

    def in_new_part(self) -> WaitingLine:
        """Enter another part: nobody speaks, nobody has spoken, and who waits goes on waiting."""
        return WaitingLine(self.chairs, self.waiting, online=self.online, people=self.people)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _called(self, second: SecondShares) -> Iterator[int]:
        line = replace(self, speaking=None)
        while (seat := line.next_up(second)) is not None:
            yield seat
            line = line.started(seat)

    def _in_turn(self, room: int | None, far: int | None) -> int | None:
        if room is None or far is None:
            return far if room is None else room
        return far if self.last_online is False else room

    def _spoken_wait(self, second: SecondShares) -> bool:
        return self.quiet_first or second is SecondShares.AFTER_EVERYONE

    def _may_speak(self, line: tuple[int, ...], second: SecondShares) -> list[int]:
        return [seat for seat in line if second is not SecondShares.ONCE or seat not in self.spoken]

    def _by_rule(self, second: SecondShares) -> WaitingLine:
        """Put those who have spoken behind those who have not, where the rule or the leader says so."""
        if not self._spoken_wait(second):
            return self
        waiting, far = (tuple(sorted(line, key=self.spoken.__contains__)) for line in (self.waiting, self.online))
        return replace(self, waiting=waiting, online=far)

    def _with_line(self, line: tuple[int, ...], *, in_online: bool) -> WaitingLine:
        return replace(self, online=line) if in_online else replace(self, waiting=line)


def _is_seat(seat: int) -> bool:
    return 0 <= seat <= MOST_CHAIRS or ONLINE <= seat <= ONLINE + MOST_CHAIRS


def _without(line: tuple[int, ...], seat: int) -> tuple[int, ...]:
    if seat not in line:
        return line
    place = line.index(seat)
    return line[:place] + line[place + 1 :]


def _one_fewer(expected: int | None) -> int | None:
    return None if expected is None else max(expected - 1, 0)
