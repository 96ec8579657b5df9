# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conductor leads one live meeting: takes commands, writes the journal, keeps the line, takes deeds back.

What it tells its listeners is on disk or marked as not saved yet. It reads no clock but the one it is given and knows
nothing of windows.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.clock import Clock
from facilitator.domain.deciding import decide
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.following import evolve, fold, opened, standing
from facilitator.domain.formats import CircleDirection, MeetingFormat, SecondShares
from facilitator.domain.going_on import Move, MoveKind, WayOn, way_on
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.ids import new_meeting_id
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pages import PageShape
from facilitator.domain.plan import fixed_starts
from facilitator.domain.reserve import second_shares_now
from facilitator.domain.room import pages_of
from facilitator.domain.summary import MeetingSummary, summarise
from facilitator.domain.waiting_line import SOMEONE, WaitingLine
from facilitator.services.listeners import Listeners
from facilitator.services.moves import command_of, last_deed, line_after, with_someone
from facilitator.services.ports import Journal, Lane, SummaryBook
from facilitator.services.unfinished import BEAT_EVERY, Unfinished
from facilitator.services.unsaved import UnsavedWrites

TRY_AGAIN_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Told:
    """What listeners hear: the meeting, the line, and whether all of it is on disk."""

    state: MeetingState
    line: WaitingLine
    saved: bool


@dataclass(frozen=True, slots=True)
class _Act:
    """One thing Back takes back: the line before it, and whether an event was written too."""

    line_before: WaitingLine
    wrote: bool


