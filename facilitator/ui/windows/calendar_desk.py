# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of the calendar: when the group meets, its page, and who has to hear of it, joined together."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from facilitator.ui.viewmodels.calendar import CalendarViewModel
from facilitator.ui.windows.main import TODAY, WHEN, MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.opening import Opened
    from facilitator.ui.pages.series import SeriesPage
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.formats import FormatsViewModel
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class CalendarDesk(QObject):
    """Made for one open group. Esc on its page leads back to where one came from."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        opened: Opened,
        courier: Courier,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._settings = opened.settings
        self._is_live = False
        self._back_to = TODAY
        self.calendar = CalendarViewModel(
            opened.group, courier, opened.calendar, opened.held, services.now_local, self._find_format, self._formats
        )

    def join(self, formats: FormatsViewModel) -> None:
        """Let formats know the next night, and a choice made there be for that night alone."""
        formats.tonight = self.calendar.nights.tonight
        formats.own_days = self.calendar.own_days
        formats.night_chosen.connect(self._choose_for_night)

    def offer_page(self) -> None:
        """Make the page known; offered again, it is made anew."""
        self._window.offer(WHEN, self._make_page)

    def open_page(self) -> None:
        """Go to the page, and remember where from."""
        self._back_to = self._window.current or TODAY
        self._window.show_page(WHEN)

    def set_live(self, live: bool) -> None:
        """While a meeting runs nothing can be changed on the page."""
        self._is_live = live
        if self._window.is_made(WHEN):
            cast("SeriesPage", self._window.page(WHEN)).set_live(live)

    def _make_page(self) -> QWidget:
        from facilitator.ui.pages.series import SeriesPage

        page = SeriesPage(self.calendar, self._look)
        page.left.connect(lambda: self._window.show_page(self._back_to))
        page.series_asked.connect(self._add_series)
        page.set_live(self._is_live)
        return page

    def _add_series(self) -> None:
        self.calendar.add_series(self._settings.format_id, self._settings.usual_start)

    def _choose_for_night(self, series_id: str, day: date, format_id: str) -> None:
        self.calendar.change_night(series_id, day, format_id=format_id)

    def _find_format(self, format_id: str) -> MeetingFormat | None:
        return self._services.library().get(format_id, self._personal.language())

    def _formats(self) -> Iterable[MeetingFormat]:
        library = self._services.library()
        own = (one.format for one in library.own if not one.archived)
        return (*own, *library.formats(self._personal.language()))
