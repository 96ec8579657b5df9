# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A share file carries a whole format and nothing else, and is read whole or not at all."""

from __future__ import annotations

import hashlib
import json
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import (
    Bells,
    CircleDirection,
    MeetingFormat,
    MeetingKind,
    PartKind,
    Role,
    RoomWish,
    SecondShares,
    SharingOrder,
    Slogan,
)
from facilitator.domain.own_formats import as_own, without_traces
from facilitator.domain.sentences import Sentence
from facilitator.exchange.checked_table import PartProblems
from facilitator.exchange.format_file import read_format, read_values
from facilitator.exchange.format_table import RENAMED, as_table
from facilitator.exchange.share_file import MEDIA_TYPE, read_share, write_share
from tests.exchange.any_file import formats
from tests.exchange.zips import HOSTILE
from tests.support.any_format import fields_of, full_format
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format
from tests.support.builders import words as a_part

ROOT = Path(__file__).parents[2]
GRIEF = next(one for one in built_in_formats().formats("en") if one.format_id == "grief-circle")


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes], *, sums: bool = True, stored: bool = True) -> bytes:
    """Pack a share file again; `sums`: with the right checksums in its manifest."""
    if sums and "manifest.json" in files:
        manifest = json.loads(files["manifest.json"])
        named = [name for name in files if name not in ("mimetype", "manifest.json")]
        manifest["files"] = {name: hashlib.sha256(files[name]).hexdigest() for name in named}
        files = files | {"manifest.json": json.dumps(manifest).encode()}
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return made.getvalue()


def read_or_refused(data: bytes) -> MeetingFormat | tuple[FormatProblem, ...]:
    try:
        return read_share(data, "theirs.meetingformat")
    except FormatHasProblems as told:
        return told.problems


def problems_of(data: bytes) -> tuple[FormatProblem, ...]:
    with pytest.raises(FormatHasProblems) as told:
        read_share(data, "theirs.meetingformat")
    return told.value.problems


@given(formats())
def test_a_format_survives_being_shared(given_format: MeetingFormat) -> None:
    """Whatever a format may hand to others comes out of a share file as it went in."""
    shared = given_format.without_private()
    assert read_share(write_share(shared), "x") == shared


@given(formats())
def test_private_lines_are_never_written(given_format: MeetingFormat) -> None:
    """A format with private lines is not written at all; what may leave holds none of them, and all else."""
    private = [part.private for part in given_format.parts if part.private]
    if private:
        with pytest.raises(ValueError, match="private"):
            write_share(given_format)
    read = read_share(write_share(without_traces(given_format)), "x")
    assert [part.private for part in read.parts] == [""] * len(given_format.parts)
    assert read.parts == given_format.without_private().parts


@pytest.mark.parametrize("found", built_in_formats().formats("en"), ids=lambda found: found.format_id)
def test_built_in_formats_survive_being_shared(found: MeetingFormat) -> None:
    """Each built-in format comes out of a share file as it went in, and the same format makes the same file."""
    assert read_share(write_share(found), "x") == found
    assert write_share(found) == write_share(found)


LIKE_HEADINGS = ("# Heading {#welcome}", "\\# not one", "\\\\# nor this", "#", "a # b", "  # c", "", "\\")


@given(st.lists(st.sampled_from(LIKE_HEADINGS), min_size=1, max_size=6))
def test_words_that_look_like_headings_survive(lines: list[str]) -> None:
    """Words that look like the headings of a share file's texts come back as they were."""
    words = f"x\n{chr(10).join(lines)}\nx"
    found = replace(GRIEF, parts=(replace(GRIEF.parts[0], words=words), *GRIEF.parts[1:]))
    assert read_share(write_share(found), "x") == found


def test_every_field_is_written() -> None:
    """Every field a format has stands in its table under the key of docs/formats.md, when it is not as usual."""
    table = as_table(full_format())

    def keys(value: object) -> set[str]:
        if isinstance(value, list):
            return set().union(*map(keys, value))
        return set(value).union(*map(keys, value.values())) if isinstance(value, dict) else set()

    wanted = {RENAMED.get(name, name.rpartition(".")[2]) for name in fields_of(MeetingFormat) if name != "Wording.name"}
    assert wanted - keys(table) == set()


def test_every_field_is_read() -> None:
    """No key that is written is unknown to whoever reads it."""
    with pytest.raises(FormatHasProblems) as told:
        read_values(as_table(full_format()), PartProblems("format.json"), "x")
    assert [one for one in told.value.problems if "not a key" in one.sentence] == []


