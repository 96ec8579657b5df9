# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a group comes to be open: silently by the keychain, by its words on the way in, or made at the first start.

Made after the first paint, or for the first start. Deliberately not here: what is done with a group that is open
(`evening.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.viewmodels.opening import OpeningViewModel
from facilitator.ui.windows.main import FIRST_START, WAY_IN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.opening import Opened
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.first_start import FirstStartViewModel
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class Door(QObject):
    """`opened` carries an Opened, and whether to start its meeting at once; `page_asked` the page that leads on."""

    opened = Signal(object, bool)
    page_asked = Signal(str)

    def __init__(
        self,
        look: Look,
        services: Services,
        courier: Courier,
        personal: Personal,
        find_format: Callable[[str], MeetingFormat | None],
    ) -> None:
        super().__init__(look)
        self._look = look
        self._services = services
        self._courier = courier
        self._personal = personal
        self._find_format = find_format
        self._first_start: FirstStartViewModel | None = None
        self._opening: OpeningViewModel | None = None

    @property
    def opening(self) -> OpeningViewModel:
        """How the group that is there opens; made when first asked for."""
        if self._opening is None:
            services = self._services
            self._opening = OpeningViewModel(services.opening(), self._courier, services.clock())
            self._opening.opened.connect(self._open)
            self._opening.words_needed.connect(lambda _reason: self.page_asked.emit(WAY_IN))
            self._opening.trouble.connect(lambda _trouble: self.page_asked.emit(WAY_IN))
            # To the first start although there is a group: its folder stays as it is.
            self._opening.new_group_asked.connect(lambda: self.page_asked.emit(FIRST_START))
        return self._opening

    def make_first_start(self) -> QWidget:
        """Make the page of the first start."""
        from facilitator.ui.pages.first_start import FirstStartPage
        from facilitator.ui.viewmodels.first_start import FirstStartViewModel

        personal = self._personal
        if self._first_start is None:
            # Once: a page made anew in another language must not make a second group.
            self._first_start = FirstStartViewModel(
                self._services.opening(),
                self._courier,
                self._find_format,
                personal.set_text_percent,
                personal.preferences.text_percent,
            )
            self._first_start.finished.connect(self.opened)
        return FirstStartPage(self._first_start, self._look)

    def make_way_in(self, open_cards: Callable[[], object]) -> QWidget:
        """Make the page that asks for the words; the safety cards open from it too."""
        from facilitator.ui.pages.way_in import WayInPage

        page = WayInPage(self.opening, self._look)
        page.cards_asked.connect(open_cards)
        return page

    def _open(self, opened: Opened) -> None:
        self.opened.emit(opened, False)
