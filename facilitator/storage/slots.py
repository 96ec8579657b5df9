# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrapping the data key: a key from the keychain or from words opens a slot, and nothing else does.

No file and no keychain is touched here.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, replace

from facilitator.domain.errors import PassphraseTooShort
from facilitator.storage.header import Kdf, Slot, SlotKind, slot_label

KEY_BYTES = 32
FEWEST_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What turning words into a key costs; RFC 9106's low-memory choice. Memory in KiB. Tests may pass less."""

    m_kib: int = 64 * 1024
    t: int = 3
    p: int = 4


def new_key() -> bytes:
    """Make 256 random bits."""
    return secrets.token_bytes(KEY_BYTES)


def five_words(language: str = "english", how_many: int = 5) -> str:
    """Draw words from one of the `mnemonic` package's lists: 11 random bits each, so 55 in five."""
    from mnemonic import Mnemonic

    words = Mnemonic(language).wordlist
    return " ".join(secrets.choice(words) for _ in range(how_many))


def normalised(passphrase: str) -> str:
    """Forgive what a tired hand does: capitals, extra spaces, and the ways Unicode can write one letter.

    Raises PassphraseTooShort when fewer than 8 characters remain.
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", passphrase).casefold())
    plain = " ".join(folded.split())
    if len(plain) < FEWEST_CHARACTERS:
        raise PassphraseTooShort
    return plain


def keychain_slot(group_id: str, slot_id: str, service: str, kek: bytes, data_key: bytes) -> Slot:
    """Make the slot that the keychain's entry `service` opens."""
    return _wrapped(group_id, Slot(slot_id, SlotKind.KEYCHAIN, b"", b"", service=service), kek, data_key)


def passphrase_slot(group_id: str, slot_id: str, passphrase: str, data_key: bytes, cost: Argon2Cost) -> Slot:
    """Make the slot that these words open. Raises PassphraseTooShort."""
    kdf = Kdf(cost.m_kib, cost.t, cost.p, secrets.token_bytes(16))
    kek = _stretched(passphrase, kdf)
    return _wrapped(group_id, Slot(slot_id, SlotKind.PASSPHRASE, b"", b"", kdf=kdf), kek, data_key)


def opened(group_id: str, slot: Slot, kek: bytes) -> bytes | None:
    """Give the data key, or None when this key does not open this slot of this group."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(kek) != KEY_BYTES:
        return None
    try:
        return AESGCM(kek).decrypt(slot.nonce, slot.wrapped, slot_label(group_id, slot))
    except InvalidTag:
        return None


def opened_by_words(group_id: str, slot: Slot, passphrase: str) -> bytes | None:
    """Give the data key, or None when these words do not open this slot. Takes the slot's Argon2id time."""
    if slot.kdf is None:
        return None
    try:
        return opened(group_id, slot, _stretched(passphrase, slot.kdf))
    except PassphraseTooShort:
        return None


def _wrapped(group_id: str, slot: Slot, kek: bytes, data_key: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    return replace(slot, nonce=nonce, wrapped=AESGCM(kek).encrypt(nonce, data_key, slot_label(group_id, slot)))


def _stretched(passphrase: str, kdf: Kdf) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret=normalised(passphrase).encode("utf-8"),
        salt=kdf.salt,
        time_cost=kdf.t,
        memory_cost=kdf.m_kib,
        parallelism=kdf.p,
        hash_len=KEY_BYTES,
        type=Type.ID,
        version=19,
    )
