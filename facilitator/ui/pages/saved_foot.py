# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of a page that keeps everything by itself: the way back over changes, and how they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.labels import Label


class SavedFoot(QWidget):
    """Undo, and a quiet line: all is saved, or not yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.undo = OutlinedButton(look, self.tr("Undo"), icon="undo")
        self.undo.setAccessibleName(self.tr("Undo the last change"))
        self.saved = Label("", "quiet")
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.undo)
        self._across.addWidget(self.saved, 1)
        look.scaled.connect(self._space)
        self._space()

    def show_saved(self, *, can_undo: bool, saved: bool | None) -> None:
        """Offer Undo or not, and say how the changes stand: None is on its way."""
        self.undo.setEnabled(can_undo)
        words = {True: self.tr("All is saved."), False: self.tr("Not saved yet. We will keep trying."), None: ""}
        self.saved.setText(words[saved] or self.tr("Saving..."))

    def _space(self) -> None:
        self._across.setSpacing(self._look.px(12))
