# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safety cards over every page by real keys: nothing beneath them changes, and everything is readable when hidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator.domain.errors import KeychainUnavailable
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.places import Moment
from facilitator.domain.safety import CardKind, Protocol
from facilitator.ui.pages.cards import CardsPage
from facilitator.ui.pages.own_cards import SafetyPage, Sheet
from facilitator.ui.windows.main import COVER, FINISH, RUN, SAFETY, TODAY, WAY_IN
from tests.support.builders import closing, sharing, words
from tests.support.custody import PretendCustody, PretendKeptGroup, a_kept_group
from tests.support.safety import a_book, some_places
from tests.support.summaries import a_summary
from tests.support.whole import CONTROL, NO_KEY, Whole

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_group() -> PretendKeptGroup:
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    group.safety.save(a_book())
    group.places.save(some_places())
    return group


@pytest.fixture
def speaking(start):
    """Somebody has been speaking for a minute, with a limit of three."""
    return start(sharing(), closing(), group=a_group()).space(3).after(60)


def shown(whole: Whole) -> list[str]:
    """Give every text in sight."""
    return [one.text() for one in whole.window.findChildren(QLabel) if one.isVisible()]


def card(whole: Whole) -> CardsPage | None:
    page = whole.front.evening.safety._page
    return page if page is not None and page.isVisible() else None


def test_a_card_in_the_middle_of_a_share_touches_nothing(speaking):
    """F2 and a digit open the crisis card; closed again, time, share, line and keyboard are as if it had never been."""
    run, conductor = speaking.window.page(RUN), speaking.conductor
    before, line, events = conductor.state, conductor.line, speaking.group.journal.events(conductor.state.meeting_id)
    focus = QApplication.focusWidget()
    speaking.press(Key.Key_F2)
    assert "If something happens" in shown(speaking)
    speaking.press(Key.Key_1)
    assert "Someone is in crisis" in shown(speaking)
    assert card(speaking).body.hasFocus()
    speaking.after(30)
    speaking.press(Key.Key_F2)
    assert card(speaking) is None
    assert (speaking.page, QApplication.focusWidget(), run.isVisible()) == (RUN, focus, True)
    assert (conductor.state, conductor.line) == (before, line)
    assert speaking.group.journal.events(before.meeting_id) == events
    elapsed = conductor.state.timer.elapsed(speaking.clock.now())
    assert elapsed == speaking.clock.now() - before.timer.running_since


def test_no_key_of_the_meeting_works_under_a_card(speaking):
    """Space, PageDown, digits, letters and Backspace do nothing to the meeting while a card is open."""
    before = speaking.conductor.state
    speaking.press(Key.Key_F2)
    for key in (Key.Key_PageDown, Key.Key_A, Key.Key_P, Key.Key_F5, Key.Key_7, Key.Key_Backspace, Key.Key_Right):
        speaking.press(key)
    speaking.press(Key.Key_2)
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_PageDown, Key.Key_G, Key.Key_W):
        speaking.press(key)
    assert speaking.conductor.state == before
    speaking.press(Key.Key_Escape).press(Key.Key_A)
    assert speaking.conductor.state.counts.total() == 1


def test_backspace_leads_to_the_list_and_esc_out(speaking):
    """Backspace goes from a card to the list; Esc closes it at once, from a card and from the list."""
    speaking.press(Key.Key_F2).press(Key.Key_6)
    assert "I am not all right myself" in shown(speaking)
    speaking.press(Key.Key_Backspace)
    assert "If something happens" in shown(speaking)
    assert card(speaking).choices[CardKind.CRISIS].hasFocus()
    speaking.press(Key.Key_Escape)
    assert card(speaking) is None
    speaking.press(Key.Key_F2).press(Key.Key_3).press(Key.Key_Escape)
    assert (card(speaking), speaking.page) == (None, RUN)


def test_arrows_and_enter_open_a_card_where_digits_are_no_keys(start):
    """With letters and digits switched off as keys, arrows and Enter open a card, and a digit still does."""
    whole = start(group=a_group())
    whole.front.personal.change(replace(whole.front.personal.preferences, single_keys=False))
    whole.press(Key.Key_F2).press(Key.Key_Down).press(Key.Key_Return)
    assert "Medical emergency" in shown(whole)
    whole.press(Key.Key_Backspace).press(Key.Key_5)
    assert "A child or someone else is in danger" in shown(whole)


def test_a_click_opens_and_closes_the_cards_in_run(speaking):
    """The word Cards in Run's top line opens them, Close closes them, and Hide's word hides."""
    speaking.click("Cards: if something happens").click("2")
    assert "12 Mill Lane" in shown(speaking)
    speaking.click("Close")
    assert (card(speaking), speaking.page) == (None, RUN)
    speaking.click("Hide")
    assert speaking.page == COVER


def test_the_groups_own_words_are_read_while_hidden(speaking):
    """Over the cover F2 opens the group's own card, the title stays neutral, and closed, the cover is there again."""
    speaking.shift_thrice()
    assert speaking.page == COVER
    speaking.press(Key.Key_F2).press(Key.Key_4)
    seen = shown(speaking)
    assert {"Breathe out.", "Ask for a break.", "555 0111"} <= set(seen)
    assert (speaking.window.windowTitle(), speaking.page) == ("Timer", COVER)
    assert not any("Sharing" in text or "eat" in text.split() for text in seen)
    speaking.press(Key.Key_Escape)
    assert "Timer" in shown(speaking)
    speaking.shift_thrice()
    assert speaking.page == RUN


