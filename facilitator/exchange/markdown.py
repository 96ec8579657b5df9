# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown as a document: the part of it that scripts are written with, read line by line in one pass.

Headings, paragraphs, lists, quotations, stress and keys at the beginning ("front matter") are understood. Of links the
words stay, of pictures and HTML nothing. Everything else is text, and never costs more than its length.
"""

from __future__ import annotations

import re

from facilitator.domain.blocks import Block, BlockKind, Document, heading, item, paragraph
from facilitator.exchange.plain_text import lines_of

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(\1[ \t]*){2,}")
_ITEM = re.compile(r" {0,12}(?:[-*+]|\d{1,4}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r"(?: {0,3}> ?){1,32}")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_KEY = re.compile(r"([A-Za-z_-]{1,40}):[ \t]*(.*)")
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,300}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\](?:\([^()\n]{0,300}\)|\[[^\[\]\n]{0,100}\])")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>|<!--[^<>\n]{0,300}-->")
_LOW_STRESS = re.compile(r"(?<![\w_])_{1,3}(?=\S)([^_\n]{1,500})(?<=\S)_{1,3}(?![\w_])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def read_markdown(data: bytes) -> Document:
    """Read a Markdown text; raises UnfitText."""
    title, lines = _front_matter(lines_of(data))
    reader = _Reader()
    for line in lines:
        reader.take(line)
    reader.end_paragraph()
    return Document(tuple(reader.blocks), title)


class _Reader:
    """Takes line after line; `blocks` is what has come of them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._lines: list[str] = []
        self._kind = BlockKind.PARAGRAPH
        self._fence = ""

    def take(self, line: str) -> None:
        found = _FENCE.match(line)
        if self._fence or found is not None:
            self._take_fenced(line, found)
            return
        line = _QUOTE.sub("", line, count=1) if line.lstrip().startswith(">") else line
        if not line.strip():
            self.end_paragraph()
        elif (found := _ATX.match(line)) is not None:
            self.end_paragraph()
            words = line[found.end() :].strip()
            self._add_heading(words.rstrip("#").rstrip() if words.endswith("#") else words, len(found.group(1)))
        elif self._lines and self._kind is BlockKind.PARAGRAPH and (found := _SETEXT.fullmatch(line)) is not None:
            words, self._lines = " ".join(self._lines), []
            self._add_heading(words, 1 if "=" in found.group(1) else 2)
        elif _RULE.fullmatch(line):
            self.end_paragraph()
        elif (found := _ITEM.match(line)) is not None:
            self.end_paragraph()
            self._kind = BlockKind.ITEM
            self._lines.append(line[found.end() :])
        else:
            self._lines.append(line)

    def end_paragraph(self) -> None:
        """Put what was gathered among the blocks."""
        text = _plainly("\n".join(line.strip().removesuffix("\\") for line in self._lines))
        if text.strip():
            self.blocks.append(item(text) if self._kind is BlockKind.ITEM else paragraph(text))
        self._lines, self._kind = [], BlockKind.PARAGRAPH

    def _add_heading(self, words: str, level: int) -> None:
        text = _plainly(words).replace("*", "").strip()
        if text:
            self.blocks.append(heading(text, level))

    def _take_fenced(self, line: str, found: re.Match[str] | None) -> None:
        if not self._fence and found is not None:
            self.end_paragraph()
            self._fence = found.group(1)
        elif found is not None and found.group(1).startswith(self._fence):
            self._fence = ""
            text, self._lines = "\n".join(self._lines), []
            if text.strip():
                self.blocks.append(paragraph(text))
        else:
            self._lines.append(line)


def _front_matter(lines: list[str]) -> tuple[str, list[str]]:
    """Take the keys between two lines of --- away; only a title is of use, and authors never enter."""
    if not lines or lines[0].strip() != "---":
        return "", lines
    title = ""
    for number, line in enumerate(lines[1:60], 1):
        if line.strip() in ("---", "..."):
            return title, lines[number + 1 :]
        found = _KEY.match(line)
        if found is not None and found.group(1).casefold() == "title":
            title = found.group(2).strip().strip("\"'")
    return "", lines


def _plainly(text: str) -> str:
    text = _PICTURE.sub("", text) if "![" in text else text
    text = _LINK.sub(r"\1", text) if "[" in text else text
    text = _TAG.sub("", text) if "<" in text else text
    text = _LOW_STRESS.sub(r"*\1*", text) if "_" in text else text
    text = re.sub(r"(?<!\\)\*{2,3}", "*", text)
    return _ESCAPED.sub(r"\1", text)
