# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as other programs write them, as small as can be, with things in them that must not come along."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from html import escape
from io import BytesIO

AUTHOR = "Anna Author"
"""Stands wherever a document can name who wrote it; must never come in."""

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
STYLES = f"""{HEAD}<w:styles {W}>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
</w:styles>"""
TYPES = f"""{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELS = f"""{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""
CORE = f"""{HEAD}<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>{AUTHOR}</dc:creator></cp:coreProperties>"""


def pack(files: dict[str, str | bytes]) -> bytes:
    """Pack files into an archive."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def word_paragraph(text: str, style: str = "", *, bold: bool = False, extra: str = "") -> str:
    """A paragraph of a Word document."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:p>{look}<w:r>{weight}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>{extra}</w:p>'


def word_document(body: str, *, prologue: str = "", styles: str = STYLES, **more: str | bytes) -> bytes:
    """A whole Word document around a body of XML."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELS,
        "docProps/core.xml": CORE,
        "word/styles.xml": styles,
        "word/document.xml": f"{HEAD}{prologue}<w:document {W} {R}><w:body>{body}</w:body></w:document>",
    }
    return pack(files | more)


def a_word_script() -> bytes:
    """A script as a group keeps it in Word, with a comment and a change by somebody named."""
    comment = '<w:r><w:commentReference w:id="0"/></w:r>'
    struck = f'<w:del w:id="1" w:author="{AUTHOR}"><w:r><w:delText>struck out</w:delText></w:r></w:del>'
    added = f'<w:ins w:id="2" w:author="{AUTHOR}"><w:r><w:t>, and so is silence</w:t></w:r></w:ins>'
    body = (
        word_paragraph("Our Tuesday", "Titel")
        + word_paragraph("Welcome (3 min)", "berschrift1")
        + word_paragraph("Good evening, & welcome.")
        + word_paragraph("Nobody has to speak.", bold=True, extra=comment)
        + word_paragraph("Silence (2 minutes)", "berschrift1")
        + word_paragraph("We sit quietly now.")
        + word_paragraph("Sharing [40]", "berschrift1")
        + word_paragraph("The floor is open", extra=added + struck)
        + "<w:tbl><w:tr><w:tc>"
        + word_paragraph("Three minutes")
        + "</w:tc><w:tc>"
        + word_paragraph("each")
        + "</w:tc></w:tr></w:tbl>"
        + word_paragraph("Closing", "berschrift1")
        + word_paragraph("Go gently.")
    )
    said = f'<w:comment w:id="0" w:author="{AUTHOR}">{word_paragraph(AUTHOR)}</w:comment>'
    comments = f"{HEAD}<w:comments {W}>{said}</w:comments>"
    return word_document(body, **{"word/comments.xml": comments})


ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        *(("office", "office"), ("text", "text"), ("style", "style"), ("table", "table")),
        ("fo", "xsl-fo-compatible"),
    )
)


def open_document(body: str, *, prologue: str = "", styles: str = "") -> bytes:
    """A whole OpenDocument text around a body of XML."""
    content = (
        f"{HEAD}{prologue}<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = f"{HEAD}<office:document-meta {ODF}><office:meta>{AUTHOR}</office:meta></office:document-meta>"
    return pack({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta})


def an_open_document_script() -> bytes:
    """The same script as it comes out of LibreOffice."""
    return open_document(
        f"""<text:tracked-changes><text:p>{AUTHOR} struck out</text:p></text:tracked-changes>
<text:p text:style-name="P1">Our Tuesday</text:p>
<text:h text:outline-level="1">Welcome<text:s text:c="2"/>(3 min)</text:h>
<text:p>Good evening, &amp; welcome.<office:annotation><text:p>{AUTHOR}</text:p></office:annotation></text:p>
<text:p><text:span text:style-name="T1">Nobody has to speak.</text:span></text:p>
<text:h text:outline-level="1">Silence (2 minutes)</text:h>
<text:p>We sit<text:tab/>quietly now.<text:note><text:note-body><text:p>a foot note</text:p></text:note-body>
</text:note></text:p>
<text:h text:outline-level="1">Sharing [40]</text:h>
<text:p>The floor is open<text:line-break/>, and so is silence</text:p>
<table:table><table:table-row><table:table-cell><text:p>Three minutes</text:p></table:table-cell>
<table:table-cell><text:p>each</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>one thing</text:p></text:list-item></text:list>
<text:h text:outline-level="1">Closing</text:h>
<text:section><text:p>Go gently.</text:p></text:section>""",
        styles=(
            '<style:style style:name="P1" style:parent-style-name="Title"/>'
            '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        ),
    )


def a_service() -> list[object]:
    """A service of OpenLP."""
    slides = [
        {"raw_slide": "{st}Good evening{/st}, & welcome.\n\nNobody has to speak.", "verseTag": "1"},
        {"raw_slide": "One more.", "verseTag": "2"},
    ]
    return [
        {"openlp_core": {"lite-service": False, "service-theme": "", "openlp-servicefile-version": 3}},
        {
            "serviceitem": {
                "header": {"name": "custom", "title": "Welcome (3 min)", "type": 1, "notes": AUTHOR, "audit": [AUTHOR]},
                "data": slides,
            }
        },
        {"serviceitem": {"header": {"name": "images", "title": "Candle", "type": 2}, "data": [{"title": "a.png"}]}},
    ]


def a_packed_service() -> bytes:
    """The same in its archive."""
    return pack({"service_data.osj": json.dumps(a_service()), "a.png": b"\x89PNG"})


def workbook(
    rows: Sequence[Sequence[str]], *, sheet: str = "", prologue: str = "", shared: Sequence[str] = ()
) -> bytes:
    """A workbook of one sheet; each cell is XML inside <c>, or a text. `sheet`: the whole of its data instead."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    data = sheet or "".join(
        f'<row r="{y}">' + "".join(_cell(cell, f"{chr(65 + x)}{y}") for x, cell in enumerate(row)) + "</row>"
        for y, row in enumerate(rows, 1)
    )
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    relation = f'<Relationship Id="r1" Type="{kinds}/worksheet" Target="worksheets/sheet1.xml"/>'
    return pack(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELS.replace("word/document.xml", "xl/workbook.xml"),
            "docProps/core.xml": CORE,
            "xl/workbook.xml": f'{HEAD}<workbook {main} xmlns:r="{kinds}"><sheets>'
            '<sheet name="Agenda" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            f'relationships">{relation}<Relationship Id="r2" Type="{kinds}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r3" Type="{kinds}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            "xl/styles.xml": f'{HEAD}<styleSheet {main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="20"/>'
            "</cellXfs></styleSheet>",
            "xl/sharedStrings.xml": f"{HEAD}<sst {main}>{texts}</sst>",
            "xl/worksheets/sheet1.xml": f"{HEAD}{prologue}<worksheet {main}><sheetData>{data}</sheetData></worksheet>",
        }
    )


def _cell(cell: str, at: str) -> str:
    if cell.startswith(("<v", "<f")):
        return f'<c r="{at}">{cell}</c>'
    if cell.startswith("s<"):
        return f'<c r="{at}" s="1">{cell[1:]}</c>'
    return f'<c r="{at}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'


def a_workbook() -> bytes:
    """An agenda: text, a number, a time of day that means five minutes, and a formula with its last value."""
    return workbook(
        [
            ("Item", "Time", "Script"),
            ("Welcome", "<v>3</v>", "Good evening, & welcome."),
            ("Silence", "s<v>0.00138888888888889</v>", "We sit quietly now."),
            ("Sharing", "<f>20+20</f><v>40</v>", '=HYPERLINK("http://x")'),
        ]
    )
