# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of formats shows, as frozen values: the list, and the one that is opened to be read. No words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

from facilitator.domain.drafts import Draft
from facilitator.domain.formats import MeetingFormat, MeetingKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import OwnFormat


class Done(Enum):
    """What has been done last, and can be taken back."""

    CHOSEN = auto()
    COPIED = auto()
    PUT_AWAY = auto()
    BROUGHT_BACK = auto()
    BROUGHT_IN = auto()
    ADJUSTED = auto()
    THROWN_AWAY = auto()


@dataclass(frozen=True, slots=True)
class FormatsView:
    """What there is of what is searched for, tonight's choice, and what has been done.

    `own` and `put_away` by title, `formats` (the built-in ones) in the order of the library. `last_used`: the newest
    day of a meeting, by format id. `drafts`: what is being written, by title, whether the group has a version of it or
    not. `done`: what can be taken back. `tonights_id`: the format of the next meeting.
    """

    formats: tuple[MeetingFormat, ...] = ()
    settings: GroupSettings | None = None
    own: tuple[OwnFormat, ...] = ()
    put_away: tuple[OwnFormat, ...] = ()
    last_used: Mapping[str, date] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = ()
    asked: str = ""
    done: Done | None = None
    trouble: BaseException | None = None
    tonights_id: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing that was searched for is there."""
        return not (self.formats or self.own or self.put_away or self.new_drafts)

    @property
    def new_drafts(self) -> tuple[Draft, ...]:
        """What is being written that the group has no version of yet."""
        return tuple(draft for draft in self.drafts if not draft.based_on)

    def is_being_written(self, format_id: str) -> bool:
        """Whether there are changes that the group has not taken up."""
        return any(draft.format_id == format_id for draft in self.drafts)

    def kinds(self) -> tuple[tuple[MeetingKind, tuple[MeetingFormat, ...]], ...]:
        """Give the built-in formats kind by kind, each in its order; a kind that has none is left out."""
        standing = {kind: tuple(one for one in self.formats if one.kind is kind) for kind in MeetingKind}
        return tuple((kind, held) for kind, held in standing.items() if held)


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One format in one wording; `wordings` are the names of all it has. `is_tonights`: chosen, in this wording.

    `own`: the same format as the group's own, None for a built-in one. `last_used`: the newest day of a meeting.
    """

    format: MeetingFormat
    wordings: tuple[str, ...]
    wording: str
    is_tonights: bool
    own: OwnFormat | None = None
    last_used: date | None = None
