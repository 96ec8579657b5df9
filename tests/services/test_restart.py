# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed, slept, set: what the conductor finds again in the journal, and the sign of life it leaves there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.errors import NotAllowed
from facilitator.domain.following import fold
from facilitator.domain.headcount import CountCategory
from facilitator.domain.waiting_line import SOMEONE, WaitingLine
from facilitator.services.unfinished import find_unfinished
from tests.support.builders import MINUTE, START, closing, seconds, sharing, words
from tests.support.evening import Evening


def in_sharing() -> Evening:
    return Evening(sharing(), closing()).do(ask.Begin())


def closed() -> Evening:
    return Evening(words(), closing()).do(ask.Begin()).after(300).do(ask.CloseMeeting())


# -- after a restart ---------------------------------------------------------------------------------------------------


def test_after_a_restart_the_speaker_is_someone_and_the_line_is_empty() -> None:
    """Killed while seat 4 speaks and 9 waits: someone speaks, nobody waits, and the timer stands until asked."""
    evening = in_sharing()
    evening.conductor.start_seat(4)
    evening.conductor.change_line(evening.conductor.line.added(9))
    evening.after(60).conductor.look()
    before = evening.state
    evening.start_program(START + seconds(100)).carry_on()
    c = evening.conductor
    assert c.line == WaitingLine(12, speaking=SOMEONE)
    assert evening.used_s == 60
    assert evening.state.lost is not None
    assert evening.state.lost.loss is did.Loss.STOPPED
    assert evening.state.visits == before.visits
    assert fold(evening.on_disk) == evening.state
    evening.space()
    assert evening.used_s == 100


def test_killed_right_after_the_clock_was_set_back() -> None:
    """A sign of life by the clock as it was does not count by the clock as it is: nothing moves twice."""
    evening = in_sharing().after(60, looking=True)
    last_beat = evening.journal.last_beat()
    assert last_beat is not None
    evening.source.set_by(-3600)
    evening.conductor.look()
    begun_at = evening.state.begun_at
    evening.journal.beat(last_beat)
    evening.start_program(evening.source.wall + seconds(2)).carry_on()
    assert evening.state.begun_at == begun_at == START - seconds(3600)


def test_after_a_restart_nobody_speaks_who_did_not() -> None:
    """Killed between two shares, the line is empty and nothing is asked."""
    evening = in_sharing().space().after(60).space()
    evening.start_program(START + seconds(300)).carry_on()
    assert evening.conductor.line == WaitingLine(12)
    assert evening.state.lost is None


def test_back_reaches_behind_a_restart() -> None:
    """Deeds from before the kill can be taken back; whoever speaks again then speaks as someone."""
    evening = in_sharing()
    evening.conductor.start_seat(4)
    evening.after(60).space()
    evening.start_program(START + seconds(70)).carry_on()
    c = evening.conductor
    assert isinstance(c.back(), did.ShareFinished)
    assert (c.line.speaking, evening.used_s) == (SOMEONE, 60)
    assert evening.state.lost is not None
    assert isinstance(c.back(), did.ShareStarted)
    assert c.line.speaking is None
    assert isinstance(c.back(), did.MeetingBegun)
    with pytest.raises(NotAllowed):
        c.back()
    assert fold(evening.on_disk) == evening.state


def test_a_meeting_can_be_filed_at_its_last_sign_of_life() -> None:
    """Interrupted long ago, a meeting is closed when it was last alive; its journal is gone, its counts are kept."""
    evening = (
        Evening(words(), closing()).do(ask.ChangeCount(CountCategory.HERE, 5), ask.Begin()).after(601, looking=True)
    )
    evening.start_program(START + timedelta(hours=4))
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.is_long_ago(evening.clock.now())
    kept = evening.conductor.file(unfinished)
    assert evening.summaries.recent(9) == (kept,)
    assert (kept.ended, kept.counts[CountCategory.HERE], kept.to_check) == (START + 10 * MINUTE, 5, True)
    assert find_unfinished(evening.journal) is None
    assert evening.conductor.state is None


def test_an_act_after_the_last_pulse_is_the_last_sign_of_life() -> None:
    """Killed two seconds after an act and before the next pulse: nothing that was shown lies after the last sign."""
    evening = in_sharing().after(6, looking=True).after(3).do(ask.ChangeCount(CountCategory.HERE, 1)).after(2)
    evening.start_program()
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.last_alive == START + seconds(9)


def test_up_to_three_hours_a_meeting_can_be_carried_on() -> None:
    """Three hours without a sign of life are the bound."""
    evening = Evening()
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.last_alive == START
    assert not unfinished.is_long_ago(START + timedelta(hours=3))
    assert unfinished.is_long_ago(START + timedelta(hours=3, seconds=1))
    assert unfinished.state == evening.state


def test_a_journal_without_its_beginning_is_none() -> None:
    """An empty journal, or one whose first event is something else, offers nothing to carry on."""
    evening = Evening()
    meeting_id = evening.state.meeting_id
    assert find_unfinished(evening.journal) is not None
    evening.conductor.leave_unbegun()
    assert find_unfinished(evening.journal) is None
    evening.journal.append(meeting_id, 0, (did.MeetingBegun(START),))
    assert find_unfinished(evening.journal) is None


# -- pulse and jumps ---------------------------------------------------------------------------------------------------


def test_the_pulse_is_written_every_five_seconds_and_no_more() -> None:
    """Looked at each second, the journal hears that the program lives at 1, 6, 11 seconds."""
    evening = Evening().after(13, looking=True)
    assert evening.journal.beats == [START + seconds(s) for s in (1, 6, 11)]
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.last_alive == START + seconds(11)


def test_a_closed_meeting_has_no_pulse() -> None:
    """After closing, and after finishing, no sign of life is written any more."""
    evening = closed()
    before = list(evening.journal.beats)
    evening.after(20, looking=True).conductor.finish()
    evening.after(20, looking=True)
    assert evening.journal.beats == before


def test_a_jump_is_told_once() -> None:
    """Eight minutes of sleep are one fact in the journal, however often the window looks."""
    evening = in_sharing().space().after(120, looking=True)
    evening.source.sleep(480)
    for _ in range(5):
        evening.conductor.look()
    lost = [event for event in evening.on_disk if isinstance(event, did.TimeLost)]
    assert lost == [did.TimeLost(START + seconds(600), START + seconds(120), did.Loss.SLEEP)]
    assert evening.used_s == 120


def test_sleep_before_a_meeting_or_after_it_is_nobodys_time() -> None:
    """A laptop that slept on Today opens the meeting at the true time; on Finish, sleep changes nothing."""
    evening = closed()
    evening.source.sleep(3600)
    evening.conductor.look()
    assert evening.state.closed_at == START + seconds(300)
    evening.conductor.finish()
    evening.source.sleep(3600)
    evening.conductor.open(evening.format, START, START.date(), 12)
    assert evening.state.opened_at == evening.source.wall
    evening.conductor.look()
    assert len(evening.on_disk) == 1
