# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evening from Today to Today, with every way out and back in; nothing on the way may lose the meeting."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain import events as did
from facilitator.domain.errors import DamagedVault, KeychainUnavailable, KeyMissing
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import MeetingId
from facilitator.domain.start_time import proposed_start
from facilitator.ui import announcer
from facilitator.ui.buses import SESSION, SYSTEM, VOICES
from facilitator.ui.viewmodels.first_start import Screen
from facilitator.ui.windows.main import FINISH, FORMATS, SETTINGS
from tests.support.builders import START, a_format, closing, every_kind, words
from tests.support.custody import PretendCustody, a_kept_group, an_unfinished
from tests.support.refusing import RefusingLane
from tests.support.summaries import a_summary
from tests.support.whole import ALT, CONTROL, Whole

Key = Qt.Key
HERE = CountCategory.HERE


@pytest.fixture
def evening(start):
    return start()


@pytest.fixture
def running(evening):
    """A meeting that has begun."""
    return evening.space(2)


def test_a_whole_evening_by_space(evening):
    """Space alone leads from Today through the meeting and Finish to Today, and the counts are kept."""
    assert evening.page == "today"
    evening.space()
    assert (evening.page, evening.conductor.state.begun_at) == ("run", None)
    for _ in range(20):
        if evening.page != "run":
            break
        evening.space().after(2)
    assert evening.page == "finish"
    evening.space()
    assert evening.page == "today"
    (kept,) = evening.group.summaries.recent(9)
    assert kept.to_check is False
    assert evening.group.journal.unfinished() is None
    assert evening.button("Start meeting")


def test_nothing_is_left_of_a_window_that_goes(qapp, look):
    """With the window go all its pages and every panel of Run, opened or not: left behind, they would slow all else."""
    before = set(map(id, qapp.topLevelWidgets()))
    evening = Whole(look, *every_kind()).show()
    evening.space(2)
    assert evening.page == "run"
    for unseen in (SETTINGS, FINISH, FORMATS):
        evening.window.page(unseen)
    evening.put_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [type(one).__name__ for one in qapp.topLevelWidgets() if id(one) not in before] == []


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"])
def zone(request, monkeypatch):
    """The laptop stands in this zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_time_of_day_is_that_of_the_room(zone, start):
    """A part that starts at a time of day does so by the clock on the wall, wherever the laptop stands."""
    planned = proposed_start((START + timedelta(seconds=1)).astimezone().replace(tzinfo=None), None).astimezone()
    closes = planned + timedelta(minutes=50)
    evening = start(words(planned_min=50), replace(closing(10), at_clock=closes.time()))
    evening.space(2)
    state = evening.conductor.state
    assert state.planned_start == planned
    assert [(one.index, one.at) for one in state.fixed_starts] == [(1, closes)]


def test_start_pressed_twice(evening):
    """Start pressed twice quickly opens one meeting, and does not begin it."""
    evening.press(Key.Key_Space)
    evening.press(Key.Key_Space, after_s=0.2)
    assert (evening.page, evening.conductor.state.begun_at) == ("run", None)
    meeting_id = evening.conductor.state.meeting_id
    evening.front.evening.today.start()
    assert evening.conductor.state.meeting_id == meeting_id


def test_leave_and_return(running):
    """Ctrl+Q goes to Today, the meeting keeps its time; Return leads back to the same part."""
    running.space().press(Key.Key_Q, CONTROL)
    assert running.page == "today"
    running.after(60)
    running.click("Return to meeting")
    assert (running.page, running.conductor.state.index) == ("run", 1)


def test_a_laptop_that_may_sleep_says_so(running):
    """When it is not kept awake any more, in the middle of a meeting, the status line tells what to do."""
    running.front.personal.may_sleep.emit()
    assert running.shown.status.text() == "This laptop may fall asleep now. Touch a key now and then."


@pytest.mark.parametrize("name", ["formats", "counts", "settings", "guide"])
def test_every_page_leads_back_to_the_meeting(running, name):
    """On every page a bar leads back to the meeting; Ctrl+Q there goes to Today, and only from Today out."""
    running.press(Key.Key_Q, CONTROL)
    running.front.show_page(name)
    running.settle()
    assert running.page == name
    assert running.window.banner.isVisible()
    running.press(Key.Key_Q, CONTROL)
    assert (running.page, running.window.isVisible()) == ("today", True)
    running.front.show_page(name)
    running.settle()
    running.window.banner.button.click()
    assert running.page == "run"
    running.settle()
    assert not running.window.banner.isVisible()


def test_quit_twice_and_carry_on(running, start):
    """Ctrl+Q twice closes the program; the next start carries on where it was."""
    running.space()
    running.press(Key.Key_Q, CONTROL).press(Key.Key_Q, CONTROL)
    assert not running.window.isVisible()
    again = start(group=running.group)
    again.source.pass_by(300)
    assert again.page == "today"
    again.click("Carry on")
    assert (again.page, again.conductor.state.index) == ("run", 1)
    assert again.group.journal.unfinished() is not None


def test_closing_the_window_in_a_meeting(running):
    """Closing the window in a meeting goes to Today; there it closes."""
    running.window.close()
    assert (running.page, running.window.isVisible()) == ("today", True)
    running.window.close()
    assert not running.window.isVisible()


def test_closing_the_window_before_the_meeting(evening):
    """Closing the window before the meeting has begun ends the program, and nothing is left to carry on."""
    evening.space()
    evening.window.close()
    assert not evening.window.isVisible()
    assert evening.group.journal.unfinished() is None


def test_counted_before_the_meeting(evening):
    """Whoever has been counted before the meeting began is not given up by leaving."""
    evening.space().press(Key.Key_A)
    evening.press(Key.Key_Q, CONTROL)
    assert (evening.page, evening.conductor.state.counts[HERE]) == ("today", 1)
    evening.click("Return to meeting")
    assert evening.page == "run"


def test_leaving_before_the_meeting(evening):
    """Leaving a meeting that has not begun gives it up; Today offers to start, not to carry on."""
    evening.space().press(Key.Key_Q, CONTROL)
    assert evening.group.journal.unfinished() is None
    assert evening.button("Start meeting")


def test_opened_never_begun_and_killed(start):
    """A meeting that was opened and never begun is not offered to be carried on after a crash; counts in it are."""
    group = a_kept_group(settings=GroupSettings("tuesday"))
    meeting_id = MeetingId("e" * 32)
    opened = did.MeetingOpened(START - timedelta(minutes=5), meeting_id, a_format(), START, START.date(), 12)
    group.journal.append(meeting_id, 0, (opened,))
    first = start(group=group)
    assert first.button("Start meeting")
    assert group.journal.unfinished() is None
    group.journal.append(meeting_id, 0, (opened, did.CountChanged(START, HERE, 3)))
    again = start(group=group)
    again.click("Carry on")
    assert (again.page, again.conductor.state.counts[HERE]) == ("run", 3)


def test_file_what_was_interrupted(start):
    """An interrupted meeting can be finished from Today; its counts wait to be checked."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    an_unfinished(group, opened_at=START - timedelta(minutes=40))
    again = start(group=group)
    again.click("Close it now")
    assert again.page == "today"
    assert [kept.to_check for kept in group.summaries.recent(9)] == [True]
    assert again.button("Start meeting")
    again.click("Check")
    assert again.page == "finish"


