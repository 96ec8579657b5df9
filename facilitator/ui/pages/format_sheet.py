# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One format to be read from its beginning to its end, and what can be done with it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.pages.part_words import format_sentences, own_sentences
from facilitator.ui.pages.parts_to_read import PartsToRead
from facilitator.ui.pages.prose import Prose
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.pages.usual_minutes import UsualMinutesPanel
from facilitator.ui.theme import Look
from facilitator.ui.tokens import WORDS_WIDTH
from facilitator.ui.viewmodels.format_views import ReadingView
from facilitator.ui.widgets.banner import UndoBar
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.wording_words import wording_words


class FormatSheet(ScrollColumn):
    """`wording_chosen` carries a wording's name; the buttons tell the rest."""

    wording_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=WORDS_WIDTH + 80, parent=parent)
        self.back_button = PlainButton(look, self.tr("All formats"), icon="back")
        self.title = Label("", "title")
        self.facts = Label("", "quiet")
        self.summary = Prose("")
        self.use_button = PrimaryButton(look, self.tr("Use tonight"))
        self.tonights = Label(self.tr("This is tonight's format."), "strong")
        self.undo_bar = UndoBar(look)
        self.practise_button = PlainButton(look, self.tr("Practise"))
        self.practise_button.setAccessibleDescription(self.tr("Try it out. Nothing is saved."))
        self.edit_button = OutlinedButton(look, self.tr("Edit"))
        self.copy_button = PlainButton(look)
        self.put_away_button = PlainButton(look, self.tr("Put away"))
        self.print_button = PlainButton(look, self.tr("Print"))
        self.share_button = PlainButton(look, self.tr("Save a file to share"))
        self.trouble = Label("", "strong")
        self.usual = UsualMinutesPanel(look)
        self.parts = PartsToRead(look)
        self._wordings = QWidget()
        self._chips = FlowLayout(self._wordings)
        self._chip_group = QButtonGroup(self)
        self._build()
        look.scaled.connect(self._dress)
        self._dress()

    def show_reading(self, view: ReadingView, before: ReadingView | None) -> None:
        """Show a format; `before` is what was shown, None when nothing was."""
        new_one = before is None or before.format.format_id != view.format.format_id
        self.title.setText(view.format.title)
        own = () if view.own is None else own_sentences(view.own)
        self.facts.setText(" ".join((*format_sentences(view.format, view.last_used, summary=False), *own)))
        self.summary.setText(view.format.summary)
        self.summary.setVisible(bool(view.format.summary))
        self.copy_button.set_text(self.tr("Make it ours") if view.own is None else self.tr("Duplicate"))
        self.put_away_button.setVisible(view.own is not None and not view.own.archived)
        self._show_use(view)
        if new_one:
            self._show_wordings(view)
        if new_one or before is None or before.format != view.format:
            self.parts.show_parts(view.format.parts)
        if new_one:
            self.to_top()

    def _show_use(self, view: ReadingView) -> None:
        had_focus = self.use_button.hasFocus()
        self.use_button.setVisible(not view.is_tonights)
        self.tonights.setVisible(view.is_tonights and self.undo_bar.isHidden())
        if had_focus and view.is_tonights:
            target = self.undo_bar.button if not self.undo_bar.isHidden() else self.back_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_wordings(self, view: ReadingView) -> None:
        for chip in self._chip_group.buttons():
            self._chip_group.removeButton(chip)
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self._wordings.setVisible(len(view.wordings) > 1)
        for name in view.wordings:
            chip = ChipButton(self._look, wording_words(name), checkable=True)
            chip.setAccessibleDescription(self.tr("Wording"))
            chip.setChecked(name == view.wording)
            chip.clicked.connect(partial(self.wording_chosen.emit, name))
            self._chip_group.addButton(chip)
            self._chips.addWidget(chip)
        # As they stand on the page, whatever was made first.
        more = (self.copy_button, self.print_button, self.share_button, self.put_away_button)
        choosing = (*self._chip_group.buttons(), self.use_button, self.edit_button, self.undo_bar.button)
        for before, after in pairwise((self.back_button, *choosing, *more)):
            QWidget.setTabOrder(before, after)

    def _build(self) -> None:
        actions = QWidget()
        self._actions = FlowLayout(actions)
        for one in (self.use_button, self.tonights, self.edit_button, self.undo_bar):
            self._actions.addWidget(one)
        self._head = QVBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(top)
        self._head.addWidget(self.facts)
        more = QWidget()
        self._more = FlowLayout(more)
        for button in (
            self.practise_button,
            self.copy_button,
            self.print_button,
            self.share_button,
            self.put_away_button,
        ):
            self._more.addWidget(button)
        self.column.addLayout(self._head)
        for widget in (self.summary, self._wordings, actions, more, self.trouble, self.usual, self.parts):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.trouble.hide()

    def _dress(self) -> None:
        px = self._look.px
        self._head.setSpacing(px(4))
        self._actions.setSpacing(px(16))
        self._chips.setSpacing(px(8))
        self._more.setSpacing(px(8))
