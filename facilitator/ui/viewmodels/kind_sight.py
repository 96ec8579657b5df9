# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How kind time looks at an instant: the frozen views of `kind_views`, made from state, line and time. No words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from facilitator.domain.catching_up import OFFERED_FROM, CatchUp, PartChange
from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOut, read_fair_share
from facilitator.domain.leading import lead_at
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.mending import Repair, repairs, shadow_count
from facilitator.domain.outlook import lateness
from facilitator.domain.pace import read_pace
from facilitator.domain.reserve import reserve_now
from facilitator.domain.timing import read_part, read_timer, time_left_here
from facilitator.domain.waiting_line import WaitingLine
from facilitator.ui.viewmodels.kind_views import (
    CatchUpView,
    FairView,
    Hint,
    HintView,
    LeadView,
    MendChoice,
    MendView,
    PlanLine,
    PlanView,
    WayOutView,
)

A_MINUTE = timedelta(minutes=1)
IDLE_IS_LONG = timedelta(minutes=3)
"""For so long nobody is timed before a forgotten start is thought of: a silence between two shares is no mistake."""
OVER_IS_LONG = timedelta(minutes=2)


def is_late(state: MeetingState, now: datetime) -> bool:
    """Tell whether ways to catch up are worth offering: late by two minutes, now and when the pace was last told."""
    if not state.under_way:
        return False
    return lateness(state, now) >= OFFERED_FROM and read_pace(state, now).behind_min >= OFFERED_FROM // A_MINUTE


# -- what may have been forgotten --------------------------------------------------------------------------------------


def see_hint(state: MeetingState, now: datetime) -> HintView | None:
    """Give the one hint that is worth a line now; None most of the time."""
    if state.closed_at is not None or state.held_since is not None or state.lost is not None:
        return None
    found = _not_begun(state, now) if state.begun_at is None else _forgotten(state, now)
    if found is None or found[1] < A_MINUTE:
        return None
    hint, since = found
    return HintView(hint, since // A_MINUTE, now.replace(second=0, microsecond=0), state.planned_start)


def _not_begun(state: MeetingState, now: datetime) -> tuple[Hint, timedelta] | None:
    shadow = shadow_count(state, now)
    return None if shadow is None else (Hint.NOT_BEGUN, shadow)


def _forgotten(state: MeetingState, now: datetime) -> tuple[Hint, timedelta] | None:
    if state.timer is not None:
        reading = read_timer(state, now)
        over = NO_TIME if reading is None or reading.left_s is None else timedelta(seconds=-reading.left_s)
        is_share = state.part.sharing is not None and reading is not None and not reading.left_be
        return (Hint.TURN_ENDED, over) if is_share and over >= OVER_IS_LONG else None
    part = state.part
    if part.sharing is not None or (part.timed_length() is not None and not state.done_here):
        idle = next((one.most for one in repairs(state, now) if one.what is Mended.TURN and one.begin), NO_TIME)
        return (Hint.TURN_BEGAN, idle) if idle >= IDLE_IS_LONG else None
    over = timedelta(seconds=-read_part(state, now).left_s)
    return (Hint.NEXT_BEGAN, over) if over >= OVER_IS_LONG and part.minutes and state.next_index is not None else None


def see_mend(state: MeetingState, now: datetime) -> MendView:
    """Give all that can be mended by a whole minute or more, the likeliest first."""
    choices = [_choice(state, repair, now) for repair in repairs(state, now)]
    return MendView(
        tuple(one for one in choices if one.least_min <= one.most_min),
        now.replace(second=0, microsecond=0),
        state.planned_start,
        state.begun_at is not None,
    )


def _choice(state: MeetingState, repair: Repair, now: datetime) -> MendChoice:
    least, most = max(1, -(-repair.least // A_MINUTE)), repair.most // A_MINUTE
    proposed = least
    if repair.is_new and repair.begin:
        since = repair.most if repair.what is Mended.TURN else shadow_count(state, now) or NO_TIME
        wanted = since if repair.what is not Mended.NEXT_PART else timedelta(seconds=-read_part(state, now).left_s)
        proposed = wanted // A_MINUTE
    following = state.next_part
    part = following if repair.what is Mended.NEXT_PART and following is not None else state.part
    return MendChoice(
        repair.what,
        repair.begin,
        repair.is_new,
        least,
        most,
        max(least, min(proposed, most)),
        part.title,
        part.kind,
    )


# -- catching up -------------------------------------------------------------------------------------------------------


def see_catch_up(state: MeetingState, ways: Sequence[CatchUp]) -> CatchUpView:
    """Give the ways to catch up as they are offered."""
    return CatchUpView(tuple(_plan(state, way) for way in ways))


def _plan(state: MeetingState, way: CatchUp) -> PlanView:
    lines = tuple(_line(state, change) for change in way.changes)
    later_min = round((way.ends - state.planned_end) / A_MINUTE)
    return PlanView(way.measures, lines, way.ends, later_min, way.behind_min)


def _line(state: MeetingState, change: PartChange) -> PlanLine:
    part = state.parts[change.index]
    share = None if change.share is None or change.share == change.share_before else change.share
    was = state.plan.parts[change.index]
    return PlanLine(
        part.title,
        part.kind,
        change.minutes_before,
        change.minutes,
        None if share is None else round(share.total_seconds()),
        change.left_out and not was.left_out,
        change.short and not was.short,
    )


# -- fair share --------------------------------------------------------------------------------------------------------


def see_fair(state: MeetingState, line: WaitingLine, now: datetime) -> FairView | None:
    """Give the advice on shares; None where nobody shares with a limit, or one person has the part."""
    rule = state.part.sharing
    if rule is None or rule.limit is None or state.part.has_one_speaker or not state.under_way:
        return None
    fair = read_fair_share(state, line, now)
    share_s = round(rule.limit.total_seconds())
    shared = (
        reserve_now(state, now),
        rule.newcomers_min,
        rule.burning_min,
        round(state.given_back.total_seconds()),
    )
    rest = (state.interpreted, state.timer is not None)
    if fair is None:
        left = max(round(time_left_here(state, now) / A_MINUTE), 0)
        return FairView(0, left, None, share_s, False, True, None, *shared, (), *rest)
    each_s = None if fair.each is None else round(fair.each.total_seconds())
    return FairView(
        fair.people,
        round(fair.left / A_MINUTE),
        each_s,
        share_s,
        fair.whole,
        fair.fits,
        each_s if fair.worth_using and fair.fits else None,
        *shared,
        tuple(_way_out(state, way) for way in fair.ways_out or ((fair.borrow,) if fair.borrow else ())),
        *rest,
    )


def _way_out(state: MeetingState, way: WayOut) -> WayOutView:
    title = "" if way.index is None else state.parts[way.index].title
    return WayOutView(way.kind, round(way.length.total_seconds()), way.minutes, title)


# -- who leads ---------------------------------------------------------------------------------------------------------


def see_lead(state: MeetingState, index: int) -> LeadView | None:
    """Tell who leads a part, where the format says so and somebody else leads another."""
    left_out = frozenset(place for place, planned in enumerate(state.plan.parts) if planned.left_out)
    lead = lead_at(state.parts, index, left_out=left_out - {index})
    if lead is None or lead.role is None or (lead.until is None and lead.since == 0):
        return None
    before = {part.led_by for part in state.parts[: lead.since]}
    until = None if lead.until is None else lead.until + 1
    return LeadView(lead.role, lead.begins_here, until, lead.then, lead.then in before)
