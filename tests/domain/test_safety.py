# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards are put together from the shipped words, the group's own, and its numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.safety import (
    MOST_NUMBERS,
    CardKind,
    HelpNumber,
    NumberKind,
    Protocol,
    SafetyBook,
    SafetyCard,
    card_content,
    clean_number,
    months_after,
    steps_of,
)
from tests.support.safety import a_book, some_id

TODAY = date(2026, 11, 24)
CARD = SafetyCard(
    CardKind.CRISIS,
    "Someone is in crisis",
    "Stay.\n\nAsk plainly.",
    "Stay.\nListen.",
    (NumberKind.CRISIS_LINE, NumberKind.POISON),
)


def test_the_protocol_chooses_the_words() -> None:
    """A group that listens reads other steps than one that asks; a card with one text has it for both."""
    asks = card_content(CARD, SafetyBook(), (), TODAY)
    listens = card_content(CARD, SafetyBook(Protocol.LISTEN), (), TODAY)
    assert (asks.steps, listens.steps) == (("Stay.", "Ask plainly."), ("Stay.", "Listen."))
    plain = replace(CARD, listen="")
    assert card_content(plain, SafetyBook(Protocol.LISTEN), (), TODAY).steps == asks.steps


def test_own_words_stand_in_place_of_the_shipped_ones() -> None:
    """Own words are shown whatever the protocol; blank ones bring the shipped words back."""
    book = SafetyBook().with_own(CardKind.CRISIS, "Call the door.\nStay.", some_id(1))
    assert card_content(CARD, book, (), TODAY).steps == ("Call the door.", "Stay.")
    again = book.with_own(CardKind.CRISIS, "Stay.", some_id(2))
    assert [own.words_id for own in again.own_words] == [some_id(1)]
    assert again.with_own(CardKind.CRISIS, " \n", "").own_words == ()


def test_numbers_stand_on_the_cards_they_belong_to() -> None:
    """A card shows the numbers of its kinds; a kind without a number keeps an empty line, other kinds are left out."""
    shown = card_content(CARD, a_book(), (), TODAY).numbers
    assert [(one.kind, one.number, one.service) for one in shown] == [
        (NumberKind.CRISIS_LINE, "555 0100", "Night line"),
        (NumberKind.POISON, "", ""),
    ]


def test_the_place_stands_only_where_it_belongs() -> None:
    """The address is on the card that has a place for it, and on no other."""
    with_place = replace(CARD, has_place=True)
    assert card_content(with_place, SafetyBook(), ("Mill Lane",), TODAY).place == ("Mill Lane",)
    assert card_content(CARD, SafetyBook(), ("Mill Lane",), TODAY).place is None


@pytest.mark.parametrize(
    ("checked", "needs"),
    [
        (None, True),
        (date(2026, 5, 24), False),
        (date(2026, 5, 23), True),
        (date(2026, 11, 24), False),
        (date(2027, 1, 1), False),
    ],
)
def test_a_number_is_marked_after_six_months(checked: date | None, needs: bool) -> None:
    """To the day, six calendar months after it was tried a number is still trusted, and the day after it is marked."""
    assert HelpNumber("", NumberKind.CRISIS_LINE, "1", checked=checked).needs_a_look(TODAY) is needs


def test_six_months_end_with_a_short_month() -> None:
    """Six months after 31 August is the last of February."""
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2026, 7, 1), 6) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" 116  123 ", "116 123"),
        ("+44 (0)20 7946-0000", "+44 (0)20 7946-0000"),
        ("*31#", "*31#"),
        ("۱۱۲", "۱۱۲"),
        ("", ""),
        ("Maria 12", None),
        ("+", None),
        ("1" * 31, None),
    ],
)
def test_only_numbers_are_taken(typed: str, kept: str | None) -> None:
    """Digits of any script and the signs of telephones are kept; a letter is refused."""
    assert clean_number(typed) == kept


@given(st.text(max_size=40))
def test_no_letter_ever_gets_into_a_number(typed: str) -> None:
    """Whatever is typed, what is kept holds no letter."""
    kept = clean_number(typed)
    assert kept is None or not any(sign.isalpha() for sign in kept)


def test_a_full_book_takes_no_more() -> None:
    """A book with the most numbers stays as it is, and what is in it can still be changed."""
    book = SafetyBook()
    for number in range(MOST_NUMBERS + 1):
        book = book.with_number(HelpNumber(some_id(number), NumberKind.OTHER, str(number)))
    assert len(book.numbers) == MOST_NUMBERS
    changed = book.with_number(HelpNumber(some_id(0), NumberKind.OTHER, "9"))
    assert changed.numbers[0].number == "9"


def test_empty_lines_are_no_steps() -> None:
    """Steps are the lines with something in them."""
    assert steps_of("\n One. \n\n Two.\n") == ("One.", "Two.")


def test_digits_count_from_one() -> None:
    """The cards have the digits 1 to 6, the crisis card the first."""
    assert [kind.digit for kind in CardKind] == [1, 2, 3, 4, 5, 6]
    assert CardKind.CRISIS.digit == 1
