# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A custody without files: groups in memory that count as kept, and whatever bad luck a test wants."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from facilitator.domain import events as did
from facilitator.domain.errors import KeychainEntryMissing, WrongPassphrase
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary
from facilitator.services.ports import WayIn
from facilitator.services.unfinished import Unfinished, find_unfinished
from facilitator.storage.memory import MemoryGroup, MemorySettled
from tests.support.builders import START, a_format


class PretendSettings(MemorySettled[GroupSettings]):
    """Settings that can be made to refuse."""

    def __init__(self) -> None:
        super().__init__(GroupSettings())
        self.trouble: Exception | None = None

    def load(self) -> GroupSettings:
        if self.trouble is not None:
            raise self.trouble
        return super().load()

    def save(self, settled: GroupSettings) -> None:
        if self.trouble is not None:
            raise self.trouble
        super().save(settled)


class PretendKeptGroup(MemoryGroup):
    """A group in memory that says it is kept."""

    def __init__(self, ways_in: Iterable[WayIn] = (WayIn.KEYCHAIN,)) -> None:
        super().__init__()
        self._settings = PretendSettings()
        self._ways_in = frozenset(ways_in)
        self.is_closed = False

    @property
    def is_kept(self) -> bool:
        return True

    def ways_in(self) -> frozenset[WayIn]:
        return self._ways_in

    def close(self) -> None:
        self.is_closed = True


class PretendCustody:
    """Opens `group` (or a fresh one). `words` None: any words fit. A trouble is raised by what it is named after."""

    def __init__(
        self,
        group: PretendKeptGroup | None = None,
        *,
        words: str | None = None,
        keychain_trouble: Exception | None = None,
        trouble: Exception | None = None,
    ) -> None:
        self.group = group
        self.words = words
        self.keychain_trouble = keychain_trouble
        self.trouble = trouble
        self.prompts: list[bool] = []
        self.made: list[str] = []

    def has_group(self) -> bool:
        return self.group is not None

    def make_with_keychain(self) -> PretendKeptGroup:
        self.made.append("keychain")
        self._refuse(keychain=True)
        self.group = PretendKeptGroup()
        return self.group

    def make_with_words(self, words: str) -> PretendKeptGroup:
        self.made.append(words)
        self._refuse()
        self.group = PretendKeptGroup((WayIn.PASSPHRASE,))
        return self.group

    def make_in_memory(self) -> MemoryGroup:
        self.made.append("memory")
        return MemoryGroup()

    def open_with_keychain(self, *, prompt_expected: bool = False) -> PretendKeptGroup:
        self.prompts.append(prompt_expected)
        self._refuse(keychain=True)
        return self._there()

    def open_with_words(self, words: str) -> PretendKeptGroup:
        self._refuse()
        if self.words is not None and words != self.words:
            raise WrongPassphrase
        return self._there()

    def keychain_answers(self) -> bool:
        return self.keychain_trouble is None

    def new_words(self) -> str:
        return "lamp river stone cloud bread"

    def _there(self) -> PretendKeptGroup:
        if self.group is None:
            raise KeychainEntryMissing
        return self.group

    def _refuse(self, *, keychain: bool = False) -> None:
        if keychain and self.keychain_trouble is not None:
            raise self.keychain_trouble
        if self.trouble is not None:
            raise self.trouble


def a_kept_group(
    *, settings: GroupSettings | None = None, summaries: Iterable[MeetingSummary] = (), words: bool = False
) -> PretendKeptGroup:
    """A group with this in it; `words`: five words open it too."""
    group = PretendKeptGroup((WayIn.KEYCHAIN, WayIn.PASSPHRASE) if words else (WayIn.KEYCHAIN,))
    group.settings.save(settings or GroupSettings())
    for summary in summaries:
        group.summaries.keep(summary)
    return group


def an_unfinished(group: MemoryGroup, *, opened_at: datetime = START, minutes: int = 12) -> Unfinished:
    """Put a meeting into the group's journal that was begun, and never closed."""
    meeting_id, later = MeetingId("f" * 32), opened_at + timedelta(minutes=minutes)
    day = date(opened_at.year, opened_at.month, opened_at.day)
    opened = did.MeetingOpened(opened_at, meeting_id, a_format(), opened_at, day, 12)
    group.journal.append(meeting_id, 0, (opened, did.MeetingBegun(opened_at)))
    group.journal.beat(later)
    unfinished = find_unfinished(group.journal)
    assert unfinished is not None
    return unfinished
