# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each part can give up, and whether a plan respects that: the rules that catching up and borrowing obey.

Five things are never given: what is past, what is marked never to be shortened, what a part needs at least, the time
of whoever is speaking, and the fixed start of a part.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.domain.circles import longest_left
from facilitator.domain.formats import Part
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.outlook import fixed_start, times_spent
from facilitator.domain.plan import Plan, PlannedPart, on_from

A_MINUTE = timedelta(minutes=1)
SHORTEST_SHARE = timedelta(seconds=30)
"""A fair share shorter than this is not offered (ux.md 5.3), so no plan makes shares that short."""
TEN_S = timedelta(seconds=10)
MOST_EXTRA_MIN = 60


def least_minutes_now(state: MeetingState, index: int, now: datetime) -> int:
    """Tell the fewest minutes a part on the plan can still come down to by giving minutes away, its words unchanged.

    That is what the format says it needs, what it has taken already and what whoever speaks may still use, and as much
    as leaves each share half a minute. Never more than it has now.
    """
    has, part = state.plan.parts[index].minutes, state.format.parts[index]
    if index < state.index or part.never_shorten:
        return has
    needs = part.least_minutes
    rule = part.sharing
    if rule is not None and rule.limit is not None and not part.has_one_speaker:
        # A shorter part has shorter shares, in proportion; they stop at half a minute.
        needs = max(needs, _up(part.minutes * A_MINUTE * min(SHORTEST_SHARE / rule.limit, 1.0)))
    spent = times_spent(state, now)[index]
    if index == state.index:
        spent += kept_for_the_speaker(state, now)
    return min(has, max(needs, _up(spent)))


def most_to_borrow(state: MeetingState, index: int, now: datetime) -> int:
    """Tell how many minutes the current part can borrow from the later part at `index`; 0 when none.

    Minutes move forward past all parts in between, which begin later by as much; so none of them, the lender included,
    may have a fixed start. A part never borrows beyond its longest.
    """
    later = tuple(on_from(state.plan, state.index))
    if index not in later:
        return 0
    moved = later[: later.index(index) + 1]
    if any(fixed_start(state, place) is not None for place in moved):
        return 0
    lends = state.plan.parts[index].minutes - least_minutes_now(state, index, now)
    longest = state.format.parts[state.index].longest
    return lends if longest is None else max(min(lends, longest - state.plan.minutes_of(state.index)), 0)


def saving_of_short(state: MeetingState, index: int) -> int:
    """Tell the minutes that a later part's short version saves; 0 when it has none or it is used already."""
    planned, short = state.plan.parts[index], state.format.parts[index].short
    if short is None or planned.short or planned.left_out or index <= state.index:
        return 0
    return max(planned.minutes - short.minutes, 0)


def saving_of_leaving_out(state: MeetingState, index: int) -> int:
    """Tell the minutes that leaving a later optional part out saves; 0 when it can't be left out."""
    if index <= state.index or not state.format.parts[index].optional:
        return 0
    return state.plan.minutes_of(index)


def share_of(part: Part, minutes: int, longest: timedelta | None) -> timedelta | None:
    """Tell the share in a part that has `minutes` instead of its format's: in proportion, in steps of ten seconds.

    Never longer than the format's, never below half a minute unless the format's is. None: no limit.
    """
    if longest is None or part.sharing is None or part.minutes == 0 or minutes >= part.minutes:
        return longest
    scaled = longest * minutes / part.minutes // TEN_S * TEN_S
    return min(longest, max(scaled, SHORTEST_SHARE))


def is_permitted(state: MeetingState, plan: Plan, now: datetime) -> bool:
    """Tell whether a plan may be adopted at `now`: it takes from each part only what that part can give.

    Nothing is added but minutes at the end, nothing comes back that was taken. Fixed starts are no part of a plan, so
    none can move them.
    """
    if len(plan.parts) != len(state.plan.parts) or plan == state.plan:
        return False
    if not state.plan.extra_min <= plan.extra_min <= MOST_EXTRA_MIN:
        return False
    return all(_may_become(state, index, planned, now) for index, planned in enumerate(plan.parts))


def _may_become(state: MeetingState, index: int, then: PlannedPart, now: datetime) -> bool:
    before = state.plan.parts[index]
    if then == before:
        return True
    if index < state.index or then.out != before.out:
        return False
    part = state.format.parts[index]
    if then.left_out != before.left_out and not (then.left_out and saving_of_leaving_out(state, index)):
        return False
    if then.share != before.share and not _may_share(part, before.share, then.share):
        return False
    if then.short != before.short:
        short = part.short
        return bool(saving_of_short(state, index)) and short is not None and then.minutes == short.minutes
    return then.minutes == before.minutes or (
        not then.left_out and least_minutes_now(state, index, now) <= then.minutes < before.minutes
    )


def _may_share(part: Part, before: timedelta | None, then: timedelta | None) -> bool:
    longest = None if part.sharing is None else part.sharing.limit
    if longest is None or then is None or part.never_shorten or part.has_one_speaker:
        return False
    return min(SHORTEST_SHARE / 2, longest) <= then <= min(before or longest, longest)


def kept_for_the_speaker(state: MeetingState, now: datetime) -> timedelta:
    """Tell how much time whoever speaks, or what is timed, still has; of several circles, the one that has most."""
    if state.circles_away:
        return max(longest_left(state, now), NO_TIME)
    timer = state.timer
    if timer is None or timer.limit is None:
        return NO_TIME
    return max(timer.limit - max(timer.elapsed(now), NO_TIME), NO_TIME)


def _up(span: timedelta) -> int:
    """Give the whole minutes that are enough for this."""
    return -(-span // A_MINUTE)
