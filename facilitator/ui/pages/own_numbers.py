# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of the numbers: services the group may call, and when somebody last tried each.

Letters are refused in a number. Deliberately not here: on which card a number stands (its kind says so).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.safety import MOST_NUMBER, MOST_SERVICE, HelpNumber, NumberKind
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.safety_words import checked_words, number_kind_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.own_cards import OwnCardsView, OwnCardsViewModel
from facilitator.ui.widgets.buttons import ChipButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_NARROW_PX = 620
_NUMBER_PX = 210


class TypedLine(QLineEdit):
    """One line to type into. Showing a value does not disturb the cursor of who is typing it."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self.setMaxLength(most)
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """Show this, unless somebody is typing the same."""
        if text != self.text() and not (self.hasFocus() and " ".join(self.text().split()) == text):
            self.setText(text)


class OwnNumbers(QWidget):
    """A row for each number, and below them the kinds that can be added."""

    def __init__(self, view_model: OwnCardsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self.rows: dict[str, NumberRow] = {}
        self.card = FormCard(look)
        self.nothing = Label(self.tr("No numbers yet. Fill in your own, and try each one once."), "quiet")
        self.add_label = Label(self.tr("Add a number"), "section")
        chips = QWidget()
        chips.setAccessibleName(self.tr("Add a number"))
        self._flow = FlowLayout(chips)
        self.add_buttons: dict[NumberKind, ChipButton] = {}
        for kind in NumberKind:
            chip = self.add_buttons[kind] = ChipButton(look, number_kind_words(kind))
            chip.clicked.connect(partial(self._add, kind))
            self._flow.addWidget(chip)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.nothing, self.card, self.add_label, chips):
            self._column.addWidget(part)
        view_model.shown.connect(self._render_numbers)
        look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))
        self._flow.setSpacing(self._look.px(8))

    def _add(self, kind: NumberKind) -> None:
        self._view_model.add_number(kind)
        row = list(self.rows.values())[-1]
        row.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_numbers(self, view: OwnCardsView) -> None:
        wanted = [one.number_id for one in view.book.numbers]
        if wanted != list(self.rows):
            self._rebuild(view)
        for one in view.book.numbers:
            self.rows[one.number_id].show_number(one, view)
        self.nothing.setVisible(not wanted)
        self.card.setVisible(bool(wanted))

    def _rebuild(self, view: OwnCardsView) -> None:
        had_focus = self.card.isAncestorOf(self.focusWidget() or self)
        self.card.clear()
        self.rows.clear()
        for one in view.book.numbers:
            row = self.rows[one.number_id] = NumberRow(self._view_model, self._look, one)
            self.card.add_widget(row)
        if had_focus:
            self.add_buttons[NumberKind.EMERGENCY].setFocus(Qt.FocusReason.OtherFocusReason)


class NumberRow(QWidget):
    """The kind, the number, the service's own name, when it was tried, and two words to press."""

    def __init__(self, view_model: OwnCardsViewModel, look: Look, one: HelpNumber) -> None:
        super().__init__()
        self._view_model = view_model
        self._look = look
        self._id = one.number_id
        kind = number_kind_words(one.kind)
        self._kind = kind
        self.title = Label(kind, "strong")
        self.tried = Label("", "quiet")
        self.number = TypedLine(fill_in(self.tr("Number: {kind}"), kind=kind), MOST_NUMBER)
        self.number.setPlaceholderText(self.tr("Number"))
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.service = TypedLine(fill_in(self.tr("Name of the service: {kind}"), kind=kind), MOST_SERVICE)
        self.service.setPlaceholderText(self.tr("Name of the service, if you like"))
        self.hint = Label(self.tr("Only digits, such as 116 123."), "soon")
        self.hint.hide()
        self.check = PlainButton(look, self.tr("Tried today"))
        self.remove = PlainButton(look, self.tr("Remove"))
        self._build()
        self.number.textEdited.connect(self._number_typed)
        self.service.textEdited.connect(partial(view_model.name_service, self._id))
        self.number.editingFinished.connect(self._number_left)
        self.service.editingFinished.connect(view_model.end_typing)
        self.check.clicked.connect(partial(view_model.check_number, self._id))
        self.remove.clicked.connect(partial(view_model.remove_number, self._id))
        look.scaled.connect(self._space)
        self._space()

    def show_number(self, one: HelpNumber, view: OwnCardsView) -> None:
        """Show what is settled."""
        if self.hint.isHidden():
            self.number.show_text(one.number)
        self.service.show_text(one.service)
        old = one.needs_a_look(view.today)
        tried = checked_words(one.checked, view.today, needs_a_look=old) if one.number else ""
        self.tried.setText(tried)
        named = fill_in(self.tr("{kind} {number}"), kind=self._kind, number=one.number).strip()
        self.check.setAccessibleName(fill_in(self.tr("Tried today: {what}"), what=named))
        self.remove.setAccessibleName(fill_in(self.tr("Remove: {what}"), what=named))
        self.check.setVisible(bool(one.number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the fields under each other when there is little room."""
        super().resizeEvent(event)
        self._space()

    def _build(self) -> None:
        self._heads = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heads.addWidget(self.title)
        self._heads.addWidget(self.tried, 1)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part, share in ((self.number, 0), (self.service, 1), (self.check, 0), (self.remove, 0)):
            self._fields.addWidget(part, share)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._heads)
        self._column.addLayout(self._fields)
        self._column.addWidget(self.hint)

    def _space(self) -> None:
        px = self._look.px
        narrow = self.width() < px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._fields.setDirection(down if narrow else across)
        self._heads.setDirection(down if narrow else across)
        self._heads.setSpacing(px(2 if narrow else 14))
        self._fields.setSpacing(px(8))
        self.number.setMinimumWidth(0 if narrow else px(_NUMBER_PX))
        for button in (self.check, self.remove):
            side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag(0)
            self._fields.setAlignment(button, side)
        self._column.setContentsMargins(px(24), px(14), px(12), px(14))
        self._column.setSpacing(px(6))

    def _number_typed(self, typed: str) -> None:
        self.hint.setVisible(not self._view_model.change_number(self._id, typed) and len(typed.strip()) > 1)

    def _number_left(self) -> None:
        """Leave no letters standing as if they were kept."""
        self.hint.hide()
        self._view_model.end_typing()
        self._view_model.show_now()
