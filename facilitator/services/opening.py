# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening or making this laptop's group, and reading at once what the first page needs.

Every method here is a job for the storage thread and may take seconds. Deliberately not here: who asks for words and
what is said when a group does not open.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib import import_module

from facilitator.domain.errors import StorageUnavailable
from facilitator.domain.fillings import Fillings
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import OwnFormat
from facilitator.domain.places import Places
from facilitator.domain.safety import SafetyBook
from facilitator.domain.series import Calendar, Held
from facilitator.domain.summary import MeetingSummary
from facilitator.services.ports import Custody, OpenGroup, WayIn
from facilitator.services.unfinished import Unfinished, find_unfinished

MOST_HELD = 400
"""So many meetings are looked back on: this month's, and those that lists going round have not written down yet."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A group that is open, and what stood in it then.

    `group` may be touched on the storage thread only; all else is a value. `to_check` holds the newest first.
    `is_kept` False: an evening in memory. `has_met`: at least one meeting is over.
    """

    group: OpenGroup
    settings: GroupSettings
    to_check: tuple[MeetingSummary, ...]
    unfinished: Unfinished | None
    ways_in: frozenset[WayIn]
    has_met: bool
    is_kept: bool
    own_formats: tuple[OwnFormat, ...] = ()
    safety: SafetyBook = field(default_factory=SafetyBook)
    places: Places = field(default_factory=Places)
    calendar: Calendar = field(default_factory=Calendar)
    held: Held = field(default_factory=Held)
    fillings: Fillings = field(default_factory=Fillings)


def read_group(group: OpenGroup) -> Opened:
    """Read what the first page needs from an open group. Raises as its stores do."""
    calendar = group.calendar.load()
    return Opened(
        group=group,
        settings=group.settings.load(),
        to_check=group.summaries.waiting_to_be_checked(),
        unfinished=find_unfinished(group.journal),
        ways_in=group.ways_in(),
        has_met=not group.summaries.is_empty(),
        is_kept=group.is_kept,
        own_formats=group.formats.load(),
        safety=group.safety.load(),
        places=group.places.load(),
        calendar=calendar,
        held=read_held(group, calendar),
        fillings=group.fillings.load(),
    )


def read_held(group: OpenGroup, calendar: Calendar) -> Held:
    """Read what choosing by this calendar needs to know of meetings that are over; nothing where there is no series.

    What finds the days of a series is brought in here, off the window's thread (decision 0029).
    """
    if not calendar.series:
        return Held()
    import_module("facilitator.services.choosing")
    return group.summaries.held_lately(MOST_HELD)


class Opening:
    """Opens this laptop's group, or makes one. A group that opens but cannot be read is closed again."""

    def __init__(self, custody: Custody) -> None:
        self._custody = custody

    def has_group(self) -> bool:
        """Tell whether this laptop has a group. Quick; any thread."""
        return self._custody.has_group()

    def keychain_answers(self) -> bool:
        """Tell whether a new group could be kept by the keychain; within 3 s."""
        return self._custody.keychain_answers()

    def new_words(self) -> str:
        """Draw five words."""
        return self._custody.new_words()

    def by_keychain(self, prompt_expected: bool = False) -> Opened:
        """Open by the keychain; `prompt_expected` when the person waits for its question. Raises as Custody does."""
        return _read(lambda: self._custody.open_with_keychain(prompt_expected=prompt_expected))

    def by_words(self, words: str) -> Opened:
        """Open by the group's words; WrongPassphrase when they do not fit, and as Custody raises."""
        return _read(lambda: self._custody.open_with_words(words))

    def new_by_keychain(self) -> Opened:
        """Make a group that the keychain opens; KeychainUnavailable or StorageUnavailable when that can't be."""
        return _read(self._custody.make_with_keychain)

    def new_by_words(self, words: str) -> Opened:
        """Make a group that these words open; StorageUnavailable when that can't be."""
        return _read(lambda: self._custody.make_with_words(words))

    def in_memory(self) -> Opened:
        """Make a group that is gone when the program ends."""
        return _read(self._custody.make_in_memory)

    def settle(self, opened: Opened, settings: GroupSettings) -> Opened:
        """Keep these settings in an open group; gives it back with them. StorageUnavailable when the disk refuses."""
        opened.group.settings.save(settings)
        return replace(opened, settings=settings)


def _read(get: Callable[[], OpenGroup]) -> Opened:
    group = get()
    try:
        return _without_false_start(read_group(group))
    except BaseException:
        group.close()
        raise


def _without_false_start(opened: Opened) -> Opened:
    """Drop a meeting that was opened and never begun: there is nothing to carry on, and nothing to file."""
    unfinished = opened.unfinished
    if unfinished is None:
        return opened
    state = unfinished.state
    if state.begun_at is not None or state.counts.total() or state.milestones.total():
        return opened
    with suppress(StorageUnavailable):  # a disk that refuses keeps it for the next time
        opened.group.journal.discard(unfinished.meeting_id)
    return replace(opened, unfinished=None)
