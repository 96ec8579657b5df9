# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room sees: only what is on the list, whatever state the meeting is in."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.formats import Part, PartKind, SharingOrder, Slogan
from facilitator.domain.headcount import CountCategory, Milestone, Tally
from facilitator.domain.meeting import MeetingState
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.room import RoomChoice, RoomContent, RoomShow, RoomWord, room_content
from facilitator.domain.timing import Phase
from tests.support.any_meeting import any_plays
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    a_break,
    closing,
    in_sharing,
    reading,
    seconds,
    silence,
    speaking,
    words,
)

SECRET = "This is for the leader alone"
CHOICES = st.builds(
    RoomChoice,
    show=st.sampled_from(RoomShow),
    style=st.sampled_from(TimerStyle),
    with_clock=st.booleans(),
    slogan=st.sampled_from(Slogan),
)


def with_secrets(state: MeetingState) -> MeetingState:
    """The same meeting with other counts, other notes, and other words in every part that no room reads."""
    parts = tuple(_with_secrets(part, shown=place == state.index) for place, part in enumerate(state.format.parts))
    tonight = tuple(_with_secrets(part, shown=place == state.index) for place, part in enumerate(state.parts))
    secret = replace(state.format, parts=parts, title=SECRET, summary=SECRET, format_id=SECRET)
    counts = Tally(tuple((category, 7351) for category in CountCategory))
    milestones = Tally(tuple((milestone, 7351) for milestone in Milestone))
    return replace(
        state,
        format=secret,
        parts=tonight,
        counts=counts,
        milestones=milestones,
        chairs=7351,
        shares=7351,
        turns_here=7351,
    )


def _with_secrets(part: Part, *, shown: bool) -> Part:
    sharing = None if part.sharing is None else replace(part.sharing, cross_talk=SECRET)
    part = replace(part, for_you=SECRET, part_id=SECRET, sharing=sharing)
    if shown and part.kind is PartKind.READING:
        return part
    return replace(part, title=SECRET, words=SECRET)


@given(any_plays(), CHOICES)
def test_nothing_private_makes_any_difference_to_what_the_room_sees(play: Play, choice: RoomChoice) -> None:
    """Whatever the counts, the notes, the seats and the other parts are, the room sees the very same."""
    seen = room_content(play.state, play.now, choice)
    secret = room_content(with_secrets(play.state), play.now, choice)
    assert secret == seen
    assert SECRET not in repr(secret)
    assert "7351" not in repr(secret)


@given(any_plays(), st.sampled_from(TimerStyle))
def test_only_a_reading_that_was_chosen_brings_words_of_the_format_into_the_room(play: Play, style: TimerStyle) -> None:
    """Unless a reading is shown, no text of the format is there at all."""
    for show in RoomShow:
        seen = room_content(play.state, play.now, RoomChoice(show, style))
        if seen.kind is not RoomShow.READING:
            assert (seen.title, seen.lines) == ("", ())
        else:
            assert (show, play.state.part.kind) == (RoomShow.READING, PartKind.READING)
            assert play.state.reading is not None


def test_the_proof_notices_a_leak() -> None:
    """Control: where words may be seen, other words make a difference."""
    play = Play(reading(), closing()).do(ask.Begin(), ask.ShowReading(1))
    other = replace(play.state, parts=(replace(reading(), words=SECRET), closing()))
    choice = RoomChoice(RoomShow.READING)
    assert SECRET in repr(room_content(other, play.now, choice))
    assert room_content(other, play.now, choice) != room_content(play.state, play.now, choice)


def test_the_list_is_as_short_as_it_was_agreed() -> None:
    """A new field is a decision of its own, not an accident."""
    allowed = "kind clock phase fraction word left_min left_s starts_at back_at title lines page pages slogan bell"
    assert [field.name for field in fields(RoomContent)] == allowed.split()


