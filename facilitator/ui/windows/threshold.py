# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The threshold: which page is first, when the group opens, and which page leads on while it is not open.

Made for the first paint; what opens or makes a group (`door.py`) is made behind it, when it is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.windows.main import FIRST_START, TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.opening import OpeningViewModel
    from facilitator.ui.windows.door import Door
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class Threshold(QObject):
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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._services = services
        self._courier = courier
        self._personal = personal
        self._find_format = find_format
        self._page = TODAY
        self._made_door: Door | None = None

    @property
    def page(self) -> str:
        """The page that leads on while no group is open."""
        return self._page

    @property
    def opening(self) -> OpeningViewModel:
        """How the group opens."""
        return self._door().opening

    def find_first_page(self) -> str:
        """Look whether this laptop has a group; give the first page: Today, or the first start."""
        first_start = not self._services.demo and not self._services.has_group()
        self._page = FIRST_START if first_start else TODAY
        return self._page

    def open_now(self) -> None:
        """Open the group that is there, once the first page is painted; at the first start it is made there."""
        if self._services.demo:
            made = self._services.opening().in_memory
            self._courier.send(made, lambda group: self.opened.emit(group, False), self._personal.report)
        elif self._page != FIRST_START:
            self.opening.open_now()

    def make_first_start(self) -> QWidget:
        """Make the page of the first start."""
        return self._door().make_first_start()

    def make_way_in(self, toggle_cards: Callable[[], None]) -> QWidget:
        """Make the page on which a group opens by its words."""
        return self._door().make_way_in(toggle_cards)

    def _door(self) -> Door:
        if self._made_door is None:
            from facilitator.ui.windows.door import Door

            door = Door(self._look, self._services, self._courier, self._personal, self._find_format)
            door.opened.connect(self.opened)
            door.page_asked.connect(self._lead_on)
            self._made_door = door
        return self._made_door

    def _lead_on(self, name: str) -> None:
        self._page = name
        self.page_asked.emit(name)
