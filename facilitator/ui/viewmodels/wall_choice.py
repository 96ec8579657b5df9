# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the wall is to show: what the leader has chosen, what the format wishes for a part, readings, or nothing.

Deliberately not here: what the room sees of it (`domain/room.py`), and whether there is a room screen (`room.py`).
"""

from __future__ import annotations

from facilitator.domain.formats import Slogan
from facilitator.domain.meeting import MeetingState
from facilitator.domain.room import RoomShow, wished_show


class WallChoice:
    """A wish of the format stands before the leader's choice, until the part is over; what was blanked stays blank."""

    def __init__(self) -> None:
        self._show, self._before = RoomShow.TIMER, RoomShow.TIMER
        self._slogan = Slogan.WELCOME_HERE
        self._was_reading = False
        self._wish: RoomShow | None = None
        self._wish_before: RoomShow | None = None
        self._part_seen: object = None
        self._blank = False

    @property
    def now(self) -> RoomShow:
        """What the wall is to show now."""
        return RoomShow.BLANK if self._blank else self._wish or self._show

    def slogan(self, state: MeetingState | None) -> Slogan:
        """Give the few words that are shown as a slogan: the part's own where the format wishes them."""
        wished = None if state is None else state.part.slogan
        return wished if wished is not None and self._wish is RoomShow.SLOGAN else self._slogan

    # -- what the leader does ----------------------------------------------------------------------------------------

    def begin_anew(self) -> None:
        """Forget what was chosen in the meeting that is over."""
        self._show = self._before = RoomShow.TIMER
        self._wish = self._part_seen = None
        self._blank = False

    def choose(self, show: RoomShow) -> None:
        """Show this from now on, whatever the format wishes for the part that is on."""
        self._blank, self._wish = show is RoomShow.BLANK, None
        if not self._blank:
            self._show = show

    def choose_slogan(self, slogan: Slogan) -> None:
        """Let these be the few words from now on."""
        self._slogan = slogan

    def choose_reading(self, state: MeetingState) -> None:
        """Show the reading again that the room has been shown."""
        if state.reading is None:
            self._wish = RoomShow.READING  # for this part only: it went up by itself
        else:
            self._show, self._wish = RoomShow.READING, None
        self._blank = False

    def toggle_blank(self) -> None:
        """Show nothing, or what was shown before."""
        if self._wish is RoomShow.BLANK:
            self._blank, self._wish = False, None
        else:
            self._blank = not self._blank

    # -- what the meeting does ---------------------------------------------------------------------------------------

    def follow(self, state: MeetingState | None) -> bool:
        """Follow the meeting; tell whether a reading has just gone up."""
        self._follow_part(state)
        return self._follow_reading(state)

    def _follow_part(self, state: MeetingState | None) -> None:
        """Obey what a format says of a part when it begins. What the leader has chosen comes back with the next part.

        A room that the leader has blanked stays blank.
        """
        seen = None if state is None or state.begun_at is None else (state.meeting_id, len(state.visits), state.index)
        if seen == self._part_seen:
            return
        self._part_seen = seen
        self._wish, self._wish_before = wished_show(state), None
        if self._show is RoomShow.PROMPT:
            self._show = RoomShow.TIMER  # it was a prompt of the part that is over

    def _follow_reading(self, state: MeetingState | None) -> bool:
        """A reading that goes up is shown; when it is left or taken back, the room sees what it saw before."""
        reading = state is not None and state.reading is not None
        if reading == self._was_reading:
            return False
        self._was_reading = reading
        if reading:
            self._before = RoomShow.TIMER if self._show is RoomShow.READING else self._show
            self._wish_before, self._wish = self._wish, None
            self._show, self._blank = RoomShow.READING, False
        elif self._show is RoomShow.READING:
            self._show = self._before
            self._wish = self._wish or self._wish_before
        return reading
