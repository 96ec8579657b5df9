# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents (.docx) as a document.

The archive is looked through first, and a new one is made in memory of the few files that hold words and their styles;
that is all `mammoth` is given. What it makes of them, simple HTML, is taken apart here and never shown. Authors, dates,
comments, pictures and links never enter.
"""

from __future__ import annotations

import re
import zipfile
from html.parser import HTMLParser
from io import BytesIO

from facilitator.domain.blocks import Block, Document, heading, item, paragraph
from facilitator.domain.sentences import told
from facilitator.exchange.archive import Archive, open_archive
from facilitator.exchange.gate import UnfitText, cleaned
from facilitator.exchange.stress import joined
from facilitator.exchange.xml_gate import look_through

MOST_WORDS_XML = 8 * 1024 * 1024
MOST_OTHER_XML = 2 * 1024 * 1024
_DOCUMENT = "word/document.xml"
_WANTED = ("[Content_Types].xml", "_rels/.rels", _DOCUMENT, "word/styles.xml", "word/numbering.xml")
_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
comment-reference => !
"""
_BLOCKS = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
_STRONG = frozenset({"strong", "em", "b", "i"})


def read_docx(data: bytes) -> Document:
    """Read a Word document; raises UnfitText."""
    import mammoth

    archive = open_archive(data)
    if _DOCUMENT not in archive.names:
        raise UnfitText(0, told("There is no text in this file."))
    plain = _only_words(archive)
    try:
        html = mammoth.convert_to_html(
            plain, style_map=_STYLES, convert_image=mammoth.images.img_element(lambda _image: {})
        ).value
    except Exception as problem:
        # Whatever a damaged document makes of the converter, it is one sentence to a person.
        raise UnfitText(0, told("The document is damaged, or is made in a way that can't be read here.")) from problem
    blocks = _Blocks()
    blocks.feed(html)
    blocks.close()
    blocks.end_block()
    return Document(tuple(blocks.found), blocks.title)


def _only_words(archive: Archive) -> BytesIO:
    """Make a new archive of the files that hold words and styles, each looked through; relations lead nowhere else."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as fresh:
        for name in _WANTED:
            if name in archive.names:
                xml = archive.read(name, MOST_WORDS_XML if name == _DOCUMENT else MOST_OTHER_XML)
                look_through(xml, name)
                fresh.writestr(name, xml)
            elif name == _WANTED[0]:
                fresh.writestr(name, _TYPES)
    packed.seek(0)
    return packed


class _Blocks(HTMLParser):
    """Takes HTML apart into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Block] = []
        self.title = ""
        self._runs: list[tuple[str, bool]] = []
        self._strong = 0
        self._tag = "p"
        self._is_title = False
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _STRONG:
            self._strong += 1
        elif tag == "br":
            self._runs.append(("\n", self._strong > 0))
        elif tag in ("td", "th"):
            if self._runs:
                self._runs.append((" – ", False))
            self._cells += 1
        elif tag in _BLOCKS and not self._cells:
            self.end_block()
            self._tag, self._is_title = tag, ("class", "title") in attrs

    def handle_endtag(self, tag: str) -> None:
        if tag in _STRONG:
            self._strong = max(0, self._strong - 1)
        elif tag in ("td", "th"):
            self._cells = max(0, self._cells - 1)
        elif tag in _BLOCKS or tag == "tr":
            if self._cells:
                self._runs.append((" ", False))
            else:
                self.end_block()

    def handle_data(self, data: str) -> None:
        self._runs.append((data, self._strong > 0))

    def end_block(self) -> None:
        """Put what was gathered among the blocks."""
        text, tag = cleaned(joined(self._runs)), self._tag
        self._runs, self._tag = [], "p"
        if not text.strip():
            return
        if self._is_title and not self.title and not self.found:
            self.title = text.replace("*", "").strip()
        elif re.fullmatch("h[1-6]", tag):
            self.found.append(heading(text.replace("*", ""), int(tag[1])))
        else:
            self.found.append(item(text) if tag == "li" else paragraph(text))
        self._is_title = False
