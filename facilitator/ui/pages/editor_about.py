# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole format in the editor: what it is called, what it is for, how long it is meant to be, and its wordings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain import editing
from facilitator.domain.edit_limits import LONGEST_SUMMARY
from facilitator.domain.formats import MeetingKind
from facilitator.domain.own_formats import LONGEST_TITLE
from facilitator.domain.placeholders import unknown_names
from facilitator.ui.edit_words import unfit_words
from facilitator.ui.pages.editor_fields import ChoiceBlock, line_block, minutes_block
from facilitator.ui.pages.format_shelf import meeting_kind_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.editor_views import EditorView
from facilitator.ui.widgets.buttons import Button, ChipButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.wording_words import wording_words

_OFFERED = ("spiritual", "silence", "families")
_LONGEST_NAME, _LONGEST_NAMES = 40, 400


class EditedFormat(QWidget):
    """The fields of the whole format. `title` is where the keyboard goes for a new one."""

    def __init__(self, view_model: EditorViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._wordings: tuple[str, ...] = ()
        self.title = line_block(look, self.tr("Title"), LONGEST_TITLE)
        self.summary = line_block(look, self.tr("What it is, in one line"), LONGEST_SUMMARY)
        self.wished = minutes_block(look, self.tr("How long it is meant to be, in minutes"))
        kinds = [(kind, meeting_kind_words(kind)) for kind in MeetingKind]
        self.kind = ChoiceBlock(look, self.tr("What kind of meeting"), kinds)
        self.wordings = QWidget()
        self.wordings.setAccessibleName(self.tr("Wordings"))
        self._flow = FlowLayout(self.wordings)
        self.own_name = line_block(look, self.tr("Another wording, by its name"), _LONGEST_NAME)
        self.names = line_block(look, self.tr("Own names to fill in, with commas between"), _LONGEST_NAMES)
        self.unknown = Label("", "soon")
        self.add_own = Button(look, self.tr("Add this wording"))
        self.throw_away = PlainButton(look)
        self._build()
        self._connect()

    def show_view(self, view: EditorView) -> None:
        """Show the format."""
        found = view.format
        self.title.show_value(found.title)
        self.summary.show_value(found.summary)
        self.wished.show_value(view.draft.wished_min)
        self.kind.show_value(found.kind)
        words = self.tr("Go back to what the group uses") if view.version else self.tr("Throw this draft away")
        if words != self.throw_away.accessibleName():
            self.throw_away.set_text(words)
        self.throw_away.setVisible(view.differs)
        if found.wordings != self._wordings:
            self._wordings = found.wordings
            self._show_wordings()
        self.names.show_value(", ".join(found.asks_for))
        signs = ", ".join(f"{{{name}}}" for _, name in unknown_names(found))
        self.unknown.setText(fill_in(self.tr("These stand in the words, and nobody knows them: {names}"), names=signs))
        self.unknown.setVisible(bool(signs))
        told = {
            "asks_for": self.names,
            "title": self.title,
            "summary": self.summary,
            "wished": self.wished,
            "wordings": self.own_name,
        }
        for key, block in told.items():
            is_told = view.told is not None and view.told.field == key
            if view.told is not None and is_told:
                block.tell(unfit_words(view.told.unfit))
            elif block.was_told:
                block.tell("")
            block.was_told = is_told

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("A part can say something else in another wording. You choose one for each evening.")
        for widget in (
            self.title,
            self.summary,
            self.wished,
            self.kind,
            Label(self.tr("Wordings"), "label"),
            self.wordings,
            Label(hint, "quiet"),
            self.own_name,
        ):
            self._column.addWidget(widget)
        filled = self.tr("A name in braces, such as {topic}, is filled in for each evening.")
        self._filled = (self.names, Label(filled, "quiet"), self.unknown)
        self._add_row = FlowLayout()
        self._add_row.addWidget(self.add_own)
        self._column.addLayout(self._add_row)
        for widget in self._filled:
            self._column.addWidget(widget)
        self._column.addWidget(self.throw_away, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)

    def _connect(self) -> None:
        model = self._view_model
        change = model.change_format
        self.title.asked.connect(lambda text: change("title", lambda found: editing.retitled(found, text), typed=True))
        self.summary.asked.connect(
            lambda text: change("summary", lambda found: editing.summed_up(found, text), typed=True)
        )
        self.kind.asked.connect(lambda kind: change("kind", lambda found: editing.of_kind(found, kind), typed=False))
        self.wished.asked.connect(model.wish)
        self.names.asked.connect(
            lambda text: change("asks_for", lambda found: editing.asking_for(found, text.split(",")), typed=True)
        )
        for block in (self.title, self.summary, self.wished, self.names):
            block.left.connect(model.end_typing)
        self.add_own.clicked.connect(lambda: model.add_wording(self.own_name.line.text()))
        self.throw_away.clicked.connect(model.throw_away)
        self._look.scaled.connect(self._space)
        self._space()

    def _show_wordings(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name in self._wordings[1:]:
            words = fill_in(self.tr("Take out: {wording}"), wording=wording_words(name))
            self._add_chip(words, partial(self._take_out, name))
        for name in _OFFERED:
            if name not in self._wordings:
                words = fill_in(self.tr("Add: {wording}"), wording=wording_words(name))
                self._add_chip(words, partial(self._view_model.add_wording, name))
        self.own_name.line.clear()

    def _add_chip(self, words: str, intent: partial[None]) -> None:
        chip = ChipButton(self._look, words)
        chip.clicked.connect(lambda: intent())
        self._flow.addWidget(chip)

    def _take_out(self, name: str) -> None:
        self._view_model.choose_wording(name)
        self._view_model.remove_wording()

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(SPACE["group"]))
        self._flow.setSpacing(px(8))
        self._add_row.setSpacing(px(8))
