# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a leader does with seats: typing a number, putting it in the line, letting a turn pass. In memory only.

Deliberately not here: whose turn it is (`domain/waiting_line.py`), how a typed number clears itself (`seat_entry.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from facilitator.domain.clock import Clock
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import SecondShares, SharingOrder, SharingRule
from facilitator.domain.headcount import CountCategory
from facilitator.domain.waiting_line import MOST_CHAIRS, ONLINE, SOMEONE, is_online, online
from facilitator.services.conductor import Conductor
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting_sight import Waiting, who_waits
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
        self._hybrid: bool | None = None

    @property
    def hybrid(self) -> bool:
        """Whether a second line, for those online, is shown: as the leader has said, else as the format says."""
        if self._hybrid is not None:
            return self._hybrid
        state = self._conductor.state
        rule = None if state is None else state.part.sharing
        return rule is not None and rule.online

    @property
    def typed(self) -> str:
        """What has been typed and not confirmed yet."""
        return self._entry.typed(self._clock.now())

    @property
    def typed_online(self) -> bool:
        """Whether what is typed, or comes next, is a number online."""
        return self._entry.is_online(self._clock.now())

    def begin_anew(self) -> None:
        """Forget what belonged to another meeting."""
        self._entry.clear()
        self._hybrid = None

    def type_digit(self, digit: int) -> None:
        """Type a seat's number; a first 0 passes in a round, and puts someone in the line elsewhere."""
        now = self._clock.now()
        if self._rule() is None:
            self._entry.ignore_enter(now, DIGIT_IGNORES_ENTER_FOR)
        elif digit == 0 and not self._entry.typed(now) and not self._entry.is_online(now):
            self._entry.ignore_enter(now, DIGIT_IGNORES_ENTER_FOR)
            self.pass_or_someone()
        else:
            self._entry.type(digit, now)

    def confirm(self) -> bool:
        """Take the typed seat; tell whether Enter was meant for it (if not, it goes on)."""
        now = self._clock.now()
        typed, is_far = self._entry.typed(now), self._entry.is_online(now)
        if not typed and not is_far:
            return self._entry.swallows_enter(now)
        self._entry.clear()
        self.add(online(int(typed or SOMEONE)) if is_far else int(typed))
        return True

    def clear_typing(self) -> bool:
        """Drop what was typed; tell whether there was anything."""
        had = bool(self.typed) or self.typed_online
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
        """Put a seat in its line; in a round, let the round go on from there. Online seats wait in either."""
        rule, line = self._rule(), self._conductor.line
        if rule is None or not 0 <= seat % ONLINE <= MOST_CHAIRS:
            return
        if rule.order is SharingOrder.ROUND and not is_online(seat):
            if line.people is not None:
                self._tell(say.Plain.ROUND_BY_PEOPLE)
                return
            self._attempt(lambda: self._conductor.move_round_to(seat))
            self._tell(say.TurnSaid(self._conductor.line.next_in_round(rule.direction)))
            return
        try:
            self._conductor.add_to_line(seat)
        except NotAllowed as refusal:
            self._tell(say.RefusedSaid(refusal.reason))
            return
        waiting = [one.seat for one in self._waiting()]
        place = (len(waiting) - waiting[::-1].index(seat)) if seat in waiting else len(waiting)
        spoken = seat in line.spoken and rule.second_shares is not SecondShares.WELCOME
        self._tell(say.SeatSaid(seat, place, spoken))

    def remove(self, place: int) -> None:
        """Take out whoever is called at this place, from 0."""
        waiting = self._waiting()
        if not 0 <= place < len(waiting):
            return
        one, line = waiting[place], self._conductor.line
        if one.comes_back:
            back = line.coming_back
            self._conductor.change_line(replace(line, coming_back=back[: one.place] + back[one.place + 1 :]))
        else:
            self._conductor.change_line(line.removed(one.place, in_online=one.in_online))
        self._tell(say.Plain.SEAT_REMOVED)

    def move(self, place: int, by: int) -> None:
        """Move whoever is called at this place forward (-1) or back (1), within their line."""
        waiting = self._waiting()
        if not 0 <= place < len(waiting) or waiting[place].comes_back:
            return
        one, before = waiting[place], self._conductor.line
        self._conductor.move_in_line(one.place, by, in_online=one.in_online)
        after = [other.seat for other in self._waiting()]
        if self._conductor.line != before and one.seat in after:
            self._tell(say.MovedSaid(one.seat, after.index(one.seat) + 1))

    def let_quiet_first(self, on: bool) -> None:
        """Call those who have not spoken first, or by order of arrival again."""
        self._conductor.let_quiet_first(on)
        self._tell(say.Plain.QUIET_FIRST if on else say.Plain.ARRIVAL_FIRST)

    def set_hybrid(self, on: bool) -> None:
        """Show a second line for those online, called in turn with the room; while somebody waits there it stays."""
        self._hybrid = on
        if on:
            self._tell(say.Plain.TWO_LINES)
        elif self._conductor.line.online:
            self._tell(say.Plain.ONLINE_WAITS)

    def type_online(self) -> None:
        """Let the next number be one online; Enter right away is somebody there without a number."""
        if self._rule() is not None:
            self._hybrid = True
            self._entry.begin_online(self._clock.now())

    def come_back(self) -> None:
        """Let somebody who passed speak when the round is through."""
        if self._rule() is not None:
            before = self._conductor.line
            self._attempt(self._conductor.come_back)
            if self._conductor.line != before:
                self._tell(say.Plain.COMES_BACK)

    def count_people(self, by: int) -> None:
        """Let the round go by so many people instead of seats, one more or fewer than now (at first: those here)."""
        state, line = self._conductor.state, self._conductor.line
        if state is None or self._rule() is None:
            return
        here = state.counts[CountCategory.HERE] or line.chairs
        people = here if line.people is None else max(line.people + by, line.turns, 1)
        self._conductor.change_line(line.counting(people))
        self._tell(say.PeopleSaid(people))

    def go_by_seats(self) -> None:
        """Let the round go by seats again."""
        self._conductor.change_line(self._conductor.line.counting(None))
        self._tell(say.Plain.BY_SEATS)

    def _waiting(self) -> tuple[Waiting, ...]:
        state = self._conductor.state
        return () if state is None else who_waits(state, self._conductor.line, self._clock.now())

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
