# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tonight's words ask for: told before the meeting, typed on Today, and read in the meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from facilitator.domain.errors import DiskFull
from facilitator.domain.fillings import Filling, Fillings
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.places import Place, Places
from facilitator.services.opening import read_group
from facilitator.ui.pages.today import TodayPage
from facilitator.ui.placeholder_words import known_values, said_otherwise
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.fillings import Field, FillingsViewModel
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.viewmodels.tonight import Live
from tests.support.builders import a_format, closing, reading, sharing, words
from tests.support.custody import a_kept_group
from tests.support.refusing import RefusingLane
from tests.ui.pages.fit import clipped, wait_for

NOW = datetime(2026, 11, 24, 18, 52).astimezone()
DAY = date(2026, 11, 24)
TOPIC = replace(closing(), title="Closing words", words="Tonight we spoke of {topic}.")
SLOT = replace(reading(), slot="Tonight's reading")
OTHER = replace(reading(), part_id="other", title="Asking", words="Most of us were good at carrying.")

NOTHING, NOWHERE = Fillings(), Places()


class House:
    """Today with a group in memory, whose one format has these parts."""

    def __init__(self, *parts, fillings: Fillings = NOTHING, places: Places = NOWHERE, **more) -> None:
        self.found = replace(a_format(*parts), **more)
        self.group = a_kept_group(settings=GroupSettings("tuesday", usual_start=time(19, 30)))
        self.group.fillings.save(fillings)
        self.lane = RefusingLane()
        self.courier = Courier(self.lane)
        self.now = NOW
        self.today = TodayViewModel({"tuesday": self.found}.get, self.courier, lambda: self.now)
        self.places = places
        self.fillings = FillingsViewModel(
            self.group, self.courier, fillings, lambda day: known_values(day, self.places), said_otherwise
        )
        self.today.set_opened(read_group(self.group))
        self.today.set_fillings(self.fillings)
        self.started = []
        self.today.start_asked.connect(self.started.append)

    def page(self, qtbot, look, size=(1138, 689)) -> TodayPage:
        page = TodayPage(self.today, look)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        return page

    def read_aloud(self, place: int = -1) -> str:
        self.today.start()
        return self.started[-1].format.parts[place].words


def sentence_of(page) -> str:
    return row_of(page)._sentence.text()


def row_of(page, key="fillings"):
    return next(row for row in page._rows.rows._rows if row.key == key)


def test_what_is_missing_is_told_and_what_is_typed_is_read(qtbot, look):
    """The row says what the closing words ask for; a topic typed there is read aloud, and kept for that evening."""
    house = House(words(), TOPIC)
    page = house.page(qtbot, look)
    assert sentence_of(page) == "“Closing words” asks for a topic."
    row_of(page).button.click()
    card = page._rows.fillings
    edit = card.edits["topic", False]
    assert edit.hasFocus() or page.focusWidget() is edit
    QTest.keyClicks(edit, "asking for help")
    assert sentence_of(page) == "Everything that is read aloud is filled in."
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert card.isHidden()
    assert house.started == []
    assert [(one.name, one.words, one.day) for one in house.group.fillings.load().all] == [
        ("topic", "asking for help", DAY)
    ]
    assert house.read_aloud() == "Tonight we spoke of asking for help."


def test_nothing_filled_in_can_be_said_all_the_same(qapp):
    """With nothing typed the words say "the topic"; a format that asks for nothing is read as it stands."""
    assert House(words(), TOPIC).read_aloud() == "Tonight we spoke of the topic."
    assert House(words(), closing()).read_aloud() == "Good evening."


def test_a_format_that_asks_for_nothing_has_no_row(qtbot, look):
    """Where nothing is asked for there is nothing about it on Today."""
    assert House(words(), closing()).page(qtbot, look)._rows is None


def test_a_topic_is_for_one_evening_and_a_name_of_the_groups_own_for_all(qapp):
    """A week later the topic is asked for again and gone from the vault; the group's own name is still filled in."""
    part = replace(closing(), words="{topic}, {host}")
    house = House(words(), part, asks_for=("host",))
    view = []
    house.fillings.shown.connect(view.append)
    house.fillings.show_now()
    topic, host = view[-1].fields
    house.fillings.change(topic, "hope")
    house.fillings.change(host, "whoever made the tea")
    house.fillings.flush()
    assert house.read_aloud() == "hope, whoever made the tea"
    house.now += timedelta(days=7)
    house.today.look()
    house.fillings.flush()
    assert house.read_aloud() == "the topic, whoever made the tea"
    assert [one.name for one in house.group.fillings.load().all] == ["host"]


