# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One part in the editor: its name, its fields, its words; what is rare stands behind one fold.

Deliberately not here: which fields there are (`editor_rows.py`), and the list of parts (`editor_list.py`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import editing
from facilitator.domain.adjusting import of_minutes
from facilitator.domain.edit_limits import LONGEST_PART_TITLE
from facilitator.domain.formats import Part
from facilitator.ui.edit_words import unfit_words
from facilitator.ui.pages.editor_circles import ConditionsBlock
from facilitator.ui.pages.editor_fields import Block, line_block, minutes_block, side_by_side
from facilitator.ui.pages.editor_part_field import Home, PartField
from facilitator.ui.pages.editor_rows import has_short_version, part_fields
from facilitator.ui.pages.editor_texts import TextBlock
from facilitator.ui.pages.editor_usual import UsualRow
from facilitator.ui.pages.setting_controls import Choice
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.editor_views import EditorView
from facilitator.ui.widgets.buttons import Button, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.wording_words import wording_words

_TITLE, _WORDS, _NOTE, _SHORT, _SHORT_MIN = "title", "words", "for_you", "short", "short_minutes"


class EditedPart(QWidget):
    """The fields of the part that is open. `name` is where the keyboard goes for a new part.

    `unfolded` carries what has come into view, `cursor_moved` the text in which somebody writes.
    """

    unfolded = Signal(object)
    cursor_moved = Signal(object)

    def __init__(self, view_model: EditorViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._shown: tuple[str, str] = ("", "")
        self._wordings: tuple[str, ...] = ()
        self._chips: Choice | None = None
        self._is_narrow = False
        self._part: Part | None = None
        self._fields = part_fields()
        self.blocks: dict[str, Block] = {field.key: field.make(look) for field in self._fields}
        self.name = line_block(look, self.tr("Name of this part"), LONGEST_PART_TITLE)
        self.words = TextBlock(look, self.tr("Words to say"), "pace")
        self.for_you = TextBlock(look, self.tr("For you only"))
        self.short = TextBlock(look, self.tr("Shorter words, for a late evening"))
        self.short_minutes = minutes_block(look, self.tr("Minutes of the shorter words"))
        self.usual = UsualRow(look)
        self.fold = PlainButton(look, icon="down")
        self.folded = Label("", "quiet")
        self._build()
        self._connect()

    def stress(self) -> None:
        """Put stars round what is chosen in the text that has the keyboard, else in the words to say."""
        texts = (self.words.text, self.for_you.text, self.short.text)
        next((text for text in texts if text.hasFocus()), self.words.text).stress()

    def show_view(self, view: EditorView) -> None:
        """Show the part that is open."""
        part = view.part
        if part is None:
            return
        self._part = part
        opened = (part.part_id, view.wording) != self._shown
        self._shown = (part.part_id, view.wording)
        if opened:
            for block in (self.name, self.words, self.for_you, self.short, *self.blocks.values()):
                block.forget()
        self._show_wordings(view)
        when = self.blocks["when"]
        if isinstance(when, ConditionsBlock):
            when.wordings, when.own_days = view.format.wordings, view.own_days
        self.name.show_value(part.title)
        for field in self._fields:
            block = self.blocks[field.key]
            belongs = field.belongs(part, view.place)
            if belongs:
                block.show_value(field.read(part))
            if block.isHidden() is belongs:
                block.setVisible(belongs)
        self._beneath.setVisible(any(not block.isHidden() for block in self._beneath_blocks))
        self.usual.show_usual(view.usual)
        self._show_texts(part, view)
        self._show_fold(part, view.place)
        self._tell(view)
        if opened:
            for text in (self.words, self.for_you, self.short):
                text.text.fit_and_begin()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        of = {home: [self.blocks[one.key] for one in self._fields if one.home is home] for home in Home}
        self._beside = QWidget()
        self._beside_flow = FlowLayout(self._beside)
        for block in of[Home.NAME]:
            self._beside_flow.addWidget(block)
        self._names = side_by_side([(self.name, 1), (self._beside, 0)])
        self._tools = QWidget()
        self._tool_row = QHBoxLayout(self._tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self.stress_button = Button(look, self.tr("Stress"), words="compact even")
        self.stress_button.setAccessibleName(self.tr("Stress the word, or what is chosen"))
        self.stress_button.setToolTip("Ctrl+B")
        self.pause_button = Button(look, self.tr("(pause)"), words="compact even")
        self.pause_button.setAccessibleName(self.tr("Put a pause here"))
        for button in (self.stress_button, self.pause_button):
            self._tool_row.addWidget(button)
        self._tool_row.addStretch(1)
        self._wording_row = QWidget()
        self._wording_column = QVBoxLayout(self._wording_row)
        self._wording_column.setContentsMargins(0, 0, 0, 0)
        self._behind = QWidget()
        self._behind_column = QVBoxLayout(self._behind)
        self._behind_column.setContentsMargins(0, 0, 0, 0)
        self._small = QWidget()
        self._small_flow = FlowLayout(self._small)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._names)
        self._column.addWidget(self.usual)
        self._beneath = QWidget()
        self._main_flow = FlowLayout(self._beneath)
        self._column.addWidget(self._beneath)
        self._beneath_blocks = [block for block in of[Home.MAIN] if block.is_small]
        for block in of[Home.MAIN]:
            if block.is_small:
                self._main_flow.addWidget(block)
            else:
                self._column.addWidget(block)
        self._fold_row = QHBoxLayout()
        self._fold_row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._fold_row.addWidget(self.folded, 1)
        for widget in (self._wording_row, self.words, self._tools, self.for_you):
            self._column.addWidget(widget)
        self._column.addLayout(self._fold_row)
        self._column.addWidget(self._behind)
        self._column.addStretch(1)
        self._behind_column.addWidget(self._small)
        for block in of[Home.FOLD]:
            (self._small_flow if block.is_small else self._behind_column).addWidget(block)
        self._behind_column.addWidget(self.short)
        self._behind_column.addWidget(self.short_minutes)
        self._behind.hide()
        self._last = QWidget()
        self._last_flow = FlowLayout(self._last)
        self.double_button = PlainButton(look, self.tr("Duplicate this part"))
        self.remove_button = PlainButton(look, self.tr("Take this part out"))
        for button in (self.double_button, self.remove_button):
            self._last_flow.addWidget(button)
        self._column.insertWidget(self._column.count() - 1, self._last)

    def _connect(self) -> None:
        model = self._view_model
        for field in self._fields:
            block = self.blocks[field.key]
            block.asked.connect(partial(self._change, field))
            block.left.connect(model.end_typing)
        self.name.asked.connect(
            lambda title: model.change_part(_TITLE, lambda part: editing.titled(part, title), typed=True)
        )
        self.words.asked.connect(partial(model.change_words, _WORDS, editing.saying))
        self.for_you.asked.connect(partial(model.change_words, _NOTE, editing.noting))
        self.short.asked.connect(partial(model.change_words, _SHORT, editing.shortened))
        self.short_minutes.asked.connect(self._change_short_minutes)
        for block in (self.name, self.words, self.for_you, self.short, self.short_minutes):
            block.left.connect(model.end_typing)
        for text in (self.words.text, self.for_you.text, self.short.text):
            text.cursorPositionChanged.connect(partial(self.cursor_moved.emit, text))
        self.usual.adjust_asked.connect(
            lambda minutes: model.change_part("minutes", partial(of_minutes, minutes=minutes))
        )
        self.stress_button.clicked.connect(self.words.text.stress)
        self.pause_button.clicked.connect(self._put_pause)
        self.fold.clicked.connect(self._toggle_fold)
        self.double_button.clicked.connect(model.double_part)
        self.remove_button.clicked.connect(model.remove_part)
        self._look.scaled.connect(self._space)
        self._space()

    def set_narrow(self, narrow: bool) -> None:
        """Stand the small fields under the name, where there is little room."""
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._space()

    # -- what is asked -----------------------------------------------------------------------------------------------

    def _change(self, field: PartField, value: object) -> None:
        self._view_model.change_part(field.key, lambda part: field.write(part, value), typed=field.typed)
        if not field.typed and self._part is not None:
            # What was chosen may not have come about: show what is so.
            block = self.blocks[field.key]
            block.forget()
            block.show_value(field.read(self._part))

    def _change_short_minutes(self, minutes: int) -> None:
        self._view_model.change_part(
            _SHORT_MIN,
            lambda part: part if part.short is None else editing.shortened(part, "", part.short.words, minutes),
            typed=True,
        )

    def _put_pause(self) -> None:
        self.words.text.insert_pause()
        self.words.take_focus()

    def _toggle_fold(self) -> None:
        self._behind.setVisible(self._behind.isHidden())
        self._view_model.show_now()
        if not self._behind.isHidden():
            self.unfolded.emit(self._behind)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _show_texts(self, part: Part, view: EditorView) -> None:
        own = editing.own_wording(part, view.wording)
        usual = not view.wording
        self.words.show_value(part.words if usual else "" if own is None else own.words)
        hint = self.tr("What is said aloud. An empty line begins a paragraph.")
        if not usual:
            hint = self.tr("It says the same as the plain wording. Write here what it says instead.")
        if hint != self.words.text.placeholderText():
            self.words.text.setPlaceholderText(hint)
        self.for_you.show_value(part.for_you if own is None else own.for_you)
        short = part.short
        may_be = has_short_version(part) and (usual or (own is not None and short is not None))
        self.short.setVisible(may_be)
        self.short_minutes.setVisible(may_be and usual and short is not None)
        self.short.show_value((short.words if short else "") if own is None else own.short_words)
        if short is not None:
            self.short_minutes.show_value(short.minutes)

    def _show_wordings(self, view: EditorView) -> None:
        names = view.format.wordings
        if names != self._wordings:
            self._wordings = names
            if self._chips is not None:
                self._wording_column.removeWidget(self._chips)
                self._chips.deleteLater()
            options: list[tuple[object, str]] = [(name, wording_words(name)) for name in names]
            self._chips = Choice(self._look, self.tr("Wording"), options)
            self._chips.asked.connect(self._view_model.choose_wording)
            self._wording_column.addWidget(self._chips)
            self._wording_row.setVisible(len(names) > 1)
        if self._chips is not None:
            self._chips.set_value(view.wording or names[0])

    def _show_fold(self, part: Part, place: int) -> None:
        said = [field.said(part) for field in self._fields if field.home is Home.FOLD and field.belongs(part, place)]
        if part.short is not None:
            said.append(self.tr("shorter words"))
        told = self.tr(", ", "between what is set behind the fold").join(words for words in said if words)
        is_open = not self._behind.isHidden()
        name = fill_in(self.tr("More: {settings}"), settings=told) if told else self.tr("More")
        name = self.tr("Less") if is_open else name
        if name != self.fold.accessibleName():
            self.fold.set_text(self.tr("Less") if is_open else self.tr("More"))
            self.fold.setAccessibleName(name)
            self.fold.set_icon("up" if is_open else "down")
            self.folded.setText("" if is_open else told)

    def _tell(self, view: EditorView) -> None:
        told = view.told
        named = {_TITLE: self.name, _WORDS: self.words, _NOTE: self.for_you, _SHORT: self.short}
        for key, block in (named | self.blocks | {_SHORT_MIN: self.short_minutes}).items():
            if told is not None and told.field == key:
                block.tell(unfit_words(told.unfit))
            elif block.was_told:
                block.tell("")
            block.was_told = told is not None and told.field == key

    def _space(self) -> None:
        px = self._look.px
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._names.setDirection(down if self._is_narrow else across)
        self._beside_flow.setSpacing(px(SPACE["group"]))
        self._names.setSpacing(px(SPACE["group"]))
        self._column.setSpacing(px(SPACE["group"]))
        self._behind_column.setSpacing(px(SPACE["group"]))
        self._small_flow.setSpacing(px(SPACE["group"]))
        self._main_flow.setSpacing(px(SPACE["group"]))
        self._tool_row.setSpacing(px(8))
        self._wording_column.setSpacing(px(8))