def test_checking_old_counts_keeps_the_meeting(start):
    """Checking older counts during a meeting does not lose the meeting."""
    group = a_kept_group(settings=GroupSettings("tuesday"), summaries=[a_summary(to_check=True)], words=True)
    whole = start(group=group).space(3)
    whole.press(Key.Key_Q, CONTROL)
    desk = whole.front.evening.desk
    desk.check(group.summaries.recent(1)[0])
    whole.settle()
    assert whole.page == "finish"
    whole.space()
    assert whole.page == "today"
    assert group.summaries.recent(1)[0].to_check is False
    whole.click("Return to meeting")
    assert (whole.page, whole.conductor.state.index) == ("run", 1)


def test_back_from_finish(running):
    """Backspace or Back on Finish puts the meeting back, and it can be closed again."""
    running.space(2)
    running.space().after(11)
    while running.page == "run":
        running.space().after(11)
    assert running.page == "finish"
    running.click("Back to")
    assert (running.page, running.conductor.state.closed_at) == ("run", None)
    assert running.group.summaries.recent(9) == ()
    assert running.front.evening.desk.is_live


@pytest.mark.parametrize("key", [Key.Key_Q, Key.Key_1])
def test_leaving_finish(running, key):
    """Leaving Finish by a key keeps the counts, to be checked later; Today says so and offers a new meeting."""
    running.press(Key.Key_Right, CONTROL).press(Key.Key_Right, CONTROL).press(Key.Key_Right, CONTROL)
    assert running.page == "finish"
    running.press(key, CONTROL if key is Key.Key_Q else ALT)
    running.settle()
    assert running.page == "today"
    assert running.window.isVisible()
    assert [kept.to_check for kept in running.group.summaries.recent(9)] == [True]
    assert running.button("Check")
    running.settle()
    running.click("Start meeting")
    assert (running.page, running.conductor.state.begun_at) == ("run", None)