def test_a_reading_is_chosen_for_tonight(qtbot, look):
    """An empty slot is told; a text taken from the format, or typed, is read tonight in place of the part's own."""
    house = House(words(), SLOT, OTHER, sharing())
    page = house.page(qtbot, look)
    assert sentence_of(page) == "“Reading” has no text for tonight yet."
    assert house.read_aloud(1) == "A text."
    row_of(page).button.click()
    card = page._rows.fillings
    take = [button for button in card.findChildren(type(card.done)) if button.text() == "Take: Asking"]
    take[0].click()
    assert house.read_aloud(1) == OTHER.words
    edit = card.edits["Tonight's reading", True]
    edit.setPlainText("")
    QTest.keyClicks(edit, "The long way")
    assert house.read_aloud(1) == "The long way"
    assert sentence_of(page) == "Everything that is read aloud is filled in."


def test_the_date_and_one_of_several_places_are_known(qapp):
    """Nobody types the date; the place is what the group calls tonight's, once there are two."""
    part = replace(closing(), words="{date}, {place}")
    assert House(words(), part).read_aloud() == "Tuesday, 24 November, our usual place"
    several = Places((Place("1", "Town hall"), Place("2", "Library")), "2")
    assert House(words(), part, places=several).read_aloud() == "Tuesday, 24 November, Library"


def test_many_things_are_counted(qtbot, look):
    """Two or more missing things are told by their number."""
    part = replace(closing(), words="{topic}, {next meeting}")
    page = House(words(), part).page(qtbot, look)
    assert sentence_of(page) == "The words ask for 2 things."


def test_while_a_meeting_runs_nothing_can_be_typed(qtbot, look):
    """With a meeting on there is no row, and open fields go."""
    house = House(words(), TOPIC)
    page = house.page(qtbot, look)
    row_of(page).button.click()
    house.today.set_live(Live("Tuesday", 2, 1, "Welcome"))
    assert page._rows.fillings.isHidden()
    assert page._rows.isHidden() or not page._rows.isVisible()


def test_a_full_disk_is_told_and_tonight_has_the_words_all_the_same(qtbot, look):
    """What the disk refuses is read aloud tonight, and the trouble is told."""
    house = House(words(), TOPIC)
    told = []
    house.today.trouble.connect(told.append)
    house.lane.full = True
    house.fillings.change(house.fillings._see().fields[0], "hope")
    house.fillings.flush()
    wait_for(lambda: bool(told))
    assert isinstance(told[0], DiskFull)
    assert house.read_aloud() == "Tonight we spoke of hope."


@pytest.mark.parametrize(("size", "percent"), [((1138, 689), 100), ((796, 560), 100), ((796, 560), 200)])
def test_nothing_is_cut_off(qtbot, look, size, percent):
    """Fields, labels and buttons have the room they need, at both sizes and at 200 % text."""
    look.apply(theme="light", text_percent=percent)
    part = replace(closing(), words="{topic}, {next meeting}, {host}")
    page = House(words(), SLOT, OTHER, part, asks_for=("host",)).page(qtbot, look, size)
    row_of(page).button.click()
    QTest.qWait(10)
    assert clipped(page) == []


def test_what_was_filled_in_before_is_there(qtbot, look):
    """Fields show what is kept."""
    kept = Fillings((Filling("1", "topic", "Hope", DAY),))
    page = House(words(), TOPIC, fillings=kept).page(qtbot, look)
    row_of(page).button.click()
    assert page._rows.fillings.edits["topic", False].text() == "Hope"


def test_what_the_disk_refused_is_tried_again(qapp):
    """Fillings that the disk refused are kept as soon as it takes them, and the trouble is told once."""
    lane, group, told = RefusingLane(), a_kept_group(), []
    fillings = FillingsViewModel(group, Courier(lane), NOTHING, lambda day: {}, said_otherwise)
    fillings.trouble.connect(told.append)
    fillings.follow(a_format(TOPIC), DAY)
    lane.full = True
    fillings.change(Field("topic", ""), "Hope")
    for _ in range(2):
        fillings.flush()
        settled()
    assert len(told) == 1
    lane.full = False
    fillings.flush()
    settled()
    assert group.fillings.load().values(DAY) == {"topic": "Hope"}


def settled():
    for _ in range(3):
        QCoreApplication.processEvents()