def a_large_format(words: str) -> MeetingFormat:
    """199 parts, each with these words."""
    parts = (replace(a_part(planned_min=1), part_id=f"part-{place}", words=words) for place in range(199))
    return a_format(*parts)


def test_one_text_many_times_over_survives_being_shared() -> None:
    """Words that would pack so small that they looked like a trap are not packed."""
    large = a_large_format(("one evening after the other, " * 800)[:19_990].strip())
    assert read_share(write_share(large), "x") == large


def test_what_could_not_be_read_again_is_not_written() -> None:
    """Four times as many bytes as a file may hold: it is said before anybody takes the file along."""
    with pytest.raises(FormatHasProblems) as told:
        write_share(a_large_format("𝄞" * 19_990))
    assert [problem.place for problem in told.value.problems] == ["texts/words.md"]


def test_what_it_looks_like() -> None:
    """Its type stands first and as it is; a manifest, a format without long words, and the words as Markdown follow."""
    data = write_share(GRIEF)
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(MEDIA_TYPE)] == MEDIA_TYPE.encode()
    files = unpacked(data)
    assert list(files)[:3] == ["mimetype", "manifest.json", "format.json"]
    manifest = json.loads(files["manifest.json"])
    assert {key: manifest[key] for key in ("schema", "language", "licence")} == {
        "schema": 1,
        "language": "en",
        "licence": "CC0-1.0",
    }
    assert files["texts/words.md"].startswith(b"# Welcome {#welcome}\n\n")
    assert "words" not in json.loads(files["format.json"])["parts"][0]


def test_nothing_of_the_group_leaves() -> None:
    """In what leaves there is no random id, no count of versions, no day, and no time of its making."""
    own = as_own(GRIEF, "0123456789abcdef" * 2, "Ours", date(2026, 11, 24))
    changed = own.changed(own.format, date(2027, 1, 1))
    data = write_share(without_traces(changed.format))
    everything = b"".join([data, *unpacked(data).values()])
    assert [trace for trace in (b"0123456789abcdef", b"2026", b"2027", b'"version"') if trace in everything] == []
    assert read_share(data, "x") == replace(GRIEF, format_id="ours", title="Ours")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


Change = Callable[[dict[str, bytes]], bytes]


def edited(name: str, **changes: Any) -> Change:
    def change(files: dict[str, bytes]) -> bytes:
        table = json.loads(files[name]) | changes
        table = {key: value for key, value in table.items() if value is not None}
        return packed(files | {name: json.dumps(table).encode()})

    return change


def in_format(text: str | bytes) -> Change:
    return lambda files: packed(
        files | {"format.json": text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text}
    )


def in_first_part(**changes: Any) -> Change:
    def change(files: dict[str, bytes]) -> bytes:
        table = json.loads(files["format.json"])
        table["parts"][0] |= changes
        return packed(files | {"format.json": json.dumps(table).encode()})

    return change


def with_files(**more: bytes) -> Change:
    return lambda files: packed(
        files | {name.replace("__", "/").replace("_dot_", "."): data for name, data in more.items()}
    )


def words_file(text: str | bytes) -> Change:
    data = text if isinstance(text, bytes) else text.encode()
    return lambda files: packed(files | {"texts/words.md": data})


def without(name: str, *, sums: bool = True) -> Change:
    return lambda files: packed({key: data for key, data in files.items() if key != name}, sums=sums)


