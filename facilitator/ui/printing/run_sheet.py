# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The run sheet: every part with its time of day on one page, whatever it takes, with a box to tick."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.paper import PaperOrder, Piece, RunRow, run_sheet
from facilitator.ui.condition_words import only_when
from facilitator.ui.paper_words import leads_words, optional_words, piece_words, reads_words, short_fact
from facilitator.ui.printing.leaf import MM, POINT, Frame, Leaf, Mark, lowest
from facilitator.ui.printing.script_pages import evening_words, numbered, text_frame
from facilitator.ui.texts import clock_words, minutes_words

FITS = (
    (13.0, 0.62),
    (12.0, 0.62),
    (11.0, 0.6),
    (10.0, 0.55),
    (10.0, 0.35),
    (9.0, 0.25),
    (8.0, 0.15),
    (7.0, 0.08),
    (5.5, 0.0),
)
"""Letters in points, and the air above and below a row in letters: from the most comfortable to the narrowest."""


def run_sheet_leaf(order: PaperOrder, width: float, height: float, *, rtl: bool) -> Leaf:
    """Set the run sheet in the largest letters with which it is one page."""
    frame = text_frame(width, height, rtl)
    marks: list[Mark] = []
    for size, air in FITS:
        marks = _sheet(order, frame, size, air)
        if lowest(marks) <= frame.bottom:
            break
    return numbered([marks], width, height, piece_words(Piece.RUN_SHEET), rtl=rtl)[0]


def _sheet(order: PaperOrder, frame: Frame, size: float, air: float) -> list[Mark]:
    times = run_sheet(order)
    title = frame.at(order.format.title, max(size * 1.9, 16), bold=True, leading=1.25).leading(frame.top)
    told = frame.at(evening_words(order), size).leading(title.area.bottom() + 2 * MM)
    marks: list[Mark] = [title, told]
    y = told.area.bottom() + 1.2 * size * POINT
    for row in times.rows:
        marks.append(frame.rule(y))
        added = _row(order, row, frame, y + air * size * POINT, size)
        marks += added
        y = lowest(added) + air * size * POINT
    marks.append(frame.rule(y))
    ends = QCoreApplication.translate("Paper", "End", "the end of the meeting, after its time of day")
    marks += _line(frame, y + air * size * POINT, size, clock_words(times.ends), ends, "")
    return marks


def _row(order: PaperOrder, row: RunRow, frame: Frame, y: float, size: float) -> list[Mark]:
    part, unit = order.format.parts[row.place], size * POINT
    minutes = minutes_words(row.minutes) if row.minutes else ""
    marks: list[Mark] = [frame.box(y + 0.26 * unit, 0.9 * unit, 0.9 * unit)]
    marks += _line(frame, y, size, clock_words(row.at), part.title, minutes)
    told = [
        reads_words(row.reader) if row.reader else "",
        leads_words(row.role) if row.role is not None else "",
        short_fact(part),
        optional_words() if part.optional else "",
        only_when(part.when),
    ]
    facts = " ".join(one for one in told if one)
    if facts:
        setter = frame.at(facts, size * 0.82, indent=_names_at(unit), width=_names_wide(frame, unit))
        marks.append(setter.leading(lowest(marks)))
    return marks


def _line(frame: Frame, y: float, size: float, at: str, title: str, minutes: str) -> list[Mark]:
    unit = size * POINT
    marks: list[Mark] = [
        frame.at(at, size, indent=1.9 * unit, width=5 * unit).leading(y),
        frame.at(title, size, indent=_names_at(unit), width=_names_wide(frame, unit), bold=True).leading(y),
    ]
    if minutes:
        marks.append(frame.at(minutes, size).trailing(y))
    return marks


def _names_at(unit: float) -> float:
    return 7.2 * unit


def _names_wide(frame: Frame, unit: float) -> float:
    return frame.width - _names_at(unit) - 5 * unit
