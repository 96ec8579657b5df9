# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between the title and the buttons of the first start: text size, six cards, chairs and words.

Deliberately not here: the buttons, and which screen is shown (`first_start.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.texts import fill_in, minutes_long
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.first_start import Choice, FirstStartView
from facilitator.ui.widgets.buttons import Button, ChoiceCard
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.stepper import Stepper

CARD_PX = 300
CARD_HEIGHT_PX = 150
LOW_PX, LOW_CARD_PX = 640, 124
"""In a low window six cards are to be seen at once."""
MOST_COLUMNS = 3


class WelcomeScreen(QWidget):
    """The language of the computer, and text as large as one likes."""

    text_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.smaller = Button(look, self.tr("A-", "smaller text"))
        self.larger = Button(look, self.tr("A+", "larger text"))
        self.percent = Label("", "number", wrap=False)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout()
        for part in (self.smaller, self.percent, self.larger):
            self._row.addWidget(part)
        self._row.addStretch(1)
        language = self.tr("English", "the name of this language, in this language")
        self.language = Label(fill_in(self.tr("{language}, as on this computer"), language=language))
        self.sample = Label(self.tr("Take a chair. Take your time. You are welcome here."), "words")
        self._card = Card(look)
        for label in (Label(self.tr("Language"), "label"), self.language):
            self._card.column.addWidget(label)
        self._card.column.addWidget(Label(self.tr("Text size"), "label"))
        self._card.column.addLayout(self._row)
        self._card.column.addWidget(self.sample)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.smaller.clicked.connect(lambda: self.text_changed.emit(-1))
        self.larger.clicked.connect(lambda: self.text_changed.emit(1))
        look.scaled.connect(self._space)
        self._space()

    def show_view(self, view: FirstStartView) -> None:
        """Show how large text is."""
        self.percent.setText(fill_in(self.tr("{percent} %"), percent=view.text_percent))
        self.smaller.setAccessibleName(fill_in(self.tr("Smaller text. Now {percent} %."), percent=view.text_percent))
        self.larger.setAccessibleName(fill_in(self.tr("Larger text. Now {percent} %."), percent=view.text_percent))

    def _space(self) -> None:
        self._row.setSpacing(self._look.px(SPACE["near"]))
        self._row.setContentsMargins(0, 0, 0, self._look.px(SPACE["row"]))
        self.language.setContentsMargins(0, 0, 0, self._look.px(SPACE["group"]))
        self.percent.setMinimumWidth(self._look.px(96))


class MeetingScreen(QWidget):
    """Six cards, of which one is chosen; arrow keys choose among them."""

    format_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._one_of = QButtonGroup(self)
        self._cards: dict[str, ChoiceCard] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        look.scaled.connect(self._arrange)

    def card(self, format_id: str) -> ChoiceCard:
        """Return the card of a format; raises KeyError when there is none."""
        return self._cards[format_id]

    def show_view(self, view: FirstStartView) -> None:
        """Show the cards and which is chosen."""
        if not self._cards and view.choices:
            for choice in view.choices:
                self._add(choice)
            self._arrange()
        if view.chosen in self._cards:
            self._cards[view.chosen].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer cards side by side where there is less room."""
        super().resizeEvent(event)
        self._arrange()
        # What a card asks for depends on how wide it has become.
        QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        for card in self._cards.values():
            card.updateGeometry()

    def _add(self, choice: Choice) -> None:
        fact = minutes_long(choice.minutes)
        if choice.untimed:
            fact = fill_in(self.tr("{minutes}, untimed"), minutes=fact)
        card = ChoiceCard(self._look, choice.title, fact, choice.summary)
        card.toggled.connect(lambda on, key=choice.format_id: self.format_chosen.emit(key) if on else None)
        self._one_of.addButton(card)
        self._cards[choice.format_id] = card

    def _fitting(self) -> int:
        return max(1, min(MOST_COLUMNS, self.width() // self._look.px(CARD_PX)))

    def _arrange(self) -> None:
        self._columns = self._fitting()
        low = self.window().height() < self._look.px(LOW_PX)
        self._grid.setSpacing(self._look.px(SPACE["row" if low else "group"]))
        for number, card in enumerate(self._cards.values()):
            card.setMinimumHeight(self._look.px(LOW_CARD_PX if low else CARD_HEIGHT_PX))
            card.set_low(low)
            self._grid.addWidget(card, number // self._columns, number % self._columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)


class ReadyScreen(QWidget):
    """The number of chairs; and five words when no keychain keeps the group."""

    chairs_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.chairs = Stepper(look)
        self.words_card = Card(look, inside=28)
        self.words: list[Label] = []
        self._flow = FlowLayout()
        self.words_card.column.addWidget(Label(self.tr("Write these five words down and keep them safe."), "section"))
        self.words_card.column.addLayout(self._flow)
        says = self.tr("They open your group on this computer. Nobody can open it without them.")
        self.words_card.column.addWidget(Label(says, "quiet"))
        self.words_card.column.addWidget(Label(self.tr("With Skip all, nothing is kept this time."), "quiet"))
        self.words_card.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self.chairs)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words_card)
        self._label = Label(self.tr("Chairs in the room"), "label")
        self._column.addWidget(self._label)
        self._column.addLayout(self._row)
        self.chairs.increased.connect(lambda: self.chairs_changed.emit(1))
        self.chairs.decreased.connect(lambda: self.chairs_changed.emit(-1))
        look.scaled.connect(self._space)
        self._space()

    def show_view(self, view: FirstStartView) -> None:
        """Show the chairs, and the words if there are any."""
        add = fill_in(self.tr("Chairs, add one. Now {chairs}."), chairs=view.chairs)
        take = fill_in(self.tr("Chairs, take one away. Now {chairs}."), chairs=view.chairs)
        self.chairs.set_value(view.chairs, add_name=add, take_name=take)
        if len(self.words) != len(view.words):
            for label in self.words:
                label.deleteLater()
            self.words = [Label("", "figure", wrap=False) for _ in view.words]
            for label in self.words:
                self._flow.addWidget(label)
        for label, word in zip(self.words, view.words, strict=True):
            label.setText(word)
        self.words_card.setVisible(bool(view.words))
        self._label.setContentsMargins(0, self._look.px(SPACE["group"]) if view.words else 0, 0, 0)

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(SPACE["near"]))
        self._flow.setSpacing(px(SPACE["inside"]))
        self._row.setContentsMargins(0, 0, 0, px(SPACE["row"]))
