# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kind time with everything in place: the conductor, its line, its journal, and Back over both."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta, timezone

import pytest

from facilitator.domain import commands as ask
from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.events import Mended
from facilitator.domain.following import fold
from facilitator.domain.formats import SecondShares, SharingOrder
from facilitator.domain.going_on import MoveKind
from facilitator.domain.plan import FixedStart
from facilitator.domain.waiting_line import SOMEONE, online
from tests.support.builders import MINUTE, START, announcements, closing, minutes, sharing, words
from tests.support.evening import Evening


def in_sharing(order: SharingOrder = SharingOrder.LINE, **rule: object) -> Evening:
    return Evening(sharing(order, **rule), closing()).space()


def refused(act: object, *given: object) -> Reason:
    with pytest.raises(NotAllowed) as told:
        act(*given)  # type: ignore[operator]
    return told.value.reason


def test_a_share_that_began_two_minutes_ago_is_the_first_in_lines() -> None:
    """Whoever waited first is the one who began to speak, and Back puts them in the line again."""
    evening = in_sharing()
    c = evening.conductor
    c.add_to_line(7)
    c.add_to_line(2)
    evening.after(120).do(ask.MendBegin(Mended.TURN, minutes(2)))
    assert (c.line.speaking, c.line.waiting, evening.used_s) == (7, (2,), 120)
    c.back()
    assert (c.line.speaking, c.line.waiting, evening.state.timer) == (None, (7, 2), None)


def test_a_forgotten_stop_ends_the_seats_turn() -> None:
    """The seat has spoken; nobody speaks any more."""
    evening = in_sharing()
    evening.conductor.start_seat(4)
    evening.after(300).do(ask.MendEnd(Mended.TURN, minutes(2)))
    assert (evening.conductor.line.speaking, evening.conductor.line.spoken) == (None, {4})


def test_a_meeting_that_ended_twenty_minutes_ago_is_closed_and_comes_back() -> None:
    """One press closes it then; the journal is gone and the summary kept, and Back brings the meeting back."""
    evening = Evening(words(), closing()).space().after(1800)
    c = evening.conductor
    before = evening.state
    evening.do(ask.MendEnd(Mended.MEETING, minutes(20)))
    assert evening.on_disk == ()
    assert c.summary is not None
    assert c.summary.ended == START + minutes(10)
    c.back()
    assert evening.state == before
    assert fold(evening.on_disk) == before
    assert evening.summaries.recent(1) == ()


def test_the_next_part_forgets_who_spoke() -> None:
    """Begun already, the next part is entered with a fresh line."""
    evening = in_sharing()
    evening.conductor.start_seat(4)
    evening.after(60).do(ask.MendBegin(Mended.NEXT_PART, MINUTE))
    assert (evening.state.index, evening.conductor.line.speaking, evening.conductor.line.spoken) == (1, None, set())


def test_the_one_key_skips_what_was_left_out() -> None:
    """After a plan, Space goes on to the part that is on it."""
    evening = Evening(words(), replace(announcements(9), optional=True), closing()).after(9 * 60).space()
    (way, *_) = catch_up_plans(evening.state, evening.clock.now())
    evening.do(ask.AdoptPlan(way.plan))
    assert evening.conductor.way_on().primary.title == "Closing"
    evening.space()
    assert evening.state.index == 2


def test_once_is_said_and_not_followed() -> None:
    """Where each speaks once, a second time is refused, in the line, in the round and coming back."""
    evening = in_sharing(second_shares=SecondShares.ONCE)
    c = evening.conductor
    c.start_seat(4)
    evening.do(ask.FinishShare())
    assert refused(c.add_to_line, 4) is Reason.SPOKEN_ALREADY
    assert refused(c.come_back, 4) is Reason.SPOKEN_ALREADY
    c.add_to_line(5)
    assert c.line.waiting == (5,)
    circle = in_sharing(SharingOrder.ROUND, second_shares=SecondShares.ONCE)
    circle.space(2).conductor.move_round_to(1)
    assert circle.conductor.way_on().primary.seat == 2


def test_a_round_goes_on_after_a_seat_that_has_spoken_until_all_have() -> None:
    """After everyone: a seat that has spoken gets another turn only when the round is through."""
    evening = Evening(sharing(SharingOrder.ROUND), closing(), chairs=2).space(3)
    c = evening.conductor
    c.move_round_to(1)
    assert c.way_on().primary.seat == 2
    evening.space(2)
    assert c.way_on().primary.kind is MoveKind.MOVE_ON
    c.move_round_to(1)
    assert c.way_on().primary.seat == 1


def test_room_and_online_in_turn() -> None:
    """Two lines, one key: room, online, room."""
    evening = in_sharing()
    c = evening.conductor
    for seat in (7, 2, online(1)):
        c.add_to_line(seat)
    called = []
    for _ in range(3):
        called.append(c.way_on().primary.seat)
        evening.space().after(60).space()
    assert called == [7, online(1), 2]


def test_line_deeds_are_taken_back_one_by_one() -> None:
    """Reordering, quiet first, coming back and counting are each one press of Back, and nothing is written."""
    evening = in_sharing(SharingOrder.ROUND)
    c = evening.conductor
    written = len(evening.on_disk)
    lines = [c.line]
    for act in (
        c.pass_turn,
        lambda: c.come_back(1),
        lambda: c.let_quiet_first(True),
        lambda: c.add_to_line(3),
        lambda: c.add_to_line(5),
        lambda: c.move_in_line(1, -1),
        lambda: c.change_line(c.line.counting(14)),
    ):
        act()
        lines.append(c.line)
    assert len(set(lines)) == len(lines)
    for line in reversed(lines[:-1]):
        c.back()
        assert c.line == line
    assert len(evening.on_disk) == written


def test_a_time_of_day_is_the_rooms() -> None:
    """ "Start closing at 20:25" is 20:25 where the meeting is, and is kept as an instant with the meeting."""
    zone = timezone(timedelta(hours=-5))
    start = datetime(2026, 11, 24, 19, 30, tzinfo=zone)
    format_ = Evening(words(planned_min=50), replace(closing(10), at_clock=time(20, 25))).format
    evening = Evening()
    evening.conductor.open(format_, start, start.date(), 12)
    assert evening.state.fixed_starts == (FixedStart(1, datetime(2026, 11, 24, 20, 25, tzinfo=zone)),)
    assert evening.start_program().carry_on().state.fixed_starts == evening.conductor.state.fixed_starts
    evening.conductor.open(format_, start - timedelta(hours=3), start.date(), 12)
    assert evening.state.fixed_starts == ()


def test_who_speaks_after_a_crash_is_someone_and_the_plan_stands() -> None:
    """What was agreed on is on disk; the lines, online too, are not."""
    evening = in_sharing()
    c = evening.conductor
    c.add_to_line(online(2))
    evening.do(ask.UseShare(2 * MINUTE), ask.NoteInterpreter(present=True), ask.StartShare())
    again = evening.start_program().carry_on()
    assert again.state.timer is not None
    assert again.state.timer.limit == 4 * MINUTE
    assert (again.conductor.line.online, again.conductor.line.speaking) == ((), SOMEONE)


def test_a_sleep_while_finish_is_open_is_asked_about_after_back() -> None:
    """The computer slept after closing: once Back has reopened the share that was running, the question is there."""
    evening = in_sharing().space().after(60).space().do(ask.CloseMeeting())
    evening.source.sleep(600)
    evening.conductor.look()
    evening.conductor.back()
    evening.conductor.back()
    assert evening.state.lost is not None
    assert evening.used_s == 60
    assert fold(evening.on_disk) == evening.state
