# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script in large print, and the pages of those who read: wide margins, quiet pauses, no page turn in a paragraph.

Deliberately not here: what belongs on whose page (`domain/script.py`), and where a page ends (`domain/page_flow.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.domain.formats import Part
from facilitator.domain.page_flow import Placed, Stretch, flow
from facilitator.domain.paper import PaperOrder, Piece, run_sheet
from facilitator.domain.script import Block, BlockKind, leaders_script, readers_page
from facilitator.ui.pages.part_words import format_facts, part_facts
from facilitator.ui.paper_words import (
    after_words,
    from_to_words,
    handed_words,
    leads_words,
    optional_words,
    page_words,
    piece_words,
    reader_words,
    when_words,
)
from facilitator.ui.printing.leaf import LEADING, MM, POINT, Frame, Leaf, Lettering, Mark, Setter, Shape, Words, lowest
from facilitator.ui.texts import day_words, fill_in

FOOT_PT = 9.5
_FOOT_HIGH = 13 * MM
_QUIET, _LEAST_QUIET_PT = 0.68, 10.5
"""What is beside the words to say is so much smaller, but no smaller than this."""
LITTLE = 0.35
"""A last page is worth saving when no more than this share of it is needed."""
HEADING_LEADING, TIGHT_LEADING, _TIGHTER = 1.25, 1.34, 0.8
_NOTE_BAR = 1.6 * POINT


def translate(text: str, note: str = "") -> str:
    """Find the words of paper."""
    return QCoreApplication.translate("Paper", text, note)


@dataclass
class Column:
    """What flows down the pages of one piece: stretches, and how each is drawn once its place is known.

    `tight`: lines and paragraphs stand a little closer.
    """

    frame: Frame
    letters: float
    tight: bool = False
    stretches: list[Stretch] = field(default_factory=list)
    drawn: list[tuple[Lettering, tuple[Setter | Shape, ...]]] = field(default_factory=list)
    indents: list[float] = field(default_factory=list)
    barred: list[bool] = field(default_factory=list)

    @property
    def line(self) -> float:
        """The size of the words to say, as a length."""
        return self.letters * POINT

    def add(
        self,
        lettering: Lettering,
        *,
        gap: float = 0.0,
        leads: bool = False,
        trails: bool = False,
        indent: float = 0.0,
        barred: bool = False,
        beside: Setter | Shape | None = None,
    ) -> None:
        """Add words; `gap` in lines, `beside` stands in their first line, `barred` has a bar along its side."""
        air = gap * self.line * (_TIGHTER if self.tight else 1.0)
        self.stretches.append(Stretch(lettering.heights, air, leads, trails))
        self.drawn.append((lettering, () if beside is None else (beside,)))
        self.indents.append(indent)
        self.barred.append(barred)

    def pages(self) -> list[list[Mark]]:
        """Put everything on pages."""
        return [
            [mark for placed in page for mark in self._marks(placed)]
            for page in flow(self.stretches, self.frame.height)
        ]

    def _marks(self, placed: Placed) -> list[Mark]:
        frame, y = self.frame, self.frame.top + placed.top
        lettering, beside = self.drawn[placed.stretch]
        words = frame.words(lettering, y, indent=self.indents[placed.stretch])
        marks: list[Mark] = [Words(lettering, words.x, y, placed.first, placed.end)]
        for one in beside if placed.first == 0 else ():
            if isinstance(one, Setter):
                at_side = one.trailing(y)
                lower = lettering.baseline() - at_side.lettering.baseline()
                marks.append(Words(at_side.lettering, at_side.x, y + lower))
            else:
                marks.append(Shape(one.area.translated(0, y + lettering.heights[0] / 2), one.pen))
        if self.barred[placed.stretch]:
            high = sum(lettering.heights[placed.first : placed.end])
            marks.append(Shape(QRectF(frame.x(0, 0), y, 0, high), _NOTE_BAR))
        return marks


def script_leaves(order: PaperOrder, width: float, height: float, *, rtl: bool) -> tuple[Leaf, ...]:
    """Set the leader's script on pages of this size."""
    blocks = leaders_script(order.format, order.script_readers(), notes=order.notes)

    def fill(column: Column) -> None:
        _add_title(column, order)
        for block in blocks:
            _add_block(column, order, block, for_leader=True)

    pages = _in_few_pages(text_frame(width, height, rtl), order.letters_pt, fill)
    return numbered(pages, width, height, piece_words(Piece.SCRIPT), rtl=rtl)


def reader_leaves(order: PaperOrder, width: float, height: float, *, rtl: bool) -> tuple[Leaf, ...]:
    """Set the pages of all readers, each reader's numbered by themselves."""
    pages_of = order.script_readers()
    leaves: list[Leaf] = []
    for reader in range(1, max(pages_of, default=0) + 1):
        fill = partial(_fill_reader, order=order, pages_of=pages_of, reader=reader)
        pages = _in_few_pages(text_frame(width, height, rtl), order.letters_pt, fill)
        leaves += numbered(pages, width, height, reader_words(reader), rtl=rtl)
    return tuple(leaves)


def _fill_reader(column: Column, *, order: PaperOrder, pages_of: tuple[int, ...], reader: int) -> None:
    _add_reader_head(column, reader)
    for block in readers_page(order.format, pages_of, reader):
        _add_block(column, order, block, for_leader=False)


def _in_few_pages(frame: Frame, letters: float, fill: Callable[[Column], None]) -> list[list[Mark]]:
    """Set the pages; when little stands on the last one, a little closer, if that saves it."""
    usual = Column(frame, letters)
    fill(usual)
    pages = usual.pages()
    if len(pages) < 2 or lowest(pages[-1]) > frame.top + LITTLE * frame.height:
        return pages
    closer = Column(frame, letters, tight=True)
    fill(closer)
    fewer = closer.pages()
    return fewer if len(fewer) < len(pages) else pages


def text_frame(width: float, height: float, rtl: bool) -> Frame:
    """Give the room for words on a page: wide margins, less on a small page."""
    side = 24 * MM if width > 170 * MM else 15 * MM
    above = 22 * MM if width > 170 * MM else 15 * MM
    return Frame(side, above, width - 2 * side, height - 2 * above - _FOOT_HIGH, rtl)


def numbered(pages: Sequence[Sequence[Mark]], width: float, height: float, name: str, *, rtl: bool) -> tuple[Leaf, ...]:
    """Put the piece's name and "3 of 7" at the foot of each page."""
    frame = text_frame(width, height, rtl)
    foot = frame.bottom + _FOOT_HIGH - FOOT_PT * POINT * LEADING
    return tuple(
        Leaf(
            width,
            height,
            (
                *marks,
                frame.at(name, FOOT_PT).leading(foot),
                frame.at(page_words(number, len(pages)), FOOT_PT).trailing(foot),
            ),
        )
        for number, marks in enumerate(pages, 1)
    )


def evening_words(order: PaperOrder) -> str:
    """Say how long all of it is, from when to when, and on which day if it is for one."""
    times, facts = run_sheet(order), format_facts(order.format)
    from_to = from_to_words(times.starts, times.ends)
    if order.day is None:
        whole = translate("{facts} {times}.", "how long and how many parts; from when to when")
        return fill_in(whole, facts=facts, times=from_to)
    whole = translate("{facts} {day}, {times}.", "how long and how many parts; the day, and from when to when")
    return fill_in(whole, facts=facts, day=day_words(order.day), times=from_to)


def _add_title(column: Column, order: PaperOrder) -> None:
    found, set_words = order.format, partial(_set, column)
    column.add(set_words(found.title, 1.75, bold=True), leads=True)
    column.add(set_words(evening_words(order), _quiet(column)), gap=0.1, leads=True)
    if order.notes:
        legend = translate("What has a bar at its side is for you alone.")
        column.add(set_words(legend, _quiet(column)), gap=0.1, leads=True)


def _add_reader_head(column: Column, reader: int) -> None:
    column.add(_set(column, reader_words(reader), 1.75, bold=True), leads=True)
    thanks = translate("Thank you for reading. Take your time: a pause is one long breath.")
    column.add(_set(column, thanks, _quiet(column)), gap=0.1, leads=True)


def _add_block(column: Column, order: PaperOrder, block: Block, *, for_leader: bool) -> None:
    match block.kind:
        case BlockKind.PART:
            _add_heading(column, order, block, for_leader=for_leader)
        case BlockKind.PARAGRAPH:
            column.add(_set(column, block.text, 1.0), gap=0.55)
        case BlockKind.PAUSE:
            _add_pause(column)
        case BlockKind.HANDED:
            column.add(_set(column, handed_words(block.reader), _quiet(column)), gap=0.35)
        case BlockKind.NOTE:
            indent = 0.9 * column.line
            note = _set(column, block.text, 0.72, indent=indent)
            column.add(note, gap=0.5, indent=indent, barred=True)


def _add_heading(column: Column, order: PaperOrder, block: Block, *, for_leader: bool) -> None:
    part, frame = order.format.parts[block.place], column.frame
    when = frame.at(when_words(order, block.place), column.letters * _quiet(column))
    room = frame.width - when.leading(0).lettering.widest - column.line
    number = fill_in(
        translate("{number}  {part}", "a part's number and title"), number=block.place + 1, part=block.text
    )
    title = frame.at(
        number if for_leader else block.text, column.letters * 1.22, width=room, bold=True, leading=HEADING_LEADING
    )
    column.add(title.leading(0).lettering, gap=1.7, leads=True, beside=when)
    rest = _facts(part) if for_leader else (after_words(order.format, block.place),)
    if rest:
        column.add(_set(column, " ".join(rest), _quiet(column)), gap=0.1, leads=True)


def _facts(part: Part) -> tuple[str, ...]:
    cross_talk = () if part.sharing is None else (part.sharing.cross_talk,)
    leads = () if part.led_by is None else (leads_words(part.led_by),)
    may_go = (optional_words(),) if part.optional else ()
    return tuple(one for one in (*leads, *part_facts(part)[1:], *cross_talk, *may_go) if one)


def _add_pause(column: Column) -> None:
    """A short rule and one small word."""
    frame, long = column.frame, 1.6 * column.line
    indent = long + 0.5 * column.line
    rule = Shape(QRectF(frame.x(0, long), 0, long, 0), 0.7 * POINT)
    word = _set(column, translate("pause", "a mark in a script"), 0.62, indent=indent)
    column.add(word, gap=0.5, trails=True, indent=indent, beside=rule)


def _quiet(column: Column) -> float:
    return max(_QUIET, _LEAST_QUIET_PT / column.letters)


def _set(column: Column, text: str, times: float, *, bold: bool = False, indent: float = 0.0) -> Lettering:
    leading = HEADING_LEADING if bold else TIGHT_LEADING if column.tight else LEADING
    setter = column.frame.at(text, column.letters * times, indent=indent, bold=bold, leading=leading)
    return setter.leading(0).lettering
