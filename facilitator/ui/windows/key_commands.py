# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each key calls. The keys themselves are in `ui/actions.py`, how a press is found in `key_router.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from facilitator.domain.headcount import CountCategory

if TYPE_CHECKING:
    from facilitator.ui.pages.run import RunPage
    from facilitator.ui.viewmodels.meeting import MeetingViewModel


class WindowCommands(Protocol):
    """What keys may ask of the window, on any page."""

    def show_page(self, name: str) -> None:
        """Show a page by its name."""
        ...

    def change_text_size(self, steps: int | None) -> None:
        """Make the text larger or smaller by steps of ten; None: as usual."""
        ...

    def toggle_mute(self) -> None:
        """Switch sounds off, or on."""
        ...

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        ...

    def leave(self) -> None:
        """Go from a meeting to Today, from there out."""
        ...

    def go_to_pane(self, forward: bool) -> None:
        """Move the focus to another pane."""
        ...

    def undo(self) -> bool:
        """Take the last thing back on the page that is shown; tell whether it can."""
        ...

    def ask_page(self, what: str) -> bool:
        """Ask the page that is shown for what only some pages do; tell whether it does."""
        ...

    def go_to_search(self) -> bool:
        """Go to the search of the page that is shown; tell whether it has one."""
        ...

    def print_page(self) -> bool:
        """Print what is on the page, when it is for paper; tell whether it is."""
        ...

    def tell_saved(self) -> None:
        """Tell whether all is saved."""
        ...

    def close_panel(self) -> bool:
        """Close what is open; tell whether something was."""
        ...

    def toggle_cards(self) -> None:
        """Show the list of safety cards over whatever is there, or put them away."""
        ...

    def open_card(self, digit: int) -> None:
        """Open the safety card of this digit, from 1."""
        ...

    def list_cards(self) -> None:
        """Show the list of cards in place of the open one."""
        ...

    def change_practice(self, what: str) -> bool:
        """Run practice "faster" or "slower", or let the room speak "by_itself" or not; tell whether there is one."""
        ...

    def toggle_room(self) -> None:
        """Open the room screen, or blank it, or show it again."""
        ...

    def blank_room(self) -> None:
        """Blank the room screen, or show it again."""
        ...


