# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen's view model: what each choice shows, what is said of it, and that it follows the meeting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.errors import Reason
from facilitator.domain.formats import Slogan
from facilitator.domain.going_on import MoveKind
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.room import RoomContent, RoomShow
from facilitator.domain.timing import Phase
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.room_views import RoomStand, ScreenSeen
from tests.support.builders import START, a_break, closing, reading, sharing, words
from tests.support.live import LiveMeeting

OWN = ScreenSeen("own", 1, "LEFT", 1366, 768, is_own=True)
WALL = ScreenSeen("wall", 2, "RIGHT", 1920, 1080, is_own=False)
LONG = replace(reading(), words="One is here. " * 30)


class Room:
    """A meeting with a room screen that opens when it is asked to; keeps what was told and asked."""

    def __init__(self, *parts, screens=(OWN, WALL), is_open: bool = True) -> None:
        self.live = LiveMeeting(*(parts or (words(), sharing(), closing())))
        self.model = self.live.room
        self.contents: list[RoomContent] = []
        self.stand = RoomStand(None, TimerStyle.DISC, Slogan.WELCOME_HERE)
        self.asked: list[str] = []
        self.model.content_changed.connect(self.contents.append)
        self.model.stand_changed.connect(self._stands)
        self.model.open_asked.connect(lambda key: self._open(key or "wall"))
        self.model.setup_asked.connect(lambda: self.asked.append("setup"))
        self.model.style_chosen.connect(lambda style: self.model.set_preferences(Preferences(room_timer_style=style)))
        self.model.set_screens(screens)
        self.model.show_now()
        if is_open:
            self.model.open()

    def _stands(self, stand: RoomStand) -> None:
        self.stand = stand

    def _open(self, key: str) -> None:
        self.asked.append("open")
        self.model.opened(key)

    @property
    def sees(self) -> RoomContent:
        return self.contents[-1]

    @property
    def primary(self) -> MoveKind:
        return self.live.shown["way_on"].primary.kind


def test_before_the_meeting_the_room_is_welcome_and_then_sees_the_timer():
    """The welcome gives way to the timer by itself, and the disc follows the share."""
    room = Room()
    assert (room.sees.kind, room.sees.starts_at, room.stand.show) == (
        RoomShow.WELCOME,
        room.live.state.planned_start,
        RoomShow.WELCOME,
    )
    room.live.begin().space().after(1).space()
    assert (room.sees.kind, room.sees.phase, room.stand.show) == (RoomShow.TIMER, Phase.FINE, RoomShow.TIMER)


def test_the_room_changes_on_the_tick_on_which_run_changes():
    """Whatever Run is told of the timer, the room is told before the same look is over."""
    room = Room(sharing(), closing())
    room.live.begin().space()
    told: list[str] = []
    room.live.model.timer_changed.connect(lambda _: told.append("run"))
    room.model.content_changed.connect(lambda _: told.append("room"))
    for _ in range(20):
        room.live.after(1)
    assert told == ["run", "room"] * 20


def test_a_reading_goes_up_page_by_page_and_the_room_returns_to_what_it_saw():
    """Show reading, turn its pages with the one key, go on: the room sees page after page, then the timer again."""
    room = Room(LONG, sharing(), closing())
    room.live.begin()
    assert room.live.shown["way_on"].secondary.kind is MoveKind.SHOW_READING
    room.model.show(RoomShow.READING)
    assert (room.sees.kind, room.sees.page, room.sees.pages, room.primary) == (
        RoomShow.READING,
        1,
        2,
        MoveKind.NEXT_PAGE,
    )
    room.live.space()
    assert (room.sees.page, room.primary) == (2, MoveKind.NEXT_PART)
    room.live.space()
    assert (room.sees.kind, room.stand.show) == (RoomShow.TIMER, RoomShow.TIMER)


def test_back_takes_the_reading_down_again():
    """Back after Show reading: the room sees what it saw before."""
    room = Room(LONG, closing())
    room.live.begin()
    room.model.show(RoomShow.READING)
    room.live.model.back()
    assert room.sees.kind is RoomShow.BLANK
    assert room.stand.show is RoomShow.TIMER


def test_without_a_room_screen_no_reading_is_offered():
    """The quiet second choice is there only while there is a room screen, and goes with it."""
    room = Room(LONG, closing(), is_open=False)
    room.live.begin()
    assert room.live.shown["way_on"].secondary is None
    room.model.open()
    assert room.live.shown["way_on"].secondary.kind is MoveKind.SHOW_READING
    room.model.closed()
    assert room.live.shown["way_on"].secondary is None


def test_a_reading_where_there_is_none_is_refused_kindly():
    """In a part without a reading the status line says so, and the room stays as it was."""
    room = Room()
    before = room.sees
    room.model.show(RoomShow.READING)
    assert room.live.last == say.RefusedSaid(Reason.NOT_A_READING)
    assert room.sees == before


@pytest.mark.parametrize(
    ("show", "kind"),
    [
        (RoomShow.SLOGAN, RoomShow.SLOGAN),
        (RoomShow.WELCOME, RoomShow.WELCOME),
        (RoomShow.BREAK, RoomShow.BREAK),
        (RoomShow.BLANK, RoomShow.BLANK),
        (RoomShow.TIMER, RoomShow.TIMER),
    ],
)
def test_each_choice_is_shown_and_said(show, kind):
    """What is chosen is what the room sees, what the button says and what the status line says."""
    room = Room(sharing(), closing())
    room.live.begin()
    room.model.show(show)
    assert (room.sees.kind, room.stand.show, room.live.last) == (kind, show, say.RoomSaid(show))


