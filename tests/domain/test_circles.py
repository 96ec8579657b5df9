# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles that sit at the same time: each its own time, one soft bell, an offer and never a decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain import following
from facilitator.domain.bells import BellKind, bells_between
from facilitator.domain.catching_up import Measure, catch_up_plans
from facilitator.domain.circles import A_BREATH, lengths, offered, read_circles
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.following import fold
from facilitator.domain.formats import CircleNames
from facilitator.domain.going_on import way_on
from facilitator.domain.headcount import CountCategory
from facilitator.domain.meeting import Circle
from facilitator.domain.mending import shadow_count
from facilitator.domain.pace import read_pace
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.room import RoomChoice, RoomShow, room_content
from facilitator.domain.summary import summarise
from facilitator.domain.timing import Phase
from facilitator.domain.waiting_line import WaitingLine
from tests.support.any_meeting import circle_plays
from tests.support.builders import MINUTE, START, Play, circles, closing, seconds, sharing, words


def sitting(begin: int = 2, minutes: int = 20, **rule: object) -> Play:
    """A meeting in which so many circles have just begun."""
    return Play(circles(minutes, **rule), closing()).do(ask.Begin(), ask.BeginCircles(begin))


def left_s(play: Play) -> list[int]:
    return [circle.left_s for circle in read_circles(play.state, play.now)]


# -- how many ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "here", "number", "fewest", "most"),
    [
        ({"people": 5}, 14, 3, 4, 5),
        ({"people": 9}, 0, 2, 0, 0),
        ({"people": 9}, 3, 1, 3, 3),
        ({"people": 2}, 60, 9, 6, 7),
        ({"number": 4}, 14, 4, 3, 4),
        ({"number": 4}, 0, 4, 0, 0),
    ],
)
def test_a_number_is_offered_from_who_is_here(rule, here: int, number: int, fewest: int, most: int) -> None:
    """14 here, about five in each: three circles of four or five. A number in the format stands whoever comes."""
    play = Play(circles(**rule), closing()).do(ask.Begin())
    play.do(*[ask.ChangeCount(CountCategory.HERE, here)] * bool(here))
    offer = offered(play.state)
    assert offer is not None
    assert (offer.number, offer.fewest, offer.most) == (number, fewest, most)


@given(st.integers(1, 500), st.integers(2, 60))
def test_people_spread_over_the_circles(here: int, people: int) -> None:
    """Whoever is here finds a place: circles differ by one person at most, and all together hold everybody."""
    play = Play(circles(people=people), closing()).do(ask.Begin(), ask.ChangeCount(CountCategory.HERE, here))
    offer = offered(play.state)
    assert offer is not None
    assert offer.number * offer.fewest <= here <= offer.number * offer.most
    assert offer.most - offer.fewest <= 1


def test_the_offer_decides_nothing() -> None:
    """What the leader plans stands, whoever comes later; what begins is what the leader begins."""
    play = Play(circles(people=5), closing()).do(
        ask.Begin(), ask.PlanCircles(4), ask.ChangeCount(CountCategory.HERE, 9)
    )
    offer = offered(play.state)
    assert offer is not None
    assert (offer.number, offer.fewest, offer.most) == (4, 2, 3)
    assert play.state.circles == ()
    assert len(play.do(ask.BeginCircles(2)).state.circles) == 2
    assert offered(play.do(ask.GoToPart(1)).state) is None


# -- each field is obeyed ----------------------------------------------------------------------------------------------


def test_each_circle_has_its_own_minutes() -> None:
    """Minutes are said for each in turn, the last for all that follow, and never more than the part has tonight."""
    assert left_s(sitting(3)) == [1200, 1200, 1200]
    assert left_s(sitting(3, number=3, minutes_each=(15, 5))) == [900, 300, 300]
    part = replace(circles(number=3, minutes_each=(15, 5)), minutes=10)
    assert lengths(part, 3) == (10 * MINUTE, 5 * MINUTE, 5 * MINUTE)


def test_a_longer_part_uses_what_earlier_ones_did_not_need() -> None:
    """Where the part may be longer, circles begin with the minutes that are left over, up to its longest."""
    for longest, minutes in ((None, 20), (22, 22), (40, 24)):
        play = Play(words(planned_min=10), replace(circles(), longest=longest), closing()).do(ask.Begin()).after(6 * 60)
        play.do(ask.GoToPart(1))
        assert way_on(play.state, WaitingLine(9), play.now).primary.minutes == minutes
        assert left_s(play.do(ask.BeginCircles(2))) == [minutes * 60] * 2


