# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that refuses or dawdles: the meeting goes on, what is not saved says so, nothing is lost or out of order."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.errors import DiskFull, ReadOnly, StorageUnavailable
from facilitator.domain.following import fold
from facilitator.domain.headcount import CountCategory, Tally
from facilitator.services.unfinished import find_unfinished
from tests.support.builders import START, closing, seconds, words
from tests.support.evening import Evening
from tests.support.lanes import GatedLane

ONE_MORE = ask.ChangeCount(CountCategory.HERE, 1)
FOR_EVER = 10**6


def here(evening: Evening) -> int:
    return evening.state.counts[CountCategory.HERE]


@pytest.mark.parametrize("problem", [DiskFull(), ReadOnly(), StorageUnavailable()])
def test_a_refusing_disk_is_told_and_tried_again_with_each_act(problem: StorageUnavailable) -> None:
    """Refused, the meeting goes on and says "not saved yet"; the next act writes both, in order."""
    evening = Evening()
    evening.journal.problem, evening.journal.refusals = problem, 2
    evening.do(ONE_MORE, ask.Begin())
    assert (here(evening), evening.state.under_way) == (1, True)
    assert [told.saved for told in evening.told[-2:]] == [False, False]
    assert len(evening.on_disk) == 1
    evening.do(ONE_MORE)
    assert evening.conductor.saved
    assert evening.told[-1].saved
    assert fold(evening.on_disk) == evening.state
    assert [type(event) for event in evening.on_disk[1:]] == [did.CountChanged, did.MeetingBegun, did.CountChanged]


def test_without_an_act_the_disk_is_tried_every_five_seconds() -> None:
    """Nobody touches anything: the write is tried again every 5 s, and success is told by itself, once."""
    evening = Evening()
    evening.journal.refusals = 2
    evening.do(ONE_MORE)
    told, tries = len(evening.told), evening.journal.tries
    evening.after(4, looking=True)
    assert evening.journal.tries == tries
    evening.after(1, looking=True)
    assert (evening.journal.tries, evening.conductor.saved, len(evening.told)) == (tries + 1, False, told)
    evening.after(4, looking=True)
    assert evening.journal.tries == tries + 1
    evening.after(1, looking=True)
    assert evening.conductor.saved
    assert [heard.saved for heard in evening.told[told:]] == [True]
    assert fold(evening.on_disk) == evening.state


def test_while_something_is_not_saved_no_pulse_claims_otherwise() -> None:
    """The sign of life never runs ahead of the journal."""
    evening = Evening()
    evening.journal.refusals = FOR_EVER
    evening.do(ONE_MORE).after(30, looking=True)
    assert evening.journal.beats == []


def test_a_pulse_that_cannot_be_written_hurts_nobody() -> None:
    """A refused sign of life is tried again five seconds later, and is no reason to say anything."""
    evening = Evening()
    evening.journal.refusals = 1
    evening.after(7, looking=True)
    assert evening.journal.beats == [START + seconds(6)]
    assert evening.conductor.saved


def test_what_is_still_unsaved_after_finish_is_written_all_the_same() -> None:
    """Closed on a full disk and left for Today, the meeting is saved as soon as there is room."""
    evening = Evening(words(), closing()).do(ONE_MORE, ask.Begin())
    evening.journal.refusals = 4
    evening.do(ask.CloseMeeting())
    summary = evening.conductor.summary
    assert summary is not None
    corrected = replace(summary, counts=Tally.of({CountCategory.HERE: 3}), to_check=False)
    evening.conductor.correct(corrected)
    evening.conductor.finish()
    assert not evening.conductor.saved
    evening.after(15, looking=True)
    assert evening.conductor.saved
    assert evening.summaries.recent(9) == (corrected,)
    assert evening.journal.unfinished() is None


def test_a_meeting_filed_on_a_full_disk_is_filed_later() -> None:
    """Filing is tried again too."""
    evening = Evening().do(ask.Begin())
    evening.start_program()
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    evening.journal.refusals = 1
    kept = evening.conductor.file(unfinished)
    assert evening.summaries.recent(9) == ()
    evening.after(6, looking=True)
    assert evening.summaries.recent(9) == (kept,)


