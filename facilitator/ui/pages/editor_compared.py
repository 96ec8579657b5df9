# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One part in two versions, side by side: what is gone is struck through at the left, what is new underlined at right.

Deliberately not here: finding what differs (`domain/comparing.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.comparing import ComparedPart, Fate, Piece, said_differently
from facilitator.domain.formats import QUIET_GAP, Part
from facilitator.ui.pages.editor_part_field import Home
from facilitator.ui.pages.editor_rows import part_fields
from facilitator.ui.pages.part_words import part_facts
from facilitator.ui.pages.prose import Prose
from facilitator.ui.room_words import slogan_words
from facilitator.ui.texts import fill_in, minutes_long, span_words
from facilitator.ui.theme import Look
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.labels import Label
from facilitator.ui.wording_words import wording_words

translate = QCoreApplication.translate
_NARROW_PX = 640
_SAID_WITH_NUMBERS = ("newcomers_min", "burning_min", "gap", "before_end", "slogan")
_LINE_BREAK = "\u2028"


class ComparedText(Prose):
    """One side of a text: what is the same, and what `marked` marks. Readers hear the words of this side."""

    def __init__(self, pieces: tuple[Piece, ...], marked: Fate) -> None:
        super().__init__("")
        shown = [piece for piece in pieces if piece.fate in (Fate.SAME, marked)]
        lead = len(shown[0].text) - len(shown[0].text.lstrip()) if shown else 0
        self._marked: list[tuple[int, int]] = []
        self._is_new = marked is Fate.NEW
        at = -lead
        for piece in shown:
            if piece.fate is marked:
                blank = len(piece.text) - len(piece.text.lstrip())
                self._marked.append((max(0, at + blank), len(piece.text.strip())))
            at += len(piece.text)
        self.setText("".join(piece.text for piece in shown)[lead:].replace("\n", _LINE_BREAK))

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Strike through what is gone, underline what is new; both heavier, so that no colour is needed."""
        ink = QTextCharFormat()
        ink.setFontWeight(QFont.Weight.DemiBold)
        ink.setFontStrikeOut(not self._is_new)
        ink.setFontUnderline(self._is_new)
        made = []
        for start, length in self._marked:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, length, ink
            made.append(span)
        return made


class ComparedCard(Card):
    """A part that is not the same in both versions: what became of it, and both sides."""

    def __init__(self, look: Look, one: ComparedPart) -> None:
        super().__init__(look, inside=24)
        self.one = one
        self.column.addWidget(Label(one.part.title, "section"))
        self.column.addWidget(Label(" ".join(self._fates()), "quiet"))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.before, self.now = QWidget(), QWidget()
        for side in (self.before, self.now):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            self._sides.addWidget(side, 1)
        self.column.addLayout(self._sides)
        self._fill()
        look.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand both sides under one another where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _fates(self) -> list[str]:
        if self.one.before is None:
            return [self.tr("It was added.")]
        if self.one.now is None:
            return [self.tr("It was taken out.")]
        told = [self.tr("It was moved.")] if self.one.moved else []
        return [*told, self.tr("It was changed.")] if self.one.changed else told

    def _fill(self) -> None:
        before, now = self.one.before, self.one.now
        if before is not None and now is not None and not self.one.changed:
            self.before.hide()
            self.now.hide()
            return
        for side, part, title in (
            (self.before, before, self.tr("Before")),
            (self.now, now, self.tr("Now")),
        ):
            side.setVisible(part is not None)
            if part is not None:
                other = now if part is before else before
                if other is not None:
                    self._add(side, Label(title, "label"))
                if other is not None and part.title != other.title:
                    self._add(side, Label(part.title, "strong"))
                if other is None or _settings(part) != _settings(other):
                    self._add(side, Label(_settings(part)))
        self._fill_texts(before, now)
        if "private" in self.one.changed:
            self.column.addWidget(Label(self.tr("Its private lines were changed. They are not shown here."), "quiet"))

    def _fill_texts(self, before: Part | None, now: Part | None) -> None:
        was, is_now = _texts(before), _texts(now)
        for label in dict.fromkeys((*was, *is_now)):
            old, new = was.get(label, ""), is_now.get(label, "")
            if old == new:
                continue
            alone = before is None or now is None
            pieces = (Piece(Fate.SAME, old or new),) if alone else said_differently(old, new)
            for side, marked, text in ((self.before, Fate.GONE, old), (self.now, Fate.NEW, new)):
                self._add(side, Label(label, "label"))
                self._add(side, ComparedText(pieces, marked) if text else Label(self.tr("Nothing."), "quiet"))

    def _add(self, side: QWidget, widget: QWidget) -> None:
        layout = side.layout()
        if layout is not None:
            layout.addWidget(widget)

    def _arrange(self) -> None:
        px = self._look.px
        narrow = self.width() < px(_NARROW_PX)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(24))
        for side in (self.before, self.now):
            layout = side.layout()
            if layout is not None:
                layout.setSpacing(px(6))


def _settings(part: Part) -> str:
    """Say all of a part but its texts."""
    fields = [one for one in part_fields() if one.home is Home.FOLD and one.key not in _SAID_WITH_NUMBERS]
    fold = [one.said(part) for one in fields if one.belongs(part, 1)]
    sentences = [*part_facts(part), *_numbers(part), *(f"{words[:1].upper()}{words[1:]}." for words in fold if words)]
    return " ".join(dict.fromkeys(sentences))


def _numbers(part: Part) -> list[str]:
    """Say with its number what the fold says without, and what it does not say."""
    said = []
    rule = part.sharing
    if rule is not None and rule.newcomers_min:
        said.append(translate("Editor", "%n minutes are kept for newcomers.", "", rule.newcomers_min))
    if rule is not None and rule.burning_min:
        said.append(translate("Editor", "%n minutes are kept for a burning need.", "", rule.burning_min))
    if rule is not None and rule.gap != QUIET_GAP:
        time = span_words(round(rule.gap.total_seconds()))
        said.append(fill_in(translate("Editor", "Quiet after each share: {time}."), time=time))
    if part.before_end_min is not None:
        said.append(translate("Editor", "It starts %n minutes before the planned end.", "", part.before_end_min))
    if part.slogan is not None:
        said.append(fill_in(translate("Editor", "The few words: {words}"), words=slogan_words(part.slogan)))
    if part.short is not None:
        minutes = minutes_long(part.short.minutes)
        said.append(fill_in(translate("Editor", "The shorter words take {minutes}."), minutes=minutes))
    return said


def _texts(part: Part | None) -> dict[str, str]:
    """Name all texts of a part, those of other wordings among them."""
    if part is None:
        return {}
    words, note = translate("Editor", "Words to say"), translate("Editor", "For you only")
    short = translate("Editor", "Shorter words")
    rule = translate("Editor", "On answering one another")
    texts = {words: part.words, note: part.for_you, short: "" if part.short is None else part.short.words}
    texts[translate("Editor", "Prompts")] = "\n".join(part.prompts)
    texts[rule] = "" if part.sharing is None else part.sharing.cross_talk
    for one in part.wordings:
        name = wording_words(one.name)
        in_wording = translate("Editor", "{text} ({wording})", "a text of a part, and in which wording")
        for label, text in ((words, one.words), (note, one.for_you), (short, one.short_words)):
            texts[fill_in(in_wording, text=label, wording=name)] = text
    return {label: text for label, text in texts.items() if text}
