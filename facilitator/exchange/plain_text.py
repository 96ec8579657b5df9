# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text as a document: empty lines part its paragraphs, lines underlined with = or - are headings.

Which other lines are headings is found later, for all documents alike (`services/outline.py`).
"""

from __future__ import annotations

import re

from facilitator.domain.blocks import Block, Document, heading, item, paragraph
from facilitator.exchange.gate import admit_foreign

MOST_TEXT_BYTES = 1024 * 1024
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

    for line in admit_foreign(data, MOST_TEXT_BYTES).expandtabs(4).split("\n"):
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
