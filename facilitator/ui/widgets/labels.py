# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain words on the page.

Lives here: `Label`, text that is never read as markup and wraps rather than clips, and `Line`, one pixel between
groups. Deliberately not here: what the words are, and how large they are (class words, see `theme.py`).

    Label("Before you start", "section")        Label(sentence, "quiet")        Line()        Line(upright=True)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from facilitator.ui.theme import give_class

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Label(QLabel):
    """Words in the class `words`; wraps unless `wrap` is off. The text is plain: markup is shown, not obeyed."""

    def __init__(self, text: str = "", words: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if words:
            give_class(self, words)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.follow_direction()

    def follow_direction(self) -> None:
        """Begin where lines begin here, also with words of another alphabet; Qt by itself goes by the words.

        Done once: pages are made anew for another language. Call it for what stays, or stands in another direction.
        """
        along = self.alignment()
        if along & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify):
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        upright = along & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(upright | side | Qt.AlignmentFlag.AlignAbsolute)


class Line(QFrame):
    """A line of one pixel; decoration only, readers of the screen pass over it."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_class(self, "line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
