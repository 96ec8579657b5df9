# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the group has taken up: versions with their days, two of them compared, and a draft that becomes the next one.

Deliberately not here: changing a draft (`editor.py`), and what a comparison finds (`domain/comparing.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.comparing import Comparison, compare
from facilitator.domain.drafts import Draft
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.own_formats import OwnFormat

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

WRITING = 0
"""Stands for what is being written, among the numbers of versions."""


@dataclass(frozen=True, slots=True)
class AdoptionView:
    """Versions, newest first, and the two that are compared. `newer` WRITING: what is being written.

    `comparison` None: there is nothing to compare yet.
    """

    draft: Draft
    versions: tuple[OwnFormat, ...] = ()
    older: int = WRITING
    newer: int = WRITING
    comparison: Comparison | None = None
    trouble: BaseException | None = None

    @property
    def differs(self) -> bool:
        """Whether what is being written is something else than the newest version."""
        return not self.versions or not compare(self.versions[0].format, self.draft.format).is_same


class AdoptionViewModel(QObject):
    """Looks at the versions of one format. `shown` carries an AdoptionView.

    `taken_up` carries an OwnFormat that is on the disk now, and whether it is an older version that was gone back to.
    """

    shown = Signal(object)
    taken_up = Signal(object, bool)

    def __init__(self, group: OpenGroup, courier: Courier, today: Callable[[], date]) -> None:
        super().__init__()
        self._group = group
        self._courier = courier
        self._today = today
        self._view: AdoptionView | None = None

    @property
    def today(self) -> date:
        """The day that is proposed for taking something up."""
        return self._today()

    def load(self, draft: Draft) -> None:
        """Find the versions of what is being written, and compare it with what the group uses."""
        self._view = AdoptionView(draft)
        job = partial(self._group.formats.history, draft.format_id)
        self._courier.send(job, lambda found: self._found(draft, found), self._report)

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        if self._view is not None:
            self.shown.emit(self._view)

    def compare(self, older: int, newer: int) -> None:
        """Compare two versions by their numbers."""
        view = self._view
        if view is None:
            return
        before, now = self._format(view, older), self._format(view, newer)
        told = None if before is None or now is None else compare(before, now)
        self._tell(replace(view, older=older, newer=newer, comparison=told, trouble=None))

    def take_up(self, draft: Draft, on: date) -> None:
        """Let the group use this draft from that day on, as its next version; the draft is gone then."""
        if self._view is None or self._view.draft.format_id != draft.format_id:
            self._view = AdoptionView(draft)
        job = partial(_adopt, self._group, draft.format, on)
        self._courier.send(job, lambda own: self._adopted(own, went_back=False), self._report)

    def go_back_to(self, number: int) -> None:
        """Let the group use an older version again, from today on: it becomes the next one, and none is lost."""
        found = None if self._view is None else self._format(self._view, number)
        if found is not None:
            job = partial(_adopt, self._group, found, self._today())
            self._courier.send(job, lambda own: self._adopted(own, went_back=True), self._report)

    def _adopted(self, own: OwnFormat, *, went_back: bool) -> None:
        self.taken_up.emit(own, went_back)
        if self._view is not None and self._view.draft.format_id == own.format_id:
            self.load(Draft(own.format, own.format.version, self._view.draft.wished_min))

    def _found(self, draft: Draft, versions: tuple[OwnFormat, ...]) -> None:
        if self._view is None or self._view.draft != draft:
            return
        view = AdoptionView(draft, versions[::-1])
        self._view = view
        numbers = [one.format.version for one in view.versions]
        if view.differs and numbers:
            self.compare(numbers[0], WRITING)
        elif len(numbers) > 1:
            self.compare(numbers[1], numbers[0])
        else:
            self.shown.emit(view)

    def _format(self, view: AdoptionView, number: int) -> MeetingFormat | None:
        if number == WRITING:
            return view.draft.format
        return next((one.format for one in view.versions if one.format.version == number), None)

    def _report(self, trouble: BaseException) -> None:
        if self._view is not None:
            self._tell(replace(self._view, trouble=trouble))

    def _tell(self, view: AdoptionView) -> None:
        self._view = view
        self.shown.emit(view)


def _adopt(group: OpenGroup, found: MeetingFormat, on: date) -> OwnFormat:
    """Keep a format as the next version, whichever number that is, and drop its draft; runs on the storage thread.

    What is the newest version already, as when only dropping went wrong the first time, is not taken up once more.
    """
    versions = group.formats.history(found.format_id)
    newest = versions[-1] if versions else None
    if newest is not None and replace(found, version=newest.format.version) == newest.format and not newest.archived:
        own = newest
    else:
        own = OwnFormat(replace(found, version=1), on) if newest is None else newest.changed(found, on)
        group.formats.adopt(own)
    group.drafts.drop(found.format_id)
    return own
