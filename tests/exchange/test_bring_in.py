# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts and agendas in other people's files become parts, minutes and words; who wrote them never comes along."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.formats import MeetingFormat, PartKind, SharingOrder
from facilitator.exchange.bring_in import SUFFIXES, look_into
from facilitator.exchange.format_file import read_format
from facilitator.exchange.share_file import read_share, write_share
from facilitator.services.parts_from_document import FoundFormat
from facilitator.services.parts_from_table import FoundTable, format_from_table
from tests.exchange import documents
from tests.exchange.documents import AUTHOR
from tests.exchange.format_writer import write_format

TEXT = """Our Tuesday

WELCOME (3 min)
Good evening, & welcome.

Nobody has to speak.

SILENCE - 2 minutes

We sit quietly now.

SHARING [40]
The floor is open, and so is silence.

CLOSING
Go gently.
"""
MARKDOWN = f"""---
title: "Our Tuesday"
author: {AUTHOR}
---

# Welcome (3 min)

Good evening, &
welcome.

__Nobody__ has to *speak*. [A link](http://example.org) ![a picture](x.png) <b>Bold</b>

Silence (2 min)
---------------

> We sit quietly now.

## Sharing [40] ##

- The floor is open
- and so is silence

***

## Closing

Go gently.
"""


def look(tmp_path: Path, name: str, content: bytes | str) -> FoundFormat | FoundTable:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return look_into(path, "en")


def brought(tmp_path: Path, name: str, content: bytes | str) -> MeetingFormat:
    found = look(tmp_path, name, content)
    assert isinstance(found, FoundFormat)
    return found.format


SCRIPTS = {
    "script.txt": TEXT,
    "windows.txt": TEXT.replace("\n", "\r\n").encode("cp1252"),
    "notepad.txt": TEXT.encode("utf-16"),
    "script.md": MARKDOWN,
    "script.docx": documents.a_word_script(),
    "script.odt": documents.an_open_document_script(),
}


@pytest.mark.parametrize(("name", "content"), SCRIPTS.items(), ids=SCRIPTS.keys())
def test_a_script_becomes_parts(tmp_path: Path, name: str, content: bytes | str) -> None:
    """Whatever it was written with: headings are parts, minutes are minutes, the rest is words, and nobody is named."""
    found = look(tmp_path, name, content)
    assert isinstance(found, FoundFormat)
    made = found.format
    assert made.title == "Our Tuesday"
    assert [(part.title.capitalize(), part.minutes) for part in made.parts] == [
        ("Welcome", 3),
        ("Silence", 2),
        ("Sharing", 40),
        ("Closing", 1),
    ]
    kinds = [part.kind for part in made.parts]
    assert kinds == [PartKind.WORDS, PartKind.SILENCE, PartKind.SHARING, PartKind.WORDS]
    assert found.guessed == (3,)
    welcome, silence, sharing, closing = made.parts
    assert welcome.words.replace("\n", " ").startswith("Good evening, & welcome.")
    assert "has to" in welcome.words
    assert silence.silence is not None
    assert silence.silence.length == timedelta(minutes=2)
    assert "quietly now." in silence.words
    assert "The floor is open" in sharing.words
    assert "and so is silence" in sharing.words
    assert closing.words == "Go gently."
    assert not any(word in repr(made) for word in (AUTHOR, "struck out", "a foot note", "http", "x.png", "<b>"))


@pytest.mark.parametrize(("name", "content"), SCRIPTS.items(), ids=SCRIPTS.keys())
def test_what_was_brought_in_is_a_sound_format(tmp_path: Path, name: str, content: bytes | str) -> None:
    """What is made of a script can be written as a file and shared, and is read as it was."""
    made = brought(tmp_path, name, content)
    assert read_share(write_share(made), "x") == made
    assert read_format(write_format(made), "x") == made


def test_stress_stays(tmp_path: Path) -> None:
    """Bold and italic words stand between stars, as in our own formats."""
    assert "*Nobody has to speak.*" in brought(tmp_path, "a.docx", SCRIPTS["script.docx"]).parts[0].words
    assert "*Nobody has to speak.*" in brought(tmp_path, "a.odt", SCRIPTS["script.odt"]).parts[0].words
    assert "*Nobody* has to *speak*. A link" in brought(tmp_path, "a.md", SCRIPTS["script.md"]).parts[0].words


def test_lists_and_tables_stay_readable(tmp_path: Path) -> None:
    """Items of a list are paragraphs behind a dot; the cells of a row stand beside one another."""
    assert brought(tmp_path, "a.md", MARKDOWN).parts[2].words == "• The floor is open\n\n• and so is silence"
    words = brought(tmp_path, "a.odt", SCRIPTS["script.odt"]).parts[2].words
    assert words.endswith("Three minutes – each\n\n• one thing")
    assert "Three minutes" in brought(tmp_path, "a.docx", SCRIPTS["script.docx"]).parts[2].words


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.osz", documents.a_packed_service()), ("a.osj", json.dumps(documents.a_service()))],
    ids=["archive", "bare"],
)
def test_a_service_of_openlp_becomes_parts(tmp_path: Path, name: str, content: bytes | str) -> None:
    """Its items are parts, its slides paragraphs without their marks; pictures, notes and authors stay outside."""
    made = brought(tmp_path, name, content)
    assert [(part.title, part.minutes) for part in made.parts] == [("Welcome", 3), ("Candle", 2)]
    assert made.parts[0].words == "Good evening, & welcome.\n\nNobody has to speak.\n\nOne more."
    assert AUTHOR not in repr(made)


