# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start: three presses to a meeting, words only where they are needed, and never a dead end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import KeychainAbsent, KeychainSilent, ReadOnly
from facilitator.services.opening import Opening
from facilitator.services.ports import WayIn
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.first_start import FirstStartViewModel, Keeping, Screen
from tests.support.builders import a_format
from tests.support.custody import PretendCustody
from tests.support.lanes import GatedLane

WORDS = ("lamp", "river", "stone", "cloud", "bread")


class Wizard:
    """A view model behind a disk that takes its time, and what it has told."""

    def __init__(self, **custody):
        self.custody = PretendCustody(**custody)
        self.lane = GatedLane()
        self.courier = Courier(self.lane)
        self.percents, self.finished, self.views = [], [], []
        find = lambda format_id: replace(a_format(), format_id=format_id)  # noqa: E731
        self.model = FirstStartViewModel(Opening(self.custody), self.courier, find, self.percents.append)
        self.model.finished.connect(lambda opened, start: self.finished.append((opened, start)))
        self.model.shown.connect(self.views.append)
        self.model.show_now()
        self.model.ask_keychain()

    @property
    def view(self):
        return self.views[-1]

    def settle(self):
        while self.lane.waiting:
            self.lane.let_one_through()
            QCoreApplication.sendPostedEvents()

    def go_on(self, times=1):
        for _ in range(times):
            self.model.go_on()
            self.settle()


@pytest.fixture
def wizard(qapp):
    return Wizard


def test_three_presses_with_a_keychain(wizard):
    """With a keychain three presses start a meeting; the group is made while the third screen is read."""
    at = wizard()
    at.settle()
    at.go_on(2)
    assert at.view.screen is Screen.READY
    assert at.view.words == ()
    assert at.custody.made == ["keychain"]
    at.model.go_on()
    at.settle()
    opened, start = at.finished[0]
    assert start
    assert opened.ways_in == frozenset({WayIn.KEYCHAIN})
    assert at.custody.made == ["keychain"]


def test_presses_faster_than_the_keychain(wizard):
    """Three presses before the keychain has answered start one meeting once it has."""
    at = wizard()
    for _ in range(5):
        at.model.go_on()
    assert at.view.busy
    at.settle()
    assert [start for _, start in at.finished] == [True]
    assert at.custody.made == ["keychain"]


def test_words_without_a_keychain(wizard):
    """Without a keychain five words are shown on the third screen, and one press accepts them."""
    at = wizard(keychain_trouble=KeychainAbsent())
    at.settle()
    at.go_on(2)
    assert (at.view.keeping, at.view.words) == (Keeping.WORDS, WORDS)
    assert at.custody.made == []
    at.go_on()
    assert at.custody.made == [" ".join(WORDS)]
    assert at.finished[0][0].ways_in == frozenset({WayIn.PASSPHRASE})
    assert at.view.words == ()


def test_unseen_words_are_never_accepted(wizard):
    """Presses made before the words could be seen do not accept them."""
    at = wizard(keychain_trouble=KeychainAbsent())
    for _ in range(3):
        at.model.go_on()
    at.settle()
    assert at.finished == []
    assert at.view.words == WORDS
    assert not at.view.busy
    at.go_on()
    assert len(at.finished) == 1


def test_keychain_that_breaks_its_word(wizard):
    """A keychain that answered and then keeps nothing leads to the words."""
    at = wizard()
    at.settle()
    at.custody.keychain_trouble = KeychainSilent()
    at.go_on(2)
    assert at.view.words == WORDS
    at.go_on()
    assert len(at.finished) == 1


@pytest.mark.parametrize("presses", [0, 1, 2])
def test_skip_all_with_a_keychain(wizard, presses):
    """Skip all makes the group and goes to Today, from every screen."""
    at = wizard()
    at.settle()
    at.go_on(presses)
    at.model.skip_all()
    at.settle()
    opened, start = at.finished[0]
    assert (opened.is_kept, start) == (True, False)
    assert at.custody.made == ["keychain"]


@pytest.mark.parametrize("presses", [0, 1, 2])
def test_skip_all_without_a_keychain(wizard, presses):
    """Skip all without a keychain is an evening in memory: no group is left behind."""
    at = wizard(keychain_trouble=KeychainAbsent())
    at.go_on(presses)
    at.model.skip_all()
    at.settle()
    opened, start = at.finished[0]
    assert (opened.is_kept, start) == (False, False)
    assert at.custody.made == ["memory"]


def test_choices_are_kept(wizard):
    """The format and the chairs chosen are the group's settings, also when chosen again after going back."""
    at = wizard()
    at.settle()
    at.go_on(2)
    at.model.back()
    at.model.choose("grief-circle")
    at.go_on()
    at.model.change_chairs(-4)
    at.go_on()
    settings = at.finished[0][0].settings
    assert (settings.format_id, settings.chairs) == ("grief-circle", 8)
    assert at.custody.group.settings.load() == settings


def test_trouble_can_be_tried_again(wizard):
    """A folder that cannot be written to is told; trying again goes on where it was."""
    at = wizard(trouble=ReadOnly())
    at.settle()
    at.go_on(3)
    assert isinstance(at.view.trouble, ReadOnly)
    assert not at.view.busy
    at.custody.trouble = None
    at.go_on()
    assert [start for _, start in at.finished] == [True]


def test_trouble_does_not_stop_the_evening(wizard):
    """The meeting can be led all the same, and nothing is kept."""
    at = wizard(trouble=ReadOnly())
    at.settle()
    at.go_on(3)
    at.model.lead_without()
    at.settle()
    opened, start = at.finished[0]
    assert (opened.is_kept, start) == (False, True)


def test_text_size(wizard):
    """Text grows at once, by tenths, within its bounds."""
    at = wizard()
    at.model.change_text(1)
    at.model.change_text(-1)
    at.model.change_text(-1)
    at.model.change_text(-1)
    assert at.percents == [110, 100, 90]
    assert at.view.text_percent == 90
