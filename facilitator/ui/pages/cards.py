# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety cards, over whatever page is shown: a list with a digit for each, or one card in large words.

Nothing here says what the program is for, so it can stand over the cover too. Deliberately not here: the keys F2, Esc
and the digits (`ui/actions.py`), and changing the cards (`own_cards.py`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.safety import CardContent, CardKind, CardNumber
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.safety_words import checked_words, number_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.cards import CardsView, CardsViewModel
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label, Line

_WIDEST_PX = 1080
_NARROW_PX = 860
_SIDE_PX = 340
_LOW_PX = 640
"""In a lower window the steps are set smaller, so that most cards need no scrolling."""
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardsPage(QWidget):
    """The list, or a card. The keyboard is on the first card of the list, and on an open card's words."""

    closed = Signal()

    def __init__(self, view_model: CardsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view: CardsView | None = None
        self.setAccessibleName(self.tr("If something happens"))
        self._build()
        view_model.shown.connect(self._render_cards)
        look.scaled.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """Put the keyboard where it is wanted."""
        if self._view is None or self._view.opened is None:
            first = next(iter(self.choices.values()), self.close_button)
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the list, or scroll the card; digits open a card also where letters and digits are no keys."""
        lines = _LINES.get(Qt.Key(event.key()))
        digit = event.key() - int(Qt.Key.Key_0)
        kind = next((one for one in CardKind if one.digit == digit), None)
        if lines is not None and self.body.isVisible():
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + lines * 2 * bar.singleStep())
        elif lines is not None:
            self.focusNextPrevChild(lines > 0)
        elif kind is not None and not event.isAutoRepeat():
            self._view_model.open(kind)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand numbers under the steps when there is little room."""
        super().resizeEvent(event)
        self._space()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look, widest=_WIDEST_PX, centred=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label("", "title")
        self.list_button = PlainButton(look, self.tr("All cards"), icon="back")
        self.close_button = OutlinedButton(look, self.tr("Close"), icon="close")
        self._top = QWidget()
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.list_button)
        self._buttons.addWidget(self.close_button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._top)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(self.title, 1)
        self._head.addLayout(self._buttons)
        self.choices: dict[CardKind, OutlinedButton] = {}
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self.hint = Label(self.tr("A digit opens a card. Esc closes."), "quiet")
        self.body = _Body()
        column = self._scroll.column
        for part in (self._top, self._list, self.hint, self.body):
            column.addWidget(part)
        column.addStretch(1)
        self.list_button.clicked.connect(lambda: self._view_model.open(None))
        self.close_button.clicked.connect(self.closed)

    def _space(self) -> None:
        px = self._look.px
        self._list_column.setSpacing(px(SPACE["near"]))
        self._buttons.setSpacing(px(SPACE["near"]))
        narrow = self.width() < px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow and self._look.scale > 1 else across)
        self.body.space(self._look, narrow=narrow, low=self.height() < px(_LOW_PX))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_cards(self, view: CardsView) -> None:
        before, self._view = self._view, view
        self._render_list(view)
        card = view.opened
        self.title.setText(self.tr("If something happens") if card is None else card.title)
        for part in (self._list, self.hint):
            part.setVisible(card is None)
        for part in (self.list_button, self.body):
            part.setVisible(card is not None)
        if card is not None:
            self.body.show_card(card, view)
            self._space()
        moved = before is not None and before.opened != view.opened
        if moved and self.isVisible():
            self._scroll.to_top()
            # After the body has been laid out, or Qt would find it hidden.
            QTimer.singleShot(0, self, self.take_focus)

    def _render_list(self, view: CardsView) -> None:
        if tuple(self.choices) != tuple(kind for kind, _ in view.titles):
            for kind, _ in view.titles:
                button = self.choices[kind] = OutlinedButton(self._look, "", words="tall listed")
                button.clicked.connect(partial(self._view_model.open, kind))
                self._list_column.addWidget(button)
        for kind, title in view.titles:
            words = fill_in(self.tr("{digit}   {card}", "a key and what it opens"), digit=kind.digit, card=title)
            self.choices[kind].set_text(words)


