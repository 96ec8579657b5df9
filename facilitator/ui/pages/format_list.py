# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of formats: a search, the group's own first, then the built-in ones by kind, last what was put away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from facilitator.domain.formats import MeetingFormat, MeetingKind
from facilitator.ui.pages.format_shelf import FormatShelf, meeting_kind_words
from facilitator.ui.pages.part_words import format_sentences
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.format_views import FormatsView
from facilitator.ui.widgets.banner import UndoBar
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.rows_card import CardRow

_NARROW_PX = 760
_LARGE = 1.4
"""In less room, or with larger text, the buttons stand below the title."""
LONGEST_SEARCH = 80


class FormatList(ScrollColumn):
    """`read_asked`, `back_asked` and `draft_asked` carry a format's id, `searched` what was typed."""

    read_asked = Signal(str)
    back_asked = Signal(str)
    draft_asked = Signal(str)
    searched = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_SEARCH)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the formats"))
        self.when_button = PlainButton(look, self.tr("When we meet"))
        self.new_button = OutlinedButton(look, self.tr("Write a new one"), icon="plus")
        self.bring_in_button = PlainButton(look, self.tr("Bring in a file"), icon="plus")
        self.undo_bar = UndoBar(look)
        self.trouble = Label("", "strong")
        self.nothing = Label(self.tr("No format has these words. Try fewer of them."), "quiet")
        self.ours = FormatShelf(look, self.tr("Our own formats"))
        self.shelves = {kind: FormatShelf(look, meeting_kind_words(kind)) for kind in MeetingKind}
        self.drafts = FormatShelf(look, self.tr("Being written"))
        self.put_away = FormatShelf(look, self.tr("Put away"))
        self._changed: frozenset[str] = frozenset()
        self._build()
        self._connect()

    def all_shelves(self) -> tuple[FormatShelf, ...]:
        """Return every shelf, from above."""
        return (self.drafts, self.ours, *self.shelves.values(), self.put_away)

    def row_button(self, format_id: str) -> PlainButton:
        """Return the button of a format; raises `KeyError` when it is not in the list."""
        for shelf in self.all_shelves():
            try:
                return shelf.rows.button(format_id)
            except KeyError:
                continue
        raise KeyError(format_id)

    def focused_format(self) -> str:
        """Return the id of the format whose button has the focus; empty when none has."""
        return next((key for shelf in self.all_shelves() if (key := shelf.rows.focused_key())), "")

    def focus_on(self, format_id: str) -> None:
        """Put the keyboard on this format, or on the first that is there."""
        try:
            button: PlainButton | None = self.row_button(format_id)
        except KeyError:
            button = next(iter(shelf.rows.first_button() for shelf in self.all_shelves() if shelf.holds_any), None)
        (button or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search, what stands there chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_view(self, view: FormatsView) -> None:
        """Show what there is."""
        tonights = view.tonights_id
        read = self.tr("Read")

        def row(found: MeetingFormat, action: str = read, name: str = "") -> CardRow:
            return self._row(found, found.format_id == tonights, view.last_used.get(found.format_id), action, name)

        back, back_name = self.tr("Bring back"), self.tr("Bring back: {format}")
        held = dict(view.kinds())
        go_on, go_on_name = self.tr("Go on"), self.tr("Go on writing: {format}")
        self.drafts.show_rows([row(one.format, go_on, go_on_name) for one in view.new_drafts])
        self._changed = frozenset(one.format_id for one in view.drafts)
        self.ours.show_rows([row(one.format) for one in view.own])
        for kind, shelf in self.shelves.items():
            shelf.show_rows([row(found) for found in held.get(kind, ())])
        self.put_away.show_rows([row(one.format, back, back_name) for one in view.put_away])
        self.nothing.setVisible(view.is_empty and bool(view.asked.strip()))
        if self.field.text() != view.asked:
            self.field.setText(view.asked)
        self._line_up_shelves()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search; Enter in it goes to what was found."""
        typing = self.field.hasFocus()
        if typing and event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focus_on("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the two buttons stand below the title where there is little room."""
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        narrow = self._look.scale > _LARGE or self.width() < self._look.px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if narrow else across)

    def _build(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(Label(self.tr("Formats"), "title"), 1)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        for button in (self.when_button, self.bring_in_button, self.new_button):
            self._buttons.addWidget(button)
        self._top.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._top)
        for widget in (self.field, self.undo_bar, self.trouble, self.nothing, *self.all_shelves()):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        for hidden in (self.trouble, self.nothing):
            hidden.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.searched)
        for shelf in (self.ours, *self.shelves.values()):
            shelf.rows.action_chosen.connect(self.read_asked)
        self.drafts.rows.action_chosen.connect(self.draft_asked)
        self.put_away.rows.action_chosen.connect(self.back_asked)
        self._look.scaled.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._place_buttons()
        self._top.setSpacing(self._look.px(SPACE["row"]))
        self.field.setMaximumWidth(self._look.px(420))
        self._line_up_shelves()

    def _line_up_shelves(self) -> None:
        cards = [shelf.rows for shelf in self.all_shelves()]
        widest = max(card.widest_title() for card in cards)
        for card in cards:
            card.align_titles(widest)

    def _row(self, found: MeetingFormat, tonights: bool, used: date | None, action: str, name: str) -> CardRow:
        sentences = format_sentences(found, used)
        if tonights:
            sentences = (self.tr("Tonight's format."), *sentences)
        if found.format_id in self._changed and action == self.tr("Read"):
            sentences = (*sentences, self.tr("There are changes that the group has not taken up."))
        return CardRow(
            key=found.format_id,
            title=found.title,
            sentence=" ".join(sentences),
            action=action,
            action_name=fill_in(name or self.tr("Read: {format}"), format=found.title),
        )