class KeyCommands:
    """Finds the call for an action. The meeting is there only once a group is open."""

    def __init__(self, window: WindowCommands) -> None:
        self._window = window
        self._meeting: MeetingViewModel | None = None
        self._run_page: Callable[[], RunPage] | None = None
        self._everywhere = self._window_calls()
        self._in_run: dict[str, Callable[[], object]] = {}

    def set_meeting(self, meeting: MeetingViewModel, run_page: Callable[[], RunPage]) -> None:
        """Lead this meeting from now on; `run_page` gives the page that is shown."""
        if meeting is self._meeting:
            return
        self._meeting, self._run_page = meeting, run_page
        self._in_run = self._meeting_calls(meeting, run_page)

    def act(self, action_id: str, key: str, *, in_run: bool) -> bool:
        """Do it; tell whether the key press was taken: a call that gives False had nothing to do.

        "enter_taken" asks whether Enter belongs to a typed seat.
        """
        meeting = self._meeting if in_run else None
        if action_id == "digit" and meeting is not None and self._run_page is not None:
            if self._run_page().take_digit(int(key)):
                return True
            meeting.seats.type_digit(int(key))
            meeting.look()
            return True
        if action_id == "card":
            self._window.open_card(int(key))
            return True
        if meeting is not None and key in ("Return", "Enter") and _confirm_seat(meeting):
            return True
        call = (self._in_run.get(action_id) if in_run else None) or self._everywhere.get(action_id)
        return call is not None and call() is not False

    def known_actions(self) -> frozenset[str]:
        """Name every action that has a call."""
        return frozenset(self._everywhere) | frozenset(self._in_run)

    def _window_calls(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "page_today": lambda: window.show_page("today"),
            "page_formats": lambda: window.show_page("formats"),
            "page_counts": lambda: window.show_page("counts"),
            "page_settings": lambda: window.show_page("settings"),
            "page_safety": lambda: window.show_page("safety"),
            "guide": lambda: window.show_page("guide"),
            "cards": window.toggle_cards,
            "card_list": window.list_cards,
            "undo": window.undo,
            "redo": lambda: window.ask_page("redo"),
            "new": lambda: window.ask_page("write_new"),
            "part_up": lambda: window.ask_page("move_up"),
            "part_down": lambda: window.ask_page("move_down"),
            "part_after": lambda: window.ask_page("go_to_next"),
            "part_before": lambda: window.ask_page("go_to_previous"),
            "stress": lambda: window.ask_page("stress"),
            "find": window.go_to_search,
            "print": window.print_page,
            "larger": lambda: window.change_text_size(1),
            "smaller": lambda: window.change_text_size(-1),
            "usual_size": lambda: window.change_text_size(None),
            "mute": window.toggle_mute,
            "full_screen": window.toggle_full_screen,
            "leave": window.leave,
            "next_pane": lambda: window.go_to_pane(True),
            "previous_pane": lambda: window.go_to_pane(False),
            "saved": window.tell_saved,
            "close_panel": window.close_panel,
            "close_open": window.close_panel,
        }

    def _meeting_calls(
        self, meeting: MeetingViewModel, run_page: Callable[[], RunPage]
    ) -> dict[str, Callable[[], object]]:
        here, new = CountCategory.HERE, CountCategory.NEW
        return {
            "go_on": meeting.go_on,
            "go_on_remote": meeting.go_on,
            "back": meeting.back,
            "next_part": meeting.next_part,
            "previous_part": meeting.previous_part,
            "present_part": lambda: meeting.look_at(None),
            "scroll_down": lambda: run_page().scroll_words(1),
            "scroll_up": lambda: run_page().scroll_words(-1),
            "hold": meeting.toggle_hold,
            "more_time": lambda: run_page().change_time(1),
            "less_time": lambda: run_page().change_time(-1),
            "sign": meeting.give_sign,
            "let_it_be": meeting.let_it_be,
            "give_back": meeting.give_back,
            "ring": meeting.ring,
            "say_yes": meeting.say_yes,
            "tell_time": meeting.tell_time,
            "line": lambda: run_page().open_seats(),
            "milestones": lambda: run_page().open_milestones(),
            "mend": lambda: run_page().open_mend(),
            "catch_up": lambda: run_page().open_catch_up(),
            "fair_share": lambda: run_page().open_fair_share(),
            "next_prompt": meeting.next_prompt,
            "prompt_before": lambda: meeting.next_prompt(-1),
            "private_lines": lambda: run_page().toggle_private(),
            "online_seat": lambda: _type_online(meeting),
            "here_more": lambda: meeting.count(here, 1),
            "here_less": lambda: meeting.count(here, -1),
            "new_more": lambda: meeting.count(new, 1),
            "new_less": lambda: meeting.count(new, -1),
            "practice_faster": lambda: self._window.change_practice("faster"),
            "practice_slower": lambda: self._window.change_practice("slower"),
            "practice_by_itself": lambda: self._window.change_practice("by_itself"),
            "room_screen": self._window.toggle_room,
            "room_blank": self._window.blank_room,
            "room_menu": lambda: run_page().open_room_menu(),
            "close_panel": lambda: self._close_or_toggle(meeting),
            "close_open": lambda: self._close_open(meeting),
        }

    def _close_open(self, meeting: MeetingViewModel) -> bool:
        """Drop a typed number first, then close what is open; tell whether there was anything."""
        if meeting.seats.clear_typing():
            meeting.look()
            return True
        return self._window.close_panel()

    def _close_or_toggle(self, meeting: MeetingViewModel) -> bool:
        """Close what is open, else do as F5 does: remotes send both in turn."""
        if not self._close_open(meeting):
            self._window.toggle_room()
        return True


def _type_online(meeting: MeetingViewModel) -> None:
    meeting.seats.type_online()
    meeting.look()


def _confirm_seat(meeting: MeetingViewModel) -> bool:
    taken = meeting.seats.confirm()
    meeting.look()
    return taken
