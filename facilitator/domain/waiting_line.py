# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits and which seat speaks: numbers of chairs, in memory only, never written, forgotten with the meeting.

A seat is a number from 1. SOMEONE stands for a hand that went up without a number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator.domain.formats import CircleDirection

SOMEONE = 0
MOST_CHAIRS = 99


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """The line, the speaker's seat, who has spoken in this part, and whose turn it is in a round.

    `speaking` is None while nobody speaks. `had_turn` holds the seats that spoke or passed in this round; nothing tells
    which of the two.
    """

    chairs: int
    waiting: tuple[int, ...] = ()
    speaking: int | None = None
    spoken: frozenset[int] = frozenset()
    had_turn: frozenset[int] = frozenset()
    round_from: int = 1

    def added(self, seat: int, *, spoken_wait: bool = False) -> WaitingLine:
        """Put a seat at the end of the line; a seat already waiting stays where it is. SOMEONE may wait twice.

        `spoken_wait`: whoever has spoken in this part waits until everyone else has, so a seat that has not goes
        before those that have.
        """
        if seat < 0 or seat > MOST_CHAIRS or (seat != SOMEONE and seat in self.waiting):
            return self
        place = len(self.waiting)
        if spoken_wait and seat not in self.spoken:
            place = next((at for at, other in enumerate(self.waiting) if other in self.spoken), place)
        waiting = (*self.waiting[:place], seat, *self.waiting[place:])
        return replace(self, waiting=waiting, chairs=max(self.chairs, seat))

    def removed(self, place: int) -> WaitingLine:
        """Take out whoever stands at `place`, from 0; a place that is not there changes nothing."""
        return replace(self, waiting=self.waiting[:place] + self.waiting[place + 1 :]) if place >= 0 else self

    def moved(self, place: int, by: int) -> WaitingLine:
        """Move whoever stands at `place` by so many places, as far as the line goes."""
        if not 0 <= place < len(self.waiting):
            return self
        rest = [*self.waiting[:place], *self.waiting[place + 1 :]]
        rest.insert(min(max(place + by, 0), len(rest)), self.waiting[place])
        return replace(self, waiting=tuple(rest))

    def started(self, seat: int) -> WaitingLine:
        """Let a seat speak and take it out of the line."""
        waiting = list(self.waiting)
        if seat in waiting:
            waiting.remove(seat)
        return replace(self, waiting=tuple(waiting), speaking=seat)

    def finished(self) -> WaitingLine:
        """End the speaker's turn; nothing changes while nobody speaks."""
        if self.speaking is None:
            return self
        seat = self.speaking
        if seat == SOMEONE:
            return replace(self, speaking=None)
        return replace(self, speaking=None, spoken=self.spoken | {seat}, had_turn=self.had_turn | {seat})

    def passed(self, direction: CircleDirection) -> WaitingLine:
        """Let the seat whose turn it is pass, without a mark that it did."""
        seat = self.next_in_round(direction)
        return self if seat is None else replace(self, had_turn=self.had_turn | {seat})

    def round_moved_to(self, seat: int) -> WaitingLine:
        """Let the round go on from this seat."""
        if not 1 <= seat <= MOST_CHAIRS:
            return self
        return replace(self, round_from=seat, had_turn=self.had_turn - {seat}, chairs=max(self.chairs, seat))

    def round_again(self) -> WaitingLine:
        """Begin another round at the same chair."""
        return replace(self, had_turn=frozenset())

    def in_new_part(self) -> WaitingLine:
        """Enter another part: nobody speaks, nobody has spoken, and who waits goes on waiting."""
        return replace(self, speaking=None, spoken=frozenset(), had_turn=frozenset(), round_from=1)

    def next_in_round(self, direction: CircleDirection) -> int | None:
        """Tell whose turn it is: the first seat from `round_from` on, round the circle; None when all have had one."""
        forward = direction is CircleDirection.SUNWISE
        for offset in range(self.chairs):
            seat = (self.round_from - 1 + (offset if forward else -offset)) % self.chairs + 1
            if seat not in self.had_turn:
                return seat
        return None
