# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The narrator says what happened, once, when it happened, and rings only what the leader's format asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.domain import commands as ask
from facilitator.domain.bells import BellKind
from facilitator.domain.events import Loss
from facilitator.domain.formats import Bells, Part, PartKind, SharingOrder, SilenceRule
from facilitator.domain.headcount import CountCategory
from facilitator.domain.preferences import Preferences
from facilitator.ui.viewmodels import sayings as say
from tests.support.builders import MINUTE, START, a_break, closing, minutes, sharing, silence, words
from tests.support.live import LiveMeeting

TIME_UP = say.Plain.TIME_UP


def a_share(**more) -> LiveMeeting:
    """Somebody has been speaking for a second, with a limit of three minutes."""
    return LiveMeeting(sharing(), closing(), **more).begin().space()


def test_a_share_from_start_to_end():
    """A share is begun, nears its end, ends, runs over, and is thanked for; each said once."""
    live = a_share().after(5 * 60 + 30)
    live.space()
    assert [one for one in live.said if not isinstance(one, say.PartSaid)] == [
        say.ShareSaid(0, 180),
        say.LeftSaid(30),
        TIME_UP,
        say.OverSaid(1),
        say.OverSaid(2),
        say.Plain.THANK_YOU,
    ]


def test_over_is_said_three_times_at_most():
    """After three minutes over nothing more is said: nobody is hurried."""
    live = a_share().after(20 * 60)
    assert [one for one in live.said if isinstance(one, say.OverSaid)] == [say.OverSaid(n) for n in (1, 2, 3)]


def test_end_of_share_rings_only_when_wanted():
    """A share's end makes no sound, or one soft stroke where the person has switched that on."""
    assert a_share().after(200).rung == []
    assert a_share(bell_for_shares=True).after(1200).rung_for == [BellKind.SHARE]


def test_hold_at_zero_says_nothing_of_time():
    """A hold pressed at zero is only a hold."""
    live = a_share()
    live.source.pass_by(179.5)
    live.model.toggle_hold()
    live.said.clear()
    live.after(60)
    assert live.said == []


def test_sign_does_not_tell_seconds_left():
    """The wrap-up sign says that it is shown, and not also how much is left."""
    live = a_share().after(20)
    live.model.give_sign()
    live.after(30)
    assert live.last is say.Plain.SIGN
    assert not any(isinstance(one, say.LeftSaid) for one in live.said)


def test_let_it_be_is_quiet():
    """After "let it be" nothing is said about this share any more, and nothing rings."""
    live = a_share(bell_for_shares=True).after(20)
    live.model.let_it_be()
    live.said.clear()
    live.after(400)
    assert (live.said, live.rung) == ([], [])


def test_silence_keeps_its_bell():
    """Signs are for those who speak: a silence cannot lose its bell by Shift+P."""
    live = LiveMeeting(silence(), closing()).begin().space()
    live.model.let_it_be()
    live.after(200)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_silence_ended_early_rings_once():
    """Ending a silence early rings its end, once, and time does not ring it again."""
    live = LiveMeeting(silence(), closing()).begin().space().after(30)
    live.space().after(300)
    assert live.rung_for == [BellKind.START, BellKind.END]
    assert say.TimedSaid(True, None) in live.said


def test_silence_over_by_time():
    """A silence that is over says so and rings; moving on afterwards does not ring again."""
    live = LiveMeeting(silence(), closing()).begin().space().after(181)
    assert live.last == say.TimedSaid(True, None)
    live.space()
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_back_over_a_part_border():
    """Back from a silence into a share that has run over meanwhile tells of Back, not of time, and rings nothing."""
    live = LiveMeeting(sharing(), silence(), closing(), bell_for_shares=True).begin().space().after(100)
    live.model.next_part()
    live.after(60)
    live.space()
    live.after(30)
    live.rung.clear()
    live.model.back()
    live.model.back()
    live.said.clear()
    live.after(5)
    assert live.conductor.line.speaking == 0
    assert (live.said, live.rung) == ([], [])


def test_a_count_does_not_swallow_zero():
    """A count tapped as the time ends does not keep "Time is up" from being said."""
    live = a_share()
    live.after(178.5)
    live.source.pass_by(1)
    live.model.count(CountCategory.HERE, 1)
    live.after(2)
    assert live.said.count(TIME_UP) == 1


def test_more_time_after_zero():
    """A minute more says so, and the end of that minute is said again."""
    live = a_share().after(190)
    live.model.change_time(1)
    assert live.last == say.MoreSaid(True, 0)
    live.after(120)
    assert live.said.count(TIME_UP) == 2


@pytest.mark.parametrize("hold_s", [200, 400])
def test_long_hold_is_said_once(hold_s):
    """Three minutes of hold are said, once."""
    live = a_share().after(10)
    live.model.toggle_hold()
    live.after(hold_s)
    assert live.said.count(say.Plain.HELD_LONG) == 1


