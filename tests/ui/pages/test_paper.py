# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that prints a format, by keyboard alone, and where its order goes."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolBar

from facilitator.domain.paper import PaperSize, Piece
from facilitator.ui.pages.paper import PaperPage
from facilitator.ui.printing import printers
from facilitator.ui.printing.kit import kit_sides
from facilitator.ui.printing.press import prepare, print_on
from facilitator.ui.printing.printers import PRINT_SERVICE, stay_local
from facilitator.ui.viewmodels.coming_meeting import FormatThen
from facilitator.ui.viewmodels.paper import PaperViewModel
from facilitator.ui.windows.main import COVER, FORMATS, PAPER, MainWindow
from facilitator.ui.windows.paper_desk import Kept, PaperDesk, count_sides, keep_file
from tests.support.bookshelf import built_in_formats
from tests.support.house import house, settle
from tests.support.small_disk import kinds, read_only, small_disk
from tests.ui.pages.fit import clipped

EVENING = datetime.combine(date(2026, 12, 1), time(19, 30))


def a_built_in(format_id="open-sharing"):
    return built_in_formats().get(format_id, "en").worded("secular")


@pytest.fixture
def model(qapp):
    made = PaperViewModel(PaperSize.A4, count_sides)
    made.open(a_built_in(), EVENING.time(), FormatThen(a_built_in(), EVENING))
    made.orders = []
    made.shown.connect(lambda view: made.orders.append(view.order))
    return made


@pytest.fixture
def page(qtbot, look, model):
    made = PaperPage(model, look)
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    made.take_focus()
    QCoreApplication.processEvents()
    return made


def press(key, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)
        QCoreApplication.processEvents()


def test_everything_can_be_chosen_by_keyboard(page, model):
    """Tab leads from Print through every box and choice, Space ticks and presses, Esc goes back."""
    asked, left = [], []
    model.print_asked.connect(asked.append)
    model.left.connect(lambda: left.append(1))
    assert page.print_button.hasFocus()
    press(Qt.Key.Key_Space)
    assert [order.pile() for order in asked] == [tuple(Piece)]
    press(Qt.Key.Key_Tab, 3)
    assert page.ticks[Piece.RUN_SHEET].box.hasFocus()
    press(Qt.Key.Key_Space)
    assert Piece.RUN_SHEET not in model.orders[-1].pieces
    press(Qt.Key.Key_Return)
    assert Piece.RUN_SHEET in model.orders[-1].pieces
    seen = []
    for _ in range(20):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    for control in (page.notes.box, page.letters.chip(18), page.paper.chip(PaperSize.A4), page.form.chip(False)):
        assert control in seen
    press(Qt.Key.Key_Escape)
    assert left == [1]


def test_a_screen_reader_hears_each_box_with_its_sentence(page):
    """Every box has its words as name and the sentence under it as description; steps say the value they are at."""
    for tick in (*page.ticks.values(), page.notes):
        assert tick.box.accessibleName()
        assert tick.box.accessibleDescription().endswith(".")
    assert page.start._later.accessibleName() == "A quarter of an hour later. Now 19:30."


def test_where_nobody_reads_nothing_for_readers_can_be_ticked(page, model):
    """Without readers their two boxes are off, and it is said that the leader reads everything."""
    model.change_readers(-1)
    assert [page.ticks[piece].isEnabled() for piece in (Piece.READER_PAGES, Piece.READER_CARDS)] == [False, False]
    assert page._readers_row.addition.text() == "The leader reads everything."
    model.change_readers(1)
    assert page._readers_row.addition.text() == "Reader 1: Reading."


def test_one_meeting_or_any_is_chosen_where_it_makes_a_difference(page, model):
    """The row is there only then, with the day in words; the other chip prints the format as it is on any day."""
    assert not page.day.isVisible()
    found = a_built_in()
    model.open(found, EVENING.time(), FormatThen(replace(found, parts=found.parts[:-1]), EVENING))
    assert page.day.isVisible()
    assert [page.day.chip(on).text() for on in (True, False)] == ["Tuesday, 1 December", "Any meeting"]
    assert page.day.chip(True).isChecked()
    page.day.chip(False).click()
    assert (model.orders[-1].format, model.orders[-1].day) == (found, None)
    page.day.chip(True).click()
    assert (len(model.orders[-1].format.parts), model.orders[-1].day) == (len(found.parts) - 1, date(2026, 12, 1))


