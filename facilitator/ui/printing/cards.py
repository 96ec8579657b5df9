# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cut from a sheet: cards for readers, cards for the time-keeper, and slips to count on.

Nothing here has room for a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.domain.formats import PartKind
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.paper import PaperOrder, Piece, who_reads
from facilitator.ui.paper_words import after_words, reader_words, when_words
from facilitator.ui.printing.leaf import MM, POINT, Frame, Leaf, Mark, Shape, lowest
from facilitator.ui.texts import category_words, milestone_words

_CUT_PEN = 0.5 * POINT
_WRITE_PEN = 0.8 * POINT
_LARGEST_SIGN_PT, _SMALLEST_SIGN_PT = 100.0, 20.0
_RING = 9 * MM

DrawCard = Callable[[Frame], list[Mark]]


def translate(text: str, note: str = "") -> str:
    """Find the words of paper."""
    return QCoreApplication.translate("Paper", text, note)


def reader_cards(order: PaperOrder, width: float, height: float, *, rtl: bool) -> tuple[Leaf, ...]:
    """Set a quarter of a sheet for each reader: what they read, and when."""
    reads = who_reads(order.format, order.readers)
    cards = [
        _reader_card(order, reader, [place for place, who in enumerate(reads) if who == reader])
        for reader in range(1, max(reads, default=0) + 1)
    ]
    return _sheets(cards, width, height, across=2, down=2, rtl=rtl)


def time_cards(width: float, height: float, *, rtl: bool) -> tuple[Leaf, ...]:
    """Set the three cards a time-keeper holds up: two rings, one ring, none."""
    cards = [
        _sign(translate("2 minutes"), translate("Show this when two minutes are left."), rings=2),
        _sign(translate("1 minute"), translate("Show this when one minute is left."), rings=1),
        _sign(translate("Thank you"), translate("Show this when the time is up. Nobody is cut off."), rings=0),
    ]
    return _sheets(cards, width, height, across=1, down=3, rtl=rtl)


def tally_slips(order: PaperOrder, width: float, height: float, *, rtl: bool) -> tuple[Leaf, ...]:
    """Set two slips to count on by hand; milestones only where the format marks them."""
    marks_time = any(part.kind is PartKind.MILESTONES for part in order.format.parts)

    def slip(frame: Frame) -> list[Mark]:
        return _slip(frame, with_milestones=marks_time)

    return _sheets([slip, slip], width, height, across=1, down=2, rtl=rtl)


