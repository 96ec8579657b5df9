# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of formats: their page, and the one on which a file is looked at before it is brought in, joined together.

Deliberately not here: what is chosen for tonight (`meeting_desk.py` passes it on).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.own_formats import id_from, without_traces
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.formats import FormatsViewModel
from facilitator.ui.viewmodels.real_minutes import RealMinutesViewModel
from facilitator.ui.windows.main import BRING_IN, FORMATS, MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.drafts import Draft
    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.bring_in import BringInViewModel
    from facilitator.ui.windows.editor_desk import EditorDesk
    from facilitator.ui.windows.personal import Personal
    from facilitator.ui.windows.services import Services


class FormatDesk(QObject):
    """Leads from the formats to a file and back. While a meeting runs no file is read (ruling 15).

    `practice_asked` carries a format, worded, that somebody would like to try out. `calendar_asked`: somebody wants to
    settle when the group meets.
    """

    practice_asked = Signal(object)
    calendar_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: Services,
        personal: Personal,
        group: OpenGroup,
        courier: Courier,
        is_live: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self._personal = personal
        self._is_live = is_live
        library, language = services.library(), personal.language()
        self.formats = FormatsViewModel(library, group, courier, language, lambda: services.now_local().date())
        self.formats.practice_asked.connect(self.practice_asked)
        self.real_minutes = RealMinutesViewModel(group.real_minutes, courier)
        self._reader = Courier(services.reader)
        self._bring_in: BringInViewModel | None = None
        self._editor_desk: EditorDesk | None = None
        self._group = group
        self._courier = courier
        self.formats.edit_asked.connect(self._write)

    def offer_pages(self) -> None:
        """Make both pages known; offered again, they are made anew."""
        self._window.offer(FORMATS, self._make_formats)
        self._window.offer(BRING_IN, self._make_bring_in)
        if self._editor_desk is not None:
            self._editor_desk.offer_pages()

    @property
    def bring_in(self) -> BringInViewModel:
        """What brings files in; made when first asked for."""
        if self._bring_in is None:
            from facilitator.ui.viewmodels.bring_in import BringInViewModel

            self._bring_in = BringInViewModel(self._services.look_into, self._reader, self._personal.language)
            self._bring_in.brought.connect(self._brought)
        return self._bring_in

    @property
    def editor_desk(self) -> EditorDesk:
        """The desk of the editor; made when first asked for."""
        if self._editor_desk is None:
            from facilitator.ui.windows.editor_desk import EditorDesk

            self._editor_desk = EditorDesk(
                self._window, self._look, self._services, self._group, self._courier, self.formats, self._is_live
            )
        return self._editor_desk

    def flush(self) -> None:
        """Keep at once what was written last."""
        if self._editor_desk is not None:
            self._editor_desk.editor.flush()

    def look_at(self, path: Path) -> None:
        """Show what a file holds."""
        if self._is_live():
            self._window.tell(self.tr("A meeting is running. Bring the file in when it is over."))
            return
        self.bring_in.look_at(path)
        self._window.show_page(BRING_IN)

    def choose_file(self) -> None:
        """Ask for a file, and show what it holds."""
        from facilitator.ui.windows.format_files import FormatFiles

        path = FormatFiles(self._window).to_bring_in()
        if path is not None:
            self.look_at(path)

    def share(self) -> None:
        """Ask for a place, and save the open format there for others."""
        from facilitator.ui.windows.format_files import FormatFiles

        opened = self.formats.opened
        if opened is None:
            return
        path = FormatFiles(self._window).to_share(id_from(opened.title, "format"))
        if path is not None:
            job = partial(self._services.save_share, without_traces(opened), path)
            self._reader.send(job, lambda _: self._tell_shared(None), self._tell_shared)

    def _make_formats(self) -> QWidget:
        from facilitator.ui.pages.formats import FormatsPage

        page = FormatsPage(self.formats, self._look, self.real_minutes)
        page.bring_in_asked.connect(self.choose_file)
        page.share_asked.connect(self.share)
        page.calendar_asked.connect(self.calendar_asked)
        return page

    def _make_bring_in(self) -> QWidget:
        from facilitator.ui.pages.bring_in import BringInPage

        page = BringInPage(self.bring_in, self._look)
        page.back_asked.connect(lambda: self._window.show_page(FORMATS))
        page.another_asked.connect(self.choose_file)
        return page

    def _write(self, draft: Draft, newest: MeetingFormat | None, stored: bool) -> None:
        self.editor_desk.write(draft, newest, stored)

    def _brought(self, found: MeetingFormat, title: str) -> None:
        self._window.show_page(FORMATS)
        self.formats.adopt(found, title)

    def _tell_shared(self, trouble: BaseException | None) -> None:
        if trouble is None:
            self._window.tell(
                self.tr("The file is saved. Whoever gets it may use it and change it. It names nobody and no group.")
            )
        elif isinstance(trouble, FormatHasProblems):
            self._window.tell(self.tr("This format is too large for a file. Shorten its words, or make two of it."))
        else:
            self._window.tell(self.tr("The file could not be saved there. Try another place."))
