# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safety cards: to read them, and to settle what the group has on them. Three sheets, one at a time.

Everything is kept by itself and can be undone. While a meeting runs nothing can be typed here. Deliberately not here:
the sheets themselves (`own_words.py`, `own_numbers.py`, `own_places.py`).
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from facilitator.ui.pages.own_numbers import OwnNumbers
from facilitator.ui.pages.own_places import OwnPlaces
from facilitator.ui.pages.own_words import OwnWordsSheet
from facilitator.ui.pages.saved_foot import SavedFoot
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.own_cards import OwnCardsView, OwnCardsViewModel
from facilitator.ui.widgets.buttons import ChipButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_WIDEST_PX = 900


class Sheet(Enum):
    """What is shown."""

    CARDS = auto()
    NUMBERS = auto()
    PLACES = auto()


class SafetyPage(QWidget):
    """The page. `read_asked` carries a card's kind; `print_asked` and `pdf_asked` want all cards on paper."""

    read_asked = Signal(object)
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, view_model: OwnCardsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._is_live = False
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the chip of the sheet that is open."""
        self.chips[self._sheet].setFocus(Qt.FocusReason.OtherFocusReason)

    def open_sheet(self, sheet: Sheet) -> None:
        """Show this sheet."""
        self._sheet = sheet
        self.chips[sheet].setChecked(True)
        for each, widget in self._sheets.items():
            widget.setVisible(each is sheet and (each is Sheet.CARDS or not self._is_live))
        self.live_note.setVisible(self._is_live)
        self._scroll.to_top()

    def set_live(self, live: bool) -> None:
        """While a meeting runs, cards can be read and nothing can be typed."""
        self._is_live = live
        self.words.set_live(live)
        self.foot.setVisible(not live)
        self.open_sheet(self._sheet)

    def undo(self) -> None:
        """Take the last change back."""
        if not self._is_live:
            self._view_model.undo()

    def print_card(self) -> None:
        """Ask for all cards on paper."""
        self.print_asked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was typed last."""
        super().hideEvent(event)
        self._view_model.flush()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._sheet = Sheet.CARDS
        self._scroll = ScrollColumn(look, widest=_WIDEST_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label(self.tr("Safety cards"), "title")
        self.sentence = Label(self.tr("F2 opens the cards anywhere, also in a meeting. Write no names here."), "quiet")
        self.live_note = Label(self.tr("While a meeting runs, the cards can be read and not changed."), "strong")
        self._heads = QVBoxLayout()
        for part in (self.title, self.sentence, self.live_note):
            self._heads.addWidget(part)
        self._index = QWidget()
        self._index.setAccessibleName(self.tr("What to settle"))
        self._flow = FlowLayout(self._index)
        group = QButtonGroup(self)
        words = {
            Sheet.CARDS: self.tr("Cards"),
            Sheet.NUMBERS: self.tr("Numbers"),
            Sheet.PLACES: self.tr("Places and lists"),
        }
        self.chips = {sheet: ChipButton(look, text, checkable=True) for sheet, text in words.items()}
        for chip in self.chips.values():
            group.addButton(chip)
            self._flow.addWidget(chip)
        self.words = OwnWordsSheet(self._view_model, look)
        self.numbers = OwnNumbers(self._view_model, look)
        self.places = OwnPlaces(self._view_model, look)
        self._sheets: dict[Sheet, QWidget] = {
            Sheet.CARDS: self.words,
            Sheet.NUMBERS: self.numbers,
            Sheet.PLACES: self.places,
        }
        self.foot = SavedFoot(look)
        column = self._scroll.column
        column.addLayout(self._heads)
        column.addWidget(self._index)
        for widget in self._sheets.values():
            column.addWidget(widget)
        column.addWidget(self.foot)
        column.addStretch(1)

    def _connect(self) -> None:
        for sheet, chip in self.chips.items():
            # A screen reader's press only toggles.
            chip.toggled.connect(lambda on, sheet=sheet: self.open_sheet(sheet) if on else None)
        self.words.opened.connect(self._bring_into_sight)
        self.words.read_asked.connect(self.read_asked)
        self.words.print_asked.connect(self.print_asked)
        self.words.pdf_asked.connect(self.pdf_asked)
        self.foot.undo.clicked.connect(self._view_model.undo)
        self._view_model.shown.connect(self._render_own)
        self._look.scaled.connect(self._space)
        self._space()
        self.open_sheet(Sheet.CARDS)

    def _bring_into_sight(self, widget: QWidget) -> None:
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget))

    def _space(self) -> None:
        px = self._look.px
        self._heads.setSpacing(px(6))
        self._flow.setSpacing(px(8))

    def _render_own(self, view: OwnCardsView) -> None:
        if self.foot.undo.hasFocus() and not view.can_undo:
            self.take_focus()
        self.foot.show_saved(can_undo=view.can_undo, saved=view.saved)
