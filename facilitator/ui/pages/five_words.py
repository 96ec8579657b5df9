# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five words, offered and shown large in the page: on Finish as a soft notice, in Settings as a row's content.

Deliberately not here: drawing the words and making them a way in (`viewmodels/second_way.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from facilitator.services.ports import WayIn
from facilitator.ui.theme import Look
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.second_way import SecondWay, SecondWayViewModel, Stage
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class FiveWords(Card):
    """Offers the words, shows them, and says when they are kept. `always`: stands there before anything is offered."""

    put_away_asked = Signal()

    def __init__(
        self, view_model: SecondWayViewModel, look: Look, *, always: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, inside=24, words="" if always else "notice", parent=parent)
        self._view_model = view_model
        self._look = look
        self._always = always
        self._stage: Stage | None = None
        self._build()
        self.show_button.clicked.connect(view_model.show_words)
        self.keep_button.clicked.connect(view_model.keep)
        self.not_now_button.clicked.connect(view_model.put_away if always else view_model.not_now)
        view_model.shown.connect(self._render_way)
        look.scaled.connect(self._fit)
        self._fit()
        view_model.show_now()

    @property
    def in_view(self) -> bool:
        """Whether words are shown that nobody has said to have written down."""
        return self._stage in (Stage.SHOWN, Stage.KEEPING)

    def _build(self) -> None:
        look, ink = self._look, "" if self._always else " soft"
        self.title = Label(self.tr("One more way in."), f"strong{ink}")
        self.sentence = Label("", f"quiet{ink}" if self._always else "soft")
        self.words = Label("", f"figure{ink}")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.after = Label("", f"{ink}".strip())
        self.trouble = Label("", f"strong{ink}")
        self.show_button = OutlinedButton(look)
        self.keep_button = OutlinedButton(look, self.tr("I have written them down"))
        self.not_now_button = PlainButton(look, self.tr("Not now"))
        buttons = QWidget()
        self._flow = FlowLayout(buttons, spacing=look.px(8))
        for button in (self.show_button, self.keep_button, self.not_now_button):
            self._flow.addWidget(button)
        for widget in (self.title, self.sentence, self.words, self.after, self.trouble, buttons):
            self.column.addWidget(widget)

    def _fit(self) -> None:
        side = self._look.px(24)
        above = self._look.px(16)
        self.column.setContentsMargins(side, above, side, above)
        self._flow.setSpacing(self._look.px(8))
        self.column.setSpacing(self._look.px(10))

    def _render_way(self, view: SecondWay) -> None:
        stage, moved = view.stage, self._stage is not None and view.stage is not self._stage
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._stage = stage
        has_words = WayIn.PASSPHRASE in view.ways
        with_words = stage in (Stage.SHOWN, Stage.KEEPING)
        wanted = stage is not Stage.AWAY or self._always
        # Before it has a place, showing it would make a window of it.
        if not wanted or self.parentWidget() is not None:
            self.setVisible(wanted)
        self.title.setVisible(not self._always and not with_words and stage is not Stage.KEPT)
        self.sentence.setText(self._sentence(stage, has_words))
        self.words.setText("\n".join((" ".join(view.words[:3]), " ".join(view.words[3:]))) if with_words else "")
        self.words.setAccessibleName(self.tr("The five words: {words}").format(words=" ".join(view.words)))
        self.words.setVisible(with_words)
        self.after.setText(self.tr("They open nothing until you say that you have written them down."))
        self.after.setVisible(with_words)
        told = None if view.trouble is None else trouble_words(view.trouble)
        self.trouble.setText("" if told is None else f"{told.what} {told.next_step}")
        self.trouble.setVisible(told is not None)
        self.show_button.set_text(self.tr("Make new words") if has_words else self.tr("Show five words"))
        self.show_button.setVisible(not with_words and (stage is not Stage.KEPT or self._always))
        self.keep_button.setVisible(with_words)
        self.not_now_button.setVisible(with_words or (stage is not Stage.KEPT and not self._always))
        if moved and (had_focus or stage is Stage.SHOWN):
            QTimer.singleShot(0, self, self._take_focus)

    def _sentence(self, stage: Stage, has_words: bool) -> str:
        if stage in (Stage.SHOWN, Stage.KEEPING):
            return self.tr("Write these down and keep them where you keep your keys.")
        if stage is Stage.KEPT:
            return self.tr("Saved. These five words open your group's counts from now on.")
        if has_words:
            return self.tr("There are five words already. New ones take their place.")
        return self.tr("If this computer's keychain is lost, five words still open your group's counts.")

    def _take_focus(self) -> None:
        """Go to the words once they are there; else on from a button that is gone."""
        if self.words.isVisible() and not self.keep_button.hasFocus():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.show_button.isVisible():
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
