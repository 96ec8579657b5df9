# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One start of the program for pictures: the real front and formats, a group in memory, hands on the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facilitator import assets
from facilitator.domain.formats import MeetingFormat, PartKind, SharingOrder
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.preferences import Preferences, ThemeChoice
from facilitator.exchange.bring_in import look_into
from facilitator.exchange.format_file import read_format
from facilitator.services.library import FormatLibrary
from facilitator.services.opening import Opening
from facilitator.storage.memory import MemoryPreferences
from facilitator.ui.languages import Languages
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.laptop_views import PowerState, SoundState
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.services import Services
from tests.support.bookshelf import built_in_cards
from tests.support.clocks import a_clock
from tests.support.custody import PretendCustody, PretendKeptGroup, a_kept_group
from tests.support.refusing import RefusingLane
from tools.translations import read_pseudo

EVENING = (2026, 11, 24)
SETTLE_ROUNDS = 4
PACE_SETTLES = timedelta(seconds=70)
"""A new pace is told after a minute."""


@dataclass(frozen=True)
class Variant:
    """One dress of the program. `wide` and `high` are the window's inside in px."""

    name: str
    theme: str
    wide: int
    high: int
    percent: int = 100
    language: str = "en"


class World:
    """Show pages, lead meetings, take pictures. Local time is UTC here."""

    def __init__(self, app: QApplication, variant: Variant, languages: Languages) -> None:
        self.app = app
        self.variant = variant
        self._languages = languages
        self._front: Front | None = None
        self._look: Look | None = None
        self.lane = RefusingLane()

    # -- a start -----------------------------------------------------------------------------------------------------

    def begin(
        self,
        *,
        format_id: str = "open-sharing",
        group: PretendKeptGroup | None = None,
        custody: PretendCustody | None = None,
        at: tuple[int, int] = (18, 52),
        demo: bool = False,
        preferences: Preferences | None = None,
    ) -> World:
        """Start the program at this time of that evening."""
        self.put_away()
        self.lane.full = False
        settings = GroupSettings(format_id, usual_start=time(19, 30), chairs=14)
        self.group = group or a_kept_group(settings=settings, words=True)
        if group is not None:
            group.settings.save(replace(settings, second_way_offered=group.settings.load().second_way_offered))
        self.custody = custody or PretendCustody(self.group)
        self.source, self.clock = a_clock(datetime(*EVENING, *at, tzinfo=UTC))
        self._look = Look(self.app, assets.read_text, fusion_is_on=True)
        wanted = preferences or Preferences(sound_on=False)
        wanted = replace(wanted, theme=ThemeChoice(self.variant.theme), text_percent=self.variant.percent)
        self._front = Front(self._look, self._services(demo), wanted, self._languages.switch, self.variant.language)
        self._front.window.resize(self.variant.wide, self.variant.high)
        self._front.show()
        self._front.window.activateWindow()
        return self.settle()

    def _services(self, demo: bool) -> Services:
        opening, library = Opening(self.custody), FormatLibrary(_texts, read_format)
        cards = built_in_cards()
        return Services(
            has_group=self.custody.has_group,
            opening=lambda: opening,
            lane=self.lane,
            clock=lambda: self.clock,
            now_local=lambda: self.source.wall.astimezone(),
            library=lambda: library,
            cards=lambda: cards,
            preferences=MemoryPreferences(),
            read_guide=lambda: tuple(assets.read_text(name) for name in assets.names("guide/en", ".md")),
            data_folder=Path("/home/somebody/.local/share/facilitator"),
            languages=self._languages.available,
            reader=self.lane,
            look_into=look_into,
            save_share=lambda _format, _path: None,
            demo=demo,
        )

    def put_away(self) -> None:
        """Take the last start off the screen."""
        if self._front is not None and self._look is not None:
            self._front.put_away()
            self._front.window.hide()
            self._front.window.deleteLater()
            self._look.put_away()
            self._front = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()

    # -- going about -------------------------------------------------------------------------------------------------

    @property
    def front(self) -> Front:
        """The program."""
        assert self._front is not None
        return self._front

    @property
    def look(self) -> Look:
        """What it wears."""
        assert self._look is not None
        return self._look

    @property
    def meeting(self) -> MeetingViewModel:
        """The meeting, once a group is open."""
        desk = self.front.evening.desk
        assert desk is not None
        return desk.meeting

    def page(self, name: str) -> QWidget:
        """Give a page that is to be shown now; anything else is a mistake."""
        if self.front.window.current != name:
            raise AssertionError(f"{self.front.window.current} is shown, not {name}")
        return self.front.window.page(name)

    def go(self, name: str) -> World:
        """Show a page."""
        self.front.show_page(name)
        return self.settle()

    def settle(self) -> World:
        """Let answers arrive, pages come up and layouts rest."""
        for _ in range(SETTLE_ROUNDS):
            QTest.qWait(1)
            self.app.processEvents()
        return self

    def do(self, act: Callable[[], object]) -> World:
        """Do something a second later."""
        self.source.pass_by(1)
        act()
        return self.settle()

    def click(self, words: str) -> World:
        """Press the button that begins with these words of the sources."""
        found = self.front.window.findChildren(QAbstractButton)
        names = ((one, (one.text(), one.accessibleName())) for one in found if one.isVisible())
        shown = [one for one, said in names if words in map(read_pseudo, said)]
        if not shown:
            raise AssertionError(f"nothing says {words!r}")
        return self.do(shown[0].click)

    def after(self, seconds: float) -> World:
        """Let time go by, with a look at its end."""
        self.source.pass_by(seconds)
        desk = self.front.evening.desk
        if desk is not None:
            desk.look()
        self.front.evening.today.look()
        return self.settle()

    def dress_today(self, power: PowerState | None = None) -> World:
        """Let the laptop of the drawings be here: one screen, sound, a charger."""
        today = self.front.evening.today
        today.set_screens(1)
        today.set_sound(SoundState(40, bell_for_shares=False))
        today.set_power(power or PowerState(100, None, plugged_in=True))
        today.set_keep_awake(True)
        return self.settle()

    # -- a meeting ---------------------------------------------------------------------------------------------------

    def enter(self, format_id: str = "open-sharing", **more: object) -> World:
        """Start the meeting at 19:29; it has not begun."""
        self.begin(format_id=format_id, at=(19, 29), **more)  # type: ignore[arg-type]
        self.do(self.front.evening.today.start)
        self.page("run")
        return self

    def lead_to(
        self,
        kind: PartKind,
        order: SharingOrder | None = None,
        *,
        format_id: str = "open-sharing",
        limited: bool | None = None,
        at: tuple[int, int] | None = None,
        **more: object,
    ) -> World:
        """Begin, count people, and stand at the first part of this kind, at this time or when it is planned."""
        self.enter(format_id, **more)
        self.after(45)
        self.do(self.meeting.go_on)
        self._count(14)
        found = next(one for one in self._formats() if one.format_id == format_id)
        index = next(
            place
            for place, part in enumerate(found.parts)
            if part.kind is kind
            and (order is None or (part.sharing is not None and part.sharing.order is order))
            and (limited is None or (part.sharing is not None and (part.sharing.limit is not None) == limited))
        )
        now = self.source.wall
        wanted = now.replace(hour=19, minute=30, second=30) + found.starts()[index]
        if at is not None:
            wanted = now.replace(hour=at[0], minute=at[1], second=0) - PACE_SETTLES
        if index:
            self.after(max(0.0, (wanted - now).total_seconds()))
            self.do(lambda: self.meeting.go_to(index))
        return self.after(PACE_SETTLES.total_seconds())

    def _count(self, people: int) -> None:
        from facilitator.domain.headcount import CountCategory

        for _ in range(people):
            self.meeting.count(CountCategory.HERE, 1)
        self.meeting.count(CountCategory.NEW, 1)

    def wait_in_line(self, *seats: int) -> World:
        """Let these seats wait."""
        for seat in seats:
            self.meeting.seats.add(seat)
        return self.settle()

    def speak(self, seconds: float = 60) -> World:
        """Let the next one speak, for so long."""
        self.do(self.meeting.go_on)
        return self.after(seconds)

    @staticmethod
    def _formats() -> list[MeetingFormat]:
        from tools.bench.vault import formats

        return formats()


def _texts(language: str) -> list[tuple[str, bytes]]:
    names = assets.names(f"formats/{language}", ".toml")
    return [(Path(name).name, assets.path(name).read_bytes()) for name in names]
