# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong, as a small tree. No words for people: `ui/texts.py` finds those.

    FacilitatorError
    +- Refused                 a rule of the meeting says no; nothing has changed
    |  +- NotAllowed           with a `Reason`
    |  +- FormatHasProblems    a format file that cannot be used, and where
    |  +- PassphraseTooShort   fewer than eight characters
    +- Environment             the computer says no; nothing that was shown is lost
       +- StorageUnavailable   +- DiskFull  +- ReadOnly  +- HeldElsewhere
       +- VaultMissing  +- KeyMissing  +- WrongPassphrase  +- NewerVault  +- UnfitDriver
       +- DamagedVault         +- DamagedHeader  +- VaultNotEncrypted  +- VaultTruncated  +- OtherVault
       +- KeychainUnavailable  +- KeychainAbsent  +- KeychainLocked  +- KeychainSilent  +- KeychainEntryMissing

Anything else that is raised is a mistake of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class FacilitatorError(Exception):
    """Whatever this program knows how to tell a person about."""


class Refused(FacilitatorError):
    """A rule of the meeting says no; nothing has changed."""


class Reason(Enum):
    """Why a command is not allowed just now."""

    NOT_BEGUN = "not_begun"
    ALREADY_BEGUN = "already_begun"
    CLOSED = "closed"
    NOTHING_TIMED = "nothing_timed"
    ALREADY_TIMED = "already_timed"
    NOT_A_SHARING_PART = "not_a_sharing_part"
    NOT_A_TIMED_PART = "not_a_timed_part"
    NOT_A_READING = "not_a_reading"
    LAST_PAGE = "last_page"
    NO_LIMIT = "no_limit"
    TOO_LITTLE_LEFT = "too_little_left"
    ALREADY_SIGNED = "already_signed"
    ALREADY_HELD = "already_held"
    NOT_HELD = "not_held"
    NO_SUCH_PART = "no_such_part"
    BELOW_ZERO = "below_zero"
    NOTHING_LOST = "nothing_lost"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOT_THAT_LONG_AGO = "not_that_long_ago"
    DOES_NOT_FIT = "does_not_fit"
    ALREADY_SO = "already_so"
    SPOKEN_ALREADY = "spoken_already"
    NOT_A_CIRCLES_PART = "not_a_circles_part"
    NO_SUCH_CIRCLE = "no_such_circle"
    CIRCLE_IS_BACK = "circle_is_back"


class NotAllowed(Refused):
    """A command that the meeting cannot follow just now."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class FormatProblem:
    """One thing that is wrong with a file: the line (1-based, 0 when unknown) and a plain sentence.

    `place` says where in a file that has no lines of its own: "format.json, part 4"; else it is empty.
    """

    line: int
    sentence: str
    place: str = ""


class FormatHasProblems(Refused):
    """A format file that cannot be used; `problems` is never empty."""

    def __init__(self, source: str, problems: tuple[FormatProblem, ...]) -> None:
        super().__init__(f"{source}: {len(problems)}")
        self.source = source
        self.problems = problems


class PassphraseTooShort(Refused):
    """A passphrase of fewer than eight characters."""


class Environment(FacilitatorError):
    """The computer says no. What was shown as done is still done."""


class StorageUnavailable(Environment):
    """Nothing can be written or read just now; trying again later may work."""


class DiskFull(StorageUnavailable):
    """There is no room left."""


class ReadOnly(StorageUnavailable):
    """The folder or the disk cannot be written to."""


class HeldElsewhere(StorageUnavailable):
    """Another process holds the vault."""


class VaultMissing(Environment):
    """There is a key but no vault, or a vault that is empty."""


class KeyMissing(Environment):
    """There is a vault, and its `vault.key` is gone: nothing can open it until the file is back."""


class WrongPassphrase(Environment):
    """The words do not fit this vault."""


class NewerVault(Environment):
    """A newer Facilitator has written this vault; nothing was changed."""


class DamagedVault(Environment):
    """The file is damaged; it was not changed."""


class KeychainUnavailable(Environment):
    """The computer's keychain is absent, locked, or does not answer."""


class UnfitDriver(Environment):
    """The database library here is not the one this program can trust; nothing was opened."""


class DamagedHeader(DamagedVault):
    """`vault.key` cannot be read or was altered, and there is no older one that opens."""


class VaultNotEncrypted(DamagedVault):
    """`vault.db` is a plain database, not one of ours."""


class VaultTruncated(DamagedVault):
    """`vault.db` was cut short."""


class OtherVault(DamagedVault):
    """`vault.db` belongs to another group or another program."""


class KeychainAbsent(KeychainUnavailable):
    """There is no keychain here that can be trusted."""


class KeychainLocked(KeychainUnavailable):
    """There is a keychain, and it is locked."""


class KeychainSilent(KeychainUnavailable):
    """The keychain did not answer in time."""


class KeychainEntryMissing(KeychainUnavailable):
    """The keychain answers, and holds nothing (any more) for this group."""
