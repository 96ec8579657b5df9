# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the words to say, for whoever leads: one prompt at a time, and the private lines, covered.

While the lines are covered nothing that a view is told holds them, so nothing on the screen and nothing that a screen
reader can ask for does. Deliberately not here: how they are shown (`pages/run_notes.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from facilitator.domain.meeting import MeetingState

PRIVATE_STAYS = timedelta(seconds=60)
"""Lines that were asked for are covered again after this, for a leader who has turned to the room."""


@dataclass(frozen=True, slots=True)
class NotesView:
    """`has_private`: there are private lines. `private`: what they say, empty while they are covered.

    `prompt`: the one that is shown, number `number` of `prompts`, from 1; empty where the part has none.
    """

    has_private: bool = False
    private: str = ""
    prompt: str = ""
    number: int = 0
    prompts: int = 0


class SideNotes(QObject):
    """`changed` carries a NotesView. Lines are covered when another part is shown, on Hide, and after a minute."""

    changed = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._state: MeetingState | None = None
        self._index = -1
        self._prompt = 0
        self._shown_since: datetime | None = None
        self._last: NotesView | None = None

    @property
    def prompt(self) -> str:
        """The prompt that is shown; empty where there is none."""
        return "" if self._last is None else self._last.prompt

    def look(self, state: MeetingState, index: int) -> None:
        """Follow the meeting and the part whose words are shown; tell what has changed."""
        if index != self._index or self._state is None or self._state.meeting_id != state.meeting_id:
            self._index, self._prompt, self._shown_since = index, 0, None
        self._state = state
        if self._shown_since is not None and abs(self._now() - self._shown_since) >= PRIVATE_STAYS:
            self._shown_since = None
        self._tell()

    def forget(self) -> None:
        """Tell everything again at the next look, for a view that has just been made; lines are covered."""
        self._last, self._shown_since = None, None

    def toggle_private(self) -> bool:
        """Show the private lines, or cover them again; tell whether there are any."""
        if not self._view().has_private:
            return False
        self._shown_since = self._now() if self._shown_since is None else None
        self._tell()
        return True

    def cover(self) -> bool:
        """Cover the private lines; tell whether they were to be seen."""
        was_shown, self._shown_since = self._shown_since is not None, None
        self._tell()
        return was_shown

    def next_prompt(self, by: int = 1) -> bool:
        """Show the next prompt, after the last one the first; tell whether there is another."""
        prompts = self._view().prompts
        if prompts < 2:
            return False
        self._prompt = (self._prompt + by) % prompts
        self._tell()
        return True

    def _tell(self) -> None:
        view = self._view()
        if view != self._last:
            self._last = view
            self.changed.emit(view)

    def _view(self) -> NotesView:
        if self._state is None or not 0 <= self._index < len(self._state.parts):
            return NotesView()
        part = self._state.parts[self._index]
        private = part.private if self._shown_since is not None else ""
        if not part.prompts:
            return NotesView(bool(part.private), private)
        number = self._prompt % len(part.prompts)
        return NotesView(bool(part.private), private, part.prompts[number], number + 1, len(part.prompts))
