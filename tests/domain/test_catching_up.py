# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catching up with consent: what is offered, what comes of it, what is never touched, and that Back undoes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.catching_up import CatchUp, Measure, PartChange, catch_up_plans
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.formats import Part, PartKind, SharingOrder, ShortVersion
from facilitator.domain.outlook import fixed_start, lateness
from facilitator.domain.pace import read_pace
from facilitator.domain.plan import Plan, PlannedPart
from facilitator.domain.summary import summarise
from facilitator.domain.waiting_line import WaitingLine
from tests.support.any_meeting import any_plays
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    a_break,
    announcements,
    business,
    closing,
    minutes,
    reading,
    seconds,
    sharing,
    silence,
    words,
)

LONG_READING = replace(reading(5), short=ShortVersion("Short.", 2))
BASKET = replace(announcements(4), optional=True, part_id="basket")
HOUR = (words(planned_min=3), LONG_READING, sharing(planned_min=40), announcements(4), BASKET, closing(4))
"""3 words, 5 reading (2 in short), 40 sharing at 3:00, 4 notices, 4 basket (optional), 4 closing."""


def begun_late(late_min: float, *parts: Part) -> Play:
    return Play(*(parts or HOUR), at=START + minutes(late_min)).do(ask.Begin())


def ways(play: Play, people: int = 0) -> dict[tuple[Measure, ...], CatchUp]:
    return {way.measures: way for way in catch_up_plans(play.state, play.now, people)}


SHORT, OUT = (Measure.SHORT_VERSION,), (Measure.LEAVE_OUT,)
SHARES, LATER = (Measure.SHORTER_SHARES,), (Measure.END_LATER,)


# -- when, and what ----------------------------------------------------------------------------------------------------


def test_from_two_minutes_behind() -> None:
    """A second less is being on time, and nothing is offered; nor before the meeting has begun or after it is over."""
    assert ways(begun_late(119 / 60)) == {}
    assert ways(begun_late(2)) != {}
    assert ways(Play(*HOUR, at=START + minutes(9))) == {}
    assert ways(begun_late(9).do(ask.CloseMeeting())) == {}


def test_three_minutes_late_the_smallest_text_is_enough() -> None:
    """Texts, shares, or the end: each alone brings back three minutes, and says so."""
    found = ways(begun_late(3))
    assert set(found) == {SHORT, SHARES, LATER}
    assert found[SHORT].changes == (PartChange(1, 5, 2, None, None, left_out=False, short=True),)
    assert found[SHARES].changes == (PartChange(2, 40, 37, seconds(180), seconds(160), left_out=False, short=False),)
    assert [way.ends for way in found.values()] == [START + minutes(60), START + minutes(60), START + minutes(63)]
    assert [way.behind_min for way in found.values()] == [0, 0, 0]


def test_four_minutes_late_one_part_left_out_is_kinder_than_two_texts() -> None:
    """The fewest changes that save enough: the basket alone, not the short reading and something else."""
    assert ways(begun_late(4))[OUT].changes == (PartChange(4, 4, 0, None, None, left_out=True, short=False),)


def test_nine_minutes_late_with_a_fixed_closing_time() -> None:
    """ "Start closing at 20:25": no plan ends later, and each lets the closing begin on time."""
    closing_at = replace(closing(4), at_clock=time(19, 26), before_end_min=4)
    play = begun_late(9, *HOUR[:-1], closing_at)
    found = catch_up_plans(play.state, play.now, people=14)
    assert [way.measures for way in found] == [SHARES, (*SHORT, *OUT, *SHARES)]
    for way in found:
        assert way.ends == START + minutes(60)
        play.do(ask.AdoptPlan(way.plan))
        assert lateness(play.state, play.now) <= timedelta()
        assert fixed_start(play.state, 5) == START + minutes(56)
        play.do(ask.TakeBack())


def test_a_clock_that_comes_too_soon_is_told_honestly() -> None:
    """Where nothing can bring all of it back and the clock forbids ending later, the plan says what stays late."""
    parts = (words(planned_min=10), replace(announcements(6), shortest=4), replace(closing(4), at_clock=time(18, 46)))
    (way,) = catch_up_plans(begun_late(9, *parts).state, START + minutes(9))
    assert (way.measures, way.behind_min, way.ends) == ((Measure.SHORTER_PARTS,), 7, START + minutes(20))


