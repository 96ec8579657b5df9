# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A key header is a stranger's file until it is proved: whatever is wrong with it is told quickly and plainly."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import DamagedHeader, NewerVault
from facilitator.storage import slots
from facilitator.storage.header import (
    LARGEST_BYTES,
    KeyHeader,
    _checksum,
    canonical,
    is_proved,
    parse,
    previous,
    read_header,
    sealed,
    serialise,
    write_header,
)
from tests.support.vaults import CHEAP, WORDS

GROUP = "0" * 32
DATA_KEY = b"d" * 32
KEK = b"k" * 32


def a_header(generation: int = 1) -> KeyHeader:
    ways = (
        slots.keychain_slot(GROUP, "s1", f"org.facilitator.group.{GROUP}", KEK, DATA_KEY),
        slots.passphrase_slot(GROUP, "s2", WORDS, DATA_KEY, CHEAP),
    )
    return sealed(KeyHeader(GROUP, b"s" * 16, generation, ways), DATA_KEY)


HEADER = a_header()


def rewritten(change: Callable[[dict[str, Any]], object]) -> bytes:
    """The header with a change and a fresh checksum, as somebody would write it who means harm."""
    body = json.loads(serialise(HEADER))
    change(body)
    body.pop("sum", None)
    body["sum"] = _checksum(body)
    return canonical(body)


def test_a_header_comes_back_whole(tmp_path: Path) -> None:
    """What was written is read again and proved by the data key, and by no other."""
    write_header(tmp_path / "vault.key", HEADER)
    assert read_header(tmp_path / "vault.key") == HEADER
    assert is_proved(HEADER, DATA_KEY)
    assert not is_proved(HEADER, b"e" * 32)


def test_the_header_before_stays(tmp_path: Path) -> None:
    """A new header keeps the one before beside it, and no half file stays behind."""
    path = tmp_path / "vault.key"
    write_header(path, HEADER)
    newer = a_header(2)
    write_header(path, newer)
    assert (read_header(path), read_header(previous(path))) == (newer, HEADER)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["vault.key", "vault.key.old"]
    assert path.stat().st_mode & 0o077 == 0


STRANGE = [None, "", "x" * 3000, 0, -1, 1.5, 2**64, True, [], {}, ["a"], "é", "AAAA", "../../etc"]
PLACES: list[tuple[str | int, ...]] = [
    *((name,) for name in ("format", "v", "group", "db_salt", "generation", "slots", "mac")),
    *(("slots", 0, name) for name in ("id", "type", "nonce", "ct", "service")),
    *(("slots", 1, name) for name in ("id", "type", "nonce", "ct", "kdf")),
    *(("slots", 1, "kdf", name) for name in ("alg", "v", "m_kib", "t", "p", "salt")),
]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: ".".join(map(str, place)))
def test_no_field_may_be_missing_or_strange(place: tuple[str | int, ...]) -> None:
    """Every field missing, of another type, huge or negative is refused without computing anything."""

    def inner(body: Any) -> Any:
        for step in place[:-1]:
            body = body[step]
        return body

    with pytest.raises(DamagedHeader):
        parse(rewritten(lambda body: inner(body).pop(place[-1])))
    for value in STRANGE:
        begun = time.monotonic()
        with pytest.raises((DamagedHeader, NewerVault)):
            parse(rewritten(lambda body, value=value: inner(body).__setitem__(place[-1], value)))
        assert time.monotonic() - begun < 1


@pytest.mark.parametrize("change", [{"m_kib": 2**31}, {"m_kib": 1024 * 1024 + 1}, {"t": 21}, {"p": 17}, {"m_kib": 7}])
def test_a_bomb_is_refused_before_it_is_computed(change: dict[str, int]) -> None:
    """A header cannot make this laptop stretch a key for minutes or eat its memory."""
    with pytest.raises(DamagedHeader):
        parse(rewritten(lambda body: body["slots"][1]["kdf"].update(change)))


def test_an_unknown_field_is_refused() -> None:
    """Nothing may stand in a header that this version does not know."""
    for change in (
        lambda body: body.update(extra=1),
        lambda body: body["slots"][0].update(extra=1),
        lambda body: body["slots"][0].update(kdf=body["slots"][1]["kdf"]),
        lambda body: body["slots"][1]["kdf"].update(extra=1),
    ):
        with pytest.raises(DamagedHeader):
            parse(rewritten(change))


