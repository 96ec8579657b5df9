# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finish mends what closing has saved, press by press, and says so when the disk refuses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.finish import FinishViewModel
from tests.support.builders import START
from tests.support.custody import a_kept_group
from tests.support.lanes import GatedLane, PromptLane
from tests.support.refusing import RefusingLane, a_closed_meeting
from tests.support.summaries import a_summary

HERE = CountCategory.HERE


class Finish:
    """A meeting just closed, and the view model of its counts."""

    def __init__(self, *older):
        self.lane = RefusingLane()
        self.group = a_kept_group(summaries=older)
        self.conductor, self.source, clock = a_closed_meeting(self.group, self.lane)
        self.courier = Courier(self.lane)
        self.model = FinishViewModel(self.conductor, self.group.summaries, self.courier, clock, START.date)
        self.told, self.heard = [], []
        self.model.shown.connect(self.told.append)
        self.model.saved.connect(lambda summary: self.heard.append(("saved", summary)))
        self.model.left.connect(lambda: self.heard.append("left"))
        self.model.back_asked.connect(lambda: self.heard.append("back"))

    @property
    def view(self):
        return self.told[-1]

    @property
    def kept(self):
        return self.group.summaries.recent(1)[0]


@pytest.fixture
def finish(qapp):
    made = Finish()
    made.model.open()
    made.source.pass_by(1)
    return made


def deliver():
    """Let answers arrive, and the answers to what they asked for."""
    for _ in range(3):
        QCoreApplication.processEvents()


def test_shows_what_was_counted(finish):
    """The page begins with what was counted in the meeting."""
    view = finish.view
    assert (view.counts[HERE], view.counts[CountCategory.NEW], view.milestones[Milestone.DAYS_30]) == (14, 1, 1)
    assert (view.over_min, view.shares, view.just_closed, view.saved) == (1, 11, True, True)


def test_each_press_is_saved_at_once(finish):
    """A corrected number is on disk before anything else is pressed, and still to be checked."""
    finish.model.count(HERE, 1)
    finish.model.mark(Milestone.YEAR_1, 1)
    assert (finish.kept.counts[HERE], finish.kept.milestones[Milestone.YEAR_1]) == (15, 1)
    assert finish.kept.to_check


def test_nothing_below_zero(finish):
    """Taking one away from nothing changes nothing and raises nothing."""
    finish.model.mark(Milestone.YEARS, -1)
    assert finish.view.milestones[Milestone.YEARS] == 0


def test_save_and_finish(finish):
    """Saving says that the counts are right, and the meeting is forgotten."""
    finish.model.save()
    assert not finish.kept.to_check
    assert finish.heard == [("saved", finish.kept)]
    assert finish.conductor.state is None


def test_later_leaves_it_to_check(finish):
    """Leaving for later keeps the reminder."""
    finish.model.later()
    assert finish.heard == ["left"]
    assert finish.kept.to_check


def test_a_doubled_press_does_not_finish(qapp):
    """The press that closed the meeting, doubled, does not skip the counts."""
    made = Finish()
    made.model.open()
    made.source.pass_by(0.5)
    made.model.save()
    assert made.heard == []
    made.source.pass_by(0.2)
    made.model.save()
    assert len(made.heard) == 1


def test_back_into_the_meeting(finish):
    """Going back asks the window; once the meeting is open again Finish lets go of it, corrections kept."""
    finish.model.count(HERE, 2)
    finish.model.back()
    assert finish.heard == ["back"]
    finish.conductor.back()
    assert finish.conductor.state.counts[HERE] == 16
    finish.model.save()
    assert finish.heard == ["back"]


def test_refused_disk_stays_on_the_page(finish):
    """While the disk refuses, the page says so and stays; when it takes again, the page leaves by itself."""
    finish.lane.full = True
    finish.model.count(HERE, 1)
    assert not finish.view.saved
    finish.model.save()
    assert finish.heard == []
    finish.lane.full = False
    finish.source.pass_by(6)
    finish.conductor.look()
    assert finish.heard == [("saved", finish.kept)]
    assert finish.kept.counts[HERE] == 15


def test_checking_an_older_meeting(qapp):
    """An older meeting is corrected through the same page, without a way back into it."""
    older = a_summary("b")
    made = Finish(older)
    made.conductor.finish()
    made.model.check(older)
    made.source.pass_by(1)
    made.model.back()
    made.model.count(HERE, -1)
    made.model.save()
    deliver()
    kept = next(kept for kept in made.group.summaries.recent(5) if kept.meeting_id == older.meeting_id)
    assert (kept.counts[HERE], kept.to_check) == (13, False)
    assert made.heard == [("saved", kept)]
    assert not made.view.just_closed


def test_older_meeting_is_tried_again(qapp):
    """What the disk refused of an older meeting's counts is tried again by itself."""
    older = a_summary("b")
    made = Finish(older)
    made.model.check(older)
    made.source.pass_by(1)
    made.lane.full = True
    made.model.count(HERE, 1)
    deliver()
    assert not made.view.saved
    made.model.save()
    deliver()
    assert made.heard == []
    made.lane.full = False
    made.source.pass_by(6)
    made.model.look()
    deliver()
    assert [what for what, _ in made.heard] == ["saved"]


def test_a_press_while_another_is_written_is_kept_before_the_end(qapp):
    """A second press on an older meeting's counts is given to a slow disk at once."""
    older, group, lane = a_summary("b"), a_kept_group(summaries=[a_summary("b")]), GatedLane()
    conductor, _, clock = a_closed_meeting(group, PromptLane())
    courier = Courier(lane)
    model = FinishViewModel(conductor, group.summaries, courier, clock, START.date)
    model.check(older)
    model.count(HERE, 1)
    model.count(HERE, 1)
    lane.open_the_gate()
    kept = next(one for one in group.summaries.recent(2) if one.meeting_id == older.meeting_id)
    assert kept.counts[HERE] == older.counts[HERE] + 2


def test_counts_of_two_meetings_wait_for_the_disk_together(qapp):
    """Corrected one after the other while the disk is full, both are kept once it is not."""
    first, second = a_summary("b"), a_summary("c")
    made = Finish(first, second)
    made.lane.full = True
    for older in (first, second):
        made.model.check(older)
        made.source.pass_by(1)
        made.model.count(HERE, 1)
        deliver()
        assert not made.view.saved
        made.model.later()
    made.lane.full = False
    made.source.pass_by(6)
    made.model.look()
    deliver()
    kept = {one.meeting_id: one.counts[HERE] for one in made.group.summaries.recent(5)}
    assert [kept[one.meeting_id] - one.counts[HERE] for one in (first, second)] == [1, 1]
