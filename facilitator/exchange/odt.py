# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts (.odt) as a document: `content.xml` alone, walked once.

Its authors, dates, comments, foot notes, pictures and what was struck out never enter.
"""

from __future__ import annotations

from typing import Any

import defusedxml.ElementTree

from facilitator.domain.blocks import Block, Document, heading, item, paragraph
from facilitator.domain.sentences import told
from facilitator.exchange.archive import open_archive
from facilitator.exchange.gate import UnfitText, cleaned
from facilitator.exchange.stress import joined
from facilitator.exchange.xml_gate import look_through

MOST_CONTENT = 8 * 1024 * 1024
_CONTENT = "content.xml"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns"
_TEXT, _OFFICE = f"{{{_NAMES}:text:1.0}}", f"{{{_NAMES}:office:1.0}}"
_TABLE, _STYLE = f"{{{_NAMES}:table:1.0}}", f"{{{_NAMES}:style:1.0}}"
_FORMAT = f"{{{_NAMES}:xsl-fo-compatible:1.0}}"
_LEFT_OUT = frozenset(
    {
        f"{_TEXT}tracked-changes",
        f"{_TEXT}note",
        f"{_TEXT}hidden-text",
        f"{_TEXT}hidden-paragraph",
        f"{_TEXT}table-of-content",
        f"{_TEXT}author-name",
        f"{_TEXT}author-initials",
        f"{_TEXT}initial-creator",
        f"{_TEXT}creator",
        f"{_OFFICE}annotation",
        f"{_OFFICE}annotation-end",
        f"{_OFFICE}forms",
    }
)


def read_odt(data: bytes) -> Document:
    """Read an OpenDocument text; raises UnfitText."""
    archive = open_archive(data)
    if _CONTENT not in archive.names:
        raise UnfitText(0, told("There is no text in this file."))
    content = archive.read(_CONTENT, MOST_CONTENT)
    look_through(content, _CONTENT)
    root = defusedxml.ElementTree.fromstring(content, forbid_dtd=True)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise UnfitText(0, told("There is no text in this file."))
    walk = _Walk(root)
    walk.blocks_in(body)
    return Document(tuple(walk.blocks), walk.title)


class _Walk:
    """Goes through a text from its beginning to its end."""

    def __init__(self, root: Any) -> None:
        self.blocks: list[Block] = []
        self.title = ""
        self._strong = set[str]()
        self._parents: dict[str, str] = {}
        for style in root.iter(f"{_STYLE}style"):
            name = style.get(f"{_STYLE}name", "")
            self._parents[name] = style.get(f"{_STYLE}parent-style-name", "")
            said = style.find(f"{_STYLE}text-properties")
            if said is not None and (
                said.get(f"{_FORMAT}font-weight") == "bold" or said.get(f"{_FORMAT}font-style") == "italic"
            ):
                self._strong.add(name)

    def blocks_in(self, element: Any, *, in_list: bool = False) -> None:
        for child in element:
            tag = child.tag
            if tag in _LEFT_OUT:
                continue
            if tag == f"{_TEXT}h":
                self._add(heading(self._words(child).replace("*", ""), _level(child)))
            elif tag == f"{_TEXT}p":
                self._add_paragraph(child, in_list)
            elif tag == f"{_TABLE}table-row":
                self._add_row(child)
            else:
                self.blocks_in(child, in_list=in_list or tag == f"{_TEXT}list")

    def _add_paragraph(self, element: Any, in_list: bool) -> None:
        style = element.get(f"{_TEXT}style-name", "")
        words = self._words(element)
        if "Title" in (style, self._parents.get(style)) and not self.title and not self.blocks:
            self.title = words.replace("*", "").strip()
            return
        if style in self._strong and words.strip():
            words = joined([(words.replace("*", ""), True)])
        self._add(item(words) if in_list else paragraph(words))

    def _add_row(self, row: Any) -> None:
        cells = [" ".join(self._words(part) for part in cell.iter(f"{_TEXT}p")) for cell in row]
        self._add(paragraph(" – ".join(cell.strip() for cell in cells if cell.strip())))

    def _add(self, block: Block) -> None:
        if block.text.strip():
            self.blocks.append(block)

    def _words(self, element: Any) -> str:
        return cleaned(joined(self._runs(element, False)))

    def _runs(self, element: Any, strong: bool) -> list[tuple[str, bool]]:
        runs = [(element.text or "", strong)]
        for child in element:
            tag = child.tag
            if tag == f"{_TEXT}s":
                runs.append((" " * min(_whole(child.get(f"{_TEXT}c")), 80), strong))
            elif tag == f"{_TEXT}tab":
                runs.append((" ", strong))
            elif tag == f"{_TEXT}line-break":
                runs.append(("\n", strong))
            elif tag not in _LEFT_OUT:
                runs += self._runs(child, strong or child.get(f"{_TEXT}style-name", "") in self._strong)
            runs.append((child.tail or "", strong))
        return runs


def _level(element: Any) -> int:
    return _whole(element.get(f"{_TEXT}outline-level"))


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 4 else 1
