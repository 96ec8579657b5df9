# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole evening without a window: the real conductor on the real stores in memory, with hands on its clock.

Only what belongs to the computer is played: its clocks, a full disk, a lane that can be made to wait.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from facilitator.domain import commands as ask
from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.errors import DiskFull, NotAllowed
from facilitator.domain.events import Event
from facilitator.domain.fair_share import people_to_speak, read_fair_share
from facilitator.domain.formats import Part
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState
from facilitator.domain.mending import repairs
from facilitator.domain.summary import MeetingSummary
from facilitator.domain.waiting_line import online
from facilitator.services.conductor import Conductor, Told
from facilitator.services.ports import Lane
from facilitator.services.unfinished import find_unfinished
from facilitator.storage.memory_meetings import MemoryJournal, MemorySummaryBook
from tests.support.builders import MINUTE, START, a_format, seconds
from tests.support.clocks import a_clock
from tests.support.lanes import PromptLane


class FullDisk(MemoryJournal):
    """The journal in memory on a disk that is full for the next so many writes."""

    def __init__(self, summaries: MemorySummaryBook) -> None:
        super().__init__(summaries)
        self.refusals = 0
        self.problem: Exception = DiskFull()
        self.tries = 0
        self.beats: list[datetime] = []

    def append(self, meeting_id: MeetingId, first_seq: int, events: Sequence[Event]) -> None:
        self._refuse()
        held = len(self.events(meeting_id))
        assert held >= first_seq, "a gap in the journal"
        super().append(meeting_id, first_seq, events)

    def close(self, summary: MeetingSummary) -> None:
        self._refuse()
        super().close(summary)

    def reopen(self, meeting_id: MeetingId, events: Sequence[Event]) -> None:
        self._refuse()
        super().reopen(meeting_id, events)

    def discard(self, meeting_id: MeetingId) -> None:
        self._refuse()
        super().discard(meeting_id)

    def beat(self, at: datetime) -> None:
        self._refuse()
        self.beats.append(at)
        super().beat(at)

    def _refuse(self) -> None:
        self.tries += 1
        if self.refusals > 0:
            self.refusals -= 1
            raise self.problem


class Evening:
    """A conductor with everything around it; `told` keeps what its listeners heard."""

    def __init__(self, *parts: Part, lane: Lane | None = None, chairs: int = 12, at: datetime = START) -> None:
        self.summaries = MemorySummaryBook()
        self.journal = FullDisk(self.summaries)
        self.lane = lane or PromptLane()
        self.format = a_format(*parts)
        self.start_program(at)
        self.conductor.open(self.format, at, at.date(), chairs)

    def start_program(self, at: datetime | None = None) -> Evening:
        """Start (again): whatever was only in memory is gone, as after kill -9."""
        self.source, self.clock = a_clock(at or self.source.wall)
        self.conductor = Conductor(self.journal, self.summaries, self.lane, self.clock)
        self.told: list[Told] = []
        self.conductor.listeners.add(self.told.append)
        return self

    def carry_on(self) -> Evening:
        """Go on with what the journal holds."""
        unfinished = find_unfinished(self.journal)
        assert unfinished is not None
        self.conductor.carry_on(unfinished)
        return self

    def after(self, span_s: float, *, looking: bool = False) -> Evening:
        """Let time go by; `looking`: with the window's look each second."""
        for _ in range(int(span_s) if looking else 0):
            self.source.pass_by(1)
            self.conductor.look()
        self.source.pass_by(span_s % 1 if looking else span_s)
        return self

    def do(self, *given: ask.Command) -> Evening:
        for command in given:
            self.conductor.do(command)
        return self

    def space(self, times: int = 1) -> Evening:
        """Press the one key."""
        for _ in range(times):
            self.conductor.go_on()
        return self

    @property
    def state(self) -> MeetingState:
        assert self.conductor.state is not None
        return self.conductor.state

    @property
    def on_disk(self) -> tuple[Event, ...]:
        """What the journal holds of this meeting."""
        return self.journal.events(self.state.meeting_id)

    @property
    def used_s(self) -> float:
        """Seconds used of what is timed."""
        assert self.state.timer is not None
        return self.state.timer.elapsed(self.clock.now()) / seconds(1)


ACTS = ("space", "beside", "line", "count", "minute", "hold", "close", "sleep", "look", "kind", "seats")
KIND_ACTS = ("mend", "plan", "fair", "borrow", "interpreter")
SEAT_ACTS = ("online", "come back", "people", "quiet first", "reorder", "round")


def act(evening: Evening, what: str, seat: int) -> None:
    """Do one thing as a leader, or as the computer; refusals leave everything as it is."""
    c = evening.conductor
    try:
        match what:
            case "space":
                c.go_on()
            case "beside":
                secondary = c.way_on().secondary
                if secondary is not None:
                    c.make_move(secondary)
            case "line":
                c.change_line(c.line.added(seat))
            case "count":
                c.do(ask.ChangeCount(CountCategory.HERE, 1 if seat % 3 else -1))
            case "minute":
                c.do(ask.ChangeTime(MINUTE))
            case "hold":
                c.do(ask.Hold())
            case "close":
                c.do(ask.CloseMeeting())
            case "sleep":
                evening.source.sleep(seat * 10)
                c.look()
            case "look":
                c.look()
            case "kind":
                _kind_act(evening, KIND_ACTS[seat % len(KIND_ACTS)])
            case "seats":
                _seat_act(c, SEAT_ACTS[seat % len(SEAT_ACTS)], seat)
    except NotAllowed:
        pass


def _kind_act(evening: Evening, what: str) -> None:
    c, state, now = evening.conductor, evening.state, evening.clock.now()
    fair = read_fair_share(state, c.line, now)
    match what:
        case "mend":
            for repair in repairs(state, now)[:1]:
                c.do((ask.MendBegin if repair.begin else ask.MendEnd)(repair.what, (repair.least + repair.most) / 2))
        case "plan":
            for way in catch_up_plans(state, now, people_to_speak(state, c.line))[:1]:
                c.do(ask.AdoptPlan(way.plan))
        case "fair" if fair is not None and fair.each is not None:
            c.do(ask.UseShare(fair.each))
        case "borrow" if fair is not None and fair.borrow is not None and fair.borrow.index is not None:
            c.do(ask.BorrowMinutes(fair.borrow.index, fair.borrow.minutes))
        case "interpreter":
            c.do(ask.NoteInterpreter(not state.interpreted))


def _seat_act(c: Conductor, what: str, seat: int) -> None:
    match what:
        case "online":
            c.add_to_line(online(seat))
        case "come back":
            c.come_back(seat % 4)
        case "people":
            c.change_line(c.line.counting(seat))
        case "quiet first":
            c.let_quiet_first(not c.line.quiet_first)
        case "reorder":
            c.move_in_line(1, -1)
        case "round":
            c.move_round_to(seat % 4)