class Conductor:
    """Leads at most one meeting. `state` is None until one is opened or carried on."""

    def __init__(self, journal: Journal, summaries: SummaryBook, lane: Lane, clock: Clock) -> None:
        self._journal = journal
        self._summaries = summaries
        self._lane = lane
        self._clock = clock
        self._writes = UnsavedWrites(lane)
        self._events: list[did.Event] = []
        self._lost_since_closing: list[did.TimeLost] = []
        self._state: MeetingState | None = None
        self._line = WaitingLine(0)
        self._acts: list[_Act] = []
        self._summary: MeetingSummary | None = None
        self._beat_at: datetime | None = None
        self._tried_at: datetime | None = None
        self._told_saved = True
        self.room_shape: PageShape | None = None
        """How much a page of the room screen holds; None while there is no room screen."""
        self.listeners: Listeners[Told] = Listeners()

    @property
    def state(self) -> MeetingState | None:
        """The live meeting."""
        return self._state

    @property
    def line(self) -> WaitingLine:
        """Who waits, in memory only."""
        return self._line

    @property
    def saved(self) -> bool:
        """Whether everything shown is on disk."""
        return self._writes.all_saved

    @property
    def last_event(self) -> did.Event | None:
        """The event written last."""
        return self._events[-1] if self._events else None

    @property
    def summary(self) -> MeetingSummary | None:
        """The summary of the meeting just closed, while Back can still reopen it."""
        return self._summary

    # -- beginnings and endings --------------------------------------------------------------------------------------

    def open(self, chosen: MeetingFormat, planned_start: datetime, held_on: date, chairs: int) -> None:
        """Enter Run with tonight's format (already worded); times of day in it are those of `planned_start`'s zone."""
        self._forget()
        self._clock.jump()
        fixed = fixed_starts(chosen, planned_start)
        fixed = tuple(replace(one, at=one.at.astimezone(UTC)) for one in fixed)
        command = ask.OpenMeeting(new_meeting_id(), chosen, planned_start.astimezone(UTC), held_on, chairs, fixed)
        event = decide(None, command, self._clock.now())
        assert isinstance(event, did.MeetingOpened)
        self._line = WaitingLine(chairs)
        self._append(event, opened(event))

    def carry_on(self, unfinished: Unfinished) -> None:
        """Go on with a meeting that was interrupted; a running timer stands until the leader is heard."""
        self._forget()
        self._clock.jump()
        self._events = list(unfinished.events)
        self._state = unfinished.state
        self._line = with_someone(WaitingLine(self._state.chairs), self._state)
        self._do(ask.TellTimeLost(unfinished.last_alive, did.Loss.STOPPED))

    def file(self, unfinished: Unfinished) -> MeetingSummary:
        """Close an interrupted meeting at its last sign of life; its summary is marked to check."""
        self._forget()
        closed = evolve(unfinished.state, did.MeetingClosed(unfinished.last_alive))
        summary = summarise(closed)
        self._writes.write(partial(self._journal.close, summary))
        return summary

    def leave_unbegun(self) -> None:
        """Give up a meeting that has not begun and counted nobody; nothing of it is kept. Any other goes on."""
        state = self._state
        if state is None or state.counts.total() or state.milestones.total():
            return
        if state.begun_at is None:
            self._writes.write(partial(self._journal.discard, state.meeting_id))
            self._forget()

    def correct(self, summary: MeetingSummary) -> None:
        """Amend the summary that closing has written (Finish)."""
        if self._summary is not None and self._summary.meeting_id == summary.meeting_id:
            self._summary = summary
        self._writes.write(partial(_amend, self._summaries, summary))
        self._tell()

    def finish(self) -> None:
        """Leave Finish: the meeting is forgotten, only its summary stays."""
        self._forget()

    # -- commands ----------------------------------------------------------------------------------------------------

    def do(self, command: ask.Command) -> None:
        """Follow a command, write it down, tell everybody. Raises NotAllowed and changes nothing if it can't be."""
        if isinstance(command, ask.TakeBack):
            self.back()
        else:
            assert self._state is not None
            seat = self.way_on().primary.seat if isinstance(command, ask.MendBegin) else None
            self._do(command, line_after(command, self._line, self._state, seat))

    def go_on(self) -> None:
        """Do what the big button says."""
        self.make_move(self.way_on().primary)

    def way_on(self) -> WayOn:
        """Tell what the big button says."""
        assert self._state is not None
        return way_on(self._state, self._line, self._clock.now(), room_pages=self._pages_here())

    def make_move(self, move: Move) -> None:
        """Carry out a move of the big button or of the quiet one beside it."""
        assert self._state is not None
        match move.kind:
            case MoveKind.PASS:
                self.pass_turn()
            case MoveKind.ANOTHER_ROUND:
                self.change_line(self._line.round_again())
            case MoveKind.START_SEAT:
                self.start_seat(move.seat or SOMEONE)
            case MoveKind.START_CIRCLES:
                self.do(ask.BeginCircles(move.circles or 1))
            case MoveKind.SHOW_READING:
                self.do(ask.ShowReading(self._pages_here()))
            case MoveKind.NEXT_PAGE if self._state.reading is None:
                self.do(ask.ShowReading(self._pages_here(), 2))
            case _:
                self.do(command_of(move.kind, self._state))

    def start_seat(self, seat: int) -> None:
        """Let this seat speak (SOMEONE: no seat)."""
        self._do(ask.StartShare(), self._line.started(seat))

    def pass_turn(self) -> None:
        """Let the seat whose turn it is pass, silently."""
        assert self._state is not None
        rule = self._state.part.sharing
        if rule is None:
            raise NotAllowed(Reason.NOT_A_SHARING_PART)
        self.change_line(self._line.passed(rule.direction))

    def add_to_line(self, seat: int) -> None:
        """Put a seat in its line, by the part's rule. Raises NotAllowed(SPOKEN_ALREADY) where each speaks once."""
        second = self._second_shares()
        if second is SecondShares.ONCE and seat in self._line.spoken:
            raise NotAllowed(Reason.SPOKEN_ALREADY)
        self.change_line(self._line.added(seat, second))

    def move_in_line(self, place: int, by: int, *, in_online: bool = False) -> None:
        """Move whoever waits at this place earlier (-1) or later (1), as far as the part's rule lets them."""
        self.change_line(self._line.moved(place, by, self._second_shares(), in_online=in_online))

    def let_quiet_first(self, on: bool) -> None:
        """Call those who have not spoken first, or by order of arrival again."""
        self.change_line(self._line.with_quiet_first(on, self._second_shares()))

    def come_back(self, seat: int = SOMEONE) -> None:
        """Let somebody who passed speak when the round is through. Raises NotAllowed(SPOKEN_ALREADY) as above."""
        second = self._second_shares()
        if second is SecondShares.ONCE and seat in self._line.spoken:
            raise NotAllowed(Reason.SPOKEN_ALREADY)
        self.change_line(self._line.came_back(seat, second))

    def move_round_to(self, seat: int) -> None:
        """Let the round go on from this seat; if it has spoken and may not again yet, from the one after it."""
        second = self._second_shares()
        done = self._line.next_in_round(CircleDirection.SUNWISE) is None
        again = second is SecondShares.WELCOME or (done and second is SecondShares.AFTER_EVERYONE)
        self.change_line(self._line.round_moved_to(seat, again=again))

    def change_line(self, line: WaitingLine) -> None:
        """Change who waits; Back takes it back. Nothing is written."""
        if line != self._line:
            self._acts.append(_Act(self._line, wrote=False))
            self._line = line
            self._tell()

    def back(self) -> did.Fact | did.Deed | None:
        """Take the last act back; give the deed that is undone, or None if only the line changed.

        Raises NotAllowed(NOTHING_TO_UNDO) when there is nothing left.
        """
        assert self._state is not None
        if self._acts and not self._acts[-1].wrote:
            self._line = self._acts.pop().line_before
            self._tell()
            return None
        was_closed = self._state.closed_at is not None
        undone = last_deed(self._events) if self._state.deeds else None
        event = decide(self._state, ask.TakeBack(), self._clock.now())
        state = fold([*self._events, event])
        self._line = self._acts.pop().line_before if self._acts else with_someone(self._line, state)
        if was_closed:
            self._reopen()
        else:
            self._append(event, state)
        return undone

    def look(self) -> None:
        """Take note of clock jumps, finished writes and the pulse; call about once a second, also between meetings."""
        live = self._state is not None and self._state.closed_at is None
        jump = self._clock.jump()
        if jump is not None and self._state is not None:
            lost = did.TimeLost(jump.at, jump.since, jump.loss)
            if live:
                self._append(lost)
            else:
                self._lost_since_closing.append(lost)
        now = self._clock.now()
        self._writes.look()
        if not self._writes.all_saved and _due(self._tried_at, now, TRY_AGAIN_EVERY):
            self._tried_at = now
            self._writes.try_again()
        if live and self.saved and _due(self._beat_at, now, BEAT_EVERY):
            self._beat_at = now
            self._lane.submit(partial(self._journal.beat, now))
        if self.saved != self._told_saved:
            self._tell()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _pages_here(self) -> int:
        if self._state is None or self.room_shape is None:
            return 0
        return pages_of(self._state.part, self.room_shape)

    def _second_shares(self) -> SecondShares:
        assert self._state is not None
        return second_shares_now(self._state, self._clock.now())

    def _do(self, command: ask.Command, line: WaitingLine | None = None) -> None:
        event = decide(self._state, command, self._clock.now())
        if isinstance(event, did.MeetingOpened | did.TimeLost):
            self._append(event)
            return
        self._acts.append(_Act(self._line, wrote=True))
        self._line = self._line if line is None else line
        assert self._state is not None
        assert not isinstance(event, did.Undone)
        state = evolve(self._state, event)
        if state.closed_at is None:
            self._append(event, state)
        else:
            self._close(event, state)

    def _append(self, event: did.Event, state: MeetingState | None = None) -> None:
        if state is None:
            assert self._state is not None
            assert not isinstance(event, did.Undone)
            state = evolve(self._state, event)
        seq = len(self._events)
        self._events.append(event)
        self._state = state
        self._write(partial(self._journal.append, state.meeting_id, seq, (event,)))

    def _close(self, event: did.Deed, state: MeetingState) -> None:
        self._events.append(event)
        self._state = state
        self._summary = summarise(self._state)
        self._write(partial(self._journal.close, self._summary))

    def _reopen(self) -> None:
        """Put a closed meeting back; what Finish corrected stays corrected."""
        assert self._summary is not None
        corrected, self._summary = self._summary, None
        self._events = [*standing(self._events)[:-1], *self._lost_since_closing]
        self._lost_since_closing = []
        self._state = fold(self._events)
        self._write(partial(self._journal.reopen, self._state.meeting_id, tuple(self._events)))
        for category in CountCategory:
            self._make_up(ask.ChangeCount(category, corrected.counts[category] - self._state.counts[category]))
        for milestone in Milestone:
            by = corrected.milestones[milestone] - self._state.milestones[milestone]
            self._make_up(ask.ChangeMilestone(milestone, by))

    def _make_up(self, command: ask.ChangeCount | ask.ChangeMilestone) -> None:
        if command.by:
            self._do(command)

    def _write(self, write: partial[None]) -> None:
        self._tried_at = self._clock.now()
        self._writes.write(write)
        self._tell()

    def _tell(self) -> None:
        if self._state is not None:
            self._told_saved = self.saved
            self.listeners.tell(Told(self._state, self._line, self._told_saved))

    def _forget(self) -> None:
        self._events, self._acts, self._lost_since_closing = [], [], []
        self._state = self._summary = self._beat_at = None
        self._line = WaitingLine(0)


def _amend(summaries: SummaryBook, summary: MeetingSummary) -> None:
    """Amend a summary; one that has been erased meanwhile must not hold up what is written after it."""
    with suppress(LookupError):
        summaries.amend(summary)


def _due(last: datetime | None, now: datetime, every: timedelta) -> bool:
    return last is None or abs(now - last) >= every
