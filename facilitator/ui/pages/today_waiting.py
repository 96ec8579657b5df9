# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small things waiting on Today: quiet sentences, each with a word to press. Never more than three, never red.

Deliberately not here: what waits.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.pages.today_words import to_check_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.today_views import WaitingView
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label


class WaitingLines(QWidget):
    """Hidden when nothing waits."""

    check_pressed = Signal()
    second_way_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing_kept = _Line(look, "")
        self.check = _Line(look, self.tr("Check it"))
        self.second_way = _Line(look, self.tr("Show five words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self.nothing_kept, self.check, self.second_way):
            column.addWidget(line)
        self.check.button.clicked.connect(self.check_pressed)
        self.second_way.button.clicked.connect(self.second_way_pressed)

    def show_view(self, waiting: WaitingView) -> None:
        """Say what waits."""
        self.nothing_kept.say(self.tr("Nothing is kept this time.") if waiting.nothing_kept else "")
        self.check.say(to_check_words(waiting.to_check, waiting.today) if waiting.to_check else "")
        one_way = self.tr("Only this computer's keychain opens your group. Five words are a second way in.")
        self.second_way.say(one_way if waiting.second_way else "")
        self.setVisible(waiting.nothing_kept or bool(waiting.to_check) or waiting.second_way)


class _Line(QWidget):
    """One sentence and its word directly after it; a long sentence wraps before the word is pushed out."""

    def __init__(self, look: Look, action: str) -> None:
        super().__init__()
        self._look = look
        self.label = _Sentence("", "quiet")
        self.button = PlainButton(look, action)
        if not action:
            self.button.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.label)
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        look.scaled.connect(self._space)
        self._space()

    def say(self, sentence: str) -> None:
        self.setVisible(bool(sentence))
        self.label.setText(sentence)
        name = fill_in(self.tr("{action}: {sentence}"), action=self.button.text(), sentence=sentence)
        self.button.setAccessibleName(name)

    def _space(self) -> None:
        self._row.setSpacing(self._look.px(SPACE["near"]))
        self.setMinimumHeight(self._look.height("control"))


class _Sentence(Label):
    """Asks for one line, and takes less."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())
