# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The look back after a meeting, as Today shows it: shown once, waved away with one press, kept nowhere.

Deliberately not here: when to offer what (`domain/debrief.py`), and every word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.debrief import Debrief, OfferKind, look_back

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.group_settings import GroupSettings
    from facilitator.domain.summary import MeetingSummary
    from facilitator.services.ports import SummaryBook
    from facilitator.ui.viewmodels.courier import Courier


@dataclass(frozen=True, slots=True)
class DebriefView:
    """What is shown. `longer_title`: the title of the part that took longer; `taken`: the offer was accepted."""

    debrief: Debrief
    longer_title: str = ""
    taken: bool = False


class DebriefViewModel(QObject):
    """`shown` carries a DebriefView, or None when there is nothing to look back at any more.

    `start_chosen` and `chairs_chosen` carry what the group's settings are to be from now on, or again.
    """

    shown = Signal(object)
    start_chosen = Signal(object)
    chairs_chosen = Signal(int)

    def __init__(
        self,
        summaries: SummaryBook,
        courier: Courier,
        settings: Callable[[], GroupSettings | None],
        find_format: Callable[[str], MeetingFormat | None],
    ) -> None:
        super().__init__()
        self._summaries = summaries
        self._courier = courier
        self._settings = settings
        self._find_format = find_format
        self._view: DebriefView | None = None
        self._before: tuple[time | None, int] = (None, 0)

    def open(self, summary: MeetingSummary) -> None:
        """Look back at the meeting that has just been saved; the one before it is read for comparison."""
        self._courier.send(
            lambda: self._summaries.recent(2), lambda newest: self._take(summary, newest), lambda _: self.close()
        )

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view)

    def take_offer(self) -> None:
        """Do what is offered."""
        settings, view = self._settings(), self._view
        if view is None or view.debrief.offer is None or settings is None or view.taken:
            return
        self._before = (settings.usual_start, settings.chairs)
        offer = view.debrief.offer
        self._view = DebriefView(view.debrief, view.longer_title, taken=True)
        if offer.kind is OfferKind.START:
            self.start_chosen.emit(offer.start)
        else:
            self.chairs_chosen.emit(offer.chairs)
        self.show_now()

    def undo(self) -> None:
        """Take the accepted offer back."""
        view = self._view
        if view is None or view.debrief.offer is None or not view.taken:
            return
        self._view = DebriefView(view.debrief, view.longer_title)
        if view.debrief.offer.kind is OfferKind.START:
            self.start_chosen.emit(self._before[0])
        else:
            self.chairs_chosen.emit(self._before[1])
        self.show_now()

    def close(self) -> None:
        """Wave it away."""
        self._view = None
        self.show_now()

    def _take(self, summary: MeetingSummary, newest: tuple[MeetingSummary, ...]) -> None:
        before = next((one for one in newest if one.meeting_id != summary.meeting_id), None)
        settings = self._settings()
        planned = summary.planned_start.astimezone().time()
        debrief = look_back(summary, before, planned, summary.counts.total() if settings is None else settings.chairs)
        self._view = DebriefView(debrief, self._title(summary.format_id, debrief))
        self.show_now()

    def _title(self, format_id: str, debrief: Debrief) -> str:
        found = self._find_format(format_id) if debrief.longer is not None else None
        if found is None or debrief.longer is None:
            return ""
        return next((part.title for part in found.parts if part.part_id == debrief.longer.part_id), "")
