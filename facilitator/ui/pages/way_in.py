# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in when the keychain is silent: five words, or one plain sentence on what went wrong and what to do.

It says nothing of what the group is. Deliberately not here: opening anything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.errors import WrongPassphrase
from facilitator.ui.pages.centred import Centred
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import fill_in, span_words
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.opening import OpeningViewModel, WayInMode, WayInView
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

WIDEST_PX = 720
QUIET_MS = 400
LONGEST = 200

LARGE_ABOVE = 1.4


class WayInPage(QWidget):
    """Asks for the words, or tells of trouble; either way the evening can be led without the group."""

    cards_asked = Signal()

    def __init__(self, view_model: OpeningViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view = WayInView()
        self._each_second = QTimer(self, interval=1000)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard into the field, or on the big button."""
        asks = self._view.mode is WayInMode.WORDS and self.field.isEnabled()
        (self.field if asks else self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look, widest=WIDEST_PX, centred=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.title = Label("", "title")
        self.sentence = Label("", "quiet")
        self.field_name = Label(self.tr("Five words"), "label")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("The group's five words, with a space between them"))
        self.show_words = OutlinedButton(look, self.tr("Show"))
        self.show_words.setCheckable(True)
        self.answer = Label("", "")
        self.primary = PrimaryButton(look)
        self.keychain = OutlinedButton(look, self.tr("Try the keychain again"), words="tall")
        self.words_instead = OutlinedButton(look, self.tr("Type the words"), words="tall")
        self.anew = OutlinedButton(look, self.tr("Start a new group"), words="tall")
        self.without = PlainButton(look, self.tr("Lead now, keep nothing"))
        self.without_says = Label(self.tr("Without it nothing is kept this time."), "quiet")
        self.cards = PlainButton(look, self.tr("If something happens"), icon="care")
        self._field_row = QHBoxLayout()
        self._field_row.addWidget(self.field, 1)
        self._field_row.addWidget(self.show_words)
        self._buttons = FlowLayout()
        row = (self.primary, self.keychain, self.words_instead, self.anew, self.without)
        self._places = {button: Centred(look, button) for button in row}
        for place in self._places.values():
            self._buttons.addWidget(place)
        self._lay_out()

    def _lay_out(self) -> None:
        self._heads = QVBoxLayout()
        self._heads.addWidget(self.title)
        self._heads.addWidget(self.sentence)
        self._asks = QVBoxLayout()
        self._asks.addWidget(self.field_name)
        self._asks.addLayout(self._field_row)
        self._asks.addWidget(self.answer)
        column = self._scroll.column
        column.addStretch(1)
        column.addLayout(self._heads)
        column.addLayout(self._asks)
        column.addLayout(self._buttons)
        column.addWidget(self.without_says)
        column.addWidget(self.cards, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)

    def _connect(self) -> None:
        model = self._view_model
        self.field.returnPressed.connect(self._open)
        self.show_words.toggled.connect(self._show_or_hide)
        self.primary.clicked.connect(self._press_primary)
        self.keychain.clicked.connect(model.try_keychain_again)
        self.words_instead.clicked.connect(model.ask_for_words)
        self.anew.clicked.connect(model.ask_for_new_group)
        self.without.clicked.connect(model.lead_without)
        self.cards.clicked.connect(self.cards_asked)
        self._each_second.timeout.connect(model.look)
        self._quiet.timeout.connect(lambda: self.sentence.setText(self.tr("Opening your group...")))
        model.shown.connect(self._render)
        self._look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        self._heads.setSpacing(px(SPACE["near"]))
        # Large text takes the room that air has at other times: what opens the group is to be seen at once.
        below = SPACE["hair"] if self._is_large() else px(SPACE["row"])
        self._heads.setContentsMargins(0, 0, 0, below)
        self._asks.setSpacing(px(SPACE["hair"]))
        self._asks.setContentsMargins(0, 0, 0, below)
        self._scroll.column.setSpacing(SPACE["row"] if self._is_large() else px(SPACE["inside"]))
        self._show_answer()
        self._field_row.setSpacing(px(SPACE["near"]))
        self._buttons.setSpacing(px(14))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: WayInView) -> None:
        mode_changed = view.mode is not self._view.mode
        wrong_again = view.wrong > self._view.wrong
        self._view = view
        asks, tells = view.mode is WayInMode.WORDS, view.mode is WayInMode.TROUBLE
        for widget in (self.field_name, self.field, self.show_words, self.answer, self._places[self.keychain]):
            widget.setVisible(asks)
        self._places[self.words_instead].setVisible(tells and not view.offers_new)
        self._places[self.anew].setVisible(view.offers_new)
        for widget in (self._places[self.primary], self._places[self.without], self.without_says):
            widget.setVisible(asks or tells)
        match view.mode:
            case WayInMode.OPENING:
                self.title.setText("")
                self.sentence.setText("")
                self._quiet.start()
            case WayInMode.WORDS:
                self._render_words(view)
            case WayInMode.TROUBLE:
                self._render_trouble(view)
        if wrong_again:
            self.field.selectAll()
        if (mode_changed or wrong_again) and self.isVisible():
            self.take_focus()

    def _render_words(self, view: WayInView) -> None:
        self._quiet.stop()
        self.title.setText(self.tr("The group's words"))
        self.sentence.setText(
            self.tr(
                "The computer's keychain does not answer, so the five words are needed. "
                "If there are none yet, unlock the keychain and try it again."
            )
        )
        self.primary.set_words(self.tr("Opening...") if view.busy else self.tr("Open"))
        self.answer.setText(self._answer(view))
        self._show_answer()
        self._each_second.start() if view.wait_s else self._each_second.stop()

    def _is_large(self) -> bool:
        return self._look.scale > LARGE_ABOVE

    def _show_answer(self) -> None:
        """Keep the answer's place free, so that it moves nothing when it comes; there is no room for that at 200 %."""
        asks = self._view.mode is WayInMode.WORDS
        self.answer.setVisible(asks and (bool(self.answer.text().strip()) or not self._is_large()))

    def _answer(self, view: WayInView) -> str:
        if view.wait_s:
            wait = self.tr("That did not match. You can try again in {time}.")
            return fill_in(wait, time=span_words(view.wait_s))
        if isinstance(view.reason, WrongPassphrase) and not view.busy:
            found = trouble_words(view.reason)
            return fill_in(self.tr("{what} {next_step}"), what=found.what, next_step=found.next_step)
        return " "

    def _render_trouble(self, view: WayInView) -> None:
        self._quiet.stop()
        self._each_second.stop()
        assert view.reason is not None
        found = trouble_words(view.reason)
        self.title.setText(found.what)
        self.sentence.setText(found.next_step)
        self.primary.set_words(self.tr("Trying...") if view.busy else self.tr("Try again"))

    # -- intents -----------------------------------------------------------------------------------------------------

    def _press_primary(self) -> None:
        if self._view.mode is WayInMode.WORDS:
            self._open()
        else:
            self._view_model.try_again()

    def _open(self) -> None:
        if self.field.text().strip():
            self._view_model.open_with_words(self.field.text())
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.show_words.set_text(self.tr("Hide") if shown else self.tr("Show"))
