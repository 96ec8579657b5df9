# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The format editor: one draft, changed part by part, kept by itself, and gone back over without limit.

Typing is kept when the hand rests, and at the latest after a second and a half. Deliberately not here: what a format
may be (`domain/edit_limits.py`), taking it up (`adoption.py`), and every word that is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain import editing
from facilitator.domain.drafts import Changes, Draft
from facilitator.domain.edit_limits import LEAST_MIN, MOST_MIN, Unfit, lacking
from facilitator.domain.formats import MeetingFormat, Part, PartKind
from facilitator.domain.holidays import OwnDay
from facilitator.domain.real_minutes import Tallies, UsualMinutes, usual_minutes
from facilitator.ui.viewmodels.kept_drafts import KeptDrafts

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

HAND_RESTS_MS = 300
LONGEST_UNKEPT_MS = 1500
ABOUT = -1
"""The place that stands for the whole format instead of one part."""
PARTS = "parts"
"""The field of which is told what concerns the parts in their order."""


class Saving(Enum):
    """How what was written stands. NOTHING: nothing has been changed yet."""

    NOTHING = auto()
    ON_ITS_WAY = auto()
    SAVED = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """Why what stands in a field is not taken: the field's name, and the reason."""

    field: str
    unfit: Unfit


@dataclass(frozen=True, slots=True)
class EditorView:
    """All that the editor shows. `place`: of the part that is open, or ABOUT. `wording`: its name, "" the usual one.

    `removed`: the title of the part that was taken out last, until something else is done. `differs`: there is
    something that the group has not taken up. `version`: the number of what it uses, 0 for none. `saved_at`: the local
    time of day. `own_days`: those of the group, by which a part may be in. `usual`: how long the open part
    really takes, from five meetings on. `is_behind`: the group has taken up another version since this was begun.
    """

    draft: Draft
    place: int
    wording: str
    differs: bool
    version: int
    can_undo: bool
    can_redo: bool
    saving: Saving
    saved_at: time | None = None
    removed: str | None = None
    told: Told | None = None
    own_days: tuple[OwnDay, ...] = ()
    usual: UsualMinutes | None = None
    is_behind: bool = False

    @property
    def format(self) -> MeetingFormat:
        """The format as it is now."""
        return self.draft.format

    @property
    def part(self) -> Part | None:
        """The part that is open; None when the whole format is."""
        return None if self.place == ABOUT else self.format.parts[self.place]

    @property
    def lacking(self) -> Unfit | None:
        """Why no meeting can use it yet."""
        return lacking(self.format)

    @property
    def over_min(self) -> int:
        """By how many minutes the parts are longer than is wished; below zero: there is room."""
        return self.format.minutes - self.draft.wished_min


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
        self._now_local = now_local
        self._changes: Changes | None = None
        self._newest: MeetingFormat | None = None
        self._based_on = 0
        self._place = ABOUT
        self._wording = ""
        self._removed: str | None = None
        self._told: Told | None = None
        self._tallies: Tallies = {}
        self.own_days: Callable[[], tuple[OwnDay, ...]] = tuple
        """Tells the group's own named days, on which a part may be in."""
        self._saving = Saving.NOTHING
        self._saved_at: time | None = None
        self._kept = KeptDrafts(group, courier)
        self._kept.arrived.connect(self._arrived)
        self._kept.refused.connect(self._refused)
        self._rest = QTimer(self, singleShot=True, interval=HAND_RESTS_MS)
        self._rest.timeout.connect(self.flush)
        self._at_the_latest = QTimer(self, singleShot=True, interval=LONGEST_UNKEPT_MS)
        self._at_the_latest.timeout.connect(self.flush)

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
        unkept = self._kept.forget(draft.format_id)
        self._changes, self._newest = Changes(unkept or draft), newest
        self._based_on = draft.based_on if unkept is None else unkept.based_on
        self._saving, self._saved_at = Saving.SAVED if stored else Saving.NOTHING, None
        self._wording, self._removed, self._told = "", None, None
        self._place = place
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
        self._kept.forget(newest.format_id)
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
        self._stop_waiting()
        draft, self._changes = self._changes.now, None
        self._kept.forget(draft.format_id)
        self.thrown_away.emit(draft)

    # -- what is open ------------------------------------------------------------------------------------------------

    def select(self, place: int) -> None:
        """Open the part at this place, or the whole format (ABOUT)."""
        if self._changes is not None and place != self._place:
            self._place = min(max(place, ABOUT), len(self._changes.now.format.parts) - 1)
            self.end_typing()
            self.show_now()

    def choose_wording(self, name: str) -> None:
        """Write in another wording; the usual one by its name or by ""."""
        if self._changes is not None:
            self._wording = "" if editing.is_usual(self._changes.now.format, name) else name
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
            self._wording = self.draft.format.wordings[-1]
            self.show_now()

    def remove_wording(self) -> None:
        """Take out the wording that is being written, with its words."""
        name, self._wording = self._wording, ""
        self.change_format("wordings", lambda found: editing.without_wording(found, name), typed=False)

    # -- parts -------------------------------------------------------------------------------------------------------

    def add_part(self, title: str, kind: PartKind = PartKind.WORDS) -> None:
        """Put a new part behind the one that is open, or at the end, and open it."""
        if self._changes is not None:
            found = self._changes.now.format
            place = len(found.parts) if self._place == ABOUT else self._place + 1
            self._put(editing.with_part(found, place, title, kind), PARTS, place=place)

    def remove_part(self) -> None:
        """Take the open part out, and open the one that comes to stand there."""
        part = self._part()
        if part is not None and self._changes is not None:
            edited = editing.without_part(self._changes.now.format, part.part_id)
            place = min(self._place, len(self._changes.now.format.parts) - 2)
            self._put(edited, PARTS, place=place)
            if isinstance(edited, MeetingFormat):
                self._removed = part.title
                self.show_now()

    def double_part(self) -> None:
        """Put a copy of the open part behind it, and open the copy."""
        part = self._part()
        if part is not None and self._changes is not None:
            edited = editing.doubled(self._changes.now.format, part.part_id)
            self._put(edited, PARTS, place=self._place + 1)

    def move_part(self, by: int) -> None:
        """Move the open part down (1) or up (-1)."""
        self.move_to(self._place, self._place + by)

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
            typing = (part.part_id, field, self._wording) if typed else None
            self._put(edited, field, typing=typing)

    def change_words(self, field: str, write: Callable[[Part, str, str], Part], text: str) -> None:
        """Write words, note or short version of the open part, in the wording that is chosen."""
        self.change_part(field, lambda part: write(part, self._wording, text), typed=True)

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
        found = changes.now.format
        self._place = _changed_place(before, found, self._place)
        self._wording = _changed_wording(before, found, self._place, self._wording)
        self._keep_soon()

    # -- keeping -----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Keep what was changed, now, and what the disk refused before.

        What is no different from what the group has taken up needs no draft.
        """
        self._stop_waiting()
        now = self.draft
        if now is not None and self._saving not in (Saving.NOTHING, Saving.SAVED):
            self._kept.keep(now, None if self._is_as_taken_up(now) else replace(now, based_on=self._based_on))
        self._kept.try_again()

    def _arrived(self, kept: Draft) -> None:
        if self.draft == kept:
            self._stop_waiting()
            self._saving, self._saved_at = Saving.SAVED, self._now_local().time()
        self.show_now()

    def _refused(self, tried: Draft) -> None:
        if self.draft is not None and self.draft.format_id == tried.format_id:
            self._saving = Saving.REFUSED
        self.show_now()

    def _keep_soon(self) -> None:
        self._saving = Saving.ON_ITS_WAY
        self._rest.start(HAND_RESTS_MS)
        if not self._at_the_latest.isActive():
            self._at_the_latest.start()
        self.show_now()

    def _stop_waiting(self) -> None:
        self._rest.stop()
        self._at_the_latest.stop()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _put(self, edited: editing.Edited, field: str, *, typing: object = None, place: int | None = None) -> None:
        assert self._changes is not None
        if isinstance(edited, Unfit):
            self._told = Told(field, edited)
            self.show_now()
            return
        if place is not None:
            self._place = place
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
        self._place = min(self._place, len(draft.format.parts) - 1)
        if self._wording not in draft.format.wordings:
            self._wording = ""
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
        if self._changes is None or self._place == ABOUT:
            return None
        return self._changes.now.format.parts[self._place]

    @property
    def _version(self) -> int:
        return 0 if self._newest is None else self._newest.version

    def _goes_on(self, draft: Draft, newest: MeetingFormat | None) -> bool:
        """Tell whether what is open of this format stays: it is based on the newest version, or was changed."""
        if self._changes is None or self._changes.now.format_id != draft.format_id:
            return False
        is_the_same = newest is None or newest.version == self._version
        return is_the_same or not self._is_as_taken_up(self._changes.now)

    @property
    def _saving_now(self) -> Saving:
        """What the disk refused of another format is told as well."""
        is_on_its_way = self._saving is Saving.ON_ITS_WAY
        return Saving.REFUSED if self._kept.is_waiting() and not is_on_its_way else self._saving

    def _is_as_taken_up(self, draft: Draft) -> bool:
        newest = self._newest
        return newest is not None and replace(draft.format, version=newest.version) == newest

    def _view(self) -> EditorView | None:
        if self._changes is None:
            return None
        changes = self._changes
        return EditorView(
            changes.now,
            self._place,
            self._wording,
            not self._is_as_taken_up(changes.now),
            self._version,
            bool(changes.past),
            bool(changes.future),
            self._saving_now,
            self._saved_at,
            self._removed,
            self._told,
            self.own_days(),
            self._usual(),
            self._based_on < self._version and not self._is_as_taken_up(changes.now),
        )


def _wait(trouble: BaseException) -> None:
    """Without the minutes that were kept, a format is written all the same."""


def _changed_place(before: MeetingFormat, now: MeetingFormat, place: int) -> int:
    """Tell at which place something is different now; the same place when no part is."""
    if before.parts == now.parts:
        return place if before.wordings != now.wordings or before == now else ABOUT
    first = next(
        (at for at, (a, b) in enumerate(zip(before.parts, now.parts, strict=False)) if a != b),
        min(len(before.parts), len(now.parts)),
    )
    return min(first, len(now.parts) - 1)


def _changed_wording(before: MeetingFormat, now: MeetingFormat, place: int, wording: str) -> str:
    """Tell in which wording a part says something else now; the same wording when that is in none, or in many."""
    usual = "" if wording not in now.wordings else wording
    if place == ABOUT or len(before.parts) != len(now.parts):
        return usual
    one, other = before.parts[place], now.parts[place]
    names = {said.name for said in set(one.wordings) ^ set(other.wordings)}
    if (one.words, one.for_you) != (other.words, other.for_you):
        return ""
    return names.pop() if len(names) == 1 and names <= set(now.wordings) else usual
