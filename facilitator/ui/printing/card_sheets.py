# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety cards on paper: one page for each, in large print, with lines to write a missing number on.

Deliberately not here: which printer, and where a PDF goes (`windows/paper.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat, QTextOption

from facilitator.domain.safety import CardContent, CardNumber
from facilitator.ui.printing.key_card import JOB_NAME, block, ink
from facilitator.ui.safety_words import checked_words, number_words
from facilitator.ui.texts import fill_in

LARGEST_POINTS, SMALLEST_POINTS = 20, 11
"""A card is set as large as one page allows."""
_PAGE_PX = QSizeF(178 / 25.4 * 96, 240 / 25.4 * 96)
"""What A4 and Letter both have room for within their margins, at 96 px to the inch."""
_TO_WRITE_ON = "_" * 18


def card_sheets(cards: Sequence[CardContent], today: date, direction: Qt.LayoutDirection) -> QTextDocument:
    """Set all cards, each on a page of its own."""
    document = _document(direction)
    cursor = QTextCursor(document)
    for number, card in enumerate(cards):
        _set(cursor, card, today, direction, _fitting(card, today, direction), starts_page=number > 0)
    return document


def _fitting(card: CardContent, today: date, direction: Qt.LayoutDirection) -> int:
    """Find the largest letters with which the card is no longer than a page."""
    for points in range(LARGEST_POINTS, SMALLEST_POINTS, -1):
        document = _document(direction)
        _set(QTextCursor(document), card, today, direction, points, starts_page=False)
        document.setPageSize(_PAGE_PX)
        if document.pageCount() <= 1:
            return points
    return SMALLEST_POINTS


def _document(direction: Qt.LayoutDirection) -> QTextDocument:
    document = QTextDocument()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, JOB_NAME)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    return document


def _set(
    cursor: QTextCursor,
    card: CardContent,
    today: date,
    direction: Qt.LayoutDirection,
    points: int,
    *,
    starts_page: bool,
) -> None:
    title = block(direction)
    if starts_page:
        title.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.insertBlock(title)
    else:
        cursor.setBlockFormat(title)
    cursor.insertText(card.title, ink(points * 1.5, bold=True))
    plain, strong, quiet = ink(points), ink(points, bold=True), ink(points * 0.65)
    for number, step in enumerate(card.steps, start=1):
        cursor.insertBlock(_apart(direction, points))
        numbered = QCoreApplication.translate("Safety", "{number}. {step}", "a numbered step on a printed card")
        cursor.insertText(fill_in(numbered, number=number, step=step), plain)
    for one in card.numbers:
        cursor.insertBlock(_apart(direction, points))
        cursor.insertText(_number_line(one), strong)
        if one.number:
            cursor.insertBlock(block(direction))
            cursor.insertText(checked_words(one.checked, today, needs_a_look=one.needs_a_look), quiet)
    if card.place is not None:
        cursor.insertBlock(_apart(direction, points))
        cursor.insertText(QCoreApplication.translate("Safety", "Where we are"), quiet)
        for line in card.place or (_TO_WRITE_ON,):
            cursor.insertBlock(block(direction))
            cursor.insertText(line, strong)


def _number_line(one: CardNumber) -> str:
    whole = QCoreApplication.translate("Safety", "{service}: {number}", "a service and its number, on paper")
    return fill_in(whole, service=number_words(one), number=one.number or _TO_WRITE_ON)


def _apart(direction: Qt.LayoutDirection, points: int) -> QTextBlockFormat:
    made = block(direction)
    made.setTopMargin(points * 0.7)
    return made