def test_what_can_not_be_saved_goes_to_the_end() -> None:
    """Twenty minutes late, parts give what they can, and only the rest ends later."""
    play = begun_late(19.5, words(planned_min=10), sharing(planned_min=10), closing(4))
    found = ways(play)
    assert found[(Measure.SHORTER_SHARES, Measure.END_LATER)].ends == START + minutes(24 + 15)
    assert found[LATER].ends == START + minutes(24 + 20)


def test_past_its_end_a_meeting_can_only_end_later() -> None:
    """Five minutes over in the last part, the one honest plan is a later end."""
    play = begun_late(0, words(), closing(5)).after(180).do(ask.GoToPart(1)).after(10 * 60)
    assert ways(play) == {LATER: ways(play)[LATER]}
    assert ways(play)[LATER].ends == START + minutes(13)


def test_business_and_breaks_give_way_where_nobody_shares() -> None:
    """Parts that can take less time do so in proportion to what they can give."""
    parts = (words(), business(20), replace(business(10), never_shorten=True), a_break(10), silence(), closing())
    way = ways(begun_late(6, *parts))[(Measure.SHORTER_PARTS,)]
    assert [(change.index, change.minutes) for change in way.changes] == [(1, 16), (3, 8)]


# -- shares ------------------------------------------------------------------------------------------------------------


def test_the_share_is_what_those_who_wait_get() -> None:
    """Now, fourteen people share what the plan leaves; in a later part the share follows the minutes."""
    parts = (sharing(planned_min=40), sharing(planned_min=20), closing())
    way = ways(begun_late(9, *parts), people=14)[SHARES]
    here, later = way.changes
    assert (here.minutes, here.share) == (34, seconds(140))  # (2040 - 70) / 14 = 140.7
    assert (later.minutes, later.share) == (17, seconds(150))  # 3:00 x 17 / 20 = 2:33


def test_shares_are_not_squeezed_below_half_a_minute() -> None:
    """Sixty people in thirty minutes cannot give up a minute, so shorter shares are not offered."""
    parts = (sharing(planned_min=30, gap=seconds(0)), announcements(20), closing())
    assert Measure.SHORTER_SHARES not in {m for way in ways(begun_late(2, *parts), people=60) for m in way}
    assert SHARES in ways(begun_late(2, *parts), people=56)


def test_whoever_speaks_keeps_their_time() -> None:
    """A plan leaves the part the minutes that the speaker still has, and the running share as it is."""
    play = begun_late(9, sharing(limit=minutes(20), planned_min=24), closing()).do(ask.StartShare()).after(120)
    assert SHARES not in ways(play)
    short = begun_late(9, sharing(limit=minutes(8), planned_min=24), closing()).do(ask.StartShare()).after(120)
    limit_s = short.timer.limit_s
    short.do(ask.AdoptPlan(ways(short)[SHARES].plan))
    assert short.timer.limit_s == limit_s


def test_a_round_of_half_minutes_is_left_alone() -> None:
    """Shares of thirty seconds are never made shorter, so such a part gives nothing."""
    play = begun_late(3, words(), sharing(SharingOrder.ROUND, seconds(30), 7), closing())
    assert set(ways(play)) == {LATER}


# -- adopting ----------------------------------------------------------------------------------------------------------


def test_everything_follows_an_adopted_plan() -> None:
    """Pace, the planned end, the parts, the way on and the summary read by the plan; Back gives it all back."""
    play = begun_late(4)
    before = play.state
    play.after(60)
    late = read_pace(play.state, play.now).behind_min
    assert late == 4
    play.do(ask.AdoptPlan(ways(play)[OUT].plan))
    assert read_pace(play.state, play.now).behind_min == 0
    assert play.state.planned_end == START + minutes(60)
    play.do(ask.GoToPart(3))
    assert play.state.next_index == 5
    assert play.state.next_part == closing(4)
    play.do(ask.TakeBack(), ask.TakeBack())
    assert play.state == before
    assert read_pace(play.state, play.now).behind_min == late


def test_the_words_of_a_short_version_are_the_words_to_say() -> None:
    """In the short version a reading has its short words and minutes; undone, its own."""
    play = begun_late(3)
    play.do(ask.AdoptPlan(ways(play)[SHORT].plan), ask.GoToPart(1))
    assert (play.state.part.words, play.state.part.minutes) == ("Short.", 2)
    play.do(ask.TakeBack(), ask.TakeBack(), ask.GoToPart(1))
    assert (play.state.part.words, play.state.part.minutes) == (LONG_READING.words, 5)


