# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide: the key card, and a few short pages, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.blocks import Block, BlockKind
from facilitator.ui.pages.prose import Prose
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.stress import direction_of
from facilitator.ui.theme import Look, give_class
from facilitator.ui.tokens import WORDS_WIDTH
from facilitator.ui.viewmodels.guide import GuideText, GuideView, GuideViewModel
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label, Line

_WIDEST_PX = WORDS_WIDTH + 260


class GuidePage(QWidget):
    """The page. `key_rows`: the keys in words, and what they do. The card can be asked for on paper."""

    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(
        self,
        view_model: GuideViewModel,
        look: Look,
        key_rows: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._key_rows = tuple(key_rows)
        self._pages: tuple[GuideText, ...] | None = None
        self._build()
        view_model.shown.connect(self._render_guide)
        look.scaled.connect(self._space)
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the chip of the page that is open."""
        chip = self.chips.checkedButton()
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._scroll = ScrollColumn(self._look, widest=_WIDEST_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._index = QWidget()
        self._index.setAccessibleName(self.tr("Pages of the guide"))
        self._flow = FlowLayout(self._index)
        self.chips = QButtonGroup(self)
        self.card = self._make_card()
        self._paper = QWidget()
        self._paper_column = QVBoxLayout(self._paper)
        self._paper_column.setContentsMargins(0, 0, 0, 0)
        column = self._scroll.column
        column.addWidget(Label(self.tr("Guide"), "title"))
        column.addWidget(self._index)
        column.addWidget(self.card)
        column.addWidget(self._make_paper_row())
        # In a row of its own: a column would work out the paper's height for more width than it may have.
        across = QHBoxLayout()
        across.addWidget(self._paper, 1)
        across.addStretch(0)
        column.addLayout(across)
        column.addStretch(1)

    def _make_card(self) -> QFrame:
        card = QFrame()
        give_class(card, "card")
        self._grid = QGridLayout(card)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        for row, (keys, words) in enumerate(self._key_rows):
            if row:
                self._grid.addWidget(Line(), 2 * row - 1, 0, 1, 2)
            self._grid.addWidget(Label(keys, "strong"), 2 * row, 0)
            self._grid.addWidget(Label(words), 2 * row, 1)
        return card

    def _make_paper_row(self) -> QWidget:
        self._paper_row = QWidget()
        flow = FlowLayout(self._paper_row, spacing=8)
        self.print_button = OutlinedButton(self._look, self.tr("Print"))
        self.pdf_button = OutlinedButton(self._look, self.tr("Save as PDF"))
        flow.addWidget(self.print_button)
        flow.addWidget(self.pdf_button)
        self.print_button.clicked.connect(self.print_card)
        self.pdf_button.clicked.connect(self.pdf_asked)
        return self._paper_row

    def print_card(self) -> None:
        """Ask for the card on paper, when it is the card that is open."""
        if not self.card.isHidden():
            self.print_asked.emit()

    def _space(self) -> None:
        px = self._look.px
        self._flow.setSpacing(px(8))
        self._grid.setContentsMargins(px(24), px(16), px(24), px(16))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(9))
        self._paper_column.setSpacing(px(12))
        self._paper.setMaximumWidth(px(WORDS_WIDTH))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_guide(self, view: GuideView) -> None:
        if view.pages != self._pages:
            self._pages = view.pages
            self._render_index(view.pages)
        wanted = 0 if view.opened is None else view.opened + 1
        self.chips.button(wanted).setChecked(True)
        self.card.setVisible(view.opened is None)
        self._paper_row.setVisible(view.opened is None)
        self._paper.setVisible(view.opened is not None)
        if view.opened is not None:
            self._render_page(view.pages[view.opened])
        self._space()
        self._scroll.to_top()

    def _render_index(self, pages: tuple[GuideText, ...]) -> None:
        for old in self.chips.buttons():
            self.chips.removeButton(old)
            self._flow.removeWidget(old)
            old.deleteLater()
        places: list[tuple[int | None, str]] = [(None, self.tr("Keys"))]
        places += [(place, page.title) for place, page in enumerate(pages)]
        for number, (place, title) in enumerate(places):
            chip = ChipButton(self._look, title, checkable=True)
            # A screen reader's press only toggles.
            chip.toggled.connect(partial(self._open_when_on, place))
            self.chips.addButton(chip, number)
            self._flow.addWidget(chip)

    def _open_when_on(self, place: int | None, on: bool) -> None:
        if on:
            self._view_model.open(place)

    def _render_page(self, page: GuideText) -> None:
        while (item := self._paper_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        # A page that is not translated yet keeps its own direction, bullets included.
        self._paper.setLayoutDirection(direction_of(page.title))
        self._paper_column.addWidget(Label(page.title, "section"))
        for block in page.blocks:
            self._paper_column.addWidget(self._make_block(block))
        for label in self._paper.findChildren(Label):
            label.follow_direction()

    def _make_block(self, block: Block) -> QWidget:
        if block.kind is BlockKind.HEADING:
            return Label(block.text, "strong")
        if block.kind is BlockKind.PARAGRAPH:
            return Prose(block.text)
        item = QWidget()
        row = QHBoxLayout(item)
        row.setContentsMargins(self._look.px(8), 0, 0, 0)
        row.setSpacing(self._look.px(10))
        row.addWidget(Label("•", "quiet", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Prose(block.text), 1)
        return item
