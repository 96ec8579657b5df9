# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad luck in words: one plain sentence, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.domain import errors

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """What happened, and the next step."""

    what: str
    next_step: str


def trouble_words(trouble: BaseException) -> TroubleWords:
    """Find the words for what went wrong; anything unknown is said to be our own mistake."""
    match trouble:
        case errors.WrongPassphrase():
            return TroubleWords(
                translate("Trouble", "These words do not open it."),
                translate("Trouble", "Look at them once more. Capitals and spaces do not matter."),
            )
        case errors.NewerVault():
            return TroubleWords(
                translate("Trouble", "A newer Facilitator has written this group's file. Nothing was changed."),
                translate("Trouble", "Bring this computer's Facilitator up to date, then open it again."),
            )
        case errors.HeldElsewhere():
            return TroubleWords(
                translate("Trouble", "Another program holds this group's file."),
                translate("Trouble", "Close the other Facilitator, then try again."),
            )
        case errors.DiskFull():
            return TroubleWords(
                translate("Trouble", "The disk is full."),
                translate("Trouble", "Make some room, then try again. Nothing you saw is lost."),
            )
        case errors.ReadOnly():
            return TroubleWords(
                translate("Trouble", "The folder for this group's file cannot be written to."),
                translate(
                    "Trouble",
                    "Ask someone who knows computers to open it for writing. Or name another folder with --data-dir.",
                ),
            )
        case errors.VaultMissing():
            return TroubleWords(
                translate("Trouble", "This group's file is not where it was, or it is empty."),
                translate("Trouble", "Put the file back where it was. You can lead without it."),
            )
        case errors.KeyMissing():
            return TroubleWords(
                translate("Trouble", "The key file of this group is missing."),
                translate(
                    "Trouble",
                    "Put vault.key back into the group's folder, then try again. "
                    "Or start a new group beside it: the old file stays.",
                ),
            )
        case errors.DamagedVault():
            return TroubleWords(
                translate("Trouble", "This group's file is damaged. It has not been changed."),
                translate("Trouble", "Keep the file as it is. You can lead without it."),
            )
        case errors.KeychainUnavailable():
            return TroubleWords(
                translate("Trouble", "The computer's keychain does not answer, so the words are needed."),
                translate("Trouble", "Type the group's words, or unlock the keychain and try again."),
            )
        case errors.StorageUnavailable():
            return TroubleWords(
                translate("Trouble", "This group's file cannot be reached just now."),
                translate("Trouble", "Try again in a moment. You can lead without it."),
            )
    return TroubleWords(
        translate("Trouble", "Something went wrong that we did not foresee."),
        translate("Trouble", "Close Facilitator and start it again. Your meeting is as you left it."),
    )
