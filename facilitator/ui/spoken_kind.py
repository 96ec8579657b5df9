# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status line says of kind time: a late press put right, a plan, a share agreed on, an interpreter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.events import Mended
from facilitator.ui.texts import clock_words, fill_in, span_words
from facilitator.ui.viewmodels import sayings as say

translate = QCoreApplication.translate

KindSaying = say.MendedSaid | say.PlanSaid | say.BorrowedSaid | say.ShareAgreedSaid | say.InterpreterSaid


def kind_saying(saying: KindSaying) -> str:
    """Give the sentence for a saying about time itself."""
    match saying:
        case say.MendedSaid():
            return _mended(saying)
        case say.PlanSaid(ends):
            return fill_in(translate("Said", "Agreed. Planned end {time}."), time=clock_words(ends))
        case say.BorrowedSaid(minutes, title):
            return fill_in(translate("Said", "%n minutes more, taken from {part}.", "", minutes), part=title)
        case say.ShareAgreedSaid(length_s):
            return fill_in(translate("Said", "{time} each from now on."), time=span_words(length_s))
        case say.InterpreterSaid(present, limit_s):
            if not present:
                return translate("Said", "No interpreter. Each share is as long as usual.")
            if limit_s is None:
                return translate("Said", "An interpreter is here: each share is doubled.")
            whole = translate("Said", "An interpreter is here: {time} for each share.")
            return fill_in(whole, time=span_words(limit_s))
    raise AssertionError(saying)


def _mended(saying: say.MendedSaid) -> str:
    minutes = saying.minutes
    if not saying.begin:
        return translate("Said", "It ended %n minutes ago. The times are right now.", "", minutes)
    if saying.what is Mended.MEETING:
        return translate("Said", "The meeting began %n minutes ago. The times are right now.", "", minutes)
    if saying.what is Mended.TURN:
        return translate("Said", "It began %n minutes ago. The times are right now.", "", minutes)
    whole = translate("Said", "{part} began %n minutes ago. The times are right now.", "", minutes)
    return fill_in(whole, part=saying.title)