def test_hide_and_show(running):
    """Three Shifts cover a running meeting under another name; three more show it, and it has gone on."""
    running.shift_thrice()
    assert (running.page, running.window.windowTitle()) == ("cover", "Timer")
    before = running.conductor.state.index
    running.press(Key.Key_PageDown).press(Key.Key_A).press(Key.Key_Q, CONTROL)
    assert (running.page, running.conductor.state.index, running.conductor.state.counts.total()) == ("cover", before, 0)
    running.after(30)
    running.shift_thrice()
    assert (running.page, running.window.windowTitle()) == ("run", "Facilitator")


def test_nothing_comes_through_the_cover(start):
    """While covered, no page comes up by itself, and a sentence about trouble waits beneath."""
    group = a_kept_group(settings=GroupSettings("tuesday"))
    whole = start(group=group)
    whole.shift_thrice()
    whole.front.evening.opening.words_needed.emit(None)
    whole.front.tell("The disk is full.")
    whole.settle()
    assert whole.page == "cover"
    assert whole.window._notice is None
    whole.shift_thrice()
    assert whole.page == "way_in"
    assert whole.window._notice.isVisible()


def test_what_stands_above_the_page_is_heard_once(start, monkeypatch):
    """A reader is told a sentence when it comes; not again with each page, and not while covered."""
    heard: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _widget, words: heard.append(words))
    whole = start(group=a_kept_group(settings=GroupSettings("tuesday")))
    whole.front.tell("The disk is full.")
    whole.settle()
    assert heard == ["The disk is full."]
    for key in (Key.Key_2, Key.Key_1):
        whole.press(key, ALT)
    assert heard == ["The disk is full."]
    whole.shift_thrice()
    whole.front.tell("The disk is full again.")
    whole.settle()
    assert heard == ["The disk is full."]
    whole.shift_thrice()
    assert whole.window._notice._label.text() == "The disk is full again."
    QTest.qWait(announcer.APART_MS + 200)
    assert heard == ["The disk is full.", "The disk is full again."]
    whole.window._notice.button.click()
    whole.press(Key.Key_2, ALT)
    assert not whole.window._notice.isVisible()
    assert len(heard) == 2


def test_hide_during_the_first_start(start):
    """Hide works before there is any group, and shows the same screen again."""
    whole = start(custody=PretendCustody())
    assert whole.page == "first_start"
    whole.shift_thrice()
    assert whole.page == "cover"
    whole.shift_thrice()
    assert whole.page == "first_start"


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_2, Key.Key_4])
def test_no_way_round_the_first_start(start, key):
    """Pages of a group lead to the first start while there is none; the guide can be read, and leads back."""
    whole = start(custody=PretendCustody())
    whole.press(key, ALT)
    assert whole.page == "first_start"
    whole.press(Key.Key_F1)
    assert whole.page == "guide"
    whole.window.side_bar.page_chosen.emit("counts")
    whole.settle()
    assert whole.page == "first_start"


@pytest.mark.parametrize("trouble", [KeychainUnavailable(), DamagedVault()])
def test_a_group_that_does_not_open(start, trouble):
    """When the group does not open, every page of it leads to the question or the trouble; one can lead without."""
    custody = PretendCustody(a_kept_group(), keychain_trouble=trouble)
    whole = start(custody=custody)
    assert whole.page == "way_in"
    whole.press(Key.Key_2, ALT)
    assert whole.page == "way_in"
    whole.front.evening.opening.lead_without()
    whole.settle()
    assert whole.page == "today"


def test_a_new_group_is_started_beside_the_one_whose_key_file_is_gone(start):
    """From the way in one press leads to the first start, and from there with a new group to Today."""
    custody = PretendCustody(a_kept_group(), trouble=KeyMissing())
    whole = start(custody=custody)
    assert whole.page == "way_in"
    whole.press(Key.Key_2, ALT)
    assert whole.page == "way_in"
    whole.click("Start a new group")
    assert whole.page == "first_start"
    whole.press(Key.Key_4, ALT)
    assert (whole.page, custody.made) == ("first_start", [])
    custody.trouble = None
    whole.click("Skip all")
    whole.settle()
    assert (whole.page, custody.made) == ("today", ["keychain"])


def test_a_first_start_in_another_language_makes_no_second_group(start):
    """The group made behind the third screen is the one that is used, although the page was made anew meanwhile."""
    custody = PretendCustody()
    whole = start(custody=custody)
    first = whole.shown
    whole.press(Key.Key_Return).press(Key.Key_Return)
    whole.settle()
    assert custody.made == ["keychain"]
    made = custody.group
    personal = whole.front.personal
    personal.keep(replace(personal.preferences, language="de"))
    whole.settle()
    whole.settle()
    assert whole.page == "first_start"
    assert whole.shown is not first
    for _ in Screen:
        if whole.page == "first_start":
            whole.press(Key.Key_Return)
            whole.settle()
    assert (whole.page, custody.made) == ("today", ["keychain"])
    assert whole.front.evening._opened.group is made


