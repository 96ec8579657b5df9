# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meeting as Run sees it: intents in, frozen views out. Knows no widget, no timer and no word.

The ticker calls `look()`; nothing else makes time pass. Values are told only when they differ from the last.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.clock import Clock
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import Bells, PartKind, SecondShares, SharingOrder
from facilitator.domain.going_on import Move
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pace import HOLD_IS_FREE_FOR, read_pace
from facilitator.domain.preferences import Preferences
from facilitator.domain.timing import read_part, read_timer
from facilitator.domain.waiting_line import MOST_CHAIRS, SOMEONE
from facilitator.services.conductor import Conductor, Told
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting_views import (
    CountsView,
    LineView,
    PartRow,
    PartView,
    RowState,
    TimerView,
    TopView,
)
from facilitator.ui.viewmodels.narrator import Narrator
from facilitator.ui.viewmodels.seat_entry import SeatEntry

BOUNCE = timedelta(milliseconds=600)
"""A second "go on" sooner than this is a shaking hand (ux.md 3.2)."""
SAYING_STAYS = timedelta(seconds=8)
JUST_STARTED = timedelta(seconds=2)
"""A silence cannot be ended by a stray key sooner than this (ux.md 5.5)."""
A_MINUTE = timedelta(minutes=1)


class MeetingViewModel(QObject):
    """The live meeting. Signals carry frozen values of `meeting_views` and `sayings`."""

    top_changed = Signal(object)
    parts_changed = Signal(object)
    part_changed = Signal(object)
    timer_changed = Signal(object)
    way_on_changed = Signal(object)
    line_changed = Signal(object)
    counts_changed = Signal(object)
    saved_changed = Signal(bool)
    said = Signal(object)
    fell_quiet = Signal()
    bell_asked = Signal(object)
    meeting_closed = Signal()
    meeting_opened = Signal()
    motion_changed = Signal(bool)

    def __init__(self, conductor: Conductor, clock: Clock, preferences: Preferences) -> None:
        super().__init__()
        self._conductor = conductor
        self._clock = clock
        self._preferences = preferences
        self._last: dict[str, object] = {}
        self._looking: int | None = None
        self._went_on_at: datetime | None = None
        self._said_at: datetime | None = None
        self._entry = SeatEntry()
        self._narrator = Narrator(self._say, self.bell_asked.emit)
        self._narrator.bell_for_shares = preferences.bell_for_shares
        conductor.listeners.add(self._hear)

    # -- what is -----------------------------------------------------------------------------------------------------

    @property
    def is_live(self) -> bool:
        """Whether a meeting is open and not closed."""
        state = self._conductor.state
        return state is not None and state.closed_at is None

    def set_preferences(self, preferences: Preferences) -> None:
        """Follow changed settings at once."""
        self._preferences = preferences
        self._narrator.bell_for_shares = preferences.bell_for_shares
        self.look()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._last.clear()
        self.look()

    def look(self) -> None:
        """Take note of the time; call on the true second, and four times a second while a disc moves."""
        self._conductor.look()
        if self._conductor.state is not None:
            self._tell(self._conductor.state)
            self._narrator.notice(self._conductor.state, self._clock.now())
        self._expire()

    # -- going on and back -------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Do what the big button says; a second press within 600 ms is a shaking hand and does nothing."""
        now = self._clock.now()
        if self._went_on_at is not None and abs(now - self._went_on_at) < BOUNCE:
            return
        if self._looking is not None:
            self.look_at(None)
            return
        state = self._conductor.state
        if state is None or state.closed_at is not None or _silence_just_began(state, now):
            return
        self._went_on_at = now
        self.make_move(self._conductor.way_on().primary)

    def make_move(self, move: Move) -> None:
        """Carry out a move of the big button or the quiet one."""
        self._try(lambda: self._conductor.make_move(move))

    def back(self) -> None:
        """Take the last act back."""
        if self._looking is not None:
            self.look_at(None)
            return
        state = self._conductor.state
        if state is None:
            return
        was_closed = state.closed_at is not None
        try:
            undone = self._conductor.back()
        except NotAllowed as refusal:
            self._say(say.RefusedSaid(refusal.reason))
            return
        state = self._conductor.state
        assert state is not None
        reading = read_timer(state, self._clock.now()) if state.timer is not None else None
        deed = None if isinstance(undone, did.MeetingOpened | did.TimeLost) else undone
        left_s = None if reading is None else reading.left_s
        self._say(say.BackSaid(deed, self._seat(state), left_s, state.part.title))
        if was_closed:
            self.meeting_opened.emit()

    def next_part(self) -> None:
        """Go to the next part, skipping speakers; at the end, close."""
        state = self._conductor.state
        if state is None or state.begun_at is None:
            self.go_on()
        elif state.next_part is None:
            self._do(ask.CloseMeeting())
        else:
            self.go_to(state.index + 1)

    def previous_part(self) -> None:
        """Go to the part before."""
        state = self._conductor.state
        if state is not None and state.index > 0:
            self.go_to(state.index - 1)

    def go_to(self, index: int) -> None:
        """Move to this part, from 0."""
        self._looking = None
        self._do(ask.GoToPart(index))

    def look_at(self, index: int | None) -> None:
        """Look at another part's words without moving there; None returns."""
        state = self._conductor.state
        if state is None:
            return
        self._looking = None if index == state.index else index
        if self._looking is not None:
            self._say(say.Plain.LOOKING)
        else:
            self._fall_quiet()
        self._tell(state)

    # -- in the moment -----------------------------------------------------------------------------------------------

    def change_time(self, minutes: int) -> None:
        """Give what is timed a minute more (1) or less (-1)."""
        self._do(ask.ChangeTime(A_MINUTE * minutes))

    def give_sign(self) -> None:
        """Show the wrap-up sign now."""
        self._do(ask.GiveSign())

    def let_it_be(self) -> None:
        """Stop all signs for this speaker."""
        self._do(ask.LetItBe())

    def toggle_hold(self) -> None:
        """Hold, or carry on."""
        state = self._conductor.state
        if state is None:
            return
        if state.lost is not None:
            self._do(ask.AnswerLostTime(count=False))
        else:
            self._do(ask.CarryOn() if state.held_since is not None else ask.Hold())

    def give_back(self) -> None:
        """Finish the share and give the rest of its time to the room."""
        self._do(ask.FinishShare(give_back=True))

    def ring(self) -> None:
        """Ring the bell once."""
        self.bell_asked.emit(Bells.START)

    def tell_time(self) -> None:
        """Say the time and the pace."""
        state, now = self._conductor.state, self._clock.now()
        if state is not None:
            self._say(say.PaceSaid(now, read_pace(state, now)))

    def tell_no_room_screen(self) -> None:
        """Say that there is no room screen to switch."""
        self._say(say.Plain.NO_ROOM_SCREEN)

    def say_plain(self, saying: say.Plain) -> None:
        """Let the window say something about itself (sound, screen)."""
        self._say(saying)

    # -- the line ----------------------------------------------------------------------------------------------------

    def type_digit(self, digit: int) -> None:
        """Type a seat's number; a first 0 passes in a round, and puts someone in the line elsewhere."""
        state = self._conductor.state
        if state is None or state.part.sharing is None:
            return
        if digit == 0 and not self._entry.typed(self._clock.now()):
            self._entry.ignore_enter(self._clock.now())
            self.pass_or_someone()
        else:
            self._entry.type(digit, self._clock.now())
        self._tell(state)

    def confirm_seat(self) -> bool:
        """Take the typed seat; tell whether Enter was meant for it (if not, it goes on)."""
        now = self._clock.now()
        typed = self._entry.typed(now)
        if not typed:
            return self._entry.swallows_enter(now)
        self._entry.clear()
        self.add_seat(int(typed))
        return True

    def clear_typing(self) -> bool:
        """Drop what was typed; tell whether there was anything."""
        had = bool(self._entry.typed(self._clock.now()))
        self._entry.clear()
        self.look()
        return had

    def pass_or_someone(self) -> None:
        """In a round with nobody speaking, pass silently; in a line, put someone without a number at its end."""
        state = self._conductor.state
        if state is None or state.part.sharing is None:
            return
        if state.part.sharing.order is not SharingOrder.ROUND:
            self.add_seat(SOMEONE)
        elif state.timer is None:
            self._try(self._conductor.pass_turn)

    def add_seat(self, seat: int) -> None:
        """Put a seat in the line; in a round, let the round go on from there."""
        state, line = self._conductor.state, self._conductor.line
        if state is None or state.part.sharing is None or seat > MOST_CHAIRS:
            return
        rule = state.part.sharing
        if rule.order is SharingOrder.ROUND:
            self._conductor.change_line(line.round_moved_to(seat))
            self._say(say.TurnSaid(self._conductor.line.next_in_round(rule.direction)))
            return
        self._conductor.change_line(line.added(seat))
        place = len(self._conductor.line.waiting)
        spoken = seat in line.spoken and rule.second_shares is not SecondShares.WELCOME
        self._say(say.SeatSaid(seat, place, spoken))

    def remove_from_line(self, place: int) -> None:
        """Take out whoever waits at this place, from 0."""
        self._conductor.change_line(self._conductor.line.removed(place))
        self._say(say.Plain.SEAT_REMOVED)

    def move_in_line(self, place: int, by: int) -> None:
        """Move whoever waits at this place forward (-1) or back (1)."""
        self._conductor.change_line(self._conductor.line.moved(place, by))

    # -- counts ------------------------------------------------------------------------------------------------------

    def count(self, category: CountCategory, by: int) -> None:
        """Count one more or one fewer."""
        self._do(ask.ChangeCount(category, by))

    def mark(self, milestone: Milestone, by: int) -> None:
        """Mark a milestone, or take a mark back."""
        self._do(ask.ChangeMilestone(milestone, by))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _do(self, command: ask.Command) -> None:
        self._try(lambda: self._conductor.do(command))

    def _try(self, act: Callable[[], None]) -> None:
        before, line_before, now = self._conductor.state, self._conductor.line, self._clock.now()
        try:
            act()
        except NotAllowed as refusal:
            if refusal.reason is not Reason.BELOW_ZERO:
                self._say(say.RefusedSaid(refusal.reason))
            return
        after = self._conductor.state
        assert before is not None
        assert after is not None
        if self._looking is not None and after.index != before.index:
            self._looking = None
        line = self._conductor.line
        self._narrator.tell_change(before, after, now, line.speaking, self._conductor.last_event)
        if line_before.had_turn and not line.had_turn and after.index == before.index:
            self._say(say.Plain.ROUND_AGAIN)
        if after.closed_at is not None and before.closed_at is None:
            self.meeting_closed.emit()

    def _hear(self, told: Told) -> None:
        if self._last.get("saved", True) != told.saved:
            self._say(say.Plain.SAVED_AGAIN if told.saved else say.Plain.NOT_SAVED)
        self._emit("saved", self.saved_changed, told.saved)
        self._tell(told.state)

    def _tell(self, state: MeetingState) -> None:
        now = self._clock.now()
        self._emit("counts", self.counts_changed, CountsView(state.counts, state.milestones))
        if state.closed_at is None:
            self._emit("way_on", self.way_on_changed, self._conductor.way_on())
        self._emit("timer", self.timer_changed, self._timer_view(state, now))
        self._emit("line", self.line_changed, self._line_view(state, now))
        self._emit("part", self.part_changed, self._part_view(state))
        self._emit("parts", self.parts_changed, _rows(state))
        self._emit("top", self.top_changed, _top_view(state, now))
        timer = state.timer
        moving = timer is not None and timer.running_since is not None and timer.limit is not None
        self._emit("motion", self.motion_changed, moving)

    def _emit(self, key: str, signal: object, value: object) -> None:
        if key not in self._last or self._last[key] != value:
            self._last[key] = value
            signal.emit(value)  # type: ignore[attr-defined]

    def _seat(self, state: MeetingState) -> int | None:
        return self._conductor.line.speaking if state.timer is not None and state.part.sharing is not None else None

    def _timer_view(self, state: MeetingState, now: datetime) -> TimerView:
        rule = state.part.sharing
        part = read_part(state, now) if state.begun_at is not None else None
        return TimerView(
            kind=state.part.kind,
            order=None if rule is None else rule.order,
            reading=read_timer(state, now),
            seat=self._seat(state),
            style=self._preferences.timer_style,
            held=state.held_since is not None,
            asked=state.lost is not None,
            planned_min=state.part.minutes,
            part_left_min=state.part.minutes if part is None else max(0, -(-part.left_s // 60)),
        )

    def _line_view(self, state: MeetingState, now: datetime) -> LineView:
        rule, line = state.part.sharing, self._conductor.line
        round_seat = None
        if rule is not None and rule.order is SharingOrder.ROUND and state.timer is None:
            round_seat = line.next_in_round(rule.direction)
        order = None if rule is None or state.begun_at is None else rule.order
        return LineView(order, line.waiting, line.spoken, round_seat, line.chairs, self._entry.typed(now))

    def _part_view(self, state: MeetingState) -> PartView:
        index = state.index if self._looking is None else self._looking
        part = state.format.parts[index]
        following = state.next_part
        return PartView(
            index=index,
            title=part.title,
            kind=part.kind,
            words=part.words,
            for_you=part.for_you,
            cross_talk="" if part.sharing is None else part.sharing.cross_talk,
            looking=self._looking is not None,
            next_title="" if following is None else following.title,
            next_line="" if following is None else _first_line(following.words),
            begun=state.begun_at is not None,
        )

    def _say(self, saying: say.Saying) -> None:
        self._said_at = self._clock.now()
        self.said.emit(saying)

    def _fall_quiet(self) -> None:
        self._said_at = None
        self.fell_quiet.emit()

    def _expire(self) -> None:
        if (
            self._said_at is not None
            and abs(self._clock.now() - self._said_at) >= SAYING_STAYS
            and self._looking is None
        ):
            self._fall_quiet()


def _silence_just_began(state: MeetingState, now: datetime) -> bool:
    timer = state.timer
    return (
        state.part.kind is PartKind.SILENCE
        and timer is not None
        and timer.running_since is not None
        and timer.elapsed(now) < JUST_STARTED
    )


def _rows(state: MeetingState) -> tuple[PartRow, ...]:
    index = state.index if state.begun_at is not None else -1
    return tuple(
        PartRow(
            part.title,
            part.minutes,
            RowState.DONE if place < index else RowState.NOW if place == index else RowState.NEXT,
        )
        for place, part in enumerate(state.format.parts)
    )


def _top_view(state: MeetingState, now: datetime) -> TopView:
    held = now - state.held_since if state.held_since is not None else timedelta()
    return TopView(
        now=now.replace(second=0, microsecond=0),
        begun=state.begun_at is not None,
        pace=read_pace(state, now),
        held_min=held // A_MINUTE if held >= HOLD_IS_FREE_FOR else 0,
        number=state.index + 1,
        parts=len(state.format.parts),
        title=state.part.title,
    )


def _first_line(words: str) -> str:
    lines = (line.strip().replace("*", "") for line in words.splitlines())
    return next((line for line in lines if line and line != "(pause)"), "")
