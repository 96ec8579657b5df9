# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finish as its page sees it: the counts of a meeting that is over, mended one press at a time.

Closing has already saved the summary, marked "to check"; every press here is saved at once. The same page checks the
counts of an older meeting. Deliberately not here: the five words (`second_way.py`), and any word that is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.domain.clock import Clock
from facilitator.domain.errors import NotAllowed
from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary
from facilitator.services.conductor import Conductor, Told
from facilitator.services.ports import SummaryBook
from facilitator.ui.viewmodels.courier import Courier

SHAKING_HAND = timedelta(milliseconds=600)
"""The press that closed the meeting, doubled, must not finish it too (ux.md 3.2)."""
TRY_AGAIN_EVERY = timedelta(seconds=5)
A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class FinishView:
    """What the page shows. `just_closed` False: an older meeting is checked, and there is no way back into it.

    `over_min` is below zero when the meeting ended early. `saved` False: the disk has refused.
    """

    just_closed: bool
    held_on: date
    today: date
    ended: datetime
    over_min: int
    shares: int
    counts: Headcount
    milestones: MilestoneTally
    saved: bool


class FinishViewModel(QObject):
    """One meeting's counts. `saved` carries the summary when they are right, `left` says they can wait."""

    shown = Signal(object)
    opened = Signal()
    saved = Signal(object)
    left = Signal()
    back_asked = Signal()

    def __init__(
        self, conductor: Conductor, summaries: SummaryBook, courier: Courier, clock: Clock, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._summaries = summaries
        self._courier = courier
        self._clock = clock
        self._today = today
        self._summary: MeetingSummary | None = None
        self._just_closed = False
        self._opened_at = clock.now()
        self._leaving = False
        self._unsaved: dict[MeetingId, MeetingSummary] = {}
        self._on_its_way: dict[MeetingId, MeetingSummary] = {}
        self._refused_at: datetime | None = None
        self._view: FinishView | None = None
        conductor.listeners.add(self._hear)

    @property
    def just_closed(self) -> bool:
        """Whether the page is about the meeting that has just been closed."""
        return self._just_closed

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._view = None
        self._tell()

    def open(self) -> None:
        """Take up the meeting that the conductor has just closed; does nothing when there is none."""
        if self._conductor.summary is not None:
            self._take(self._conductor.summary, just_closed=True)

    def check(self, summary: MeetingSummary) -> None:
        """Take up the counts of an older meeting."""
        self._take(summary, just_closed=False)

    def look(self) -> None:
        """Take note of the time, about once a second: what the disk refused is tried again."""
        now = self._clock.now()
        if self._refused_at is not None and abs(now - self._refused_at) >= TRY_AGAIN_EVERY:
            self._refused_at = now
            self._send()
        self._tell()

    def flush(self) -> None:
        """Try once more what the disk refused of older meetings' counts."""
        self._send()

    # -- intents -----------------------------------------------------------------------------------------------------

    def count(self, category: CountCategory, by: int) -> None:
        """Count one more or one fewer; nothing happens below zero."""
        if self._summary is not None:
            try:
                counts = self._summary.counts.changed(category, by)
            except NotAllowed:
                return
            self._keep(replace(self._summary, counts=counts))

    def mark(self, milestone: Milestone, by: int) -> None:
        """Mark a milestone, or take a mark back; nothing happens below zero."""
        if self._summary is not None:
            try:
                milestones = self._summary.milestones.changed(milestone, by)
            except NotAllowed:
                return
            self._keep(replace(self._summary, milestones=milestones))

    def save(self) -> None:
        """Say that the counts are right, and leave as soon as that is on disk.

        A press within 600 ms of closing is a shaking hand and does nothing.
        """
        if self._summary is None or abs(self._clock.now() - self._opened_at) < SHAKING_HAND:
            return
        self._leaving = True
        self._keep(replace(self._summary, to_check=False))

    def later(self) -> None:
        """Leave; the counts stay marked "to check" (Today and Counts remind of it)."""
        if self._summary is not None:
            if self._leaving:
                self._keep(replace(self._summary, to_check=True))
            self._leave()
            self.left.emit()

    def back(self) -> None:
        """Ask to go back into the meeting just closed."""
        if self._just_closed and self._summary is not None:
            self.back_asked.emit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take(self, summary: MeetingSummary, *, just_closed: bool) -> None:
        self._summary, self._just_closed, self._leaving = summary, just_closed, False
        self._opened_at = self._clock.now()
        self._tell()
        self.opened.emit()

    def _keep(self, summary: MeetingSummary) -> None:
        self._summary = summary
        if self._just_closed:
            self._conductor.correct(summary)
        else:
            self._unsaved[summary.meeting_id] = summary
            self._send()
        self._tell()
        self._leave_if_saved()

    def _send(self) -> None:
        for meeting_id, sent in tuple(self._unsaved.items()):
            if self._on_its_way.get(meeting_id) is not sent:
                self._on_its_way[meeting_id] = sent
                amend = partial(self._summaries.amend, sent)
                self._courier.send(amend, partial(self._arrived, sent), partial(self._refused, sent))

    def _arrived(self, sent: MeetingSummary, _result: object) -> None:
        if self._on_its_way.get(sent.meeting_id) is sent:
            self._forget(sent)
        self._tell()
        self._leave_if_saved()

    def _refused(self, sent: MeetingSummary, trouble: BaseException) -> None:
        """Try again later; a meeting that is not there any more needs no counts."""
        if self._on_its_way.get(sent.meeting_id) is not sent:
            return
        if isinstance(trouble, LookupError):
            self._forget(sent)
        else:
            del self._on_its_way[sent.meeting_id]
            self._refused_at = self._clock.now()
        self._tell()

    def _forget(self, sent: MeetingSummary) -> None:
        del self._unsaved[sent.meeting_id], self._on_its_way[sent.meeting_id]
        if not self._unsaved:
            self._refused_at = None

    def _hear(self, told: Told) -> None:
        if self._just_closed and told.state.closed_at is None:
            self._summary, self._just_closed, self._leaving = None, False, False
        self._tell()
        self._leave_if_saved()

    def _leave_if_saved(self) -> None:
        summary = self._summary
        if summary is None:
            return
        on_disk = self._conductor.saved if self._just_closed else summary.meeting_id not in self._unsaved
        if self._leaving and on_disk:
            self._leave()
            self.saved.emit(summary)

    def _leave(self) -> None:
        closed, self._just_closed, self._leaving = self._just_closed, False, False
        self._summary = self._view = None
        if closed:
            self._conductor.finish()

    def _was_refused(self, summary: MeetingSummary) -> bool:
        return self._refused_at is not None and summary.meeting_id in self._unsaved

    def _tell(self) -> None:
        if self._summary is None:
            return
        view = self._make_view(self._summary)
        if view != self._view:
            self._view = view
            self.shown.emit(view)

    def _make_view(self, summary: MeetingSummary) -> FinishView:
        return FinishView(
            just_closed=self._just_closed,
            held_on=summary.held_on,
            today=self._today(),
            ended=summary.ended,
            over_min=(summary.ended - summary.planned_end) // A_MINUTE,
            shares=summary.shares,
            counts=summary.counts,
            milestones=summary.milestones,
            saved=self._conductor.saved if self._just_closed else not self._was_refused(summary),
        )
