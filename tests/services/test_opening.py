# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a group reads what the first page needs, once, and lets go of what cannot be read."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import KeychainAbsent, StorageUnavailable, WrongPassphrase
from facilitator.domain.group_settings import GroupSettings
from facilitator.services.opening import Opening, read_group
from facilitator.services.ports import WayIn
from tests.support.custody import PretendCustody, a_kept_group, an_unfinished
from tests.support.summaries import a_summary


def test_reads_what_the_first_page_needs():
    """An open group tells its settings, what is to be checked, the meeting that was running, and its ways in."""
    group = a_kept_group(settings=GroupSettings(chairs=8), summaries=(a_summary(), a_summary("b", to_check=False)))
    unfinished = an_unfinished(group)
    opened = read_group(group)
    assert opened.group is group
    assert opened.settings == GroupSettings(chairs=8)
    assert opened.to_check == (a_summary(),)
    assert opened.unfinished == unfinished
    assert opened.ways_in == frozenset({WayIn.KEYCHAIN})
    assert opened.has_met
    assert opened.is_kept


def test_new_group_has_not_met():
    """A group that was just made has met never, and nothing waits in it."""
    opened = Opening(PretendCustody()).new_by_keychain()
    assert not opened.has_met
    assert opened.to_check == ()
    assert opened.unfinished is None


def test_each_way():
    """Each way in opens or makes a group by that way, and the evening in memory by none."""
    assert Opening(PretendCustody()).new_by_keychain().ways_in == frozenset({WayIn.KEYCHAIN})
    assert Opening(PretendCustody()).new_by_words("five words").ways_in == frozenset({WayIn.PASSPHRASE})
    evening = Opening(PretendCustody()).in_memory()
    assert evening.ways_in == frozenset()
    assert not evening.is_kept


def test_raises_as_custody_does():
    """What keeps a group shut is told as it is."""
    with pytest.raises(KeychainAbsent):
        Opening(PretendCustody(keychain_trouble=KeychainAbsent())).by_keychain()
    with pytest.raises(WrongPassphrase):
        Opening(PretendCustody(group=a_kept_group(), words="right")).by_words("wrong")


def test_unreadable_is_closed():
    """A group that opens but cannot be read is closed again."""
    group = a_kept_group()
    group.settings.trouble = StorageUnavailable()
    with pytest.raises(StorageUnavailable):
        Opening(PretendCustody(group=group)).by_keychain()
    assert group.is_closed


def test_settle_keeps():
    """Settled settings are kept in the group and told in what is given back."""
    opening = Opening(PretendCustody())
    opened = opening.settle(opening.new_by_keychain(), GroupSettings(format_id="speaker"))
    assert opened.settings.format_id == "speaker"
    assert opened.group.settings.load().format_id == "speaker"