def test_with_nothing_ticked_nothing_can_be_pressed(page, model, qtbot):
    """The three buttons are off, and it is said why."""
    for piece in Piece:
        model.tick(piece, False)
    assert not any(one.isEnabled() for one in (page.print_button, page.preview_button, page.pdf_button))
    qtbot.waitUntil(lambda: page.pages.text() == "Nothing is ticked yet.", timeout=3000)


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200), (1366, 200)])
def test_nothing_is_clipped(page, model, look, width, percent):
    """Small windows and text of 200 % lose no word, with six readers and a booklet."""
    look.apply(theme="light", text_percent=percent)
    found = a_built_in("grief-circle")
    model.open(found, EVENING.time(), FormatThen(replace(found, parts=found.parts[:-1]), EVENING))
    model.change_readers(6)
    model.set_booklet(True)
    page.resize(width, 560)
    for _ in range(4):
        QCoreApplication.processEvents()
    assert page.width() == width
    assert clipped(page) == []


# -- from the formats, and back ----------------------------------------------------------------------------------------


def test_print_leads_from_a_format_to_paper_and_back(qapp, tmp_path):
    """Print on an open format, or Ctrl+P, opens its paper at the group's usual start; Esc is back on Print."""
    with house(qapp, tmp_path) as front:
        window, evening = front.window, front.evening
        evening.go(FORMATS)
        settle()
        evening.desk.formats.read("quiet-meeting")
        settle()
        formats = window.page(FORMATS)
        formats.sheet.print_button.click()
        settle()
        paper = window.page(PAPER)
        assert (window.current, paper.title.text()) == (PAPER, "Print: Quiet meeting")
        assert window.side_bar.entry(FORMATS).isChecked()
        front.go_to_pane(True)
        assert window.side_bar.entry(FORMATS).hasFocus()
        paper.take_focus()
        press(Qt.Key.Key_Escape)
        settle()
        assert window.current == FORMATS
        assert formats.sheet.print_button.hasFocus()
        assert front.print_page()
        settle()
        assert window.current == PAPER


def test_in_the_list_the_format_in_focus_is_printed(qapp, tmp_path):
    """Ctrl+P in the list takes the format that has the focus, or else tonight's."""
    with house(qapp, tmp_path) as front:
        front.evening.go(FORMATS)
        settle()
        front.window.page(FORMATS).list.row_button("meditation").setFocus()
        assert front.print_page()
        settle()
        assert front.window.page(PAPER).title.text() == "Print: Meditation and sharing"


# -- printers ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(qtbot, look):
    window = MainWindow(look, lambda: True)
    qtbot.addWidget(window)
    window.told = []
    window.tell = window.told.append
    made = PaperDesk(window, window)
    made.window = window
    return made


def test_without_a_printer_it_says_what_can_be_done(desk, model, monkeypatch):
    """No printer on this computer: one sentence, and no window opens."""
    monkeypatch.setenv("CUPS_SERVER", "")
    desk.print_it(model._view.order)
    assert desk.window.told == ["No printer found. You can save it as a PDF."]


def test_printers_are_looked_for_on_this_computer_only(monkeypatch):
    """The print library is told the local service's file, whatever stood there before; elsewhere nothing is set."""
    environment = {"CUPS_SERVER": "printers.example.org"}
    stay_local(environment, "linux")
    assert environment == {"CUPS_SERVER": PRINT_SERVICE}
    other = {}
    stay_local(other, "win32")
    assert other == {}
    monkeypatch.setenv("CUPS_SERVER", "printers.example.org")
    printers.printer_names()
    assert os.environ["CUPS_SERVER"] == PRINT_SERVICE


def test_the_job_has_a_neutral_name(qapp, model, tmp_path):
    """What a print queue shows is "Document", by nobody; other paper in the printer loses no page."""
    sides = kit_sides(model._view.order)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "queue.pdf"))
    prepare(printer, sides)
    assert (printer.docName(), printer.creator()) == ("Document", "")
    assert print_on(printer, sides)
    body = (tmp_path / "queue.pdf").read_bytes()
    assert body.count(b"/Type /Page\n") == len(sides)
    assert b"Open sharing" not in body.replace(b"\x00", b"")


