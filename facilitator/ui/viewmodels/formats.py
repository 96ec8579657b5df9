# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as their page sees them: the built-in ones, one of them opened to be read, and tonight's choice.

Deliberately not here: changing a format (later work), and how a file is read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.group_settings import GroupSettings
from facilitator.services.library import FormatLibrary, Shelf, shelf_of
from facilitator.services.ports import GroupSettingsStore
from facilitator.ui.viewmodels.courier import Courier


@dataclass(frozen=True, slots=True)
class FormatsView:
    """What there is, tonight's choice, and what has been done. `can_undo`: the choice before can be put back."""

    formats: tuple[MeetingFormat, ...]
    settings: GroupSettings | None
    can_undo: bool = False
    trouble: BaseException | None = None

    def shelves(self) -> tuple[tuple[Shelf, tuple[MeetingFormat, ...]], ...]:
        """Give the formats shelf by shelf, each in its order; a shelf that holds none is left out."""
        standing = {shelf: tuple(one for one in self.formats if shelf_of(one.format_id) is shelf) for shelf in Shelf}
        return tuple((shelf, held) for shelf, held in standing.items() if held)


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One format in one wording; `wordings` are the names of all it has. `is_tonights`: chosen, in this wording."""

    format: MeetingFormat
    wordings: tuple[str, ...]
    wording: str
    is_tonights: bool


class FormatsViewModel(QObject):
    """Read and choose. `chosen` carries the settings once they are on disk, `paper_asked` a format and they."""

    shown = Signal(object)
    reading_changed = Signal(object)
    chosen = Signal(object)
    paper_asked = Signal(object, object)

    def __init__(self, library: FormatLibrary, settings: GroupSettingsStore, courier: Courier, language: str) -> None:
        super().__init__()
        self._library = library
        self._store = settings
        self._courier = courier
        self._language = language
        self._view = FormatsView((), None)
        self._open: MeetingFormat | None = None
        self._wording = ""
        self._before: GroupSettings | None = None

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view)
        self.reading_changed.emit(self._reading())

    def load(self) -> None:
        """Find the formats and tonight's choice; call when the page is shown."""
        self._before = None
        formats = self._library.formats(self._language)
        self._tell(replace(self._view, formats=formats, can_undo=False, trouble=None))
        self._courier.send(self._store.load, self._know, self._report)

    def set_language(self, language: str) -> None:
        """Show the formats of another language from now on."""
        if language != self._language:
            self._language = language
            self._open = None
            self.load()
            self.reading_changed.emit(None)

    def read(self, format_id: str) -> None:
        """Open a format to be read, in tonight's wording where it has that one."""
        self._open = next((found for found in self._view.formats if found.format_id == format_id), None)
        if self._open is not None:
            tonights = "" if self._view.settings is None else self._view.settings.wording
            self._wording = tonights if tonights in self._open.wordings else self._open.wordings[0]
            self.reading_changed.emit(self._reading())

    def close(self) -> None:
        """Go back to the list."""
        self._open = None
        self.reading_changed.emit(None)

    def choose_wording(self, wording: str) -> None:
        """Read the open format in another wording."""
        if self._open is not None and wording in self._open.wordings and wording != self._wording:
            self._wording = wording
            self.reading_changed.emit(self._reading())

    def use_tonight(self) -> None:
        """Make the open format, in its wording, tonight's and the group's usual one."""
        if self._open is not None:
            self._choose(self._open.format_id, self._wording)

    def undo(self) -> None:
        """Put the choice before back."""
        if self._before is not None:
            self._choose(self._before.format_id, self._before.wording, undoing=True)

    def ask_paper(self, format_id: str = "") -> None:
        """Ask to print the open format in its wording; in the list the one of this id, or tonight's."""
        if self._open is not None:
            self.paper_asked.emit(self._open.worded(self._wording), self._view.settings)
            return
        settings = self._view.settings
        wanted = format_id or ("" if settings is None else settings.format_id)
        found = next((found for found in self._view.formats if found.format_id == wanted), None)
        if found is not None:
            self.paper_asked.emit(found.worded("" if settings is None else settings.wording), settings)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _choose(self, format_id: str, wording: str, *, undoing: bool = False) -> None:
        job = partial(_save_choice, self._store, format_id, wording)
        self._courier.send(job, lambda both: self._take(*both, undoing=undoing), self._report)

    def _take(self, before: GroupSettings, after: GroupSettings, *, undoing: bool) -> None:
        self._before = None if undoing else before
        self._tell(replace(self._view, settings=after, can_undo=not undoing, trouble=None))
        self.reading_changed.emit(self._reading())
        self.chosen.emit(after)

    def _know(self, settings: GroupSettings) -> None:
        self._tell(replace(self._view, settings=settings))
        if self._open is not None:
            self.reading_changed.emit(self._reading())

    def _report(self, trouble: BaseException) -> None:
        self._tell(replace(self._view, trouble=trouble))

    def _reading(self) -> ReadingView | None:
        if self._open is None:
            return None
        settings = self._view.settings
        tonights = (
            settings is not None
            and settings.format_id == self._open.format_id
            and (settings.wording == self._wording or len(self._open.wordings) == 1)
        )
        return ReadingView(self._open.worded(self._wording), self._open.wordings, self._wording, tonights)

    def _tell(self, view: FormatsView) -> None:
        if view != self._view:
            self._view = view
            self.shown.emit(view)


def _save_choice(store: GroupSettingsStore, format_id: str, wording: str) -> tuple[GroupSettings, GroupSettings]:
    """Change nothing but the choice; runs on the storage thread."""
    before = store.load()
    after = replace(before, format_id=format_id, wording=wording)
    store.save(after)
    return before, after