def test_closed_and_reopened_on_a_full_disk_in_order() -> None:
    """Close, Back and a count while nothing can be written end as the journal of an open meeting."""
    evening = Evening(words(), closing()).do(ask.Begin())
    evening.journal.refusals = 3
    evening.do(ask.CloseMeeting())
    evening.conductor.back()
    evening.do(ONE_MORE)
    assert not evening.conductor.saved
    evening.do(ONE_MORE)
    assert fold(evening.on_disk) == evening.state
    assert (evening.summaries.recent(9), here(evening)) == ((), 2)


def test_a_slow_disk_holds_nobody_up() -> None:
    """A commit that takes longer than 50 ms is "not saved yet", told as saved when it is, and keeps its order."""
    lane = GatedLane()
    evening = Evening(lane=lane)
    lane.open_the_gate()
    evening.conductor.look()
    lane.open_the_gate()
    assert evening.conductor.saved
    started = time.perf_counter()
    evening.do(ONE_MORE)
    assert 0.04 < time.perf_counter() - started < 2
    assert not evening.told[-1].saved
    evening.do(ONE_MORE, ask.Begin())
    assert (here(evening), lane.waiting) == (2, 1)
    lane.open_the_gate()
    evening.after(5)
    evening.conductor.look()
    lane.open_the_gate()
    evening.conductor.look()
    assert evening.conductor.saved
    assert evening.told[-1].saved
    assert fold(evening.on_disk) == evening.state


def test_a_meeting_that_is_not_saved_can_be_taken_back_and_led_to_its_end() -> None:
    """On a disk that stays full, the whole evening can be led; when there is room it is all there."""
    evening = Evening(words(), closing())
    evening.journal.refusals = FOR_EVER
    evening.do(ONE_MORE, ONE_MORE).conductor.back()
    evening.space().after(60).space().after(60).space()
    assert evening.state.closed_at is not None
    assert not any(told.saved for told in evening.told[1:])
    evening.journal.refusals = 0
    evening.after(6, looking=True)
    (kept,) = evening.summaries.recent(9)
    assert kept.counts[CountCategory.HERE] == 1
    assert evening.journal.unfinished() is None


def test_a_mistake_of_ours_below_does_not_stop_the_meeting(caplog: pytest.LogCaptureFixture) -> None:
    """Something unexpected from the store counts as not saved, is noted without its words, and is tried again."""
    evening = Evening()
    evening.journal.problem, evening.journal.refusals = ValueError("row 17: seat 4"), 1
    with caplog.at_level(logging.ERROR):
        evening.do(ONE_MORE)
    assert not evening.conductor.saved
    assert "ValueError" in caplog.text
    assert "seat 4" not in caplog.text
    evening.do(ONE_MORE)
    assert fold(evening.on_disk) == evening.state


@given(st.lists(st.tuples(st.sampled_from(["act", "back", "look", "wait"]), st.integers(0, 4)), max_size=25))
def test_whatever_the_disk_does_the_journal_is_a_beginning_of_the_meeting(what: list[tuple[str, int]]) -> None:
    """At any instant the journal on disk is a beginning of what was shown, and all of it once "saved" is told."""
    evening = Evening()
    shown: list[did.Event] = list(evening.on_disk)
    for kind, refusals in what:
        evening.journal.refusals = refusals
        if kind == "back" and evening.state.deeds:
            evening.conductor.back()
            shown.append(did.Undone(evening.clock.now()))
        elif kind in ("act", "back"):
            evening.do(ONE_MORE)
            shown.append(did.CountChanged(evening.clock.now(), CountCategory.HERE, 1))
        elif kind == "wait":
            evening.after(6, looking=True)
        else:
            evening.conductor.look()
        assert list(evening.on_disk) == shown[: len(evening.on_disk)]
        if evening.conductor.saved:
            assert list(evening.on_disk) == shown
    evening.journal.refusals = 0
    evening.after(6, looking=True)
    assert list(evening.on_disk) == shown
