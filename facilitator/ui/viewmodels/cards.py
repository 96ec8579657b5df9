# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety cards as they are read: the list, or one card. Before a group is open they are the shipped ones.

Nothing about reading is kept or counted. Deliberately not here: changing them (`own_cards.py`), and when they open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from facilitator.domain.places import Places
from facilitator.domain.safety import CardContent, CardKind, SafetyBook, SafetyCard, card_content


@dataclass(frozen=True, slots=True)
class CardsView:
    """The kinds and titles of all cards, and the one that is open (None: the list). `today`: for days of trying."""

    titles: tuple[tuple[CardKind, str], ...]
    opened: CardContent | None
    today: date


class CardsViewModel(QObject):
    """Reads cards. What a group has settled comes in by `set_own` and stays in memory, hidden or not."""

    shown = Signal(object)

    def __init__(self, shipped: Callable[[], tuple[SafetyCard, ...]], today: Callable[[], date]) -> None:
        super().__init__()
        self._shipped = shipped
        self._today = today
        self._book = SafetyBook()
        self._places = Places()
        self._opened: CardKind | None = None

    @property
    def opened(self) -> CardKind | None:
        """Which card is open; None: the list."""
        return self._opened

    def set_own(self, book: SafetyBook, places: Places) -> None:
        """Follow what the group has settled."""
        self._book, self._places = book, places
        self.show_now()

    def open(self, kind: CardKind | None) -> None:
        """Open a card; None: the list."""
        self._opened = kind
        self.show_now()

    def show_now(self) -> None:
        """Tell everything again, in the language that is spoken now."""
        contents = {content.kind: content for content in self.contents()}
        titles = tuple((kind, content.title) for kind, content in contents.items())
        opened = None if self._opened is None else contents.get(self._opened)
        self.shown.emit(CardsView(titles, opened, self._today()))

    def contents(self) -> tuple[CardContent, ...]:
        """Give all cards as they are read tonight: for paper."""
        tonight = self._places.tonight
        place = () if tonight is None else tonight.address_lines()
        return tuple(card_content(card, self._book, place, self._today()) for card in self._shipped())
