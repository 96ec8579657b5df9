# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be printed of a format, as its page sees it: pieces, letters, paper, readers and the start.

Sizes are kept for this evening, pieces and readers are proposed anew for each format. Deliberately not here: how pages
are set, printers and files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.paper import LETTERS_PT, PaperOrder, PaperSize, Piece, most_readers, usual_order, who_reads
from facilitator.domain.start_time import quarter_hour_from

COUNT_AFTER_MS = 150
"""Pages are counted by setting them, once somebody has stopped choosing."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """The order as it stands. `reading`: for each reader from 1 on the titles of their parts; `most_readers`: at most
    so many can be given something. `has_notes`: there is something for the leader alone. `day`: the format is another
    one on this day than on any; None: it is the same, and there is nothing to choose."""

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
    """The format on any day and on that of the meeting, and the meeting's local start."""

    on_any_day: MeetingFormat
    on_the_day: MeetingFormat
    start: datetime

    @property
    def day(self) -> date | None:
        """The day of the meeting, when that makes a difference."""
        return self.start.date() if self.on_the_day != self.on_any_day else None


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
        self._timer = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._timer.timeout.connect(self._count)

    def open(self, on_any_day: MeetingFormat, on_the_day: MeetingFormat, start: datetime) -> None:
        """Propose the kit of a format for the meeting that starts then, local time, in the wording it has now.

        `on_the_day` is the format as it is then; opened again, its order is as it was left. Private lines are left
        behind here already: what is not in an order can't be printed.
        """
        on_any_day, on_the_day = on_any_day.without_private(), on_the_day.without_private()
        before = self._view.order if self._view is not None else None
        opened = _Opened(on_any_day, on_the_day, start)
        if before is not None and opened == self._opened:
            self.show_now()
            return
        self._opened = opened
        order = replace(usual_order(on_the_day, start.time(), before.size if before else self._size), day=opened.day)
        if before is not None:
            order = replace(order, letters_pt=before.letters_pt, booklet=before.booklet)
        self._tell(order)

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
        """Print the format as it is on the day of the meeting, or as it is on any; nobody reads more than there is."""
        if self._opened is not None and self._opened.day is not None:
            opened = self._opened
            found = opened.on_the_day if on else opened.on_any_day
            day = opened.day if on else None
            self._change(
                lambda order: replace(order, format=found, day=day, readers=min(order.readers, most_readers(found)))
            )

    def change_readers(self, by: int) -> None:
        """Let more people read, or fewer; never more than there is to read."""
        if self._view is not None:
            wanted = min(max(0, self._view.order.readers + by), self._view.most_readers)
            self._change(lambda order: replace(order, readers=wanted))

    def move_start(self, quarters: int) -> None:
        """Move the planned start by quarters of an hour."""
        self._change(lambda order: replace(order, start=quarter_hour_from(order.start, quarters)))

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
        if self._view is not None and (order := change(self._view.order)) != self._view.order:
            self._tell(order)

    def _tell(self, order: PaperOrder) -> None:
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
