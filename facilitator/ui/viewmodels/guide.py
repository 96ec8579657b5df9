# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide as its page sees it: short pages, read once when somebody wants them, in blocks.

The texts are in a small part of Markdown: headings, paragraphs, lists, *stress*. Deliberately not here: files, Qt's own
Markdown (it would read links and pictures too), and the key card's words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facilitator.domain.blocks import Block, BlockKind


@dataclass(frozen=True, slots=True)
class GuideText:
    """One page: its title and what follows."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """All pages, and which one is open; None: the key card."""

    pages: tuple[GuideText, ...]
    opened: int | None


class GuideViewModel(QObject):
    """The pages; the key card is what opens first."""

    shown = Signal(object)

    def __init__(self, read_guide: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._read_guide = read_guide
        self._pages: tuple[GuideText, ...] | None = None
        self._opened: int | None = None

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        if self._pages is None:
            self._pages = tuple(parse_guide(text) for text in self._read_guide())
        self.shown.emit(GuideView(self._pages, self._opened))

    def open(self, place: int | None) -> None:
        """Open a page, from 0; None opens the key card."""
        if place != self._opened:
            self._opened = place
            self.show_now()

    def read_again(self) -> None:
        """Read the pages again, in another language perhaps."""
        self._pages = None
        self.show_now()


def parse_guide(text: str) -> GuideText:
    """Turn one page's text into blocks. The first heading is the title; nothing is left out, whatever it looks like."""
    title, blocks, lines = "", list[Block](), list[str]()

    def close() -> None:
        if lines:
            blocks.append(Block(BlockKind.PARAGRAPH, " ".join(lines)))
            lines.clear()

    in_item = False
    for line in (raw.strip() for raw in text.splitlines()):
        if line.startswith("#"):
            close()
            heading = line.lstrip("#").strip()
            if title:
                blocks.append(Block(BlockKind.HEADING, heading))
            title, in_item = title or heading, False
        elif line.startswith("- "):
            close()
            blocks.append(Block(BlockKind.ITEM, line[2:].strip()))
            in_item = True
        elif not line:
            close()
            in_item = False
        elif in_item:
            blocks[-1] = Block(BlockKind.ITEM, f"{blocks[-1].text} {line}")
        else:
            lines.append(line)
    close()
    return GuideText(title, tuple(blocks))
