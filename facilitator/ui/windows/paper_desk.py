# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes an order for paper to the printer, into the preview or into a PDF, and tells above the page how it went.

Deliberately not here: what stands on the paper (`ui/printing/`), and what is chosen (`viewmodels/paper.py`).
"""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QSaveFile, QStandardPaths

from facilitator.domain.paper import PaperOrder
from facilitator.ui.printing.key_card import JOB_NAME
from facilitator.ui.printing.kit import is_folded, kit_sides, two_sided
from facilitator.ui.printing.press import pdf_of, prepare, print_on
from facilitator.ui.printing.printers import printer_names
from facilitator.ui.windows.main import COVER

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from facilitator.ui.windows.main import MainWindow


class Kept(Enum):
    """How saving a file went."""

    YES = auto()
    NO_PLACE = auto()
    NO_ROOM = auto()


def keep_file(path: str, content: bytes) -> Kept:
    """Write a file whole or not at all; what was there before stays when it can't be."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return Kept.NO_PLACE
    whole = file.write(content) == len(content)
    return Kept.YES if file.commit() and whole else Kept.NO_ROOM


def count_sides(order: PaperOrder) -> int:
    """Tell how many printed sides an order has; a booklet's blank backs are counted, for they are printed too."""
    sides = kit_sides(order)
    return len(two_sided(sides)) if is_folded(sides) else len(sides)


class PaperDesk(QObject):
    """The computer's own windows for a printer, a preview and a place. Nothing in them says what is printed."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._previewed: QPrinter | None = None

    def print_it(self, order: PaperOrder) -> None:
        """Ask which printer, and print; without any printer say so."""
        if not printer_names():
            self._window.tell(self.tr("No printer found. You can save it as a PDF."))
            return
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        sides = kit_sides(order)
        printer = self._printer()
        prepare(printer, sides)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.setWindowTitle(self._window.windowTitle())
        if not dialog.exec():
            return
        if print_on(printer, sides):
            self._window.tell(self.tr("The pages are on their way to the printer."))
        else:
            self._window.tell(self.tr("The printer did not take it. You can save it as a PDF."))

    def preview(self, order: PaperOrder) -> None:
        """Show the very pages that would be printed. Hiding everything closes it."""
        printer_names()
        dialog = self.make_preview(order)
        hidden = self._window.page_shown.connect(partial(_close_when_hidden, dialog))
        dialog.exec()
        self._window.page_shown.disconnect(hidden)
        dialog.deleteLater()

    def make_preview(self, order: PaperOrder) -> QPrintPreviewDialog:
        """Make the window of the preview, with "Save as PDF" in it."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog
        from PySide6.QtWidgets import QComboBox, QToolBar

        sides = kit_sides(order)
        # The dialog draws on the printer and does not own it: it has to outlive the dialog.
        self._previewed = printer = self._printer()
        prepare(printer, sides)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self._window.windowTitle())
        dialog.resize(self._window.size())
        dialog.paintRequested.connect(lambda device: print_on(device, sides))
        zoom = dialog.findChild(QComboBox)
        if zoom is not None:
            zoom.setMinimumWidth(zoom.sizeHint().width() + zoom.fontMetrics().horizontalAdvance("000"))
        bar = dialog.findChild(QToolBar)
        if bar is not None:
            bar.addAction(self.tr("Save as PDF")).triggered.connect(partial(self.save, order))
        return dialog

    def save(self, order: PaperOrder, _checked: bool = False) -> None:
        """Ask where, and write a PDF there."""
        from PySide6.QtWidgets import QApplication, QFileDialog

        above = QApplication.activeModalWidget() or self._window
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = f"{folder}/{JOB_NAME}.pdf"
        path, _ = QFileDialog.getSaveFileName(above, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if path:
            kept = keep_file(path if path.lower().endswith(".pdf") else f"{path}.pdf", pdf_of(kit_sides(order)))
            self._window.tell(self._words(kept))

    def _words(self, kept: Kept) -> str:
        return {
            Kept.YES: self.tr("The PDF is saved."),
            Kept.NO_PLACE: self.tr("It could not be saved there. Try another place."),
            Kept.NO_ROOM: self.tr("There is no room for it there. Make some, or try another place."),
        }[kept]

    def _printer(self) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter

        return QPrinter(QPrinter.PrinterMode.HighResolution)


def _close_when_hidden(dialog: QPrintPreviewDialog, page: str) -> None:
    if page == COVER:
        dialog.reject()
