# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats: the list, shelf by shelf, and one of them opened to be read to its end and chosen for tonight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import MeetingFormat, Part
from facilitator.services.library import Shelf, shelf_of
from facilitator.ui.pages.format_shelf import FormatShelf, shelf_words
from facilitator.ui.pages.part_words import format_facts, part_facts, wording_words
from facilitator.ui.pages.prose import Prose
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import WORDS_WIDTH
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.formats import FormatsView, FormatsViewModel, ReadingView
from facilitator.ui.widgets.banner import UndoBar
from facilitator.ui.widgets.buttons import ChipButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label, Line
from facilitator.ui.widgets.rows_card import CardRow

_PAUSE = "(pause)"


class FormatsPage(QWidget):
    """The list, or one format. Esc and Backspace go from the format back to the list."""

    def __init__(self, view_model: FormatsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._reading: ReadingView | None = None
        self._read_last = ""
        self._shown: tuple[MeetingFormat, ...] = ()
        self._went_to_print = False
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the format read last or on the first, on the way back to the list, or back on Print."""
        if self._reading is not None and self._went_to_print:
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_here()
        self._went_to_print = False

    def row_button(self, format_id: str) -> PlainButton:
        """Return the button that opens a format; raises `KeyError` when it is not in the list."""
        return self.shelves[shelf_of(format_id)].rows.button(format_id)

    def print_page(self) -> None:
        """Ask for the open format on paper; in the list for the one that has the focus, or tonight's."""
        self._went_to_print = True
        focused = (found.format_id for found in self._shown if self.row_button(found.format_id).hasFocus())
        self._view_model.ask_paper(next(focused, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the reading."""
        if self._reading is not None and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._view_model.close()
        else:
            event.ignore()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._list = ScrollColumn(self._look)
        self.shelves = {shelf: FormatShelf(self._look, shelf_words(shelf)) for shelf in Shelf}
        self.list_trouble = Label("", "strong")
        self._list.column.addWidget(Label(self.tr("Formats"), "title"))
        for widget in (self.list_trouble, *self.shelves.values()):
            self._list.column.addWidget(widget)
        self._list.column.addStretch(1)
        self._sheet = ScrollColumn(self._look, widest=WORDS_WIDTH + 80)
        self._build_sheet()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._sheet)

    def _build_sheet(self) -> None:
        look = self._look
        self.back_button = PlainButton(look, self.tr("All formats"), icon="back")
        self.title = Label("", "title")
        self.facts = Label("", "quiet")
        self.summary = Prose("")
        self._wordings = QWidget()
        self._chips = FlowLayout(self._wordings)
        self._chip_group = QButtonGroup(self)
        self.use_button = PrimaryButton(look, self.tr("Use tonight"))
        self.print_button = PlainButton(look, self.tr("Print"))
        self.undo_bar = UndoBar(look)
        self._tonights = Label(self.tr("This is tonight's format."), "strong", wrap=False)
        actions = QWidget()
        self._actions = FlowLayout(actions)
        self._actions.addWidget(self.use_button)
        self._actions.addWidget(self._tonights)
        self._actions.addWidget(self.print_button)
        self._actions.addWidget(self.undo_bar)
        self.trouble = Label("", "strong")
        self._parts = QWidget()
        self._parts_column = QVBoxLayout(self._parts)
        self._head = QVBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(top)
        self._head.addWidget(self.facts)
        column = self._sheet.column
        column.addLayout(self._head)
        column.addWidget(self.summary)
        column.addWidget(self._wordings)
        column.addWidget(actions)
        column.addWidget(self.trouble)
        column.addWidget(self._parts)
        column.addStretch(1)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.shown.connect(self._render_list)
        view_model.reading_changed.connect(self._render_reading)
        for shelf in self.shelves.values():
            shelf.rows.action_chosen.connect(view_model.read)
        self.back_button.clicked.connect(view_model.close)
        self.use_button.clicked.connect(view_model.use_tonight)
        self.undo_bar.action_chosen.connect(view_model.undo)
        self.print_button.clicked.connect(self.print_page)
        self._look.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        self._head.setSpacing(px(4))
        self._actions.setSpacing(px(16))
        self._chips.setSpacing(px(8))
        self._parts_column.setContentsMargins(0, 0, 0, 0)
        self._parts_column.setSpacing(px(12))
        self._line_up_shelves()

    def _line_up_shelves(self) -> None:
        cards = [shelf.rows for shelf in self.shelves.values()]
        widest = max(card.widest_title() for card in cards)
        for card in cards:
            card.align_titles(widest)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_list(self, view: FormatsView) -> None:
        self._shown = view.formats
        tonights = "" if view.settings is None else view.settings.format_id
        held = dict(view.shelves())
        for shelf, shown in self.shelves.items():
            shown.show_rows([self._row(found, found.format_id == tonights) for found in held.get(shelf, ())])
        self._line_up_shelves()
        told = None if view.trouble is None else trouble_words(view.trouble)
        for label in (self.trouble, self.list_trouble):
            label.setText("" if told is None else f"{told.what} {told.next_step}")
            label.setVisible(told is not None)
        if view.can_undo:
            undo = self.tr("Undo")
            name = self.tr("Undo: put the format before back")
            self.undo_bar.show_words(self.tr("Chosen."), undo, action_name=name)
        else:
            self.undo_bar.put_away()

    def _row(self, found: MeetingFormat, tonights: bool) -> CardRow:
        whole = self.tr("{facts} {summary}", "how long and how many parts; a sentence about the format")
        if tonights:
            whole = self.tr("Tonight's format. {facts} {summary}", "see the other one")
        return CardRow(
            key=found.format_id,
            title=found.title,
            sentence=fill_in(whole, facts=format_facts(found), summary=found.summary),
            action=self.tr("Read"),
            action_name=fill_in(self.tr("Read: {format}"), format=found.title),
        )

    def _render_reading(self, view: ReadingView | None) -> None:
        before, self._reading = self._reading, view
        if view is None:
            self._stack.setCurrentWidget(self._list)
            if before is not None:
                self._focus_here()
            return
        self._read_last = view.format.format_id
        new_one = before is None or before.format.format_id != view.format.format_id
        self._render_head(view, new_one)
        if new_one or before is None or before.format != view.format:
            self._render_parts(view.format)
        self._stack.setCurrentWidget(self._sheet)
        if new_one:
            self._sheet.to_top()
            self._focus_here()

    def _render_head(self, view: ReadingView, new_one: bool) -> None:
        self.title.setText(view.format.title)
        self.facts.setText(format_facts(view.format))
        self.summary.setText(view.format.summary)
        had_focus = self.use_button.hasFocus()
        self.use_button.setVisible(not view.is_tonights)
        self._tonights.setVisible(view.is_tonights and self.undo_bar.isHidden())
        if had_focus and view.is_tonights:
            target = self.undo_bar.button if not self.undo_bar.isHidden() else self.back_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if new_one:
            self._render_wordings(view)

    def _render_wordings(self, view: ReadingView) -> None:
        for chip in self._chip_group.buttons():
            self._chip_group.removeButton(chip)
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self._wordings.setVisible(len(view.wordings) > 1)
        for name in view.wordings:
            chip = ChipButton(self._look, wording_words(name), checkable=True)
            chip.setAccessibleDescription(self.tr("Wording"))
            chip.setChecked(name == view.wording)
            chip.clicked.connect(partial(self._view_model.choose_wording, name))
            self._chip_group.addButton(chip)
            self._chips.addWidget(chip)
        QWidget.setTabOrder(self.back_button, self.use_button)
        for chip in self._chip_group.buttons():
            QWidget.setTabOrder(chip, self.use_button)

    def _render_parts(self, found: MeetingFormat) -> None:
        while (item := self._parts_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, part in enumerate(found.parts, 1):
            self._parts_column.addWidget(Line())
            self._add_part(number, part)

    def _add_part(self, number: int, part: Part) -> None:
        add = self._parts_column.addWidget
        title = self.tr("{number}. {part}", "a part of a format and its place")
        add(Label(fill_in(title, number=number, part=part.title), "section"))
        add(Label(" ".join(part_facts(part)), "quiet"))
        for paragraph in part.words.strip().split("\n\n"):
            if paragraph.strip() == _PAUSE:
                add(Label(self.tr("(pause)"), "label"))
            elif paragraph.strip():
                add(Prose(" ".join(paragraph.split()), "question"))
        cross_talk = "" if part.sharing is None else part.sharing.cross_talk
        for words, label in ((cross_talk, self.tr("On answering one another")), (part.for_you, self.tr("For you"))):
            if words.strip():
                add(Label(label, "label"))
            for paragraph in words.strip().split("\n\n") if words.strip() else ():
                add(Prose(" ".join(paragraph.split()), "quiet"))

    def _focus_here(self) -> None:
        if self._reading is not None:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.row_button(self._read_last).setFocus(Qt.FocusReason.OtherFocusReason)
        except KeyError:
            first = self._list.findChild(PlainButton)
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
