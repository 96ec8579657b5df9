# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key header `vault.key`: what it may hold, and how it is read, proved and written.

It is a stranger's file until its MAC is proved with the data key: everything is measured before it is used. The slots'
cryptography is in `slots`. No disk errors are translated here; `vault` does that.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from facilitator.domain.errors import DamagedHeader, NewerVault
from facilitator.storage.atomic import replace_file
from facilitator.storage.folders import OLD_SUFFIX

FORMAT = "facilitator-key"
VERSION = 1
LARGEST_BYTES = 16 * 1024
MOST_SLOTS = 8
LARGEST_GENERATION = 2**53 - 1

Json = dict[str, object]


class SlotKind(Enum):
    """The ways to the data key. A new way is a new member, its fields in `_SLOT_FIELDS`, and version 2."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a passphrase becomes a key: Argon2id (version 19) with its cost and salt. Memory in KiB."""

    m_kib: int
    t: int
    p: int
    salt: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key. `service` names the keychain entry; `kdf` stands in a passphrase slot."""

    slot_id: str
    kind: SlotKind
    nonce: bytes
    wrapped: bytes
    service: str | None = None
    kdf: Kdf | None = None


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """All that stands beside a vault. `generation` grows by one with every change of the header."""

    group_id: str
    db_salt: bytes
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def with_slots(self, slots: tuple[Slot, ...], data_key: bytes) -> KeyHeader:
        """Give the next generation with these slots, sealed. Raises ValueError for more than eight."""
        if len(slots) > MOST_SLOTS:
            raise ValueError("too many slots")
        return sealed(replace(self, slots=slots, generation=self.generation + 1), data_key)

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        """List the slots of one kind, in their order."""
        return tuple(slot for slot in self.slots if slot.kind is kind)


def sealed(header: KeyHeader, data_key: bytes) -> KeyHeader:
    """Give the header with the MAC that only the data key can make."""
    return replace(header, mac=_mac(header, data_key))


def is_proved(header: KeyHeader, data_key: bytes) -> bool:
    """Tell whether the holder of the data key wrote exactly this header."""
    return hmac.compare_digest(header.mac, _mac(header, data_key))


def read_header(path: Path) -> KeyHeader:
    """Read and measure a header file; nothing in it is proved yet.

    Raises DamagedHeader when it is not one, NewerVault when a later version wrote it, OSError when it cannot be read.
    """
    if not path.is_file():
        if not path.exists():
            raise FileNotFoundError(path)
        raise DamagedHeader("not a file")
    with path.open("rb") as file:
        return parse(file.read(LARGEST_BYTES + 1))


def write_header(path: Path, header: KeyHeader) -> None:
    """Replace the header file; the one before stays as `.old` until `forget_previous`. Raises OSError."""
    if path.exists():
        replace_file(previous(path), path.read_bytes())
    replace_file(path, serialise(header))


def previous(path: Path) -> Path:
    """Tell where the header before this one is kept."""
    return path.with_name(path.name + OLD_SUFFIX)


def forget_previous(path: Path) -> None:
    """Delete the header before this one, once this one has opened the vault. Raises OSError."""
    previous(path).unlink(missing_ok=True)


def serialise(header: KeyHeader) -> bytes:
    """Write a header as canonical JSON, with its MAC and with a plain checksum that tells damage from wrong words."""
    body = {**_body(header), "mac": header.mac.hex()}
    body["sum"] = _checksum(body)
    return canonical(body)


def slot_label(group_id: str, slot: Slot) -> bytes:
    """Give what a slot's wrapping is bound to: format, version, group, id, kind, and its service or kdf."""
    label = {key: value for key, value in _slot_body(slot).items() if key not in ("nonce", "ct")}
    return canonical({"format": FORMAT, "v": VERSION, "group": group_id, **label})


