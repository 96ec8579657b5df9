# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that stand on paper beside those of the format, and the names of the pieces."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.domain.formats import Bells, MeetingFormat, Part, Role, SharingOrder
from facilitator.domain.paper import LEADER, PaperOrder, PaperSize, Piece, run_sheet
from facilitator.ui.circle_words import circles_facts
from facilitator.ui.role_words import role_words
from facilitator.ui.texts import clock_words, fill_in, minutes_words, span_words

translate = QCoreApplication.translate


def piece_words(piece: Piece) -> str:
    """Name a piece."""
    return {
        Piece.RUN_SHEET: translate("Paper", "Run sheet"),
        Piece.SCRIPT: translate("Paper", "Script"),
        Piece.READER_PAGES: translate("Paper", "A page for each reader"),
        Piece.READER_CARDS: translate("Paper", "Reader cards"),
        Piece.TIME_CARDS: translate("Paper", "Time-keeper cards"),
        Piece.TALLY_SLIP: translate("Paper", "Tally slip"),
    }[piece]


def size_words(size: PaperSize) -> str:
    """Name a size of paper."""
    return {PaperSize.A4: translate("Paper", "A4"), PaperSize.LETTER: translate("Paper", "Letter")}[size]


def page_words(number: int, whole: int) -> str:
    """Say "3 of 7"."""
    locale = QLocale()
    of = translate("Paper", "{number} of {whole}", "a page's number, and how many there are")
    return fill_in(of, number=locale.toString(number), whole=locale.toString(whole))


def reader_words(reader: int) -> str:
    """Say who reads: the leader, or a reader by number."""
    if reader == LEADER:
        return translate("Paper", "Leader")
    return fill_in(translate("Paper", "Reader {number}"), number=reader)


def from_to_words(starts: time, ends: time) -> str:
    """Say "19:30 to 20:30"."""
    whole = translate("Paper", "{start} to {end}", "from one time of day to another")
    return fill_in(whole, start=clock_words(starts), end=clock_words(ends))


def when_words(order: PaperOrder, place: int) -> str:
    """Say when a part begins and how long it is: "19:33, 3 min"."""
    part = order.format.parts[place]
    at = clock_words(run_sheet(order).rows[place].at)
    if not part.minutes:
        return at
    whole = translate("Paper", "{time}, {minutes}", "when a part begins, and how long it is")
    return fill_in(whole, time=at, minutes=minutes_words(part.minutes))


def reads_words(reader: int) -> str:
    """Say on the run sheet who reads a part."""
    return fill_in(translate("Paper", "Reader {number} reads."), number=reader)


def handed_words(reader: int) -> str:
    """Say in the script that somebody else reads this part."""
    return fill_in(translate("Paper", "Reader {number} reads this from their page."), number=reader)


def after_words(found: MeetingFormat, place: int) -> str:
    """Say to a reader what their part comes after."""
    if place == 0:
        return translate("Paper", "At the very beginning.")
    whole = translate("Paper", "After “{part}”.", "a part of the meeting that comes before")
    return fill_in(whole, part=found.parts[place - 1].title)


def leads_words(role: Role) -> str:
    """Say who takes over the lead."""
    return fill_in(
        translate("Paper", "{role} from here.", "who takes over the lead at this part"), role=role_words(role)
    )


def optional_words() -> str:
    """Say that a part may be left out when time is short."""
    return translate("Paper", "May be left out.")


def short_fact(part: Part) -> str:
    """Say in one short sentence what the leader must know to time a part; empty when there is nothing."""
    rule = part.sharing
    if rule is not None:
        if rule.limit is None:
            return translate("Paper", "No limit.")
        if rule.order is SharingOrder.SPEAKER:
            return fill_in(translate("Paper", "Up to {time}."), time=_span(rule.limit))
        return fill_in(translate("Paper", "{time} each."), time=_span(rule.limit))
    if part.circles is not None:
        return " ".join(circles_facts(part.circles, part.minutes))
    if part.silence is not None:
        return fill_in(_bells(part.silence.bells), time=_span(part.silence.length))
    return ""


def _bells(bells: Bells) -> str:
    return {
        Bells.BOTH: translate("Paper", "{time}, a bell at both ends."),
        Bells.REAL: translate("Paper", "{time}, your bowl at both ends."),
        Bells.START: translate("Paper", "{time}, a bell to begin."),
        Bells.END: translate("Paper", "{time}, a bell to end."),
        Bells.NONE: translate("Paper", "{time}, without a bell."),
    }[bells]


def _span(length: timedelta) -> str:
    return span_words(round(length.total_seconds()))
