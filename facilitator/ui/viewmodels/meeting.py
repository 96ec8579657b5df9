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
from facilitator.domain.bells import BellKind, BellStroke
from facilitator.domain.clock import Clock
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.fitting import fit_now
from facilitator.domain.going_on import Move, WayOn
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pace import read_pace
from facilitator.domain.preferences import Preferences
from facilitator.domain.timing import read_timer
from facilitator.services.conductor import Conductor, Told
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.circles import Circles, see_circles
from facilitator.ui.viewmodels.kind_time import KindTime
from facilitator.ui.viewmodels.last_told import LastTold
from facilitator.ui.viewmodels.meeting_sight import seat_speaking, see_line, see_part, see_rows, see_timer, see_top
from facilitator.ui.viewmodels.meeting_views import CountsView
from facilitator.ui.viewmodels.narrator import Narrator, question_of
from facilitator.ui.viewmodels.seats import Seats
from facilitator.ui.viewmodels.side_notes import SideNotes
from facilitator.ui.viewmodels.status_line import StatusLine, standing_saying
from facilitator.ui.viewmodels.steady_hand import SteadyHand

A_MINUTE = timedelta(minutes=1)


class MeetingViewModel(QObject):
    """The live meeting. Signals carry frozen values of `meeting_views` and `sayings`.

    `seats` takes what is done with the waiting line, `kind` what is done with time itself, `circles` with circles,
    `notes` what stands beside the words, `status` what is said of it all. `looked`: everything has just been told; the
    room screen follows at once.
    """

    top_changed = Signal(object)
    parts_changed = Signal(object)
    part_changed = Signal(object)
    timer_changed = Signal(object)
    way_on_changed = Signal(object)
    line_changed = Signal(object)
    counts_changed = Signal(object)
    circles_changed = Signal(object)
    saved_changed = Signal(bool)
    bell_asked = Signal(object)
    tokens_asked = Signal(bool)
    meeting_closed = Signal()
    meeting_opened = Signal()
    motion_changed = Signal(bool)
    looked = Signal()

    def __init__(
        self,
        conductor: Conductor,
        clock: Clock,
        preferences: Preferences,
        *,
        is_kept: bool = True,
        hand_time: Callable[[], datetime] | None = None,
    ) -> None:
        """`hand_time`: the person's own time, where the meeting's runs faster; by it hands shake and words stay."""
        super().__init__()
        self._conductor = conductor
        self._clock = clock
        self._preferences = preferences
        self._is_kept = is_kept
        self._last = LastTold()
        self._looking: int | None = None
        self._hand = SteadyHand(hand_time or clock.now)
        self.status = StatusLine(hand_time or clock.now, self._standing)
        self.seats = Seats(conductor, clock, self.status.say, self._try)
        self.kind = KindTime(conductor, clock.now, self._do)
        self.notes = SideNotes(clock.now)
        self.circles = Circles(conductor, self._do, self.status.say)
        self._narrator = Narrator(self.status.say, self.bell_asked.emit)
        self._narrator.bell_for_shares = preferences.bell_for_shares
        self._narrator.reminds_of_counting = preferences.count_reminder
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
        self._narrator.reminds_of_counting = preferences.count_reminder
        self.look()

    def enter(self) -> None:
        """Take up the meeting just opened or carried on."""
        self._looking = None
        self._hand.begin_anew()
        self.seats.begin_anew()
        self.circles.begin_anew()
        state = self._conductor.state
        if state is not None:
            self._narrator.take_up(state, self._clock.now())
        self.status.fall_quiet()
        self.show_now()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._last.forget()
        self.kind.forget()
        self.notes.forget()
        self.look()

    def look(self) -> None:
        """Take note of the time; call on the true second, and four times a second while a disc moves."""
        before = self._conductor.last_event
        self._conductor.look()
        state, event = self._conductor.state, self._conductor.last_event
        if state is not None:
            self._tell(state)
            if isinstance(event, did.TimeLost) and event is not before:
                self._narrator.tell_jump(state, event)
            self._narrator.notice(state, self._clock.now())
        self.status.look()

    # -- going on and back -------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Do what the big button says; a second press within 600 ms is a shaking hand and does nothing."""
        state = self._conductor.state
        if state is None or state.closed_at is not None:
            return
        if not self._hand.means(state, self._clock.now(), looking=self._looking is not None):
            return
        if self._looking is not None:
            self.look_at(None)
            return
        # What is shown counts, also when time has changed the answer since it was painted.
        shown = self._last.get("way_on")
        self.make_move((shown if isinstance(shown, WayOn) else self._conductor.way_on()).primary)

    def make_move(self, move: Move) -> None:
        """Carry out a move of the big button or the quiet one."""
        self._try(lambda: self._conductor.make_move(move))

    def let_act(self, act: Callable[[], None]) -> None:
        """Let somebody else do something in this meeting; it is told as if the person had done it."""
        self._try(act)

    def back(self) -> None:
        """Take the last act back."""
        if self._looking is not None:
            self.look_at(None)
            return
        state = self._conductor.state
        if state is None:
            return
        was_closed = state.closed_at is not None
        self.look()  # what time has brought until now is told before it changes
        try:
            undone = self._conductor.back()
        except NotAllowed as refusal:
            self.status.say(say.RefusedSaid(refusal.reason))
            return
        state, now = self._conductor.state, self._clock.now()
        assert state is not None
        self._narrator.take_up(state, now)
        reading = read_timer(state, now) if state.timer is not None else None
        deed = None if isinstance(undone, did.MeetingOpened | did.TimeLost) else undone
        left_s = None if reading is None else reading.left_s
        self.status.say(say.BackSaid(deed, seat_speaking(state, self._conductor.line), left_s, state.part.title))
        if was_closed:
            self.meeting_opened.emit()

    def next_part(self) -> None:
        """Go to the next part, skipping speakers; at the end, close."""
        state = self._conductor.state
        if state is None or state.begun_at is None:
            self.go_on()
        elif state.next_index is None:
            self._do(ask.CloseMeeting())
        else:
            self.go_to(state.next_index)

    def previous_part(self) -> None:
        """Go to the part before."""
        state = self._conductor.state
        if state is not None and state.index > 0:
            self.go_to(state.index - 1)

    def go_to(self, index: int) -> None:
        """Move to this part, from 0; to the current one: stop looking ahead."""
        state = self._conductor.state
        self.look_at(None)
        if state is not None and (state.begun_at is None or index != state.index):
            self._do(ask.GoToPart(index))

    def look_at(self, index: int | None) -> None:
        """Look at another part's words without moving there; None returns."""
        state, before = self._conductor.state, self._looking
        if state is None or (index is not None and not 0 <= index < len(state.parts)):
            return
        self._looking = None if index == state.index else index
        if self._looking is not None:
            self.status.say(say.Plain.LOOKING)
        elif before is not None:
            self.status.fall_quiet()
        self._tell(state)

    # -- in the moment -----------------------------------------------------------------------------------------------

    def change_time(self, minutes: int) -> None:
        """Give what is timed a minute more (1) or less (-1): the chosen circle, or all, where circles sit."""
        if self.circles.are_away:
            self.circles.change_time(minutes)
        else:
            self._do(ask.ChangeTime(A_MINUTE * minutes))

    def give_sign(self) -> None:
        """Show the wrap-up sign now; signs are for those who speak."""
        self._do_for_speaker(ask.GiveSign())

    def let_it_be(self) -> None:
        """Stop all signs for this speaker. A silence keeps its bell."""
        self._do_for_speaker(ask.LetItBe())

    def toggle_hold(self) -> None:
        """Hold, or carry on. While lost time is asked about, the timer stands already: ask again."""
        state = self._conductor.state
        if state is None:
            return
        question, circle = question_of(state), self.circles.chosen
        if question is not None:
            self.status.say(question)
        elif circle is not None and state.held_since is None:
            self.circles.toggle_hold(circle)
        else:
            self._do(ask.CarryOn() if state.held_since is not None else ask.Hold())

    def give_back(self) -> None:
        """Finish the share and give the rest of its time to the room; where circles sit, the chosen one is back."""
        circle = self.circles.chosen
        if circle is not None:
            self.circles.come_back(circle)
            return
        self._do(ask.FinishShare(give_back=True))

    def say_yes(self) -> None:
        """Say yes to what is asked about later parts: they come in or go out."""
        state = self._conductor.state
        fit = None if state is None else fit_now(state, self._clock.now())
        if fit is None:
            self.status.say(say.Plain.NOTHING_ASKED)
        else:
            self._do(ask.FitParts(fit.taken_in, fit.put_out, fit.keeps_end))

    def toggle_private(self) -> bool:
        """Show this part's private lines, or cover them again; tell whether there are any."""
        found = self.notes.toggle_private()
        if not found:
            self.status.say(say.Plain.NO_PRIVATE)
        return found

    def next_prompt(self, by: int = 1) -> None:
        """Show the next prompt of this part, or the one before."""
        if self.notes.next_prompt(by):
            self.looked.emit()  # the room may be shown it
        else:
            self.status.say(say.Plain.ONE_PROMPT if self.notes.prompt else say.Plain.NO_PROMPTS)

    def ring(self) -> None:
        """Ring the bell once."""
        self.bell_asked.emit(BellStroke(self._clock.now(), BellKind.BY_HAND))

    def tell_time(self) -> None:
        """Say the time and the pace."""
        state, now = self._conductor.state, self._clock.now()
        if state is not None:
            self.status.say(say.PaceSaid(now, read_pace(state, now)))

    def use_tokens(self, on: bool) -> None:
        """Tell seats by colours, or by numbers again, from now on."""
        self.tokens_asked.emit(on)

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

    def _do_for_speaker(self, command: ask.Command) -> None:
        state = self._conductor.state
        if state is not None and state.timer is not None and state.part.sharing is None:
            self.status.say(say.RefusedSaid(Reason.NOT_A_SHARING_PART))
        else:
            self._do(command)

    def _try(self, act: Callable[[], None]) -> None:
        self.look()  # what time has brought until now is told before it changes
        before, line_before, now = self._conductor.state, self._conductor.line, self._clock.now()
        if before is None:
            return
        try:
            act()
        except NotAllowed as refusal:
            if refusal.reason is not Reason.BELOW_ZERO:
                self.status.say(say.RefusedSaid(refusal.reason))
            return
        after = self._conductor.state
        assert after is not None
        if self._looking is not None and after.index != before.index:
            self.look_at(None)
        line = self._conductor.line
        self._narrator.tell_change(before, after, now, line.speaking, self._conductor.last_event)
        if line_before.had_turn and not line.had_turn and after.index == before.index:
            self.status.say(say.Plain.ROUND_AGAIN)
        if not self._conductor.saved:
            self.status.say(say.Plain.NOT_SAVED)
        if after.closed_at is not None and before.closed_at is None:
            self.meeting_closed.emit()

    def _hear(self, told: Told) -> None:
        if self._last.get("saved", True) != told.saved:
            self.status.say(say.Plain.SAVED_AGAIN if told.saved else say.Plain.NOT_SAVED)
        self._last.tell("saved", self.saved_changed, told.saved)
        self._tell(told.state)

    def _tell(self, state: MeetingState) -> None:
        now = self._clock.now()
        self._last.tell("counts", self.counts_changed, CountsView(state.counts, state.milestones))
        if state.closed_at is None:
            self._last.tell("way_on", self.way_on_changed, self._conductor.way_on())
        line, seats, wanted = self._conductor.line, self.seats, self._preferences
        tokens = wanted.seat_tokens
        self._last.tell("timer", self.timer_changed, see_timer(state, line, wanted.timer_style, now, tokens=tokens))
        far, hybrid = seats.typed_online, seats.hybrid
        seen = see_line(state, line, seats.typed, now, typed_online=far, hybrid=hybrid, tokens=tokens)
        self._last.tell("line", self.line_changed, seen)
        self._last.tell("circles", self.circles_changed, see_circles(state, self.circles.chosen, now))
        self.kind.look(state, line, now)
        self.notes.look(state, state.index if self._looking is None else self._looking)
        self._last.tell("part", self.part_changed, see_part(state, self._looking))
        self._last.tell("parts", self.parts_changed, see_rows(state))
        self._last.tell("top", self.top_changed, see_top(state, now))
        timer = state.timer
        moving = timer is not None and timer.running_since is not None and timer.limit is not None
        moving = moving or any(circle.timer.running_since is not None for circle in state.circles)
        self._last.tell("motion", self.motion_changed, moving)
        self.looked.emit()

    def _standing(self) -> say.Saying | None:
        looking, saved = self._looking is not None, self._conductor.saved
        state, now = self._conductor.state, self._clock.now()
        return standing_saying(state, now, looking=looking, saved=saved, is_kept=self._is_kept)
