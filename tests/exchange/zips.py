# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives made to harm, of every sort that security.md section 5 counts; each by a name that says what is wrong."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

MIB = 1024 * 1024
STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
BAD_NAMES = {
    "a step up": "../evil.txt",
    "two steps up": "a/../../evil.txt",
    "absolute": "/etc/passwd",
    "a drive": "C:/evil.txt",
    "a drive, backwards": "C:\\evil.txt",
    "a share of a server": "\\\\server\\evil.txt",
    "backwards": "a\\evil.txt",
    "reserved": "con",
    "reserved with an ending": "texts/aux.md",
    "reserved with a number": "COM1.txt",
    "a dot behind": "evil.",
    "a blank behind": "evil ",
    "only a dot": "./evil.txt",
    "an empty piece": "a//evil.txt",
    "a stream": "evil.txt:hidden",
    "a star": "evil*.txt",
    "a line end": "evil\n.txt",
    "an escape": "evil\x1b[31m.txt",
    "turned around": "evil\u202etxt.exe",
    "five thousand characters": "a" * 5_000,
    "a deep folder": "a/" * 300 + "evil.txt",
}
"""Names that must not be let in."""


def zipped(*files: tuple[str, bytes], method: int = STORED) -> bytes:
    """Pack files under any names."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name) if method == STORED else _info(name, method), data)
    return packed.getvalue()


def patched(data: bytes, field: str, value: int) -> bytes:
    """Let the directory and the file itself say something else: "file_size", "flags", "method" or "offset"."""
    central, local = data.index(b"PK\x01\x02"), data.index(b"PK\x03\x04")
    changed = bytearray(data)
    for base, at, size in {
        "file_size": ((central, 24, 4), (local, 22, 4)),
        "flags": ((central, 8, 2), (local, 6, 2)),
        "method": ((central, 10, 2), (local, 8, 2)),
        "offset": ((central, 42, 4),),
        "attributes": ((central, 38, 4),),
        "crc": ((central, 16, 4), (local, 14, 4)),
    }[field]:
        changed[base + at : base + at + size] = value.to_bytes(size, "little")
    return bytes(changed)


def lying(wanted: int, says: int) -> bytes:
    """A file that is much longer than it says."""
    return patched(zipped(("a.txt", b"\0" * wanted), method=DEFLATED), "file_size", says)


def overlapping(count: int) -> bytes:
    """Many entries in the directory, all of which are the same bytes of the archive."""
    body = zlib.compress(b"a" * MIB, 9)[2:-4]
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, zlib.crc32(b"a" * MIB), len(body), MIB, 5, 0)
    data = local + b"a.txt" + body
    central = b""
    for number in range(count):
        name = f"{number:05}".encode("ascii")
        central += struct.pack(
            "<4s6H3I5H2I",
            *(b"PK\x01\x02", 20, 20, 0, 8, 0, 0, zlib.crc32(b"a" * MIB), len(body), MIB, len(name), 0, 0, 0, 0, 0, 0),
        )
        central += name
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(central), len(data), 0)
    return data + central + end


def many(count: int) -> bytes:
    """So many empty files."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(count):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    return packed.getvalue()


def denies_its_count(count: int) -> bytes:
    """So many files, and an end that speaks of one."""
    data = many(count)
    at = data.rindex(b"PK\x05\x06")
    return data[: at + 8] + (1).to_bytes(2, "little") * 2 + data[at + 12 :]


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.compress_type = method
    return info


def nested(levels: int) -> bytes:
    """Zeros in an archive in an archive."""
    data = b"\0" * (10 * MIB)
    for _ in range(levels):
        data = zipped(("inner.zip", data), method=DEFLATED)
    return data


PLAIN = zipped(("a.txt", b"words"))

HOSTILE: dict[str, Callable[[], bytes]] = {
    **{f"name: {what}": (lambda name=name: zipped((name, b"x"))) for what, name in BAD_NAMES.items()},
    "flat bomb, 200 MB": lambda: zipped(("a.txt", b"\0" * (200 * MIB)), method=DEFLATED),
    "bomb of many, 60 MB": lambda: zipped(*((f"{n}.txt", b"ab" * (MIB // 2)) for n in range(60)), method=STORED),
    "says 10 bytes, is 80 MB": lambda: lying(80 * MIB, 10),
    "says 10 bytes, is 1 MB": lambda: lying(MIB, 10),
    "says 4 GB": lambda: lying(1000, 0xFFFFFFF0),
    "2,001 files": lambda: many(2_001),
    "65,000 files": lambda: many(65_000),
    "3,000 files, says one": lambda: denies_its_count(3_000),
    "overlapping, two": lambda: overlapping(2),
    "overlapping, 1,000": lambda: overlapping(1_000),
    "the same name twice": lambda: _twice("a.txt", "a.txt"),
    "capitals clash": lambda: _twice("A.txt", "a.txt"),
    "accents clash": lambda: _twice("caf\u00e9.txt", "cafe\u0301.txt"),
    "a link": lambda: patched(zipped(("a.txt", b"/etc/passwd")), "attributes", 0o120777 << 16),
    "locked": lambda: patched(PLAIN, "flags", 1),
    "locked strongly": lambda: patched(PLAIN, "flags", 0x41),
    "packed by LZMA": lambda: zipped(("a.txt", b"words" * 99), method=zipfile.ZIP_LZMA),
    "packed by BZIP2": lambda: zipped(("a.txt", b"words" * 99), method=zipfile.ZIP_BZIP2),
    "packed by nobody knows": lambda: patched(PLAIN, "method", 77),
    "points beyond its end": lambda: patched(PLAIN, "offset", 9_999),
    "wrong checksum": lambda: patched(PLAIN, "crc", 1),
    "cut in the middle": lambda: PLAIN[: len(PLAIN) // 2],
    "cut at the end": lambda: PLAIN[:-4],
    "only an end": lambda: PLAIN[PLAIN.rindex(b"PK\x05\x06") :],
    "only a beginning": lambda: b"PK\x03\x04",
    "a program before it": lambda: b"MZ" + b"\0" * 500 + PLAIN,
    "a file that is no archive": lambda: b"%PDF-1.7 ...",
    "nothing at all": lambda: b"",
    "21 MB": lambda: b"PK" + b"\0" * (21 * MIB),
}


def _twice(first: str, second: str) -> bytes:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return zipped((first, b"x"), (second, b"y"))
