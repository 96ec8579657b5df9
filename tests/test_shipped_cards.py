# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety cards that are shipped: all there, plain, cautious, without a number, and neutral enough for the cover."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.safety import CardKind, NumberKind, SafetyCard
from facilitator.exchange.card_file import read_card
from facilitator.services.card_library import CardLibrary
from tests.test_built_in_formats import UNFIT

FOLDER = Path(__file__).parent.parent / "resources" / "cards" / "en"
FILES = sorted(FOLDER.glob("*.toml"))
NAMES_A_MEETING = re.compile(
    r"\b(meetings?|groups?|members?|sharing|shares?|circle|seats?|facilitator)\b", re.IGNORECASE
)
MOST_STEPS = 9

shipped = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def card_in(path: Path) -> SafetyCard:
    return read_card(path.read_bytes(), path.name)


def texts(card: SafetyCard) -> list[str]:
    return [card.title, *card.steps.splitlines(), *card.listen.splitlines()]


def test_every_kind_has_its_card() -> None:
    """The library gives one card of each kind, in the order of the digits; another language falls back to English."""
    library = CardLibrary(lambda code: ((p.name, p.read_bytes()) for p in FILES if code == "en"), read_card)
    assert [card.kind for card in library.cards("en")] == list(CardKind)
    assert library.cards("de_AT.UTF-8") == library.cards("en")


@shipped
def test_a_file_is_named_after_its_card_and_given_away(path: Path) -> None:
    """Each file bears the id of its card and may be taken freely."""
    assert card_in(path).kind.value == path.stem
    assert 'licence = "CC0-1.0"' in path.read_text("utf-8")


@shipped
def test_no_number_is_shipped(path: Path) -> None:
    """No card holds a digit: numbers are the group's own, and shipped ones would grow old."""
    assert [text for text in texts(card_in(path)) if re.search(r"\d", text)] == []


@shipped
def test_a_card_can_be_read_in_a_hurry(path: Path) -> None:
    """There are at most nine steps, and no sentence has more than fourteen words."""
    card = card_in(path)
    assert 5 <= len(card.steps.splitlines()) <= MOST_STEPS
    sentences = [one for text in texts(card) for one in re.split(r"(?<=[.!?:;”])\s+", text) if one]
    assert [one for one in sentences if len(one.split()) > 14] == []
    assert [found.group() for text in texts(card) for found in UNFIT.finditer(text)] == []


@shipped
def test_a_card_tells_nobody_what_this_is(path: Path) -> None:
    """Read over the cover, a shipped card names no meeting and no group."""
    assert [text for text in texts(card_in(path)) if NAMES_A_MEETING.search(text)] == []
    assert NAMES_A_MEETING.search("Ask a member")


def test_help_can_be_called_from_every_card() -> None:
    """Each card has the emergency number on it; the medical one has the place, and no other needs it."""
    cards = [card_in(path) for path in FILES]
    assert [card.kind for card in cards if NumberKind.EMERGENCY not in card.numbers] == []
    assert [card.kind for card in cards if card.has_place] == [CardKind.MEDICAL]


def test_only_the_crisis_card_has_two_protocols() -> None:
    """Groups that do not assess read other words in a crisis: they listen, and they do not ask the question."""
    crisis = card_in(FOLDER / "crisis.toml")
    assert "ending your life" in crisis.steps
    assert "ending your life" not in crisis.listen
    assert "emergency number" in crisis.listen
    assert [path.stem for path in FILES if card_in(path).listen] == ["crisis"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('id = "leader"', 'id = "chair"'), "one of these"),
        (('numbers = ["crisis_line"', 'numbers = ["aunt"'), "Each of the “numbers” is one of"),
        (('language = "en"', 'language = "en"\nwho = "me"'), "not a key that belongs here"),
        (('language = "en"', 'language = "en"\nhas_place = 1'), "true or false"),
        (("schema = 1", "schema = 2"), "is from 1 to 1"),
        (("schema = 1", "schema = "), ""),
    ],
)
def test_what_is_wrong_with_a_card_is_told(change: tuple[str, str], told: str) -> None:
    """An unknown kind, a wrong number, a strange key: each is told in one sentence."""
    text = (FOLDER / "leader.toml").read_text("utf-8")
    assert change[0] in text
    with pytest.raises(FormatHasProblems) as problems:
        read_card(text.replace(*change), "leader.toml")
    assert any(told in problem.sentence for problem in problems.value.problems)
