# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper kit: which pieces a night without a laptop needs, who reads what, and the times of a run sheet.

Values only. How a page is set is `ui/printing/`; where the words of the script stand is `script.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from facilitator.domain.formats import MeetingFormat, PartKind, Role
from facilitator.domain.leading import lead_at
from facilitator.domain.plan import fixed_starts

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


_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC).date()
NEEDS_READERS = frozenset({Piece.READER_PAGES, Piece.READER_CARDS})


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is to be printed of one format, in one wording.

    `start`: the planned start, local time of day. `readers`: so many people read parts; 0: the leader reads all.
    `notes`: the leader's own notes stand in the script too, and nowhere else. `booklet`: the script is folded from
    sheets of this paper. `day`: the format is as it is on this day; None: on any day.
    """

    format: MeetingFormat
    start: time
    size: PaperSize = PaperSize.A4
    pieces: frozenset[Piece] = frozenset(Piece)
    readers: int = 0
    letters_pt: int = USUAL_LETTERS_PT
    notes: bool = False
    booklet: bool = False
    day: date | None = None

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
    readings = len(_readings(found))
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

    Readings are given away first, and what the format gives to a reader. When there are more readers than that, the
    next words to say go too, as many as it takes. The first words of a meeting stay with the leader, and so does
    everything that is timed or counted; what somebody else leads, an elder or the treasurer, stays with them.
    """
    readings, others = _readings(found), _other_words(found)
    wanted = max(0, readers - len(readings))
    given = sorted(readings + others[:wanted]) if readers > 0 else []
    many = min(readers, len(given))
    return tuple(1 + given.index(place) % many if place in given else LEADER for place in range(len(found.parts)))


def _readings(found: MeetingFormat) -> list[int]:
    return [
        place
        for place, part in enumerate(found.parts)
        if part.words.strip()
        and (part.kind is PartKind.READING or (part.kind is PartKind.WORDS and part.led_by is Role.READER))
    ]


def _other_words(found: MeetingFormat) -> list[int]:
    said = [place for place, part in enumerate(found.parts) if part.kind is PartKind.WORDS and part.words.strip()]
    return [place for place in said[1:] if place not in _readings(found) and _gives_away(found, place)]


def _gives_away(found: MeetingFormat, place: int) -> bool:
    lead = lead_at(found.parts, place)
    return lead is None or lead.role in (None, Role.SECRETARY, Role.LEADER, Role.CO_LEADER, Role.READER)


@dataclass(frozen=True, slots=True)
class RunRow:
    """One line of the run sheet. `at`: when the part is planned to begin; `reader`: LEADER or a reader's number.

    `role`: who takes over the lead here; None: it stays where it is.
    """

    place: int
    at: time
    minutes: int
    reader: int
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class RunSheet:
    """All parts of a meeting with their times of day; `ends` may be past midnight."""

    rows: tuple[RunRow, ...]
    starts: time
    ends: time


def run_sheet(order: PaperOrder) -> RunSheet:
    """Work out the times of an evening as the format plans it; clocks go round at midnight.

    A part that starts at a time of day starts then, and what follows is counted from there. A part that waits for
    something has its minutes beside it, and takes none of the others'.
    """
    found = order.format
    reads = who_reads(found, order.readers)
    clock = datetime.combine(_ANY_DAY, order.start, tzinfo=UTC)
    fixed = {one.index: one.at for one in fixed_starts(found, clock)}
    rows = []
    for place, part in enumerate(found.parts):
        clock = fixed.get(place, clock)
        rows.append(RunRow(place, clock.time(), part.minutes, reads[place], part.led_by))
        clock += timedelta(minutes=0 if part.waits else part.minutes)
    return RunSheet(tuple(rows), order.start, clock.time())
