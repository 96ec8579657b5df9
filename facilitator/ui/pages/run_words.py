# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The middle of Run: the words to say, what comes next, and what may open in their place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.condition_words import only_when
from facilitator.ui.pages.run_notes import RunNotes
from facilitator.ui.role_words import lead_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import PartView
from facilitator.ui.viewmodels.side_notes import NotesView
from facilitator.ui.widgets.labels import Label, Line
from facilitator.ui.widgets.words_view import WordsView

_LARGE_PRINT = 1.2
_SHORT_PROMPT = 80
"""So many characters take two or three lines beside the buttons of a low window."""


class Shortened(Label):
    """One line that ends in "…" where there is no room; readers hear all of it."""

    def __init__(self, words: str) -> None:
        super().__init__("", words, wrap=False)
        self._whole = ""

    def set_whole(self, text: str) -> None:
        """Show as much of `text` as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(text)
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        """Return the room for all of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for next to nothing."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(1, self.width())))


class RunWords(QWidget):
    """Words alone, with air around them. A panel (seats, milestones) may stand in their place for a while."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = self._has_next = False
        self._notes = ""
        self._view: PartView | None = None
        self._note = Label("", "quiet")
        self._note.hide()
        self._looking = Shortened("section soft")
        self.words = WordsView(look)
        self.beside = RunNotes(look)
        self._prompt = ""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.words)
        self._next = Label("", "quiet", wrap=False)
        self._next_title = Shortened("strong")
        self._next_line = Shortened("quiet")
        self._preview = self._make_preview()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._looking)
        self._column.addWidget(self._note)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.beside)
        self._column.addWidget(self._preview)
        look.scaled.connect(self._space)
        self._space()

    def _make_preview(self) -> QWidget:
        preview = QWidget()
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(14))
        column.addWidget(Line())
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(self._next)
        row.addWidget(self._next_title)
        row.addWidget(self._next_line, 1)
        column.addLayout(row)
        return preview

    @property
    def panel(self) -> QWidget | None:
        """What stands in place of the words; None while the words do."""
        shown = self._stack.currentWidget()
        return None if shown is self.words else shown

    def open_panel(self, panel: QWidget) -> None:
        """Let a panel stand in place of the words."""
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._render_note()
        self._show_preview()

    def close_panel(self) -> bool:
        """Show the words again; tell whether a panel was open."""
        was_open = self.panel is not None
        self._stack.setCurrentWidget(self.words)
        self._render_note()
        self._show_preview()
        return was_open

    def set_compact(self, compact: bool) -> None:
        """Leave the preview to the big button, for low windows."""
        self._compact = compact
        self._show_preview()
        self._space()

    def render_part(self, view: PartView) -> None:
        """Show a part's words."""
        self._view = view
        self._notes = self._note_words(view)
        notes = self._notes if self.is_narrow() else ""
        inside = (notes, "" if self._has_room_for_prompt() else self._prompt)
        note = "\n\n".join(filter(None, (*inside, view.for_you, view.cross_talk)))
        self.words.set_words(view.words, note=note, note_label=self.tr("For you"), pause_word=self.tr("pause"))
        self.words.set_name(fill_in(self.tr("Words to say: {part}"), part=view.title))
        self._looking.set_whole(fill_in(self.tr("Looking ahead: {part}"), part=view.title))
        self._looking.setVisible(view.looking)
        self._render_note()
        self._next.setText(self.tr("Next:"))
        self._has_next = bool(view.next_title)
        self._next_title.set_whole(view.next_title)
        self._next_line.set_whole(fill_in(self.tr("“{words}”"), words=view.next_line) if view.next_line else "")
        self._show_preview()

    def place_beside(self, elsewhere: QBoxLayout) -> None:
        """Let what stands beside the words stand elsewhere, where the words need all the room."""
        if self.is_narrow() and elsewhere.indexOf(self.beside) < 0:
            elsewhere.insertWidget(elsewhere.count() - 1, self.beside)
        elif not self.is_narrow() and self._column.indexOf(self.beside) < 0:
            self._column.insertWidget(self._column.indexOf(self._stack) + 1, self.beside)

    def render_notes(self, view: NotesView) -> None:
        """Show a prompt, and the private lines while they are not covered."""
        self.beside.render_notes(view)
        self.words.set_private(view.private, self.tr("Private lines"))
        if view.prompt != self._prompt:
            self._prompt = view.prompt
            if self._view is not None:
                self.render_part(self._view)
        self._render_note()

    def _note_words(self, view: PartView) -> str:
        """Say who leads where it matters, and what tonight's plan has made of this part."""
        notes = []
        lead = view.lead
        if lead is not None:
            is_soon = lead.until == view.index + 2
            if lead.begins_here or view.index == 0 or is_soon:
                notes.append(lead_words(lead))
        if view.waits_for:
            notes += [only_when(view.waits_for), self.tr("Going there takes it in.")]
        elif view.left_out:
            notes.append(self.tr("Left out tonight. Going there takes it up again."))
        elif view.short:
            notes.append(self.tr("Tonight the short version."))
        return "\n".join(notes)

    def _show_preview(self) -> None:
        """Show what comes next where there is room for it; an open panel needs it all."""
        self._preview.setVisible(not self._compact and self._has_next and self.panel is None)

    def _render_note(self) -> None:
        self._note.setText(self._notes)
        self._note.setVisible(bool(self._notes) and self.panel is None and not self.is_narrow())
        self.beside.set_room(prompt_here=self._has_room_for_prompt(), stacked=self._compact)
        self.beside.setVisible(not self.beside.is_empty and self.panel is None)

    def _has_room_for_prompt(self) -> bool:
        """Tell whether the prompt has room under the words; in a low window only a short one has."""
        return not self._compact or (not self.is_narrow() and len(self._prompt) <= _SHORT_PROMPT)

    def is_narrow(self) -> bool:
        """Tell whether the words need all the room: then the note is among what is for the leader alone."""
        return self._compact and self._look.scale > _LARGE_PRINT

    def _space(self) -> None:
        if self._view is not None:
            self.render_part(self._view)
        side = self._look.px(24 if self._compact else 44)
        top = self._look.px(12 if self._compact else 28)
        self._column.setContentsMargins(side, top, side, self._look.px(8 if self._compact else 18))
        self._column.setSpacing(self._look.px(12))