class _Body(QFrame):
    """One card: its steps, and beside them its numbers and where we are. A reader hears all of it with the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._begin_anew()

    def show_card(self, card: CardContent, view: CardsView) -> None:
        """Show this card."""
        self._begin_anew()
        for number, step in enumerate(card.steps, start=1):
            row = QHBoxLayout()
            mark = Label(str(number), "question coloured", wrap=False)
            self._marks.append(mark)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            words = Label(step, "question")
            self._words.append(words)
            row.addWidget(words, 1)
            self._rows.append(row)
            self._steps.addLayout(row)
        self._steps.addStretch(1)
        spoken = [card.title, *card.steps]
        for place, one in enumerate(card.numbers):
            if place:
                self._add_gap()
            spoken += self._add_number(one, view)
        if card.place is not None:
            self._add_gap()
            spoken += self._add_place(card.place)
        self._side.setVisible(bool(card.numbers) or card.place is not None)
        self.setAccessibleName(" ".join(spoken))

    def _begin_anew(self) -> None:
        if self._content is not None:
            self._holder.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._holder.addWidget(self._content)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._across.setContentsMargins(0, 0, 0, 0)
        steps = QWidget()
        self._steps = QVBoxLayout(steps)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._side = QFrame()
        give_class(self._side, "card")
        self._side_column = QVBoxLayout(self._side)
        self._across.addWidget(steps, 1)
        self._across.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._rows: list[QHBoxLayout] = []
        self._gaps: list[QVBoxLayout] = []
        self._marks: list[Label] = []
        self._words: list[Label] = []

    def space(self, look: Look, *, narrow: bool, low: bool) -> None:
        """Keep the distances right, and the letters as large as there is room for."""
        px = look.px
        size = "question" if low else "words"
        for mark in self._marks:
            give_class(mark, f"{size} coloured")
        for words in self._words:
            give_class(words, size)
        self._across.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(px(SPACE["card"]))
        self._steps.setSpacing(px(SPACE["row"]))
        self._side.setMinimumWidth(0 if narrow else px(_SIDE_PX))
        self._side.setMaximumWidth(16_777_215 if narrow else px(_SIDE_PX))
        self._side_column.setContentsMargins(px(20), px(14), px(20), px(16))
        self._side_column.setSpacing(px(SPACE["hair"]))
        for gap in self._gaps:
            gap.setContentsMargins(0, px(SPACE["near"]), 0, px(SPACE["near"]))
        widest = max((mark.sizeHint().width() for mark in self._marks), default=0)
        for row, mark in zip(self._rows, self._marks, strict=True):
            row.setSpacing(px(SPACE["row"]))
            mark.setMinimumWidth(widest)

    def _add_gap(self) -> None:
        gap = QVBoxLayout()
        gap.addWidget(Line())
        self._gaps.append(gap)
        self._side_column.addLayout(gap)

    def _add_number(self, one: CardNumber, view: CardsView) -> list[str]:
        name = number_words(one)
        self._side_column.addWidget(Label(name, "quiet"))
        if not one.number:
            empty = self.tr("Not filled in.")
            self._side_column.addWidget(Label(empty))
            return [name, empty]
        number = Label(one.number, "number")
        number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._side_column.addWidget(number)
        tried = checked_words(one.checked, view.today, needs_a_look=one.needs_a_look)
        self._side_column.addWidget(Label(tried, "soon" if one.needs_a_look else "quiet"))
        return [name, one.number, tried]

    def _add_place(self, lines: tuple[str, ...]) -> list[str]:
        heading = self.tr("Where we are")
        self._side_column.addWidget(Label(heading, "quiet"))
        shown = lines or (self.tr("Not filled in."),)
        for line in shown:
            self._side_column.addWidget(Label(line, "strong" if lines else ""))
        return [heading, *shown]
