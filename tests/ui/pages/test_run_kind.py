# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run's panels of kind time as they are seen and pressed: they fit, move nothing, and change nothing unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facilitator.domain.formats import PartKind, Role, SharingOrder, ShortVersion
from facilitator.domain.waiting_line import online
from facilitator.ui.pages.run import RunPage
from facilitator.ui.widgets.buttons import Button
from facilitator.ui.widgets.labels import Label
from tests.support.builders import announcements, closing, reading, sharing, words
from tests.support.live import LiveMeeting
from tests.ui.pages.fit import clipped
from tests.ui.pages.test_run import fixed, pseudo, settle  # noqa: F401

ROUND = 2


def evening() -> tuple:
    """A welcome, a line of 40 minutes with minutes kept, a round, what can give way, and two leaders."""
    gap = timedelta(seconds=5)
    return (
        replace(words(), led_by=Role.SECRETARY),
        replace(sharing(planned_min=40, gap=gap, newcomers_min=6), takes_slack=True, led_by=Role.LEADER),
        replace(sharing(SharingOrder.ROUND, planned_min=10), led_by=Role.LEADER),
        replace(reading(8), short=ShortVersion("In short.", 2), led_by=Role.SECRETARY),
        replace(announcements(10), optional=True),
        closing(),
    )


def make(qtbot, look, *, size=(1366, 689), parts=None) -> tuple[LiveMeeting, RunPage]:
    live = LiveMeeting(*(parts or evening()))
    page = RunPage(live.model, look, live.room)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.take_focus()
    QTest.qWait(0)
    return live, page


def states(live: LiveMeeting, page: RunPage) -> Iterator[str]:
    """Every state of kind time, as a leader would come to it."""
    live.after(9 * 60)
    yield "not begun, nine minutes late"
    page.open_mend()
    yield "mending"
    page.close_panel()
    live.begin().after(62)
    yield "late"
    page.open_catch_up()
    yield "plans"
    page.take_digit(1)
    yield "a plan agreed on"
    live.model.look_at(4)
    yield "looking at what is left out"
    live.model.look_at(None)
    live.model.go_to(1)
    yield "nobody waits"
    for seat in range(1, 13):
        live.model.seats.add(seat)
    yield "twelve wait"
    yield from _with_twelve(live, page)
    live.model.go_to(ROUND)
    page.open_seats()
    yield "a round"
    live.model.seats.count_people(0)
    live.model.seats.pass_or_someone()
    live.model.seats.come_back()
    yield "a round by people"
    page.close_panel()
    live.space().after(5 * 60)
    yield "long over"
    page.open_mend()
    yield "a forgotten stop"
    page.close_panel()


def _with_twelve(live: LiveMeeting, page: RunPage) -> Iterator[str]:
    page.open_fair_share()
    yield "time to share"
    page.close_panel()
    for number in (1, 2):
        live.model.seats.add(online(number))
    page.open_seats()
    yield "two lines"
    page.close_panel()
    live.model.set_preferences(replace(live.model._preferences, seat_tokens=True))
    yield "colours"
    page.open_seats()
    yield "seats by colours"
    page.close_panel()
    live.space().after(30)
    yield "a colour speaks"
    live.space()
    live.after(20 * 60)
    yield "a long time without a timer"
    page.open_fair_share()
    yield "not everyone will fit"
    page.close_panel()


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 689), 100), ((1024, 560), 100), ((1366, 689), 200), ((1024, 560), 200)]
)
def test_nothing_is_cut_off_and_nothing_moves(qtbot, look, size, percent):
    """In every state of kind time all words have their room, and clock, Hide, Back, big button, bell their places."""
    look.apply(theme="light", text_percent=percent)
    live, page = make(qtbot, look, size=size)
    settle()
    first, found = fixed(page), {}
    for state in states(live, page):
        settle()
        assert (page.width(), page.height()) == size
        moved = {} if fixed(page) == first else {"moved": fixed(page)}
        if clipped(page) or moved:
            found[state] = (clipped(page), moved)
    assert found == {}


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_longer_words_fit(qtbot, look, pseudo, size):  # noqa: F811
    """A language forty per cent longer fits too."""
    live, page = make(qtbot, look, size=size)
    found = {}
    for state in states(live, page):
        settle()
        if clipped(page):
            found[state] = clipped(page)
    assert found == {}


def test_everything_has_a_name(qtbot, look):
    """Readers hear a name for every button in every state, and no two shown in a panel are alike."""
    live, page = make(qtbot, look)
    for state in states(live, page):
        settle()
        shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
        names = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in shown]
        assert all(name.strip() for name in names), state
        panel = page.words.panel
        if panel is not None:
            inside = [name for one, name in zip(shown, names, strict=True) if panel.isAncestorOf(one)]
            assert len(inside) == len(set(inside)), state


def names(page: RunPage, panel: QWidget) -> list[str]:
    return [one.accessibleName() for one in panel.findChildren(QAbstractButton) if one.isVisible()]


