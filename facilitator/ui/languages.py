# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language the program speaks: catalogues, Qt's own words, dates and numbers, and the direction of lines.

Deliberately not here: the words themselves, the language of a format's text, and where the choice is kept.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

FALLBACK = "en"
PSEUDO = "qps"
"""Words made longer and marked, to see in pictures what is cut off or cannot be translated."""
PSEUDO_MIRRORED = "qps-rtl"
"""The same, laid out from right to left."""


class Language(NamedTuple):
    """A language that can be chosen, under the name its own speakers give it."""

    code: str
    name: str


class Languages:
    """Switches the running program from one language to another; every widget gets a LanguageChange event."""

    def __init__(self, folder: Path) -> None:
        """Look for catalogues (`facilitator_<code>.qm`) in `folder`, which may lack some, or all."""
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._current = ""

    @property
    def current(self) -> str:
        """The code of the language being spoken; empty before the first switch."""
        return self._current

    def available(self) -> tuple[Language, ...]:
        """List what a person may choose, by code; English is always there, the pseudo-language never."""
        # `glob` would compile a pattern for the first paint.
        names = os.listdir(self._folder) if self._folder.is_dir() else []
        codes = {name[12:-3] for name in names if name.startswith("facilitator_") and name.endswith(".qm")}
        return tuple(Language(code, _own_name(code)) for code in sorted((codes | {FALLBACK}) - {PSEUDO}))

    def switch(self, code: str) -> str:
        """Speak the language of `code`, or the computer's when it is empty, and return the code found.

        "de-AT" is content with "de". What has no catalogue becomes English; without any catalogue at all
        the program speaks the English of its sources, where a plural may read "1 minutes".
        """
        found = self._find(code)
        mirrored = found == PSEUDO_MIRRORED
        speech = PSEUDO if mirrored else found
        self._current = found
        locale = _locale_of(FALLBACK if speech == PSEUDO else speech)
        # Views translate themselves again when the events below arrive, and ask the default locale for dates.
        QLocale.setDefault(locale)
        self._install(speech)
        right_to_left = mirrored or locale.textDirection() is Qt.LayoutDirection.RightToLeft
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        return found

    def _find(self, code: str) -> str:
        asked = [code] if code else QLocale.system().uiLanguages()
        have = {language.code for language in self.available()}
        for one in asked:
            if one in {PSEUDO, PSEUDO_MIRRORED}:
                return one
            whole = one.replace("-", "_")
            for candidate in (whole, whole.partition("_")[0]):
                if candidate in have:
                    return candidate
        return FALLBACK

    def _install(self, speech: str) -> None:
        app = QCoreApplication.instance()
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        heard = bool(self._installed)
        self._installed = []
        # The one installed last is asked first: our own words before Qt's.
        for file in (*_words_of_qt(speech), self._folder / f"facilitator_{speech}.qm"):
            translator = QTranslator()
            if translator.load(str(file)) and QCoreApplication.installTranslator(translator):
                self._installed.append(translator)
        if app is not None and not heard and not self._installed:
            QCoreApplication.postEvent(app, QEvent(QEvent.Type.LanguageChange))


def _words_of_qt(speech: str) -> tuple[Path, ...]:
    if speech in {FALLBACK, PSEUDO}:
        return ()  # Qt speaks English by itself.
    from PySide6.QtCore import QLibraryInfo

    return (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{speech}.qm",)


def _locale_of(code: str) -> QLocale:
    """Find how dates and numbers are written: as on this computer, in the words of the language."""
    computer = QLocale.system()
    wanted = QLocale("en_GB" if code == FALLBACK else code)
    if computer.language() == wanted.language():
        return computer if "_" not in code else wanted
    here = QLocale(f"{code}_{QLocale.territoryToCode(computer.territory())}")
    if "_" not in code and here.language() == wanted.language() and here.territory() == computer.territory():
        return here
    return wanted


def _own_name(code: str) -> str:
    if code == FALLBACK:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
