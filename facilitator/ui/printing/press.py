# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts sheets on a device: a printer or its preview, the bytes of a PDF, or a picture.

A PDF says nothing of who made it, for whom and of what. Deliberately not here: dialogs and files (`windows/`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from facilitator.ui.printing.key_card import JOB_NAME
from facilitator.ui.printing.kit import Side, is_folded, two_sided
from facilitator.ui.printing.leaf import MM, POINT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PER_INCH = 72 * POINT
_PDF_DPI = 1200


def pdf_of(sides: tuple[Side, ...]) -> bytes:
    """Write a PDF. With a booklet in it, it is made for printing on both sides, blank backs included."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(JOB_NAME)
    writer.setCreator("")
    writer.setResolution(_PDF_DPI)
    sheets: Sequence[Side | None] = two_sided(sides) if is_folded(sides) else sides
    painter = QPainter()
    for number, side in enumerate(sheets):
        before = sheets[number - 1] if number else side
        writer.setPageLayout(_layout(side or before or sides[0]))
        if number == 0:
            painter.begin(writer)
        else:
            writer.newPage()
        if side is not None:
            painter.save()
            painter.scale(_PDF_DPI / _PER_INCH, _PDF_DPI / _PER_INCH)
            side.draw(painter)
            painter.restore()
    painter.end()
    return bytes(buffer.data().data())


def prepare(printer: QPrinter, sides: tuple[Side, ...]) -> None:
    """Tell a printer which paper is meant, and that a booklet is turned on its short edge; nothing about us."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setFullPage(True)
    folded = is_folded(sides)
    lying = folded and all(side.width > side.height for side in sides)
    first = sides[0]
    wide, high = min(first.width, first.height) / MM, max(first.width, first.height) / MM
    paper = QPageSize(QSizeF(wide, high), QPageSize.Unit.Millimeter)
    printer.setPageSize(paper)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    if folded:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)


def print_on(printer: QPrinter, sides: tuple[Side, ...]) -> bool:
    """Print, or draw the preview; on other paper than was meant all is made to fit. False: it could not begin."""
    from PySide6.QtPrintSupport import QPrinter

    single = printer.duplex() is QPrinter.DuplexMode.DuplexNone
    sheets: Sequence[Side | None] = sides if single and not is_folded(sides) else two_sided(sides)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size())
    for number, side in enumerate(sheets):
        if number and not printer.newPage():
            painter.end()
            return False
        if side is not None:
            painter.save()
            # Qt: a preview's page forgets a pen that did not change, and black would become the theme's colour of text.
            painter.setPen(QColor("white"))
            _fit(painter, side, paper, printer.resolution())
            side.draw(painter)
            painter.restore()
    return painter.end()


def picture(side: Side, dpi: int = 100) -> QImage:
    """Draw one side as a picture, white paper and all."""
    scale = dpi / _PER_INCH
    image = QImage(round(side.width * scale), round(side.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    side.draw(painter)
    painter.end()
    return image


def _fit(painter: QPainter, side: Side, paper: QSizeF, dpi: int) -> None:
    """Turn a lying side on standing paper, make it smaller where the paper is, and put it in the middle."""
    scale = dpi / _PER_INCH
    turned = (side.width > side.height) != (paper.width() > paper.height())
    wide, high = (side.height, side.width) if turned else (side.width, side.height)
    scale *= min(1.0, paper.width() / (wide * scale) + 0.002, paper.height() / (high * scale) + 0.002)
    painter.translate((paper.width() - wide * scale) / 2, (paper.height() - high * scale) / 2)
    painter.scale(scale, scale)
    if turned:
        painter.translate(wide, 0)
        painter.rotate(90)


def _layout(side: Side) -> QPageLayout:
    lying = side.width > side.height
    wide, high = min(side.width, side.height), max(side.width, side.height)
    paper = QPageSize(QSizeF(wide / MM, high / MM), QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(paper, way, QMarginsF(), QPageLayout.Unit.Millimeter)
