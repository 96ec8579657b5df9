# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words open what they closed, however they are typed; nothing else does."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import PassphraseTooShort
from facilitator.storage import slots
from facilitator.storage.header import Kdf
from tests.support.vaults import CHEAP, WORDS

GROUP = "0" * 32
DATA_KEY = b"d" * 32


@pytest.mark.parametrize(
    "typed",
    [WORDS, WORDS.upper(), "  lamp  river\tstone cloud\n bread ", WORDS.title(), "ｌａｍｐ river stone cloud bread"],
)
def test_a_tired_hand_is_forgiven(typed: str) -> None:
    """Capitals, spaces and full-width letters make no difference."""
    slot = slots.passphrase_slot(GROUP, "s1", WORDS, DATA_KEY, CHEAP)
    assert slots.opened_by_words(GROUP, slot, typed) == DATA_KEY


@pytest.mark.parametrize("typed", ["", "short", "lamp river stone cloud", "lamp river stone bread cloud", WORDS + "s"])
def test_other_words_do_not_open(typed: str) -> None:
    """Other words, other order, too few words: nothing opens and nothing is raised."""
    slot = slots.passphrase_slot(GROUP, "s1", WORDS, DATA_KEY, CHEAP)
    assert slots.opened_by_words(GROUP, slot, typed) is None


def test_composed_and_decomposed_letters_are_one() -> None:
    """An accent typed on another keyboard gives the same key."""
    slot = slots.passphrase_slot(GROUP, "s1", "caf\u00e9 au lait", DATA_KEY, CHEAP)
    assert slots.opened_by_words(GROUP, slot, "cafe\u0301 au lait") == DATA_KEY


def test_a_short_passphrase_is_refused() -> None:
    """Seven characters make no slot."""
    with pytest.raises(PassphraseTooShort):
        slots.passphrase_slot(GROUP, "s1", " abc def ", DATA_KEY, CHEAP)


def test_five_words_are_five_and_fresh() -> None:
    """Five words come from the list of 2,048, and two draws differ."""
    from mnemonic import Mnemonic

    known = set(Mnemonic("english").wordlist)
    drawn = {slots.five_words() for _ in range(20)}
    assert len(known) == 2048
    assert len(drawn) == 20
    assert all(len(words.split()) == 5 and set(words.split()) <= known for words in drawn)


def test_the_usual_cost_is_the_measured_one() -> None:
    """A slot of a real vault asks for 64 MiB, three passes, four lanes."""
    slot = slots.passphrase_slot(GROUP, "s1", WORDS, DATA_KEY, slots.Argon2Cost())
    assert slot.kdf == Kdf(64 * 1024, 3, 4, slot.kdf.salt if slot.kdf else b"")
    assert slots.opened_by_words(GROUP, slot, WORDS) == DATA_KEY


def test_no_key_is_shown() -> None:
    """The key of a database does not stand in its representation."""
    from tests.support.vaults import KEY

    assert repr(KEY) == "DatabaseKey()"
