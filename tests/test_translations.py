# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue holds every word of the screens, in plain and kind English that can be translated."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tools.translations import (
    CATALOGUES,
    ENGLISH,
    PSEUDO,
    SOURCES,
    Entry,
    Message,
    english_forms,
    gather,
    problems_of,
    pseudo_text,
    read,
    read_pseudo,
    write,
)

MOST_WORDS, HARDEST, MEDIAN = 16, 7.0, 4.0
# ux.md 1 row 8 and words.md, "On screen also".
FORBIDDEN = re.compile(
    r"\b(invalid|errors?|fail(ed|s|ure)?|sessions?|submit(ted)?|OK|okay|please wait while|please|sorry|simply)\b",
    re.IGNORECASE,
)
# The sign that a speaker sees says "please", and product wording keeps it.
ALLOWED = frozenset({"Please begin to close"})


def texts() -> list[str]:
    """Every English text as it is read, each plural twice."""
    found = []
    for entry in read(CATALOGUES / ENGLISH):
        if "pattern" not in entry.message.comment:
            found += entry.forms if entry.message.plural else (entry.message.source,)
    return found


# --- how plain it is ----------------------------------------------------------------------------------


def words_of(text: str) -> list[str]:
    """Words; a place, a number and the program's own name count as one short word each."""
    text = re.sub(r"\{[^{}]*\}|%n|\d[\d:.,]*|Facilitator", " ten ", text)
    text = re.sub(r"<[^<>]+>|--[\w-]+", " ", text)
    return re.findall(r"[A-Za-z]+(?:['’][A-Za-z]+)?", text)


def sentences_of(text: str) -> list[str]:
    """Sentences end at a full stop, question mark, colon, semicolon or line."""
    return [part for part in re.split(r"(?<=[.!?:;])\s+|\n+", text) if words_of(part)]


