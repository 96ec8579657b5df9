# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who leads which part, where it is handed over, and tokens instead of numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain import commands as ask
from facilitator.domain.formats import Part, Role
from facilitator.domain.leading import Lead, who_leads
from facilitator.domain.seat_tokens import Colour, SeatToken, Shape, seat_of, token_of
from facilitator.domain.waiting_line import MOST_CHAIRS, SOMEONE, online
from tests.support.builders import Play, announcements, closing, sharing, words

SECRETARY, LEADER = Role.SECRETARY, Role.LEADER


def an_evening() -> Play:
    """The secretary opens, the leader has the middle, the secretary takes back five minutes before the end."""
    return Play(
        replace(words(), led_by=SECRETARY),
        announcements(),
        replace(sharing(), led_by=LEADER, optional=True),
        words("Thanks"),
        replace(closing(5), led_by=SECRETARY),
        words("Doors"),
    ).do(ask.Begin())


LEADS = [
    Lead(SECRETARY, 0, 2, LEADER, begins_here=False),
    Lead(SECRETARY, 0, 2, LEADER, begins_here=False),
    Lead(LEADER, 2, 4, SECRETARY, begins_here=True),
    Lead(LEADER, 2, 4, SECRETARY, begins_here=False),
    Lead(SECRETARY, 4, None, None, begins_here=True),
    Lead(SECRETARY, 4, None, None, begins_here=False),
]


@pytest.mark.parametrize("index", range(len(LEADS)))
def test_from_here_the_leader_leads(index: int) -> None:
    """At each part both read who leads, since where, and at which part it is handed on."""
    assert who_leads(an_evening().do(ask.GoToPart(index)).state) == LEADS[index]


def test_a_format_that_names_nobody_has_no_hand_over() -> None:
    """Where no part says who leads it, nothing is shown; before the first that does, nobody is named."""
    assert who_leads(Play().state) is None
    late = Play(words(), replace(closing(), led_by=LEADER)).state
    assert who_leads(late) == Lead(None, 0, 1, LEADER, begins_here=False)


def test_a_part_that_is_left_out_hands_nothing_over() -> None:
    """Left out, the leader's part is not waited for; gone to after all, it is theirs."""
    play = an_evening()
    planned = play.state.plan.parts[2]
    plan = play.state.plan.with_part(2, replace(planned, left_out=True))
    play.after(300).do(ask.AdoptPlan(plan))
    assert who_leads(play.state) == Lead(SECRETARY, 0, None, None, begins_here=False)
    assert who_leads(play.do(ask.GoToPart(2)).state) == LEADS[2]


def test_roles_are_roles() -> None:
    """No part has a field that a person's name would fit in: who leads is one of a list."""
    assert Part.__dataclass_fields__["led_by"].type == "Role | None"


# -- tokens ------------------------------------------------------------------------------------------------------------


def test_each_seat_has_a_token_of_its_own() -> None:
    """Ninety-nine chairs, and as many online, have different tokens, and each leads back to its seat."""
    all_seats = [*range(1, MOST_CHAIRS + 1), *(online(number) for number in range(1, MOST_CHAIRS + 1))]
    tokens = [token_of(seat) for seat in all_seats]
    assert len(set(tokens)) == len(all_seats)
    assert [seat_of(token) for token in tokens if token is not None] == all_seats


def test_the_first_dozen_differ_by_colour_alone() -> None:
    """Up to twelve chairs a colour is enough; the thirteenth has another shape."""
    assert [token_of(seat) for seat in range(1, 13)] == [SeatToken(colour) for colour in Colour]
    assert token_of(13) == SeatToken(Colour.RED, Shape.SQUARE)
    assert token_of(online(1)) == SeatToken(Colour.RED, online=True)


def test_somebody_without_a_number_has_none() -> None:
    """A hand without a seat gets no token, and a number that is no seat is a mistake."""
    assert token_of(SOMEONE) is None
    assert token_of(online(SOMEONE)) is None
    for wrong in (-1, 200):
        with pytest.raises(ValueError, match="seat"):
            token_of(wrong)
