# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats: the list, and one of them opened to be read, chosen for tonight, copied, shared or put away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from facilitator.domain.own_formats import LONGEST_TITLE
from facilitator.ui.pages.format_list import FormatList
from facilitator.ui.pages.format_sheet import FormatSheet
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.format_views import Done, FormatsView, ReadingView
from facilitator.ui.viewmodels.formats import FormatsViewModel
from facilitator.ui.viewmodels.real_minutes import RealMinutesViewModel


class FormatsPage(QWidget):
    """The list, or one format. Esc and Backspace go from the format back to the list; Ctrl+F searches the list.

    `bring_in_asked` and `share_asked` ask for a window in which a file is chosen, `calendar_asked` for when we meet.
    """

    bring_in_asked = Signal()
    share_asked = Signal()
    calendar_asked = Signal()

    def __init__(
        self,
        view_model: FormatsViewModel,
        look: Look,
        real_minutes: RealMinutesViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._real_minutes = real_minutes
        self._reading: ReadingView | None = None
        self._read_last = ""
        self._done: Done | None = None
        self._went_to_print = self._went_to_edit = False
        self._stack = QStackedLayout(self)
        self.list = FormatList(look)
        self.sheet = FormatSheet(look)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.sheet)
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the format read last or on the first, on the way back to the list, or back on Print."""
        back_from_print, self._went_to_print = self._went_to_print, False
        back_from_editor, self._went_to_edit = self._went_to_edit, False
        if self._reading is not None and (back_from_print or back_from_editor):
            button = self.sheet.print_button if back_from_print else self.sheet.edit_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._reading is not None:
            self.sheet.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.focus_on(self._read_last)

    def go_to_search(self) -> None:
        """Search: from a format, the list comes first."""
        if self._reading is not None:
            self._view_model.close()
        self.list.focus_search()

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._real_minutes.undo():
            self._view_model.undo()

    def write_new(self) -> None:
        """Ask to write a format from nothing."""
        self._view_model.write_new(self.tr("Our new format"), self.tr("Welcome"))

    def print_page(self) -> None:
        """Ask for the open format on paper; in the list for the one that has the focus, or tonight's."""
        self._went_to_print = True
        self._view_model.ask_paper(self.list.focused_format())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the reading."""
        if self._reading is not None and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._view_model.close()
        else:
            event.ignore()

    def _connect(self) -> None:
        view_model, shown, sheet = self._view_model, self.list, self.sheet
        view_model.shown.connect(self._render)
        view_model.reading_changed.connect(self._render_reading)
        shown.searched.connect(view_model.search)
        shown.read_asked.connect(view_model.read)
        shown.back_asked.connect(view_model.bring_back)
        shown.draft_asked.connect(view_model.edit_draft)
        shown.new_button.clicked.connect(self.write_new)
        shown.bring_in_button.clicked.connect(self.bring_in_asked)
        shown.when_button.clicked.connect(self.calendar_asked)
        sheet.wording_chosen.connect(view_model.choose_wording)
        sheet.back_button.clicked.connect(view_model.close)
        sheet.use_button.clicked.connect(view_model.use_tonight)
        sheet.practise_button.clicked.connect(view_model.practise)
        sheet.copy_button.clicked.connect(self._copy)
        sheet.edit_button.clicked.connect(self._edit)
        sheet.put_away_button.clicked.connect(view_model.put_away)
        sheet.print_button.clicked.connect(self.print_page)
        sheet.share_button.clicked.connect(self.share_asked)
        sheet.usual.adjust_asked.connect(self._adjust)
        sheet.usual.forget_asked.connect(self._real_minutes.forget)
        sheet.usual.undo_asked.connect(self._real_minutes.undo)
        self._real_minutes.changed.connect(sheet.usual.render_usual)
        for bar in (shown.undo_bar, sheet.undo_bar):
            bar.action_chosen.connect(view_model.undo)

    def _copy(self) -> None:
        if self._reading is not None:
            self._view_model.copy(self._title_of_copy(self._reading))

    def _adjust(self, part_id: str, minutes: int) -> None:
        if self._reading is not None:
            self._view_model.adjust(part_id, minutes, self._title_of_copy(self._reading))

    def _edit(self) -> None:
        if self._reading is not None:
            self._went_to_edit = True
            self._view_model.edit(self._title_of_copy(self._reading))

    def _title_of_copy(self, reading: ReadingView) -> str:
        title = fill_in(self.tr("My copy of {format}"), format=reading.format.title)
        return title if len(title) <= LONGEST_TITLE else reading.format.title

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: FormatsView) -> None:
        told = None if view.trouble is None else trouble_words(view.trouble)
        for label in (self.sheet.trouble, self.list.trouble):
            label.setText("" if told is None else f"{told.what} {told.next_step}")
            label.setVisible(told is not None)
        had_focus = self.list.undo_bar.button.hasFocus() or self.sheet.undo_bar.button.hasFocus()
        for bar in (self.list.undo_bar, self.sheet.undo_bar):
            if view.done is None:
                bar.put_away()
            else:
                what, undo_name = self._done_words(view.done)
                bar.show_words(what, self.tr("Undo"), action_name=undo_name)
        self.list.show_view(view)
        self._place_focus(view.done, had_focus)

    def _place_focus(self, done: Done | None, had_focus: bool) -> None:
        """What was pressed may be gone: the way back is the next thing then."""
        before, self._done = self._done, done
        if done is not before and done in (Done.PUT_AWAY, Done.BROUGHT_BACK) and self._reading is None:
            self.list.undo_bar.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif done is None and had_focus:
            self.take_focus()

    def _done_words(self, done: Done) -> tuple[str, str]:
        return {
            Done.CHOSEN: (self.tr("Chosen."), self.tr("Undo: put the format before back")),
            Done.COPIED: (self.tr("Now it is yours."), self.tr("Undo: take the copy away")),
            Done.PUT_AWAY: (self.tr("Put away."), self.tr("Undo: offer the format again")),
            Done.BROUGHT_BACK: (self.tr("It is back."), self.tr("Undo: put the format away again")),
            Done.ADJUSTED: (self.tr("Changed, from the next meeting on."), self.tr("Undo: as it was before")),
            Done.THROWN_AWAY: (self.tr("Thrown away."), self.tr("Undo: bring the draft back")),
            Done.BROUGHT_IN: (self.tr("Brought in."), self.tr("Undo: take the format out again")),
        }[done]

    def _render_reading(self, view: ReadingView | None) -> None:
        before, self._reading = self._reading, view
        self._real_minutes.follow(None if view is None else view.format)
        if view is None:
            self._stack.setCurrentWidget(self.list)
            if before is not None:
                self.take_focus()
            return
        self._read_last = view.format.format_id
        self.sheet.show_reading(view, before)
        self._stack.setCurrentWidget(self.sheet)
        # What the editor has taken up is opened here while the editor has the keyboard.
        if self.isVisible() and (before is None or before.format.format_id != view.format.format_id):
            self.take_focus()
