# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of Counts are worked out from the meetings, and only from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DiskFull
from facilitator.domain.headcount import CountCategory, Headcount
from facilitator.ui.viewmodels.counts import CountsViewModel, Figures, find_figures
from facilitator.ui.viewmodels.courier import Courier
from tests.support.builders import START
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.support.refusing import RefusingLane
from tests.support.summaries import a_summary

TODAY = date(2026, 11, 24)


def weekly(here, new=0):
    """Meetings a week apart, the newest first."""
    for week, number in enumerate(here):
        counts = Headcount.of({CountCategory.HERE: number, CountCategory.NEW: new})
        yield replace(a_summary(f"{week:x}"[-1], start=START - timedelta(weeks=week)), counts=counts)


def test_no_meeting_no_figures():
    """Before the first meeting there is nothing to work out."""
    assert find_figures((), TODAY) is None


def test_figures():
    """The average is of the last twelve; the year is the calendar's."""
    figures = find_figures(tuple(weekly([14, 12, *[10] * 60], new=1)), TODAY)
    assert figures == Figures(14, average=(14 + 12 + 100) / 12, averaged=12, new_this_year=47, held_this_year=47)


def test_first_weeks():
    """With two meetings the average is of two, and says so."""
    figures = find_figures(tuple(weekly([14, 11])), TODAY)
    assert (figures.average, figures.averaged) == (12.5, 2)


def test_reads_on_the_storage_thread_and_tells(qapp):
    """What is shown is what the book holds, newest first."""
    older, newer = a_summary("a", start=START - timedelta(weeks=1)), a_summary("b")
    group, courier = a_kept_group(summaries=(older, newer)), Courier(PromptLane())
    model = CountsViewModel(group.summaries, courier, lambda: TODAY)
    told = []
    model.shown.connect(told.append)
    model.load()
    assert told == []
    QCoreApplication.processEvents()
    assert told[-1].meetings == (newer, older)
    assert told[-1].known


def test_unreadable(qapp):
    """If the file cannot be read, what was shown stays, with what went wrong."""
    group, lane = a_kept_group(summaries=[a_summary()]), RefusingLane()
    courier = Courier(lane)
    model = CountsViewModel(group.summaries, courier, lambda: TODAY)
    told = []
    model.shown.connect(told.append)
    model.load()
    QCoreApplication.processEvents()
    lane.full = True
    model.load()
    QCoreApplication.processEvents()
    assert isinstance(told[-1].trouble, DiskFull)
    assert len(told[-1].meetings) == 1
