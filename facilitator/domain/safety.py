# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safety cards: what a leader reads when something happens, and the group's own words and numbers on them.

Numbers belong to services, never to people; nothing here knows who needed a card, or when. Deliberately not here: the
shipped texts (`resources/cards/`) and where a group meets (`places.py`).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

MOST_WORDS = 4000
MOST_SERVICE = 40
MOST_NUMBER = 30
MOST_NUMBERS = 30
TRUSTED_MONTHS = 6
"""A number that nobody has tried for longer is marked, quietly (ux.md, row 20 of the likely failures)."""

_NOT_IN_A_NUMBER = re.compile(r"[^\d+()/.# *-]")
_DIGIT = re.compile(r"\d")


class CardKind(Enum):
    """The cards, in the order of their digits."""

    CRISIS = "crisis"
    MEDICAL = "medical"
    INTOXICATED = "intoxicated"
    DISRUPTIVE = "disruptive"
    CHILD = "child"
    LEADER = "leader"

    @property
    def digit(self) -> int:
        """The digit that opens it, from 1."""
        return list(CardKind).index(self) + 1


class Protocol(Enum):
    """What a group has agreed to do when someone speaks of dying: ask plainly, or listen and not assess."""

    ASK = "ask"
    LISTEN = "listen"


class NumberKind(Enum):
    """What kind of service a number reaches."""

    EMERGENCY = "emergency"
    CRISIS_LINE = "crisis_line"
    DOCTOR = "doctor"
    POISON = "poison"
    CHILD_PROTECTION = "child_protection"
    HOME_VIOLENCE = "home_violence"
    POLICE = "police"
    SAFE_RIDE = "safe_ride"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SafetyCard:
    """A card as it is shipped. `steps` has one step in each line; `listen` stands for it where a group listens.

    `numbers` are the kinds of service that belong on it; `has_place`: where we are stands on it too.
    """

    kind: CardKind
    title: str
    steps: str
    listen: str = ""
    numbers: tuple[NumberKind, ...] = ()
    has_place: bool = False

    def words(self, protocol: Protocol) -> str:
        """Give the shipped words for a group of this protocol."""
        return self.listen if protocol is Protocol.LISTEN and self.listen else self.steps


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """One number of a service. `service`: its own name, or empty; `checked`: when somebody last tried it."""

    number_id: str
    kind: NumberKind
    number: str = ""
    service: str = ""
    checked: date | None = None

    def needs_a_look(self, today: date) -> bool:
        """Whether nobody has tried this number within six calendar months."""
        return self.checked is None or today > months_after(self.checked, TRUSTED_MONTHS)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A group's own words for one card, in place of the shipped ones; one step in each line."""

    words_id: str
    kind: CardKind
    words: str


@dataclass(frozen=True, slots=True)
class SafetyBook:
    """All that a group has settled about its cards. At most one `OwnWords` for each card."""

    protocol: Protocol = Protocol.ASK
    numbers: tuple[HelpNumber, ...] = ()
    own_words: tuple[OwnWords, ...] = ()

    def own(self, kind: CardKind) -> OwnWords | None:
        """Give the group's own words for a card; None where the shipped ones stand."""
        return next((own for own in self.own_words if own.kind is kind), None)

    def with_own(self, kind: CardKind, words: str, new_id: str) -> SafetyBook:
        """Give the book with these words on a card; blank words bring the shipped ones back."""
        before = self.own(kind)
        others = tuple(own for own in self.own_words if own.kind is not kind)
        if not words.strip():
            return replace(self, own_words=others)
        own = OwnWords(new_id if before is None else before.words_id, kind, words[:MOST_WORDS])
        listed = [*others, own]
        return replace(self, own_words=tuple(sorted(listed, key=lambda one: one.kind.digit)))

    def with_number(self, number: HelpNumber) -> SafetyBook:
        """Give the book with this number, in place of the one with its id or at the end.

        A book that is full stays as it is.
        """
        if any(one.number_id == number.number_id for one in self.numbers):
            kept = tuple(number if one.number_id == number.number_id else one for one in self.numbers)
            return replace(self, numbers=kept)
        return self if len(self.numbers) >= MOST_NUMBERS else replace(self, numbers=(*self.numbers, number))

    def without_number(self, number_id: str) -> SafetyBook:
        """Give the book without this number."""
        return replace(self, numbers=tuple(one for one in self.numbers if one.number_id != number_id))


@dataclass(frozen=True, slots=True)
class CardNumber:
    """A number as a card shows it; `number` empty: the group has not filled one in."""

    kind: NumberKind
    number: str = ""
    service: str = ""
    checked: date | None = None
    needs_a_look: bool = False


@dataclass(frozen=True, slots=True)
class CardContent:
    """A card as it is read tonight. `place` None: where we are does not belong on it."""

    kind: CardKind
    title: str
    steps: tuple[str, ...]
    numbers: tuple[CardNumber, ...]
    place: tuple[str, ...] | None = None


def card_content(card: SafetyCard, book: SafetyBook, place: tuple[str, ...], today: date) -> CardContent:
    """Put a card together for this group; a kind of service without a number keeps an empty line."""
    own = book.own(card.kind)
    words = own.words if own is not None else card.words(book.protocol)
    numbers: list[CardNumber] = []
    for kind in card.numbers:
        listed = [one for one in book.numbers if one.kind is kind and one.number]
        numbers += [_shown(one, today) for one in listed] or [CardNumber(kind)]
    return CardContent(card.kind, card.title, steps_of(words), tuple(numbers), place if card.has_place else None)


def steps_of(words: str) -> tuple[str, ...]:
    """Give the steps of a card: its lines, without the empty ones."""
    return tuple(line.strip() for line in words.splitlines() if line.strip())


def clean_number(typed: str) -> str | None:
    """Give a number as it is kept, or None when it can't be one: letters are refused, so nobody can be named in it."""
    plain = " ".join(typed.split())
    if len(plain) > MOST_NUMBER or _NOT_IN_A_NUMBER.search(plain):
        return None
    return plain if not plain or _DIGIT.search(plain) else None


def months_after(day: date, months: int) -> date:
    """Give the same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _shown(one: HelpNumber, today: date) -> CardNumber:
    return CardNumber(one.kind, one.number, one.service, one.checked, one.needs_a_look(today))
