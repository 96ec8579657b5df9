# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper kit as sheets: all pieces in the order of the pile, the script folded to a booklet if wished.

The same sheets go to the printer, into a PDF and into the preview (`press.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from facilitator.domain.imposition import Handling, booklet, on_both_sides
from facilitator.domain.paper import PaperOrder, Piece
from facilitator.ui.printing.cards import reader_cards, tally_slips, time_cards
from facilitator.ui.printing.leaf import MM, Leaf
from facilitator.ui.printing.run_sheet import run_sheet_leaf
from facilitator.ui.printing.script_pages import reader_leaves, script_leaves
from facilitator.ui.stress import direction_of

CUT = frozenset({Piece.READER_CARDS, Piece.TIME_CARDS, Piece.TALLY_SLIP})


@dataclass(frozen=True)
class Side:
    """One side of a sheet: pages with their left edges. One that is folded lies on its side, and is wider than high."""

    width: float
    height: float
    leaves: tuple[tuple[float, Leaf], ...]
    handling: Handling
    piece: Piece

    def draw(self, painter: QPainter) -> None:
        """Draw all pages at the painter's origin."""
        for left, leaf in self.leaves:
            painter.save()
            painter.translate(left, 0)
            leaf.draw(painter)
            painter.restore()

    def text(self) -> str:
        """Give everything that can be read on it."""
        return "\n".join(leaf.text() for _, leaf in self.leaves)


def kit_sides(order: PaperOrder) -> tuple[Side, ...]:
    """Set everything that was ordered."""
    rtl = direction_of(order.format.title) is Qt.LayoutDirection.RightToLeft
    return tuple(side for piece in order.pile() for side in _sides(order, piece, rtl))


def two_sided(sides: tuple[Side, ...]) -> tuple[Side | None, ...]:
    """Give the sides for sheets that are printed on both; None: a blank one."""
    places = on_both_sides([side.handling for side in sides])
    return tuple(None if place is None else sides[place] for place in places)


def is_folded(sides: tuple[Side, ...]) -> bool:
    """Tell whether any sheet is to be folded, and so must be printed on both sides."""
    return any(side.handling is Handling.FOLDED for side in sides)


def _sides(order: PaperOrder, piece: Piece, rtl: bool) -> list[Side]:
    width, height = (length * MM for length in order.size.value)
    if piece is Piece.SCRIPT and order.booklet:
        return _folded(script_leaves(order, height / 2, width, rtl=rtl), height, width, rtl)
    handling = Handling.CUT if piece in CUT else Handling.KEPT
    leaves = _leaves(order, piece, width, height, rtl)
    return [Side(width, height, ((0.0, leaf),), handling, piece) for leaf in leaves]


def _folded(leaves: tuple[Leaf, ...], width: float, height: float, rtl: bool) -> list[Side]:
    made = []
    for spread in booklet(len(leaves), right_to_left=rtl):
        placed = tuple((at * width / 2, leaves[page]) for at, page in enumerate(spread) if page is not None)
        made.append(Side(width, height, placed, Handling.FOLDED, Piece.SCRIPT))
    return made


def _leaves(order: PaperOrder, piece: Piece, width: float, height: float, rtl: bool) -> tuple[Leaf, ...]:
    match piece:
        case Piece.RUN_SHEET:
            return (run_sheet_leaf(order, width, height, rtl=rtl),)
        case Piece.SCRIPT:
            return script_leaves(order, width, height, rtl=rtl)
        case Piece.READER_PAGES:
            return reader_leaves(order, width, height, rtl=rtl)
        case Piece.READER_CARDS:
            return reader_cards(order, width, height, rtl=rtl)
        case Piece.TIME_CARDS:
            return time_cards(width, height, rtl=rtl)
        case Piece.TALLY_SLIP:
            return tally_slips(order, width, height, rtl=rtl)
