# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen for paper: proposed whole, changed step by step, and asked for only when there is something."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from facilitator.domain.paper import LETTERS_PT, PaperSize, Piece
from facilitator.ui.viewmodels.coming_meeting import FormatThen
from facilitator.ui.viewmodels.paper import PaperViewModel
from tests.support.builders import a_format, reading, sharing, words

EVENING = datetime.combine(date(2026, 12, 1), time(19, 30))
FOUND = a_format(words("Welcome"), words("Rules"), reading(), sharing())


class Watched:
    def __init__(self):
        self.model = PaperViewModel(PaperSize.LETTER, lambda order: len(order.pieces))
        self.views, self.asked, self.counts = [], [], []
        self.model.shown.connect(self.views.append)
        self.model.counted.connect(self.counts.append)
        for signal in (self.model.print_asked, self.model.preview_asked, self.model.pdf_asked):
            signal.connect(self.asked.append)

    def open(self, in_any, then, start=EVENING, usual=time(19, 30)):
        """Open the paper of a format: in any meeting, and in the one that starts then."""
        self.model.open(in_any, usual, None if then is None else FormatThen(then, start))

    @property
    def order(self):
        return self.views[-1].order


@pytest.fixture
def paper(qapp):
    watched = Watched()
    watched.open(FOUND, FOUND)
    return watched


def test_the_whole_kit_is_proposed(paper):
    """Everything is ticked, on the usual paper, with a reader for the one reading and no notes."""
    view = paper.views[-1]
    assert (view.order.pieces, view.order.size, view.order.notes) == (frozenset(Piece), PaperSize.LETTER, False)
    assert (view.reading, view.most_readers) == ((("Reading",),), 2)


def test_each_choice_changes_its_own(paper):
    """Pieces, notes, letters, paper, form and start follow what is chosen; a size nobody offers changes nothing."""
    model = paper.model
    model.tick(Piece.TALLY_SLIP, False)
    model.set_notes(True)
    model.set_letters(LETTERS_PT[-1])
    model.set_letters(99)
    model.set_size(PaperSize.A4)
    model.set_booklet(True)
    model.move_start(-1)
    order = paper.order
    assert (order.letters_pt, order.size, order.booklet, order.start) == (24, PaperSize.A4, True, time(19, 15))
    assert (order.notes, Piece.TALLY_SLIP in order.pieces) == (True, False)


def test_readers_stay_within_what_there_is_to_read(paper):
    """Never fewer than none, never more than there are parts to hand over."""
    for _ in range(5):
        paper.model.change_readers(1)
    assert (paper.order.readers, paper.views[-1].reading) == (2, (("Rules",), ("Reading",)))
    for _ in range(5):
        paper.model.change_readers(-1)
    assert (paper.order.readers, paper.views[-1].reading) == (0, ())


def test_nothing_is_asked_for_while_nothing_is_ticked(paper):
    """Print, Preview and Save as PDF carry the order, and are silent without a piece."""
    model = paper.model
    for ask in (model.print_it, model.preview, model.save_pdf):
        ask()
    assert paper.asked == [paper.order] * 3
    for piece in Piece:
        model.tick(piece, False)
    for ask in (model.print_it, model.preview, model.save_pdf):
        ask()
    assert (len(paper.asked), paper.views[-1].is_empty) == (3, True)


def test_pages_are_counted_once_choosing_has_stopped(paper, qtbot):
    """Five changes in a row are counted once, as they stand at the end."""
    for piece in (Piece.SCRIPT, Piece.RUN_SHEET, Piece.TIME_CARDS):
        paper.model.tick(piece, False)
    qtbot.waitUntil(lambda: paper.counts == [3], timeout=3000)


def test_paper_and_letters_are_kept_for_the_next_format(paper):
    """Another format has its own pieces and readers, on the paper and in the letters chosen before."""
    paper.model.set_size(PaperSize.A4)
    paper.model.set_letters(14)
    paper.model.tick(Piece.SCRIPT, False)
    another = a_format(words(), sharing(limit=None))
    paper.open(another, another)
    order = paper.order
    assert (order.size, order.letters_pt, order.readers) == (PaperSize.A4, 14, 0)
    assert order.pieces == frozenset(Piece) - {Piece.TIME_CARDS}


