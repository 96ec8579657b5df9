# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window, offscreen: real front, pages and keys on groups in memory, with hands on its clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.preferences import Preferences
from facilitator.exchange.bring_in import look_into
from facilitator.exchange.share_file import write_share
from facilitator.services.conductor import Conductor
from facilitator.services.library import FormatLibrary
from facilitator.services.opening import Opening
from facilitator.services.ports import Lane
from facilitator.storage.memory import MemoryGroup, MemoryPreferences
from facilitator.ui.languages import Language
from facilitator.ui.theme import Look
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.services import Services
from tests.support.bookshelf import built_in_cards
from tests.support.builders import a_format
from tests.support.clocks import a_clock
from tests.support.custody import PretendCustody, PretendKeptGroup, a_kept_group
from tests.support.lanes import PromptLane

NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Whole:
    """One start of the program. `show()` it, then press keys; a second goes by before each."""

    def __init__(
        self,
        look: Look,
        *parts: Part,
        group: PretendKeptGroup | None = None,
        custody: PretendCustody | None = None,
        lane: Lane | None = None,
        switch: Callable[[str], str] = lambda code: code or "en",
    ) -> None:
        self.source, self.clock = a_clock()
        self.group = group if group is not None else a_kept_group(settings=GroupSettings("tuesday"), words=True)
        self.custody = custody or PretendCustody(self.group)
        self.lane = lane or PromptLane()
        chosen = replace(a_format(*parts), format_id="tuesday")
        library = FormatLibrary(lambda language: [("tuesday.toml", b"")], lambda content, name: chosen)
        opening, cards = Opening(self.custody), built_in_cards()
        services = Services(
            has_group=self.custody.has_group,
            opening=lambda: opening,
            lane=self.lane,
            clock=lambda: self.clock,
            now_local=lambda: self.source.wall.astimezone(),
            library=lambda: library,
            cards=lambda: cards,
            preferences=MemoryPreferences(),
            read_guide=lambda: ("# First page\n\nA few words.\n",),
            data_folder=Path("/nowhere"),
            languages=lambda: (Language("en", "English"),),
            reader=self.lane,
            look_into=look_into,
            save_share=self.save_share,
            practice_group=MemoryGroup,
        )
        self.front = Front(look, services, Preferences(sound_on=False), switch)
        self.window = self.front.window

    def save_share(self, found: MeetingFormat, path: Path) -> None:
        path.write_bytes(write_share(found))

    def show(self) -> Whole:
        """Show the first page, and let the group open."""
        self.front.show()
        self.window.activateWindow()
        for _ in range(6):
            self.settle()
        return self

    def settle(self) -> None:
        """Let answers arrive and pages come up."""
        QTest.qWait(2)
        QCoreApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY, *, after_s: float = 1) -> Whole:
        """Press a key where the focus is, so long after the last."""
        self.source.pass_by(after_s)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()
        return self

    def space(self, times: int = 1) -> Whole:
        for _ in range(times):
            self.press(Qt.Key.Key_Space)
        return self

    def click(self, words: str) -> Whole:
        """Press the button that begins with these words."""
        self.source.pass_by(1)
        self.button(words).click()
        self.settle()
        return self

    def after(self, seconds: int) -> Whole:
        """Let time go by, with a look on every second."""
        for _ in range(seconds):
            self.source.pass_by(1)
            for desk in (self.front.evening.desk, self.front.evening.practice):
                if desk is not None:
                    desk.look()
        self.settle()
        return self

    def shift_thrice(self) -> Whole:
        for _ in range(3):
            self.press(Qt.Key.Key_Shift)
        return self

    def put_away(self) -> None:
        """End the program."""
        self.front.put_away()
        self.window.hide()
        self.front.deleteLater()
        self.window.deleteLater()

    def button(self, words: str) -> QAbstractButton:
        found = [b for b in self.buttons() if b.accessibleName().startswith(words) or b.text().startswith(words)]
        assert found, f"no button “{words}” among {[b.accessibleName() for b in self.buttons()]}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        return [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]

    @property
    def page(self) -> str:
        return self.window.current

    @property
    def shown(self) -> QWidget:
        return self.window.page(self.window.current)

    @property
    def conductor(self) -> Conductor:
        desk = self.front.evening.desk
        assert desk is not None
        return desk._conductor
