# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program, put together as it is started, page by page in every theme and at every size of text.

No window system: what is asked is whether all words have their room, and the keyboard its ring.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.app import build
from facilitator.domain import commands as ask
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.editing import lasting, saying, titled
from facilitator.domain.holidays import OwnDay
from facilitator.domain.preferences import Preferences, ThemeChoice
from facilitator.domain.safety import CardKind
from facilitator.options import Options
from facilitator.paths import places
from facilitator.storage.owner_thread import StorageThread
from facilitator.ui.pages.own_cards import Sheet
from facilitator.ui.pages.part_conditions import usual_condition
from facilitator.ui.pages.series_rules import FOR_RULES
from facilitator.ui.viewmodels.writing_place import ABOUT
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.main import (
    COUNTS,
    COVER,
    EDITOR,
    FINISH,
    FORMATS,
    GUIDE,
    PAPER,
    RUN,
    SAFETY,
    SETTINGS,
    TODAY,
    VERSIONS,
    WHEN,
)
from tests.ui.pages.fit import clipped, still_clipped

SIZES = [(1366, 689), (1024, 560)]
LOOKS = [
    *((ThemeChoice.LIGHT, percent) for percent in (90, 150, 200)),
    *((ThemeChoice.CONTRAST_DARK, percent) for percent in (90, 200)),
    *((theme, 150) for theme in (ThemeChoice.DARK, ThemeChoice.DIM, ThemeChoice.CONTRAST_LIGHT)),
]
"""Themes without contrast differ in colours alone, those with it in the width of borders; so not every pair is worn."""


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def front(qapp, tmp_path_factory) -> Iterator[Front]:
    """The program with its made-up group, at its first page."""
    home, before = tmp_path_factory.mktemp("home"), QLocale()
    lane = StorageThread()
    made = build(qapp, Options(data_dir=Path(home), demo=True), places(home, {"FACILITATOR_HOME": str(home)}), lane)
    made.personal.look_around = lambda today: None  # nothing is asked of this computer
    made.show()
    for _ in range(400):
        settle()
        if made.evening.is_open:
            break
        QTest.qWait(10)
    yield made
    made.window.hide()
    made.put_away()
    lane.stop(5)
    made.window.deleteLater()
    made.personal._put_on_language.__self__._install("none")  # the next test hears no language of this one
    QLocale.setDefault(before)
    settle()


def every_page(front: Front) -> Iterator[str]:
    """Go to each page; a meeting is begun on the way, and closed."""
    window, evening = front.window, front.evening
    for name in (TODAY, FORMATS, COUNTS, SETTINGS, GUIDE, SAFETY):
        evening.go(name)
        settle()
        yield name
    evening.open_calendar()
    settle()
    yield WHEN
    settle_when_we_meet(front)
    settle()
    yield f"{WHEN}, a series"
    evening.go(TODAY)
    settle()
    yield f"{TODAY}, a series"
    evening.desk.calendar.remove_series()
    evening.go(FORMATS)
    front.print_page()
    settle()
    yield PAPER
    yield from practice(front)
    yield from the_editor(front)
    safety = window.page(SAFETY)
    for sheet in Sheet:
        safety.open_sheet(sheet)
        settle()
        yield f"{SAFETY}, {sheet.name}"
    front.toggle_cards()
    settle()
    yield "cards"
    for kind in CardKind:
        front.open_card(kind.digit)
        settle()
        yield f"card, {kind.value}"
    front.toggle_cards()
    evening.hide()
    settle()
    yield COVER
    evening.hide()
    evening.go(TODAY)
    evening.today.start()
    settle()
    assert window.current == RUN
    evening.desk.meeting.next_part()
    QTest.qWait(700)
    evening.desk.meeting.go_on()
    settle()
    yield RUN
    run = window.page(RUN)
    for opens in (run.open_mend, run.open_seats, run.open_fair_share):
        evening.desk.meeting.go_to(3)
        opens()
        settle()
        yield f"{RUN}, {opens.__name__}"
        run.close_panel()
    while window.current == RUN:
        evening.desk.meeting.next_part()
    settle()
    assert window.current == FINISH
    yield FINISH
    evening.go(TODAY)
    settle()