def test_names_are_numbers_or_colours() -> None:
    """The room knows circles by number or by colour, as the format says."""
    seen = [
        room_content(sitting(number=2, names=names).state, START, RoomChoice()).circles[0].colour
        for names in CircleNames
    ]
    assert seen == [False, True]


def test_an_interpreter_doubles_the_share_in_a_circle() -> None:
    """The share that is told for a circle counts an interpreter in."""
    play = Play(circles(number=2, share=3 * MINUTE), closing()).do(ask.Begin(), ask.NoteInterpreter(True))
    rule = play.state.part.circles
    assert rule is not None
    assert rule.share == 6 * MINUTE


# -- their time --------------------------------------------------------------------------------------------------------


def test_they_sit_side_by_side() -> None:
    """A minute more, a hold and coming back are each one circle's; the others go on."""
    play = sitting(3).after(60).do(ask.ChangeCircleTime(0, MINUTE), ask.HoldCircle(1)).after(60)
    assert left_s(play) == [1140, 1140, 1080]
    play.do(ask.NoteCircleBack(2), ask.CarryCircleOn(1)).after(60)
    assert left_s(play) == [1080, 1080, 1080]
    assert [circle.back for circle in play.state.circles] == [False, False, True]


def test_a_minute_for_all() -> None:
    """Without a circle the minute is for each that is away; past its time it counts from now, and always leaves it."""
    play = sitting(3, minutes=2).after(150).do(ask.NoteCircleBack(0), ask.ChangeCircleTime(None, MINUTE))
    assert left_s(play)[1:] == [60, 60]
    with pytest.raises(NotAllowed) as refused:
        play.do(ask.ChangeCircleTime(1, -MINUTE))
    assert refused.value.reason is Reason.TOO_LITTLE_LEFT


def test_a_hold_of_the_meeting_holds_them_all() -> None:
    """Hold stops every circle; carrying on leaves alone those on a hold of their own and those that are back."""
    play = sitting(3).do(ask.HoldCircle(0), ask.NoteCircleBack(1)).after(10).do(ask.Hold()).after(100)
    assert left_s(play) == [1200, 1200, 1190]
    play.do(ask.CarryOn()).after(10)
    assert left_s(play) == [1200, 1200, 1180]
    assert left_s(play.do(ask.CarryCircleOn(0)).after(10)) == [1190, 1200, 1170]


def test_the_last_one_back_ends_it() -> None:
    """When the last circle is back the part is done, as by one press for all; then nothing can be asked of them."""
    one_by_one = sitting(2).after(30).do(ask.NoteCircleBack(1)).after(30).do(ask.NoteCircleBack(0))
    together = sitting(2).after(60).do(ask.EndCircles())
    for play in (one_by_one, together):
        assert (play.state.circles_away, play.state.done_here) == (False, True)
        assert shadow_count(play.state, play.after(5).now) == seconds(5)
        for command in (ask.HoldCircle(0), ask.EndCircles(), ask.ChangeCircleTime(None, MINUTE), ask.BeginCircles(2)):
            with pytest.raises(NotAllowed):
                play.do(command)


@pytest.mark.parametrize(
    "command",
    [
        ask.PlanCircles(2),
        ask.BeginCircles(2),
        ask.EndCircles(),
        ask.NoteCircleBack(0),
        ask.ChangeCircleTime(None, MINUTE),
    ],
)
def test_elsewhere_there_are_none(command) -> None:
    """In every other part what is asked of circles is refused, and says why."""
    with pytest.raises(NotAllowed) as refused:
        Play(sharing(), closing()).do(ask.Begin(), command)
    assert refused.value.reason is Reason.NOT_A_CIRCLES_PART


# -- sleep, clocks and kills -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", [did.Loss.SLEEP, did.Loss.STOPPED])
def test_people_talk_on_while_the_laptop_sleeps(loss: did.Loss) -> None:
    """A laptop that slept, or was killed, goes on to the second: the people in the circles did not stop."""
    play = sitting(2).after(100).do(ask.HoldCircle(1)).jump(480, loss)
    assert left_s(play) == [620, 1100]
    assert play.state.lost is None
    assert fold(play.events) == play.state