def test_a_printer_that_does_not_take_it_is_told(qapp, model, qtlog):
    """A printer that cannot begin is not believed to have printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/nowhere/at/all.pdf")
    with qtlog.disabled():
        assert not print_on(printer, kit_sides(model._view.order))


@pytest.mark.parametrize("booklet", [False, True])
def test_the_preview_shows_the_pages_that_are_printed(desk, model, booklet):
    """As many pages as will be printed, with a word to save them, in a window that does not say what they are."""
    model.set_booklet(booklet)
    order = model._view.order
    dialog = desk.make_preview(order)
    dialog.show()
    QTest.qWait(50)
    assert dialog.findChild(QPrintPreviewWidget).pageCount() == count_sides(order)
    assert dialog.windowTitle() == "Facilitator"
    assert "Save as PDF" in [action.text() for action in dialog.findChild(QToolBar).actions()]
    dialog.close()


def test_a_preview_is_black_on_white_in_a_dark_theme_too(desk, model, look):
    """Every title is black: no letter of a page takes the colour of the program's own text."""
    look.apply(theme="dark")
    dialog = desk.make_preview(model._view.order)
    dialog.resize(900, 900)
    dialog.show()
    QTest.qWait(50)
    image = dialog.findChild(QPrintPreviewWidget).grab().toImage()
    across, down = range(image.width() // 4, image.width() * 3 // 4), range(100, image.height() // 4)
    assert min(image.pixelColor(x, y).lightness() for x in across for y in down) < 40
    dialog.close()


def test_hiding_everything_closes_the_preview(desk, model):
    """When the program is covered, the preview of what is printed does not stay on the screen."""
    open_ones = []

    def hide():
        dialog = QApplication.activeModalWidget()
        open_ones.append(dialog)
        desk.window.page_shown.emit(COVER)

    QTimer.singleShot(200, hide)
    desk.preview(model._view.order)
    assert [type(one).__name__ for one in open_ones] == ["QPrintPreviewDialog"]
    desk.window.page_shown.emit(COVER)  # a preview that is over is not asked any more


# -- files -------------------------------------------------------------------------------------------------------------


def save_at(desk, model, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(path), ""))
    desk.save(model._view.order)
    return desk.window.told[-1]


def test_a_pdf_is_saved_where_it_was_asked(desk, model, monkeypatch, tmp_path):
    """The ending is added where it lacks, and the file is whole."""
    assert save_at(desk, model, monkeypatch, tmp_path / "kit") == "The PDF is saved."
    assert (tmp_path / "kit.pdf").read_bytes()[-6:].strip() == b"%%EOF"


def test_the_proposed_name_says_nothing(desk, model, monkeypatch):
    """The place is chosen, and the name is "Document.pdf"; choosing none saves nothing."""
    proposed = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: proposed.append(given[2]) or ("", ""))
    desk.save(model._view.order)
    assert [Path(one).name for one in proposed] == ["Document.pdf"]
    assert desk.window.told == []


def test_a_place_that_cannot_be_written_to_is_told(desk, model, monkeypatch, tmp_path):
    """A folder that is not there, one that is a file, and one that is read-only: one sentence and no debris."""
    (tmp_path / "file").write_text("here")
    told = save_at(desk, model, monkeypatch, tmp_path / "file" / "kit.pdf")
    assert told == "It could not be saved there. Try another place."
    assert save_at(desk, model, monkeypatch, tmp_path / "nowhere" / "kit.pdf") == told
    locked = tmp_path / "locked"
    locked.mkdir()
    with read_only(locked):
        assert save_at(desk, model, monkeypatch, locked / "kit.pdf") == told
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "locked"]


@pytest.mark.parametrize("kind", kinds())
def test_a_full_disk_leaves_the_old_file(qapp, tmp_path, kind):
    """A PDF that does not fit is told, nothing half is left, and what stood there before still does."""
    with small_disk(kind, tmp_path / "disk") as disk:
        place = disk.folder / "kit.pdf"
        assert keep_file(str(place), b"old") is Kept.YES
        disk.fill()
        kept = keep_file(str(place), b"%PDF" * 200_000)
        disk.make_room()
        assert (kept, place.read_bytes()) == (Kept.NO_ROOM, b"old")
        assert [path.name for path in disk.folder.iterdir()] == ["kit.pdf"]
        assert keep_file(str(place), b"%PDF" * 1000) is Kept.YES
