# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives made to harm are refused within ten seconds and a hundred megabytes, with one sentence (security.md 5)."""

from __future__ import annotations

import os
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.exchange.archive import Budget, open_archive
from facilitator.exchange.gate import UnfitText
from tests.exchange.zips import HOSTILE, MIB, PLAIN, nested, zipped


def read_all(data: bytes) -> list[bytes]:
    archive = open_archive(data)
    return [archive.read(name, 50 * MIB) for name in archive.names]


def outcome(data: bytes) -> list[bytes] | str:
    """Give what an archive holds, or the sentence with which it is refused."""
    try:
        return read_all(data)
    except UnfitText as told:
        return told.sentence


def test_an_archive_in_an_archive_stays_closed() -> None:
    """Of archives inside one another only the outermost is read; the bomb inside stays a few bytes."""
    (inner,) = read_all(nested(3))
    assert len(inner) < 1000


def test_there_are_enough() -> None:
    """The corpus has at least as many archives as the test programme asks for on each run, with what shares add."""
    from tests.exchange.test_share_file import DAMAGED

    assert len(HOSTILE) + len(DAMAGED) >= 60


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_refused_within_its_budget(
    make: Callable[[], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is refused with one printable sentence, in time and in little memory, and nothing is written to the disk."""
    data = make()
    monkeypatch.chdir(tmp_path)
    tracemalloc.start()
    began = time.monotonic()
    try:
        with pytest.raises(UnfitText) as told:
            read_all(data)
        taken_s, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken_s < 10
    assert peak < 100 * MIB
    assert told.value.sentence.isprintable()
    assert 15 < len(told.value.sentence) < 200
    assert os.listdir(tmp_path) == []


def test_a_plain_archive_is_let_in() -> None:
    """The control: an archive without fault is read, folders and all."""
    archive = open_archive(zipped(("folder/", b""), ("folder/a.txt", b"words"), ("b.txt", b"")))
    assert archive.names == ("folder/a.txt", "b.txt")
    assert (archive.read("folder/a.txt", 5), archive.read("b.txt", 0)) == (b"words", b"")
    with pytest.raises(UnfitText, match="larger"):
        archive.read("folder/a.txt", 4)


def test_the_budget_is_for_all_files_together() -> None:
    """Files that are small enough one by one are refused when together they are too large; also when they hide it."""
    data = zipped(*((f"{n}.txt", os.urandom(1000)) for n in range(20)))
    archive = open_archive(data, Budget(inflated=30_000))
    assert sum(len(archive.read(name, MIB)) for name in archive.names) == 20_000
    with pytest.raises(UnfitText, match="larger"):
        [archive.read(name, MIB) for name in archive.names]
    with pytest.raises(UnfitText):
        open_archive(data, Budget(inflated=10_000))


@given(st.binary(max_size=300) | st.binary(max_size=60).map(lambda tail: PLAIN[:40] + tail + PLAIN[40:]))
def test_whatever_comes_only_one_error_comes_out(data: bytes) -> None:
    """Any bytes at all are read or refused, and nothing else happens."""
    assert outcome(data) or data


@given(st.integers(0, len(PLAIN) - 1), st.integers(0, 255))
def test_a_damaged_archive_is_read_or_refused(place: int, byte: int) -> None:
    """An archive with any one byte changed is read as it was, or with another name, or is refused."""
    hurt = PLAIN[:place] + bytes([byte]) + PLAIN[place + 1 :]
    found = outcome(hurt)
    assert isinstance(found, str) or set(found) <= {b"words"}