DEEP = 100_000
DAMAGED: dict[str, tuple[Change, str]] = {
    "no type": (without("mimetype"), ""),
    "another type": (lambda f: packed(f | {"mimetype": b"application/epub+zip"}), ""),
    "squeezed type": (lambda f: packed(f, stored=False), ""),
    "type not first": (
        lambda f: packed({"format.json": b"", **{k: f[k] for k in f}} | {"format.json": f["format.json"]}),
        "",
    ),
    "no manifest": (without("manifest.json"), "manifest.json"),
    "no format": (without("format.json"), "manifest.json"),
    "a text is missing": (without("texts/words.md", sums=False), "manifest.json"),
    "a file too many": (lambda f: packed(f | {"more.txt": b"x"}, sums=False), "manifest.json"),
    "a file that has no business there": (with_files(evil_dot_exe=b"MZ"), "manifest.json"),
    "a text with a strange name": (lambda f: packed(f | {"texts/two words.md": b""}), "manifest.json"),
    "another checksum": (
        lambda f: packed(f | {"texts/words.md": f["texts/words.md"] + b" "}, sums=False),
        "texts/words.md",
    ),
    "newer": (edited("manifest.json", schema=2), "manifest.json"),
    "no schema": (edited("manifest.json", schema=None), "manifest.json"),
    "schema true": (edited("manifest.json", schema=True), "manifest.json"),
    "a key too many": (edited("manifest.json", author="Somebody"), "manifest.json"),
    "title is a number": (edited("manifest.json", title=7), "manifest.json"),
    "manifest is a list": (lambda f: packed(f | {"manifest.json": b"[]"}, sums=False), "manifest.json"),
    "manifest is no JSON": (lambda f: packed(f | {"manifest.json": b"{"}, sums=False), "manifest.json"),
    "manifest is deep": (lambda f: packed(f | {"manifest.json": b"[" * DEEP}, sums=False), "manifest.json"),
    "format is deep": (in_format("[" * DEEP), "format.json"),
    "format is deep and closed": (in_format('{"a":' * DEEP + "1" + "}" * DEEP), "format.json"),
    "format is a list": (in_format("[]"), "format.json"),
    "format is a word": (in_format('"x"'), "format.json"),
    "format is empty": (in_format(""), "format.json"),
    "format is nothing": (in_format("null"), "format.json"),
    "not a number": (in_format('{"schema": NaN}'), "format.json"),
    "endless": (in_format('{"schema": -Infinity}'), "format.json"),
    "too large a number": (in_format('{"schema": 1e999}'), "format.json"),
    "ten thousand digits": (in_format('{"schema": ' + "9" * 100_000 + "}"), "format.json"),
    "a key twice": (in_format('{"schema": 1, "schema": 1}'), "format.json"),
    "a million keys": (in_format("{" + ",".join(f'"k{n}":1' for n in range(200_000)) + "}"), "format.json"),
    "half a character": (in_first_part(title="\ud800"), "format.json, part 1"),
    "NUL as an escape": (in_first_part(title="a\0b"), "format.json, part 1"),
    "turned around": (in_first_part(title="a\u202eb"), "format.json, part 1"),
    "UTF-16": (in_format('{"schema": 1}'.encode("utf-16")), "format.json"),
    "not UTF-8": (in_format(b'{"title": "\xff"}'), "format.json"),
    "parts are words": (edited("format.json", parts="x"), "format.json"),
    "parts are nothing": (edited("format.json", parts=None), "format.json"),
    "no parts": (edited("format.json", parts=[]), "format.json"),
    "a part is a number": (edited("format.json", parts=[7]), "format.json"),
    "newer format": (edited("format.json", schema=2), "format.json"),
    "minutes are wrong": (edited("format.json", minutes=91), "format.json"),
    "minutes are true": (in_first_part(minutes=True), "format.json, part 1"),
    "minutes are words": (in_first_part(minutes="3"), "format.json, part 1"),
    "minutes below zero": (in_first_part(minutes=-3), "format.json, part 1"),
    "minutes beyond counting": (in_first_part(minutes=10**17), "format.json, part 1"),
    "minutes and a half": (in_first_part(minutes=2.5), "format.json, part 1"),
    "an unknown key": (in_first_part(phone="12345"), "format.json, part 1"),
    "an unknown kind": (in_first_part(kind="rave"), "format.json, part 1"),
    "private lines": (in_first_part(private="The door: 4711"), "format.json, part 1"),
    "private lines that hold nothing": (in_first_part(private=""), "format.json, part 1"),
    "private lines among the texts": (
        with_files(texts__private_dot_md=b"# X {#welcome}\n\nThe door: 4711\n"),
        "format.json, part 1",
    ),
    "prompts beyond counting": (in_first_part(prompts=["x"] * 100_000), "format.json, part 1"),
    "prompts too long": (in_first_part(prompts=["x" * 100_000]), "format.json, part 1"),
    "prompts that are tables": (in_first_part(prompts=[{"a": 1}]), "format.json, part 1"),
    "prompts turned around": (in_first_part(prompts=["a\u2066b"]), "format.json, part 1"),
    "a slot that is a list": (in_first_part(slot=["x"]), "format.json, part 1"),
    "a room that is a table": (in_first_part(room={}), "format.json, part 1"),
    "a slogan of one's own": (in_first_part(room="slogan", slogan="Drink up"), "format.json, part 1"),
    "longest is half": (in_first_part(longest=2.5), "format.json, part 1"),
    "placeholders in braces": (edited("format.json", placeholders=["{host}"]), "format.json"),
    "placeholders beyond counting": (edited("format.json", placeholders=["x"] * 100_000), "format.json"),
    "placeholders with values": (edited("format.json", placeholders={"door": "4711"}), "format.json"),
    "half a placeholder": (edited("format.json", placeholders=["\ud800"]), "format.json"),
    "a title too long": (in_first_part(title="x" * 41), "format.json, part 1"),
    "a year of no calendar": (in_first_part(id="0000-13-99T"), "texts/for_you.md"),
    "words twice": (in_first_part(words="x"), "texts/words.md"),
    "words for no part": (words_file("# X {#nobody}\n\nwords\n"), "texts/words.md"),
    "words twice in a text": (words_file("# X {#welcome}\na\n# X {#welcome}\nb"), "texts/words.md"),
    "words before a heading": (words_file("words\n\n# X {#welcome}\n"), "texts/words.md"),
    "a heading without a part": (words_file("# Welcome\n\nwords\n"), "texts/words.md"),
    "words too long": (words_file("# X {#welcome}\n\n" + "x" * 20_001), "format.json, part 1"),
    "five megabytes of words": (words_file("# X {#welcome}\n\n" + "wörter " * 900_000), "texts/words.md"),
    "hidden words": (words_file("# X {#welcome}\n\nwords\u200f\u2066words"), "texts/words.md"),
    "words that are a program": (words_file(b"\x7fELF\x02\0\0"), "texts/words.md"),
}


