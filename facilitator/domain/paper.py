# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper kit: which pieces a night without a laptop needs, who reads what, and the times of a run sheet.

Values only. How a page is set is `ui/printing/`; where the words of the script stand is `script.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time, timedelta
from enum import Enum

from facilitator.domain.formats import MeetingFormat, PartKind
from facilitator.domain.start_time import DAY_MIN

LETTERS_PT = (14, 18, 24)
"""Sizes of the words to say; 18 points and more is large print."""
USUAL_LETTERS_PT = 18
MOST_READERS = 6
LEADER = 0
"""Who reads what nobody else was given."""

LETTER_TERRITORIES = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""Where paper is Letter and not A4 (Unicode CLDR, supplemental data, "paperSize")."""


class PaperSize(Enum):
    """A sheet, upright; width and height in mm."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)


class Piece(Enum):
    """What can be printed, in the order of the pile."""

    RUN_SHEET = "run sheet"
    SCRIPT = "script"
    READER_PAGES = "reader pages"
    READER_CARDS = "reader cards"
    TIME_CARDS = "time cards"
    TALLY_SLIP = "tally slip"


NEEDS_READERS = frozenset({Piece.READER_PAGES, Piece.READER_CARDS})


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is to be printed of one format, in one wording.

    `start`: the planned start, local time of day. `readers`: so many people read parts; 0: the leader reads all.
    `notes`: the leader's own notes stand in the script too, and nowhere else. `booklet`: the script is folded from
    sheets of this paper.
    """

    format: MeetingFormat
    start: time
    size: PaperSize = PaperSize.A4
    pieces: frozenset[Piece] = frozenset(Piece)
    readers: int = 0
    letters_pt: int = USUAL_LETTERS_PT
    notes: bool = False
    booklet: bool = False

    def pile(self) -> tuple[Piece, ...]:
        """Give the pieces that will be printed, in their order: none for readers where nobody reads."""
        reads = any(who_reads(self.format, self.readers))
        return tuple(piece for piece in Piece if piece in self.pieces and (reads or piece not in NEEDS_READERS))

    def ticked(self, piece: Piece, on: bool) -> PaperOrder:
        """Give the order with one piece more, or one fewer."""
        return replace(self, pieces=self.pieces | {piece} if on else self.pieces - {piece})

    def script_readers(self) -> tuple[int, ...]:
        """Tell for each part whose page holds its words: LEADER where they stand in the script itself."""
        reads = who_reads(self.format, self.readers)
        return reads if Piece.READER_PAGES in self.pile() else (LEADER,) * len(reads)


def usual_order(found: MeetingFormat, start: time, size: PaperSize) -> PaperOrder:
    """Propose the whole kit, a reader for each reading; without time-keeper cards where nobody is timed."""
    readings = sum(part.kind is PartKind.READING and bool(part.words.strip()) for part in found.parts)
    pieces = frozenset(Piece) - ({Piece.TIME_CARDS} if found.untimed else set())
    return PaperOrder(found, start, size, pieces, readers=min(readings, MOST_READERS))


def paper_of(territory: str) -> PaperSize:
    """Tell which paper is usual in a territory, by its two letters; A4 where nothing is known."""
    return PaperSize.LETTER if territory.upper() in LETTER_TERRITORIES else PaperSize.A4


def most_readers(found: MeetingFormat) -> int:
    """Tell how many people can be given something to read."""
    return min(MOST_READERS, len(_readings(found)) + len(_other_words(found)))


def who_reads(found: MeetingFormat, readers: int) -> tuple[int, ...]:
    """Tell for each part who reads it: LEADER, or a reader from 1 on, in turn and in the order of the format.

    Readings are given away first. When there are more readers than readings, the next words to say go too, as many
    as it takes; the first words of a meeting stay with the leader, and so does everything that is timed or counted.
    """
    readings, others = _readings(found), _other_words(found)
    wanted = max(0, readers - len(readings))
    given = sorted(readings + others[:wanted]) if readers > 0 else []
    many = min(readers, len(given))
    return tuple(1 + given.index(place) % many if place in given else LEADER for place in range(len(found.parts)))


def _readings(found: MeetingFormat) -> list[int]:
    return _places(found, PartKind.READING)


def _other_words(found: MeetingFormat) -> list[int]:
    return _places(found, PartKind.WORDS)[1:]


def _places(found: MeetingFormat, kind: PartKind) -> list[int]:
    return [place for place, part in enumerate(found.parts) if part.kind is kind and part.words.strip()]


@dataclass(frozen=True, slots=True)
class RunRow:
    """One line of the run sheet. `at`: when the part is planned to begin; `reader`: LEADER or a reader's number."""

    place: int
    at: time
    minutes: int
    reader: int


@dataclass(frozen=True, slots=True)
class RunSheet:
    """All parts of a meeting with their times of day; `ends` may be past midnight."""

    rows: tuple[RunRow, ...]
    starts: time
    ends: time


def run_sheet(order: PaperOrder) -> RunSheet:
    """Work out the times of an evening as the format plans it; clocks go round at midnight."""
    found = order.format
    reads = who_reads(found, order.readers)
    rows = tuple(
        RunRow(place, later(order.start, after), part.minutes, reads[place])
        for place, (part, after) in enumerate(zip(found.parts, found.starts(), strict=True))
    )
    return RunSheet(rows, order.start, later(order.start, timedelta(minutes=found.minutes)))


def later(start: time, by: timedelta) -> time:
    """Give the time of day so much after `start`, in whole minutes."""
    minutes = (start.hour * 60 + start.minute + round(by.total_seconds() / 60)) % DAY_MIN
    return time(minutes // 60, minutes % 60)
