# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a file is said in the language of the window, with its values as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from facilitator.domain.sentences import Sentence, told
from facilitator.ui.sentence_words import sentence_words

PSEUDO = Path(__file__).parents[2] / "resources" / "translations" / "facilitator_qps.qm"


@pytest.fixture
def pseudo(qapp):
    translator = QTranslator()
    assert translator.load(str(PSEUDO))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_in_english_it_is_the_sentence_itself(qapp):
    """Without a translation the sentence reads as it was made, and a plain text stays one."""
    made = told("“{key}” is from {least} to {most}.", key="minutes", least=0, most="240")
    assert made == "“minutes” is from 0 to 240."
    assert isinstance(made, Sentence)
    assert sentence_words(made) == made
    assert sentence_words("As it stands {key}.") == "As it stands {key}."


def test_in_another_language_only_the_values_stay(pseudo):
    """The pattern is translated and the values are put into it; braces that are none of its places stay."""
    made = sentence_words(told("“{key}” is from {least} to {most}.", key="minutes", least=0, most="240"))
    assert made.startswith("[“minutes” ")
    assert " 0 " in made
    assert " 240." in made
    assert "is from" not in made
    assert "{#welcome}" in sentence_words(told("A heading names its part in braces at the end: {#welcome}."))


def test_from_right_to_left_values_keep_their_direction(qapp):
    """In lines from right to left each value is isolated."""
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert sentence_words(told("“{key}” is empty.", key="title")) == "“\u2068title\u2069” is empty."
    finally:
        QGuiApplication.setLayoutDirection(before)


@given(st.text(max_size=30), st.text(max_size=30))
def test_values_are_never_looked_at_again(one, other):
    """Whatever a file's words are, they stand in the sentence as they are: braces in them mean nothing."""
    assert told("<{one}><{other}>", one=one, other=other) == f"<{one}><{other}>"