def test_before_the_start_the_clock_tells_both_times(qtbot, look):
    """On time there is no hint; nine minutes later it says both times, and its button opens the panel."""
    live, page = make(qtbot, look)
    assert not page.side.hint.isVisible()
    live.after(9 * 60)
    said = [label.text() for label in page.side.hint.findChildren(Label)]
    assert said[0].startswith("It is ")
    assert "Planned" in said[0]
    page.side.hint.button.click()
    assert page.words.panel is page.panels.mend
    assert QApplication.focusWidget() is page.panels.mend.button


def test_minutes_are_stepped_and_typed(qtbot, look):
    """Plus, minus and digits change the minutes within what can be; Enter on the button does what it says."""
    live, page = make(qtbot, look)
    live.after(9 * 60)
    page.open_mend()
    mend = page.panels.mend
    assert (mend.minutes, mend.button.accessibleName()) == (9, "The meeting began 9 minutes ago")
    page.change_time(1)
    assert mend.minutes == 10
    page.take_digit(1)
    page.take_digit(2)
    assert mend.minutes == 12
    page.take_digit(0)
    assert mend.minutes == 20
    page.change_time(-11)
    mend.button.click()
    assert page.words.panel is None
    assert live.state.begun_at == live.clock.now() - timedelta(minutes=9)


def test_nothing_is_typed_into_another_panel(qtbot, look):
    """Without that panel digits are seats and plus is a minute, as ever."""
    live, page = make(qtbot, look)
    live.begin()
    assert page.take_digit(3) is False
    page.open_milestones()
    assert page.take_digit(3) is False


def test_the_pace_can_be_pressed_only_when_late(qtbot, look):
    """On time the pace is words; two minutes late it is a button, and on time again the focus is the page's."""
    live, page = make(qtbot, look)
    live.begin().after(62)
    assert not page.top.catch_up_button.isVisible()
    page.open_catch_up()
    assert page.words.panel is None
    live.after(6 * 60)
    button = page.top.catch_up_button
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()
    assert page.words.panel is page.panels.catch_up
    button.setFocus(Qt.FocusReason.TabFocusReason)
    page.take_digit(1)
    assert not button.isVisible()
    assert QApplication.focusWidget() is page


def test_the_first_press_in_the_plans_changes_nothing(qtbot, look):
    """The keyboard stands on letting it run: a press there closes the panel, and the plan is as it was."""
    live, page = make(qtbot, look)
    live.begin().after(9 * 60)
    page.open_catch_up()
    plan = live.state.plan
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Let it run"
    assert page.panels.catch_up.cards[0].isVisible()
    focus.click()
    assert (page.words.panel, live.state.plan) == (None, plan)


def test_each_plan_tells_its_result(qtbot, look):
    """Each plan says what changes and when the meeting ends then; that is the planned end once it is chosen."""
    live, page = make(qtbot, look)
    live.begin().after(9 * 60)
    page.open_catch_up()
    cards = [card for card in page.panels.catch_up.cards if card.isVisible()]
    assert cards
    for card in cards:
        assert len(card.accessibleName().split("\n")) == 3
        assert "Ends " in card.accessibleName()
    page.take_digit(len(cards))
    assert page.words.panel is None
    assert page.status.text().startswith("Agreed. Planned end ")


def test_a_part_left_out_is_told(qtbot, look):
    """In the list it says "left out", to readers too."""
    live, page = make(qtbot, look)
    live.begin().after(14 * 60)
    page.open_catch_up()
    cards = page.panels.catch_up.cards
    place = next(n for n, card in enumerate(cards) if "Announcements: left out" in card.accessibleName())
    page.take_digit(place + 1)
    model = page.parts.model()
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[4] == "5 of 6, Announcements, left out"


def test_the_hand_over_is_in_the_words_and_in_the_list(qtbot, look):
    """Where the leader takes over both are told: from here, and back at which part."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    said = [label.text() for label in page.words.findChildren(Label) if label.isVisible()]
    assert "From here the leader leads. Hand back to the secretary at part 4." in said
    model = page.parts.model()
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole).startswith("Leader leads. 2 of 6")


def test_the_fair_share_is_used_by_one_press(qtbot, look):
    """The line says how long each has, the button agrees on it, and it goes."""
    gap = timedelta(seconds=5)
    live, page = make(qtbot, look, parts=(sharing(planned_min=22, gap=gap), closing()))
    live.begin()
    for seat in range(1, 10):
        live.model.seats.add(seat)
    said = [label.text() for label in page.side.fair.findChildren(Label) if label.isVisible()]
    assert said == ["22 min left, 9 people: 2:20 each."]
    assert page.side.fair.use.accessibleName() == "Use 2:20 from now on"
    page.side.fair.use.click()
    assert not page.side.fair.use.isVisible()
    assert page.status.text() == "2 minutes 20 each from now on."


def test_while_somebody_speaks_there_is_only_the_line(qtbot, look):
    """Nobody who speaks is hurried by a button: only the sentence stays, and in a low window not even that."""
    live, page = make(qtbot, look, parts=(sharing(planned_min=22), closing()))
    live.begin()
    for seat in range(1, 10):
        live.model.seats.add(seat)
    live.space().after(20)
    assert page.side.fair.isVisible()
    assert not page.side.fair.use.isVisible()
    assert not page.side.fair.more.isVisible()
    page.resize(1024, 560)
    settle()
    assert not page.side.fair.isVisible()


def test_many_who_wait(qtbot, look):
    """Of twelve who wait the first have chips, the last chip says how many more, and opens the panel."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    for seat in range(1, 13):
        live.model.seats.add(seat)
    assert [chip.text() for chip in page.side.line.chips] == ["1", "2", "3", "4", "5"]
    assert (page.side.line.rest.text(), page.side.line.rest.accessibleName()) == (
        "+7",
        "7 more are waiting: open the line",
    )
    page.side.line.rest.click()
    assert page.words.panel is page.seat_pad