def test_whoever_goes_to_a_part_that_was_left_out_takes_it_up_again() -> None:
    """Left out is not locked: entered by hand, the part has its minutes again and the evening is late by them."""
    play = begun_late(4)
    play.do(ask.AdoptPlan(ways(play)[OUT].plan))
    late = lateness(play.state, play.now)
    play.do(ask.GoToPart(4))
    assert play.state.plan.minutes_of(4) == 4
    assert not play.state.plan.parts[4].left_out
    play.do(ask.TakeBack())
    assert lateness(play.state, play.now) == late


def test_the_summary_tells_the_plan_that_was_followed() -> None:
    """Planned minutes and end are those agreed on; a part left out was not planned, so nothing is learnt from it."""
    play = begun_late(4)
    out = ways(play)[OUT].plan
    play.do(ask.AdoptPlan(replace(out, extra_min=3))).after(600).do(ask.CloseMeeting())
    kept = summarise(play.state)
    assert [part.planned_min for part in kept.parts] == [3, 5, 40, 4, 0, 4]
    assert kept.planned_end == START + minutes(63)


def refused(play: Play, plan: Plan) -> bool:
    try:
        play.do(ask.AdoptPlan(plan))
    except NotAllowed as told:
        return told.reason is Reason.DOES_NOT_FIT
    return False


WRONG_PLANS: dict[str, tuple[int, PlannedPart]] = {
    "the past": (0, PlannedPart(2)),
    "words cut": (5, PlannedPart(3)),
    "more minutes": (2, PlannedPart(41)),
    "too few": (2, PlannedPart(19)),
    "not optional": (3, PlannedPart(4, left_out=True)),
    "left out and cut": (4, PlannedPart(2, left_out=True)),
    "no short version": (5, PlannedPart(4, short=True)),
    "short, other minutes": (1, PlannedPart(1, short=True)),
    "longer shares": (2, PlannedPart(40, share=seconds(200))),
    "tiny shares": (2, PlannedPart(40, share=seconds(14))),
    "shares of none": (3, PlannedPart(4, share=seconds(60))),
}


@pytest.mark.parametrize("name", WRONG_PLANS)
def test_a_plan_that_takes_what_it_must_not_is_refused(name: str) -> None:
    """Whoever makes a plan, only what a part can give is taken, and nothing comes back that was taken."""
    play = begun_late(9).do(ask.GoToPart(1)).do(ask.GoToPart(2)) if name == "the past" else begun_late(9)
    index, planned = WRONG_PLANS[name]
    assert refused(play, play.state.plan.with_part(index, planned))


def test_a_plan_of_another_format_and_an_endless_one_are_refused() -> None:
    """The plan has a place for each part; the end moves by an hour at most, and never back."""
    play = begun_late(9)
    assert refused(play, Plan(play.state.plan.parts[:-1]))
    assert refused(play, play.state.plan)
    assert refused(play, replace(play.state.plan, extra_min=61))
    play.do(ask.AdoptPlan(replace(play.state.plan, extra_min=9)))
    assert refused(play, replace(play.state.plan, extra_min=8))


def test_never_shorten_means_never() -> None:
    """Marked so, a part keeps its minutes in every plan, and its shares their length."""
    parts = (words(), replace(sharing(planned_min=40), never_shorten=True), closing())
    assert set(ways(begun_late(9, *parts), people=30)) == {LATER}


@given(any_plays(), st.integers(0, 60))
def test_plans_hold_in_any_meeting(play: Play, people: int) -> None:
    """Three at most, all different, each adoptable, none late by more than it says, and Back restores the state."""
    found = catch_up_plans(play.state, play.now, people)
    assume(found)
    assert len(found) <= 3
    assert len({way.plan for way in found}) == len(found)
    for way in found:
        before, late = play.state, lateness(play.state, play.now)
        play.do(ask.AdoptPlan(way.plan))
        now_late = lateness(play.state, play.now)
        assert -MINUTE * way.behind_min + now_late <= timedelta()
        assert now_late < late
        assert play.state.planned_end == way.ends
        assert (play.state.timer, play.state.visits) == (before.timer, before.visits)
        for change in way.changes:
            part = play.state.format.parts[change.index]
            assert change.minutes == change.minutes_before or not part.never_shorten or change.left_out
            assert part.optional or not change.left_out
        play.do(ask.TakeBack())
        assert play.state == before


def test_every_measure_has_a_name() -> None:
    """The words for a plan are made from these five, and from nothing else."""
    assert len(Measure) == 5
    assert PartKind.READING is LONG_READING.kind
    assert WaitingLine(3).order() == ()
