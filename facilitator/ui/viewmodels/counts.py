# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts as its page sees it: the meetings that are over, newest first, and four figures.

Deliberately not here: correcting (`finish.py`), the chart and sharing of figures (later work).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.domain.headcount import CountCategory
from facilitator.domain.summary import MeetingSummary
from facilitator.services.ports import SummaryBook
from facilitator.ui.viewmodels.courier import Courier

MOST_MEETINGS = 10_000
MOST_IN_A_MEETING = 300
"""While a meeting is live the storage thread is for its taps (ruling 15); this many are read within 20 ms."""
AVERAGE_OVER = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """What the group may want to know at a glance. `average` is over the last 12 meetings, or as many as there are."""

    last_here: int
    average: float
    averaged: int
    new_this_year: int
    held_this_year: int


@dataclass(frozen=True, slots=True)
class CountsView:
    """All meetings, newest first. `figures` None: there is no meeting yet. `known` False: nothing was read so far."""

    meetings: tuple[MeetingSummary, ...] = ()
    figures: Figures | None = None
    today: date = date.min
    known: bool = False
    trouble: BaseException | None = None


class CountsViewModel(QObject):
    """Reads the meetings whenever it is asked to."""

    shown = Signal(object)
    check_asked = Signal(object)

    def __init__(
        self,
        summaries: SummaryBook,
        courier: Courier,
        today: Callable[[], date],
        is_live: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._is_live = is_live
        self._summaries = summaries
        self._courier = courier
        self._today = today
        self._view = CountsView(today=today())

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view)

    def load(self) -> None:
        """Read the meetings again, fewer during a meeting; call when the page is shown and after a correction."""
        most = MOST_IN_A_MEETING if self._is_live() else MOST_MEETINGS
        self._courier.send(partial(self._summaries.recent, most), self._take, self._report)

    def check(self, summary: MeetingSummary) -> None:
        """Ask for the page that checks or corrects a meeting's counts."""
        self.check_asked.emit(summary)

    def _take(self, meetings: tuple[MeetingSummary, ...]) -> None:
        today = self._today()
        self._tell(CountsView(meetings, find_figures(meetings, today), today, known=True))

    def _report(self, trouble: BaseException) -> None:
        self._tell(replace(self._view, trouble=trouble))

    def _tell(self, view: CountsView) -> None:
        if view != self._view:
            self._view = view
            self.shown.emit(view)


def find_figures(meetings: tuple[MeetingSummary, ...], today: date) -> Figures | None:
    """Work the figures out of meetings that stand newest first; None when there are none."""
    if not meetings:
        return None
    here = [meeting.counts[CountCategory.HERE] for meeting in meetings[:AVERAGE_OVER]]
    this_year = [meeting for meeting in meetings if meeting.held_on.year == today.year]
    return Figures(
        last_here=here[0],
        average=sum(here) / len(here),
        averaged=len(here),
        new_this_year=sum(meeting.counts[CountCategory.NEW] for meeting in this_year),
        held_this_year=len(this_year),
    )
