# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format while it is being written: what is kept of it, and every change that can be gone back over.

Going back is by whole formats, not by opposite changes: what is the same in two of them is one object, so a hundred
changes of one word take the room of a hundred words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator.domain.formats import MeetingFormat


@dataclass(frozen=True, slots=True)
class Draft:
    """A format that the group has not taken up yet. `based_on`: the version it changes, 0 for none.

    `wished_min`: how long the meeting is meant to be; nothing follows from it but what the editor says.
    """

    format: MeetingFormat
    based_on: int
    wished_min: int

    @property
    def format_id(self) -> str:
        """The random id of the format."""
        return self.format.format_id


@dataclass(frozen=True, slots=True)
class Changes:
    """What a draft is now, was, and was before it was gone back from. Without limit.

    `typing`: the field in which something is being typed: what is typed there next belongs to the same change.
    """

    now: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()
    typing: object = None

    def changed(self, now: Draft, typing: object = None) -> Changes:
        """Take a change up; what had been gone back from is gone. `typing` None: a change of its own."""
        if now == self.now:
            return self
        runs_on = typing is not None and typing == self.typing
        return Changes(now, self.past if runs_on else (*self.past, self.now), (), typing)

    def rested(self) -> Changes:
        """Let what is typed next be a change of its own."""
        return self if self.typing is None else replace(self, typing=None)

    def undone(self) -> Changes:
        """Go one change back; the same when there is none."""
        if not self.past:
            return self
        return Changes(self.past[-1], self.past[:-1], (*self.future, self.now))

    def redone(self) -> Changes:
        """Take one change up again; the same when there is none."""
        if not self.future:
            return self
        return Changes(self.future[-1], (*self.past, self.now), self.future[:-1])
