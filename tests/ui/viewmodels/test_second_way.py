# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five words are offered once, open nothing until they are written down, and then do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DiskFull
from facilitator.services.ports import WayIn
from facilitator.storage.memory import MemoryGroup, MemoryKeychain
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.second_way import SecondWayViewModel, Stage
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.support.vaults import custody

WORDS = "lamp river stone cloud bread"


class Way:
    def __init__(self, group):
        self.group = group
        self.courier = Courier(PromptLane())
        self.model = SecondWayViewModel(group, self.courier, lambda: WORDS)
        self.told = []
        self.model.shown.connect(self.told.append)
        self.model.show_now()

    def do(self, intent):
        intent()
        QCoreApplication.processEvents()
        return self.told[-1]


@pytest.fixture
def way(qapp):
    return Way(a_kept_group())


def test_offered_once(way):
    """Finish offers the words; after "Not now" it never does again."""
    assert way.do(way.model.offer_once).stage is Stage.OFFERED
    assert way.do(way.model.not_now).stage is Stage.AWAY
    assert way.do(way.model.offer_once).stage is Stage.AWAY
    assert way.group.settings.load().second_way_offered


def test_leaving_counts_as_offered(way):
    """Leaving the page without an answer is an answer."""
    way.do(way.model.offer_once)
    way.do(way.model.close_offer)
    assert way.group.settings.load().second_way_offered


@pytest.mark.parametrize("group", [MemoryGroup(), a_kept_group(words=True)], ids=["nothing kept", "has words"])
def test_not_offered_in_vain(qapp, group):
    """Nothing is offered where nothing is kept, or where five words open the group already."""
    way = Way(group)
    assert way.do(way.model.offer_once).stage is Stage.AWAY


def test_words_open_a_real_vault(qapp, tmp_path):
    """Words that are shown open nothing; once written down they open the encrypted file, without the keychain."""
    doors = custody(tmp_path, MemoryKeychain())
    way = Way(doors.make_with_keychain())
    way.do(way.model.show_words)
    assert way.group.ways_in() == {WayIn.KEYCHAIN}
    kept = way.do(way.model.keep)
    way.group.close()
    assert (kept.stage, kept.words, kept.ways) == (Stage.KEPT, (), {WayIn.KEYCHAIN, WayIn.PASSPHRASE})
    custody(tmp_path, MemoryKeychain()).open_with_words(WORDS).close()


def test_refused_words_stay(way):
    """If the disk refuses, the words stay in view with what went wrong."""
    trouble = DiskFull()

    def refuse(words):
        raise trouble

    way.group.add_words = refuse
    way.do(way.model.show_words)
    view = way.do(way.model.keep)
    assert (view.stage, view.trouble) == (Stage.SHOWN, trouble)
    assert view.words == tuple(WORDS.split())


def test_put_away_forgets_the_words(way):
    """Words that nobody kept are forgotten when the page is left."""
    way.do(way.model.show_words)
    assert way.do(way.model.put_away).words == ()
