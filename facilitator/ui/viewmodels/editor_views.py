# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the format editor shows, as frozen values: the draft, where it is written, how it is kept. No words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from facilitator.domain.drafts import Draft
from facilitator.domain.edit_limits import Unfit, lacking
from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.holidays import OwnDay
from facilitator.domain.real_minutes import UsualMinutes
from facilitator.ui.viewmodels.writing_place import WritingPlace

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
class Removed:
    """The part that was taken out last. `begins`: the title of the one that begins the meeting since, where that one
    had a start or a condition of its own, which no first part can have; else empty."""

    title: str
    begins: str = ""


@dataclass(frozen=True, slots=True)
class EditorView:
    """All that the editor shows. `at`: where it is written.

    `removed`: what was taken out last, until something else is done. `differs`: there is
    something that the group has not taken up. `version`: the number of what it uses, 0 for none. `saved_at`: the local
    time of day. `own_days`: those of the group, by which a part may be in. `usual`: how long the open part
    really takes, from five meetings on. `is_behind`: the group has taken up another version since this was begun.
    """

    draft: Draft
    at: WritingPlace
    differs: bool
    version: int
    can_undo: bool
    can_redo: bool
    saving: Saving
    saved_at: time | None = None
    removed: Removed | None = None
    told: Told | None = None
    own_days: tuple[OwnDay, ...] = ()
    usual: UsualMinutes | None = None
    is_behind: bool = False

    @property
    def format(self) -> MeetingFormat:
        """The format as it is now."""
        return self.draft.format

    @property
    def place(self) -> int:
        """The place of the part that is open, or ABOUT."""
        return self.at.place

    @property
    def wording(self) -> str:
        """The name of the wording that is written, "" the usual one."""
        return self.at.wording

    @property
    def part(self) -> Part | None:
        """The part that is open; None when the whole format is."""
        return self.at.part_of(self.format)

    @property
    def lacking(self) -> Unfit | None:
        """Why no meeting can use it yet."""
        return lacking(self.format)

    @property
    def over_min(self) -> int:
        """By how many minutes the parts are longer than is wished; below zero: there is room."""
        return self.format.minutes - self.draft.wished_min
