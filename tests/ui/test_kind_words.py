# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of kind time: plain, whole, never a reproach, and of fourteen words at most."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from facilitator.domain.catching_up import Measure
from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOutKind
from facilitator.domain.formats import PartKind, Role
from facilitator.domain.going_on import Move, MoveKind
from facilitator.domain.reserve import Reserve
from facilitator.domain.seat_tokens import token_of
from facilitator.domain.waiting_line import SOMEONE, SOMEONE_ONLINE, online
from facilitator.ui import kind_words as words
from facilitator.ui.move_words import move_words
from facilitator.ui.role_words import lead_words
from facilitator.ui.seat_words import chip_words, seat_name
from facilitator.ui.spoken import saying_words
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.kind_views import (
    FairView,
    Hint,
    HintView,
    LeadView,
    MendChoice,
    PlanLine,
    PlanView,
    WayOutView,
)

EIGHT_THIRTY = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
FAIR = FairView(9, 22, 140, 180, False, True, 140, Reserve.EVERYONE, 8, 0, 0, (), False, False)
NEVER = ("error", "failed", "invalid", "session", "please wait", "just", "simply", "too late", "sorry", "!")
MOST_WORDS = 14


def everything() -> list[str]:
    """Every sentence of kind time, with small and large numbers."""
    found = []
    for hint, minutes in product(Hint, (1, 9)):
        view = HintView(hint, minutes, EIGHT_THIRTY, EIGHT_THIRTY)
        found += [words.hint_words(view), words.hint_button_words(view)]
    for what, begin, kind in product(Mended, (True, False), (PartKind.SHARING, PartKind.SILENCE, PartKind.BREAK)):
        choice = MendChoice(what, begin, True, 1, 9, 3, "Sharing", kind)
        found += [words.choice_words(choice), words.mend_words(choice, 1), words.mend_words(choice, 9)]
        found.append(saying_words(say.MendedSaid(what, begin, 9, "Sharing")))
    for role, then in product(Role, Role):
        found.append(lead_words(LeadView(role, True, 9, then, True)))
        found.append(lead_words(LeadView(role, False, 9, then, False)))
    for reserve in Reserve:
        view = replace(FAIR, reserve=reserve, burning_min=5)
        found += [words.reserve_words(view), *words.kept_words(view), words.fair_words(view)]
    found += [words.way_out_words(WayOutView(kind, 20, 10, "Announcements")) for kind in WayOutKind]
    found += [saying_words(say.PlanSaid(EIGHT_THIRTY)), saying_words(say.BorrowedSaid(5, "Announcements"))]
    found += [saying_words(say.ShareAgreedSaid(140)), saying_words(say.PeopleSaid(14))]
    found += [saying_words(say.InterpreterSaid(on, limit)) for on, limit in product((True, False), (None, 360))]
    return [text for text in found if text]


def test_the_words_are_kind_and_short():
    """No sentence blames or hurries anybody, and none has more than fourteen words."""
    for text in everything():
        low = text.lower()
        assert not [word for word in NEVER if re.search(rf"\b{re.escape(word)}\b" if word != "!" else "!", low)], text
        for sentence in re.split(r"(?<=[.?]) ", text):
            assert len(sentence.split()) <= MOST_WORDS, sentence


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (FAIR, "22 min left, 9 people: 2:20 each."),
        (replace(FAIR, people=2, each_s=180), "22 min left, 2 people: 3:00 each."),
        (replace(FAIR, fits=False, left_min=7, each_s=40), "Not everyone will fit: 7 min left, 9 people."),
        (replace(FAIR, people=0), ""),
    ],
)
def test_fair_shares_are_said(view, said):
    """The worked example of ux.md 5.3, two people, too little time, and nobody."""
    assert words.fair_words(view) == said


def test_kept_minutes_are_said():
    """What is kept is told while it is kept, and for whom the time is while it is theirs."""
    assert words.kept_words(FAIR) == ("The last 8 minutes are for newcomers.",)
    assert words.kept_words(replace(FAIR, newcomers_min=0, burning_min=5)) == (
        "The last 5 minutes are for a burning need.",
    )
    assert words.kept_words(replace(FAIR, newcomers_min=0)) == ()
    assert words.reserve_words(replace(FAIR, reserve=Reserve.NEWCOMERS)).startswith("These minutes are for newcomers")


