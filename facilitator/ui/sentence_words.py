# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that rooms without Qt have made, in the language of the window; their patterns are the context "Files"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from facilitator.domain.sentences import Sentence, put_in
from facilitator.ui.texts import isolated


def sentence_words(sentence: str) -> str:
    """Say it in the language of the window; what has no pattern is shown as it stands."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = sentence.values
    if QGuiApplication.isRightToLeft():
        values = {name: isolated(value) for name, value in values.items()}
    return put_in(QCoreApplication.translate("Files", sentence.pattern), values)
