# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where paper goes: the computer's own windows for choosing a printer, or a place for a PDF, and how it went.

Deliberately not here: what stands on the paper (`ui/printing/`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from facilitator.ui.printing import key_card
from facilitator.ui.printing.printers import printer_names

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from facilitator.ui.windows.main import MainWindow


class Paper(QObject):
    """Prints what `make` sets, and tells above the page how it went."""

    def __init__(self, window: MainWindow, make: Callable[[], QTextDocument], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._make = make

    def print_card(self) -> None:
        """Ask which printer, and print; without any printer say so."""
        if not printer_names():
            self._window.tell(self.tr("No printer found. You can save it as a PDF."))
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(key_card.JOB_NAME)
        printer.setCreator("")
        if QPrintDialog(printer, self._window).exec():
            key_card.paint(self._make(), printer)
            self._window.tell(self.tr("It is on its way to the printer."))

    def save_card(self) -> None:
        """Ask where, and write a PDF there."""
        from PySide6.QtWidgets import QFileDialog

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = f"{folder}/{key_card.JOB_NAME}.pdf"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if not path:
            return
        if key_card.save_pdf(self._make(), path if path.lower().endswith(".pdf") else f"{path}.pdf"):
            self._window.tell(self.tr("It is saved."))
        else:
            self._window.tell(self.tr("It could not be saved there. Try another place."))
