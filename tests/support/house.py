# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program in this process, without a screen: the real window on a throwaway group, and every page of it.

Deliberately not here: keys, which tests of the router and the journeys press.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import app
from facilitator.domain import commands as ask
from facilitator.domain.catching_up import Measure
from facilitator.domain.formats import MeetingFormat, PartKind
from facilitator.domain.safety import CardKind, NumberKind
from facilitator.options import Options
from facilitator.paths import places
from facilitator.ui.pages.own_cards import Sheet
from facilitator.ui.pages.private_cover import PrivateCover
from facilitator.ui.pages.run import RunPage
from facilitator.ui.viewmodels.bring_in import Stage
from facilitator.ui.viewmodels.kind_views import CatchUpView, PlanLine, PlanView
from facilitator.ui.viewmodels.side_notes import NotesView
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.main import (
    BRING_IN,
    COUNTS,
    COVER,
    FINISH,
    FIRST_START,
    FORMATS,
    GUIDE,
    PAPER,
    RUN,
    SAFETY,
    SETTINGS,
    TODAY,
    WAY_IN,
)
from tests.support.bookshelf import built_in_formats
from tests.support.lanes import PromptLane

AT = datetime(2026, 11, 24, 18, 52, tzinfo=UTC)


@contextmanager
def house(application: QApplication, folder: Path, language: str = "en", **preferences: object) -> Iterator[Front]:
    """Open the program on a made-up group with two years of counts; afterwards nothing of it is left."""
    locale, direction = QLocale(), application.layoutDirection()
    place = places(folder)
    front = app.build(application, Options(demo=True, language=language), place, PromptLane())  # type: ignore[arg-type]
    front.personal.change(replace(front.personal.preferences, **preferences))  # type: ignore[arg-type]
    try:
        front.show()
        settle()
        yield front
    finally:
        front.window.hide()
        front.put_away()
        front.personal._put_on_language.__self__._install("none")  # type: ignore[attr-defined]
        look = front.parent()
        front.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        look.put_away()  # type: ignore[union-attr]
        QLocale.setDefault(locale)
        application.setLayoutDirection(direction)


def settle() -> None:
    """Let everything that was asked for happen."""
    for _ in range(4):
        QTest.qWait(5)


def every_page(front: Front) -> Iterator[tuple[str, QWidget]]:
    """Go through every page and its main states, as a person would come to them; Run's states are `run_states`."""
    window, evening = front.window, front.evening
    for name in (FIRST_START, WAY_IN):
        window.show_page(name)
        settle()
        yield name, window.page(name)
    for name in (TODAY, FORMATS, COUNTS, SETTINGS, GUIDE):
        evening.go(name)
        settle()
        settle()  # what the group answers is laid out a moment after it has come
        yield name, window.page(name)
    evening.go(FORMATS)
    front.print_page()
    settle()
    yield PAPER, window.page(PAPER)
    yield from _bring_in(front)
    evening.go(GUIDE)
    guide = window.page(GUIDE)
    guide.chips.button(1).click()  # type: ignore[attr-defined]
    settle()
    yield "guide, a page", guide
    yield from _safety(front)
    yield from _words_for_tonight(front)
    evening.today.start()
    settle()
    yield "run, not begun", window.page(RUN)
    yield from _a_meeting(front)
    evening.go(TODAY)
    settle()
    yield "today, after", window.page(TODAY)
    evening.hide()
    settle()
    yield COVER, window.page(COVER)
    evening.hide()


def _bring_in(front: Front) -> Iterator[tuple[str, QWidget]]:
    """A table that is looked at, and a file that can't be brought in; then a format of the group's own."""
    desk = front.evening.desk
    assert desk is not None
    with TemporaryDirectory() as folder:
        for name, content in (("agenda.csv", "what,minutes\nWelcome,3\nClosing,2\n"), ("theirs.odt", "PK")):
            path = Path(folder) / name
            path.write_text(content, encoding="utf-8")
            front.bring(path)
            for _ in range(400):
                if desk.format_desk.bring_in.view.stage not in (Stage.NOTHING, Stage.READING):
                    break
                QTest.qWait(10)
            settle()
            yield f"bring in, {name}", front.window.page(BRING_IN)
    front.evening.go(FORMATS)
    desk.formats.read("speaker")
    desk.formats.copy("Ours")
    settle()
    yield "formats, ours", front.window.page(FORMATS)
    desk.formats.undo()
    desk.formats.close()
    settle()
    yield from _practice(front)


def _practice(front: Front) -> Iterator[tuple[str, QWidget]]:
    """Practice, not begun and with three circles, one on hold and one back."""
    evening = front.evening
    desk = evening.desk
    assert desk is not None
    desk.formats.read("evening-with-a-meal")
    desk.formats.practise()
    settle()
    yield "practice", front.window.page(RUN)
    assert evening.practice is not None
    meeting = evening.practice.meeting
    state = meeting._conductor.state
    assert state is not None
    meeting._conductor.do(ask.Begin())
    meeting.go_to(next(place for place, part in enumerate(state.parts) if part.circles is not None))
    meeting._conductor.do(ask.BeginCircles(3))
    meeting.circles.toggle_hold(1)
    meeting.circles.come_back(2)
    evening.practice.look()
    settle()
    yield "practice, circles", front.window.page(RUN)
    evening.leave()
    settle()
    desk.formats.close()
    settle()


