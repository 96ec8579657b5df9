# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the headings of a document whose writer made none: by minutes, bold lines, numbers, capitals or colons.

A document that has headings is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from facilitator.domain.blocks import Block, BlockKind, Document, heading
from facilitator.services.guessing import read_heading

LONGEST = 80
FEWEST = 2
_NUMBERED = re.compile(r"(?:part |item )?(?:\d{1,2}|[IVX]{1,5})[.)]\s+\S", re.IGNORECASE)
_ENDS_WITH_MINUTES = re.compile(r"(?:[)\]]|\d\s*(?:minutes?|mins?|min|m|['′’])\.?)\s*:?$", re.IGNORECASE)
_BEGINS_WITH_TIME = re.compile(r"[(\[]?\d{1,2}[:.h]\d{2}\b", re.IGNORECASE)
Test = Callable[[str], bool]


def outlined(document: Document) -> Document:
    """Give the document with headings in it, where any can be found."""
    if any(block.kind is BlockKind.HEADING for block in document.blocks):
        return document
    lines = [_first_line(block) for block in document.blocks]
    best = max(_TESTS, key=lambda test: sum(map(test, lines)))
    others: tuple[Test, ...] = (best,) if sum(map(best, lines)) >= FEWEST else ()
    tests = (_says_minutes, *others)
    has_some = any(test(line) for test in tests for line in lines)
    blocks: list[Block] = []
    for block, line in zip(document.blocks, lines, strict=True):
        if any(test(line) for test in tests) or (has_some and _stands_like_one(block, line)):
            blocks.append(heading(line.replace("*", "").strip()))
            rest = block.text.partition("\n")[2]
            blocks += [Block(block.kind, rest)] if rest.strip() else []
        else:
            blocks.append(block)
    return Document(tuple(blocks), document.title)


def _first_line(block: Block) -> str:
    return "" if block.kind is BlockKind.ITEM else block.text.partition("\n")[0].strip()


def _says_minutes(line: str) -> bool:
    plain = line.replace("*", "").strip()
    if not plain or len(plain) > LONGEST:
        return False
    if _BEGINS_WITH_TIME.match(plain):
        return read_heading(plain).starts is not None
    return _ENDS_WITH_MINUTES.search(plain) is not None and read_heading(plain).minutes is not None


def _stands_like_one(block: Block, line: str) -> bool:
    """Where others are headings: a few words without an end, and sentences right below them."""
    is_short = 2 < len(line) <= LONGEST // 2 and len(line.split()) <= 5 and line[0].isupper() and line[-1].isalnum()
    below = block.text.strip().partition("\n")[2].partition("\n")[0].rstrip()
    # A verse goes on without an end; what is said below a heading has one.
    return is_short and below.endswith((".", "!", "?", "…", '"', "”"))


def _is_strong(line: str) -> bool:
    return 2 < len(line) <= LONGEST and line[0] == line[-1] == "*" and "*" not in line[1:-1]


def _is_numbered(line: str) -> bool:
    return len(line) <= LONGEST and _NUMBERED.match(line) is not None and not line.endswith((".", "!", "?"))


def _is_in_capitals(line: str) -> bool:
    letters = [sign for sign in line if sign.isalpha()]
    return len(line) <= LONGEST and len(letters) > 2 and all(sign.isupper() for sign in letters)


def _ends_with_colon(line: str) -> bool:
    return 2 < len(line) <= LONGEST // 2 and line.endswith(":")


_TESTS: tuple[Test, ...] = (_is_strong, _is_in_capitals, _is_numbered, _ends_with_colon)
