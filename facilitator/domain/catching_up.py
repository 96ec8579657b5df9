# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catching up with consent: at most three plans, each with what comes of it, and nothing changes before one is adopted.

What a part can give is in `yielding.py`; adopting a plan is one command (`commands.AdoptPlan`), and Back takes it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.fair_share import each_share
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.outlook import fixed_start, lateness, time_left, times_spent
from facilitator.domain.plan import Plan, PlannedPart, on_from, parts_tonight
from facilitator.domain.reserve import reserved
from facilitator.domain.timing import time_left_here
from facilitator.domain.yielding import (
    A_MINUTE,
    MOST_EXTRA_MIN,
    SHORTEST_SHARE,
    kept_for_the_speaker,
    least_minutes_now,
    saving_of_leaving_out,
    saving_of_short,
    share_of,
)

OFFERED_FROM = timedelta(minutes=2)
"""Being less behind than this is being on time (ux.md 5.4)."""
MOST_PLANS = 3


class Measure(Enum):
    """What a plan does."""

    SHORT_VERSION = "short version"
    LEAVE_OUT = "leave out"
    SHORTER_SHARES = "shorter shares"
    SHORTER_PARTS = "shorter parts"
    END_LATER = "end later"


@dataclass(frozen=True, slots=True)
class PartChange:
    """What a plan changes in one part: minutes (0: left out) and share (None: no limit), before and after."""

    index: int
    minutes_before: int
    minutes: int
    share_before: timedelta | None
    share: timedelta | None
    left_out: bool
    short: bool


