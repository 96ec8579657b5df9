# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to safety cards, places and lists, joined: the cards over any page, the page to settle them, and ticks.

It is there before a group is open: then the shipped cards are read. Deliberately not here: the meeting, which goes on
as if no card had been opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from facilitator.domain.places import Places
from facilitator.domain.safety import CardKind, SafetyBook, SafetyCard
from facilitator.ui.viewmodels.cards import CardsViewModel
from facilitator.ui.viewmodels.checklist import ChecklistViewModel
from facilitator.ui.windows.main import SAFETY, MainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget

    from facilitator.services.opening import Opened
    from facilitator.ui.pages.cards import CardsPage
    from facilitator.ui.pages.own_cards import SafetyPage, Sheet
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.own_cards import OwnCardsViewModel
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class SafetyDesk(QObject):
    """Opens and closes the cards, and takes up a group's own when it opens. `changed`: it meets elsewhere now."""

    changed = Signal()

    def __init__(
        self, window: MainWindow, look: Look, services: Services, personal: Personal, courier: Courier
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._courier = courier
        self._page: CardsPage | None = None
        self.places = Places()
        self._is_live = False
        self.own: OwnCardsViewModel | None = None
        self.cards = CardsViewModel(self._shipped, lambda: services.now_local().date())
        self.checklist = ChecklistViewModel(services.now_local)
        self.checklist.place_asked.connect(self._meet_at)
        self.checklist.change_asked.connect(self.show_lists)

    @property
    def page(self) -> CardsPage:
        """What is laid over other pages; made when first asked for."""
        if self._page is None:
            from facilitator.ui.pages.cards import CardsPage

            self._page = CardsPage(self.cards, self._look)
            self._page.closed.connect(self.close)
        return self._page

    def open_group(self, opened: Opened) -> None:
        """Take up a group: its own words and numbers stay in memory from here on."""
        from facilitator.ui.safety_words import starter_places
        from facilitator.ui.viewmodels.own_cards import OwnCardsViewModel

        places = opened.places if opened.places.places else starter_places()
        today = self._services.now_local
        self.own = OwnCardsViewModel(
            opened.group, self._courier, opened.safety, places, self._shipped, lambda: today().date()
        )
        self.own.changed.connect(self._follow)
        self._follow(opened.safety, places)
        self.offer_page()

    def offer_page(self) -> None:
        """Make the page known; offered again, it is made anew. The cards are made anew with it."""
        if self.own is not None:
            self._window.offer(SAFETY, self._make_page)
        self.close()
        if self._page is not None:
            self._window.drop_over(self._page)
            self._page = None

    # -- the cards over any page -------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the list of cards over whatever is there, or put them away."""
        if not self.close():
            self._lay_over(None)

    def open_card(self, digit: int) -> None:
        """Open the card of this digit."""
        kind = next((one for one in CardKind if one.digit == digit), None)
        if kind is not None and self._window.has_over:
            self.cards.open(kind)

    def read(self, kind: CardKind) -> None:
        """Open one card at once."""
        self._lay_over(kind)

    def close(self) -> bool:
        """Put the cards away; tell whether they were there."""
        return self._window.take_off()

    def _lay_over(self, kind: CardKind | None) -> None:
        page = self.page
        self.cards.open(kind)
        self._window.lay_over(page)
        page.take_focus()

    # -- the page to settle them -------------------------------------------------------------------------------------

    def set_live(self, live: bool) -> None:
        """While a meeting runs nothing can be typed on the page."""
        self._is_live = live
        if self._window.is_made(SAFETY):
            self._safety_page().set_live(live)

    def meeting_over(self) -> None:
        """Begin the lists anew."""
        self.checklist.begin_anew()

    def show_lists(self) -> None:
        """Go to the page, and there to places and lists."""
        from facilitator.ui.pages.own_cards import Sheet

        self._open_sheet(Sheet.PLACES)

    def flush(self) -> None:
        """Keep what was typed last, before the group is closed."""
        if self.own is not None:
            self.own.flush()

    def _open_sheet(self, sheet: Sheet) -> None:
        self._window.page_asked.emit(SAFETY)
        if self._window.current == SAFETY:
            self._safety_page().open_sheet(sheet)

    def _safety_page(self) -> SafetyPage:
        return cast("SafetyPage", self._window.page(SAFETY))

    def _make_page(self) -> QWidget:
        from facilitator.ui.pages.own_cards import SafetyPage
        from facilitator.ui.windows.paper import Paper

        assert self.own is not None
        page = SafetyPage(self.own, self._look)
        paper = Paper(self._window, self._sheets, page)
        page.read_asked.connect(self.read)
        page.print_asked.connect(paper.print_card)
        page.pdf_asked.connect(paper.save_card)
        page.set_live(self._is_live)
        return page

    # -- inside ------------------------------------------------------------------------------------------------------

    def _shipped(self) -> tuple[SafetyCard, ...]:
        return self._services.cards().cards(self._personal.language())

    def _sheets(self) -> QTextDocument:
        from facilitator.ui.printing.card_sheets import card_sheets

        today = self._services.now_local().date()
        return card_sheets(self.cards.contents(), today, QGuiApplication.layoutDirection())

    def _follow(self, book: SafetyBook, places: Places) -> None:
        self.places = places
        self.cards.set_own(book, places)
        self.checklist.set_places(places)
        self.changed.emit()

    def _meet_at(self, place_id: str) -> None:
        if self.own is not None:
            self.own.meet_at(place_id)
