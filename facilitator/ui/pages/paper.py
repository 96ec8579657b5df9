# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print: what of a format goes on paper, and how. Everything can be seen before it is printed.

Deliberately not here: the printed pages themselves (`ui/printing/`), printers and files (`windows/paper_desk.py`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.paper import LETTERS_PT, PaperSize, Piece
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.pages.setting_controls import Choice, MoreOrLess
from facilitator.ui.paper_words import piece_words, reader_words, size_words
from facilitator.ui.texts import clock_words, day_words, fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.paper import PaperView, PaperViewModel
from facilitator.ui.widgets.buttons import Button, OutlinedButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.tick_row import TickRow

_WIDEST_PX = 820


class PaperPage(QWidget):
    """The page. Esc and Backspace go back to the format; Ctrl+P prints."""

    def __init__(self, view_model: PaperViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Begin at the big button: the whole kit is ticked."""
        self._scroll.to_top()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> None:
        """Print what is ticked."""
        self._view_model.print_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the format."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self._view_model.leave()
        else:
            event.ignore()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look, widest=_WIDEST_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label("", "title")
        self.back_button = PlainButton(look, self.tr("Back to the format"), icon="back")
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        column = self._scroll.column
        column.addLayout(top)
        column.addWidget(Label(self.tr("All of it together is a kit for a night without a laptop."), "quiet"))
        column.addWidget(self._make_head())
        column.addWidget(Label(self.tr("What to print"), "section"))
        column.addWidget(self._make_pieces())
        column.addWidget(Label(self.tr("How"), "section"))
        column.addWidget(self._make_ways())
        column.addStretch(1)

    def _make_pieces(self) -> FormCard:
        card = FormCard(self._look)
        self.ticks: dict[Piece, PieceRow] = {}
        for piece, sentence in self._sentences().items():
            self.ticks[piece] = PieceRow(self._look, piece_words(piece), sentence)
            card.add_widget(self.ticks[piece])
            if piece is Piece.SCRIPT:
                name = self.tr("Your own notes, in the script")
                self.notes = PieceRow(
                    self._look, name, self.tr("What is for you only. Keep such a script to yourself.")
                )
                self._notes_line = card.add_widget(self.notes)
        return card

    def _sentences(self) -> dict[Piece, str]:
        return {
            Piece.RUN_SHEET: self.tr("One page: every part with its time, and a box to tick."),
            Piece.SCRIPT: self.tr("All the words to say, in large print."),
            Piece.READER_PAGES: self.tr("Each reader holds their own words. The script then has all the others."),
            Piece.READER_CARDS: self.tr("A small card for each reader: what they read, and when."),
            Piece.TIME_CARDS: self.tr("Three signs to hold up: 2 minutes, 1 minute, thank you."),
            Piece.TALLY_SLIP: self.tr("Boxes to count in by hand. Numbers only."),
        }

    def _make_ways(self) -> FormCard:
        look, card = self._look, FormCard(self._look)
        fewer = self.tr("One reader fewer. Now {number}.")
        self.readers = MoreOrLess(look, self.tr("One more reader. Now {number}."), fewer)
        self._readers_row = card.add_row(self.tr("How many people read parts"), self.readers)
        self.day = Choice(look, self.tr("For which meeting"), [(True, ""), (False, self.tr("Any meeting"))])
        self._day_row = card.add_row(self.tr("For which meeting"), self.day, wide=True)
        self.start = StartSteps(look)
        card.add_row(self.tr("When it starts"), self.start)
        name = self.tr("Words to say")
        self.letters = Choice(look, name, [(size, self._letters_words(size)) for size in LETTERS_PT])
        card.add_row(name, self.letters, wide=True)
        name = self.tr("Paper")
        self.paper = Choice(look, name, [(size, size_words(size)) for size in PaperSize])
        card.add_row(name, self.paper, wide=True)
        name = self.tr("Script")
        self.form = Choice(look, name, [(False, self.tr("Whole pages")), (True, self.tr("A booklet to fold"))])
        self._form_row = card.add_row(name, self.form, wide=True)
        return card

    def _letters_words(self, points: int) -> str:
        return {14: self.tr("Ordinary"), 18: self.tr("Large"), 24: self.tr("Very large")}[points]

    def _make_head(self) -> QWidget:
        head = QWidget()
        self._head = QVBoxLayout(head)
        self._head.setContentsMargins(0, 0, 0, 0)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        self.print_button = PrimaryButton(self._look, self.tr("Print"))
        self.preview_button = OutlinedButton(self._look, self.tr("Preview"), words="tall")
        self.pdf_button = OutlinedButton(self._look, self.tr("Save as PDF"), words="tall")
        for button in (self.print_button, self.preview_button, self.pdf_button):
            self._buttons.addWidget(button)
        self.pages = Label("", "quiet")
        self._head.addWidget(buttons)
        self._head.addWidget(self.pages)
        return head

    def _connect(self) -> None:
        view_model = self._view_model
        for piece, tick in self.ticks.items():
            tick.ticked.connect(partial(view_model.tick, piece))
        self.notes.ticked.connect(view_model.set_notes)
        self.readers.asked.connect(view_model.change_readers)
        self.day.asked.connect(view_model.set_for_the_day)
        self.start.asked.connect(view_model.move_start)
        self.letters.asked.connect(view_model.set_letters)
        self.paper.asked.connect(view_model.set_size)
        self.form.asked.connect(view_model.set_booklet)
        self.back_button.clicked.connect(view_model.leave)
        self.print_button.clicked.connect(view_model.print_it)
        self.preview_button.clicked.connect(view_model.preview)
        self.pdf_button.clicked.connect(view_model.save_pdf)
        view_model.shown.connect(self._render)
        view_model.counted.connect(self._render_count)
        self._look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        self._buttons.setSpacing(px(SPACE["near"]))
        self._head.setSpacing(px(SPACE["row"]))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: PaperView) -> None:
        order = view.order
        self.title.setText(fill_in(self.tr("Print: {format}"), format=order.format.title))
        for piece, tick in self.ticks.items():
            tick.show_on(piece in order.pieces)
        for piece in (Piece.READER_PAGES, Piece.READER_CARDS):
            self.ticks[piece].setEnabled(bool(view.reading))
        self.notes.show_on(order.notes)
        for widget in (self.notes, self._notes_line):
            widget.setVisible(view.has_notes)
        self.notes.setEnabled(Piece.SCRIPT in order.pieces)
        self.readers.set_value(order.readers)
        self._readers_row.set_addition(self._who_reads(view))
        self._day_row.set_shown(view.day is not None)
        if view.day is not None:
            self.day.chip(True).setText(day_words(view.day))
            self.day.set_value(order.day is not None)
        self.start.set_time(clock_words(order.start))
        self.letters.set_value(order.letters_pt)
        self.paper.set_value(order.size)
        self.form.set_value(order.booklet)
        folding = self.tr("Print it on both sides, turned on the short edge. Fold the pile once.")
        self._form_row.set_addition(folding if order.booklet else "")
        for button in (self.print_button, self.preview_button, self.pdf_button):
            button.setEnabled(not view.is_empty)

    def _who_reads(self, view: PaperView) -> str:
        if not view.most_readers:
            return self.tr("This format has nothing to hand over.")
        if not view.reading:
            return self.tr("The leader reads everything.")
        one = self.tr("{reader}: {titles}.", "who reads which parts")
        between = self.tr(", ", "between the titles of parts")
        lines = [
            fill_in(one, reader=reader_words(number), titles=between.join(titles))
            for number, titles in enumerate(view.reading, 1)
        ]
        return "\n".join(lines)

    def _render_count(self, sides: int) -> None:
        self.pages.setText(self.tr("%n pages.", "", sides) if sides else self.tr("Nothing is ticked yet."))


class PieceRow(TickRow):
    """One thing that can be printed, as a row of a card."""

    def __init__(self, look: Look, words: str, sentence: str) -> None:
        super().__init__(look, words, sentence, words_class="strong")
        self._look = look
        look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        self.setContentsMargins(px(24), px(4), px(24), px(12))


class StartSteps(QWidget):
    """[-] 19:30 [+] in quarters of an hour; `asked` says -1 or 1."""

    asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._earlier = Button(look, icon="minus", words="step")
        self._later = Button(look, icon="plus", words="step")
        self._time = ClockLabel("", "number", widest="00:00")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE["row"])
        for part in (self._earlier, self._time, self._later):
            row.addWidget(part)
        self._earlier.clicked.connect(partial(self.asked.emit, -1))
        self._later.clicked.connect(partial(self.asked.emit, 1))

    def set_time(self, words: str) -> None:
        """Show the start."""
        self._time.set_text(words)
        earlier = self.tr("A quarter of an hour earlier. Now {time}.")
        later = self.tr("A quarter of an hour later. Now {time}.")
        self._earlier.setAccessibleName(fill_in(earlier, time=words))
        self._later.setAccessibleName(fill_in(later, time=words))
