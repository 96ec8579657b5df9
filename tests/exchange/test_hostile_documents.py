# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents, tables and JSON made to harm: refused in a sentence, or shown harmlessly, within their budgets.

Counts and budgets are those of security.md section 5: text and JSON in less than a second, archives in less than ten
and a hundred megabytes.
"""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.formats import MeetingFormat
from facilitator.exchange.bring_in import DOCUMENTS, TABLES, look_into
from facilitator.exchange.format_table import as_table
from facilitator.exchange.gate import hidden_character
from facilitator.exchange.openlp import read_osj
from facilitator.exchange.share_file import write_share
from facilitator.exchange.strict_json import read_json
from facilitator.services.parts_from_document import FoundFormat
from facilitator.services.parts_from_table import FoundTable, format_from_table
from tests.exchange import documents
from tests.exchange.test_share_file import GRIEF, packed, problems_of, read_or_refused, unpacked
from tests.exchange.zips import HOSTILE, MIB

LONG = 900_000
TEXTS: dict[str, str | bytes] = {
    "invalid UTF-8": b"caf\xe9 \xff\xfe\xfd words",
    "overlong": b"\xc0\xaf words",
    "half a character": b"\xed\xa0\x80 words",
    "UTF-16 with a mark": "Wörter".encode("utf-16"),
    "UTF-16 without a mark": "words".encode("utf-16-le"),
    "UTF-32": "words".encode("utf-32"),
    "odd UTF-16": b"\xff\xfea",
    "NUL": b"wo\0rds",
    "all controls": bytes(range(1, 32)) + b"words",
    "escape sequences": "\x1b[31mred\x1b[0m words",
    "C1 controls": "words \x9b31m \x85 words",
    "bidi override": "words \u202egnp.exe\u202c words",
    "bidi isolates": "\u2066\u2067\u2068\u2069 words",
    "tag characters": "words \U000e0041\U000e0042 words",
    "noncharacters": "words \ufdd0\uffff words",
    "order marks inside": "wo\ufeffrds\ufeff",
    "line separators": "one\u2028two\u2029three",
    "zalgo": "w" + "\u0301\u0316" * 20_000 + "ords",
    "only marks": "\u0301" * 100_000,
    "a line of a megabyte": "a" * LONG,
    "a line of words": "words " * (LONG // 6),
    "only line ends": "\n" * LONG,
    "only returns": "\r" * LONG,
    "mixed line ends": "a\rb\nc\r\nd\n\re" * 1_000,
    "only blanks": " " * LONG,
    "only tabs": "\t" * 100_000,
    "only stars": "*" * LONG,
    "only hashes": "#" * LONG,
    "only underlines": "_" * LONG,
    "only brackets": "[" * LONG,
    "brackets in pairs": "[](" * (LONG // 3),
    "only angles": "<" * LONG,
    "tags without end": "<a " * (LONG // 3),
    "only quotes": ">" * LONG,
    "nested quotes": "> " * (LONG // 2),
    "only backticks": "`" * LONG,
    "only backslashes": "\\" * LONG,
    "only dashes": "-" * LONG,
    "only equals": "=" * LONG,
    "items without words": "- " * (LONG // 2),
    "nested items": "".join(" " * n + "- x\n" for n in range(1_000)),
    "many headings": "# x\n" * 200_000,
    "many underlined": "x\n===\n" * 100_000,
    "many numbers": "1. x\n" * 150_000,
    "many capitals": "ABC\n\n" * 150_000,
    "many brackets of minutes": "x (5 min)\n\n" * 80_000,
    "a heading of a megabyte": "# " + "x" * LONG,
    "minutes of a megabyte": "# x (" + "9" * LONG + ")",
    "blanks in minutes": "# x (" + " " * LONG + "5)",
    "times without end": "10:00-" * (LONG // 6),
    "hours": "# x (99 h 999 min)",
    "front matter without end": "---\n" + "key: value\n" * 80_000,
    "fence without end": "```\n" + "words\n" * 100_000,
    "stress without end": "*a **a ***a " * 70_000,
    "low stress": "_a __a " * 100_000,
    "stress inside stress": "*_" * (LONG // 2),
    "links inside links": "[a" * (LONG // 2) + "](b)" * 10,
    "HTML": "<div>" * (LONG // 5),
    "a script": "<script>alert(1)</script><img src=http://x onerror=y>words",
    "a formula": "=cmd|'/C calc'!A0",
    "formulas": "=1+1\n+1\n-1\n@x\n\t=2\n",
    "CSV of a million columns": "," * LONG,
    "CSV of many rows": "a,b\n" * 150_000,
    "CSV quote without end": '"' + "x," * 200_000,
    "CSV quotes": '"' * LONG,
    "CSV field too long": '"' + "x" * 200_000 + '",1\n',
    "CSV of blanks": " , \n" * 200_000,
    "CSV separators mixed": ";,\t|" * (LONG // 4),
    "a program": b"\x7fELF\x02\x01\x01" + b"\0" * 100,
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "a PDF": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
    "an archive": b"PK\x03\x04" + b"\0" * 100,
    "RTF": r"{\rtf1\ansi words}",
    "emoji families": "👩‍👩‍👧‍👦" * 20_000,
    "right to left": "שלום (5 min)\nمرحبا\n",
    "ligatures": "ﬁﬂﷺ" * 10_000,
    "joiners": "\u200d\u200c\u2060" * 50_000,
    "soft hyphens": "a\u00ad" * 100_000,
    "byte order mark alone": b"\xef\xbb\xbf",
    "nothing": b"",
}


def test_there_are_enough_texts() -> None:
    """The corpus has as many texts as the test programme asks for."""
    assert len(TEXTS) >= 80


def brought(path: Path) -> MeetingFormat | str:
    """Give what comes of a file, or the sentences with which it is refused."""
    try:
        found = look_into(path, "en")
        if isinstance(found, FoundTable):
            found = format_from_table(found.table, found.columns, "x", found.source, "en")
    except FormatHasProblems as told:
        return "\n".join(problem.sentence for problem in told.problems)
    assert isinstance(found, FoundFormat)
    return found.format


def is_harmless(made: MeetingFormat | str) -> bool:
    """Whether it can be shown: no hidden sign anywhere, and nothing longer than a format may hold."""
    if isinstance(made, str):
        return made.replace("\n", "").isprintable() and 10 < len(made) < 400
    texts = [made.title, *(text for part in made.parts for text in (part.title, part.words, part.for_you))]
    return all(hidden_character(text) is None for text in texts) and all(len(part.title) <= 40 for part in made.parts)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".csv"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_hostile_text_is_refused_or_shown_harmlessly(tmp_path: Path, text: str | bytes, suffix: str) -> None:
    """Whatever a text holds, within a second it is refused in a sentence or made harmless."""
    path = tmp_path / f"theirs{suffix}"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    began = time.process_time()
    made = brought(path)
    assert time.process_time() - began < 1
    assert is_harmless(made)


@given(st.sampled_from([*DOCUMENTS, *TABLES]), st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_comes_only_one_error_comes_out(tmp_path_factory: Any, suffix: str, data: bytes) -> None:
    """Any bytes under any name give a format or one kind of refusal, never another error."""
    path = tmp_path_factory.getbasetemp() / f"whatever{suffix}"
    path.write_bytes(data)
    assert is_harmless(brought(path))


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
DEEP = 200_000
TOO_MANY = 500_000


def word_nest(levels: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * levels + documents.word_paragraph("x") + "</w:tc></w:tr></w:tbl>" * levels


def odd_sheet(at: str) -> bytes:
    return documents.workbook([], sheet=f'<row r="1"><c r="A1"><v>1</v></c><c r="{at}"><v>1</v></c></row>')


XML: dict[str, tuple[str, Callable[[], bytes]]] = {
    "docx: entities": (".docx", lambda: documents.word_document("<w:p/>", prologue=BOMB)),
    "docx: a file from outside": (".docx", lambda: documents.word_document("<w:p/>", prologue=OUTSIDE)),
    "docx: an empty document type": (".docx", lambda: documents.word_document("<w:p/>", prologue="<!DOCTYPE x>")),
    "docx: entities in styles": (".docx", lambda: documents.word_document("<w:p/>", styles=BOMB + "<x/>")),
    "docx: deep": (".docx", lambda: documents.word_document("<w:p>" * DEEP + "</w:p>" * DEEP)),
    "docx: tables in tables": (".docx", lambda: documents.word_document(word_nest(200))),
    "docx: elements without number": (".docx", lambda: documents.word_document("<w:p/>" * TOO_MANY)),
    "docx: 9 MB of words": (".docx", lambda: documents.word_document(documents.word_paragraph("words " * 1_600_000))),
    "docx: no XML": (".docx", lambda: documents.word_document("</w:p>")),
    "docx: UTF-16 with a document type": (
        ".docx",
        lambda: documents.pack(
            {"word/document.xml": f'<?xml version="1.0" encoding="UTF-16"?>{BOMB}<x/>'.encode("utf-16")}
        ),
    ),
    "docx: another root": (".docx", lambda: documents.pack({"word/document.xml": "<x/>"})),
    "docx: relations outside": (
        ".docx",
        lambda: documents.word_document("<w:p/>", **{"_rels/.rels": documents.RELS.replace("word/", "file:///etc/")}),
    ),
    "odt: entities": (".odt", lambda: documents.open_document("<text:p>&b;</text:p>", prologue=BOMB)),
    "odt: a file from outside": (".odt", lambda: documents.open_document("<text:p>&a;</text:p>", prologue=OUTSIDE)),
    "odt: deep": (".odt", lambda: documents.open_document("<text:section>" * DEEP + "</text:section>" * DEEP)),
    "odt: elements without number": (".odt", lambda: documents.open_document("<text:p/>" * TOO_MANY)),
    "odt: a million blanks": (
        ".odt",
        lambda: documents.open_document('<text:p>x<text:s text:c="1000000000"/></text:p>'),
    ),
    "odt: no XML": (".odt", lambda: documents.open_document("<text:p>")),
    "odt: 9 MB of words": (".odt", lambda: documents.open_document(f"<text:p>{'words ' * 1_600_000}</text:p>")),
    "osz: deep": (".osz", lambda: documents.pack({"service_data.osj": "[" * DEEP})),
    "osz: not a list": (".osz", lambda: documents.pack({"service_data.osj": '{"serviceitem": 1}'})),
    "osz: 300 items": (".osz", lambda: documents.pack({"service_data.osj": json.dumps([{"serviceitem": {}}] * 300)})),
    "osz: 5 MB": (".osz", lambda: documents.pack({"service_data.osj": json.dumps(["words" * MIB])})),
    "xlsx: a cell at the far end": (".xlsx", lambda: odd_sheet("XFD1048576")),
    "xlsx: a cell far below": (".xlsx", lambda: odd_sheet("A1048576")),
    "xlsx: a cell far right": (".xlsx", lambda: odd_sheet("ZZ1")),
    "xlsx: a row far below": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1048576"><c><v>1</v></c></row>'),
    ),
    "xlsx: a row beyond counting": (".xlsx", lambda: documents.workbook([], sheet='<row r="99999999999999999999"/>')),
    "xlsx: cells without names": (
        ".xlsx",
        lambda: documents.workbook([], sheet="<row>" + "<c><v>1</v></c>" * 300_000 + "</row>"),
    ),
    "xlsx: entities": (".xlsx", lambda: documents.workbook([("x",)], prologue=BOMB)),
    "xlsx: a file from outside": (".xlsx", lambda: documents.workbook([("x",)], prologue=OUTSIDE)),
    "xlsx: deep": (".xlsx", lambda: documents.workbook([], sheet="<row>" * DEEP + "</row>" * DEEP)),
    "xlsx: a text that is not there": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
    ),
    "xlsx: a text below zero": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
    ),
    "xlsx: a number that is none": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1"><c r="A1"><v>x</v></c></row>'),
    ),
    "xlsx: a day beyond all days": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1"><c r="A1" s="1"><v>1e300</v></c></row>'),
    ),
    "xlsx: another style": (
        ".xlsx",
        lambda: documents.workbook([], sheet='<row r="1"><c r="A1" s="99999"><v>1</v></c></row>'),
    ),
    "xlsx: 25 MB of texts": (".xlsx", lambda: documents.workbook([("x",)], shared=["words " * 900_000] * 5)),
}
MAY_COME_IN = {
    *("odt: a million blanks", "docx: relations outside", "xlsx: another style"),
    *("xlsx: a number that is none", "xlsx: a day beyond all days"),
}
"""These hold something that can be shown harmlessly."""


@pytest.mark.parametrize("name", XML)
def test_a_hostile_document_is_refused_within_its_budget(tmp_path: Path, name: str) -> None:
    """Each is refused with one sentence in less than ten seconds, in little memory, and names no file of ours."""
    suffix, make = XML[name]
    path = tmp_path / f"theirs{suffix}"
    path.write_bytes(make())
    tracemalloc.start()
    began = time.monotonic()
    try:
        made = brought(path)
        taken_s, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken_s < 10
    assert peak < 100 * MIB
    assert is_harmless(made)
    assert isinstance(made, str) or name in MAY_COME_IN
    assert "root:" not in repr(made)


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".osz", ".xlsx"])
@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_comes_in_under_no_name(tmp_path: Path, make: Callable[[], bytes], suffix: str) -> None:
    """An archive made to harm is refused whatever document it says it is."""
    path = tmp_path / f"theirs{suffix}"
    path.write_bytes(make())
    began = time.monotonic()
    made = brought(path)
    assert time.monotonic() - began < 10
    assert isinstance(made, str)
    assert is_harmless(made)


# -- JSON ------------------------------------------------------------------------------------------------------------

WRONG: dict[str, Any] = {
    "nothing": None,
    "true": True,
    "a number": 7,
    "a long number": 10**17,
    "below zero": -1,
    "half": 0.5,
    "a word": "zzz",
    "an empty word": "",
    "a hidden sign": "a\u202eb",
    "a megabyte": "x" * MIB,
    "a list": [],
    "a list of lists": [[[[]]]],
    "a table": {},
    "a table of tables": {"a": {"b": {"c": {}}}},
}
TABLE = as_table(GRIEF)
PLACES = [(key,) for key in TABLE] + [("parts", 1, key) for key in TABLE["parts"][1]]


def means_something(place: tuple[Any, ...], value: Any) -> bool:
    """Whether such a value may stand there after all."""
    key = place[-1]
    if len(place) > 1:
        same = (("title", "zzz"), ("wording", {}), ("never_shorten", None), ("never_shorten", True))
        return any(key == known and type(value) is type(meant) and value == meant for known, meant in same)
    words = {"title", "summary", "licence", "language", "id"} if value == "zzz" else set[str]()
    return key in words or (key, value) in (("summary", ""), ("summary", None), ("kind", None))


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_wrong_value_is_told_with_its_place(place: tuple[Any, ...], wrong: Any) -> None:
    """Whatever stands in the place of a value of format.json, the file is refused with its place, or means the same."""
    files = unpacked(write_share(GRIEF))
    table = json.loads(files["format.json"])
    holder = table if len(place) == 1 else table["parts"][place[1]]
    holder[place[-1]] = wrong
    data = packed(files | {"format.json": json.dumps(table).encode()})
    if means_something(place, wrong):
        assert isinstance(read_or_refused(data), MeetingFormat)
        return
    began = time.process_time()
    told = problems_of(data)
    assert time.process_time() - began < 1
    where = ("format.json",) if len(place) == 1 else ("format.json, part 2", "texts/")
    where = ("format.json", "texts/") if place[-1] in ("id", "parts", "minutes", "wordings") else where
    assert any(problem.place.startswith(where) for problem in told)
    assert all(problem.sentence.isprintable() and len(problem.sentence) < 200 for problem in told)


def test_there_is_enough_json() -> None:
    """The corpus of JSON is as large as the test programme asks for."""
    assert len(WRONG) * len(PLACES) >= 100


def any_json() -> st.SearchStrategy[Any]:
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    keys = st.sampled_from(["serviceitem", "header", "data", "title", "type", "raw_slide", "openlp_core", "x"])
    return st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4))


@given(any_json())
def test_any_json_is_a_service_or_is_refused(tmp_path_factory: Any, value: Any) -> None:
    """Whatever JSON holds, a service comes of it or one refusal."""
    path = tmp_path_factory.getbasetemp() / "whatever.osj"
    path.write_text(json.dumps(value), encoding="utf-8")
    assert is_harmless(brought(path))


def test_sound_json_is_read_as_the_standard_reads_it() -> None:
    """The control: what is in order is read just as the standard reader reads it."""
    text = json.dumps(documents.a_service())
    assert read_json(text) == json.loads(text)
    assert len(read_osj(text.encode()).blocks) == 5