@pytest.mark.parametrize(("change", "place"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_share_file_is_refused_with_its_place(change: Change, place: str) -> None:
    """Whatever is wrong with a share file is told within a second, with its place and in plain sentences."""
    data = change(unpacked(write_share(GRIEF)))
    began = time.process_time()
    told = problems_of(data)
    assert time.process_time() - began < 1
    assert told[0].place == place
    for problem in told:
        assert problem.sentence.isprintable()
        assert isinstance(problem.sentence, Sentence)
        assert 10 < len(problem.sentence) < 200


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_no_share_file(make: Callable[[], bytes]) -> None:
    """An archive made to harm is refused as a share file with one sentence, in less than ten seconds."""
    data = make()
    began = time.monotonic()
    (told,) = problems_of(data)
    assert time.monotonic() - began < 10
    assert told.sentence.isprintable()


def test_an_untouched_file_is_read() -> None:
    """The control: a share file that is taken apart and packed again unchanged is read."""
    assert read_share(packed(unpacked(write_share(GRIEF))), "x") == GRIEF


@given(st.integers(min_value=0), st.binary(min_size=1, max_size=4))
def test_a_share_file_with_some_bytes_changed_is_never_half_read(place: int, damage: bytes) -> None:
    """With some bytes overwritten it gives the very same format or is refused: never another one."""
    data = write_share(GRIEF)
    at = place % len(data)
    read = read_or_refused(data[:at] + damage + data[at + len(damage) :])
    assert read == GRIEF or (isinstance(read, tuple) and read)


def test_a_format_file_of_the_same_words_is_the_same_format() -> None:
    """The share file and the format file of a built-in format are read alike."""
    from facilitator import assets

    path = "formats/en/grief-circle.toml"
    assert read_share(write_share(GRIEF), "x") == read_format(assets.path(path).read_bytes(), path)


def test_the_published_schema_is_true() -> None:
    """The schema in docs knows every key a format can have, and every word of every fixed list; the page is there."""
    schema = json.loads((ROOT / "docs" / "share-file.schema.json").read_text("utf-8"))
    known = schema["$defs"]["format"]

    def fits(value: Any, rule: dict[str, Any]) -> None:
        if isinstance(value, dict):
            named, others = rule.get("properties", {}), rule.get("additionalProperties")
            for key, inner in value.items():
                fits(inner, named.get(key, others))
        elif isinstance(value, list):
            for inner in value:
                fits(inner, rule["items"])
        elif "enum" in rule:
            assert value in rule["enum"]

    fits(as_table(full_format().without_private()), known)
    assert "private" not in known["properties"]["parts"]["items"]["properties"]
    part = known["properties"]["parts"]["items"]["properties"]
    lists: list[tuple[Any, type[Enum]]] = [(part["kind"], PartKind), (part["led_by"], Role)]
    lists += [(part["room"], RoomWish), (part["slogan"], Slogan)]
    lists += [(known["properties"]["kind"], MeetingKind), (part["silence"]["properties"]["bells"], Bells)]
    rules = part["sharing"]["properties"]
    lists += [
        (rules["order"], SharingOrder),
        (rules["second_shares"], SecondShares),
        (rules["direction"], CircleDirection),
    ]
    assert [rule["enum"] for rule, _ in lists] == [[one.value for one in kind] for _, kind in lists]
    manifest = json.loads(unpacked(write_share(GRIEF))["manifest.json"])
    assert set(schema["$defs"]["manifest"]["properties"]) == set(manifest)
    assert MEDIA_TYPE in (ROOT / "docs" / "share-file.md").read_text("utf-8")