def practice(front: Front) -> Iterator[str]:
    """A format with its usual minutes; then practice, and three circles in it, one on hold and one back."""
    evening = front.evening
    formats = evening.desk.formats
    evening.go(FORMATS)
    formats.read("open-sharing")
    settle()
    yield "formats, usual minutes"
    formats.read("evening-with-a-meal")
    formats.practise()
    settle()
    yield "practice, not begun"
    meeting = evening.practice.meeting
    circles = next(place for place, part in enumerate(meeting._conductor.state.parts) if part.circles is not None)
    meeting._conductor.do(ask.Begin())
    meeting.go_to(circles)
    settle()
    yield "practice, circles offered"
    meeting._conductor.do(ask.BeginCircles(3))
    meeting.circles.toggle_hold(1)
    meeting.circles.come_back(2)
    evening.practice.look()
    settle()
    yield "practice, circles"
    evening.leave()
    settle()
    formats.close()
    settle()


def settle_when_we_meet(front: Front) -> None:
    """A series with a rule of every kind, a list, a named day, and nights that are off and moved."""
    calendar = front.evening.desk.calendar
    calendar.add_series("open-sharing", None)
    calendar.set_every(2)
    calendar.add_rule((Condition(ConditionKind.LAST_WEEK),), "candlelight")
    for kind in FOR_RULES:
        calendar.add_rule((usual_condition(kind),), "speaker")
    calendar.rotations.add("Step", ("Step 1", "Step 2"))
    calendar.put_own_day(OwnDay("d" * 32, "Our anniversary", calendar.today()))
    first, second = (night.choice.occurrence.day for night in calendar.nights.coming(calendar.editing)[:2])
    calendar.set_off(first, True)
    calendar.move_night(second, datetime.combine(second, time(20, 15)))


def the_editor(front: Front) -> Iterator[str]:
    """Write a format: a part of each kind, unfolded, the whole, what does not fit, taking it up, and its versions."""
    desk = front.evening.desk
    assert desk is not None
    front.evening.go(FORMATS)
    desk.formats.read("open-sharing")
    desk.formats.edit("My copy of Open sharing")
    settle()
    page, model = front.window.page(EDITOR), desk.format_desk.editor_desk.editor
    page.part.fold.click()
    for place, part in enumerate(model.draft.format.parts):
        model.select(place)
        settle()
        yield f"{EDITOR}, {part.title}"
    model.change_part("minutes", lambda part: lasting(part, 99))
    model.remove_part()
    model.change_part("title", lambda part: titled(part, ""), typed=True)
    settle()
    yield f"{EDITOR}, told"
    model.select(ABOUT)
    page.head.take_up.click()
    settle()
    yield f"{EDITOR}, about"
    page.taken_up.emit(date(2026, 11, 24))
    settle()
    model.select(0)
    model.change_words("words", saying, "Other words.")
    model.move_part(1)
    page.versions_asked.emit()
    settle()
    yield VERSIONS
    model.throw_away()
    front.evening.go(FORMATS)
    settle()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("theme", "percent"), LOOKS, ids=lambda value: getattr(value, "value", value))
def test_no_word_is_clipped(front, size, theme, percent):
    """A10: whatever theme is worn and however large text is, every word of every page has its room."""
    front.window.resize(*size)
    front.personal.change(replace(Preferences(), theme=theme, text_percent=percent))
    cut = {}
    for page in every_page(front):
        assert (front.window.width(), front.window.height()) == size
        found = still_clipped(front.window.centralWidget())
        if found:
            cut[page] = found
    assert cut == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_large_print_clips_nothing(front, size):
    """A10: in large print, too."""
    front.window.resize(*size)
    front.personal.change(Preferences().with_large_print(True))
    for page in every_page(front):
        assert (page, still_clipped(front.window.centralWidget())) == (page, [])
        assert (front.window.width(), front.window.height()) == size


def test_a_clipped_word_is_found(front):
    """A10, control: a label without room is told."""
    front.personal.change(Preferences())
    front.evening.go(GUIDE)
    settle()
    label = next(one for one in front.window.centralWidget().findChildren(QLabel) if one.isVisible() and one.text())
    before = label.maximumWidth()
    label.setMaximumWidth(3)
    settle()
    assert clipped(front.window.centralWidget()) != []
    label.setMaximumWidth(before)