@pytest.mark.parametrize("by_s", [3600, -3600])
def test_a_clock_that_is_set_takes_nothing_from_anybody(by_s: int) -> None:
    """The wall clock is set, forward or back: each circle has what it had."""
    play = sitting(2).after(100)
    assert left_s(play.jump(by_s, did.Loss.CLOCK_SET)) == [1100, 1100]
    assert left_s(play.after(50)) == [1050, 1050]


# -- the bell ----------------------------------------------------------------------------------------------------------


def bells_of(play: Play) -> list[tuple[datetime, int]]:
    """Give every bell that the evening has rung until now, looked for between all its events."""
    rung, kept, before = [], [play.events[0]], play.events[0].at
    for event in [*play.events[1:], None]:
        at = play.now if event is None else event.at
        state = fold(kept)
        bells = bells_between(state, before, at)
        rung += [(bell.at, len(state.circles)) for bell in bells if bell.kind is BellKind.CIRCLES]
        before = at
        if event is not None:
            kept.append(event)
    return rung


def test_one_soft_bell_when_all_should_come_back() -> None:
    """It rings once, at the end of the longest circle that sits, and not again for a minute more after that."""
    play = sitting(3, number=3, minutes_each=(15, 5))
    assert bells_of(play.after(20 * 60)) == [(START + 15 * MINUTE, 3)]
    play.do(ask.ChangeCircleTime(None, MINUTE)).after(600)
    assert len(bells_of(play)) == 1


def test_a_minute_in_time_moves_the_bell() -> None:
    """A minute given before the bell moves it; a circle that came back calls nobody."""
    play = sitting(2).after(60).do(ask.ChangeCircleTime(1, MINUTE)).after(30 * 60)
    assert bells_of(play) == [(START + 21 * MINUTE, 2)]
    play = sitting(2, number=2, minutes_each=(15, 5)).after(60).do(ask.NoteCircleBack(0)).after(30 * 60)
    assert bells_of(play) == [(START + 5 * MINUTE, 2)]


@pytest.mark.parametrize("gone", [ask.NoteCircleBack(1), ask.HoldCircle(1)])
def test_who_is_past_its_time_is_called_when_the_longer_one_is_gone(gone) -> None:
    """The longer circle comes back, or is held, when the other is over: that one has its bell now, and only once."""
    play = sitting(2, number=2, minutes_each=(10, 20)).after(12 * 60).do(gone).after(60)
    assert bells_of(play) == [(START + 12 * MINUTE + A_BREATH, 2)]
    play.do(ask.Hold()).after(5).do(ask.CarryOn()).after(600)
    assert len(bells_of(play)) == 1


def test_who_is_past_its_time_is_called_after_a_hold() -> None:
    """The longer circle comes back while the meeting is on hold: the bell waits until it goes on."""
    play = sitting(2, number=2, minutes_each=(10, 20)).after(12 * 60).do(ask.Hold()).after(60)
    play.do(ask.NoteCircleBack(1)).after(60).do(ask.CarryOn()).after(60)
    assert bells_of(play) == [(START + 14 * MINUTE + A_BREATH, 2)]


@pytest.mark.parametrize("hold", [(ask.Hold(), ask.CarryOn()), (ask.HoldCircle(0), ask.CarryCircleOn(0))])
def test_a_minute_after_the_bell_does_not_ring_again_after_a_hold(hold) -> None:
    """The bell has rung; all are held, or one is, get a minute and carry on: nobody is called twice."""
    play = sitting(2).after(21 * 60).do(hold[0]).after(5).do(ask.ChangeCircleTime(None, MINUTE), hold[1]).after(600)
    assert bells_of(play) == [(START + 20 * MINUTE, 2)]


@pytest.mark.parametrize("by_s", [3600, -3600])
def test_a_clock_that_is_set_rings_nothing_again(by_s: int) -> None:
    """After the bell the clock is set, forward or back: nobody is called a second time."""
    play = sitting(2).after(21 * 60).jump(by_s, did.Loss.CLOCK_SET)
    assert bells_between(play.state, play.now, play.now + 300 * MINUTE) == ()


@given(circle_plays())
def test_there_is_at_most_one_bell_for_each_timer(play: Play) -> None:
    """Whatever is done, no more bells ring than circles have begun."""
    if any(isinstance(event, did.Undone | did.TimeLost) for event in play.events):
        return
    rung = bells_of(play.after(3600))
    assert len(rung) <= len(play.state.circles)