def line(title: str = "Sharing", **more: object) -> PlanLine:
    return replace(PlanLine(title, PartKind.SHARING, 40, 31, None, left_out=False, short=False), **more)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (line(share_s=140), "Sharing: 31 min instead of 40, 2:20 each."),
        (line(share_s=140, minutes=40), "Sharing: 2:20 each."),
        (line("Business"), "Business: 31 min instead of 40."),
        (line("Basket", left_out=True, minutes=0), "Basket: left out tonight."),
        (line("Reading", short=True, minutes=1, minutes_before=3), "Reading: the short version, 1 min instead of 3."),
    ],
)
def test_each_change_of_a_plan_is_a_sentence(change, said):
    """What changes in a part is said plainly, with its numbers."""
    assert words.plan_line(change) == said


def test_a_plan_says_its_result():
    """When it ends then, as planned or later, and what stays late."""
    plan = PlanView((Measure.SHORTER_SHARES,), (line(),), EIGHT_THIRTY, 0, 0)
    assert words.plan_result(plan).endswith("20:30, as planned.")
    assert words.plan_result(replace(plan, later_min=4)).endswith("20:30.")
    assert words.plan_result(replace(plan, behind_min=3)).endswith("3 minutes stay late.")
    assert words.plan_words(replace(plan, lines=())) == "Every part keeps its time."


def test_many_changes_are_told_shortly():
    """Of five changes three are told, and that there are two more; of four all are."""
    plan = PlanView((Measure.LEAVE_OUT,), tuple(line(f"P{n}") for n in range(5)), EIGHT_THIRTY, 0, 0)
    assert words.plan_words(plan).endswith("P2: 31 min instead of 40. 2 more parts give a little.")
    assert "more parts" not in words.plan_words(replace(plan, lines=plan.lines[:4]))


@pytest.mark.parametrize(
    "measures", [(one,) for one in Measure] + [(Measure.SHORT_VERSION, Measure.LEAVE_OUT), tuple(Measure)]
)
def test_every_plan_has_a_title(measures):
    """Whatever a plan does, it has a short name."""
    assert 1 <= len(words.plan_title(PlanView(measures, (), EIGHT_THIRTY, 4, 0)).split()) <= 5


def test_the_hand_over_is_said():
    """The issue's own sentence: from here, and back at part 9."""
    view = LeadView(Role.LEADER, True, 9, Role.SECRETARY, True)
    assert lead_words(view) == "From here the leader leads. Hand back to the secretary at part 9."


def test_seats_are_called():
    """By number, online, without a number, or by a colour that says its shape where there are two of a colour."""
    assert [seat_name(seat) for seat in (4, SOMEONE, online(3), SOMEONE_ONLINE)] == [
        "Seat 4", "Someone", "Online 3", "Someone online",
    ]  # fmt: skip
    assert [seat_name(seat, tokens=True) for seat in (1, 13, online(1), SOMEONE)] == [
        "Red", "Red, square", "Online: Red", "Someone",
    ]  # fmt: skip
    assert (chip_words(4), chip_words(4, tokens=True)) == ("4", seat_name(4, tokens=True))


def test_no_two_tokens_are_called_alike():
    """Each of 99 seats has a name of its own by colours, in the room and online."""
    names = [seat_name(seat, tokens=True) for number in range(1, 100) for seat in (number, online(number))]
    assert len(names) == len(set(names)) == 198
    assert token_of(SOMEONE) is None


def test_the_big_button_calls_everybody():
    """Numbers keep their words; online, colours and turns have theirs."""
    start = Move(MoveKind.START_SEAT, seat=4)
    assert (move_words(start), move_words(start, tokens=True)) == (
        "Start seat 4",
        f"Start: {seat_name(4, tokens=True)}",
    )
    assert move_words(Move(MoveKind.FINISH_SEAT, seat=online(3))) == "Finish: Online 3"
    assert move_words(Move(MoveKind.NEXT_SPEAKER, turn=3, turns=14)) == "Start turn 3 of 14"
