# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The format editor: one draft, changed part by part, kept by itself, and gone back over without limit.

Deliberately not here: what a format may be (`domain/edit_limits.py`), how a draft is kept (`draft_saving.py`), where in
it somebody writes (`writing_place.py`), taking it up (`adoption.py`), and every word that is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain import editing
from facilitator.domain.drafts import Changes, Draft
from facilitator.domain.edit_limits import LEAST_MIN, MOST_MIN, Unfit
from facilitator.domain.formats import MeetingFormat, Part, PartKind
from facilitator.domain.holidays import OwnDay
from facilitator.domain.real_minutes import Tallies, UsualMinutes, usual_minutes
from facilitator.ui.viewmodels.draft_saving import DraftSaving
from facilitator.ui.viewmodels.editor_views import PARTS, EditorView, Removed, Told
from facilitator.ui.viewmodels.writing_place import ABOUT, WritingPlace

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier


class EditorViewModel(QObject):
    """Writes one draft at a time. `shown` carries an EditorView.

    `thrown_away` carries a draft that is not open any more, of a format that the group has no version of.
    """

    shown = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, group: OpenGroup, courier: Courier, now_local: Callable[[], datetime]) -> None:
        super().__init__()
        self._group = group
        self._courier = courier
        self._changes: Changes | None = None
        self._newest: MeetingFormat | None = None
        self._based_on = 0
        self._at = WritingPlace()
        self._removed: Removed | None = None
        self._told: Told | None = None
        self._tallies: Tallies = {}
        self.own_days: Callable[[], tuple[OwnDay, ...]] = tuple
        """Tells the group's own named days, on which a part may be in."""
        self._saving = DraftSaving(group, courier, now_local)
        self._saving.due.connect(self.flush)
        self._saving.changed.connect(self.show_now)

    # -- which draft -------------------------------------------------------------------------------------------------

    def open(self, draft: Draft, newest: MeetingFormat | None, *, stored: bool = False, place: int = 0) -> None:
        """Write this draft from now on. `newest`: what the group has taken up last; `stored`: it is kept already.

        A draft that is only looked at is not kept. Opened again while it is open, it stays as it is, undo and all; but
        one in which nothing was changed gives way to a version that the group has taken up meanwhile.
        What the disk has not taken yet of the same format is newer than `draft`, and is gone on with.
        """
        if self._goes_on(draft, newest):
            self._newest = newest
            self.show_now()
            return
        self.flush()
        unkept = self._saving.forget(draft.format_id)
        self._changes, self._newest = Changes(unkept or draft), newest
        self._based_on = draft.based_on if unkept is None else unkept.based_on
        self._saving.begin(self._changes.now, stored=stored)
        self._removed, self._told = None, None
        self._at = WritingPlace(place)
        self._tallies = {}
        job = partial(self._group.real_minutes.load, draft.format_id)
        self._courier.send(job, partial(self._know_minutes, draft.format_id), _wait)
        if unkept is None:
            self.show_now()
        else:
            self._keep_soon()

    @property
    def draft(self) -> Draft | None:
        """The draft as it is now; None before one is open."""
        return None if self._changes is None else self._changes.now

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        view = self._view()
        if view is not None:
            self.shown.emit(view)

    def set_newest(self, newest: MeetingFormat, *, went_back: bool = False) -> None:
        """Know what the group has just taken up. `went_back`: go on from that; Undo brings back what was written.

        Else what is written stays, with every letter that was typed meanwhile.
        """
        if self._changes is None or self._changes.now.format_id != newest.format_id:
            return
        self._newest, self._based_on = newest, newest.version
        if went_back:
            self._put_draft(replace(self._changes.now, format=newest))
        self._saving.forget(newest.format_id)
        self._keep_soon()
        if self._is_as_taken_up(self._changes.now):
            self.flush()

    def throw_away(self) -> None:
        """Give up what the group has not taken up: back to what it uses, which Undo takes back, or no draft at all."""
        if self._changes is None:
            return
        if self._newest is not None:
            self._based_on = self._version
            self._put_draft(replace(self._changes.now, format=self._newest))
            return
        draft, self._changes = self._changes.now, None
        self._saving.give_up()
        self.thrown_away.emit(draft)

    # -- what is open ------------------------------------------------------------------------------------------------

    def select(self, place: int) -> None:
        """Open the part at this place, or the whole format (ABOUT)."""
        if self._changes is not None and place != self._at.place:
            self._at = self._at.moved_to(place, self._changes.now.format)
            self.end_typing()
            self.show_now()

    def choose_wording(self, name: str) -> None:
        """Write in another wording; the usual one by its name or by ""."""
        if self._changes is not None:
            wording = "" if editing.is_usual(self._changes.now.format, name) else name
            self._at = replace(self._at, wording=wording)
            self.end_typing()
            self.show_now()

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own, and forget what could not be taken."""
        if self._changes is not None:
            self._changes, had_told, self._told = self._changes.rested(), self._told, None
            if had_told is not None:
                self.show_now()

    # -- the whole ---------------------------------------------------------------------------------------------------

    def change_format(self, field: str, change: Callable[[MeetingFormat], editing.Edited], *, typed: bool) -> None:
        """Change something of the whole format. `typed`: letter by letter, so it runs together into one change."""
        if self._changes is not None:
            self._put(change(self._changes.now.format), field, typing=field if typed else None)

    def wish(self, minutes: int) -> None:
        """Say how long the meeting is meant to be. What no meeting can last is told, and not taken."""
        if self._changes is None:
            return
        if LEAST_MIN <= minutes <= MOST_MIN:
            self._put_draft(replace(self._changes.now, wished_min=minutes), typing="wished")
        else:
            self._told = Told("wished", Unfit.WISHED)
            self.show_now()

    def add_wording(self, name: str) -> None:
        """Add a wording, and write in it."""
        before = self.draft
        self.change_format("wordings", lambda found: editing.with_wording(found, name), typed=False)
        if before is not None and self.draft is not None and self.draft != before:
            self._at = replace(self._at, wording=self.draft.format.wordings[-1])
            self.show_now()

    def remove_wording(self) -> None:
        """Take out the wording that is being written, with its words."""
        name, self._at = self._at.wording, replace(self._at, wording="")
        self.change_format("wordings", lambda found: editing.without_wording(found, name), typed=False)

    # -- parts -------------------------------------------------------------------------------------------------------

    def add_part(self, title: str, kind: PartKind = PartKind.WORDS) -> None:
        """Put a new part behind the one that is open, or at the end, and open it."""
        if self._changes is not None:
            found = self._changes.now.format
            place = len(found.parts) if self._at.place == ABOUT else self._at.place + 1
            self._put(editing.with_part(found, place, title, kind), PARTS, place=place)

    def remove_part(self) -> None:
        """Take the open part out, and open the one that comes to stand there."""
        part = self._part()
        if part is not None and self._changes is not None:
            before = self._changes.now.format
            edited = editing.without_part(before, part.part_id)
            self._put(edited, PARTS, place=min(self._at.place, len(before.parts) - 2))
            if isinstance(edited, MeetingFormat):
                first = edited.parts[0]
                self._removed = Removed(part.title, "" if first in before.parts else first.title)
                self.show_now()

    def double_part(self) -> None:
        """Put a copy of the open part behind it, and open the copy."""
        part = self._part()
        if part is not None and self._changes is not None:
            edited = editing.doubled(self._changes.now.format, part.part_id)
            self._put(edited, PARTS, place=self._at.place + 1)

    def move_part(self, by: int) -> None:
        """Move the open part down (1) or up (-1)."""
        self.move_to(self._at.place, self._at.place + by)

    def move_to(self, place: int, to: int) -> None:
        """Move the part at one place to another; it stays open, or comes to be."""
        if self._changes is not None and 0 <= place < len(parts := self._changes.now.format.parts):
            to = min(max(to, 0), len(parts) - 1)
            edited = editing.moved_to(self._changes.now.format, parts[place].part_id, to)
            self._put(edited, PARTS, place=to)

    def change_part(self, field: str, change: Callable[[Part], Part], *, typed: bool = False) -> None:
        """Change something of the open part. `field` names where, for what is told and for typing that runs on."""
        part = self._part()
        if part is not None and self._changes is not None:
            edited = editing.with_change(self._changes.now.format, part.part_id, change)
            typing = (part.part_id, field, self._at.wording) if typed else None
            self._put(edited, field, typing=typing)

    def change_words(self, field: str, write: Callable[[Part, str, str], Part], text: str) -> None:
        """Write words, note or short version of the open part, in the wording that is chosen."""
        self.change_part(field, lambda part: write(part, self._at.wording, text), typed=True)

    # -- going back over changes -------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back, and open the part that it was about; typing in one field is one change."""
        if self._changes is not None:
            self._go_over(self._changes.undone())

    def redo(self) -> None:
        """Take up again what was taken back last."""
        if self._changes is not None:
            self._go_over(self._changes.redone())

    def _go_over(self, changes: Changes) -> None:
        assert self._changes is not None
        if changes is self._changes:
            return
        before, self._changes = self._changes.now.format, changes
        self._removed, self._told = None, None
        self._at = self._at.where_changed(before, changes.now.format)
        self._keep_soon()

    # -- keeping -----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Keep what was changed, now, and what the disk refused before.

        What is no different from what the group has taken up needs no draft.
        """
        now = self.draft
        as_kept = None
        if now is not None and not self._is_as_taken_up(now):
            as_kept = replace(now, based_on=self._based_on)
        self._saving.keep(as_kept)

    def _keep_soon(self) -> None:
        if self._changes is not None:
            self._saving.keep_soon(self._changes.now)
            self.show_now()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _put(self, edited: editing.Edited, field: str, *, typing: object = None, place: int | None = None) -> None:
        assert self._changes is not None
        if isinstance(edited, Unfit):
            self._told = Told(field, edited)
            self.show_now()
            return
        if place is not None:
            self._at = replace(self._at, place=place)
        self._put_draft(replace(self._changes.now, format=edited), typing=typing)

    def _put_draft(self, draft: Draft, *, typing: object = None) -> None:
        assert self._changes is not None
        changes = self._changes.changed(draft, typing)
        had_told, self._told = self._told, None
        if changes is self._changes:
            if had_told is not None:
                self.show_now()
            return
        self._changes, self._removed = changes, None
        self._at = self._at.within(draft.format)
        self._keep_soon()

    def _know_minutes(self, format_id: str, tallies: Tallies) -> None:
        if tallies and self._changes is not None and self._changes.now.format_id == format_id:
            self._tallies = tallies
            self.show_now()

    def _usual(self) -> UsualMinutes | None:
        part = self._part()
        if part is None or self._changes is None or part.part_id not in self._tallies:
            return None
        return next(iter(usual_minutes(replace(self._changes.now.format, parts=(part,)), self._tallies)), None)

    def _part(self) -> Part | None:
        return None if self._changes is None else self._at.part_of(self._changes.now.format)

    @property
    def _version(self) -> int:
        return 0 if self._newest is None else self._newest.version

    def _goes_on(self, draft: Draft, newest: MeetingFormat | None) -> bool:
        """Tell whether what is open of this format stays: it is based on the newest version, or was changed."""
        if self._changes is None or self._changes.now.format_id != draft.format_id:
            return False
        is_the_same = newest is None or newest.version == self._version
        return is_the_same or not self._is_as_taken_up(self._changes.now)

    def _is_as_taken_up(self, draft: Draft) -> bool:
        newest = self._newest
        return newest is not None and replace(draft.format, version=newest.version) == newest

    def _view(self) -> EditorView | None:
        if self._changes is None:
            return None
        changes = self._changes
        return EditorView(
            changes.now,
            self._at,
            not self._is_as_taken_up(changes.now),
            self._version,
            bool(changes.past),
            bool(changes.future),
            self._saving.state,
            self._saving.saved_at,
            self._removed,
            self._told,
            self.own_days(),
            self._usual(),
            self._based_on < self._version and not self._is_as_taken_up(changes.now),
        )


def _wait(trouble: BaseException) -> None:
    """Without the minutes that were kept, a format is written all the same."""