def syllables(word: str) -> int:
    """Count groups of vowels; a silent e at the end is none."""
    word = word.lower().replace("’", "'").split("'")[0]
    groups = len(re.findall(r"[aeiouy]+", word))
    if (
        groups > 1
        and re.search(r"[^aeiouyl]e$|[^aeiouy]es$|[^aeiouytd]ed$", word)
        and not re.search(r"(s|x|z|ch|sh|[cg])es$", word)
    ):
        groups -= 1
    return max(1, groups)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: years at school that reading this takes."""
    words = words_of(text)
    sentences = max(1, len(sentences_of(text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def long_sentences(found: list[str]) -> list[str]:
    return [one for text in found for one in sentences_of(text) if len(words_of(one)) > MOST_WORDS]


def hard_texts(found: list[str]) -> list[tuple[float, str]]:
    return [(round(grade(text), 1), text) for text in found if len(words_of(text)) >= 8 and grade(text) > HARDEST]


def unkind_texts(found: list[str]) -> list[str]:
    return [text for text in found if FORBIDDEN.search(text) and text not in ALLOWED]


def test_sentences_are_short() -> None:
    """A17: no sentence on the screen has more than 16 words."""
    assert long_sentences(texts()) == []
    assert len(long_sentences(["one two three four five six seven eight nine ten " * 2])) == 1  # the control


def test_texts_are_easy_to_read() -> None:
    """A17: texts of 8 words or more read at grade 7 or easier, and at grade 4 in the middle."""
    found = texts()
    assert hard_texts(found) == []
    grades = [grade(text) for text in found if len(words_of(text)) >= 8]
    assert grades
    assert statistics.median(grades) <= MEDIAN
    unreadable = "Authentication of the encrypted repository necessitates re-establishing communication beforehand."
    assert len(hard_texts([unreadable])) == 1  # the control


@pytest.mark.parametrize(
    ("word", "number"),
    [("time", 1), ("minutes", 2), ("meeting", 2), ("table", 2), ("changed", 1), ("added", 2), ("pages", 2), ("it", 1)],
)
def test_syllables_are_counted(word: str, number: int) -> None:
    """The little counter agrees with the mouth on the words that matter here."""
    assert syllables(word) == number


def test_no_cold_words() -> None:
    """A17: no text blames, and none speaks as machines do."""
    assert unkind_texts(texts()) == []
    cold = ["Invalid input", "An error occurred.", "Start session", "Save failed", "OK"]
    assert unkind_texts([*cold, "It is a look", "Saved."]) == cold  # the control


# --- the machinery ------------------------------------------------------------------------------------


def test_catalogues_are_up_to_date() -> None:
    """All words of the screens are in all catalogues, with their plurals and places: else `make translations`."""
    assert problems_of(CATALOGUES, SOURCES) == []


@pytest.fixture
def small(tmp_path: Path) -> tuple[Path, Path]:
    """Sources with three texts, and catalogues that fit them."""
    sources, catalogues = tmp_path / "ui", tmp_path / "translations"
    sources.mkdir()
    catalogues.mkdir()
    (sources / "page.py").write_text(
        "class Page(QWidget):\n"
        "    def show(self, view):\n"
        "        self.tr('%n parts', '', view.parts)\n"
        "        self.tr('Next: {part}').format(part=view.part)\n"
        "        translate('Texts', '%n minutes', 'long', max(1, view.minutes))\n"
    )
    entries = [
        Entry(Message("Page", "%n parts", "", True), ("%n part", "%n parts"), True),
        Entry(Message("Page", "Next: {part}"), ("",), False),
        Entry(Message("Texts", "%n minutes", "long", True), ("%n minute", "%n minutes"), True),
    ]
    write(catalogues / ENGLISH, "en", entries)
    write(catalogues / PSEUDO, "en", entries)
    assert problems_of(catalogues, sources) == []
    return catalogues, sources


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("<source>Next: {part}", "<source>Then: {part}", "not gathered yet: Next: {part}"),
        ("<numerusform>%n part</numerusform>", "<numerusform></numerusform>", "lacks its plural: %n parts"),
        ("<numerusform>%n minutes<", "<numerusform>many minutes<", "loses %n: many minutes"),
        ('<translation type="unfinished"></translation>', "<translation>Weiter: {teil}</translation>", "{place}"),
    ],
)
def test_check_tells_what_is_wrong(small: tuple[Path, Path], before: str, after: str, problem: str) -> None:
    """A text missing, a plural missing and a place lost are each told in one sentence."""
    catalogues, sources = small
    text = (catalogues / ENGLISH).read_text("utf-8")
    assert before in text
    (catalogues / ENGLISH).write_text(text.replace(before, after), "utf-8")
    assert any(problem in told for told in problems_of(catalogues, sources)), problems_of(catalogues, sources)


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("class A:\n    def f(self):\n        self.tr(f'Next: {self.x}')\n", "built from pieces"),
        ("class A:\n    def f(self):\n        self.tr('%n parts')\n", "belong together"),
        ("class A:\n    def f(self, n):\n        self.tr('parts', '', n)\n", "belong together"),
        ("def f(page):\n    page.tr('Next')\n", "no context"),
        ("class A:\n    def f(self, n):\n        self.tr('%n a', '', n)\nclass B(A):\n    pass\n", "subclasses"),
    ],
)
def test_gathering_tells_what_cannot_be_translated(tmp_path: Path, code: str, problem: str) -> None:
    """A text built from pieces, or one whose number goes astray, is found before a translator meets it."""
    (tmp_path / "page.py").write_text(code)
    problems = gather(tmp_path)[1]
    assert len(problems) == 1
    assert problem in problems[0]


def test_every_way_of_marking_a_text_is_found(tmp_path: Path) -> None:
    """tr, translate under any name, QT_TRANSLATE_NOOP and told are gathered with context, comment and plural."""
    (tmp_path / "page.py").write_text(
        "class Page:\n"
        "    def f(self, n):\n"
        "        painter.translate(1, 2)\n"
        "        self.tr('One ' 'text')\n"
        "        self.tr('Two', 'comment')\n"
        "        QCoreApplication.translate('C', '%n three', '', -n)\n"
        "        translate('C', '%n four', n=n)\n"
        "WORDS = QT_TRANSLATE_NOOP('Keys', 'Five')\n"
        "again = translate('Keys', spec.words)\n"
        "raise UnfitText(0, told('“{key}” is ' 'empty.', key=key))\n"
        "listener.told('Six')\n"
    )
    expected = [
        Message("Page", "One text"),
        Message("Page", "Two", "comment"),
        Message("C", "%n three", "", True),
        Message("C", "%n four", "", True),
        Message("Keys", "Five"),
        Message("Files", "“{key}” is empty."),
    ]
    assert gather(tmp_path) == (expected, [])


@pytest.mark.parametrize(
    ("source", "one"),
    [
        ("%n minutes", "%n minute"),
        ("Start the break, %n min", "Start the break, %n min"),
        ("10 minutes left. %n parts remain: {minutes} min.", "10 minutes left. %n part remains: {minutes} min."),
        ("Average of the last %n", "Average of the last %n"),
        ("%n oxen", None),
        ("%n people here have spoken", None),
        ("%n people say their names", None),
    ],
)
def test_english_of_one(source: str, one: str | None) -> None:
    """What English says of one is filled in where it is certain, and left to people where it is not."""
    forms = english_forms(source)
    assert (forms[0] if forms else None) == one


def test_pseudo_language_shows_what_is_cut_off() -> None:
    """A pseudo text stands between brackets, is about 40 % longer, and keeps places, numbers and date patterns."""
    source = "Meeting running: {part}, part {number} of %n."
    made = pseudo_text(Message("C", source), source)
    assert read_pseudo(made) == read_pseudo(source) == source
    assert re.findall(r"\{\w+\}|%n", made) == re.findall(r"\{\w+\}|%n", source)
    assert made.startswith("[")
    assert made.endswith("]")
    assert 1.2 < len(made) / len(source) < 1.5
    assert "Meeting" not in made
    assert pseudo_text(Message("C", "d MMMM", "Qt date pattern"), "d MMMM") == "d MMMM"


def test_lupdate_and_lrelease_agree_with_our_files(tmp_path: Path) -> None:
    """A catalogue written here is what lupdate would write, and lrelease takes it."""
    catalogue = tmp_path / ENGLISH
    entries = read(CATALOGUES / ENGLISH)
    write(catalogue, "en", entries)
    assert catalogue.read_text("utf-8") == (CATALOGUES / ENGLISH).read_text("utf-8")
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    done = subprocess.run([lrelease, catalogue, "-qm", tmp_path / "en.qm"], capture_output=True, text=True, check=True)
    plurals = sum(entry.message.plural for entry in entries)
    assert f"Generated {plurals} translation(s)" in done.stdout