def _safety(front: Front) -> Iterator[tuple[str, QWidget]]:
    """The sheets of the safety page with something on each, the list on Today, and the cards over it."""
    evening = front.evening
    own = evening.safety.own
    assert own is not None
    evening.go(SAFETY)
    page = front.window.page(SAFETY)
    page.words.change_buttons[CardKind.CRISIS].click()  # type: ignore[attr-defined]
    settle()
    yield "safety, cards", page
    own.add_number(NumberKind.EMERGENCY)
    own.change_number(own.book.numbers[0].number_id, "555 0100")
    own.add_number(NumberKind.OTHER)
    page.open_sheet(Sheet.NUMBERS)  # type: ignore[attr-defined]
    settle()
    yield "safety, numbers", page
    own.add_place("Library")
    page.open_sheet(Sheet.PLACES)  # type: ignore[attr-defined]
    settle()
    yield "safety, places", page
    evening.go(TODAY)
    front.window.page(TODAY)._toggle_list()  # type: ignore[attr-defined]
    settle()
    yield "today, list", front.window.page(TODAY)
    front.window.page(TODAY)._toggle_list()  # type: ignore[attr-defined]
    front.toggle_cards()
    settle()
    yield "cards", evening.safety.page
    front.open_card(CardKind.MEDICAL.digit)
    settle()
    yield "card", evening.safety.page
    front.toggle_cards()
    settle()


def _words_for_tonight(front: Front) -> Iterator[tuple[str, QWidget]]:
    """A format of the group's own: read with its private lines, and what its words ask for on Today."""
    desk, evening = front.evening.desk, front.evening
    assert desk is not None
    evening.go(FORMATS)
    desk.formats.adopt(_our_study(), "Our study")
    settle()
    page = front.window.page(FORMATS)
    page.findChildren(PrivateCover)[0].toggle()
    settle()
    yield "formats, private lines", page
    desk.formats.use_tonight()
    settle()
    evening.go(TODAY)
    settle()
    today = front.window.page(TODAY)
    today._toggle_fillings()  # type: ignore[attr-defined]
    settle()
    yield "today, words", today
    today._toggle_fillings()  # type: ignore[attr-defined]
    desk.formats.undo()
    desk.formats.close()
    settle()


def _our_study() -> MeetingFormat:
    found = next(one for one in built_in_formats().formats("en") if one.format_id == "topic-study")
    first = replace(found.parts[0], private="The door: 4711.", prompts=("Who is new?", "Is the kettle on?"))
    asking = replace(first, words="Tonight we turn to {topic}. {host} made the tea.")
    return replace(found, parts=(asking, *found.parts[1:]), asks_for=("host",))


def _kind_time(page: RunPage) -> Iterator[tuple[str, QWidget]]:
    """The panels of kind time; nobody here is late, so the plans are made up."""
    page.open_mend()
    settle()
    yield "run, it began earlier", page
    page.open_fair_share()
    settle()
    yield "run, time to share", page
    page.close_panel()
    line = PlanLine("Sharing", PartKind.SHARING, 40, 31, 140, left_out=False, short=False)
    plan = PlanView((Measure.SHORTER_SHARES,), (line,), datetime(2026, 11, 24, 20, 30, tzinfo=UTC), 0, 0)
    page.panels.catch_up.render_catch_up(CatchUpView((plan, plan, plan)))
    page.words.open_panel(page.panels.catch_up)
    settle()
    yield "run, catching up", page
    page.close_panel()


def _a_meeting(front: Front) -> Iterator[tuple[str, QWidget]]:
    desk = front.evening.desk
    assert desk is not None
    meeting, page = desk.meeting, desk.run_page()
    state = meeting._conductor.state
    assert state is not None
    sharing = next(place for place, part in enumerate(state.format.parts) if part.sharing is not None)
    QTest.qWait(650)
    meeting.go_on()
    meeting.go_to(sharing)
    for seat in (7, 2, 11):
        meeting.seats.add(seat)
    settle()
    yield "run, sharing", page
    page.open_seats()
    settle()
    yield "run, seats", page
    page.close_panel()
    page.open_milestones()
    settle()
    yield "run, milestones", page
    page.close_panel()
    yield from _kind_time(page)
    page.words.render_notes(NotesView(True, "The door: 4711.", "What has helped you this week?", 1, 3))
    settle()
    yield "run, private lines", page
    page.words.render_notes(NotesView())
    settle()
    QTest.qWait(650)
    meeting.go_on()
    settle()
    yield "run, speaking", page
    front.evening.go(TODAY)
    settle()
    yield "today, meanwhile", front.window.page(TODAY)
    front.evening.go(FORMATS)
    settle()
    yield "formats, meanwhile", front.window.page(FORMATS)
    front.evening.way_back.go()
    meeting.go_to(len(state.format.parts) - 1)
    QTest.qWait(650)
    meeting.go_on()
    settle()
    yield FINISH, front.window.page(FINISH)
    front.window.page(FINISH)._open_checklist(True)  # type: ignore[attr-defined]
    settle()
    yield "finish, list", front.window.page(FINISH)
    front.window.page(FINISH)._view_model.save()  # type: ignore[attr-defined]
    settle()


def is_right_to_left(front: Front) -> bool:
    """Whether lines run from right to left in this window."""
    return front.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
