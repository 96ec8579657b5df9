# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start: three screens, and a group made behind them so that nobody waits (product.md, rulings 12 and 13).

The keychain is asked while the first screen is read; by the third it is known whether five words are needed.
Deliberately not here: every word, and opening a group that exists (`opening.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import KeychainUnavailable
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.preferences import TEXT_PERCENTS
from facilitator.domain.waiting_line import MOST_CHAIRS

if TYPE_CHECKING:
    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.opening import Opened, Opening
    from facilitator.ui.viewmodels.courier import Courier

OFFERED = ("open-sharing", "topic-study", "speaker", "talking-circle", "grief-circle", "peer-support")
"""The six cards, in order; the first is chosen already."""
FEWEST_CHAIRS = 2


class Screen(Enum):
    """The three screens; the value is the number people see."""

    WELCOME = 1
    MEETING = 2
    READY = 3


class Keeping(Enum):
    """What will open the group again: not known yet, the keychain, or five words."""

    ASKING = auto()
    KEYCHAIN = auto()
    WORDS = auto()


class Wish(Enum):
    """What the person has asked for at last."""

    START = auto()
    SKIP = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """One card; `summary` is one sentence."""

    format_id: str
    title: str
    minutes: int
    untimed: bool
    summary: str


@dataclass(frozen=True, slots=True)
class FirstStartView:
    """How it stands. `choices` come with the second screen, `words` with the third and only when they are needed.

    `busy`: the wish is being carried out. `trouble`: what kept the group from being made.
    """

    screen: Screen = Screen.WELCOME
    choices: tuple[Choice, ...] = ()
    chosen: str = OFFERED[0]
    chairs: int = GroupSettings().chairs
    text_percent: int = 100
    keeping: Keeping = Keeping.ASKING
    words: tuple[str, ...] = ()
    busy: bool = False
    trouble: BaseException | None = None


class FirstStartViewModel(QObject):
    """`shown` carries a FirstStartView; `finished` the Opened group and whether the meeting is to start now."""

    shown = Signal(object)
    finished = Signal(object, bool)

    def __init__(
        self,
        opening: Opening,
        courier: Courier,
        find_format: Callable[[str], MeetingFormat | None],
        set_text_percent: Callable[[int], None],
        text_percent: int = 100,
    ) -> None:
        super().__init__()
        self._opening = opening
        self._courier = courier
        self._find_format = find_format
        self._set_text_percent = set_text_percent
        self._view = FirstStartView(text_percent=text_percent)
        self._drawn: tuple[str, ...] = ()
        self._made: Opened | None = None
        self._making = False
        self._asked = False
        self._over = False
        self._wish: Wish | None = None

    # -- intents -----------------------------------------------------------------------------------------------------

    def show_now(self) -> None:
        """Tell everything again, for a page that has just been made."""
        self.shown.emit(self._view)

    def ask_keychain(self) -> None:
        """Find out in the background whether a keychain can be trusted; once."""
        if not self._asked:
            self._asked = True
            self._courier.send(self._opening.keychain_answers, self._know_keychain, self._do_without_keychain)

    def go_on(self) -> None:
        """Do what the big button says."""
        match self._view.screen:
            case Screen.WELCOME:
                self._need_choices()
                self._tell(replace(self._view, screen=Screen.MEETING))
            case Screen.MEETING:
                self._tell(replace(self._view, screen=Screen.READY, words=self._drawn))
                self._make_ahead()
            case Screen.READY if self._view.trouble is not None:
                self.try_again()
            case Screen.READY:
                self._wish_for(Wish.START)

    def back(self) -> None:
        """Go to the screen before."""
        if self._view.screen is not Screen.WELCOME and not self._view.busy:
            self._tell(replace(self._view, screen=Screen(self._view.screen.value - 1), words=(), trouble=None))

    def skip_all(self) -> None:
        """Go to Today: with a group where a keychain keeps it, else with an evening in memory."""
        self._wish_for(Wish.SKIP)

    def choose(self, format_id: str) -> None:
        """Choose this card."""
        self._tell(replace(self._view, chosen=format_id))

    def change_chairs(self, by: int) -> None:
        """Set out more chairs, or fewer."""
        self._tell(replace(self._view, chairs=min(max(self._view.chairs + by, FEWEST_CHAIRS), MOST_CHAIRS)))

    def change_text(self, steps: int) -> None:
        """Make text so many steps larger or smaller, everywhere and at once."""
        wanted = self._view.text_percent + 10 * steps
        percent = min(max(wanted, TEXT_PERCENTS[0]), TEXT_PERCENTS[-1])
        if percent != self._view.text_percent:
            self._set_text_percent(percent)
            self._tell(replace(self._view, text_percent=percent))

    def try_again(self) -> None:
        """Make the group once more, after a trouble."""
        self._tell(replace(self._view, trouble=None))
        self._wish_for(self._wish or Wish.START)

    def lead_without(self) -> None:
        """Lead tonight without a group that is kept."""
        self._wish = self._wish or Wish.START
        self._tell(replace(self._view, busy=True, trouble=None))
        self._make(self._opening.in_memory)

    # -- making ------------------------------------------------------------------------------------------------------

    def _wish_for(self, wish: Wish) -> None:
        if not self._view.busy and not self._over:
            self.ask_keychain()
            self._wish = wish
            self._tell(replace(self._view, busy=True))
            self._fulfil()

    def _fulfil(self) -> None:
        if self._wish is None or self._making:
            return
        if self._made is not None:
            self._settle(self._made)
        elif self._view.keeping is Keeping.KEYCHAIN:
            self._make(self._opening.new_by_keychain)
        elif self._view.keeping is Keeping.WORDS and self._wish is Wish.SKIP:
            self._make(self._opening.in_memory)
        elif self._view.keeping is Keeping.WORDS:
            self._accept_words()

    def _accept_words(self) -> None:
        """Make the group with the words; those that have not been seen are shown first, and accepted by a press."""
        if self._view.words:
            self._make(partial(self._opening.new_by_words, " ".join(self._view.words)))
        elif self._drawn:
            self._wish = None
            self._tell(replace(self._view, busy=False, words=self._drawn))

    def _make_ahead(self) -> None:
        """With a keychain nothing more is asked, so the group is made while the third screen is read."""
        ready = self._view.screen is Screen.READY and self._view.keeping is Keeping.KEYCHAIN
        if ready and self._made is None and not self._making:
            self._make(self._opening.new_by_keychain)

    def _make(self, way: Callable[[], Opened]) -> None:
        self._making = True
        self._courier.send(way, self._take, self._refuse)

    def _take(self, opened: Opened) -> None:
        self._making, self._made = False, opened
        self._fulfil()

    def _refuse(self, trouble: BaseException) -> None:
        self._making = False
        if isinstance(trouble, KeychainUnavailable):
            self._do_without_keychain(trouble)
        elif self._wish is not None:
            self._tell(replace(self._view, busy=False, trouble=trouble, screen=Screen.READY))

    def _settle(self, opened: Opened) -> None:
        self._making = True
        settings = replace(opened.settings, format_id=self._view.chosen, chairs=self._view.chairs)
        self._courier.send(partial(self._opening.settle, opened, settings), self._finish, self._refuse)

    def _finish(self, opened: Opened) -> None:
        if not self._over:
            self._over = True
            self._drawn = ()
            self._tell(replace(self._view, words=()))
            self.finished.emit(opened, self._wish is Wish.START)

    # -- what comes back ---------------------------------------------------------------------------------------------

    def _know_keychain(self, answers: bool) -> None:
        if not answers:
            self._do_without_keychain(None)
            return
        self._tell(replace(self._view, keeping=Keeping.KEYCHAIN))
        self._make_ahead()
        self._fulfil()

    def _do_without_keychain(self, _why: BaseException | None) -> None:
        self._tell(replace(self._view, keeping=Keeping.WORDS))
        if self._drawn:
            self._fulfil()
        else:
            self._courier.send(self._opening.new_words, self._know_words, self._refuse)

    def _know_words(self, words: str) -> None:
        self._drawn = tuple(words.split())
        waited = self._wish is not None
        self._fulfil()
        if self._view.screen is Screen.READY and not waited:
            self._tell(replace(self._view, words=self._drawn))

    def _need_choices(self) -> None:
        if not self._view.choices:
            found = [read for read in map(self._find_format, OFFERED) if read is not None]
            choices = tuple(
                Choice(f.format_id, f.title, f.minutes, f.untimed, _first_sentence(f.summary)) for f in found
            )
            self._tell(replace(self._view, choices=choices))

    def _tell(self, view: FirstStartView) -> None:
        if view != self._view:
            self._view = view
            self.shown.emit(view)


def _first_sentence(text: str) -> str:
    first, stop, _ = text.partition(". ")
    return f"{first}." if stop else text
