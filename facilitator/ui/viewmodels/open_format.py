# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The format that is open to be read, and the wording in which it is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import OwnFormat
from facilitator.ui.viewmodels.format_views import ReadingView


@dataclass(frozen=True, slots=True)
class OpenFormat:
    """A format with all its wordings, and the name of the one that is read."""

    format: MeetingFormat
    wording: str

    @classmethod
    def at_first(cls, found: MeetingFormat, tonights_wording: str) -> OpenFormat:
        """Open a format in tonight's wording where it has that one, else in its first."""
        return cls(found, tonights_wording if tonights_wording in found.wordings else found.wordings[0])

    @property
    def format_id(self) -> str:
        """The id of the format."""
        return self.format.format_id

    @property
    def worded(self) -> MeetingFormat:
        """The format in the wording that is read."""
        return self.format.worded(self.wording)

    def in_wording(self, wording: str) -> OpenFormat:
        """Read it in another wording; the same when it has no such one."""
        return replace(self, wording=wording) if wording in self.format.wordings else self

    def view(
        self, settings: GroupSettings | None, tonights_id: str, own: OwnFormat | None, last_used: date | None
    ) -> ReadingView:
        """Tell what is shown of it: beside what the format itself says, whether it is tonight's in this wording."""
        wordings = self.format.wordings
        is_tonights = (
            settings is not None
            and tonights_id == self.format_id
            and (settings.wording == self.wording or len(wordings) == 1)
        )
        return ReadingView(self.worded, wordings, self.wording, is_tonights, own, last_used)