def test_hiding_takes_an_open_card_away(speaking):
    """Three Shifts over an open card show the cover and no card; over a card on the cover they uncover."""
    speaking.press(Key.Key_F2).press(Key.Key_1).shift_thrice()
    assert (card(speaking), speaking.page) == (None, COVER)
    speaking.press(Key.Key_F2).shift_thrice()
    assert (card(speaking), speaking.page) == (None, RUN)


def test_before_the_first_unlock_the_shipped_cards_are_read(start):
    """On the way in, by F2 and by its word, the cards are there without numbers of the group."""
    group = a_group()
    whole = start(custody=PretendCustody(group, words="lamp", keychain_trouble=KeychainUnavailable()))
    assert whole.page == WAY_IN
    whole.press(Key.Key_F2).press(Key.Key_4)
    assert "Breathe out. Speak low and slowly; the room follows your voice." in shown(whole)
    assert "555 0111" not in shown(whole)
    whole.press(Key.Key_Escape).click("If something happens")
    assert card(whole) is not None


def test_ctrl_q_leaves_the_card_before_the_meeting(speaking):
    """Leaving goes one step: from the card to Run, from Run to Today."""
    speaking.press(Key.Key_F2).press(Key.Key_Q, CONTROL)
    assert (card(speaking), speaking.page) == (None, RUN)
    speaking.press(Key.Key_Q, CONTROL)
    assert speaking.page == TODAY


def test_the_page_changes_what_the_card_says(start):
    """On the page, by Shift+F2: the protocol changes the crisis card, and the book is kept."""
    whole = start(group=a_group())
    whole.press(Key.Key_F2, SHIFT)
    assert whole.page == SAFETY
    whole.click("We ask plainly")
    whole.click("Read: Someone is in crisis")
    assert any("ending your life" in text for text in shown(whole))
    whole.press(Key.Key_Escape)
    whole.front.evening.safety.flush()
    whole.settle()
    assert whole.group.safety.load().protocol is Protocol.ASK
    whole.press(Key.Key_Z, CONTROL)
    whole.front.evening.safety.flush()
    assert whole.group.safety.load().protocol is Protocol.LISTEN


def fields(page: QWidget) -> list[QWidget]:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    return [one for kind in (QLineEdit, QPlainTextEdit) for one in page.findChildren(kind) if one.isVisible()]


def test_nothing_can_be_typed_while_a_meeting_runs(speaking):
    """During a meeting the page has no field, only cards to read; afterwards the fields are there (the control)."""
    speaking.press(Key.Key_Q, CONTROL).press(Key.Key_F2, SHIFT)
    page = speaking.window.page(SAFETY)
    assert isinstance(page, SafetyPage)
    for sheet in Sheet:
        page.open_sheet(sheet)
        speaking.settle()
        assert fields(page) == []
    assert not any(button.isVisible() for button in page.words.change_buttons.values())
    assert page.words.read_buttons[CardKind.CRISIS].text() == "Read"
    page.set_live(False)
    page.open_sheet(Sheet.PLACES)
    assert fields(page) != []


def test_ticks_on_today_and_on_finish_are_gone_with_the_meeting(start):
    """What is ticked on Today stays while the meeting runs; Finish has its own list; saved, both begin anew."""
    whole = start(words(), closing(), group=a_group())
    desk = whole.front.evening.safety
    whole.front.evening.today.set_screens(1)
    whole.click("Tick off: getting ready")
    whole.press(Key.Key_Space)
    assert desk.checklist.view(Moment.BEFORE).left == ("The key",)
    whole.click("Done with the list")
    whole.front.evening.today.start()
    whole.settle()
    whole.space().press(Key.Key_Right, CONTROL).press(Key.Key_Right, CONTROL)
    assert whole.page == FINISH
    whole.click("Tick off: before you go").press(Key.Key_Space)
    assert desk.checklist.view(Moment.AFTER).left == ()
    whole.click("Save and finish")
    assert whole.page == TODAY
    assert desk.checklist.view(Moment.AFTER).left == ("Lights off",)
    assert desk.checklist.view(Moment.BEFORE).left == ("Chairs in a circle", "The key")


def test_the_look_back_offers_a_later_start_that_holds(start):
    """Late twice: Today says how it went and offers a later start; taken, the group starts later; undone, as before."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    before = a_summary()
    group.summaries.keep(replace(before, started=before.planned_start + timedelta(minutes=11)))
    whole = start(words(planned_min=20), closing(), group=group)
    whole.front.evening.today.start()
    whole.settle()
    whole.after(8 * 60)
    whole.space()
    whole.press(Key.Key_A).press(Key.Key_Right, CONTROL).press(Key.Key_Right, CONTROL)
    whole.click("Save and finish")
    whole.settle()
    assert any(text.startswith("Saved. ") for text in shown(whole))
    usual = group.settings.load().usual_start
    whole.click("Start at ")
    later = group.settings.load().usual_start
    assert later is not None
    assert later != usual
    assert any(text.startswith("From now on you start at") for text in shown(whole))
    whole.click("Undo")
    assert group.settings.load().usual_start == usual
    whole.click("Not now")
    assert not any(text.startswith("Saved. ") for text in shown(whole))


def test_checking_an_older_count_brings_no_look_back(start):
    """Only the meeting that has just ended is looked back at."""
    group = a_kept_group(settings=GroupSettings("tuesday"), words=True)
    group.summaries.keep(a_summary())
    whole = start(group=group)
    whole.click("Check it").click("Save and finish")
    assert not any(text.startswith("Saved. ") for text in shown(whole))


def test_modifiers_alone_do_nothing(speaking):
    """A lone Ctrl while a card is open leaves it open."""
    speaking.press(Key.Key_F2).press(Key.Key_Control, NO_KEY)
    assert card(speaking) is not None
