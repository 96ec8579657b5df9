# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that need neither a group nor a meeting: cover, guide and settings. Each is made when shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from facilitator.ui.windows.main import COVER, GUIDE, SETTINGS, MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.preferences import Preferences
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.room import RoomViewModel
    from facilitator.ui.viewmodels.second_way import SecondWayViewModel
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class QuietPages(QObject):
    """Offers the pages to the window, and again when what stands on them is another.

    `hide_asked`: the cover is to go. `learner_changed`: who hears keys while a remote is taught; None when nobody does.
    """

    hide_asked = Signal()
    learner_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        room: Callable[[], RoomViewModel],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._room = room
        self._second_way: SecondWayViewModel | None = None
        self._keys = personal.preferences.keys

    def offer(self) -> None:
        """Make the pages known; offered again, they are made anew."""
        self._window.offer(COVER, self._make_cover)
        self._window.offer(GUIDE, self._make_guide)
        self._window.offer(SETTINGS, self._make_settings)

    def offer_second_way(self, second_way: SecondWayViewModel | None) -> None:
        """Let a second way into the group that is open stand in the settings; None: there is none."""
        self._second_way = second_way
        self._window.offer(SETTINGS, self._make_settings)

    def follow(self, preferences: Preferences) -> None:
        """Follow the person's settings: the guide tells which key does what."""
        if preferences.keys != self._keys:
            self._keys = preferences.keys
            self._window.offer(GUIDE, self._make_guide)

    def _make_cover(self) -> QWidget:
        from facilitator.ui.pages.cover import CoverPage

        page = CoverPage(self._look, self._services.now_local)
        page.reveal_asked.connect(self.hide_asked)
        return page

    def _make_guide(self) -> QWidget:
        """Make the guide, and what prints its key card."""
        from facilitator.ui.actions import card_rows
        from facilitator.ui.pages.guide import GuidePage
        from facilitator.ui.printing import key_card
        from facilitator.ui.viewmodels.guide import GuideViewModel
        from facilitator.ui.windows.paper import Paper

        rows = card_rows(self._personal.preferences.keys)
        page = GuidePage(GuideViewModel(self._services.read_guide), self._look, rows)
        title = key_card.card_title()
        paper = Paper(self._window, lambda: key_card.key_card(title, rows, QGuiApplication.layoutDirection()), page)
        page.print_asked.connect(paper.print_card)
        page.pdf_asked.connect(paper.save_card)
        return page

    def _make_settings(self) -> QWidget:
        from facilitator.ui.actions import sound_overrides, usual_action
        from facilitator.ui.pages.settings import SettingsPage
        from facilitator.ui.viewmodels.keys import KeysViewModel
        from facilitator.ui.viewmodels.settings import SettingsViewModel

        personal = self._personal
        view_model = SettingsViewModel(personal.preferences, personal.keep)
        view_model.hear_asked.connect(personal.hear)
        personal.fell_silent.connect(view_model.tell_silence)
        personal.changed.connect(view_model.follow)
        keys = KeysViewModel(view_model, usual_action, sound_overrides)
        keys.listening_changed.connect(lambda on: self.learner_changed.emit(keys.hear if on else None))
        folder, languages = str(self._services.data_folder), self._services.languages()
        return SettingsPage(view_model, self._look, self._second_way, folder, languages, self._room(), keys)
