# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The front of the house: window, look, keys and evening put together, in the order the first paint wants.

`app.py` makes one of these and shows it. What is not needed for the first paint is imported afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from facilitator.domain.preferences import Preferences
from facilitator.ui.buses import SESSION, VOICES
from facilitator.ui.theme import Look
from facilitator.ui.windows.evening import Evening
from facilitator.ui.windows.main import RUN, MainWindow
from facilitator.ui.windows.personal import Personal
from facilitator.ui.windows.services import Services


class Front(QObject):
    """Everything that is seen. `show()` paints the first page; keys work right after it."""

    def __init__(
        self,
        look: Look,
        services: Services,
        preferences: Preferences,
        switch_language: Callable[[str], str],
        asked_language: str = "",
    ) -> None:
        super().__init__(look)
        self._look = look
        self.personal = Personal(look, services.preferences, preferences, switch_language, asked_language)
        self.window = MainWindow(look, self._may_close)
        self.evening = Evening(self.window, look, services, self.personal)
        self.log: object | None = None
        self.window.painted.connect(self._show_icons)
        self.window.painted.connect(self._listen_to_keys)
        self.window.painted.connect(self._tell_damage)
        self.personal.save_refused.connect(self._tell_settings_lost)
        self.personal.troubled.connect(self._tell_trouble)
        self._store = services.preferences

    def show(self) -> None:
        """Show the first page."""
        self.evening.start()
        self.window.show()

    def bring(self, path: Path) -> None:
        """Show what a file holds that somebody opened with this program."""
        self.evening.bring(path)

    def tell(self, sentence: str) -> None:
        """Say one sentence above the page, until it is closed."""
        self.window.tell(sentence)

    def tell_silence(self, buses: frozenset[str]) -> None:
        """Say what cannot be reached, given the buses that do not answer; nothing when all is well."""
        if SESSION in buses:
            words = self.tr(
                "Part of this computer does not answer. Its keychain and screen readers cannot be reached. "
                "Signing out and in again often helps."
            )
            self.tell(words)
        elif VOICES in buses:
            words = self.tr(
                "Part of this computer does not answer. Screen readers cannot be reached. "
                "Signing out and in again often helps."
            )
            self.tell(words)

    def _tell_damage(self) -> None:
        if self._store.was_damaged:
            words = self.tr("Your settings could not be read. The usual ones are on, and the old file was set aside.")
            self.tell(words)

    def _tell_settings_lost(self) -> None:
        self.tell(self.tr("Your settings could not be kept. They hold until the program is closed."))

    def _tell_trouble(self, trouble: BaseException) -> None:
        from facilitator.ui.troubles import trouble_words

        words = trouble_words(trouble)
        self.tell(self.tr("{what} {next_step}").format(what=words.what, next_step=words.next_step))

    def put_away(self) -> None:
        """Close the group, let go of sounds and of keeping awake.

        The window goes first: one that PySide closes when Python is already ending asks pages that are half gone.
        """
        self.window.hide()
        self.personal.put_away()
        self.evening.put_away()

    def _may_close(self) -> bool:
        return self.evening.may_close()

    def _show_icons(self) -> None:
        self._look.show_icons()
        self.window.update()

    def _listen_to_keys(self) -> None:
        from facilitator.ui.focus_ring import FocusRing
        from facilitator.ui.windows.key_commands import KeyCommands
        from facilitator.ui.windows.key_router import KeyRouter

        self._ring = FocusRing(self._look, self.window)
        self._commands = KeyCommands(self)
        self._router = KeyRouter(self.window, lambda: self.window.layer, self._act, self.evening.hide)
        self._follow(self.personal.preferences)
        self.personal.changed.connect(self._follow)
        self.evening.learner_changed.connect(self._teach)

    def _act(self, action_id: str, key: str) -> bool:
        desk, practice = self.evening.leading, self.evening.practice
        if desk is not None:
            self._commands.set_meeting(desk.meeting, desk.run_page)
        in_run = self.window.current == RUN and not self.window.has_over
        from facilitator.ui.actions import leads

        if practice is not None and in_run and leads(action_id):
            practice.view_model.take_over()
        return self._commands.act(action_id, key, in_run=in_run)

    def _follow(self, preferences: Preferences) -> None:
        self._router.single_keys = preferences.single_keys
        self._router.set_overrides(preferences.keys)

    def _teach(self, learner: Callable[[str], bool] | None) -> None:
        self._router.learner = learner

    # -- what keys ask of the window ---------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Go to a page by its name; from Run the meeting goes on."""
        self.evening.go(name)

    def change_text_size(self, steps: int | None) -> None:
        """Make the text larger or smaller by steps of ten per cent; None: as usual."""
        self.personal.change_text_size(steps)

    def toggle_mute(self) -> None:
        """Switch sounds off, or on."""
        self.personal.toggle_mute()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def undo(self) -> bool:
        """Take the last thing back on the page that is shown; tell whether it can."""
        return self.ask_page("undo")

    def go_to_search(self) -> bool:
        """Go to the search of the page that is shown; tell whether it has one."""
        return self.ask_page("go_to_search")

    def print_page(self) -> bool:
        """Print what is on the page, when it is for paper."""
        return self.ask_page("print_page") or self.ask_page("print_card")

    def ask_page(self, what: str) -> bool:
        """Ask the page that is shown for what only some pages do; tell whether it does."""
        ask = getattr(self.window.page(self.window.current), what, None)
        if ask is not None:
            ask()
        return ask is not None

    def leave(self) -> None:
        """Go from a meeting to Today, from there out; from an open card back to the page."""
        if not self.evening.safety.close():
            self.evening.leave()

    def toggle_cards(self) -> None:
        """Show the list of safety cards over whatever is there, or put them away."""
        self.evening.safety.toggle()

    def open_card(self, digit: int) -> None:
        """Open the safety card of this digit."""
        self.evening.safety.open_card(digit)

    def list_cards(self) -> None:
        """Show the list of cards in place of the open one."""
        self.evening.safety.cards.open(None)

    def go_to_pane(self, forward: bool) -> None:
        """Move the focus to another pane: in Run its panes, elsewhere side bar and page."""
        desk = self.evening.leading
        if self.window.current == RUN and desk is not None:
            desk.run_page().go_to_pane(forward)
        else:
            self.window.go_to_pane()

    def tell_saved(self) -> None:
        """Tell whether all is saved."""
        desk = self.evening.leading
        if desk is not None:
            desk.tell_saved()

    def close_panel(self) -> bool:
        """Close an open card, or what is open in Run; tell whether something was."""
        desk = self.evening.leading
        if self.evening.safety.close():
            return True
        return self.window.current == RUN and desk is not None and desk.run_page().close_panel()

    def change_practice(self, what: str) -> bool:
        """Run practice faster or slower, or let the room speak by itself or not; tell whether there is one."""
        practice = self.evening.practice
        if practice is None:
            return False
        view_model = practice.view_model
        {"faster": view_model.faster, "slower": view_model.slower, "by_itself": view_model.toggle_by_itself}[what]()
        return True

    def toggle_room(self) -> None:
        """Open the room screen, or blank it, or show it again."""
        self.evening.room.toggle()

    def blank_room(self) -> None:
        """Blank the room screen, or show it again."""
        self.evening.room.toggle_blank()