def test_the_order_is_changed_by_key_and_by_mouse(qtbot, look):
    """Alt and an arrow move a chip and the keyboard with it; so do the buttons in the panel."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    for seat in (7, 2, 11):
        live.model.seats.add(seat)
    settle()
    page.side.line.chips[2].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.side.line.chips[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert live.shown["line"].waiting == (7, 11, 2)
    assert QApplication.focusWidget() is page.side.line.chips[1]
    page.open_seats()
    assert "Seat 2: earlier" in names(page, page.seat_pad)
    page.seat_pad.order._rows[2].earlier.click()
    assert live.shown["line"].waiting == (7, 2, 11)
    page.seat_pad.order._rows[0].remove.click()
    assert live.shown["line"].waiting == (2, 11)


def test_a_chip_is_drawn_to_another_place(qtbot, look):
    """Drawn onto another chip it takes that place; it is not taken out of the line by that."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    for seat in (7, 2, 11):
        live.model.seats.add(seat)
    settle()
    first, last = page.side.line.chips[0], page.side.line.chips[2]
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(
        first, Qt.MouseButton.LeftButton, pos=first.mapFrom(page, last.mapTo(page, last.rect().center()))
    )
    assert live.shown["line"].waiting == (2, 11, 7)


def test_the_second_line_is_out_of_sight_until_it_is_wanted(qtbot, look):
    """Nothing online is shown before the switch; with it there are places to press, called in turn with the room."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    page.open_seats()
    pad = page.seat_pad
    assert not pad.someone_online.isVisible()
    pad.hybrid.click()
    assert pad.someone_online.isVisible()
    pad.someone_online.click()
    live.model.seats.add(7)
    assert [chip.text() for chip in page.side.line.chips] == ["7", "Someone online"]


def test_the_big_button_calls_by_colour(qtbot, look):
    """With tokens the big button, the chip and the timer call seat 1 by its colour."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    live.model.set_preferences(replace(live.model._preferences, seat_tokens=True))
    live.model.seats.add(1)
    assert (page.side.line.chips[0].text(), page.foot.primary.accessibleName()) == ("Red", "Start: Red")
    live.space()
    assert page.status.text() == "Red. 3 minutes."


def test_the_panels_close_with_their_part(qtbot, look):
    """What was asked about one part does not stay open in the next."""
    live, page = make(qtbot, look)
    live.begin()
    live.model.go_to(1)
    page.open_fair_share()
    assert page.words.panel is page.panels.fair
    live.model.next_part()
    assert page.words.panel is None
    live.model.go_to(3)
    page.open_fair_share()
    assert page.words.panel is None
    assert page.status.text() == "Nobody shares with a limit in this part."


def test_the_signs_are_a_choice_of_the_room_menu(qtbot, look):
    """The entry asks for the signs, is marked once they are chosen, and asks to take them away then."""
    live, page = make(qtbot, look)
    asked = []
    live.room.signs_chosen.connect(asked.append)
    entry = next(a for a in page.foot.room.make_menu().actions() if a.text() == "Time-keeper's signs")
    entry.trigger()
    live.room.set_preferences(replace(live.room._preferences, room_signs=True))
    entry = next(a for a in page.foot.room.make_menu().actions() if a.text() == "Time-keeper's signs")
    assert entry.isChecked()
    entry.trigger()
    assert asked == [True, False]


def test_the_room_sees_the_signs(qtbot, look):
    """Two minutes before the end of a share the room sees the sign once it is chosen, and never without."""
    seen = []
    for on in (False, True):
        live, page = make(qtbot, look, parts=(sharing(limit=timedelta(minutes=5)), closing()))
        live.room.set_preferences(replace(live.room._preferences, room_signs=on))
        live.room.opened("wall")
        live.begin().space().after(3 * 60 + 5)
        seen.append(page.foot.room.preview.texts())
    assert "2 minutes" not in " ".join(seen[0])
    assert "2 minutes" in " ".join(seen[1])


def test_a_kind_of_part_is_never_named_wrongly(qtbot, look):
    """A silence is mended as a silence, never as a share."""
    from tests.support.builders import silence

    live, page = make(qtbot, look, parts=(silence(), closing()))
    live.begin().after(200)
    page.open_mend()
    assert page.panels.mend.button.accessibleName().startswith("The silence began ")
    assert live.state.part.kind is PartKind.SILENCE