def test_slots_are_few_and_distinct() -> None:
    """No slots, nine slots and twin ids are refused."""
    for change in (
        lambda body: body["slots"].clear(),
        lambda body: body.update(slots=[{**body["slots"][0], "id": f"s{n}"} for n in range(9)]),
        lambda body: body["slots"].append(body["slots"][0]),
    ):
        with pytest.raises(DamagedHeader):
            parse(rewritten(change))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"\xef\xbb\xbf" + serialise(HEADER),
        b"[" * 10_000,
        b'{"format":' * 1_500,
        serialise(HEADER).replace(b'"generation":1', b'"generation":1,"generation":1'),
        serialise(HEADER).replace(b'"generation":1', b'"generation":NaN'),
        serialise(HEADER).replace(b'"generation":1', b'"generation":1e999'),
        serialise(HEADER).replace(b'"generation":1', b'"generation":' + b"9" * 5000),
        serialise(HEADER).replace(b'"generation":1', b'"generation":"\\ud800"'),
        serialise(HEADER) + b" " * LARGEST_BYTES,
        serialise(HEADER)[:-1],
        serialise(HEADER)[: len(serialise(HEADER)) // 2],
    ],
)
def test_what_is_no_header_is_told(content: bytes) -> None:
    """Broken, twisted or oversized JSON is refused as damage."""
    with pytest.raises(DamagedHeader):
        parse(content)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """A header of a gigabyte is refused at once."""
    path = tmp_path / "vault.key"
    with path.open("wb") as file:
        file.truncate(2**30)
    begun = time.monotonic()
    with pytest.raises(DamagedHeader):
        read_header(path)
    assert time.monotonic() - begun < 1


def test_a_folder_is_no_header(tmp_path: Path) -> None:
    """A folder where the header should be is damage, a missing header is missing."""
    with pytest.raises(DamagedHeader):
        read_header(tmp_path)
    with pytest.raises(FileNotFoundError):
        read_header(tmp_path / "none")


def test_a_later_header_is_told() -> None:
    """A header of version 2 says that the vault is newer, whatever else is in it."""
    with pytest.raises(NewerVault):
        parse(b'{"format":"facilitator-key","v":2,"new":{}}')


@given(st.integers(0, len(serialise(HEADER)) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_noticed(position: int, bit: int) -> None:
    """Any single flipped bit is told as damage (or as a later version), never taken for wrong words."""
    content = bytearray(serialise(HEADER))
    content[position] ^= 1 << bit
    with pytest.raises((DamagedHeader, NewerVault)):
        parse(bytes(content))


@pytest.mark.parametrize("field", ["generation", "db_salt", "slots"])
def test_a_forged_header_is_not_proved(field: str) -> None:
    """Somebody without the data key can change nothing that stands: not even the order of the slots."""

    def forge(body: dict[str, Any]) -> None:
        changed = {"generation": 5, "db_salt": "0" * 32, "slots": body["slots"][::-1]}
        body[field] = changed[field]

    assert parse(rewritten(lambda body: None)) == HEADER
    assert not is_proved(parse(rewritten(forge)), DATA_KEY)


def test_a_slot_belongs_to_its_place() -> None:
    """A slot that was relabelled, moved to another group or made cheaper opens no more."""
    keychain, words = HEADER.slots
    assert slots.opened(GROUP, keychain, KEK) == DATA_KEY
    assert slots.opened_by_words(GROUP, words, WORDS) == DATA_KEY
    assert slots.opened("1" * 32, keychain, KEK) is None
    for change in (
        lambda body: body["slots"][0].update(id="s9"),
        lambda body: body["slots"][0].update(service="org.facilitator.group.other"),
    ):
        assert slots.opened(GROUP, parse(rewritten(change)).slots[0], KEK) is None
    cheaper = parse(rewritten(lambda body: body["slots"][1]["kdf"].update(t=2)))
    assert slots.opened_by_words(GROUP, cheaper.slots[1], WORDS) is None
