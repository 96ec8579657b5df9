# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text as a document: empty lines part its paragraphs, lines underlined with = or - are headings.

Which other lines are headings is found later, for all documents alike (`services/outline.py`).
"""

from __future__ import annotations

import re

from facilitator.domain.blocks import Block, Document, heading, item, paragraph
from facilitator.domain.sentences import told
from facilitator.exchange.gate import UnfitText, admit_foreign

MOST_TEXT_BYTES = 1024 * 1024
MOST_LINES = 20_000
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,}|\*{3,})\s*")
_ITEM = re.compile(r"\s*[-*•·–]\s+(?=\S)")


def read_plain_text(data: bytes) -> Document:
    """Read a text; raises UnfitText."""
    blocks: list[Block] = []
    lines: list[str] = []

    def end_paragraph() -> None:
        if lines:
            blocks.append(paragraph("\n".join(lines)))
            lines.clear()

    for line in lines_of(data):
        if _UNDERLINE.fullmatch(line):
            if len(lines) == 1 and line.strip()[0] != "*":
                blocks.append(heading(lines.pop(), 1 if "=" in line else 2))
            end_paragraph()
        elif not line.strip():
            end_paragraph()
        elif (found := _ITEM.match(line)) is not None:
            end_paragraph()
            blocks.append(item(line[found.end() :].strip()))
        else:
            lines.append(line.strip())
    end_paragraph()
    return Document(tuple(blocks))


def lines_of(data: bytes) -> list[str]:
    """Let a text in and give its lines; raises UnfitText when there are more than a script can have."""
    text = admit_foreign(data, MOST_TEXT_BYTES)
    if text.count("\n") > MOST_LINES:
        raise UnfitText(
            0,
            told(
                "The file has more than {most_lines} lines. A format is a few pages of text.",
                most_lines=f"{MOST_LINES:,}",
            ),
        )
    return text.expandtabs(4).split("\n")
