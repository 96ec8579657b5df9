# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conductor: what it writes, keeps in memory, takes back, closes and reopens.

Elsewhere: a refusing disk (`test_bad_disk.py`), restarts (`test_restart.py`), laws (`test_evening_laws.py`).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.following import fold
from facilitator.domain.formats import SharingOrder
from facilitator.domain.headcount import CountCategory, Milestone, Tally
from facilitator.domain.waiting_line import SOMEONE, WaitingLine
from tests.support.builders import START, closing, reading, seconds, sharing, words
from tests.support.evening import Evening

HERE, NEW = CountCategory.HERE, CountCategory.NEW


def in_sharing(order: SharingOrder = SharingOrder.LINE) -> Evening:
    return Evening(sharing(order), closing()).do(ask.Begin())


# -- what is shown is on disk ------------------------------------------------------------------------------------------


def test_what_is_told_is_on_disk() -> None:
    """Each act is in the journal when listeners hear of it, and the journal folds to what they are told."""
    evening = Evening()
    heard_with: list[bool] = []
    evening.conductor.listeners.add(lambda told: heard_with.append(fold(evening.on_disk) == told.state and told.saved))
    evening.do(ask.ChangeCount(HERE, 1)).space(3).after(60).space().do(ask.TakeBack())
    assert heard_with == [True] * 6


def test_opening_writes_the_format_of_tonight() -> None:
    """Entering Run writes the opening, with the format as it is, before anything has begun."""
    evening = Evening()
    assert evening.on_disk == (
        did.MeetingOpened(START, evening.state.meeting_id, evening.format, START, START.date(), 12),
    )
    assert evening.state.begun_at is None


def test_a_refusal_writes_and_tells_nothing() -> None:
    """What cannot be done leaves journal, line, undo and listeners alone."""
    evening = in_sharing()
    evening.conductor.change_line(evening.conductor.line.added(4))
    before, told, line = evening.on_disk, len(evening.told), evening.conductor.line
    with pytest.raises(NotAllowed):
        evening.do(ask.FinishShare())
    assert (evening.on_disk, len(evening.told), evening.conductor.line) == (before, told, line)
    assert evening.conductor.back() is None


def test_seats_never_reach_the_journal() -> None:
    """Who waits and who speaks is written nowhere (ruling 4)."""
    evening = in_sharing()
    evening.conductor.change_line(evening.conductor.line.added(77).added(88))
    evening.space(2)
    evening.conductor.pass_turn()
    written = repr([event for event in evening.on_disk if not isinstance(event, did.MeetingOpened)])
    assert "77" not in written
    assert "88" not in written
    assert "seat" not in written.lower()


# -- two states, one undo ----------------------------------------------------------------------------------------------


def test_back_takes_acts_of_both_kinds_in_their_order() -> None:
    """Line, deed, both: Back takes each back in the order they happened (ruling 3)."""
    evening = in_sharing()
    c = evening.conductor
    c.change_line(c.line.added(7))
    evening.do(ask.ChangeCount(HERE, 1))
    evening.space()
    assert (c.line.waiting, c.line.speaking) == ((), 7)
    c.change_line(c.line.added(2))
    evening.after(60).space()
    assert (c.line.speaking, c.line.spoken, c.line.waiting) == (None, {7}, (2,))

    assert isinstance(c.back(), did.ShareFinished)
    assert (c.line.speaking, evening.used_s) == (7, 60)
    assert c.back() is None
    assert c.line.waiting == ()
    assert isinstance(c.back(), did.ShareStarted)
    assert (c.line.waiting, c.line.speaking, evening.state.timer) == ((7,), None, None)
    assert isinstance(c.back(), did.CountChanged)
    assert c.back() is None
    assert c.line == WaitingLine(12)
    assert isinstance(c.back(), did.MeetingBegun)
    with pytest.raises(NotAllowed) as refused:
        c.back()
    assert refused.value.reason is Reason.NOTHING_TO_UNDO
    assert fold(evening.on_disk) == evening.state


