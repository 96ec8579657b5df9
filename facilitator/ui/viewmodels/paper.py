# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be printed of a format, as its page sees it: pieces, letters, paper, readers and the start.

Sizes are kept for this evening, pieces and readers are proposed anew for each format. Deliberately not here: how pages
are set, printers and files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.paper import LETTERS_PT, PaperOrder, PaperSize, Piece, most_readers, usual_order, who_reads
from facilitator.domain.start_time import quarter_hour_from
from facilitator.ui.viewmodels.coming_meeting import FormatThen

COUNT_AFTER_MS = 150
"""Pages are counted by setting them, once somebody has stopped choosing."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """The order as it stands. `reading`: for each reader from 1 on the titles of their parts; `most_readers`: at most
    so many can be given something. `has_notes`: there is something for the leader alone. `day`: of the next meeting
    by this format, where it is not as in any; None: there is none, or nothing to choose."""

    order: PaperOrder
    reading: tuple[tuple[str, ...], ...]
    most_readers: int
    has_notes: bool
    day: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be printed."""
        return not self.order.pile()


@dataclass(frozen=True, slots=True)
class _Opened:
    """The format and the start in any meeting, and in the next one by it; None where there is none."""

    in_any: MeetingFormat
    usual_start: time
    then: FormatThen | None

    @property
    def day(self) -> date | None:
        """The day of the next meeting, when that makes a difference."""
        then = self.then
        if then is None or (then.format == self.in_any and then.start.time() == self.usual_start):
            return None
        return then.start.date()

    def orders(self, size: PaperSize) -> dict[bool, PaperOrder]:
        """Propose a kit for any meeting (False), and another for the next (True) when that makes a difference."""
        proposed = {False: usual_order(self.in_any, self.usual_start, size)}
        if self.then is not None and self.day is not None:
            usual = usual_order(self.then.format, self.then.start.time(), size)
            proposed[True] = replace(usual, day=self.day)
        return proposed


class PaperViewModel(QObject):
    """Opens with the whole kit ticked. What is asked for carries the PaperOrder; `counted` how many sides it has."""

    shown = Signal(object)
    counted = Signal(int)
    left = Signal()
    print_asked = Signal(object)
    preview_asked = Signal(object)
    pdf_asked = Signal(object)

    def __init__(self, usual_size: PaperSize, count_sides: Callable[[PaperOrder], int]) -> None:
        super().__init__()
        self._size = usual_size
        self._count_sides = count_sides
        self._view: PaperView | None = None
        self._opened: _Opened | None = None
        self._orders: dict[bool, PaperOrder] = {}
        self._for_the_day = False
        self._timer = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._timer.timeout.connect(self._count)

    def open(self, in_any: MeetingFormat, usual_start: time, then: FormatThen | None) -> None:
        """Propose the kit of a format for the next meeting by it, or for any, in the wording it has now.

        `then`: the format in that meeting; None where there is none. Opened again, the order is as it was left. Private
        lines are left behind here already: what is not in an order can't be printed.
        """
        if then is not None:
            then = replace(then, format=then.format.without_private())
        before = self._view.order if self._view is not None else None
        opened = _Opened(in_any.without_private(), usual_start, then)
        if before is not None and opened == self._opened:
            self.show_now()
            return
        self._opened, self._for_the_day = opened, opened.day is not None
        self._orders = opened.orders(before.size if before else self._size)
        if before is not None:
            self._change_all(lambda order: replace(order, letters_pt=before.letters_pt, booklet=before.booklet))
        self._tell()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        if self._view is not None:
            self.shown.emit(self._view)
            self._timer.start()

    def leave(self) -> None:
        """Go back to the format."""
        self.left.emit()

    # -- choosing ----------------------------------------------------------------------------------------------------

    def tick(self, piece: Piece, on: bool) -> None:
        """Print a piece, or leave it out."""
        self._change(lambda order: order.ticked(piece, on))

    def set_notes(self, on: bool) -> None:
        """Let the leader's notes stand in the script, or not."""
        self._change(lambda order: replace(order, notes=on))

    def set_letters(self, letters_pt: int) -> None:
        """Choose how large the words to say are; a size that is not offered changes nothing."""
        if letters_pt in LETTERS_PT:
            self._change(lambda order: replace(order, letters_pt=letters_pt))

    def set_size(self, size: PaperSize) -> None:
        """Choose the paper."""
        self._change(lambda order: replace(order, size=size))

    def set_booklet(self, on: bool) -> None:
        """Fold the script, or not."""
        self._change(lambda order: replace(order, booklet=on))

    def set_for_the_day(self, on: bool) -> None:
        """Print the format as it is in the next meeting, or as it is in any; what was changed by hand stays."""
        if on != self._for_the_day and on in self._orders:
            self._for_the_day = on
            self._tell()

    def change_readers(self, by: int) -> None:
        """Let more people read, or fewer; never more than there is to read."""
        if self._view is not None:
            wanted = min(max(0, self._view.order.readers + by), self._view.most_readers)
            self._change(lambda order: replace(order, readers=min(wanted, most_readers(order.format))))

    def move_start(self, quarters: int) -> None:
        """Move the planned start by quarters of an hour."""
        if self._view is not None:
            start = quarter_hour_from(self._view.order.start, quarters)
            self._change(lambda order: replace(order, start=start))

    # -- doing -------------------------------------------------------------------------------------------------------

    def print_it(self) -> None:
        """Ask for paper; nothing happens while nothing is ticked."""
        self._ask(self.print_asked.emit)

    def preview(self) -> None:
        """Ask to see the pages first."""
        self._ask(self.preview_asked.emit)

    def save_pdf(self) -> None:
        """Ask for a PDF."""
        self._ask(self.pdf_asked.emit)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ask(self, tell: Callable[[PaperOrder], None]) -> None:
        if self._view is not None and not self._view.is_empty:
            tell(self._view.order)

    def _change(self, change: Callable[[PaperOrder], PaperOrder]) -> None:
        """Change the order that is shown, and the other one with it."""
        if self._view is not None and change(self._view.order) != self._view.order:
            self._change_all(change)
            self._tell()

    def _change_all(self, change: Callable[[PaperOrder], PaperOrder]) -> None:
        self._orders = {for_the_day: change(order) for for_the_day, order in self._orders.items()}

    def _tell(self) -> None:
        order = self._orders[self._for_the_day]
        found = order.format
        reads = who_reads(found, order.readers)
        reading = tuple(
            tuple(part.title for part, who in zip(found.parts, reads, strict=True) if who == reader)
            for reader in range(1, max(reads, default=0) + 1)
        )
        has_notes = any(part.for_you.strip() for part in found.parts)
        self._view = PaperView(
            order, reading, most_readers(found), has_notes, self._opened.day if self._opened else None
        )
        self.shown.emit(self._view)
        self._timer.start()

    def _count(self) -> None:
        if self._view is not None:
            self.counted.emit(self._count_sides(self._view.order) if not self._view.is_empty else 0)