@given(any_plays(), CHOICES)
def test_the_room_is_never_hurried(play: Play, choice: RoomChoice) -> None:
    """No time runs past zero in the room, digits stand only where they were chosen, and seconds stay on the laptop."""
    seen = room_content(play.state, play.now, choice)
    assert seen.left_s is None or (seen.left_s >= 0 and choice.style is TimerStyle.DIGITS)
    assert 0.0 <= seen.fraction <= 1.0
    assert seen.phase is not Phase.EXTRA
    assert seen.clock is None or (seen.clock.second, seen.clock.microsecond) == (0, 0)


# -- one by one -------------------------------------------------------------------------------------------------------

WITH_WORDS = RoomChoice(style=TimerStyle.DISC_AND_WORDS, with_clock=False)


def sees(play: Play, choice: RoomChoice = WITH_WORDS) -> RoomContent:
    return room_content(play.state, play.now, choice)


@pytest.mark.parametrize(
    ("used_s", "phase", "word", "left_min"),
    [
        (0, Phase.FINE, RoomWord.ABOUT_MINUTES, 3),
        (70, Phase.FINE, RoomWord.ABOUT_MINUTES, 2),
        (140, Phase.FINE, RoomWord.LESS_THAN_A_MINUTE, 0),
        (150, Phase.SOON, RoomWord.BEGIN_TO_CLOSE, 0),
        (180, Phase.TIME, RoomWord.THANK_YOU, 0),
        (400, Phase.TIME, RoomWord.THANK_YOU, 0),
    ],
)
def test_a_share_in_words(used_s: int, phase: Phase, word: RoomWord, left_min: int) -> None:
    """The room reads minutes in words, then the sign, then a thank-you that stays."""
    seen = sees(speaking().after(used_s))
    assert (seen.kind, seen.phase, seen.word, seen.left_min) == (RoomShow.TIMER, phase, word, left_min)


def test_a_disc_alone_speaks_only_the_sign() -> None:
    """With the disc alone the room reads nothing until the sign."""
    alone = RoomChoice(with_clock=False)
    assert sees(speaking(), alone).word is RoomWord.NONE
    assert sees(speaking().after(155), alone).word is RoomWord.BEGIN_TO_CLOSE


def test_held_shows_no_time() -> None:
    """A held timer has no words, so nobody who weeps is timed before the room."""
    seen = sees(speaking().after(100).do(ask.Hold()))
    assert (seen.phase, seen.word, seen.left_s) == (Phase.HELD, RoomWord.NONE, None)


@pytest.mark.parametrize(
    "play",
    [
        lambda: speaking().do(ask.LetItBe()),
        lambda: speaking(limit=None),
        lambda: Play(words(), closing()).do(ask.Begin()),
        lambda: in_sharing().do(ask.CloseMeeting()),
    ],
    ids=["let be", "no limit", "words", "closed"],
)
def test_where_nothing_is_timed_the_room_is_blank(play) -> None:
    """Let be, without limit, in a part with words only, and after the end there is no disc."""
    assert sees(play()) == RoomContent(RoomShow.BLANK)


def test_a_silence_asks_nobody_to_close() -> None:
    """A silence keeps its calm colour until its end, and then there is an empty ring without a word."""
    play = Play(silence(), closing()).do(ask.Begin(), ask.StartTimer()).after(175)
    assert (sees(play).phase, sees(play).word) == (Phase.FINE, RoomWord.LESS_THAN_A_MINUTE)
    assert (sees(play.after(10)).phase, sees(play).word) == (Phase.READY, RoomWord.NONE)


def test_a_break_says_when_it_is_over() -> None:
    """A running break shows when to be back, to the minute and rounded up, also after a minute more."""
    play = Play(a_break(10), closing(), at=START + seconds(20)).do(ask.Begin(), ask.StartTimer()).after(100)
    assert sees(play).back_at == START + timedelta(minutes=11)
    assert sees(play.do(ask.ChangeTime(MINUTE))).back_at == START + timedelta(minutes=12)
    assert (sees(play).kind, sees(play).phase) == (RoomShow.BREAK, Phase.FINE)


