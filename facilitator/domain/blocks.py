# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other people's documents and tables as plain values: whatever a file was written with, this is all that is kept.

No fonts, no pictures, no links, no authors. Deliberately not here: how a file is read (`exchange`), and how a document
becomes a format (`services/parts_from_document.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class BlockKind(Enum):
    """What a block of text is."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph or item of a list. In `text` *stress* stands between stars; a line end stays one.

    `level` counts from 1 for headings, and is 0 for all else.
    """

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A document's blocks in order, and its own title where it has one."""

    blocks: tuple[Block, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table's rows, each of as many cells as the widest; every cell is text, blank where there is nothing."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0


def heading(text: str, level: int = 1) -> Block:
    """Make a heading."""
    return Block(BlockKind.HEADING, text, level)


def paragraph(text: str) -> Block:
    """Make a paragraph."""
    return Block(BlockKind.PARAGRAPH, text)


def item(text: str) -> Block:
    """Make an item of a list."""
    return Block(BlockKind.ITEM, text)
