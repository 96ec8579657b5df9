# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a format as they stand on paper: a heading for each part, its paragraphs, and its pauses.

Every word to say stands in exactly one place: in the script, or on the page of the reader who was given it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.paper import LEADER

PAUSE = "(pause)"
"""A line with only this is a pause of one long breath."""


class BlockKind(Enum):
    """What a block is. HANDED: somebody else reads the part's words. NOTE: for the leader only."""

    PART = auto()
    PARAGRAPH = auto()
    PAUSE = auto()
    HANDED = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the part at `place`. `text`: a title or a paragraph, with the stars of its stress."""

    kind: BlockKind
    place: int
    text: str = ""
    reader: int = LEADER


def spoken(words: str, place: int = 0, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Block, ...]:
    """Part words to say into paragraphs and pauses; line breaks inside a paragraph are spaces."""
    made: list[Block] = []
    held: list[str] = []

    def close() -> None:
        if held:
            made.append(Block(kind, place, " ".join(" ".join(held).split())))
            held.clear()

    for line in (raw.strip() for raw in words.splitlines()):
        if line == PAUSE:
            close()
            made.append(Block(BlockKind.PAUSE, place))
        elif line:
            held.append(line)
        else:
            close()
    close()
    return tuple(made)


def leaders_script(found: MeetingFormat, pages_of: tuple[int, ...], *, notes: bool) -> tuple[Block, ...]:
    """Give what the leader holds: all parts, without the words that stand on a reader's page.

    `pages_of` tells for each part whose page its words are on (`PaperOrder.script_readers`).
    """
    made: list[Block] = []
    for place, (part, reader) in enumerate(zip(found.parts, pages_of, strict=True)):
        made.append(Block(BlockKind.PART, place, part.title, reader))
        if reader == LEADER:
            made += spoken(part.words, place)
        else:
            made.append(Block(BlockKind.HANDED, place, part.title, reader))
        if notes:
            made += spoken(part.for_you, place, BlockKind.NOTE)
    return tuple(made)


def readers_page(found: MeetingFormat, pages_of: tuple[int, ...], reader: int) -> tuple[Block, ...]:
    """Give what one reader holds: the words of their parts, and never a word meant for the leader."""
    made: list[Block] = []
    for place, part in enumerate(found.parts):
        if pages_of[place] == reader:
            made += (Block(BlockKind.PART, place, part.title, reader), *spoken(part.words, place))
    return tuple(made)
