# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in asks kindly, tells what went wrong and what to do, and hides what is typed until it may be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from facilitator.domain.errors import KeychainAbsent, KeyMissing, NewerVault
from facilitator.services.opening import Opening
from facilitator.ui.pages.way_in import WayInPage
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.opening import OpeningViewModel
from tests.support.clocks import a_clock
from tests.support.custody import PretendCustody, a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped


@pytest.fixture
def way_in(qtbot, look):
    kept = []

    def make(**custody):
        courier = Courier(PromptLane())
        model = OpeningViewModel(Opening(PretendCustody(a_kept_group(), **custody)), courier, a_clock()[1])
        model.open_now()
        QCoreApplication.sendPostedEvents()
        page = WayInPage(model, look)
        qtbot.addWidget(page)
        page.resize(1024, 560)
        page.show()
        page.take_focus()
        kept.append((courier, model))
        return page, model

    yield make
    kept.clear()


def test_words_open(way_in):
    """The field has the focus, what is typed is hidden until Show, and Enter opens."""
    page, model = way_in(keychain_trouble=KeychainAbsent(), words="lamp river")
    opened = []
    model.opened.connect(opened.append)
    assert page.focusWidget() is page.field
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    page.show_words.click()
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal
    QTest.keyClicks(page.field, "lamp river")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents()
    assert len(opened) == 1


def test_wrong_words_are_told_kindly(way_in):
    """Wrong words are answered with what to look at, and after five with a wait."""
    page, _model = way_in(keychain_trouble=KeychainAbsent(), words="lamp river")
    page.field.setText("lamp")
    page.primary.click()
    QCoreApplication.sendPostedEvents()
    assert (
        page.answer.text() == "These words do not open it. Look at them once more. Capitals and spaces do not matter."
    )
    for _ in range(4):
        page.primary.click()
        QCoreApplication.sendPostedEvents()
    assert page.answer.text() == "That did not match. You can try again in 10 seconds."


def test_trouble(way_in):
    """Trouble is one sentence and a next step; the evening can be led without the group."""
    page, model = way_in(keychain_trouble=NewerVault())
    opened = []
    model.opened.connect(opened.append)
    assert page.title.text() == "A newer Facilitator has written this group's file. Nothing was changed."
    assert page.focusWidget() is page.primary
    assert not page.field.isVisible()
    page.without.click()
    QCoreApplication.sendPostedEvents()
    assert not opened[0].is_kept


def test_a_missing_key_file_is_named_and_a_new_group_offered(way_in):
    """The sentence names the file and where it belongs; the words are not offered, a new group is."""
    page, model = way_in(keychain_trouble=KeyMissing())
    asked = []
    model.new_group_asked.connect(lambda: asked.append(True))
    assert page.title.text() == "The key file of this group is missing."
    assert page.sentence.text() == (
        "Put vault.key back into the group's folder, then try again. "
        "Or start a new group beside it: the old file stays."
    )
    assert (page.primary.text(), page.words_instead.isVisible(), page.anew.isVisible()) == ("Try again", False, True)
    page.anew.click()
    assert asked == [True]


def test_other_troubles_offer_no_new_group(way_in):
    """A vault of a newer version, or a silent keychain, is not answered with a new group."""
    for trouble in (NewerVault(), KeychainAbsent()):
        page, _model = way_in(keychain_trouble=trouble)
        assert not page.anew.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_clipped(way_in, look, percent):
    """Every word is whole in a small window and at twice the text."""
    look.apply(theme="light", text_percent=percent)
    for trouble in (KeychainAbsent(), NewerVault(), KeyMissing()):
        page, _model = way_in(keychain_trouble=trouble)
        QTest.qWait(20)
        assert clipped(page) == []
