# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second way in: five words that open the group when the keychain can't. Offered once by Finish, kept in Settings.

The words open nothing until they are said to be written down. Deliberately not here: what the page says about it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.services.ports import OpenGroup, WayIn
from facilitator.ui.viewmodels.courier import Courier


class Stage(Enum):
    """How far the words have come."""

    AWAY = auto()
    OFFERED = auto()
    DRAWING = auto()
    SHOWN = auto()
    KEEPING = auto()
    KEPT = auto()


@dataclass(frozen=True, slots=True)
class SecondWay:
    """The words (only while SHOWN or KEEPING), the ways in there are, and what went wrong last."""

    stage: Stage = Stage.AWAY
    words: tuple[str, ...] = ()
    ways: frozenset[WayIn] = frozenset()
    is_kept: bool = False
    trouble: BaseException | None = None


class SecondWayViewModel(QObject):
    """Draws the words, and makes them a way in. All storage work is done on the storage thread."""

    shown = Signal(object)

    def __init__(self, group: OpenGroup, courier: Courier, new_words: Callable[[], str]) -> None:
        super().__init__()
        self._group = group
        self._courier = courier
        self._new_words = new_words
        self._view = SecondWay()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view)

    def look_up(self) -> None:
        """Find out which ways in there are."""
        self._courier.send(self._ways, self._know_ways, self._report)

    def offer_once(self) -> None:
        """Offer the words if the group is kept, has none, and has never been offered any."""
        self._courier.send(self._may_offer, self._offer, self._report)

    def show_words(self) -> None:
        """Draw five words and show them; pressing twice draws once."""
        if self._view.stage in (Stage.AWAY, Stage.OFFERED, Stage.KEPT):
            self._tell(replace(self._view, stage=Stage.DRAWING, trouble=None))
            self._courier.send(self._new_words, self._show, self._give_up)

    def keep(self) -> None:
        """Make the words shown a way in; they have been written down."""
        if self._view.stage is Stage.SHOWN:
            self._tell(replace(self._view, stage=Stage.KEEPING, trouble=None))
            words = " ".join(self._view.words)
            self._courier.send(partial(self._add, words), self._kept, self._not_kept)

    def not_now(self) -> None:
        """Put the offer or the words away; Finish does not offer them again."""
        self.close_offer()
        self._tell(replace(self._view, stage=Stage.AWAY, words=(), trouble=None))

    def close_offer(self) -> None:
        """Note that Finish has offered the words, if it has; words that nobody kept are forgotten."""
        if self._view.stage is not Stage.AWAY:
            self._courier.send(self._note_offered, _nothing, _nothing)

    def put_away(self) -> None:
        """Forget words that nobody kept, when the page is left."""
        self._tell(replace(self._view, stage=Stage.AWAY, words=(), trouble=None))

    # -- on the storage thread ---------------------------------------------------------------------------------------

    def _ways(self) -> tuple[bool, frozenset[WayIn]]:
        return self._group.is_kept, self._group.ways_in()

    def _may_offer(self) -> tuple[bool, bool, frozenset[WayIn]]:
        kept, ways = self._ways()
        wanted = kept and WayIn.PASSPHRASE not in ways and not self._group.settings.load().second_way_offered
        return wanted, kept, ways

    def _note_offered(self) -> None:
        settings = self._group.settings
        before = settings.load()
        if not before.second_way_offered:
            settings.save(replace(before, second_way_offered=True))

    def _add(self, words: str) -> frozenset[WayIn]:
        self._group.add_words(words)
        return self._group.ways_in()

    # -- answers -----------------------------------------------------------------------------------------------------

    def _know_ways(self, found: tuple[bool, frozenset[WayIn]]) -> None:
        self._tell(replace(self._view, is_kept=found[0], ways=found[1]))

    def _offer(self, found: tuple[bool, bool, frozenset[WayIn]]) -> None:
        wanted, kept, ways = found
        stage = Stage.OFFERED if wanted and self._view.stage is Stage.AWAY else self._view.stage
        self._tell(replace(self._view, stage=stage, is_kept=kept, ways=ways))

    def _show(self, words: str) -> None:
        if self._view.stage is Stage.DRAWING:
            self._tell(replace(self._view, stage=Stage.SHOWN, words=tuple(words.split())))

    def _kept(self, ways: frozenset[WayIn]) -> None:
        self._tell(replace(self._view, stage=Stage.KEPT, words=(), ways=ways))

    def _not_kept(self, trouble: BaseException) -> None:
        if self._view.stage is Stage.KEEPING:
            self._tell(replace(self._view, stage=Stage.SHOWN, trouble=trouble))

    def _give_up(self, trouble: BaseException) -> None:
        self._tell(replace(self._view, stage=Stage.OFFERED, words=(), trouble=trouble))

    def _report(self, trouble: BaseException) -> None:
        self._tell(replace(self._view, trouble=trouble))

    def _tell(self, view: SecondWay) -> None:
        if view != self._view:
            self._view = view
            self.shown.emit(view)


def _nothing(_answer: object) -> None:
    """An answer that changes nothing: the offer is only noted again the next time."""