def canonical(body: Json) -> bytes:
    """Write JSON in the one way that is signed: sorted, tight, ASCII."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()


def parse(content: bytes) -> KeyHeader:
    """Measure the bytes of a header. Raises DamagedHeader or NewerVault, never anything else."""
    if len(content) > LARGEST_BYTES:
        raise DamagedHeader("too large")
    try:
        body = json.loads(
            content.decode("utf-8"), parse_constant=_refuse, parse_float=_refuse, object_pairs_hook=_no_twins
        )
    except (ValueError, RecursionError) as problem:
        raise DamagedHeader("not JSON") from problem
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise DamagedHeader("not a key header")
    if _whole(body, "v", 1, 2**31) > VERSION:
        raise NewerVault("key header")
    stated = _text(body, "sum", r"[0-9a-f]{16}")
    body.pop("sum")
    if stated != _checksum(body):
        raise DamagedHeader("checksum")
    return _header(body)


def _header(body: Json) -> KeyHeader:
    _only(body, {"format", "v", "group", "db_salt", "generation", "slots", "mac"})
    slots = body["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= MOST_SLOTS:
        raise DamagedHeader("slots")
    read = tuple(_slot(slot) for slot in slots)
    if len({slot.slot_id for slot in read}) != len(read):
        raise DamagedHeader("slot ids")
    return KeyHeader(
        group_id=_text(body, "group", r"[0-9a-f]{32}"),
        db_salt=bytes.fromhex(_text(body, "db_salt", r"[0-9a-f]{32}")),
        generation=_whole(body, "generation", 1, LARGEST_GENERATION),
        slots=read,
        mac=bytes.fromhex(_text(body, "mac", r"[0-9a-f]{64}")),
    )


_SLOT_FIELDS = {SlotKind.KEYCHAIN: {"service"}, SlotKind.PASSPHRASE: {"kdf"}}


def _slot(body: object) -> Slot:
    if not isinstance(body, dict):
        raise DamagedHeader("slot")
    kinds = {kind.value: kind for kind in SlotKind}
    kind = kinds.get(_text(body, "type", r"[a-z]{1,32}"))
    if kind is None:
        raise DamagedHeader("slot type")
    _only(body, {"id", "type", "nonce", "ct"} | _SLOT_FIELDS[kind])
    return Slot(
        slot_id=_text(body, "id", r"[0-9a-z]{1,32}"),
        kind=kind,
        nonce=_base64(body, "nonce", 12, 12),
        wrapped=_base64(body, "ct", 48, 48),
        service=_text(body, "service", r"[0-9a-z.]{1,128}") if kind is SlotKind.KEYCHAIN else None,
        kdf=_kdf(body["kdf"]) if kind is SlotKind.PASSPHRASE else None,
    )


def _kdf(body: object) -> Kdf:
    """Measure before anything is computed: a header must not be able to freeze the laptop (security.md 3.6)."""
    if not isinstance(body, dict):
        raise DamagedHeader("kdf")
    _only(body, {"alg", "v", "m_kib", "t", "p", "salt"})
    if body["alg"] != "argon2id" or _whole(body, "v", 19, 19) != 19:
        raise DamagedHeader("kdf")
    p = _whole(body, "p", 1, 16)
    return Kdf(
        m_kib=_whole(body, "m_kib", 8 * p, 1024 * 1024),
        t=_whole(body, "t", 1, 20),
        p=p,
        salt=_base64(body, "salt", 16, 64),
    )


def _body(header: KeyHeader) -> Json:
    return {
        "format": FORMAT,
        "v": VERSION,
        "group": header.group_id,
        "db_salt": header.db_salt.hex(),
        "generation": header.generation,
        "slots": [_slot_body(slot) for slot in header.slots],
    }


def _slot_body(slot: Slot) -> Json:
    body: Json = {
        "id": slot.slot_id,
        "type": slot.kind.value,
        "nonce": b64encode(slot.nonce).decode(),
        "ct": b64encode(slot.wrapped).decode(),
    }
    if slot.service is not None:
        body["service"] = slot.service
    if slot.kdf is not None:
        kdf = slot.kdf
        salt = b64encode(kdf.salt).decode()
        body["kdf"] = {"alg": "argon2id", "v": 19, "m_kib": kdf.m_kib, "t": kdf.t, "p": kdf.p, "salt": salt}
    return body


def _mac(header: KeyHeader, data_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"header-mac").derive(data_key)
    return hmac.digest(key, canonical(_body(header)), "sha256")


def _checksum(body: Json) -> str:
    return hashlib.sha256(canonical(body)).hexdigest()[:16]


def _no_twins(pairs: list[tuple[str, object]]) -> Json:
    body = dict(pairs)
    if len(body) != len(pairs):
        raise ValueError("a key stands twice")
    return body


def _refuse(number: str) -> object:
    raise ValueError(f"not a whole number: {number[:20]}")


def _only(body: Json, names: set[str]) -> None:
    if set(body) != names:
        raise DamagedHeader("fields")


def _text(body: Json, name: str, pattern: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or re.fullmatch(pattern, value, re.ASCII) is None:
        raise DamagedHeader(name)
    return value


def _whole(body: Json, name: str, least: int, most: int) -> int:
    value = body.get(name)
    if type(value) is not int or not least <= value <= most:
        raise DamagedHeader(name)
    return value


def _base64(body: Json, name: str, least: int, most: int) -> bytes:
    try:
        value = b64decode(_text(body, name, r"[A-Za-z0-9+/]{1,128}={0,2}"), validate=True)
    except ValueError as problem:
        raise DamagedHeader(name) from problem
    if not least <= len(value) <= most:
        raise DamagedHeader(name)
    return value
