# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a format one under the other, with all their words; for reading only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.formats import Part
from facilitator.ui.pages.part_words import part_facts
from facilitator.ui.pages.private_cover import PrivateCover
from facilitator.ui.pages.prose import Prose
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.widgets.labels import Label, Line

_PAUSE = "(pause)"
translate = QCoreApplication.translate


class PartsToRead(QWidget):
    """Shows parts; what was shown before goes away."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.scaled.connect(self._dress)
        self._dress()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, part in enumerate(parts, 1):
            self._column.addWidget(Line())
            self._add(number, part)

    def _add(self, number: int, part: Part) -> None:
        add = self._column.addWidget
        title = translate("Formats", "{number}. {part}", "a part of a format and its place")
        add(Label(fill_in(title, number=number, part=part.title), "section"))
        add(Label(" ".join(part_facts(part)), "quiet"))
        for paragraph in part.words.strip().split("\n\n"):
            if paragraph.strip() == _PAUSE:
                add(Label(translate("Formats", "(pause)"), "label"))
            elif paragraph.strip():
                add(Prose(" ".join(paragraph.split()), "question"))
        cross_talk = "" if part.sharing is None else part.sharing.cross_talk
        on_answering, for_you = translate("Formats", "On answering one another"), translate("Formats", "For you")
        for words, label in ((cross_talk, on_answering), (part.for_you, for_you)):
            if words.strip():
                add(Label(label, "label"))
            for paragraph in words.strip().split("\n\n") if words.strip() else ():
                add(Prose(" ".join(paragraph.split()), "quiet"))
        if part.prompts:
            add(Label(translate("Formats", "Prompts"), "label"))
        for prompt in part.prompts:
            add(Prose(prompt, "quiet"))
        if part.private:
            add(PrivateCover(self._look, part.title, part.private))

    def _dress(self) -> None:
        self._column.setSpacing(self._look.px(12))
