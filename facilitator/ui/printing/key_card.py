# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key card on paper: black on white, two columns, one page as a rule. Nothing about the group stands on it.

Deliberately not here: which printer, and where a PDF goes (`windows/paper.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QFile, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

JOB_NAME = "Document"
"""What a print queue and a PDF show of it: not what this is, nor who prints it."""
_MARGIN_MM = 16.0
_PX_PER_INCH = 96
_POINTS, _TITLE_POINTS = 11.0, 18.0


def key_card(title: str, rows: Sequence[tuple[str, str]], direction: Qt.LayoutDirection) -> QTextDocument:
    """Set the card: `rows` are keys in words, and what they do."""
    document = QTextDocument()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, JOB_NAME)
    font = QFont(document.defaultFont())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    plain, strong, large = (ink(_POINTS), ink(_POINTS, bold=True), ink(_TITLE_POINTS, bold=True))
    cursor.setBlockFormat(block(direction))
    cursor.insertText(title, large)
    shape = QTextTableFormat()
    shape.setLayoutDirection(direction)
    shape.setBorder(0)
    shape.setCellPadding(3)
    shape.setTopMargin(8)
    percent = QTextLength.Type.PercentageLength
    shape.setWidth(QTextLength(percent, 100))
    shape.setColumnWidthConstraints([QTextLength(percent, 38), QTextLength(percent, 62)])
    table = cursor.insertTable(max(1, len(rows)), 2, shape)
    for number, (keys, words) in enumerate(rows):
        for column, (text, letters) in enumerate(((keys, strong), (words, plain))):
            cell = table.cellAt(number, column).firstCursorPosition()
            cell.setBlockFormat(block(direction))
            cell.insertText(text, letters)
    return document


def save_pdf(document: QTextDocument, path: str) -> bool:
    """Write the card as a PDF that says nothing about who made it; tell whether the disk took it."""
    writer = QPdfWriter(path)
    writer.setTitle(JOB_NAME)
    writer.setCreator("")
    writer.setResolution(300)
    writer.setPageLayout(_page())
    # The writer itself only warns when it cannot write, and paints on.
    place = QFile(path)
    if not place.open(QFile.OpenModeFlag.WriteOnly):
        return False
    place.close()
    paint(document, writer)
    return QFile(path).size() > 0


def paint(document: QTextDocument, device: QPagedPaintDevice) -> None:
    """Put the card on paper of the size the device has."""
    device.setPageLayout(_page(device.pageLayout().pageSize()))
    # Qt: without a page size of its own, a document is given other margins and page numbers when it is printed.
    room = device.pageLayout().paintRect(QPageLayout.Unit.Inch).size()
    document.setPageSize(room * _PX_PER_INCH)
    document.print_(device)


def card_title() -> str:
    """Say what the card is."""
    return QCoreApplication.translate("Keys", "Keys in a meeting")


def _page(size: QPageSize | None = None) -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    paper = size if size is not None and size.isValid() else QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def ink(points: float, *, bold: bool = False) -> QTextCharFormat:
    """Black letters of this size."""
    made = QTextCharFormat()
    made.setForeground(QColor("black"))
    made.setFontPointSize(points)
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def block(direction: Qt.LayoutDirection) -> QTextBlockFormat:
    """A paragraph in this direction."""
    made = QTextBlockFormat()
    made.setLayoutDirection(direction)
    return made
