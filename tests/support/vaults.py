# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real vaults with a cheap passphrase, and what to fill them with. SQLCipher, no Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from facilitator.domain import events as did
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.fillings import Filling, Fillings
from facilitator.domain.formats import (
    MeetingFormat,
    Part,
    PartKind,
    Role,
    SharingOrder,
    SharingRule,
    ShortVersion,
    SilenceRule,
    Wording,
)
from facilitator.domain.headcount import CountCategory
from facilitator.domain.ids import MeetingId
from facilitator.domain.own_formats import OwnFormat
from facilitator.storage.custody import VaultCustody
from facilitator.storage.driver import DatabaseKey
from facilitator.storage.keychain import ComputerKeychain, Keychain
from facilitator.storage.slots import Argon2Cost
from facilitator.storage.vault import Vault, create_with_words
from tests.support.summaries import MEETING, a_rich_summary

CHEAP = Argon2Cost(m_kib=8, t=1, p=1)
"""The least that Argon2 allows: only for tests."""

WORDS = "lamp river stone cloud bread"
KEY = DatabaseKey(b"k" * 32, b"s" * 16)
OTHER_MEETING = MeetingId("b" * 32)
NOW = datetime(2026, 11, 24, 18, 30, 15, 123456, tzinfo=UTC)
a_summary = a_rich_summary


def custody(data_folder: Path, keychain: Keychain | None = None) -> VaultCustody:
    return VaultCustody(data_folder, keychain or ComputerKeychain(), CHEAP)


def a_vault(data_folder: Path, words: str = WORDS) -> Vault:
    return create_with_words(data_folder, words, CHEAP)


def a_rich_format(marker: str = "") -> MeetingFormat:
    """A format in which every field has something to hold."""
    rule = SharingRule(SharingOrder.ROUND, timedelta(minutes=3), timedelta(seconds=30), cross_talk="None, thank you.")
    return MeetingFormat(
        "open-sharing",
        "Open sharing" + marker,
        "A meeting",
        "en",
        (
            Part(
                "welcome", "Welcome", PartKind.WORDS, 2, "Good evening. " + marker, "Smile.", (Wording("w", "x", "y"),)
            ),
            Part("quiet", "Quiet", PartKind.SILENCE, 3, silence=SilenceRule(timedelta(minutes=3))),
            Part("sharing", "Sharing", PartKind.SHARING, 40, sharing=rule),
            Part("open", "Open", PartKind.SHARING, 10, sharing=SharingRule(SharingOrder.LINE)),
        ),
        ("secular", "spiritual"),
        3,
    )


def an_own_format(format_id: str = "e" * 32, marker: str = "") -> OwnFormat:
    """A first version of a format of the group's own."""
    return OwnFormat(replace(a_rich_format(marker), format_id=format_id, version=1), date(2026, 11, 24))


def a_kind_format() -> MeetingFormat:
    """The same format with all that came with version 3 of its event: what a part can give, roles, fixed starts."""
    rich = a_rich_format()
    welcome, quiet, sharing, open_part = rich.parts
    assert sharing.sharing is not None
    rule = replace(sharing.sharing, gap=timedelta(seconds=8), newcomers_min=5, burning_min=3)
    reading = Part("reading", "Reading", PartKind.READING, 3, "Long.", short=ShortVersion("Short.", 1), optional=True)
    parts = (
        replace(welcome, wordings=(Wording("w", "x", "y", "z"),), led_by=Role.SECRETARY),
        replace(reading, takes_slack=False, before_end_min=56, at_clock=time(20, 25)),
        replace(quiet, never_shorten=True),
        replace(sharing, sharing=rule, shortest=20, led_by=Role.LEADER),
        open_part,
    )
    return replace(rich, parts=parts)


def a_conditional_format() -> MeetingFormat:
    """The kind format with conditions of every kind."""
    kind = a_kind_format()
    calendar = (
        Condition(ConditionKind.WEEK, (1, 3)),
        Condition(ConditionKind.LAST_WEEK, unless=True),
        Condition(ConditionKind.MEETING, (2,)),
        Condition(ConditionKind.LAST_MEETING),
        Condition(ConditionKind.MONTH, (11,)),
        Condition(ConditionKind.DAYS, first=date(2026, 12, 20), last=date(2027, 1, 6)),
        Condition(ConditionKind.HOLIDAY, names=("easter", "f" * 32)),
        Condition(ConditionKind.WORDING, names=("secular",)),
    )
    live = (
        Condition(ConditionKind.AT_LEAST, (12,)),
        Condition(ConditionKind.AT_MOST, (40,)),
        Condition(ConditionKind.NEWCOMER),
        Condition(ConditionKind.INTERPRETER, unless=True),
        Condition(ConditionKind.MINUTES_LEFT, (20,)),
        Condition(ConditionKind.DAYS, first=date(2026, 12, 24), once=True),
    )
    first, second, third, *rest = kind.parts
    return replace(kind, parts=(first, replace(second, when=calendar), replace(third, when=live), *rest))


def some_fillings() -> Fillings:
    """A topic and a reading for one evening, and what the group keeps under a name of its own."""
    day = date(2026, 11, 24)
    return Fillings(
        (
            Filling("1" * 32, "topic", "Asking for help", day),
            Filling("2" * 32, "Tonight's reading", "The long way.\n\nIt was long.", day, is_reading=True),
            Filling("3" * 32, "host", "whoever made the tea"),
        )
    )


def an_opening(meeting_id: MeetingId = MEETING, marker: str = "") -> did.MeetingOpened:
    return did.MeetingOpened(NOW, meeting_id, a_rich_format(marker), NOW, date(2026, 11, 24), 14)


def a_tap(number: int = 0) -> did.CountChanged:
    return did.CountChanged(NOW + timedelta(seconds=number), CountCategory.NEW, 1)
