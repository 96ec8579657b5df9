# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of the cards: what the group does in a crisis, and its own words on each card.

Deliberately not here: reading a card (`cards.py`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.domain.safety import CardKind, Protocol
from facilitator.ui.pages.form_card import FormCard, FormRow
from facilitator.ui.pages.setting_controls import Choice
from facilitator.ui.safety_words import protocol_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.own_cards import OwnCardsView, OwnCardsViewModel
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_FIELD_PX = 250


class TypedText(QPlainTextEdit):
    """Several lines to type into; Tab goes on, as everywhere. `left`: the keyboard has gone elsewhere."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """Show this, unless it is what stands there already: the cursor must not jump while somebody types."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard leaves."""
        super().focusOutEvent(event)
        self.left.emit()


class OwnWordsSheet(QWidget):
    """A row for each card; the words of one can be open at a time. `opened` carries what has come into view."""

    read_asked = Signal(object)
    print_asked = Signal()
    pdf_asked = Signal()
    opened = Signal(object)

    def __init__(self, view_model: OwnCardsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._open: CardKind | None = None
        self._rows: dict[CardKind, FormRow] = {}
        self._view: OwnCardsView | None = None
        self.read_buttons: dict[CardKind, PlainButton] = {}
        self.change_buttons: dict[CardKind, PlainButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_protocol()
        self.card = FormCard(look)
        self._column.addWidget(self.card)
        self._column.addWidget(self._make_paper())
        self._make_editor()
        view_model.shown.connect(self._render_words)
        look.scaled.connect(self._space)
        self._space()

    def set_live(self, live: bool) -> None:
        """Offer nothing to change while a meeting runs."""
        self._close_editor()
        self._protocol_card.setVisible(not live)
        for button in self.change_buttons.values():
            button.setVisible(not live)

    # -- building ----------------------------------------------------------------------------------------------------

    def _add_protocol(self) -> None:
        self._protocol_card = FormCard(self._look)
        question = self.tr("When someone speaks of dying")
        self.protocol = Choice(self._look, question, [(one, protocol_words(one)) for one in Protocol])
        self.protocol.asked.connect(self._view_model.choose_protocol)
        row = self._protocol_card.add_row(question, self.protocol, wide=True)
        row.set_addition(self.tr("Settle this together. It changes the words of the first card."))
        self._column.addWidget(self._protocol_card)

    def _make_paper(self) -> QWidget:
        paper = QWidget()
        flow = FlowLayout(paper, spacing=8)
        self.print_button = OutlinedButton(self._look, self.tr("Print all cards"))
        self.pdf_button = OutlinedButton(self._look, self.tr("Save as PDF"))
        flow.addWidget(self.print_button)
        flow.addWidget(self.pdf_button)
        self.print_button.clicked.connect(self.print_asked)
        self.pdf_button.clicked.connect(self.pdf_asked)
        return paper

    def _make_editor(self) -> None:
        self.editor = QWidget()
        self._editor_column = QVBoxLayout(self.editor)
        self.field = TypedText("")
        self.field_hint = Label(self.tr("One step in each line. The fewer, the better. No names."), "quiet")
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        self.shipped_button = PlainButton(self._look, self.tr("Use the words that came with it"))
        self._buttons.addWidget(self.shipped_button)
        for part in (self.field_hint, self.field, buttons):
            self._editor_column.addWidget(part)
        self._editor_line = self.card.add_widget(self.editor)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self._view_model.end_typing)
        self.shipped_button.clicked.connect(self._use_shipped)
        self._close_editor()

    def _add_row(self, kind: CardKind, title: str) -> None:
        controls = QWidget()
        flow = QHBoxLayout(controls)
        flow.setContentsMargins(0, 0, 0, 0)
        read, change = PlainButton(self._look, self.tr("Read")), PlainButton(self._look, self.tr("Change"))
        read.setAccessibleName(fill_in(self.tr("Read: {card}"), card=title))
        flow.addWidget(read)
        flow.addWidget(change)
        read.clicked.connect(partial(self.read_asked.emit, kind))
        change.clicked.connect(partial(self._toggle_editor, kind))
        self.read_buttons[kind], self.change_buttons[kind] = read, change
        row = self._rows[kind] = self.card.add_row(title, controls)
        if row.line is not None and len(self._rows) == 1:
            row.line.hide()  # the closed editor stands above it, unseen

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(SPACE["inside"]))
        self._buttons.setSpacing(px(8))
        self._editor_column.setContentsMargins(px(24), px(16), px(24), px(12))
        self._editor_column.setSpacing(px(8))
        self.field.setMinimumHeight(px(_FIELD_PX))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_words(self, view: OwnCardsView) -> None:
        self._view = view
        self.protocol.set_value(view.book.protocol)
        for card in view.cards:
            if card.kind not in self._rows:
                self._add_row(card.kind, card.title)
            own = view.book.own(card.kind) is not None
            self._rows[card.kind].set_addition(self.tr("In your own words") if own else "")
        if self._open is not None:
            self.field.show_text(self._view_model.words(self._open))
            self.shipped_button.setVisible(view.book.own(self._open) is not None)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for kind, button in self.change_buttons.items():
            title = self._title(kind)
            is_open = kind is self._open
            button.set_text(self.tr("Done") if is_open else self.tr("Change"))
            name = self.tr("Done with: {card}") if is_open else self.tr("Change: {card}")
            button.setAccessibleName(fill_in(name, card=title))

    def _title(self, kind: CardKind) -> str:
        cards = () if self._view is None else self._view.cards
        return next((card.title for card in cards if card.kind is kind), "")

    def _toggle_editor(self, kind: CardKind) -> None:
        if self._open is kind:
            self._close_editor()
            return
        self._open = kind
        self.card.move_under(self._rows[kind], self.editor, self._editor_line)
        self.field.setAccessibleName(fill_in(self.tr("Words on the card: {card}"), card=self._title(kind)))
        self.editor.show()
        self._editor_line.show()
        self._view_model.end_typing()
        if self._view is not None:
            self._render_words(self._view)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self.editor)

    def _close_editor(self) -> None:
        self._open = None
        self.editor.hide()
        self._editor_line.hide()
        self._name_buttons()

    def _typed(self) -> None:
        if self._open is not None:
            self._view_model.write(self._open, self.field.toPlainText())

    def _use_shipped(self) -> None:
        if self._open is not None:
            self._view_model.use_shipped(self._open)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
