# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that refuses is told by name, nothing that was there is lost, and trying again later works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain.errors import DiskFull, ReadOnly, StorageUnavailable
from facilitator.services.ports import Journal, WayIn
from facilitator.storage.preferences import JsonPreferences, Preferences
from tests.support.small_disk import cannot_mount, fill, no_file_longer_than, remount, small_disk
from tests.support.vaults import MEETING, WORDS, a_summary, a_tap, an_opening, custody

TAPS = 2000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    refused = cannot_mount(tmp_path / "disk")
    if refused:
        pytest.skip(refused)
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


def tapped_until(refusal: type[StorageUnavailable], journal: Journal) -> int:
    """Tap until the disk refuses in this way; tell how many events are kept, the opening included."""
    for number in range(1, TAPS):
        try:
            journal.append(MEETING, number, (a_tap(number),))
        except refusal:
            return number
    return TAPS


def test_a_full_disk_in_a_meeting(disk: Path) -> None:
    """Taps on a full disk are refused by name, again and again; with room again they are kept, and none was lost."""
    group = custody(disk).make_with_words(WORDS)
    group.journal.append(MEETING, 0, (an_opening(),))
    ballast = fill(disk, left_bytes=60_000)
    kept = tapped_until(DiskFull, group.journal)
    assert 1 < kept < TAPS
    for _ in range(3):
        with pytest.raises(StorageUnavailable):
            group.journal.append(MEETING, kept, (a_tap(kept),) * 50)
    with pytest.raises(StorageUnavailable):
        group.journal.reopen(MEETING, (an_opening(), *(a_tap() for _ in range(200))))
    assert len(group.journal.events(MEETING)) == kept
    ballast.unlink()
    group.journal.append(MEETING, kept, (a_tap(kept),))
    group.close()
    group = custody(disk).open_with_words(WORDS)
    assert group.journal.events(MEETING) == (an_opening(), *(a_tap(number) for number in range(1, kept + 1)))
    group.journal.close(a_summary())
    assert group.summaries.recent(9) == (a_summary(),)
    group.close()


def test_a_full_disk_keeps_the_header(disk: Path) -> None:
    """New words that cannot be written leave the old ones in force, and can be set later."""
    group = custody(disk).make_with_words(WORDS)
    group.journal.beat(an_opening().at)
    ballast = fill(disk)
    with pytest.raises(DiskFull):
        group.add_words("other words for this group")
    ballast.unlink()
    group.close()
    custody(disk).open_with_words(WORDS).close()
    group = custody(disk).open_with_words(WORDS)
    group.add_words("other words for this group")
    assert group.ways_in() == {WayIn.PASSPHRASE}
    group.close()
    custody(disk).open_with_words("other words for this group").close()


@pytest.mark.parametrize("left_bytes", range(0, 130_000, 16_384))
def test_no_vault_is_made_on_a_full_disk(disk: Path, left_bytes: int) -> None:
    """Making a group on a disk too full for it is refused and leaves no half of one; with room it is made."""
    ballast = fill(disk, left_bytes)
    with pytest.raises(StorageUnavailable):
        custody(disk).make_with_words(WORDS)
    assert not custody(disk).has_group()
    ballast.unlink()
    custody(disk).make_with_words(WORDS).close()


def test_settings_on_a_full_disk(disk: Path) -> None:
    """Settings that cannot be written leave the older file whole."""
    store = JsonPreferences(disk / "settings.json")
    store.save(Preferences(volume=7))
    ballast = fill(disk)
    with pytest.raises(DiskFull):
        store.save(Preferences(volume=8))
    ballast.unlink()
    assert store.load() == Preferences(volume=7)
    assert [path.name for path in disk.iterdir()] == ["settings.json"]


def test_a_disk_that_became_read_only(disk: Path) -> None:
    """On a disk mounted for reading nothing is made or opened, and it is said so; later it opens."""
    custody(disk).make_with_words(WORDS).close()
    remount(disk, "ro")
    with pytest.raises(ReadOnly):
        custody(disk).open_with_words(WORDS)
    with pytest.raises(ReadOnly):
        custody(disk / "new").make_with_words(WORDS)
    remount(disk, "rw")
    custody(disk).open_with_words(WORDS).close()


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """Where the system lets no file grow, taps are refused without loss; once it does, they are kept."""
    group = custody(tmp_path).make_with_words(WORDS)
    group.journal.append(MEETING, 0, (an_opening(),))
    with no_file_longer_than(200_000):
        kept = tapped_until(StorageUnavailable, group.journal)
    assert 1 < kept < TAPS
    group.journal.append(MEETING, kept, (a_tap(kept),))
    group.close()
    group = custody(tmp_path).open_with_words(WORDS)
    assert len(group.journal.events(MEETING)) == kept + 1
    group.close()
