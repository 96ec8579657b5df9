# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language can be changed while the program runs, and nothing breaks when there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator.ui.languages import Language, Languages
from facilitator.ui.texts import minutes_long
from tools.translations import Entry, Message, write

ONE_MINUTE = Message("Texts", "%n minutes", "", True)
LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the next test the language it expects."""
    before, direction = QLocale(), qapp.layoutDirection()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogues in English, German, Hebrew and the pseudo-language, made by the real lrelease."""
    folder = tmp_path_factory.mktemp("catalogues")
    words = {
        "en": ("%n minute", "%n minutes"),
        "de": ("%n Minute", "%n Minuten"),
        "he": ("דקה", "%n דקות"),
        "qps": ("[%n ɱîñûţé é]", "[%n ɱîñûţéš éé]"),
    }
    for code, forms in words.items():
        source = folder / f"facilitator_{code}.ts"
        write(source, "en" if code == "qps" else code, [Entry(ONE_MINUTE, forms, finished=True)])
        made = source.with_suffix(".qm")
        subprocess.run([LRELEASE, "-silent", source, "-qm", made], check=True, capture_output=True)
    return folder


@pytest.fixture
def languages(folder: Path) -> Iterator[Languages]:
    made = Languages(folder)
    yield made
    made._install("none")


class Heard(QObject):
    """Counts what reaches a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.changes += event.type() == QEvent.Type.LanguageChange
        return False


def test_english_tells_one_from_many(languages: Languages) -> None:
    """Without its catalogue English reads "1 minutes"; with it, "1 minute"."""
    assert minutes_long(1) == "1 minutes"  # the control
    assert languages.switch("en") == "en"
    assert [minutes_long(number) for number in (0, 1, 2)] == ["0 minutes", "1 minute", "2 minutes"]


def test_language_changes_while_the_program_runs(languages: Languages) -> None:
    """Switching reaches every widget with one LanguageChange, and the words are the new ones at once."""
    languages.switch("en")
    QCoreApplication.sendPostedEvents()
    window = QWidget()
    heard = Heard()
    window.installEventFilter(heard)
    languages.switch("de")
    QCoreApplication.sendPostedEvents()
    assert heard.changes == 1
    assert minutes_long(1) == "1 Minute"
    assert QLocale().language() is QLocale.Language.German
    languages.switch("en")
    QCoreApplication.sendPostedEvents()
    assert heard.changes == 2
    assert minutes_long(1) == "1 minute"


def test_qts_own_words_come_along(languages: Languages) -> None:
    """The words of Qt's own dialogs follow the language."""
    languages.switch("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    languages.switch("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"  # the control


@pytest.mark.parametrize(
    ("asked", "spoken"), [("de_AT", "de"), ("de-DE", "de"), ("en-GB", "en"), ("tlh", "en"), ("../x", "en")]
)
def test_nearest_language_is_spoken(languages: Languages, asked: str, spoken: str) -> None:
    """A language with a country is content with the language; an unknown one becomes English."""
    assert languages.switch(asked) == spoken
    assert languages.current == spoken


def test_lines_run_as_the_language_does(languages: Languages, qapp: QApplication) -> None:
    """Hebrew and the mirrored pseudo-language lay out from the right, English and German from the left."""
    seen = {}
    for code in ("en", "he", "de", "qps-rtl", "qps"):
        languages.switch(code)
        seen[code] = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert seen == {"en": False, "he": True, "de": False, "qps-rtl": True, "qps": False}
    assert minutes_long(1) == "[1 ɱîñûţé é]"


def test_languages_are_offered_by_their_own_names(languages: Languages) -> None:
    """Each language stands under the name its speakers give it; the pseudo-language is for us alone."""
    offered = languages.available()
    assert offered == (Language("de", "Deutsch"), Language("en", "English"), Language("he", "עברית"))


def test_no_catalogue_at_all_breaks_nothing(tmp_path: Path) -> None:
    """Without a single .qm the words of the sources are spoken, and the number stands in its place."""
    languages = Languages(tmp_path / "not there")
    heard = Heard()
    window = QLabel()
    window.installEventFilter(heard)
    assert languages.switch("") == "en"
    assert languages.available() == (Language("en", "English"),)
    assert minutes_long(3) == "3 minutes"
    languages._install("none")


def test_damaged_catalogue_breaks_nothing(tmp_path: Path) -> None:
    """A catalogue that is not one is as good as none."""
    (tmp_path / "facilitator_en.qm").write_bytes(b"\x00not a catalogue")
    languages = Languages(tmp_path)
    assert languages.switch("en") == "en"
    assert minutes_long(3) == "3 minutes"
    languages._install("none")