def test_a_slogan_is_one_of_ours():
    """A slogan is chosen from the list."""
    room = Room()
    room.model.show_slogan(Slogan.STAYS_HERE)
    assert room.sees == RoomContent(RoomShow.SLOGAN, slogan=Slogan.STAYS_HERE)


def test_a_style_is_kept_as_a_setting():
    """Choosing how the timer looks changes the setting, and shows the timer."""
    room = Room(sharing(), closing())
    room.live.begin().space()
    room.model.show_timer(TimerStyle.DIGITS)
    assert (room.sees.left_s, room.stand.style) == (180, TimerStyle.DIGITS)


def test_f5_opens_blanks_and_shows_again():
    """F5 and Esc are one harmless toggle: open, blank, show again, and so on."""
    room = Room(is_open=False)
    seen = []
    for _ in range(4):
        room.model.toggle()
        seen.append(room.stand.show)
    assert seen == [RoomShow.WELCOME, RoomShow.BLANK, RoomShow.WELCOME, RoomShow.BLANK]
    assert [said.show for said in room.live.said if isinstance(said, say.RoomSaid)] == seen


def test_with_one_screen_the_toggle_only_says_so():
    """Without a second screen F5 opens nothing and says one line; choosing a content asks what the wall shows."""
    room = Room(screens=(OWN,), is_open=False)
    room.model.toggle()
    assert (room.live.last, room.asked) == (say.Plain.NO_ROOM_SCREEN, [])
    room.model.show(RoomShow.TIMER)
    assert room.asked == ["setup"]


def test_choosing_a_content_opens_the_room_screen():
    """A content chosen while the room screen is closed opens it with that content."""
    room = Room(sharing(), is_open=False)
    room.live.begin()
    room.model.show(RoomShow.SLOGAN)
    assert (room.asked, room.stand.show, room.live.last) == (["open"], RoomShow.SLOGAN, say.RoomSaid(RoomShow.SLOGAN))


def test_a_reading_chosen_while_it_is_closed_opens_it_and_goes_up():
    """One choice opens the room screen and shows the first page."""
    room = Room(LONG, closing(), is_open=False)
    room.live.begin()
    room.model.show(RoomShow.READING)
    assert (room.asked, room.sees.kind, room.sees.page) == (["open"], RoomShow.READING, 1)


def test_a_screen_that_comes_is_offered_and_never_taken():
    """A second screen plugged in during a meeting is offered in one line; it opens nothing."""
    room = Room(screens=(OWN,), is_open=False)
    room.model.set_screens((OWN, WALL))
    assert (room.live.last, room.asked, room.stand.show) == (say.Plain.SCREEN_CAME, [], None)


def test_today_opens_and_closes_it():
    """Today's row opens the room screen, closes it again, and with one screen leads to where it is set up."""
    room = Room(is_open=False)
    closings: list[str] = []
    room.model.close_asked.connect(lambda: closings.append("close"))
    room.model.open_or_close()
    room.model.open_or_close()
    assert (room.asked, closings) == (["open"], ["close"])
    alone = Room(screens=(OWN,), is_open=False)
    alone.model.open_or_close()
    assert alone.asked == ["setup"]


def test_unplugged_it_says_that_it_comes_back():
    """A monitor that goes is said once, and again when somebody presses F5 meanwhile."""
    room = Room()
    room.model.set_screens((OWN,))
    room.model.closed(unplugged=True)
    assert (room.live.last, room.stand.show, room.stand.returning) == (say.Plain.ROOM_UNPLUGGED, None, True)
    room.model.toggle()
    assert room.live.said[-2:] == [say.Plain.ROOM_UNPLUGGED] * 2


def test_hidden_the_room_is_blank_without_even_a_clock():
    """While everything is hidden the room sees nothing at all; afterwards all is as before."""
    room = Room(sharing(), closing())
    room.live.begin().space()
    before = room.sees
    room.model.set_hidden(True)
    assert room.sees == RoomContent(RoomShow.BLANK)
    room.model.set_hidden(False)
    assert room.sees == before


def test_the_bell_has_a_twin_in_the_room():
    """A bell that rings is seen in the room until it is taken away, also on a blank screen, but never while hidden."""
    room = Room(sharing(), closing())
    room.model.toggle_blank()
    room.model.ring()
    assert (room.sees.kind, room.sees.bell) == (RoomShow.BLANK, True)
    room.model.set_hidden(True)
    assert not room.sees.bell
    room.model.set_hidden(False)
    room.model.end_bell()
    assert not room.sees.bell


def test_a_break_shows_itself():
    """While a break runs the timer is the break, and the button says so."""
    room = Room(a_break(10), closing())
    room.live.begin().space()
    assert (room.sees.kind, room.stand.show) == (RoomShow.BREAK, RoomShow.BREAK)
    assert room.sees.back_at is not None


def test_the_next_meeting_begins_anew():
    """What was chosen in one meeting is forgotten in the next."""
    room = Room()
    room.model.show(RoomShow.SLOGAN)
    room.model.closed()
    room.model.begin_anew()
    room.model.open()
    assert room.sees.kind is RoomShow.WELCOME


def test_a_welcome_needs_no_meeting():
    """Before a meeting is open the room reads when tonight's begins."""
    room = Room()
    room.live.conductor.finish()
    room.model.set_welcome(START)
    assert room.sees == RoomContent(RoomShow.WELCOME, starts_at=START)


def test_it_moves_only_while_a_disc_does():
    """Four looks a second are asked for only while a disc moves in the room."""
    room = Room(sharing(), closing())
    moving = [room.model.is_moving]
    room.live.begin().space()
    moving.append(room.model.is_moving)
    room.model.toggle_blank()
    moving.append(room.model.is_moving)
    assert moving == [False, True, False]
