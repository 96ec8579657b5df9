# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services of OpenLP (.osz, .oszl, .osj) as a document: each item a heading, its slides paragraphs.

A service is JSON, alone or in an archive. Pictures, films, themes, notes and authors never enter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from facilitator.domain.blocks import Block, Document, heading, paragraph
from facilitator.domain.sentences import told
from facilitator.exchange.archive import open_archive
from facilitator.exchange.gate import UnfitText, admit_foreign, cleaned
from facilitator.exchange.strict_json import read_json

MOST_SERVICE = 4 * 1024 * 1024
MOST_ITEMS = 200
_TEXT_ITEM = 1
_MARKS = re.compile(r"\{/?[A-Za-z0-9]{1,12}\}")
_BREAK = re.compile(r"<br ?/?>|\[---\]")


def read_osz(data: bytes) -> Document:
    """Read a service in its archive; raises UnfitText."""
    archive = open_archive(data)
    names = sorted(archive.names, key=lambda name: (name != "service_data.osj", name))
    service = next((name for name in names if name.endswith("osj")), None)
    if service is None:
        raise UnfitText(0, told("There is no service of OpenLP in this file."))
    return read_osj(archive.read(service, MOST_SERVICE))


def read_osj(data: bytes) -> Document:
    """Read a service; raises UnfitText."""
    rows = read_json(admit_foreign(data, MOST_SERVICE))
    if not isinstance(rows, list) or not rows:
        raise UnfitText(0, told("There is no service of OpenLP in this file."))
    items = [row["serviceitem"] for row in rows if isinstance(row, dict) and isinstance(row.get("serviceitem"), dict)]
    if len(items) > MOST_ITEMS:
        raise UnfitText(
            0,
            told(
                "There are {count} items in this service; a format has {most_items} parts at most.",
                count=f"{len(items):,}",
                most_items=MOST_ITEMS,
            ),
        )
    if not items:
        raise UnfitText(0, told("There is nothing in this service of OpenLP."))
    return Document(tuple(block for one in items for block in _blocks(one)))


def _blocks(one: dict[str, Any]) -> Iterator[Block]:
    header = one.get("header")
    header = header if isinstance(header, dict) else {}
    yield heading(_text(header.get("title")) or _text(header.get("name")) or "OpenLP", 2)
    if header.get("type") != _TEXT_ITEM:
        return
    slides = one.get("data")
    for slide in slides if isinstance(slides, list) else ():
        words = _text(slide.get("raw_slide")) if isinstance(slide, dict) else ""
        for piece in words.split("\n\n"):
            if piece.strip():
                yield paragraph(piece.strip())


def _text(value: Any) -> str:
    return _MARKS.sub("", _BREAK.sub("\n", cleaned(value.replace("\0", "")))).strip() if isinstance(value, str) else ""
