# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a format says of the room screen is obeyed when a part begins, and the leader may still show something else."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.formats import RoomWish, Slogan
from facilitator.domain.going_on import MoveKind
from facilitator.domain.room import RoomShow
from tests.support.builders import closing, reading, sharing, silence, words
from tests.ui.viewmodels.test_room import Room

LONG = "One is here. " * 30


def wishing(part, wish: RoomWish, **more):
    return replace(part, room=wish, **more)


def test_words_go_up_by_themselves_and_are_turned_with_the_one_key():
    """The words of a part stand in the room from its beginning; Space turns them, then goes on; Back turns back."""
    room = Room(wishing(words(), RoomWish.WORDS, words=LONG), sharing(), closing())
    assert room.sees.kind is RoomShow.WELCOME
    room.live.begin()
    assert (room.sees.kind, room.sees.title, room.sees.page, room.sees.pages) == (RoomShow.READING, "Welcome", 1, 2)
    assert (room.primary, room.live.shown["way_on"].secondary.kind) == (MoveKind.NEXT_PAGE, MoveKind.NEXT_PART)
    room.live.space()
    assert (room.sees.page, room.primary) == (2, MoveKind.NEXT_PART)
    room.live.model.back()
    assert (room.sees.page, room.primary) == (1, MoveKind.NEXT_PAGE)
    room.live.space(2)
    assert (room.sees.kind, room.stand.show) == (RoomShow.TIMER, RoomShow.TIMER)


def test_without_the_key_the_room_sees_no_words():
    """The control: the same words in a part that says nothing of the room are not shown, and Space goes on."""
    room = Room(replace(words(), words=LONG), closing())
    room.live.begin()
    assert (room.sees.kind, room.sees.lines, room.primary) == (RoomShow.BLANK, (), MoveKind.NEXT_PART)
    room.model.show(RoomShow.READING)
    assert room.sees.lines == ()


def test_without_a_room_screen_words_for_the_room_ask_for_no_turning():
    """With no room screen open the one key goes on at once, and there are pages again when one opens."""
    room = Room(wishing(words(), RoomWish.WORDS, words=LONG), closing(), is_open=False)
    room.live.begin()
    assert room.primary is MoveKind.NEXT_PART
    room.model.open()
    assert room.primary is MoveKind.NEXT_PAGE


def test_a_part_can_show_a_slogan_nothing_or_the_timer():
    """Each part shows what its format says, and the next one that says nothing brings back what was chosen."""
    room = Room(
        wishing(words(), RoomWish.SLOGAN, slogan=Slogan.ENOUGH),
        wishing(sharing(), RoomWish.NOTHING),
        words("Thanks"),
        wishing(silence(), RoomWish.TIMER),
        closing(),
    )
    room.model.show_slogan(Slogan.STAYS_HERE)
    room.live.begin()
    assert (room.sees.kind, room.sees.slogan) == (RoomShow.SLOGAN, Slogan.ENOUGH)
    room.live.space()
    room.live.space()
    assert (room.sees.kind, room.stand.show) == (RoomShow.BLANK, RoomShow.BLANK)
    room.live.model.next_part()
    assert (room.sees.kind, room.sees.slogan) == (RoomShow.SLOGAN, Slogan.STAYS_HERE)
    room.live.model.next_part()
    room.live.space()
    assert (room.sees.kind, room.stand.show) == (RoomShow.TIMER, RoomShow.TIMER)
    room.live.model.next_part()
    assert room.sees.slogan is Slogan.STAYS_HERE


def test_a_slogan_without_a_name_is_the_one_shown_last():
    """A part that wishes a slogan and names none shows the one that was chosen last."""
    room = Room(wishing(words(), RoomWish.SLOGAN), closing())
    room.model.show_slogan(Slogan.THANK_YOU)
    room.model.show(RoomShow.TIMER)
    room.live.begin()
    assert room.sees.slogan is Slogan.THANK_YOU


def test_the_leader_may_still_show_something_else():
    """A choice made in such a part holds, for it and for the next parts; Back to the part before obeys the format."""
    room = Room(wishing(sharing(), RoomWish.NOTHING), sharing(), closing())
    room.live.begin()
    room.model.show(RoomShow.TIMER)
    room.live.space()
    assert room.sees.kind is RoomShow.TIMER
    room.live.model.next_part()
    assert room.sees.kind is not RoomShow.SLOGAN
    room.live.model.previous_part()
    assert room.sees.kind is RoomShow.BLANK


def test_b_uncovers_a_part_for_which_the_room_sees_nothing():
    """Where the format says nothing is shown, the key that blanks and shows again shows what was chosen."""
    room = Room(wishing(sharing(), RoomWish.NOTHING), closing())
    room.live.begin().space()
    room.model.toggle_blank()
    assert (room.sees.kind, room.stand.show) == (RoomShow.TIMER, RoomShow.TIMER)
    room.model.toggle_blank()
    assert room.sees.kind is RoomShow.BLANK


def test_a_room_that_the_leader_has_blanked_stays_blank():
    """No format takes the blank away that a leader has put up."""
    room = Room(words(), wishing(words("More"), RoomWish.WORDS), closing())
    room.live.begin()
    room.model.toggle_blank()
    room.live.space()
    assert (room.sees.kind, room.stand.show) == (RoomShow.BLANK, RoomShow.BLANK)
    room.model.toggle_blank()
    assert room.sees.lines == ("Good evening.",)


def test_a_reading_that_the_leader_shows_is_seen_whatever_the_format_says():
    """Show the reading in a part whose room sees nothing: it is seen, and gone with the part."""
    room = Room(wishing(reading(), RoomWish.NOTHING), closing())
    room.live.begin()
    assert room.sees.kind is RoomShow.BLANK
    room.model.show(RoomShow.READING)
    assert room.sees.lines == ("A text.",)
    room.live.space()
    assert room.sees.lines == ()


def test_a_prompt_is_seen_only_when_the_leader_says_so_and_only_in_its_part():
    """Prompts are the leader's; one that is shown follows the next key, and goes down with its part."""
    asking = replace(sharing(), prompts=("What helped this week?", "Who was kind to you?"))
    room = Room(asking, sharing(), closing())
    room.live.begin()
    assert room.sees.lines == ()
    room.model.show(RoomShow.PROMPT)
    assert (room.sees.kind, room.sees.lines) == (RoomShow.PROMPT, ("What helped this week?",))
    room.live.model.next_prompt()
    assert room.sees.lines == ("Who was kind to you?",)
    room.live.model.next_part()
    assert (room.sees.lines, room.stand.show) == ((), RoomShow.TIMER)