def test_before_the_beginning_the_room_is_welcome() -> None:
    """Before the meeting, and before a meeting is open at all, the room reads when it begins."""
    play = Play(words(), closing())
    assert sees(play) == RoomContent(RoomShow.WELCOME, starts_at=START)
    assert room_content(None, START, replace(WITH_WORDS, welcome_at=START)) == sees(play)
    begun = sees(play.do(ask.Begin()), replace(WITH_WORDS, show=RoomShow.WELCOME))
    assert begun == RoomContent(RoomShow.WELCOME)


def test_a_reading_is_shown_page_by_page() -> None:
    """Each page has its lines, its number and how many there are; without being shown there is none."""
    text = "One is here. " * 30
    choice = replace(WITH_WORDS, show=RoomShow.READING)
    play = Play(replace(reading(), words=text), closing()).do(ask.Begin())
    assert sees(play, choice).kind is RoomShow.BLANK
    first = sees(play.do(ask.ShowReading(2)), choice)
    second = sees(play.do(ask.TurnPage()), choice)
    assert (first.title, first.page, second.page, second.pages) == ("Reading", 1, 2, len({first.lines, second.lines}))


def test_digits_are_shown_to_the_second_where_they_were_chosen() -> None:
    """Digits tell what is left of a share, and nothing once it is over."""
    digits = replace(WITH_WORDS, style=TimerStyle.DIGITS)
    assert sees(speaking().after(50), digits).left_s == 130
    assert sees(speaking().after(181), digits).left_s is None


def test_orders_look_the_same_in_the_room() -> None:
    """Nobody sees from the room screen whether somebody has a seat's number."""
    seen = {repr(sees(in_sharing(order).do(ask.StartShare()).after(60))) for order in SharingOrder}
    assert len(seen) == 1


# -- the timekeeper's silent cards -------------------------------------------------------------------------------------

CARDS = [
    (0, RoomWord.NONE),
    (59, RoomWord.NONE),
    (60, RoomWord.TWO_MINUTES),
    (74, RoomWord.TWO_MINUTES),
    (75, RoomWord.NONE),
    (120, RoomWord.ONE_MINUTE),
    (135, RoomWord.NONE),
    (150, RoomWord.BEGIN_TO_CLOSE),
    (180, RoomWord.THANK_YOU),
    (400, RoomWord.THANK_YOU),
]


@pytest.mark.parametrize(("gone_s", "word"), CARDS)
def test_silent_cards_are_held_up_and_put_down(gone_s: int, word: RoomWord) -> None:
    """Chosen by the leader: two minutes, one minute, please close, for a share of three; also with no timer at all."""
    play = speaking().after(gone_s)
    for style in (TimerStyle.DISC, TimerStyle.NOTHING):
        shown = room_content(play.state, play.now, RoomChoice(style=style, signs=True))
        assert shown.word is word
        assert shown.phase is None or style is TimerStyle.DISC
    assert room_content(play.state, play.now, RoomChoice(style=TimerStyle.NOTHING)).kind is RoomShow.BLANK


def test_cards_fall_silent_with_the_signs() -> None:
    """Let be, held or asked about, nobody is shown a card; nor does a silence or a break get one."""
    choice = RoomChoice(signs=True)
    for command in (ask.LetItBe(), ask.Hold()):
        play = speaking().do(command).after(60)
        assert room_content(play.state, play.now, choice).word is RoomWord.NONE
    quiet = Play(silence(), closing()).do(ask.Begin(), ask.StartTimer()).after(60)
    assert room_content(quiet.state, quiet.now, choice).word is RoomWord.NONE


def test_a_share_of_two_minutes_does_not_begin_with_a_card() -> None:
    """A card tells what is left of more; a share of one minute has none until it is asked to close."""
    play = speaking(MINUTE)
    assert room_content(play.state, play.now, RoomChoice(signs=True)).word is RoomWord.NONE
    assert room_content(play.state, play.after(46).now, RoomChoice(signs=True)).word is RoomWord.BEGIN_TO_CLOSE
