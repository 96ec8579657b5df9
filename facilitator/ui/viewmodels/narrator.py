# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The narrator finds what is worth saying in the status line and when a bell is due. Values out, no words.

Every saying is about the meeting, never about a person. Nothing is said twice: what time brings is remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from facilitator.domain import events as did
from facilitator.domain.bells import BellKind, BellStroke, end_bell
from facilitator.domain.count_reminder import should_count_heads
from facilitator.domain.fitting import fit_now
from facilitator.domain.formats import CircleNames, PartKind
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.ids import MeetingId
from facilitator.domain.meeting import MeetingState, Timer
from facilitator.domain.pace import HOLD_IS_FREE_FOR, read_pace
from facilitator.domain.plan import on_from
from facilitator.domain.timing import Phase, TimerReading, read_timer
from facilitator.domain.waiting_line import SOMEONE
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.bell_watch import BellWatch

END_IS_NEAR = timedelta(minutes=10)
JUST_NOW = timedelta(minutes=1)
"""What the clock brings is said within this time, or not at all: nobody wants to hear it late."""
MOST_OVER_MINUTES_SAID = 3


class Narrator:
    """Watches one meeting after another.

    `bell_for_shares`: one soft stroke when a share's time is up. `reminds_of_counting`: one line, once, halfway.
    """

    def __init__(self, tell: Callable[[say.Saying], None], ring: Callable[[BellStroke], None]) -> None:
        self._tell = tell
        self._ring = ring
        self._reading: TimerReading | None = None
        self._said: set[tuple[MeetingId, object]] = set()
        self._left_out: tuple[bool, ...] = ()
        self._watch = BellWatch()
        self.bell_for_shares = False
        self.reminds_of_counting = True

    def take_up(self, state: MeetingState, now: datetime) -> None:
        """Watch this meeting from here on; what its timer did until now is not news."""
        self._reading = read_timer(state, now) if state.timer is not None else None
        self._watch.begin(now)

    # -- what a deed changed -----------------------------------------------------------------------------------------

    def tell_change(
        self, before: MeetingState, after: MeetingState, now: datetime, seat: int | None, last: did.Event | None
    ) -> None:
        """Say what a deed has changed; `seat` speaks now (None: nobody), `last` is the event it led to."""
        self._ring_last(() if last is None else self._watch.due(before, last.at))
        if after.timer is not before.timer:
            self._reading = read_timer(after, now) if after.timer is not None else None
        if after.closed_at is not None:
            return
        if last is not None and self._tell_kind(after, last):
            return
        if len(after.visits) != len(before.visits):
            ends = after.visits[-1].since + timedelta(minutes=after.part.minutes)
            self._tell(say.PartSaid(after.part.title, after.part.minutes, ends))
        elif after.timer is not None and before.timer is None:
            self._tell_started(after, after.timer, seat)
        elif after.timer is None and before.timer is not None:
            self._tell_ended(before, now, last)
        else:
            self._tell_counts(before, after)
            self._tell_hold(before, after, now)
            if not isinstance(last, did.InterpreterNoted):
                self._tell_timer(before.timer, after.timer, seat)

    def _tell_kind(self, after: MeetingState, last: did.Event) -> bool:
        """Say what was done with time itself; tell whether this was it."""
        match last:
            case did.BeginMended(at, what, since) | did.EndMended(at, what, since):
                begin = isinstance(last, did.BeginMended)
                self._tell(say.MendedSaid(what, begin, round((at - since) / timedelta(minutes=1)), after.part.title))
            case did.PlanAdopted():
                self._tell(say.PlanSaid(after.planned_end))
            case did.MinutesBorrowed(_, index, minutes):
                self._tell(say.BorrowedSaid(minutes, after.parts[index].title))
            case did.CirclesPlanned(_, number):
                self._tell(say.CirclesSaid(say.CirclesDone.PLANNED, number))
            case did.CirclesBegun(_, number):
                self._tell(say.CirclesSaid(say.CirclesDone.BEGUN, number))
            case did.CircleTimeChanged() | did.CircleHeld() | did.CircleCarriedOn() | did.CircleCameBack():
                self._tell_circle(after, last)
            case did.CirclesEnded():
                self._tell(say.CirclesSaid(say.CirclesDone.ALL_BACK))
            case did.PartsFitted():
                self._tell(say.FittedSaid(after.planned_end))
            case did.ShareAgreed(_, length):
                self._tell(say.ShareAgreedSaid(round(length.total_seconds())))
            case did.InterpreterNoted(_, present):
                rule = after.part.sharing
                limit = None if rule is None or rule.limit is None else round(rule.limit.total_seconds())
                self._tell(say.InterpreterSaid(present, limit))
            case _:
                return False
        return True

    def _tell_circle(
        self,
        after: MeetingState,
        last: did.CircleTimeChanged | did.CircleHeld | did.CircleCarriedOn | did.CircleCameBack,
    ) -> None:
        rule = after.part.circles
        done = {
            did.CircleHeld: say.CirclesDone.HELD,
            did.CircleCarriedOn: say.CirclesDone.CARRIED_ON,
            did.CircleCameBack: say.CirclesDone.BACK if after.circles_away else say.CirclesDone.ALL_BACK,
        }.get(type(last), say.CirclesDone.MORE)
        if isinstance(last, did.CircleTimeChanged) and last.by < timedelta():
            done = say.CirclesDone.LESS
        number = 0 if last.index is None else last.index + 1
        self._tell(say.CirclesSaid(done, number, rule is not None and rule.names is CircleNames.COLOURS))

    def _tell_started(self, after: MeetingState, timer: Timer, seat: int | None) -> None:
        limit_s = None if timer.limit is None else round(timer.limit.total_seconds())
        if after.part.sharing is not None:
            self._tell(say.ShareSaid(seat or SOMEONE, limit_s))
            return
        self._tell_begins(after, limit_s)
        self._ring_last(self._watch.started(after))

    def _tell_begins(self, state: MeetingState, limit_s: int | None) -> None:
        rule = state.part.silence
        prepare_s = 0 if rule is None or self._reading is None else self._reading.begins_in_s
        if prepare_s > 0:
            self._tell(say.PreparingSaid(prepare_s))
        else:
            self._tell(say.TimedSaid(rule is not None, max(1, round((limit_s or 60) / 60))))

    def _tell_ended(self, before: MeetingState, now: datetime, last: did.Event | None) -> None:
        reading = read_timer(before, now)
        if before.part.sharing is None:
            self._tell(say.TimedSaid(before.part.kind is PartKind.SILENCE, None))
            bell = end_bell(before, now)
            if bell is not None and reading is not None and not reading.over:
                self._ring_last((bell,))
        elif (
            isinstance(last, did.ShareFinished) and last.gave_back and reading is not None and (reading.left_s or 0) > 0
        ):
            self._tell(say.GivenBackSaid(reading.left_s or 0))
        else:
            self._tell(say.Plain.THANK_YOU)

    def _tell_counts(self, before: MeetingState, after: MeetingState) -> None:
        for category in CountCategory:
            if after.counts[category] != before.counts[category]:
                self._tell(say.CountSaid(category, after.counts[category]))
        for milestone in Milestone:
            if after.milestones[milestone] != before.milestones[milestone]:
                self._tell(say.MilestoneSaid(milestone, after.milestones[milestone]))

    def _tell_hold(self, before: MeetingState, after: MeetingState, now: datetime) -> None:
        if after.held_since is not None and before.held_since is None:
            self._tell(say.Plain.HELD)
            return
        answered = before.lost is not None and after.lost is None
        if answered or (before.held_since is not None and after.held_since is None):
            reading = read_timer(after, now) if after.timer is not None else None
            self._tell(say.CarriedOnSaid(None if reading is None else reading.left_s))

    def _tell_timer(self, old: Timer | None, new: Timer | None, seat: int | None) -> None:
        if old is None or new is None or old.limit is None or new.limit is None:
            return
        if new.limit != old.limit:
            self._tell(say.MoreSaid(new.limit > old.limit, seat or SOMEONE))
        elif new.signed and not old.signed:
            self._tell(say.Plain.SIGN)
        elif new.left_be and not old.left_be:
            self._tell(say.Plain.LEFT_BE)

    # -- what time brings --------------------------------------------------------------------------------------------

    def tell_jump(self, state: MeetingState, lost: did.TimeLost) -> None:
        """Say that the clock was set back while something is timed; other jumps are asked about (decision 0003).

        What was said of an instant is known of that instant also when a set clock has moved it (decision 0035).
        """
        if lost.at < lost.since or lost.loss is did.Loss.CLOCK_SET:
            by = lost.at - lost.since
            self._watch.move(by)
            self._said = {(meeting, _moved(key, by)) for meeting, key in self._said}
        running = state.timer is not None and state.timer.running_since is not None
        if running and lost.at <= lost.since:
            seconds = round((lost.since - lost.at).total_seconds())
            self._tell(say.LostSaid(seconds, lost.loss, back=True))

    def notice(self, state: MeetingState, now: datetime) -> None:
        """Say what time has brought since the last look, one thing at a time; call about once a second."""
        bells = self._watch.due(state, now)
        self._say_time(state, now)
        self._ring_last(bells)

    def _say_time(self, state: MeetingState, now: datetime) -> None:
        before = self._reading
        self._reading = reading = read_timer(state, now) if state.timer is not None else None
        if reading is not None and before is not None and self._notice_phase(state, before, reading):
            return
        question = question_of(state)
        if question is not None:
            assert state.lost is not None
            self._tell_once(state, ("lost", state.lost.since), question)
        elif state.held_since is not None and now - state.held_since >= HOLD_IS_FREE_FOR:
            self._tell_once(state, ("held", state.held_since), say.Plain.HELD_LONG)
        elif state.under_way:
            self._ask_fit(state, now)
            self._notice_end(state, now)
            if self.reminds_of_counting and should_count_heads(state, now):
                self._tell_once(state, "heads", say.Plain.COUNT_HEADS)

    def _notice_phase(self, state: MeetingState, before: TimerReading, reading: TimerReading) -> bool:
        """Say which border of its time the timer has crossed; tell whether there was one."""
        if reading.left_be or reading.left_s is None or before.left_s is None or reading.phase is Phase.HELD:
            return False
        if before.left_s > 0 >= reading.left_s:
            silence = state.part.kind is PartKind.SILENCE
            self._tell(say.TimedSaid(silence=True, minutes=None) if silence else say.Plain.TIME_UP)
            return True
        if before.begins_in_s > 0 >= reading.begins_in_s:
            self._tell_begins(state, reading.limit_s)
            return True
        if reading.phase is Phase.SOON and before.phase is Phase.FINE:
            self._tell(say.LeftSaid(reading.left_s))
            return True
        over_min, over_min_before = -reading.left_s // 60, -before.left_s // 60
        if state.part.sharing is not None and over_min_before < over_min and 1 <= over_min <= MOST_OVER_MINUTES_SAID:
            self._tell(say.OverSaid(over_min))
            return True
        return False

    def _ring_last(self, bells: tuple[BellStroke, ...]) -> None:
        """Ring the last of those due: after a late look nobody wants to hear them all."""
        wanted = [bell for bell in bells if bell.kind is not BellKind.SHARE or self.bell_for_shares]
        if wanted:
            self._ring(wanted[-1])
            if wanted[-1].kind is BellKind.CIRCLES:
                self._tell(say.CirclesSaid(say.CirclesDone.CALLED))
            if wanted[-1].own_bowl:
                self._tell(say.OwnBowlSaid(wanted[-1].strokes, over=wanted[-1].kind is BellKind.END))

    def _ask_fit(self, state: MeetingState, now: datetime) -> None:
        """Ask once about later parts whose condition has become so, never into a silence.

        When parts have come in or gone out since, what was asked before them may be asked again.
        """
        left_out = tuple(planned.left_out for planned in state.plan.parts)
        if left_out != self._left_out:
            self._left_out = left_out
            self._said = {said for said in self._said if not isinstance(said[1], say.FitSaid)}
        asked = fit_of(state, now)
        if asked is not None and not (state.part.kind is PartKind.SILENCE and state.timer is not None):
            self._tell_once(state, asked, asked)

    def _notice_end(self, state: MeetingState, now: datetime) -> None:
        ends = read_pace(state, now).ends
        if ends <= now < ends + JUST_NOW:
            self._tell_once(state, ("end", ends), say.EndSaid(ends))
        elif ends - END_IS_NEAR <= now < ends - END_IS_NEAR + JUST_NOW and state.format.minutes > 15:
            later = tuple(on_from(state.plan, state.index))
            minutes = sum(state.plan.minutes_of(index) for index in later)
            self._tell_once(state, ("near", ends), say.EndNearSaid(len(later), minutes))

    def _tell_once(self, state: MeetingState, key: object, saying: say.Saying) -> None:
        whole_key = (state.meeting_id, key)
        if whole_key not in self._said:
            self._said.add(whole_key)
            self._tell(saying)


def _moved(key: object, by: timedelta) -> object:
    match key:
        case ("held" | "lost" as what, datetime() as at):
            return what, at + by
        case _:
            return key


def fit_of(state: MeetingState, now: datetime) -> say.FitSaid | None:
    """Give what is asked about later parts; None when nothing is."""
    fit = fit_now(state, now)
    if fit is None:
        return None
    titles = [part.title for part in state.parts]
    taken_in, put_out = (tuple(titles[at] for at in places) for places in (fit.taken_in, fit.put_out))
    return say.FitSaid(fit.because, fit.is_so, taken_in, put_out)


def question_of(state: MeetingState) -> say.LostSaid | None:
    """Give the question that waits for the leader; None when there is none."""
    lost = state.lost
    return None if lost is None else say.LostSaid(round((lost.until - lost.since).total_seconds()), lost.loss, False)
