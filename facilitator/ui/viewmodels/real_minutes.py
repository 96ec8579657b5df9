# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planned against usual minutes of one format, for whatever page shows it. Nothing is told before five meetings.

Deliberately not here: changing a format (whoever owns the page does that when `UsualMinutesPanel.adjust_asked` comes).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.real_minutes import Tallies, UsualMinutes, usual_minutes
from facilitator.services.ports import RealMinutesStore
from facilitator.ui.viewmodels.courier import Courier


@dataclass(frozen=True, slots=True)
class UsualView:
    """What is usual for each part that is told. `forgotten`: it was there a moment ago, and can come back."""

    format_id: str = ""
    parts: tuple[UsualMinutes, ...] = ()
    forgotten: bool = False


class RealMinutesViewModel(QObject):
    """Follows the format that is open; call `follow` whenever it, or what it holds, has changed."""

    changed = Signal(object)

    def __init__(self, store: RealMinutesStore, courier: Courier) -> None:
        super().__init__()
        self._store = store
        self._courier = courier
        self._format: MeetingFormat | None = None
        self._tallies: Tallies = {}
        self._forgotten: Tallies = {}
        self._view = UsualView()

    @property
    def view(self) -> UsualView:
        """What is shown."""
        return self._view

    def follow(self, opened: MeetingFormat | None) -> None:
        """Tell of this format from now on; None: of none."""
        before, self._format = self._format, opened
        if opened is None or before is None or opened.format_id != before.format_id:
            self._tallies, self._forgotten = {}, {}
        self._tell()
        if opened is not None:
            self._ask(opened.format_id)

    def forget(self) -> None:
        """Forget the minutes of this format; `undo` brings them back as long as it is open."""
        if self._format is not None and self._tallies:
            format_id, tallies = self._format.format_id, self._tallies
            job = partial(self._store.forget, format_id)
            self._courier.send(job, lambda _: self._forgot(format_id, tallies), _wait)

    def undo(self) -> bool:
        """Bring back what was forgotten; tell whether there was something."""
        if self._format is None or not self._forgotten:
            return False
        format_id, tallies = self._format.format_id, self._forgotten
        self._forgotten = {}
        job = partial(self._store.put_back, format_id, tallies)
        self._courier.send(job, lambda _: self._ask(format_id), _wait)
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ask(self, format_id: str) -> None:
        job = partial(self._store.load, format_id)
        self._courier.send(job, partial(self._know, format_id), _wait)

    def _know(self, format_id: str, tallies: Tallies) -> None:
        if self._format is not None and self._format.format_id == format_id:
            self._tallies = tallies
            self._tell()

    def _forgot(self, format_id: str, tallies: Tallies) -> None:
        if self._format is not None and self._format.format_id == format_id:
            self._forgotten = tallies
            self._know(format_id, {})

    def _tell(self) -> None:
        opened = self._format
        parts = () if opened is None else usual_minutes(opened, self._tallies)
        view = UsualView("" if opened is None else opened.format_id, parts, forgotten=bool(self._forgotten))
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def _wait(trouble: BaseException) -> None:
    """A disk that refuses leaves all as it was; the next look asks again."""
