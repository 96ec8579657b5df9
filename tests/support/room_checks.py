# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to hold in every simulated room at every step, reckoned anew and not by the domain's own helpers.

Pace and plans are checked against plain additions from the format and the visits; a wrong rule is found out by them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from facilitator.domain import catching_up as catching
from facilitator.domain import commands as ask
from facilitator.domain import fair_share, going_on, pace
from facilitator.domain.deciding import decide
from facilitator.domain.formats import Part, PartKind, SharingOrder
from facilitator.domain.meeting import MeetingState
from facilitator.domain.plan import parts_tonight
from facilitator.domain.summary import summarise
from tests.support.rooms import Room, Step

NO_TIME, A_MINUTE = timedelta(), timedelta(minutes=1)
HALF_A_MINUTE = timedelta(seconds=30)
ENDING = (ask.FinishShare, ask.EndTimer, ask.GoToPart, ask.CloseMeeting, ask.MendEnd, ask.MendBegin, ask.TakeBack)
"""Only by these can somebody's turn end: each is a leader's press."""
CIRCLE_ENDING = (ask.BeginCircles, ask.NoteCircleBack, ask.EndCircles)
OTHER_TIME = (ask.ChangeTime, ask.TakeBack)


@dataclass
class RoomChecks:
    """Looks at rooms; `seen` counts what there was to look at, so that a silent check is noticed."""

    every: int = 1
    seen: Counter[str] = field(default_factory=Counter)
    steps: int = 0

    def __call__(self, room: Room, step: Step) -> None:
        """Check one step; the slower checks only each `every`th time."""
        self.steps += 1
        nobody_is_cut_off(step)
        if self.steps % (2 * self.every) == 0:
            room.back_would_be_as_if_never()
        if self.steps % self.every == 0 and room.state.begun_at is not None:
            self.pace_is_the_arithmetic(room)
            if room.state.closed_at is None:
                self.the_way_on_can_be_gone(room)
                self.shares_fit(room)
                self.plans_take_only_what_can_be_given(room)
        if room.state.closed_at is not None:
            the_record_is_whole(room)

    def the_way_on_can_be_gone(self, room: Room) -> None:
        """What the big button says is allowed, and always leads somewhere."""
        offered = going_on.way_on(room.state, room.line, room.now)
        self.seen[offered.primary.kind.name] += 1

    def pace_is_the_arithmetic(self, room: Room) -> None:
        """The planned end and the minutes behind are what adding up gives."""
        state, now = room.state, room.now
        told = pace.read_pace(state, now)
        assert told.ends == planned_end(state), "the planned end is not the arithmetic"
        at = state.closed_at or now
        if state.held_since is not None and at - state.held_since < timedelta(minutes=3):
            at = state.held_since
        assert state.begun_at is not None
        at = max(at - A_MINUTE, state.begun_at)
        assert told.behind_min == round(latest_by(state, at) / A_MINUTE), "the pace is not the arithmetic"
        self.seen["behind" if told.behind_min > 2 else "ahead" if told.behind_min < -2 else "on time"] += 1

    def shares_fit(self, room: Room) -> None:
        """All shares that are advised fit with their gaps into the part's time, and what is offered can be done."""
        state, now = room.state, room.now
        fair = fair_share.read_fair_share(state, room.line, now)
        rule, whole = state.part.sharing, state.format.parts[state.index].sharing
        if fair is None or rule is None or whole is None or whole.limit is None or state.visits[-1].since > now:
            return
        self.seen["fair share"] += 1
        most = whole.limit * (2 if state.interpreted else 1)
        own = timedelta(minutes=state.part.minutes) - spent_in(state, now)[state.index]
        ahead = NO_TIME if state.part.takes_slack is False else max(-latest_by(state, now), NO_TIME)
        assert fair.left <= max(own, NO_TIME) + ahead, "more is shared out than there is"
        if fair.each is not None:
            self.seen["each"] += 1
            assert fair.people * (fair.each + rule.gap) <= fair.left, "the shares do not fit"
            assert fair.each <= most, "a share is longer than the format's"
            assert fair.each >= min(HALF_A_MINUTE, most)
            decide(state, ask.UseShare(max(fair.each, timedelta(seconds=10))), now)
        for way in (*fair.ways_out, *((fair.borrow,) if fair.borrow else ())):
            self.seen[way.kind.name] += 1
            if way.index is not None:
                decide(state, ask.BorrowMinutes(way.index, way.minutes), now)
                lender = state.format.parts[way.index]
                after = state.plan.parts[way.index].minutes - way.minutes
                assert after >= least(lender), "more is borrowed than the part can lend"

    def plans_take_only_what_can_be_given(self, room: Room) -> None:
        """Each plan can be adopted, says what comes of it, and takes from no part what it must not."""
        state, now = room.state, room.now
        ways = catching.catch_up_plans(state, now, room.to_speak)
        late = latest_by(state, now)
        assert bool(ways) <= (late >= 2 * A_MINUTE), "a plan is offered to a meeting that is on time"
        assert len(ways) <= 3
        for way in ways:
            decide(state, ask.AdoptPlan(way.plan), now)
            parts = parts_tonight(state.format, way.plan, interpreted=state.interpreted)
            after = replace(state, plan=way.plan, parts=parts)
            for measure in way.measures:
                self.seen[measure.name] += 1
            assert way.ends == planned_end(after), "a plan's end is not the arithmetic"
            still = latest_by(after, now)
            assert way.behind_min == max(0, -(-still // A_MINUTE)), "what stays late is not the arithmetic"
            assert still <= late - A_MINUTE or still <= NO_TIME, "a plan brings nothing back"
            for index in range(len(state.parts)):
                _part_is_respected(state, after, index, now)
            for index, fixed in fixed_instants(after):
                if index > state.index:
                    assert reached(after, index, now) <= reached(state, index, now), "a plan made a fixed start later"
                    if way.behind_min == 0:
                        assert reached(after, index, now) <= fixed, "a fixed time is broken"


def nobody_is_cut_off(step: Step) -> None:
    """Whoever speaks goes on speaking, with no less time, unless the leader pressed to change it."""
    no_circle_is_cut_off(step)
    before, after = step.before.timer, step.after.timer
    if before is None or step.before.lost is not None or isinstance(step.command, ENDING):
        return
    assert after is not None, "somebody was cut off"
    if before.limit is not None and not isinstance(step.command, OTHER_TIME):
        assert (after.limit or NO_TIME) >= before.limit, "somebody's time was cut"


def no_circle_is_cut_off(step: Step) -> None:
    """Circles sit on with no less time, unless the leader pressed to change it; one deed changes no other circle."""
    if isinstance(step.command, (*ENDING, *CIRCLE_ENDING)):
        return
    assert len(step.after.circles) == len(step.before.circles), "circles were cut off"
    changed = step.command.index if isinstance(step.command, ask.ChangeCircleTime) else -1
    for index, (before, after) in enumerate(zip(step.before.circles, step.after.circles, strict=True)):
        assert after.back == before.back, "a circle was called back by nobody"
        if changed not in (None, index):
            assert after.timer.limit == before.timer.limit, "another circle's time was changed"


def the_record_is_whole(room: Room) -> None:
    """The minutes of all parts come to the length of the meeting, and shares to no more than that."""
    state = room.state
    assert state.closed_at is not None
    kept = summarise(state)
    assert min(kept.shares, kept.shared_min, kept.held_min, *(part.real_min for part in kept.parts)) >= 0
    if state.begun_at is not None:
        assert sum(spent_in(state, state.closed_at).values(), NO_TIME) == state.closed_at - state.begun_at, (
            "minutes are missing"
        )
        assert state.shared <= state.closed_at - state.begun_at, "people spoke longer than the meeting took"


def _part_is_respected(before: MeetingState, after: MeetingState, index: int, now: datetime) -> None:
    part, old, new = before.format.parts[index], before.plan.parts[index], after.plan.parts[index]
    if old == new:
        return
    assert index >= before.index, "a part that is over was changed"
    assert part.optional or new.left_out == old.left_out, "a part that is not optional was left out"
    assert new.minutes <= old.minutes, "a plan made a part longer"
    if new.minutes < old.minutes:
        assert not part.never_shorten, "a part was shortened that must not be"
        assert new.minutes >= (part.short.minutes if new.short and part.short else least(part)), (
            "a part was cut too far"
        )
    if new.share != old.share and part.sharing is not None and part.sharing.limit is not None:
        assert (new.share or part.sharing.limit) <= (old.share or part.sharing.limit), "a plan made a share longer"
        share = after.parts[index].sharing
        assert share is not None
        assert (share.limit or NO_TIME) >= min(HALF_A_MINUTE, part.sharing.limit), "a plan made a share too short"
    if index == before.index:
        timer, left = before.timer, timedelta(minutes=new.minutes) - spent_in(before, now)[index]
        for circle in before.circles:
            if not circle.back and new.minutes < old.minutes:
                has = (circle.timer.limit or NO_TIME) - circle.timer.elapsed(now)
                assert left >= has - timedelta(seconds=1), "a plan took a circle's time"
        assert left >= NO_TIME, "a plan took what had been spent"
        if timer is not None and timer.limit is not None and new.minutes < old.minutes:
            assert left >= timer.limit - timer.elapsed(now) - timedelta(seconds=1), "a plan took a speaker's time"


# -- the arithmetic, done anew -----------------------------------------------------------------------------------------


def least(part: Part) -> int:
    """The least minutes of a part, by docs/formats.md."""
    if part.never_shorten:
        return part.minutes
    if part.shortest is not None:
        return part.shortest
    one = part.sharing is not None and part.sharing.order is SharingOrder.SPEAKER
    if one or part.kind in (PartKind.WORDS, PartKind.READING, PartKind.SILENCE):
        return part.minutes
    return -(-part.minutes // 2)


def planned_end(state: MeetingState) -> datetime:
    """The planned start, the format's minutes, and what the room has added; decision 0004 says which start."""
    begun = state.begun_at or state.planned_start
    start = begun if abs(begun - state.planned_start) > timedelta(minutes=20) else state.planned_start
    return start + timedelta(minutes=sum(part.minutes for part in state.format.parts) + state.plan.extra_min)


def spent_in(state: MeetingState, at: datetime) -> dict[int, timedelta]:
    """Time spent in each part until `at`, visit by visit."""
    at = at if state.closed_at is None else min(at, state.closed_at)
    spent = dict.fromkeys(range(len(state.parts)), NO_TIME)
    ends = [*(visit.since for visit in state.visits[1:]), at]
    for visit, until in zip(state.visits, ends, strict=True):
        spent[visit.index] += max(min(until, at) - visit.since, NO_TIME)
    return spent


def reached(state: MeetingState, index: int, at: datetime) -> datetime:
    """When the part at `index` begins if each before it takes what it has left; len(parts): when the evening ends."""
    here = next((visit.index for visit in reversed(state.visits) if visit.since <= at), state.visits[0].index)
    spent = spent_in(state, at)
    for place in range(here, index):
        planned = state.plan.parts[place]
        if not planned.left_out:
            at += max(timedelta(minutes=planned.minutes) - spent[place], NO_TIME)
    return at


def fixed_instants(state: MeetingState) -> list[tuple[int, datetime]]:
    """Each part that has to start at an instant."""
    found = [(fixed.index, fixed.at) for fixed in state.fixed_starts]
    for index, part in enumerate(state.format.parts):
        if part.before_end_min is not None:
            found.append((index, planned_end(state) - timedelta(minutes=part.before_end_min)))
    return [(index, at) for index, at in found if not state.plan.parts[index].left_out]


def latest_by(state: MeetingState, at: datetime) -> timedelta:
    """By how much the evening is late: at its end, or at a fixed start on the way, whichever is worse."""
    here = next((visit.index for visit in reversed(state.visits) if visit.since <= at), state.visits[0].index)
    late = [reached(state, len(state.parts), at) - planned_end(state)]
    late += [reached(state, index, at) - fixed for index, fixed in fixed_instants(state) if index > here]
    return max(late)
