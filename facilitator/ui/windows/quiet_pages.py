# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that need neither a group nor a meeting: guide, settings and cover. Each is made when shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.room import RoomViewModel
    from facilitator.ui.viewmodels.second_way import SecondWayViewModel
    from facilitator.ui.windows.main import MainWindow
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class QuietPages:
    """Makes pages; keeps none."""

    def __init__(self, window: MainWindow, look: Look, services: Services, personal: Personal) -> None:
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal

    def make_cover(self, reveal: Callable[[], object]) -> QWidget:
        """Make what is shown while hidden; `reveal`: its clock was pressed long enough."""
        from facilitator.ui.pages.cover import CoverPage

        page = CoverPage(self._look, self._services.now_local)
        page.reveal_asked.connect(reveal)
        return page

    def make_guide(self) -> QWidget:
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

    def make_settings(
        self,
        room: RoomViewModel,
        second_way: SecondWayViewModel | None,
        teach: Callable[[Callable[[str], bool] | None], None],
    ) -> QWidget:
        """Make the settings; `teach` is told who hears keys while a remote is taught, and None when nobody does."""
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
        keys.listening_changed.connect(lambda on: teach(keys.hear if on else None))
        folder, languages = str(self._services.data_folder), self._services.languages()
        return SettingsPage(view_model, self._look, second_way, folder, languages, room, keys)