# -- the evening around them -------------------------------------------------------------------------------------------


def test_their_minutes_count_once() -> None:
    """Three circles of twenty minutes are twenty minutes of the evening, and no share is counted that nobody heard."""
    play = sitting(3).after(1200).do(ask.EndCircles(), ask.GoToPart(1)).after(120).do(ask.CloseMeeting())
    kept = summarise(play.state)
    assert [part.real_min for part in kept.parts] == [20, 2]
    assert (kept.shares, kept.shared_min) == (0, 0)


def late_by(minutes: int, **circle: object) -> Play:
    part = replace(circles(20, number=2), **circle)
    return Play(words(planned_min=3), part, closing()).do(ask.Begin()).after(60 * (3 + minutes))


def test_catching_up_may_shorten_them_like_sharing() -> None:
    """A plan takes minutes from circles as from shares, down to the shortest, and they begin shorter."""
    play = late_by(6)
    (shares, *_) = [way for way in catch_up_plans(play.state, play.now) if Measure.SHORTER_SHARES in way.measures]
    play.do(ask.AdoptPlan(shares.plan), ask.GoToPart(1), ask.BeginCircles(2))
    assert left_s(play) == [14 * 60, 14 * 60]
    plans = catch_up_plans(late_by(6, shortest=18).state, late_by(6, shortest=18).now)
    assert all(way.plan.parts[1].minutes >= 18 for way in plans)
    assert all(
        way.plan.parts[1].minutes == 20 for way in catch_up_plans(late_by(6, never_shorten=True).state, play.now)
    )


def test_circles_that_sit_keep_their_time() -> None:
    """No plan takes from circles what they still have."""
    play = late_by(9).do(ask.GoToPart(1), ask.BeginCircles(2)).after(60)
    assert read_pace(play.after(60).state, play.now).behind_min > 2
    for way in catch_up_plans(play.state, play.now):
        assert way.plan.parts[1].minutes == 20


# -- the room ----------------------------------------------------------------------------------------------------------


def seen(play: Play, style: TimerStyle = TimerStyle.DISC_AND_WORDS):
    return room_content(play.state, play.now, RoomChoice(style=style, with_clock=False))


def test_the_room_sees_one_calm_picture() -> None:
    """All circles are seen together; past its time a ring is empty, held there is a leaf, back there is none."""
    play = sitting(4, number=4, minutes_each=(20, 1, 20)).after(90).do(ask.HoldCircle(2), ask.NoteCircleBack(3))
    content = seen(play)
    assert content.kind is RoomShow.TIMER
    assert [(one.number, one.phase, one.left_min) for one in content.circles] == [
        (1, Phase.FINE, 18),
        (2, Phase.READY, 0),
        (3, Phase.HELD, 0),
        (4, None, 0),
    ]
    assert {one.left_min for one in seen(play, TimerStyle.DISC).circles} == {0}
    assert seen(play, TimerStyle.NOTHING).kind is RoomShow.BLANK
    assert seen(play.do(ask.EndCircles())).kind is RoomShow.BLANK


@given(circle_plays(), st.integers(0, 500))
def test_nobody_can_be_counted_from_the_picture(play: Play, here: int) -> None:
    """How many are here makes no difference to what the room sees of the circles."""
    counted = replace(play.state, counts=play.state.counts.changed(CountCategory.HERE, here)) if here else play.state
    assert room_content(counted, play.now, RoomChoice()) == room_content(play.state, play.now, RoomChoice())


def test_a_fold_that_forgets_a_hold_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: were a circle's own hold forgotten when the meeting goes on, its time would tell."""

    def all_running(held: tuple[Circle, ...], at: datetime) -> tuple[Circle, ...]:
        return tuple(replace(one, timer=replace(one.timer, running_since=at)) for one in held)

    monkeypatch.setattr(following, "with_all_running", all_running)
    play = sitting(2).do(ask.HoldCircle(0), ask.Hold()).after(60).do(ask.CarryOn()).after(60)
    assert left_s(play) == [1140, 1140]
    monkeypatch.undo()
    assert left_s(sitting(2).do(ask.HoldCircle(0), ask.Hold()).after(60).do(ask.CarryOn()).after(60)) == [1200, 1140]