def test_ten_minutes_left_and_the_end():
    """Ten minutes before the end, and at the end, one calm sentence each."""
    live = LiveMeeting(words(), sharing(limit=None), closing()).begin().after(25 * 60)
    near = [one for one in live.said if isinstance(one, say.EndNearSaid)]
    assert near == [say.EndNearSaid(2, 27)]
    live.after(10 * 60)
    assert [one for one in live.said if isinstance(one, say.EndSaid)] == [say.EndSaid(START + minutes(30))]


def test_the_end_is_not_said_late():
    """Whoever carries on forty minutes after the end does not hear that it is the end."""
    live = LiveMeeting(words(), closing(30)).begin()
    live.source.pass_by(70 * 60)
    live.after(120)
    assert not any(isinstance(one, say.EndSaid | say.EndNearSaid) for one in live.said)


def test_sleep_asks_once():
    """Sleep while somebody speaks is asked about, once, and the question stands until it is answered."""
    live = a_share().after(60)
    live.source.sleep(240)
    live.after(30)
    question = say.LostSaid(240, Loss.SLEEP, back=False)
    assert live.said.count(question) == 1
    live.model.count(CountCategory.HERE, 1)
    live.after(9)
    assert live.stands[-1] == question
    live.space()
    live.after(9)
    assert live.stands[-1] is None


def test_time_lost_over_zero_is_not_time_up():
    """Counting lost time past the limit says that we carry on; no bell rings for what nobody heard."""
    live = a_share(bell_for_shares=True).after(60)
    live.source.sleep(600)
    live.after(5)
    live.space()
    live.after(5)
    assert isinstance(live.last, say.CarriedOnSaid)
    assert (TIME_UP in live.said, live.rung) == (False, [])


@pytest.mark.parametrize("speaking", [True, False])
def test_clock_set_back(speaking):
    """A clock set back asks nothing; while something is timed the status line says that it goes on."""
    live = a_share() if speaking else LiveMeeting(sharing(), closing()).begin()
    live.after(60)
    live.said.clear()
    live.source.set_by(-3600)
    live.after(3)
    told = [say.LostSaid(3600, Loss.CLOCK_SET, back=True)] if speaking else []
    assert live.said == told
    assert live.state.lost is None


def test_break_words():
    """A break says that it began and that its time is up; it never rings."""
    live = LiveMeeting(a_break(2), closing()).begin().space().after(130)
    assert [one for one in live.said if not isinstance(one, say.PartSaid)][:3] == [
        say.TimedSaid(False, 2),
        say.LeftSaid(30),
        TIME_UP,
    ]
    assert live.rung == []


def test_a_new_meeting_begins_quiet():
    """The timer of the last meeting says nothing in the next."""
    live = a_share().after(170)
    live.model.next_part()
    live.model.next_part()
    live.conductor.finish()
    live.open(sharing(SharingOrder.LINE, 3 * MINUTE), closing()).begin()
    live.conductor.do(ask.StartShare())
    live.said.clear()
    live.after(20)
    assert live.said == []


def quiet(length_s: float = 180, **rule: object) -> Part:
    return Part("quiet", "Quiet", PartKind.SILENCE, 3, silence=SilenceRule(timedelta(seconds=length_s), **rule))


def sitting(**rule: object) -> LiveMeeting:
    """The silence was started just now."""
    return LiveMeeting(quiet(**rule), closing()).begin().space()


def test_time_to_settle_is_said_and_then_the_bell():
    """Time to settle is said; the start bell rings when it is over, and then the silence is said."""
    live = sitting(prepare=timedelta(seconds=30))
    assert (live.last, live.rung) == (say.PreparingSaid(30), [])
    live.after(31)
    assert (live.last, live.rung_for) == (say.TimedSaid(True, 3), [BellKind.START])
    live.after(200)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_settling_ended_early_rings_nothing():
    """Ended before it began, a silence has no bell to ring."""
    live = sitting(prepare=timedelta(seconds=30)).after(10)
    live.space().after(300)
    assert live.rung == []


def test_bells_between_ring_on_their_second():
    """Bells between ring while nothing is said, each with one stroke."""
    live = sitting(interval=timedelta(seconds=60), strokes=3)
    live.said.clear()
    live.after(130)
    assert live.said == []
    assert [(bell.kind, bell.strokes) for bell in live.rung] == [
        (BellKind.START, 3),
        (BellKind.INTERVAL, 1),
        (BellKind.INTERVAL, 1),
    ]


def test_a_real_bowl_is_asked_for():
    """With the group's own bowl the status line says when to ring it, and the bell is only shown."""
    live = sitting(bells=Bells.REAL)
    assert (live.last, live.rung[-1].own_bowl) == (say.OwnBowlSaid(1, over=False), True)
    live.after(180)
    assert (live.last, live.rung[-1].own_bowl) == (say.OwnBowlSaid(2, over=True), True)


