# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that refuses is told by name, nothing that was there is lost, and trying again later works."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain.errors import DiskFull, ReadOnly, StorageUnavailable
from facilitator.services.ports import Journal, WayIn
from facilitator.storage.preferences import JsonPreferences, Preferences
from tests.support.small_disk import Disk, kinds, read_only, small_disk
from tests.support.vaults import MEETING, WORDS, a_summary, a_tap, an_opening, custody

TAPS = 2000


@pytest.fixture(params=kinds())
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    with small_disk(request.param, tmp_path / "disk") as small:
        yield small


def tapped_until(refusal: type[StorageUnavailable], journal: Journal) -> int:
    """Tap until the disk refuses in this way; tell how many events are kept, the opening included."""
    for number in range(1, TAPS):
        try:
            journal.append(MEETING, number, (a_tap(number),))
        except refusal:
            return number
    return TAPS


def test_a_full_disk_in_a_meeting(disk: Disk) -> None:
    """Taps on a full disk are refused by name, again and again; with room again they are kept, and none was lost."""
    group = custody(disk.folder).make_with_words(WORDS)
    group.journal.append(MEETING, 0, (an_opening(),))
    disk.fill(60_000)
    kept = tapped_until(disk.refusal, group.journal)
    assert 1 < kept < TAPS
    for _ in range(3):
        with pytest.raises(StorageUnavailable):
            group.journal.append(MEETING, kept, (a_tap(kept),) * 50)
    with pytest.raises(StorageUnavailable):
        group.journal.reopen(MEETING, (an_opening(), *(a_tap() for _ in range(200))))
    assert len(group.journal.events(MEETING)) == kept
    disk.make_room()
    group.journal.append(MEETING, kept, (a_tap(kept),))
    group.close()
    group = custody(disk.folder).open_with_words(WORDS)
    assert group.journal.events(MEETING) == (an_opening(), *(a_tap(number) for number in range(1, kept + 1)))
    group.journal.close(a_summary())
    assert group.summaries.recent(9) == (a_summary(),)
    group.close()


def test_a_full_disk_keeps_the_header(disk: Disk) -> None:
    """New words that cannot be written leave the old ones in force, and can be set later."""
    group = custody(disk.folder).make_with_words(WORDS)
    group.journal.beat(an_opening().at)
    disk.fill()
    with pytest.raises(DiskFull):
        group.add_words("other words for this group")
    disk.make_room()
    group.close()
    custody(disk.folder).open_with_words(WORDS).close()
    group = custody(disk.folder).open_with_words(WORDS)
    group.add_words("other words for this group")
    assert group.ways_in() == {WayIn.PASSPHRASE}
    group.close()
    custody(disk.folder).open_with_words("other words for this group").close()


@pytest.mark.parametrize("left_bytes", range(0, 57_345, 8_192))
def test_no_vault_is_made_on_a_full_disk(disk: Disk, left_bytes: int) -> None:
    """Making a group on a disk too full for it is refused and leaves no half of one; with room it is made."""
    disk.fill(left_bytes)
    with pytest.raises(StorageUnavailable):
        custody(disk.folder).make_with_words(WORDS)
    assert not custody(disk.folder).has_group()
    disk.make_room()
    custody(disk.folder).make_with_words(WORDS).close()


def test_settings_on_a_full_disk(disk: Disk) -> None:
    """Settings that cannot be written leave the older file whole."""
    store = JsonPreferences(disk.folder / "settings.json")
    store.save(Preferences(volume=7))
    disk.fill()
    with pytest.raises(DiskFull):
        store.save(Preferences(volume=8))
    disk.make_room()
    assert store.load() == Preferences(volume=7)
    assert [path.name for path in disk.folder.iterdir()] == ["settings.json"]


def test_a_disk_that_became_read_only() -> None:
    """Where nothing may be written nothing is made or opened, and it is said so; later it opens."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        custody(folder).make_with_words(WORDS).close()
        with read_only(folder):
            with pytest.raises(ReadOnly):
                custody(folder).open_with_words(WORDS)
            with pytest.raises(ReadOnly):
                custody(folder / "new").make_with_words(WORDS)
            with pytest.raises(ReadOnly):
                JsonPreferences(folder / "settings.json").save(Preferences())
        custody(folder).open_with_words(WORDS).close()