@dataclass(frozen=True, slots=True)
class CatchUp:
    """One plan and its result. `ends`: the planned end then. `behind_min`: whole minutes that it can't bring back."""

    measures: tuple[Measure, ...]
    plan: Plan
    ends: datetime
    behind_min: int
    changes: tuple[PartChange, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A short version or a part left out, and the minutes it saves."""

    index: int
    leave_out: bool
    saves: int


@dataclass(frozen=True, slots=True)
class _Need:
    """So many minutes have to be saved in the parts before `before`, or a fixed start (or the end) comes too late."""

    before: int
    minutes: int


def catch_up_plans(state: MeetingState, now: datetime, people: int = 0) -> tuple[CatchUp, ...]:
    """Give at most three ways to catch up, from two minutes late on (`outlook.lateness`); `people` are still to speak.

    The lateness is taken in whole minutes, rounded up, for the end and for each fixed start on the way. Then:
    1. Texts: the fewest short versions and optional parts left out that save enough. A short version goes before
       leaving out, and of those that save enough alone the smallest.
    2. Shares: the minutes come from circles, and from sharing parts that take up slack, each in proportion to what it
       can give. The share follows: in the current part the fair share of those still to speak, later in proportion to
       the minutes.
    3. Where one of these alone saves too little: shares and then other parts that can give (notices, business, a
       break), in proportion too; or texts, shares and such parts together.
    4. Ending later by what is late, unless a part starts by the clock too soon for that.
    Where all together save too little: with the rest at the end, or, if the clock forbids that, as far as they go, and
    the plan says how much stays late. A plan never shortens what must not be, never touches what is past, and never
    moves a fixed start: those are no part of it.
    """
    if not state.under_way or lateness(state, now) < OFFERED_FROM:
        return ()
    needs = _needs(state, now)
    texts = _with_texts(state, needs)
    shares = _with_shares(state, state.plan, needs, now, people)
    squeezed = _with_parts(state, shares, needs, now)
    everything = _with_parts(state, _with_shares(state, texts, needs, now, people), needs, now)
    later, rest_later = (_with_later_end(state, plan, now) for plan in (state.plan, everything))
    keeping = _different(state, [texts, shares, squeezed, everything, rest_later])
    found = [plan for plan in keeping if _late(state, plan, now) <= NO_TIME][: MOST_PLANS - 1]
    found += [later] if later not in found and _late(state, later, now) <= NO_TIME else []
    if not found and _late(state, everything, now) <= _late(state, state.plan, now) - A_MINUTE:
        found = [everything]
    return tuple(_result(state, plan, now) for plan in found)


# -- what is needed ----------------------------------------------------------------------------------------------------


def _needs(state: MeetingState, now: datetime) -> tuple[_Need, ...]:
    """Tell what has to be saved before each fixed start and before the end, in order."""
    spent = times_spent(state, now)
    reached = now + time_left(state, state.index, spent)
    needs = []
    for index in on_from(state.plan, state.index):
        fixed = fixed_start(state, index)
        if fixed is not None and reached > fixed:
            needs.append(_Need(index, _up(reached - fixed)))
        reached += time_left(state, index, spent)
    if reached > state.planned_end:
        needs.append(_Need(len(state.parts), _up(reached - state.planned_end)))
    return tuple(needs)


def _left_over(state: MeetingState, needs: Sequence[_Need], plan: Plan) -> tuple[_Need, ...]:
    """Tell what is still needed once a plan is in place."""
    return tuple(
        _Need(need.before, need.minutes - saved)
        for need in needs
        if (saved := _saved(state, plan, need.before)) < need.minutes
    )


def _saved(state: MeetingState, plan: Plan, before: int) -> int:
    places = range(state.index, before)
    return sum(state.plan.minutes_of(place) - plan.minutes_of(place) for place in places)


def _late(state: MeetingState, plan: Plan, now: datetime) -> timedelta:
    return lateness(replace(state, plan=plan), now)


# -- measures ----------------------------------------------------------------------------------------------------------


def _with_texts(state: MeetingState, needs: Sequence[_Need]) -> Plan:
    offered, chosen = list(_texts(state)), list[_Text]()
    for need in needs:
        while (missing := need.minutes - _worth(chosen, need)) > 0:
            fit = [text for text in offered if text.index < need.before]
            if not fit:
                break
            enough = [text for text in fit if text.saves >= missing]
            best = (
                min(enough, key=lambda text: (text.leave_out, text.saves, -text.index))
                if enough
                else max(fit, key=lambda text: (text.saves, not text.leave_out, text.index))
            )
            chosen.append(best)
            offered = [text for text in offered if text.index != best.index]
    for text in sorted(chosen, key=lambda text: (not text.leave_out, text.saves)):
        rest = [other for other in chosen if other is not text]
        if all(_worth(rest, need) >= min(need.minutes, _worth(chosen, need)) for need in needs):
            chosen = rest
    plan = state.plan
    for text in chosen:
        planned, short = plan.parts[text.index], state.format.parts[text.index].short
        if text.leave_out:
            plan = plan.with_part(text.index, replace(planned, left_out=True))
        elif short is not None:
            plan = plan.with_part(text.index, replace(planned, short=True, minutes=short.minutes))
    return plan


def _texts(state: MeetingState) -> Iterator[_Text]:
    for index in on_from(state.plan, state.index):
        for leave_out, saves in (
            (False, saving_of_short(state, index)),
            (True, saving_of_leaving_out(state, index)),
        ):
            if saves > 0:
                yield _Text(index, leave_out, saves)


def _worth(texts: Sequence[_Text], need: _Need) -> int:
    return sum(text.saves for text in texts if text.index < need.before)


def _with_shares(state: MeetingState, plan: Plan, needs: Sequence[_Need], now: datetime, people: int) -> Plan:
    gives = {
        index: _can_give(state, index, now, people)
        for index in (state.index, *on_from(plan, state.index))
        if _is_shared(state, index)
    }
    for index, minutes in _taken(gives, _left_over(state, needs, plan)).items():
        plan = plan.with_part(index, _shortened(state, plan.parts[index], index, minutes, now, people))
    return plan


def _with_parts(state: MeetingState, plan: Plan, needs: Sequence[_Need], now: datetime) -> Plan:
    gives = {
        index: state.plan.parts[index].minutes - least_minutes_now(state, index, now)
        for index in (state.index, *on_from(plan, state.index))
        if not _is_for_sharing(state, index) and plan.parts[index] == state.plan.parts[index]
    }
    for index, minutes in _taken(gives, _left_over(state, needs, plan)).items():
        planned = plan.parts[index]
        plan = plan.with_part(index, replace(planned, minutes=planned.minutes - minutes))
    return plan


def _taken(gives: dict[int, int], needs: Sequence[_Need]) -> dict[int, int]:
    """Tell what each part gives: for each need in turn what is still missing, from the parts before it."""
    taken = dict.fromkeys(gives, 0)
    for need in needs:
        missing = need.minutes - sum(taken[index] for index in gives if index < need.before)
        open_to = {index: gives[index] - taken[index] for index in gives if index < need.before}
        for index, minutes in _in_proportion(open_to, missing).items():
            taken[index] += minutes
    return {index: minutes for index, minutes in taken.items() if minutes}


def _can_give(state: MeetingState, index: int, now: datetime, people: int) -> int:
    """Tell the minutes that a sharing part can give; the current one only as far as half a minute each still fits."""
    gives = state.plan.parts[index].minutes - least_minutes_now(state, index, now)
    rule = state.part.sharing
    if index != state.index or rule is None or rule.limit is None or people == 0:
        return gives
    spare = _to_share_out(state, now) - people * (min(SHORTEST_SHARE, rule.limit) + rule.gap)
    return max(min(gives, spare // A_MINUTE), 0)


def _in_proportion(gives: dict[int, int], wanted: int) -> dict[int, int]:
    """Take `wanted` minutes, or all there are, from each in proportion; what rounding leaves comes from the largest."""
    together = sum(gives.values())
    wanted = min(max(wanted, 0), together)
    if wanted == 0:
        return {}
    taken = {index: wanted * minutes // together for index, minutes in gives.items()}
    for index in sorted(gives, key=lambda index: taken[index] - gives[index]):
        rest = wanted - sum(taken.values())
        taken[index] += min(rest, gives[index] - taken[index])
    return taken


def _shortened(
    state: MeetingState, planned: PlannedPart, index: int, by: int, now: datetime, people: int
) -> PlannedPart:
    part, rule = state.format.parts[index], state.parts[index].sharing
    minutes = planned.minutes - by
    if rule is None:
        return replace(planned, minutes=minutes)  # circles: the time of each is cut to that of the part
    assert part.sharing is not None
    before = planned.share or part.sharing.limit
    share = share_of(part, minutes, part.sharing.limit)
    if index == state.index and people and rule.limit is not None:
        fair = each_share(_to_share_out(state, now) - by * A_MINUTE, people, rule.gap)
        fair = max(fair, min(SHORTEST_SHARE, rule.limit))  # room for that is left by `_can_give`
        share = fair / 2 if state.interpreted else fair
    if before is not None and share is not None:
        return replace(planned, minutes=minutes, share=min(share, before))
    return replace(planned, minutes=minutes)


def _to_share_out(state: MeetingState, now: datetime) -> timedelta:
    return time_left_here(state, now) - kept_for_the_speaker(state, now) - reserved(state, now)


def _with_later_end(state: MeetingState, plan: Plan, now: datetime) -> Plan:
    """End later by what is late; a start by the clock that is late all the same shows when the plan is looked at."""
    needs = _up(max(_late(state, plan, now), NO_TIME))
    return replace(plan, extra_min=min(plan.extra_min + needs, MOST_EXTRA_MIN))


# -- results -----------------------------------------------------------------------------------------------------------


def _different(state: MeetingState, plans: Sequence[Plan]) -> list[Plan]:
    found: list[Plan] = []
    for plan in plans:
        if plan != state.plan and plan not in found:
            found.append(plan)
    return found


def _result(state: MeetingState, plan: Plan, now: datetime) -> CatchUp:
    after = replace(state, plan=plan, parts=parts_tonight(state.format, plan, interpreted=state.interpreted))
    changes = tuple(
        _change(state, after, index) for index, planned in enumerate(plan.parts) if planned != state.plan.parts[index]
    )
    return CatchUp(
        measures=_measures(state, changes, plan),
        plan=plan,
        ends=after.planned_end,
        behind_min=_up(max(lateness(after, now), NO_TIME)),
        changes=changes,
    )


def _change(before: MeetingState, after: MeetingState, index: int) -> PartChange:
    old, new = before.parts[index].sharing, after.parts[index].sharing
    return PartChange(
        index=index,
        minutes_before=before.plan.minutes_of(index),
        minutes=after.plan.minutes_of(index),
        share_before=None if old is None else old.limit,
        share=None if new is None else new.limit,
        left_out=after.plan.parts[index].left_out,
        short=after.plan.parts[index].short,
    )


def _measures(state: MeetingState, changes: Sequence[PartChange], plan: Plan) -> tuple[Measure, ...]:
    used = {
        Measure.SHORT_VERSION: any(change.short and not change.left_out for change in changes),
        Measure.LEAVE_OUT: any(change.left_out for change in changes),
        Measure.SHORTER_SHARES: any(_is_for_sharing(state, one.index) and not one.left_out for one in changes),
        Measure.SHORTER_PARTS: any(
            not (_is_for_sharing(state, one.index) or one.short or one.left_out) for one in changes
        ),
        Measure.END_LATER: plan.extra_min > state.plan.extra_min,
    }
    return tuple(measure for measure, is_used in used.items() if is_used)


def _is_shared(state: MeetingState, index: int) -> bool:
    """Tell whether a part gives in the step of shares: it takes up slack, or splits into circles."""
    part = state.parts[index]
    return part.circles is not None or (part.sharing is not None and part.takes_up_slack)


def _is_for_sharing(state: MeetingState, index: int) -> bool:
    part = state.parts[index]
    return part.circles is not None or part.sharing is not None


def _up(span: timedelta) -> int:
    return -(-span // A_MINUTE)