@pytest.mark.parametrize("late_s", [0.01, 1, 4.9])
def test_a_late_look_rings_the_end_once(late_s):
    """A look that comes late still rings the end, once."""
    live = sitting().after(179.5)
    live.source.pass_by(0.5 + late_s)
    live.model.look()
    live.after(30)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_after_a_stall_only_the_last_bell_rings():
    """Bells that came due while the window hung are not rung one after the other."""
    live = sitting(length_s=31, interval=timedelta(seconds=21)).after(20)
    live.source.pass_by(12)
    live.model.look()
    assert live.rung_for == [BellKind.START, BellKind.END]


@pytest.mark.parametrize("deed", ["count", "hold", "more", "space"])
def test_a_deed_at_the_end_loses_no_bell(deed):
    """Whatever is pressed between the end and the next look, the end has been rung, once."""
    live = sitting().after(179.5)
    live.source.pass_by(0.6)
    if deed == "count":
        live.model.count(CountCategory.HERE, 1)
    elif deed == "hold":
        live.model.toggle_hold()
    elif deed == "more":
        live.model.change_time(1)
    else:
        live.model.go_on()
    live.after(20)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_back_of_a_count_at_the_end_loses_no_bell():
    """Back of something else between the end and the next look neither loses nor doubles the bell."""
    live = sitting().after(100)
    live.model.count(CountCategory.HERE, 1)
    live.after(79.5)
    live.source.pass_by(0.6)
    live.model.back()
    live.after(20)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_back_after_an_early_end_rings_at_the_true_end():
    """Back of an early end: the silence has gone on all the while and ends with its bell at its own time."""
    live = sitting().after(60)
    live.space().after(5)
    live.model.back()
    rung_before = len(live.rung)
    live.after(180)
    assert [(bell.kind, bell.at) for bell in live.rung[rung_before:]] == [
        (BellKind.END, live.rung[0].at + timedelta(seconds=180))
    ]


@pytest.mark.parametrize("back_s", [5.2, 5.6, 5.9])
@pytest.mark.parametrize("left_s", [1, 2, 3, 4])
def test_a_clock_set_back_a_little_loses_no_end(back_s, left_s):
    """Set back by hardly more than what counts as slipping, right before its end, a silence ends with its bell."""
    live = sitting().after(180 - left_s)
    live.source.set_by(-back_s)
    live.after(30)
    assert live.rung_for == [BellKind.START, BellKind.END]


@pytest.mark.parametrize("by_s", [-600, 600])
def test_what_was_said_is_known_when_the_clock_was_set(by_s):
    """A hold that has lasted long is mentioned once, also when a set clock moves its beginning."""
    live = a_share().after(20)
    live.model.toggle_hold()
    live.after(190)
    live.source.set_by(by_s)
    live.after(30)
    assert live.said.count(say.Plain.HELD_LONG) == 1


@pytest.mark.parametrize("back_s", [2, 3600])
def test_a_clock_set_back_loses_and_doubles_no_bell(back_s):
    """A clock that slips or is set back in the silence rings each bell once, after the silence's own length."""
    live = sitting().after(100)
    live.source.set_by(-back_s)
    live.after(300)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_a_clock_slipping_back_over_the_end_rings_once():
    """A clock that slips back right after the end bell rings no second one."""
    live = sitting().after(180.5)
    live.source.set_by(-2)
    live.after(30)
    assert live.rung_for == [BellKind.START, BellKind.END]


def test_counting_heads_is_mentioned_once_and_can_be_switched_off():
    """Halfway, with nobody counted, one line says so, once; switched off, or counted, it is never said."""
    parts = (words(planned_min=30), closing(planned_min=30))

    def halfway(**more) -> list[say.Saying]:
        live = LiveMeeting(*parts).begin()
        live.model.set_preferences(Preferences(**more))
        return live.after(50 * 60).said

    assert halfway().count(say.Plain.COUNT_HEADS) == 1
    assert say.Plain.COUNT_HEADS not in halfway(count_reminder=False)
    counted = LiveMeeting(*parts).begin()
    counted.model.count(CountCategory.HERE, 1)
    assert say.Plain.COUNT_HEADS not in counted.after(50 * 60).said
    assert counted.rung == []


def test_the_end_is_told_though_nobody_was_counted():
    """The line about counting does not stand in the way of what is said near the end."""
    live = LiveMeeting(words(planned_min=30), closing(planned_min=30)).begin().after(61 * 60)
    assert say.Plain.COUNT_HEADS in live.said
    assert any(isinstance(one, say.EndNearSaid) for one in live.said)
    assert any(isinstance(one, say.EndSaid) for one in live.said)
