# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as their page sees them: the group's own and the built-in ones, one of them opened, and tonight's choice.

Whatever is done here can be taken back once, until something else is done. Deliberately not here: what a file holds
that is brought in (`bring_in.py`), changing a format (`editor.py`), and every word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator.domain.drafts import Draft
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.holidays import OwnDay
from facilitator.domain.ids import new_id
from facilitator.domain.own_formats import OwnFormat, as_own, free_title
from facilitator.services.finding import find
from facilitator.services.library import FormatLibrary
from facilitator.services.ports import OpenGroup
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.format_views import Done, FormatsView, ReadingView
from facilitator.ui.viewmodels.group_formats import GroupFormats, do_and_read, read_group, save_choice
from facilitator.ui.viewmodels.nights import NightView
from facilitator.ui.viewmodels.open_format import OpenFormat

USUAL_LENGTH_MIN = 60
"""How long a meeting is meant to be that is written from nothing, until somebody says."""


class FormatsViewModel(QObject):
    """Search, read, choose, copy, put away. `chosen` carries the settings once they are on disk.

    `night_chosen` carries a series, its day and a format for that day alone (empty: what the rules say).
    `paper_asked` carries a format and the settings, `practice_asked` a format in one wording. `own_changed` tells that
    the library knows other formats than before. `edit_asked` carries a draft, the format as the group uses it or None,
    and whether the draft is kept already. `today` gives the local day.
    """

    shown = Signal(object)
    reading_changed = Signal(object)
    chosen = Signal(object)
    own_changed = Signal()
    paper_asked = Signal(object, object)
    practice_asked = Signal(object)
    night_chosen = Signal(str, object, str)
    edit_asked = Signal(object, object, bool)

    def __init__(
        self, library: FormatLibrary, group: OpenGroup, courier: Courier, language: str, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._library = library
        self._group = group
        self._courier = courier
        self._language = language
        self._today = today
        self._view = FormatsView()
        self._open: OpenFormat | None = None
        self._take_back: Callable[[], None] | None = None
        self.tonight: Callable[[], NightView | None] = lambda: None
        """Tells tonight's meeting of a series; None without one."""
        self.own_days: Callable[[], tuple[OwnDay, ...]] = tuple
        """Tells the group's own named days."""
        self._drafts: tuple[Draft, ...] = ()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view)
        self.reading_changed.emit(self._reading())

    def load(self) -> None:
        """Find the formats, when they were used, and tonight's choice; call when the page is shown."""
        self._take_back = None
        self._tell(replace(self._found(self._view.asked), done=None, trouble=None))
        self._courier.send(partial(read_group, self._group), self._know, self._report)

    def set_language(self, language: str) -> None:
        """Show the built-in formats of another language from now on."""
        if language != self._language:
            self._language = language
            self._open = None
            self.load()
            self.reading_changed.emit(None)

    def search(self, asked: str) -> None:
        """Show only formats that hold these words; all when there are none."""
        self._tell(self._found(asked))

    def read(self, format_id: str) -> None:
        """Open a format to be read, in tonight's wording where it has that one."""
        found, settings = self._library.get(format_id, self._language), self._view.settings
        self._open = None if found is None else OpenFormat.at_first(found, "" if settings is None else settings.wording)
        if self._open is not None:
            self.reading_changed.emit(self._reading())

    def close(self) -> None:
        """Go back to the list."""
        self._open = None
        self.reading_changed.emit(None)

    def choose_wording(self, wording: str) -> None:
        """Read the open format in another wording."""
        if self._open is not None and (other := self._open.in_wording(wording)) != self._open:
            self._open = other
            self.reading_changed.emit(self._reading())

    @property
    def opened(self) -> MeetingFormat | None:
        """The format that is open, with all its wordings."""
        return None if self._open is None else self._open.format

    # -- what is done ------------------------------------------------------------------------------------------------

    def use_tonight(self) -> None:
        """Make the open format, in its wording, tonight's; where no series chooses, the group's usual one too."""
        settings, night = self._view.settings, self.tonight()
        if self._open is None:
            return
        if night is None or settings is None:
            self._choose(self._open.format_id, self._open.wording)
            return
        before = night.choice.format_id if night.choice.is_by_hand else ""
        choose = partial(self.night_chosen.emit, night.choice.series_id, night.choice.occurrence.day)
        choose(self._open.format_id)
        self._choose(settings.format_id, self._open.wording, also_back=partial(choose, before))

    def copy(self, title: str) -> None:
        """Make a copy of the open format the group's own, under this title or one like it, and open that."""
        if self._open is not None:
            self.adopt(self._open.format, title, Done.COPIED)

    def adopt(self, found: MeetingFormat, title: str, done: Done = Done.BROUGHT_IN) -> None:
        """Make any format the group's own, and open it; it never takes another one's place."""
        own = as_own(found, new_id(), title, self._today(), self._titles())
        back_to = None if self._open is None or done is Done.BROUGHT_IN else self._open.format_id
        formats = self._group.formats

        def take_back() -> None:
            self._change(partial(formats.erase, own.format_id), None, then=partial(self._go_to, back_to))

        self._change(partial(formats.adopt, own), done, take_back, then=partial(self._go_to, own.format_id))

    def adjust(self, part_id: str, minutes: int, title: str) -> None:
        """Give one part of the open format other minutes: as the next version, or in a copy under this title.

        Taken back, an own format says again what it said before, as one more version.
        """
        if self._open is None:
            return
        from facilitator.domain.adjusting import with_minutes
        from facilitator.domain.edit_limits import Unfit

        adjusted, own = with_minutes(self._open.format, part_id, minutes), self._own(self._open.format_id)
        if isinstance(adjusted, Unfit):
            return
        if own is None:
            self.adopt(adjusted, title, Done.COPIED)
            return
        today, formats = self._today(), self._group.formats
        then = partial(self._go_to, own.format_id)
        changed = own.changed(adjusted, today)
        back = changed.changed(own.format, today)
        take_back = partial(self._change, partial(formats.adopt, back), None, then=then)
        self._change(partial(formats.adopt, changed), Done.ADJUSTED, take_back, then=then)

    def put_away(self) -> None:
        """Put the open format away, if it is the group's own, and go back to the list."""
        if self._open is not None and self._own(self._open.format_id) is not None:
            self._archive(self._open.format_id, archived=True)

    def bring_back(self, format_id: str) -> None:
        """Offer a format again that was put away."""
        self._archive(format_id, archived=False)

    def undo(self) -> None:
        """Take back what has been done last."""
        take_back, self._take_back = self._take_back, None
        if take_back is not None:
            take_back()

    def practise(self) -> None:
        """Ask to try out the open format, in its wording."""
        if self._open is not None:
            self.practice_asked.emit(self._open.worded)

    def ask_paper(self, format_id: str = "") -> None:
        """Ask to print the open format in its wording; in the list the one of this id, or tonight's."""
        if self._open is not None:
            self.paper_asked.emit(self._open.worded, self._view.settings)
            return
        settings = self._view.settings
        wanted = format_id or self._view.tonights_id
        found = self._library.get(wanted, self._language)
        if found is not None:
            self.paper_asked.emit(found.worded("" if settings is None else settings.wording), settings)

    def print_other(self, found: MeetingFormat) -> None:
        """Ask to print a format that is not in the list: one that is being written, already worded."""
        self.paper_asked.emit(found, self._view.settings)

    # -- writing -----------------------------------------------------------------------------------------------------

    def edit(self, title_of_copy: str) -> None:
        """Ask to write the open format: the group's own, or else a copy of it under this title."""
        opened = self.opened
        if opened is None:
            return
        if self._own(opened.format_id) is not None:
            self._edit_own(opened)
            return
        title = free_title(title_of_copy, self._titles())
        copy = replace(opened, format_id=new_id(), title=title, version=1)
        self.edit_asked.emit(Draft(copy, 0, opened.minutes), None, False)

    def write_new(self, title: str, part_title: str) -> None:
        """Ask to write a format from nothing, with one part to begin with."""
        from facilitator.domain.editing import blank_format

        found = blank_format(new_id(), free_title(title, self._titles()), part_title, self._language.replace("_", "-"))
        self.edit_asked.emit(Draft(found, 0, USUAL_LENGTH_MIN), None, False)

    def edit_draft(self, format_id: str) -> None:
        """Ask to go on writing what the group has no version of yet."""
        draft = self._draft(format_id)
        if draft is not None:
            self.edit_asked.emit(draft, None, True)

    def take_adopted(self, format_id: str) -> None:
        """Know what the group has just taken up, and open that to be read."""
        self._change(_nothing, None, then=partial(self.read, format_id))

    def take_thrown_away(self, draft: Draft) -> None:
        """Take a draft away for good, unless it is asked back by Undo."""
        drafts = self._group.drafts
        self._change(
            partial(drafts.drop, draft.format_id),
            Done.THROWN_AWAY,
            partial(self._change, partial(drafts.save, draft), None),
        )

    def _edit_own(self, opened: MeetingFormat) -> None:
        draft = self._draft(opened.format_id)
        fresh = Draft(opened, opened.version, opened.minutes)
        self.edit_asked.emit(draft or fresh, opened, draft is not None)

    def _draft(self, format_id: str) -> Draft | None:
        return next((draft for draft in self._drafts if draft.format_id == format_id), None)

    def _titles(self) -> list[str]:
        own = [one.format.title for one in self._library.own]
        return [*own, *(draft.format.title for draft in self._drafts)]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _archive(self, format_id: str, *, archived: bool) -> None:
        set_archived = self._group.formats.set_archived
        undo = partial(self._change, partial(set_archived, format_id, not archived), None)
        done = Done.PUT_AWAY if archived else Done.BROUGHT_BACK
        then = partial(self._go_to, None) if archived else None
        self._change(partial(set_archived, format_id, archived), done, undo, then=then)

    def _change(
        self,
        job: Callable[[], None],
        done: Done | None,
        undo: Callable[[], None] | None = None,
        *,
        then: Callable[[], None] | None = None,
    ) -> None:
        def take(read: GroupFormats) -> None:
            self._take_back = undo
            self._know(read)
            self.own_changed.emit()
            if then is not None:
                then()
            self._tell(replace(self._view, done=done, trouble=None))

        self._courier.send(partial(do_and_read, job, self._group), take, self._report)

    def _go_to(self, format_id: str | None) -> None:
        if format_id is None:
            self.close()
        else:
            self.read(format_id)

    def _choose(
        self, format_id: str, wording: str, *, undoing: bool = False, also_back: Callable[[], None] | None = None
    ) -> None:
        job = partial(save_choice, self._group.settings, format_id, wording)
        self._courier.send(job, lambda both: self._take(*both, undoing=undoing, also_back=also_back), self._report)

    def _take(
        self, before: GroupSettings, after: GroupSettings, *, undoing: bool, also_back: Callable[[], None] | None
    ) -> None:
        def back() -> None:
            if also_back is not None:
                also_back()
            self._choose(before.format_id, before.wording, undoing=True)

        self._take_back = None if undoing else back
        self._tell(replace(self._view, settings=after, done=None if undoing else Done.CHOSEN, trouble=None))
        self.reading_changed.emit(self._reading())
        self.chosen.emit(after)

    def _know(self, read: GroupFormats) -> None:
        self._library.know(read.own)
        self._drafts = tuple(sorted(read.drafts, key=lambda draft: (draft.format.title.casefold(), draft.format_id)))
        if self._open is not None:
            found = self._library.get(self._open.format_id, self._language)
            self._open = None if found is None else replace(self._open, format=found)
        self._tell(replace(self._found(self._view.asked), settings=read.settings, last_used=read.last_used))
        if self._open is not None:
            self.reading_changed.emit(self._reading())

    def _report(self, trouble: BaseException) -> None:
        self._tell(replace(self._view, trouble=trouble))

    def _found(self, asked: str) -> FormatsView:
        own, built_in = self._library.own, self._library.formats(self._language)
        found = find([*(one.format for one in own), *(one.format for one in self._drafts), *built_in], asked)
        own = tuple(one for one in own if one.format_id in found)
        return replace(
            self._view,
            formats=tuple(one for one in built_in if one.format_id in found),
            own=tuple(one for one in own if not one.archived),
            put_away=tuple(one for one in own if one.archived),
            drafts=tuple(one for one in self._drafts if one.format_id in found),
            asked=asked,
        )

    def _own(self, format_id: str) -> OwnFormat | None:
        return next((one for one in self._library.own if one.format_id == format_id), None)

    def _reading(self) -> ReadingView | None:
        if self._open is None:
            return None
        view, format_id = self._view, self._open.format_id
        own, used = self._own(format_id), view.last_used.get(format_id)
        return self._open.view(view.settings, view.tonights_id, own, used)

    def _tonights_id_in(self, settings: GroupSettings | None) -> str:
        night = self.tonight()
        if night is not None:
            return night.choice.format_id
        return "" if settings is None else settings.format_id

    def _tell(self, view: FormatsView) -> None:
        view = replace(view, tonights_id=self._tonights_id_in(view.settings))
        if view != self._view:
            self._view = view
            self.shown.emit(view)


def _nothing() -> None:
    """Only what stands in the group is read."""