def test_a_line_that_stays_as_it_is_is_no_act() -> None:
    """Adding a seat that waits already is nothing Back could take back."""
    evening = Evening()
    line = evening.conductor.line.added(3)
    evening.conductor.change_line(line)
    evening.conductor.change_line(line.added(3))
    assert evening.conductor.back() is None
    with pytest.raises(NotAllowed):
        evening.conductor.back()


def test_a_speaker_ended_by_mistake_has_been_speaking_all_the_while() -> None:
    """After Back the share reads as if it had never been ended."""
    evening = in_sharing().space().after(60).space().after(20)
    evening.conductor.back()
    assert evening.used_s == 80


def test_take_back_as_a_command_is_back() -> None:
    """Given as a command, Back takes back the line too."""
    evening = in_sharing()
    evening.conductor.change_line(evening.conductor.line.added(3))
    evening.do(ask.TakeBack())
    assert evening.conductor.line.waiting == ()


def test_a_round_goes_on_seat_by_seat() -> None:
    """In a round Space starts seat 1, then 2; a pass is silent and can be taken back; another round begins anew."""
    evening = Evening(sharing(SharingOrder.ROUND), closing(), chairs=3).do(ask.Begin())
    c = evening.conductor
    evening.space()
    assert c.line.speaking == 1
    evening.after(30).space()
    c.pass_turn()
    assert c.way_on().primary.seat == 3
    c.back()
    assert c.way_on().primary.seat == 2
    secondary = c.way_on().secondary
    assert secondary is not None
    c.make_move(secondary)
    evening.space().after(30).space()
    another = c.way_on().secondary
    assert another is not None
    c.make_move(another)
    assert c.way_on().primary.seat == 1


def test_nobody_passes_where_nothing_is_shared() -> None:
    """Passing belongs to sharing parts."""
    with pytest.raises(NotAllowed) as refused:
        Evening().conductor.pass_turn()
    assert refused.value.reason is Reason.NOT_A_SHARING_PART


def test_pages_turn_by_the_one_key() -> None:
    """A reading on the room screen is turned page by page, then left."""
    evening = Evening(reading(), closing()).do(ask.Begin(), ask.ShowReading(2)).space()
    assert evening.conductor.last_event == did.PageTurned(START)
    assert evening.space().state.part == closing()


def test_a_seat_that_starts_leaves_the_line() -> None:
    """A seat can be chosen out of its turn; someone without a number can start too."""
    evening = in_sharing()
    c = evening.conductor
    c.change_line(c.line.added(5).added(6).added(SOMEONE))
    c.start_seat(6)
    assert (c.line.speaking, c.line.waiting) == (6, (5, SOMEONE))
    evening.after(60).space()
    c.start_seat(5)
    evening.after(60).space().space()
    assert (c.line.speaking, c.line.waiting) == (SOMEONE, ())


# -- closing and reopening ---------------------------------------------------------------------------------------------


def closed() -> Evening:
    evening = Evening(words(), closing()).do(ask.ChangeCount(HERE, 9), ask.ChangeMilestone(Milestone.YEAR_1, 1))
    return evening.do(ask.Begin()).after(300).do(ask.CloseMeeting())


def test_closing_keeps_the_summary_and_nothing_else() -> None:
    """At once and together: the summary is there, to be checked, and the journal is gone (ruling 1)."""
    evening = closed()
    assert evening.on_disk == ()
    assert evening.journal.unfinished() is None
    assert evening.journal.last_beat() is None
    assert evening.summaries.recent(9) == (evening.conductor.summary,)
    assert evening.conductor.summary is not None
    assert evening.conductor.summary.to_check