def test_opened_again_the_order_is_as_it_was_left(paper):
    """Going back to read the format and coming again loses no choice."""
    paper.model.tick(Piece.SCRIPT, False)
    paper.open(FOUND, FOUND)
    assert Piece.SCRIPT not in paper.order.pieces


# -- one meeting, or any -----------------------------------------------------------------------------------------------

SHORTER = a_format(words("Welcome"), sharing())
"""The same format as it is on one day, without what was to be read."""


def test_where_the_day_makes_no_difference_none_is_offered(paper):
    """Nothing is to be chosen, and no day stands on the paper."""
    paper.model.set_for_the_day(True)
    assert (paper.views[-1].day, paper.order.day) == (None, None)


def test_the_meeting_that_comes_is_proposed_and_any_can_be_chosen(paper):
    """The paper is of the day, with as many readers as it has; for any meeting it is the whole, without one."""
    paper.open(FOUND, SHORTER)
    assert (paper.order.format, paper.order.day, paper.order.readers) == (SHORTER, date(2026, 12, 1), 0)
    paper.model.set_for_the_day(False)
    assert (paper.order.format, paper.order.day, paper.views[-1].day) == (FOUND, None, date(2026, 12, 1))
    paper.model.change_readers(2)
    paper.model.set_for_the_day(True)
    assert (paper.order.format, paper.order.readers) == (SHORTER, 0)


def test_private_lines_are_in_neither(paper):
    """Whichever is chosen, what is for the group alone is not in the order."""
    secret = [replace(part, private="the code of the door") for part in FOUND.parts]
    paper.open(replace(FOUND, parts=tuple(secret)), replace(SHORTER, parts=tuple(secret[:2])))
    for on in (True, False):
        paper.model.set_for_the_day(on)
        assert all(not part.private for part in paper.order.format.parts)


def test_opened_again_for_another_day_it_is_proposed_anew(paper):
    """The next meeting's paper is that of the next meeting."""
    paper.open(FOUND, SHORTER)
    paper.model.set_for_the_day(False)
    paper.open(FOUND, SHORTER, EVENING.replace(day=8))
    assert paper.order.day == date(2026, 12, 8)


def test_each_meeting_has_a_kit_of_its_own(paper):
    """For any meeting readers and pieces are proposed anew, and it starts as usual, not as the one that was moved."""
    untimed = a_format(words("Welcome"), sharing(limit=None))
    paper.open(FOUND, untimed, EVENING.replace(hour=9, minute=15))
    assert (paper.order.readers, paper.order.start, Piece.TIME_CARDS in paper.order.pieces) == (0, time(9, 15), False)
    paper.model.set_for_the_day(False)
    assert (paper.order.readers, paper.order.start, Piece.TIME_CARDS in paper.order.pieces) == (1, time(19, 30), True)


def test_what_was_changed_by_hand_stays_for_the_other_meeting(paper):
    """Pieces, letters, form, paper, start and readers are those chosen, whichever meeting is chosen after."""
    longer = a_format(words("Welcome"), words("Rules"), words("More"), reading(), sharing())
    paper.open(FOUND, longer, EVENING.replace(hour=9, minute=15))
    paper.model.tick(Piece.SCRIPT, False)
    paper.model.set_letters(14)
    paper.model.set_booklet(True)
    paper.model.set_size(PaperSize.A4)
    paper.model.move_start(1)
    paper.model.change_readers(2)
    by_hand = paper.order
    paper.model.set_for_the_day(False)
    order = paper.order
    assert order == replace(by_hand, format=FOUND, day=None, readers=2)
    assert (order.start, order.letters_pt, by_hand.readers) == (time(9, 30), 14, 3)
    paper.model.set_for_the_day(True)
    assert paper.order == by_hand


def test_a_start_of_its_own_makes_a_difference_too(paper):
    """The same words at another time are another run sheet: the meeting that was moved can be chosen, or any."""
    paper.open(FOUND, FOUND, EVENING.replace(hour=9, minute=15))
    assert (paper.views[-1].day, paper.order.start) == (date(2026, 12, 1), time(9, 15))


def test_where_no_meeting_comes_it_is_for_any(paper):
    """No day is offered, and it starts as usual."""
    paper.open(FOUND, None, usual=time(10, 0))
    paper.model.set_for_the_day(True)
    assert (paper.views[-1].day, paper.order.day, paper.order.format) == (None, None, FOUND)
    assert paper.order.start == time(10, 0)
