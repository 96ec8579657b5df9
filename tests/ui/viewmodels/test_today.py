# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today is true before the group is open, while a meeting runs, and after one was interrupted."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DiskFull
from facilitator.domain.group_settings import GroupSettings
from facilitator.services.opening import read_group
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.laptop_views import PowerState
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.viewmodels.today_views import CardKind
from facilitator.ui.viewmodels.tonight import Live
from tests.support.builders import a_format
from tests.support.custody import a_kept_group, an_unfinished
from tests.support.lanes import PromptLane
from tests.support.summaries import a_summary

NOW = datetime(2026, 11, 24, 18, 52, tzinfo=UTC).astimezone()
TUESDAY = GroupSettings(format_id="tuesday", usual_start=(NOW + timedelta(minutes=38)).time())


class Today:
    """A view model and what it has told."""

    def __init__(self):
        self.now = NOW
        self.courier = Courier(PromptLane())
        find = {"tuesday": a_format()}.get
        self.model = TodayViewModel(find, self.courier, lambda: self.now)
        self.told = {}
        for name in ("card", "rows", "waiting", "time", "settings"):
            getattr(self.model, f"{name}_changed").connect(lambda value, name=name: self.told.update({name: value}))
        self.asked = []
        for name in ("start", "carry_on", "file", "check"):
            getattr(self.model, f"{name}_asked").connect(lambda value, name=name: self.asked.append((name, value)))
        for name in ("return", "formats", "second_way", "hear"):
            getattr(self.model, f"{name}_asked").connect(lambda name=name: self.asked.append((name, None)))
        self.troubles = []
        self.model.trouble.connect(self.troubles.append)
        self.model.show_now()

    @property
    def card(self):
        return self.told["card"]


@pytest.fixture
def today(qapp):
    return Today()


def open_group(today, settings=TUESDAY, **group):
    made = a_kept_group(settings=settings, **group)
    today.model.set_opened(read_group(made))
    return made


def test_shell_stands_alone(today):
    """Before the group is open the card waits, and nothing is claimed."""
    assert today.card.kind is CardKind.OPENING
    assert not today.told["waiting"].nothing_kept
    assert today.told["time"] == NOW


def test_ready(today):
    """An open group shows tonight's format at its usual start."""
    open_group(today)
    card = today.card
    assert (card.kind, card.title, card.minutes, card.parts, card.chairs) == (CardKind.READY, "Tuesday", 30, 3, 12)
    assert card.start == NOW + timedelta(minutes=38)


def test_start(today):
    """Start asks for tonight's format with its planned start in the zone of the room, the day there, and the chairs."""
    open_group(today)
    today.model.press_primary()
    name, tonight = today.asked[0]
    assert (name, tonight.format.title, tonight.chairs) == ("start", "Tuesday", 12)
    assert tonight.planned_start == NOW + timedelta(minutes=38)
    assert tonight.planned_start.utcoffset() == tonight.planned_start.astimezone().utcoffset()
    assert tonight.held_on == (NOW + timedelta(minutes=38)).date()


def test_start_pressed_early_waits(today):
    """Start pressed before the group is open starts the meeting when it opens, once."""
    today.model.press_primary()
    assert today.card.start_waits
    assert today.asked == []
    open_group(today)
    assert [name for name, _ in today.asked] == ["start"]
    open_group(today)
    assert len(today.asked) == 1


@pytest.mark.parametrize("change", ["forget", "unfinished"])
def test_early_start_is_dropped(today, change):
    """Start pressed early starts nothing when words were needed, or when a meeting had been interrupted."""
    today.model.press_primary()
    group = a_kept_group(settings=TUESDAY)
    if change == "forget":
        today.model.forget_start()
    else:
        an_unfinished(group)
    today.model.set_opened(read_group(group))
    assert today.asked == []


@pytest.mark.parametrize(
    ("hours", "kind", "first", "second"),
    [(1, CardKind.UNFINISHED, "carry_on", "file"), (4, CardKind.LONG_AGO, "file", "carry_on")],
)
def test_interrupted(today, hours, kind, first, second):
    """A meeting that was interrupted is carried on first; after three hours it is filed first."""
    group = a_kept_group(settings=TUESDAY)
    unfinished = an_unfinished(group, opened_at=NOW.astimezone(UTC) - timedelta(hours=hours), minutes=0)
    today.model.set_opened(read_group(group))
    assert today.card.kind is kind
    today.model.press_primary()
    today.model.press_second()
    assert today.asked == [(first, unfinished), (second, unfinished)]


def test_live(today):
    """A running meeting is what the card is about; afterwards the interrupted one is not offered again."""
    group = a_kept_group(settings=TUESDAY)
    an_unfinished(group)
    today.model.set_opened(read_group(group))
    today.model.set_live(Live("Tuesday", 2, 3, "Sharing"))
    assert (today.card.kind, today.card.part, today.card.parts) == (CardKind.LIVE, 2, 3)
    today.model.press_primary()
    assert today.asked == [("return", None)]
    today.model.set_live(None)
    assert today.card.kind is CardKind.READY


def test_no_format(today):
    """A format that is not there is chosen anew, and nothing starts."""
    open_group(today, GroupSettings(format_id="gone"))
    assert today.card.kind is CardKind.NO_FORMAT
    today.model.press_primary()
    assert today.asked == [("formats", None)]


def test_changes_are_kept(today):
    """A start time and chairs changed here apply at once, are kept in the group, and leave other settings alone."""
    group = open_group(today)
    group.settings.save(GroupSettings(format_id="tuesday", second_way_offered=True))
    today.model.change_start(time(20, 15))
    today.model.change_chairs(2)
    QCoreApplication.sendPostedEvents()
    assert today.card.chairs == 14
    assert group.settings.load() == GroupSettings("tuesday", "secular", time(20, 15), 14, True)
    assert today.told["settings"] == group.settings.load()


def test_chairs_have_bounds(today):
    """There are never fewer than two chairs and never more than seats have numbers."""
    open_group(today)
    today.model.change_chairs(-99)
    assert today.card.chairs == 2
    today.model.change_chairs(500)
    assert today.card.chairs == 99


def test_refused_change_is_told(today):
    """A disk that refuses is told; tonight's time is still the one chosen."""
    group = open_group(today)
    group.settings.trouble = DiskFull()
    today.model.change_chairs(1)
    QCoreApplication.sendPostedEvents()
    assert [type(trouble) for trouble in today.troubles] == [DiskFull]
    assert today.card.chairs == 13


def test_small_things_waiting(today):
    """Unchecked counts wait, and a second way in once a meeting was held; with words there is none to remind of."""
    summary = a_summary()
    open_group(today)
    assert not today.told["waiting"].second_way
    open_group(today, summaries=(summary,))
    waiting = today.told["waiting"]
    assert (waiting.to_check, waiting.second_way, waiting.nothing_kept) == ((summary.held_on,), True, False)
    today.model.check()
    assert today.asked == [("check", summary)]
    open_group(today, summaries=(summary,), words=True)
    assert not today.told["waiting"].second_way


def test_read_again(today):
    """After a meeting was filed the group is read once more."""
    group = open_group(today)
    group.summaries.keep(a_summary())
    today.model.read_again()
    QCoreApplication.sendPostedEvents()
    assert len(today.told["waiting"].to_check) == 1


def test_rows_know_how_long(today):
    """The battery's row knows how long the evening is: until the planned end."""
    today.model.set_power(PowerState(41, 50, False))
    open_group(today)
    assert today.told["rows"].power == PowerState(41, 50, False)
    assert today.told["rows"].meeting_min == 38 + 30