def _sheets(
    cards: Sequence[DrawCard], width: float, height: float, *, across: int, down: int, rtl: bool
) -> tuple[Leaf, ...]:
    """Lay cards side by side with dashed lines to cut along; the first stands where lines begin."""
    wide, high, many = width / across, height / down, across * down
    leaves = []
    for begin in range(0, len(cards), many):
        marks: list[Mark] = []
        for number, card in enumerate(cards[begin : begin + many]):
            column = number % across
            left = (across - 1 - column if rtl else column) * wide
            marks += card(Frame(left, number // across * high, wide, high, rtl).inside(13 * MM))
        marks += [_cut(QRectF(wide * at, 0, 0, height)) for at in range(1, across)]
        marks += [_cut(QRectF(0, high * at, width, 0)) for at in range(1, down)]
        leaves.append(Leaf(width, height, tuple(marks)))
    return tuple(leaves)


def _cut(area: QRectF) -> Shape:
    return Shape(area, _CUT_PEN, dashed=True)


def _reader_card(order: PaperOrder, reader: int, places: list[int]) -> DrawCard:
    def card(frame: Frame) -> list[Mark]:
        size = 16.0
        marks = _reader_marks(order, reader, places, frame, size)
        while lowest(marks) > frame.bottom - 9 * MM and size > 6:
            size -= 0.5
            marks = _reader_marks(order, reader, places, frame, size)
        thanks = frame.at(translate("Read slowly. A pause is one long breath. You may pass."), 10.5)
        foot = thanks.leading(0).lettering.height
        return [*marks, thanks.leading(frame.bottom - foot)]

    return card


def _reader_marks(order: PaperOrder, reader: int, places: list[int], frame: Frame, size: float) -> list[Mark]:
    marks: list[Mark] = [frame.at(reader_words(reader), size * 1.5, bold=True).leading(frame.top)]
    for place in places:
        y = lowest(marks) + 0.6 * size * POINT
        title = frame.at(order.format.parts[place].title, size, bold=True, leading=1.25).leading(y)
        after = frame.at(after_words(order.format, place), size * 0.8).leading(title.area.bottom())
        marks += [title, after, frame.at(when_words(order, place), size * 0.8).leading(after.area.bottom())]
    if Piece.READER_PAGES not in order.pieces:
        where = frame.at(translate("Where the words are:"), size * 0.8).leading(lowest(marks) + size * POINT)
        long = where.lettering.widest + 2 * MM
        marks += [where, frame.rule(where.area.bottom() - MM, indent=long, pen=_WRITE_PEN)]
    return marks


def _sign(words: str, hint: str, *, rings: int) -> DrawCard:
    def card(frame: Frame) -> list[Mark]:
        size = _LARGEST_SIGN_PT
        while size > _SMALLEST_SIGN_PT and not _fits(words, size, frame):
            size -= 2
        sign = frame.at(words, size, bold=True, leading=1.2)
        high = sign.leading(0).lettering.height
        middle = frame.top + (frame.height - high) / 2
        told = frame.at(hint, 9.5)
        low = frame.bottom - told.leading(0).lettering.height
        return [sign.centred(middle), told.centred(low), *_rings(frame, rings)]

    return card


def _fits(words: str, size: float, frame: Frame) -> bool:
    lettering = frame.at(words, size, bold=True, leading=1.2).leading(0).lettering
    return len(lettering.heights) == 1 and lettering.height <= frame.height - 22 * MM


def _rings(frame: Frame, many: int) -> list[Mark]:
    """So many rings above the words: the card is known without reading it."""
    gap = 4 * MM
    wide = many * _RING + (many - 1) * gap
    left = frame.left + (frame.width - wide) / 2
    pen = 1.4 * POINT
    return [
        Shape(QRectF(left + at * (_RING + gap), frame.top - 3 * MM, _RING, _RING), pen, grey=False, ring=True)
        for at in range(many)
    ]


def _slip(frame: Frame, *, with_milestones: bool) -> list[Mark]:
    title = frame.at(translate("Tally slip"), 17, bold=True).leading(frame.top)
    told = translate("One stroke for each person. Numbers only, no names.")
    hint = frame.at(told, 10).leading(title.area.bottom())
    marks: list[Mark] = [title, hint, *_date(frame)]
    top = hint.area.bottom() + 7 * MM
    gap = 10 * MM
    wide = (frame.width - gap) / 2
    counts = [category_words(one) for one in CountCategory]
    if not with_milestones:
        return [*marks, *_rows(counts, frame, top)]
    first, second = (Frame(frame.x(at, wide), top, wide, frame.bottom - top, frame.rtl) for at in (0.0, wide + gap))
    return [*marks, *_rows(counts, first, top), *_rows([milestone_words(one) for one in Milestone], second, top)]


def _date(frame: Frame) -> list[Mark]:
    long, line_at = 42 * MM, frame.top + 6.5 * MM
    label = frame.at(translate("Date"), 10, width=frame.width - long - 2 * MM).trailing(line_at - 5 * MM)
    return [label, frame.rule(line_at, indent=frame.width - long, width=long, pen=_WRITE_PEN)]


def _rows(names: Sequence[str], frame: Frame, top: float) -> list[Mark]:
    """A name, room for strokes up to the next thin rule, and a box for their sum."""
    high = min(15 * MM, (frame.bottom - top) / len(names))
    size = 11.5 if high > 8 * MM else 10.0
    tall, wide = min(high - 2.2 * MM, 9 * MM), 13 * MM
    total = frame.at(translate("Total", "how many strokes there are"), 8.5).trailing(top - 4.5 * MM)
    marks: list[Mark] = [total, frame.rule(top)]
    for number, name in enumerate(names):
        lower = top + (number + 1) * high
        label = frame.at(name, size, width=frame.width * 0.45, leading=1.15)
        marks.append(label.leading(lower - (high + label.leading(0).lettering.height) / 2))
        marks.append(frame.box(lower - (high + tall) / 2, wide, tall, indent=frame.width - wide))
        marks.append(frame.rule(lower))
    return marks
