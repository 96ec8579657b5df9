# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions of a format: since when the group used each, two of them side by side, and the way back to one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.comparing import Comparison
from facilitator.ui.pages.editor_compared import ComparedCard
from facilitator.ui.pages.format_shelf import meeting_kind_words
from facilitator.ui.pages.part_words import day_words_long, format_facts
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.adoption import WRITING, AdoptionView, AdoptionViewModel
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.menu_button import MenuButton
from facilitator.ui.widgets.rows_card import CardRow, RowsCard
from facilitator.ui.wording_words import wording_words

_WIDEST_PX = 1000


class VersionsPage(ScrollColumn):
    """Esc and the button go back to writing."""

    back_asked = Signal()

    def __init__(self, view_model: AdoptionViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=_WIDEST_PX, parent=parent)
        self._view_model = view_model
        self._view: AdoptionView | None = None
        self._shown: Comparison | None = None
        self.back = PlainButton(look, self.tr("Back to writing"), icon="back")
        self.title = Label(self.tr("Versions"), "title")
        self.name = Label("", "quiet")
        self.trouble = Label("", "strong")
        self.rows = RowsCard(look)
        self.rows.setAccessibleName(self.tr("Versions"))
        self.one_only = Label(self.tr("There is one version so far. Here you will see what changed."), "quiet")
        self.heading = Label(self.tr("What changed"), "section")
        self.older: MenuButton | None = None
        self.newer: MenuButton | None = None
        self.same = Label("", "quiet")
        self.cards: list[ComparedCard] = []
        self._build()
        view_model.shown.connect(self._render)
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._choice = QWidget()
        self._choice_flow = FlowLayout(self._choice)
        self._compared = QWidget()
        self._compared_column = QVBoxLayout(self._compared)
        self._compared_column.setContentsMargins(0, 0, 0, 0)
        self._whole = Label("")
        for widget in (
            self.back,
            self.title,
            self.name,
            self.trouble,
            self.rows,
            self.one_only,
            self.heading,
            self._choice,
            self._whole,
            self._compared,
            self.same,
        ):
            self.column.addWidget(widget)
        self.column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self.trouble.hide()
        self.back.clicked.connect(self.back_asked)
        self.rows.action_chosen.connect(lambda key: self._view_model.go_back_to(int(key)))
        self._look.scaled.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._compared_column.setSpacing(self._look.px(SPACE["group"]))
        self._choice_flow.setSpacing(self._look.px(8))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: AdoptionView) -> None:
        before, self._view = self._view, view
        self.name.setText(view.draft.format.title)
        told = None if view.trouble is None else trouble_words(view.trouble)
        self.trouble.setText("" if told is None else f"{told.what} {told.next_step}")
        self.trouble.setVisible(told is not None)
        had_focus = self.rows.isAncestorOf(self.focusWidget() or self)
        self.rows.set_rows([self._row(view, place) for place in range(len(view.versions))])
        if had_focus and before is not None and before.versions != view.versions:
            self.take_focus()
        several = view.comparison is not None
        self.one_only.setVisible(not several)
        for widget in (self.heading, self._choice):
            widget.setVisible(several)
        if before is None or (before.versions, before.draft) != (view.versions, view.draft):
            self._offer_choice(view)
        for button, number in ((self.older, view.older), (self.newer, view.newer)):
            if button is not None:
                button.set_value(number)
        self._show_comparison(view.comparison)

    def _row(self, view: AdoptionView, place: int) -> CardRow:
        own = view.versions[place]
        number = own.format.version
        used = fill_in(self.tr("Used from {day}."), day=day_words_long(own.adopted_on))
        is_now = place == 0
        sentence = f"{used} {format_facts(own.format)}"
        title = fill_in(self.tr("Version {number}"), number=number)
        name = fill_in(self.tr("Go back to this one: version {number}"), number=number)
        return CardRow(
            str(number),
            title,
            sentence,
            action="" if is_now else self.tr("Go back to this one"),
            action_name="" if is_now else name,
        )

    def _offer_choice(self, view: AdoptionView) -> None:
        while (item := self._choice_flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        options: list[tuple[object, str]] = []
        if view.differs:
            options.append((WRITING, self.tr("What is being written")))
        options += [(one.format.version, self._name(one.format.version)) for one in view.versions]
        self.older = MenuButton(self._look, self.tr("Before"), options)
        self.newer = MenuButton(self._look, self.tr("Now"), options)
        for words, button in ((self.tr("Before"), self.older), (self.tr("Now"), self.newer)):
            label = Label(words, "label", wrap=False)
            label.setBuddy(button)
            self._choice_flow.addWidget(label)
            self._choice_flow.addWidget(button)
        self.older.chosen.connect(self._older_chosen)
        self.newer.chosen.connect(self._newer_chosen)

    def _name(self, number: int) -> str:
        return fill_in(self.tr("Version {number}"), number=number)

    def _older_chosen(self, number: int) -> None:
        if self._view is not None:
            self._view_model.compare(number, self._view.newer)

    def _newer_chosen(self, number: int) -> None:
        if self._view is not None:
            self._view_model.compare(self._view.older, number)

    def _show_comparison(self, told: Comparison | None) -> None:
        if told is self._shown:
            return
        self._shown = told
        for card in self.cards:
            self._compared_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        differing = () if told is None else tuple(one for one in told.parts if not one.is_same)
        self.cards = [ComparedCard(self._look, one) for one in differing]
        for card in self.cards:
            self._compared_column.addWidget(card)
        whole = [] if told is None else self._whole_words(told)
        self._whole.setText("\n".join(whole))
        self._whole.setVisible(bool(whole))
        alike = 0 if told is None else len(told.parts) - len(differing)
        words = self.tr("%n parts are the same.", "", alike)
        if told is not None and told.is_same:
            words = self.tr("Both are the same.")
        self.same.setText(words)
        self.same.setVisible(bool(alike))

    def _whole_words(self, told: Comparison) -> list[str]:
        before, now = told.before, told.now
        sentences = {
            "title": (self.tr("The title was “{before}”, and is “{now}”."), before.title, now.title),
            "summary": (self.tr("The line about it was “{before}”, and is “{now}”."), before.summary, now.summary),
            "kind": (
                self.tr("It was for “{before}”, and is for “{now}”."),
                meeting_kind_words(before.kind),
                meeting_kind_words(now.kind),
            ),
            "asks_for": (
                self.tr("Its own names were “{before}”, and are “{now}”."),
                ", ".join(before.asks_for),
                ", ".join(now.asks_for),
            ),
            "wordings": (
                self.tr("Its wordings were “{before}”, and are “{now}”."),
                ", ".join(map(wording_words, before.wordings)),
                ", ".join(map(wording_words, now.wordings)),
            ),
        }
        return [
            fill_in(sentence, before=was, now=is_now)
            for name, (sentence, was, is_now) in sentences.items()
            if name in told.whole
        ]
