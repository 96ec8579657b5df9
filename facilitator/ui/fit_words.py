# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked in a meeting when a condition of a later part has become so: what is so, one question, one key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.ui.texts import clock_words, fill_in
from facilitator.ui.viewmodels import sayings as say

translate = QCoreApplication.translate


def fit_saying(saying: say.FitSaid | say.FittedSaid) -> str:
    """Give the question, or what came of a yes."""
    if isinstance(saying, say.FittedSaid):
        return fill_in(translate("Said", "So be it. Planned end {time}."), time=clock_words(saying.ends))
    cause = _so(saying.because) if saying.is_so else _not_so(saying.because)
    return f"{cause} {_question(saying)} {translate('Said', 'Y says yes.')}"


def _question(saying: say.FitSaid) -> str:
    taken_in, put_out = saying.taken_in, saying.put_out
    if len(taken_in) == 1 and not put_out:
        return fill_in(translate("Said", "Take in “{part}”?"), part=taken_in[0])
    if len(put_out) == 1 and not taken_in:
        return fill_in(translate("Said", "Leave out “{part}”?"), part=put_out[0])
    if len(taken_in) == len(put_out) == 1:
        whole = translate("Said", "“{part}” in place of “{other}”?")
        return fill_in(whole, part=taken_in[0], other=put_out[0])
    return translate("Said", "Change %n parts for that?", "", len(taken_in) + len(put_out))


def _so(because: Condition) -> str:
    number = because.numbers[0] if because.numbers else 0
    match because.kind:
        case ConditionKind.AT_LEAST:
            return translate("Said", "%n or more are here.", "people", number)
        case ConditionKind.AT_MOST:
            return translate("Said", "No more than %n are here.", "people", number)
        case ConditionKind.NEWCOMER:
            return translate("Said", "A newcomer is here.")
        case ConditionKind.INTERPRETER:
            return translate("Said", "An interpreter is here.")
        case _:
            return translate("Said", "Less than %n minutes are left.", "", number)


def _not_so(because: Condition) -> str:
    number = because.numbers[0] if because.numbers else 0
    match because.kind:
        case ConditionKind.AT_LEAST:
            return translate("Said", "Fewer than %n are here.", "people", number)
        case ConditionKind.AT_MOST:
            return translate("Said", "More than %n are here.", "people", number)
        case ConditionKind.NEWCOMER:
            return translate("Said", "No newcomer is here.")
        case ConditionKind.INTERPRETER:
            return translate("Said", "No interpreter is here.")
        case _:
            return translate("Said", "There is time again.")
