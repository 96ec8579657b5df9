# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in: silent when it can be, patient with wrong words, and never a dead end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DamagedVault, KeychainAbsent, KeychainSilent, KeyMissing, WrongPassphrase
from facilitator.services.opening import Opening
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.opening import OpeningViewModel, WayInMode
from tests.support.clocks import a_clock
from tests.support.custody import PretendCustody, a_kept_group
from tests.support.lanes import PromptLane


class Door:
    """A view model and what it has told."""

    def __init__(self, custody):
        self.custody = custody
        self.hands, clock = a_clock()
        self.courier = Courier(PromptLane())
        self.model = OpeningViewModel(Opening(custody), self.courier, clock)
        self.opened, self.needed, self.troubles, self.views, self.anew = [], [], [], [], []
        self.model.opened.connect(self.opened.append)
        self.model.words_needed.connect(self.needed.append)
        self.model.trouble.connect(self.troubles.append)
        self.model.shown.connect(self.views.append)
        self.model.new_group_asked.connect(lambda: self.anew.append(True))

    def do(self, intent, *values):
        intent(*values)
        QCoreApplication.sendPostedEvents()

    def try_words(self, words, times=1):
        for _ in range(times):
            self.do(self.model.open_with_words, words)


@pytest.fixture
def door(qapp):
    return lambda **custody: Door(PretendCustody(a_kept_group(), **custody))


def test_opens_silently(door):
    """A keychain that answers opens the group and asks nothing."""
    at = door()
    at.do(at.model.open_now)
    assert at.opened[0].group is at.custody.group
    assert at.needed == []
    assert at.custody.prompts == [False]


def test_words_are_needed_once(door):
    """Without the keychain the words are asked for, once, and the keychain may be tried again with a question."""
    at = door(keychain_trouble=KeychainAbsent())
    at.do(at.model.open_now)
    at.do(at.model.try_keychain_again)
    assert [type(reason) for reason in at.needed] == [KeychainAbsent]
    assert at.custody.prompts == [False, True]
    assert at.views[-1].mode is WayInMode.WORDS
    at.try_words("lamp river")
    assert at.opened[0].group is at.custody.group


def test_waits_grow(door):
    """Five wrong words cost nothing; then there is a wait of ten seconds, and it doubles."""
    at = door(keychain_trouble=KeychainSilent(), words="right")
    at.do(at.model.open_now)
    at.try_words("wrong", 4)
    assert at.views[-1].wait_s == 0
    assert isinstance(at.views[-1].reason, WrongPassphrase)
    at.try_words("wrong")
    assert at.views[-1].wait_s == 10
    at.try_words("right")
    assert at.opened == []
    at.hands.pass_by(10)
    at.try_words("wrong")
    assert (at.views[-1].wrong, at.views[-1].wait_s) == (6, 20)
    at.hands.pass_by(7)
    at.do(at.model.look)
    assert at.views[-1].wait_s == 13
    at.hands.pass_by(13)
    at.try_words("right")
    assert len(at.opened) == 1


def test_empty_words_are_no_try(door):
    """Enter in an empty field is not counted."""
    at = door(keychain_trouble=KeychainAbsent(), words="right")
    at.do(at.model.open_now)
    at.try_words("  ", 9)
    assert at.views[-1].wrong == 0


def test_trouble_is_no_dead_end(door):
    """A group that does not open can be tried again, or the evening led without it."""
    at = door(keychain_trouble=DamagedVault())
    at.do(at.model.open_now)
    assert [type(trouble) for trouble in at.troubles] == [DamagedVault]
    assert at.views[-1].mode is WayInMode.TROUBLE
    at.do(at.model.try_again)
    assert at.custody.prompts == [False, False]
    at.do(at.model.lead_without)
    assert not at.opened[0].is_kept


def test_a_new_group_is_offered_where_the_key_file_is_gone(door):
    """Where nothing can open the group, a new one is offered and asked for; the words are asked for nowhere."""
    at = door(keychain_trouble=KeyMissing())
    at.do(at.model.open_now)
    assert (at.views[-1].mode, at.views[-1].offers_new, at.needed) == (WayInMode.TROUBLE, True, [])
    at.do(at.model.ask_for_new_group)
    assert at.anew == [True]


@pytest.mark.parametrize("trouble", [DamagedVault(), KeychainAbsent()])
def test_a_new_group_is_not_offered_otherwise(door, trouble):
    """A damaged group, or one that words may open, is not walked away from by one press."""
    at = door(keychain_trouble=trouble)
    at.do(at.model.open_now)
    at.do(at.model.ask_for_new_group)
    assert (at.views[-1].offers_new, at.anew) == (False, [])


def test_a_key_file_that_is_back_is_found_by_trying_again(door):
    """After the key file was put back, trying again opens the group, and no new one is offered any more."""
    at = door(keychain_trouble=KeyMissing())
    at.do(at.model.open_now)
    at.custody.keychain_trouble = None
    at.do(at.model.try_again)
    assert at.opened[0].group is at.custody.group
    assert at.views[-1].offers_new is False


def test_tells_only_what_differs(door):
    """A view that has not changed is not told again, until a new page asks for it."""
    at = door(keychain_trouble=KeychainAbsent())
    at.do(at.model.open_now)
    told = len(at.views)
    at.do(at.model.look)
    assert len(at.views) == told
    at.do(at.model.show_now)
    assert len(at.views) == told + 1