def test_back_on_finish_puts_the_meeting_back() -> None:
    """The journal is written again, the summary withdrawn, and the meeting reads as if never closed."""
    evening = closed()
    assert isinstance(evening.conductor.back(), did.MeetingClosed)
    assert evening.summaries.recent(9) == ()
    assert evening.conductor.summary is None
    assert fold(evening.on_disk) == evening.state
    assert evening.state.under_way
    never_closed = Evening(words(), closing()).do(ask.ChangeCount(HERE, 9), ask.ChangeMilestone(Milestone.YEAR_1, 1))
    never_closed.do(ask.Begin())
    assert evening.state == replace(never_closed.state, meeting_id=evening.state.meeting_id)


def test_what_finish_corrected_survives_back_and_closing_again() -> None:
    """Counts put right on Finish stay right when the meeting is put back, more and fewer, and when it closes anew."""
    evening = closed()
    summary = evening.conductor.summary
    assert summary is not None
    counts, given_out = Tally.of({HERE: 7, NEW: 2}), Tally.of({Milestone.WEEK_1: 3})
    evening.conductor.correct(replace(summary, counts=counts, milestones=given_out, to_check=False))
    assert evening.summaries.recent(1)[0].counts == counts
    evening.conductor.back()
    assert (evening.state.counts, evening.state.milestones) == (counts, given_out)
    assert fold(evening.on_disk) == evening.state
    evening.after(60).do(ask.CloseMeeting())
    (kept,) = evening.summaries.recent(9)
    assert (kept.counts, kept.milestones, kept.ended) == (counts, given_out, START + seconds(360))


def test_a_correction_of_another_meeting_leaves_this_one_alone() -> None:
    """An older summary can be amended while Finish is open; Back does not mix them up."""
    evening = closed()
    older = evening.conductor.summary
    assert older is not None
    evening.conductor.finish()
    evening.conductor.open(evening.format, START, START.date(), 12)
    evening.do(ask.Begin(), ask.CloseMeeting())
    evening.conductor.correct(replace(older, counts=Tally.of({HERE: 99})))
    evening.conductor.back()
    assert evening.state.counts == Tally()
    assert [kept.counts[HERE] for kept in evening.summaries.recent(9)] == [99]


def test_after_finish_nothing_of_the_meeting_is_left_in_memory() -> None:
    """Only the summary stays: no state, no line, nothing to take back."""
    evening = closed()
    evening.conductor.change_line(evening.conductor.line.added(4))
    evening.conductor.finish()
    c = evening.conductor
    assert (c.state, c.summary, c.line, c.last_event) == (None, None, WaitingLine(0), None)
    assert len(evening.summaries.recent(9)) == 1


def test_the_line_is_empty_of_speakers_after_closing_and_back_brings_it_back() -> None:
    """Closing ends the speaker's turn; Back on Finish lets the same seat speak on."""
    evening = in_sharing()
    evening.conductor.start_seat(4)
    evening.after(60).do(ask.CloseMeeting())
    assert evening.conductor.line.speaking is None
    evening.after(30).conductor.back()
    assert (evening.conductor.line.speaking, evening.used_s) == (4, 90)


def test_a_meeting_that_never_began_can_be_left_without_a_trace() -> None:
    """Left before it began, a meeting is kept nowhere."""
    evening = Evening()
    meeting_id = evening.state.meeting_id
    evening.conductor.leave_unbegun()
    assert evening.conductor.state is None
    assert evening.journal.events(meeting_id) == ()
    assert evening.summaries.recent(9) == ()
    evening.conductor.leave_unbegun()


@pytest.mark.parametrize("command", [ask.Begin(), ask.ChangeCount(HERE, 1), ask.ChangeMilestone(Milestone.HOURS_24, 1)])
def test_a_meeting_that_holds_something_is_not_left(command: ask.Command) -> None:
    """Begun, or with somebody counted, a meeting goes on."""
    evening = Evening().do(command)
    evening.conductor.leave_unbegun()
    assert fold(evening.on_disk) == evening.state
