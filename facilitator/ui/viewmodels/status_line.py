# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The status line of Run: news stays for a while, then there stands what the leader has to know, or nothing.

Deliberately not here: what is news (`narrator.py`), and every word (`spoken.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from facilitator.domain.meeting import MeetingState
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.narrator import fit_of, question_of

SAYING_STAYS = timedelta(seconds=8)


class StatusLine(QObject):
    """`said` is news; `fell_quiet` carries what stands there when there is none (None: nothing).

    `standing` gives what has to stand there at that moment.
    """

    said = Signal(object)
    fell_quiet = Signal(object)

    def __init__(self, now: Callable[[], datetime], standing: Callable[[], say.Saying | None]) -> None:
        super().__init__()
        self._now = now
        self._standing = standing
        self._said_at: datetime | None = None
        self._saying: say.Saying | None = None

    def say(self, saying: say.Saying) -> None:
        """Tell news."""
        self._said_at, self._saying = self._now(), saying
        self.said.emit(saying)

    def look(self) -> None:
        """Let news go that has stood there long enough."""
        if self._said_at is not None and abs(self._now() - self._said_at) >= SAYING_STAYS:
            self.fall_quiet()

    def fall_quiet(self) -> None:
        """Let news go now."""
        standing = self._standing()
        self._said_at = None
        if standing is None or standing != self._saying:
            self._saying = standing
            self.fell_quiet.emit(standing)


def standing_saying(
    state: MeetingState | None, now: datetime, *, looking: bool, saved: bool, is_kept: bool
) -> say.Saying | None:
    """Give what has to be in the status line whenever nothing newer is.

    `looking`: the words of another part are shown. `saved`: all is on the disk. `is_kept`: there is a disk.
    """
    if state is None or state.closed_at is not None:
        return None
    if looking:
        return say.Plain.LOOKING
    question = question_of(state)
    if question is not None:
        return question
    if not saved:
        return say.Plain.NOT_SAVED
    fit = fit_of(state, now)
    if fit is not None:
        return fit
    return None if is_kept else say.Plain.NOTHING_KEPT