@pytest.mark.parametrize(
    ("silent", "told"),
    [
        ({SESSION, SYSTEM}, "Its keychain and screen readers cannot be reached."),
        ({SESSION, VOICES}, "Its keychain and screen readers cannot be reached."),
        ({VOICES}, "Screen readers cannot be reached."),
        ({SYSTEM}, ""),
        (set(), ""),
    ],
)
def test_what_cannot_be_reached_is_told(evening, silent, told):
    """One banner says what a silent bus takes away, and nothing is said where it takes nothing away."""
    evening.front.tell_silence(frozenset(silent))
    evening.settle()
    notice = evening.window._notice
    assert (notice is not None) == bool(told)
    assert not told or told in notice._label.text()


def test_escape_and_f6_on_every_page(running):
    """Esc and F6 do no harm on any page."""
    for name in ("run", "today", "formats", "counts", "settings", "guide"):
        running.window.show_page(name)
        running.settle()
        for key in (Key.Key_Escape, Key.Key_F6, Key.Key_F6, Key.Key_Escape):
            running.press(key)
        assert (running.page, running.window.isVisible()) == (name, True)


def test_text_size_by_keys(running, look):
    """Ctrl and plus, minus, nought change the size of all text, in Run too, and the meeting does not notice."""
    before = running.conductor.state
    running.press(Key.Key_Plus, CONTROL)
    assert look.scale == pytest.approx(1.1)
    running.press(Key.Key_Minus, CONTROL).press(Key.Key_Minus, CONTROL)
    assert look.scale == pytest.approx(0.9)
    running.press(Key.Key_0, CONTROL)
    assert look.scale == pytest.approx(1.0)
    assert running.conductor.state == before


def test_another_language_makes_the_pages_anew(running):
    """A change of language makes every page anew; the meeting goes on, and the old pages hear nothing any more."""
    running.press(Key.Key_Q, CONTROL)
    old = running.window.page("run")
    running.front.personal.language_changed.emit()
    running.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    running.after(3)
    assert running.window.page("run") is not old
    running.click("Return to meeting")
    running.space()
    assert (running.page, running.conductor.state.index) == ("run", 1)
    assert running.shown.foot.primary.text() != ""


def test_a_panel_does_not_outlive_its_meeting(evening):
    """A panel left open when the meeting was left is closed in the next one, and the focus is on the page."""
    evening.space().press(Key.Key_C)
    assert evening.shown.words.panel is not None
    evening.press(Key.Key_Q, CONTROL)
    evening.space()
    assert evening.page == "run"
    assert evening.shown.words.panel is None
    assert QApplication.focusWidget() is evening.shown


def test_counts_in_a_meeting_read_little(running):
    """During a meeting Counts asks the storage thread for at most 300 meetings, afterwards for all."""
    asked = []
    book = running.group.summaries
    recent = book.recent
    book.recent = lambda limit: asked.append(limit) or recent(limit)
    running.press(Key.Key_Q, CONTROL).press(Key.Key_4, ALT)
    assert asked[-1] == 300
    book.recent = recent


def test_disk_full_in_a_meeting(start):
    """When the disk is full the meeting goes on and its status line says what is not saved."""
    lane = RefusingLane()
    running = start(lane=lane).space(2)
    lane.full = True
    running.press(Key.Key_A)
    assert running.shown.status.text() == "Not saved yet. We will keep trying."
    running.after(10)
    assert running.shown.status.text() == "Not saved yet. We will keep trying."
    running.press(Key.Key_S, CONTROL)
    assert running.shown.status.text() == "Not saved yet. We will keep trying."
    lane.full = False
    running.after(6).press(Key.Key_S, CONTROL)
    assert running.shown.status.text() == "Everything is saved already."


class WindowsOpened(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False

    def put_away(self) -> list[str]:
        QApplication.instance().removeEventFilter(self)
        return self.seen


def test_no_page_opens_a_window(start):
    """There is one window: no page, panel or button shows for an instant as another, and none takes the keyboard."""
    first = WindowsOpened()
    whole = start()
    for name in ("formats", "counts", "settings", "guide", "way_in", "first_start", "cover"):
        whole.window.page(name)
        whole.settle()
    whole.space(2).press(Key.Key_C).press(Key.Key_Q)
    for _ in range(3):
        whole.press(Key.Key_Right, CONTROL)
    assert whole.page == "finish"
    assert QApplication.activeWindow() is whole.window
    assert first.put_away() == ["MainWindow “”"]
