# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the group when the program starts: by the keychain, by words, or not at all tonight.

Nothing here waits; the storage thread does the opening. Deliberately not here: making a group (`first_start.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import KeychainUnavailable, KeyMissing, WrongPassphrase

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.services.opening import Opened, Opening
    from facilitator.ui.viewmodels.courier import Courier

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=10)
LONGEST_WAIT = timedelta(minutes=5)


class WayInMode(Enum):
    """What the way in shows: nothing yet, the question for the words, or what went wrong."""

    OPENING = auto()
    WORDS = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class WayInView:
    """How it stands. `reason` is why the words are needed or what went wrong; `busy` while something is tried.

    `offers_new`: this group cannot be opened by anything on this computer, so a new one is offered beside it.
    `wrong` counts words that did not fit; `wait_s` is how long until the next try, 0 when one may try.
    """

    mode: WayInMode = WayInMode.OPENING
    reason: BaseException | None = None
    busy: bool = False
    wrong: int = 0
    wait_s: int = 0
    offers_new: bool = False


class OpeningViewModel(QObject):
    """Tries the keychain silently, then tells `opened`, `words_needed` or `trouble`; `shown` carries a WayInView.

    `new_group_asked`: a new group is wanted beside the one that does not open.

    Call `look()` once a second while `wait_s` is above 0.
    """

    opened = Signal(object)
    words_needed = Signal(object)
    trouble = Signal(object)
    new_group_asked = Signal()
    shown = Signal(object)

    def __init__(self, opening: Opening, courier: Courier, clock: Clock) -> None:
        super().__init__()
        self._opening = opening
        self._courier = courier
        self._clock = clock
        self._view = WayInView()
        self._told: WayInView | None = None
        self._may_try_at: datetime | None = None
        self._last_way: Callable[[], Opened] = opening.by_keychain

    def show_now(self) -> None:
        """Tell everything again, for a page that has just been made."""
        self._told = None
        self._tell()

    def look(self) -> None:
        """Take note of the time."""
        self._tell()

    def open_now(self) -> None:
        """Open by the keychain, silently."""
        self._try(self._opening.by_keychain)

    def try_keychain_again(self) -> None:
        """Open by the keychain; the person expects its question."""
        self._try(partial(self._opening.by_keychain, True))

    def open_with_words(self, words: str) -> None:
        """Open by these words; nothing happens without any, while something is tried, or before the wait is over."""
        if words.strip() and self._wait_s() == 0:
            self._try(partial(self._opening.by_words, words))

    def try_again(self) -> None:
        """Do again what met with trouble."""
        self._try(self._last_way)

    def ask_for_words(self) -> None:
        """Go from a trouble back to the question for the words."""
        self._need_words(None)

    def ask_for_new_group(self) -> None:
        """Ask to start a new group; nothing happens where none is offered, or while something is tried."""
        if self._view.offers_new and not self._view.busy:
            self.new_group_asked.emit()

    def lead_without(self) -> None:
        """Lead tonight without the group: an evening in memory."""
        self._try(self._opening.in_memory)

    def _try(self, way: Callable[[], Opened]) -> None:
        if self._view.busy:
            return
        self._last_way = way
        self._view = replace(self._view, busy=True)
        self._tell()
        self._courier.send(way, self._take, self._refuse)

    def _take(self, opened: Opened) -> None:
        self._view, self._may_try_at = WayInView(), None
        self._tell()
        self.opened.emit(opened)

    def _refuse(self, trouble: BaseException) -> None:
        self._view = replace(self._view, busy=False)
        match trouble:
            case WrongPassphrase():
                self._count_wrong()
                self._need_words(trouble)
            case KeychainUnavailable():
                self._need_words(trouble)
            case _:
                is_lost = isinstance(trouble, KeyMissing)
                self._view = replace(self._view, mode=WayInMode.TROUBLE, reason=trouble, offers_new=is_lost)
                self._tell()
                self.trouble.emit(trouble)

    def _count_wrong(self) -> None:
        wrong = self._view.wrong + 1
        self._view = replace(self._view, wrong=wrong)
        if wrong >= FREE_TRIES:
            doublings = min(wrong - FREE_TRIES, 10)
            self._may_try_at = self._clock.now() + min(FIRST_WAIT * 2**doublings, LONGEST_WAIT)

    def _need_words(self, reason: BaseException | None) -> None:
        first = self._view.mode is not WayInMode.WORDS
        self._view = replace(self._view, mode=WayInMode.WORDS, reason=reason, offers_new=False)
        self._tell()
        if first:
            self.words_needed.emit(reason)

    def _wait_s(self) -> int:
        if self._may_try_at is None:
            return 0
        left = self._may_try_at - self._clock.now()
        return max(0, -(-left // timedelta(seconds=1)))

    def _tell(self) -> None:
        self._view = replace(self._view, wait_s=self._wait_s())
        if self._view != self._told:
            self._told = self._view
            self.shown.emit(self._view)
