# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fair share: advice on how long each can speak so that all who wish to fit into this part. Never applied by itself.

The numbers only; the sentences are made in the user interface.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from facilitator.domain.formats import SharingOrder
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import NO_TIME, MeetingState
from facilitator.domain.plan import longest_share, on_from
from facilitator.domain.reserve import Reserve, reserve_now, reserved
from facilitator.domain.timing import time_left_here
from facilitator.domain.waiting_line import WaitingLine
from facilitator.domain.yielding import (
    A_MINUTE,
    SHORTEST_SHARE,
    TEN_S,
    kept_for_the_speaker,
    most_to_borrow,
)

ONE_SENTENCE = timedelta(seconds=20)
"""About as long as a sentence takes, a breath before it included."""
ENOUGH = timedelta(minutes=1)
"""Under a minute each, the program says that not everyone will fit (ux.md 5.3)."""


class WayOutKind(Enum):
    """What could be done when not everyone fits: two kind ways, and never a cut."""

    ONE_SENTENCE = auto()
    BORROW = auto()


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out. ONE_SENTENCE: `length` to agree on. BORROW: `minutes` of the part at `index`, and the share then."""

    kind: WayOutKind
    length: timedelta
    index: int | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class FairShare:
    """The advice at one instant. `left` is what can be shared out: what is kept and what the speaker still has is not.

    `each` None: less than half a minute, so nothing is advised. `share`: what a share is now. `whole`: `each` is the
    format's share, so there is time for all. `fits`: everyone gets a minute, or the whole share if that is shorter.
    `ways_out` is empty while everyone fits; `borrow` is offered whenever the shares are shorter than the format's.
    """

    people: int
    left: timedelta
    each: timedelta | None
    share: timedelta
    whole: bool
    fits: bool
    reserve: Reserve
    kept: timedelta
    given_back: timedelta
    ways_out: tuple[WayOut, ...] = ()
    borrow: WayOut | None = None

    @property
    def worth_using(self) -> bool:
        """Whether "use it from now on" would change anything."""
        return self.each is not None and self.each != self.share


def each_share(left: timedelta, people: int, gap: timedelta) -> timedelta:
    """Share time out among people (at least one): `each = floor_to_10s((left - n x gap) / n)` (ux.md 5.3).

    Each share is followed by a quiet gap, so n gaps come off first; the rest is divided and cut to full ten seconds, so
    that all shares and gaps together never take more than `left`. Never below zero.
    22 minutes, 9 people, gaps of 5 s: (1320 - 45) / 9 = 141.7 s, so 2:20 each.
    """
    return max((left - people * gap) / people // TEN_S * TEN_S, NO_TIME)


def people_to_speak(state: MeetingState, line: WaitingLine) -> int:
    """Tell how many are still to speak here, whoever speaks just now not counted.

    What the leader expects, if it was said; in a round, those whose turn is to come; in a line, those who wait; else
    everybody counted as here who has not had a turn in this part.
    """
    rule = state.part.sharing
    if rule is None:
        return 0
    speaks = state.timer is not None
    if line.expected is not None:
        return max(line.expected - speaks, 0)
    if rule.order is SharingOrder.ROUND:
        return line.still_in_round()
    waiting = len(line.order(rule.second_shares)) if rule.order is SharingOrder.LINE else 0
    return waiting or max(state.counts[CountCategory.HERE] - state.turns_here - speaks, 0)


def read_fair_share(state: MeetingState, line: WaitingLine, now: datetime) -> FairShare | None:
    """Give the advice at `now`; None where nobody shares with a limit, one person has the part, or nobody is to come.

    Computed from the part's own time and never from the whole meeting's: minutes left (`time_left_here`), less what
    whoever speaks still has and what is kept for later. So it changes as people pass, run over or give time back. It is
    never above the format's share; an interpreter doubles that, and the advice is then for both voices together.
    """
    rule = state.part.sharing
    if rule is None or rule.limit is None or state.part.has_one_speaker or not state.under_way:
        return None
    people = people_to_speak(state, line)
    if people == 0:
        return None
    most = longest_share(state.format.parts[state.index], interpreted=state.interpreted)
    assert most is not None
    kept = reserved(state, now)
    left = max(time_left_here(state, now) - kept_for_the_speaker(state, now) - kept, NO_TIME)
    each = min(each_share(left, people, rule.gap), most)
    fits = each >= min(ENOUGH, most)
    wanted = most if fits else min(ENOUGH, most)
    borrow = None if each >= most else _borrow(state, left, people, wanted, now)
    return FairShare(
        people=people,
        left=left,
        each=each if each >= min(SHORTEST_SHARE, most) else None,
        share=rule.limit,
        whole=each >= most,
        fits=fits,
        reserve=reserve_now(state, now),
        kept=kept,
        given_back=state.given_back,
        ways_out=() if fits else _ways_out(left, people, rule.gap, most, borrow),
        borrow=borrow,
    )


def _ways_out(
    left: timedelta, people: int, gap: timedelta, most: timedelta, borrow: WayOut | None
) -> tuple[WayOut, ...]:
    ways = []
    sentence = min(ONE_SENTENCE, most)
    if people * (sentence + gap) <= left:
        ways.append(WayOut(WayOutKind.ONE_SENTENCE, sentence))
    if borrow is not None:
        ways.append(borrow)
    return tuple(ways)


def _borrow(state: MeetingState, left: timedelta, people: int, wanted: timedelta, now: datetime) -> WayOut | None:
    """Find the later part that can lend most, and ask for no more than gives each the time that is wanted."""
    rule = state.part.sharing
    assert rule is not None
    lenders = [(most_to_borrow(state, index, now), -index) for index in on_from(state.plan, state.index)]
    lends, negative = max(lenders, default=(0, 0))
    needs = -((left - people * (wanted + rule.gap)) // A_MINUTE)
    minutes = min(lends, needs)
    if minutes <= 0:
        return None
    each = min(each_share(left + minutes * A_MINUTE, people, rule.gap), wanted)
    return WayOut(WayOutKind.BORROW, each, -negative, minutes)
