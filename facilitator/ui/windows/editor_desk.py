# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of the editor: leads from a format to writing it, and back. Made when something is first written.

While a meeting runs nothing is written: words could be about somebody who is speaking (ruling 5), and tonight's format
is what was agreed. Formats can be read then.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.domain.edit_limits import lacking
from facilitator.ui.viewmodels.adoption import AdoptionViewModel
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.writing_place import ABOUT
from facilitator.ui.windows.main import EDITOR, FORMATS, VERSIONS, MainWindow

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.drafts import Draft
    from facilitator.domain.formats import MeetingFormat
    from facilitator.domain.own_formats import OwnFormat
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.courier import Courier
    from facilitator.ui.viewmodels.formats import FormatsViewModel
    from facilitator.ui.windows.services import Services


class EditorDesk(QObject):
    """Opens drafts. `formats` asks for them, and is told when they have changed."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        group: OpenGroup,
        courier: Courier,
        formats: FormatsViewModel,
        is_live: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._formats = formats
        self._is_live = is_live
        self.editor = EditorViewModel(group, courier, services.now_local)
        self.editor.own_days = lambda: self._formats.own_days()
        self.editor.thrown_away.connect(self._thrown_away)
        self.adoption = AdoptionViewModel(group, courier, lambda: services.now_local().date())
        self.adoption.taken_up.connect(self._taken_up)
        self.offer_pages()

    def offer_pages(self) -> None:
        """Make the page known; offered again, it is made anew."""
        self._window.offer(EDITOR, self._make_editor)
        self._window.offer(VERSIONS, self._make_versions)

    def write(self, draft: Draft, newest: MeetingFormat | None, stored: bool) -> None:
        """Write this draft; a format from nothing begins with its title."""
        if self._is_live():
            self._window.tell(self.tr("A meeting is running. Change formats when it is over."))
            return
        is_from_nothing = newest is None and not stored and len(draft.format.parts) == 1
        self.editor.open(draft, newest, stored=stored, place=ABOUT if is_from_nothing else 0)
        self._window.show_page(EDITOR)

    def _make_editor(self) -> QWidget:
        from facilitator.ui.pages.editor import EditorPage

        page = EditorPage(self.editor, self._look, lambda: self.adoption.today)
        page.back_asked.connect(partial(self._window.show_page, FORMATS))
        page.print_asked.connect(self._formats.print_other)
        page.practice_wanted.connect(self._formats.practice_asked)
        page.offer_practice()
        page.taken_up.connect(self._take_up)
        page.versions_asked.connect(self._show_versions)
        self.adoption.taken_up.connect(page.head.say_taken_up)
        self.adoption.shown.connect(page.head.show_adoption)
        return page

    def _make_versions(self) -> QWidget:
        from facilitator.ui.pages.editor_versions import VersionsPage

        page = VersionsPage(self.adoption, self._look)
        page.back_asked.connect(partial(self._window.show_page, EDITOR))
        return page

    def _take_up(self, on: date) -> None:
        draft = self.editor.draft
        if draft is not None and lacking(draft.format) is None:
            self.editor.flush()
            self.adoption.take_up(draft, on)

    def _taken_up(self, own: OwnFormat, went_back: bool) -> None:
        self.editor.set_newest(own.format, went_back=went_back)
        self._formats.take_adopted(own.format_id)

    def _thrown_away(self, draft: Draft) -> None:
        self._window.show_page(FORMATS)
        self._formats.take_thrown_away(draft)

    def _show_versions(self) -> None:
        draft = self.editor.draft
        if draft is not None:
            self.adoption.load(draft)
            self._window.show_page(VERSIONS)
