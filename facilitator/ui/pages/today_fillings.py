# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tonight's words ask for, as a card on Today: a field for each name, and the whole text of a chosen reading.

Opened from its row, closed by Done, Enter or Esc. Deliberately not here: keeping what was typed.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.fillings import LONGEST_READING
from facilitator.domain.placeholders import LONGEST_VALUE
from facilitator.ui.pages.own_words import TypedText
from facilitator.ui.placeholder_words import field_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.fillings import Field, FillingsView, FillingsViewModel
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_READING_PX = 150


class TodayFillings(QFrame):
    """The card. `closed`: somebody is done with it."""

    closed = Signal()

    def __init__(self, view_model: FillingsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_class(self, "card")
        self._view_model = view_model
        self._look = look
        self._view = FillingsView()
        self.edits: dict[tuple[str, bool], QLineEdit | TypedText] = {}
        self.note = Label(self.tr("This is read aloud, so write no names of people."), "quiet")
        self.done = PlainButton(look, self.tr("Done"))
        self.done.setAccessibleName(self.tr("Done with the words for tonight"))
        self.done.clicked.connect(self.closed)
        self._fields = QVBoxLayout()
        foot = QWidget()
        self._foot = FlowLayout(foot)
        self._foot.addWidget(self.done)
        self._column = QVBoxLayout(self)
        for item in (self.note, self._fields, foot):
            if isinstance(item, QWidget):
                self._column.addWidget(item)
            else:
                self._column.addLayout(item)
        view_model.shown.connect(self._render_fillings)
        view_model.trouble.connect(lambda _: self.note.setText(self.tr("Not saved yet. Tonight it is there.")))
        look.scaled.connect(self._space)
        view_model.show_now()
        self._space()

    def take_focus(self) -> None:
        """Put the keyboard into the first field that is blank, else into the first."""
        edits = list(self.edits.values())
        blank = next((edit for edit in edits if not _text_of(edit)), edits[0] if edits else self.done)
        blank.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close the card; Enter goes no further, or it would start the meeting."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _render_fillings(self, view: FillingsView) -> None:
        before, self._view = [_shape(field) for field in self._view.fields], view
        if before != [_shape(field) for field in view.fields]:
            self._build()
        for field in view.fields:
            _show_text(self.edits[field.name, field.is_reading], field.words)

    def _build(self) -> None:
        self.edits.clear()
        while (item := self._fields.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for field in self._view.fields:
            self._fields.addWidget(self._make_reading(field) if field.is_reading else self._make_line(field))
        self._space()

    def _make_line(self, field: Field) -> QWidget:
        edit = QLineEdit()
        edit.setMaxLength(LONGEST_VALUE)
        edit.setPlaceholderText(field.otherwise)
        edit.textEdited.connect(lambda text: self._view_model.change(field, text))
        whole = (
            self.tr("{name}. It is kept for every meeting.") if field.is_own else self.tr("{name}. For tonight only.")
        )
        return self._with_label(field, edit, fill_in(whole, name=field_words(field.name)))

    def _make_reading(self, field: Field) -> QWidget:
        edit = TypedText("")
        edit.setMinimumHeight(self._look.px(_READING_PX))
        edit.textChanged.connect(lambda: self._view_model.change(field, edit.toPlainText()[:LONGEST_READING]))
        whole = self.tr("{name}. Type the text, paste it, or choose one. For tonight only.")
        made = self._with_label(field, edit, fill_in(whole, name=field.name))
        choices = QWidget()
        flow = FlowLayout(choices)
        for title, words in field.texts:
            button = PlainButton(self._look, fill_in(self.tr("Take: {title}"), title=title))
            button.clicked.connect(partial(edit.setPlainText, words))
            flow.addWidget(button)
        column = made.layout()
        assert column is not None
        column.addWidget(choices)
        choices.setVisible(bool(field.texts))
        return made

    def _with_label(self, field: Field, edit: QLineEdit | TypedText, label: str) -> QWidget:
        edit.setAccessibleName(label)
        self.edits[field.name, field.is_reading] = edit
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(label, "label"))
        column.addWidget(edit)
        return made

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(16), px(24), px(12))
        self._column.setSpacing(px(SPACE["near"]))
        self._fields.setSpacing(px(12))


def _shape(field: Field) -> tuple[object, ...]:
    return field.name, field.is_reading, field.is_own, field.otherwise, field.texts


def _text_of(edit: QLineEdit | TypedText) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _show_text(edit: QLineEdit | TypedText, text: str) -> None:
    """Show what is kept, unless somebody is typing there: blanks at its ends are theirs."""
    if _text_of(edit).strip() == text.strip():
        return
    if isinstance(edit, QLineEdit):
        edit.setText(text)
    else:
        edit.show_text(text)
