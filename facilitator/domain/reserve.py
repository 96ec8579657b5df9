# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The minutes of a sharing part that are kept: for newcomers and the quiet, and at its very end for a burning need.

Nothing is forced on anybody: the reserve changes who is called first and what a fair share is, never the way on.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.formats import SecondShares
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.timing import time_left_here


class Reserve(Enum):
    """For whom the part's time is just now."""

    EVERYONE = "everyone"
    NEWCOMERS = "newcomers"
    BURNING_NEED = "burning need"


def reserve_now(state: MeetingState, now: datetime) -> Reserve:
    """Tell for whom the time is at `now`: the part's last minutes are a burning need's, those before the newcomers'.

    Once it is past its minutes nothing is kept any more, and everyone may speak.
    """
    rule = state.part.sharing
    left = time_left_here(state, now)
    if rule is None or not state.under_way or left <= NO_TIME:
        return Reserve.EVERYONE
    burning = timedelta(minutes=rule.burning_min)
    if left <= burning:
        return Reserve.BURNING_NEED
    return Reserve.NEWCOMERS if left <= burning + timedelta(minutes=rule.newcomers_min) else Reserve.EVERYONE


def reserved(state: MeetingState, now: datetime) -> timedelta:
    """Tell how much of the part's time is kept for later, so that nobody can be given it yet."""
    rule = state.part.sharing
    if rule is None:
        return NO_TIME
    match reserve_now(state, now):
        case Reserve.EVERYONE:
            kept = timedelta(minutes=rule.newcomers_min + rule.burning_min)
            return min(kept, max(time_left_here(state, now), NO_TIME))
        case Reserve.NEWCOMERS:
            return timedelta(minutes=rule.burning_min)
        case Reserve.BURNING_NEED:
            return NO_TIME


def second_shares_now(state: MeetingState, now: datetime) -> SecondShares:
    """Tell the rule about speaking twice at `now`: in kept minutes whoever has spoken waits for the others."""
    rule = state.part.sharing
    if rule is None:
        return SecondShares.WELCOME
    kept = reserve_now(state, now) is not Reserve.EVERYONE
    return SecondShares.AFTER_EVERYONE if kept and rule.second_shares is SecondShares.WELCOME else rule.second_shares