TABLES = {
    "agenda.csv": "Item;Time;Script\nWelcome;3;Good evening, & welcome.\nSilence;0:02;We sit.\nSharing;40;x\n",
    "agenda.tsv": "Item\tTime\tScript\nWelcome\t3\tGood evening, & welcome.\nSilence\t2 min\tx\nSharing\t40\tx\n",
    "agenda.xlsx": documents.a_workbook(),
}


@pytest.mark.parametrize(("name", "content"), TABLES.items(), ids=TABLES.keys())
def test_an_agenda_becomes_parts(tmp_path: Path, name: str, content: bytes | str) -> None:
    """Columns are found by their names, times in hours and minutes are understood, a formula is its last value."""
    found = look(tmp_path, name, content)
    assert isinstance(found, FoundTable)
    columns = found.columns
    assert (columns.title, columns.minutes, columns.words, columns.has_head) == (0, 1, 2, True)
    made = format_from_table(found.table, columns, "agenda", name, "en").format
    assert [(part.title, part.minutes) for part in made.parts] == [("Welcome", 3), ("Silence", 2), ("Sharing", 40)]
    assert made.parts[0].words == "Good evening, & welcome."


def test_a_format_and_a_share_file_come_in_as_they_are(tmp_path: Path) -> None:
    """Our own files give the very format they hold."""
    made = brought(tmp_path, "a.txt", TEXT)
    assert brought(tmp_path, "a.meetingformat", write_share(made)) == made
    from facilitator import assets

    toml = assets.path("formats/en/speaker.toml").read_bytes()
    assert brought(tmp_path, "a.toml", toml) == read_format(toml, "x")


def test_a_speaker_and_a_round_are_told_by_their_titles(tmp_path: Path) -> None:
    """A part for a speaker is one person's, a check-in goes round, and other sharing has a waiting line."""
    made = brought(tmp_path, "a.md", "# Speaker (20)\n# Check-in round (10)\n# Open sharing (30)\n")
    orders = [part.sharing.order for part in made.parts if part.sharing is not None]
    assert orders == [SharingOrder.SPEAKER, SharingOrder.ROUND, SharingOrder.LINE]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b"%PDF", "This kind of file can't be brought in. Save it as a text, .docx or .odt first."),
        ("a.txt", b"", "There are no words in this file."),
        ("a.txt", b"\x7fELF\0\0", "This is not a text. Save it as plain text first."),
        ("a.txt", b"x" * (1024 * 1024 + 1), "The file is larger than 1,024 KiB. A format is a few pages of text."),
        ("a.md", "# x\n" * 201, "There are 201 headings; a format has 200 parts at most."),
        ("a.md", "# x (240)\n" * 3, "The parts add up to 720 minutes; a format has 480 at most."),
        (
            "a.md",
            "# x\n" + "word " * 5000,
            "The words under “x” are longer than 20,000 characters. Put a heading between them.",
        ),
        ("a.docx", b"PK\x03\x04", "The file is damaged: its list of contents is missing."),
        ("a.docx", documents.pack({"a.txt": "x"}), "There is no text in this file."),
        ("a.odt", documents.pack({"a.txt": "x"}), "There is no text in this file."),
        ("a.osz", documents.pack({"a.txt": "x"}), "There is no service of OpenLP in this file."),
        ("a.osj", "{}", "There is no service of OpenLP in this file."),
        ("a.csv", "\n\n", "There is nothing in this table."),
        (
            "a.xlsx",
            documents.pack({"a.txt": "x"}),
            "The workbook is damaged, or is made in a way that can't be read here.",
        ),
        (
            "a.meetingformat",
            documents.pack({"a.txt": "x"}),
            "This is not a file that Facilitator has saved for sharing.",
        ),
    ],
)
def test_what_cannot_come_in_is_told_in_one_sentence(
    tmp_path: Path, name: str, content: bytes | str, sentence: str
) -> None:
    """A file that cannot be brought in says why, in one plain sentence."""
    with pytest.raises(FormatHasProblems) as told:
        look(tmp_path, name, content)
    assert [problem.sentence for problem in told.value.problems] == [sentence]
    assert told.value.source == name


def test_every_kind_of_file_has_a_reader(tmp_path: Path) -> None:
    """No file that is offered to be brought in lacks a reader, whatever capitals its name has."""
    for suffix in SUFFIXES:
        with pytest.raises(FormatHasProblems) as told:
            look(tmp_path, f"empty{suffix.upper()}", b"")
        assert "kind of file" not in told.value.problems[0].sentence


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is gone, and a folder, are told and nothing else."""
    (tmp_path / "folder.txt").mkdir()
    for name in ("gone.txt", "folder.txt"):
        with pytest.raises(FormatHasProblems):
            look_into(tmp_path / name, "en")
