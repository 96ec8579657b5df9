# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a leader does with seats: typing a number, putting it in the line, letting a turn pass. In memory only.

Deliberately not here: whose turn it is (`domain/waiting_line.py`), how a typed number clears itself (`seat_entry.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from facilitator.domain.clock import Clock
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import SecondShares, SharingOrder, SharingRule
from facilitator.domain.waiting_line import MOST_CHAIRS, SOMEONE
from facilitator.services.conductor import Conductor
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.seat_entry import DIGIT_IGNORES_ENTER_FOR, SeatEntry

WITH_A_LINE = (SharingOrder.LINE, SharingOrder.ROUND)
"""The orders in which a seat's number means something."""


class Seats:
    """The waiting line's intents. `attempt` carries an act out and says why when it can't be done."""

    def __init__(
        self,
        conductor: Conductor,
        clock: Clock,
        tell: Callable[[say.Saying], None],
        attempt: Callable[[Callable[[], None]], None],
    ) -> None:
        self._conductor = conductor
        self._clock = clock
        self._tell = tell
        self._attempt = attempt
        self._entry = SeatEntry()

    @property
    def typed(self) -> str:
        """What has been typed and not confirmed yet."""
        return self._entry.typed(self._clock.now())

    def type_digit(self, digit: int) -> None:
        """Type a seat's number; a first 0 passes in a round, and puts someone in the line elsewhere."""
        now = self._clock.now()
        if self._rule() is None:
            self._entry.ignore_enter(now, DIGIT_IGNORES_ENTER_FOR)
        elif digit == 0 and not self._entry.typed(now):
            self._entry.ignore_enter(now, DIGIT_IGNORES_ENTER_FOR)
            self.pass_or_someone()
        else:
            self._entry.type(digit, now)

    def confirm(self) -> bool:
        """Take the typed seat; tell whether Enter was meant for it (if not, it goes on)."""
        now = self._clock.now()
        typed = self._entry.typed(now)
        if not typed:
            return self._entry.swallows_enter(now)
        self._entry.clear()
        self.add(int(typed))
        return True

    def clear_typing(self) -> bool:
        """Drop what was typed; tell whether there was anything."""
        had = bool(self.typed)
        self._entry.clear()
        return had

    def pass_or_someone(self) -> None:
        """In a round with nobody speaking, pass silently; in a line, put someone without a number at its end."""
        rule = self._rule()
        if rule is None:
            return
        if rule.order is not SharingOrder.ROUND:
            self.add(SOMEONE)
        elif self._conductor.line.speaking is not None:
            self._tell(say.RefusedSaid(Reason.ALREADY_TIMED))
        else:
            self._attempt(self._conductor.pass_turn)

    def add(self, seat: int) -> None:
        """Put a seat in the line; in a round, let the round go on from there."""
        rule, line = self._rule(), self._conductor.line
        if rule is None or not 0 <= seat <= MOST_CHAIRS:
            return
        if rule.order is SharingOrder.ROUND:
            self._attempt(lambda: self._conductor.move_round_to(seat))
            self._tell(say.TurnSaid(self._conductor.line.next_in_round(rule.direction)))
            return
        try:
            self._conductor.add_to_line(seat)
        except NotAllowed as refusal:
            self._tell(say.RefusedSaid(refusal.reason))
            return
        waiting = self._conductor.line.waiting
        place = (len(waiting) - waiting[::-1].index(seat)) if seat in waiting else len(waiting)
        spoken = seat in line.spoken and rule.second_shares is not SecondShares.WELCOME
        self._tell(say.SeatSaid(seat, place, spoken))

    def remove(self, place: int) -> None:
        """Take out whoever waits at this place, from 0."""
        before = self._conductor.line
        self._conductor.change_line(before.removed(place))
        if self._conductor.line != before:
            self._tell(say.Plain.SEAT_REMOVED)

    def move(self, place: int, by: int) -> None:
        """Move whoever waits at this place forward (-1) or back (1)."""
        self._conductor.move_in_line(place, by)

    def _rule(self) -> SharingRule | None:
        """Give the rule of a part in which anybody can wait; say so where nobody can."""
        state = self._conductor.state
        if state is None:
            return None
        rule = state.part.sharing
        if state.under_way and rule is not None and rule.order in WITH_A_LINE:
            return rule
        self._tell(say.Plain.NO_LINE)
        return None
