# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where paper goes: the computer's own windows for choosing a printer, or a place for a PDF. Made when first used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.printing import key_card


class Paper(QObject):
    """Prints the key card. `told` carries one sentence about how it went."""

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def print_card(self, rows: Sequence[tuple[str, str]]) -> None:
        """Ask which printer, and print; without any printer say so."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.told.emit(self.tr("No printer is set up on this computer. Save as PDF always works."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(key_card.JOB_NAME)
        printer.setCreator("")
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            key_card.paint(self._card(rows), printer)
            self.told.emit(self.tr("The card is on its way to the printer."))

    def save_card(self, rows: Sequence[tuple[str, str]]) -> None:
        """Ask where, and write a PDF there."""
        from PySide6.QtWidgets import QFileDialog

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = f"{folder}/{key_card.JOB_NAME}.pdf"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if not path:
            return
        if key_card.save_pdf(self._card(rows), path if path.lower().endswith(".pdf") else f"{path}.pdf"):
            self.told.emit(self.tr("The card is saved."))
        else:
            self.told.emit(self.tr("The card could not be saved there. Try another place."))

    def _card(self, rows: Sequence[tuple[str, str]]) -> key_card.QTextDocument:
        return key_card.key_card(key_card.card_title(), rows, QApplication.layoutDirection())
