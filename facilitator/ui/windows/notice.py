# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window with one sentence, for a start that cannot go on. Nothing else can be done here but close it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.labels import Label


class Notice(QWidget):
    """Says why this start ends. Enter, Space and Esc close it."""

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Facilitator")
        column = QVBoxLayout(self)
        margin = look.px(32)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(24))
        column.addWidget(Label(sentence))
        close = OutlinedButton(look, self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.setDefault(True)
        close.clicked.connect(self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(look.px(480))
        close.setFocus()
