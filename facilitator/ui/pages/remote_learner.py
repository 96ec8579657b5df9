# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
""" "Press a button on your remote": says in words what arrives, and offers what it can do.

Deliberately not here: catching the presses (`windows/key_router.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.actions import action_words, can_be_chosen, key_words
from facilitator.ui.announcer import announce
from facilitator.ui.pages.setting_controls import Choice
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.keys import KeysView, KeysViewModel
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class RemoteLearner(QWidget):
    """A button that listens, a sentence that says what came, and the choice of what it does."""

    def __init__(self, view_model: KeysViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._actions = {spec.action_id: action_words(spec) for spec in can_be_chosen()}
        self._told = ""
        self._build()
        self.listen_button.installEventFilter(self)
        look.scaled.connect(self._space)
        self._space()
        self.listen_button.clicked.connect(self._toggle)
        self.usual_button.clicked.connect(self._as_usual)
        self.choice.asked.connect(self._choose)
        view_model.shown.connect(self._render_keys)
        view_model.show_now()

    def _build(self) -> None:
        self.listen_button = OutlinedButton(self._look, self.tr("Press a button on your remote"))
        self.usual_button = OutlinedButton(self._look, self.tr("All keys as usual"))
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        flow.addWidget(self.listen_button)
        flow.addWidget(self.usual_button)
        self.heard = Label("", "strong")
        self.note = Label("", "quiet")
        self.choice = Choice(self._look, self.tr("What this button does"), list(self._actions.items()), by_tab=True)
        self.changed = Label("", "quiet")
        column = QVBoxLayout(self)
        self._column = column
        for widget in (buttons, self.heard, self.note, self.choice, self.changed):
            column.addWidget(widget)

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(14), px(24), px(14))
        self._column.setSpacing(px(10))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening when the page goes: keys are needed elsewhere."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._view_model.leave()

    # -- intents -----------------------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._listening:
            self._view_model.stop()
        else:
            self.listen_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view_model.listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop listening when the keyboard leaves the button: arrows are needed for the choice."""
        if event.type() == QEvent.Type.FocusOut and watched is self.listen_button:
            self._view_model.stop()
        return False

    def _choose(self, action_id: object) -> None:
        self._view_model.choose(str(action_id))

    def _as_usual(self) -> None:
        self.listen_button.setFocus()
        self._view_model.as_usual()

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_keys(self, view: KeysView) -> None:
        self._listening = view.listening
        stop, listen = self.tr("Stop listening"), self.tr("Press a button on your remote")
        self.listen_button.set_text(stop if view.listening else listen)
        heard = self._heard_words(view)
        self.heard.setText(heard)
        self.heard.setVisible(bool(heard))
        self.choice.setVisible(bool(view.heard))
        self.choice.set_value(view.does)
        note = ""
        if view.instead_of in self._actions and view.does:
            note = fill_in(self.tr("By itself it does this: {action}."), action=self._actions[view.instead_of])
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.changed.setText("\n".join(self._changed_words(key, action) for key, action in view.changed))
        self.changed.setVisible(bool(view.changed))
        self.usual_button.setVisible(bool(view.changed))
        if heard and heard != self._told and self.isVisible():
            announce(self.heard, heard)
        self._told = heard

    def _heard_words(self, view: KeysView) -> str:
        words = [key_words(key) for key in view.heard]
        if not words:
            return self.tr("Listening. Press the button now.") if view.listening else ""
        said = words[0]
        for word in words[1:]:
            said = fill_in(self.tr("{key}, then {next_key}"), key=said, next_key=word)
        return fill_in(self.tr("What arrived: {keys}"), keys=said)

    def _changed_words(self, key: str, action: str) -> str:
        return fill_in(self.tr("{key}: {action}"), key=key_words(key), action=self._actions[action])
