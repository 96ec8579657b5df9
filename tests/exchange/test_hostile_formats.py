# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to harm: each is refused with a sentence, within a moment, and none ends the program."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.sentences import Sentence
from facilitator.exchange.format_file import read_format
from facilitator.exchange.gate import MOST_BYTES, UnfitText, read_file

FILLED = MOST_BYTES - 100
HOSTILE: dict[str, bytes | str] = {
    "ten megabytes": b"a" * 10_000_000,
    "one byte too many": b"#" * (MOST_BYTES + 1),
    "not UTF-8": b'title = "caf\xe9"',
    "overlong": b'title = "\xc0\xaf"',
    "half a character in bytes": b'title = "\xed\xa0\x80"',
    "half a character in text": 'title = "\ud800"',
    "half a character as an escape": r'title = "\ud800"',
    "UTF-16": 'title = "x"'.encode("utf-16"),
    "UTF-16 without a mark": 'title = "x"'.encode("utf-16-le"),
    "order mark inside": 'title = "\ufeffx"',
    "NUL": 'title = "\x00"',
    "NUL as an escape": r'title = "\u0000"',
    "escape sequence": 'title = "\x1b[31m"',
    "lone carriage return": "title = 1\rid = 2",
    "C1 control": 'title = "\x9b"',
    "bidi override": 'title = "\u202e"',
    "bidi isolate": 'title = "\u2067"',
    "bidi override as an escape": r'title = "\u202e"',
    "bidi in a key": r'"\u202eid" = 1',
    "line separator": 'title = "a\u2028b"',
    "tag characters": 'title = "\U000e0041"',
    "deep lists": "x = " + "[" * FILLED,
    "deep lists, closed": "x = " + "[" * 20_000 + "]" * 20_000,
    "deep tables": "x = " + "{a=" * 60_000,
    "long heading": "[" + "a." * 100_000 + "a]",
    "long heading, many keys": "[" + "a." * 50_000 + "a]\n" + "".join(f"k{n}=1\n" for n in range(15_000)),
    "long dotted key": "a." * 100_000 + "a = 1",
    "many keys": "".join(f"k{n}=1\n" for n in range(25_000)),
    "many tables": "[[parts]]\n" * 20_000,
    "many brackets outside": "[" * FILLED,
    "many equals": "=" * FILLED,
    "many quotes": '"' * FILLED,
    "many triple quotes": 'x = """' + '\\"""' * 60_000,
    "many backslashes": 'x = "' + "\\" * FILLED,
    "many literal quotes": "'" * FILLED,
    "huge number": "minutes = " + "9" * 100_000,
    "huge hexadecimal": "minutes = 0x" + "f" * 200_000,
    "huge float": "minutes = 1e999999999",
    "not a number": "minutes = nan",
    "infinite": "minutes = -inf",
    "a date": "id = 1979-05-27T07:32:00-08:00",
    "a day that never was": "id = 2026-02-31",
    "the same key twice": 'id = "a"\nid = "b"',
    "the same table twice": "[a]\n[a]",
    "a table over a key": "parts = 1\n[[parts]]\n",
    "a list of numbers for parts": "parts = [1, 2]",
    "a list of lists for parts": "parts = [[]]",
    "tables where texts belong": "id = {}\ntitle = []\nwordings = [{}]\n",
    "empty key": '"" = 1',
    "a single very long line": "# " + "x" * FILLED,
    "a single very long name": "a" * FILLED + " = 1",
    "a program": b"\x7fELF\x02\x01\x01",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "a zip": b"PK\x03\x04",
}


@pytest.mark.parametrize("given_bytes", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_in_a_sentence(given_bytes: bytes | str) -> None:
    """A file made to harm is refused within a moment, and what is told is short and fit to be shown."""
    began = time.perf_counter()
    with pytest.raises(FormatHasProblems) as told:
        read_format(given_bytes, "theirs.toml")
    assert time.perf_counter() - began < 3
    for problem in told.value.problems:
        assert problem.sentence.isprintable()
        assert isinstance(problem.sentence, Sentence)
        assert 10 < len(problem.sentence) < 200
        assert problem.line >= 0


def given_or_refused(text: bytes | str) -> MeetingFormat | FormatHasProblems:
    try:
        return read_format(text, "theirs.toml")
    except FormatHasProblems as told:
        return told


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400), st.text("[]{}=\"'\\\n.#a1 ", max_size=60)))
@example('a = """\\')
@example("'''")
@example('"""""""')
def test_whatever_comes_only_one_error_comes_out(given_bytes: bytes | str) -> None:
    """Any bytes at all give a format or one kind of refusal, never another error."""
    read = given_or_refused(given_bytes)
    assert isinstance(read, MeetingFormat) or read.problems


@given(st.binary(min_size=1, max_size=3), st.integers(min_value=0))
def test_a_damaged_good_file_only_gives_refusals(damage: bytes, place: int) -> None:
    """A good file with some bytes overwritten gives a format or a refusal with lines that exist."""
    good = (Path(__file__).parents[2] / "resources/formats/en/open-sharing.toml").read_bytes()
    at = place % len(good)
    hurt = good[:at] + damage + good[at + len(damage) :]
    read = given_or_refused(hurt)
    problems = () if isinstance(read, MeetingFormat) else read.problems
    assert all(0 <= problem.line <= hurt.count(b"\n") + 1 for problem in problems)


def test_only_plain_files_are_read(tmp_path: Path) -> None:
    """A folder, a missing file and a device are refused; of a large file no more than the limit is read."""
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (MOST_BYTES * 3))
    assert len(read_file(large)) == MOST_BYTES + 1
    for path in (tmp_path, tmp_path / "none.toml", Path("/dev/zero")):
        with pytest.raises(UnfitText):
            read_file(path)
