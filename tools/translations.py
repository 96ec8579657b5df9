# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep the catalogues in `resources/translations`: gather the words, make the pseudo-language, check, release.

    python -m tools.translations update     gather the words of facilitator/ into every .ts
    python -m tools.translations pseudo     make facilitator_qps.ts: marked letters, brackets, about 40 % longer
    python -m tools.translations release    make the .qm files, which git leaves out
    python -m tools.translations check      tell what is out of date, lost or without its plural; changes nothing
    python -m tools.translations            update, pseudo, release, check

A new language starts with an empty file: `touch resources/translations/facilitator_de.ts`, then update.

What is to be translated is found here, by Python's own grammar, and given to lupdate as one flat list. Left to read
the sources itself, lupdate takes `translate("C", "%n min", "", minutes)` for a text without plural, and misses the
text altogether when the number is `max(1, minutes)` or `pace.left_min`. lupdate then does what it is good at:
merging into catalogues that people have worked on.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "facilitator"
CATALOGUES = ROOT / "resources" / "translations"
FILES = "Files"
"""The context of sentences about files, which are made by `told` (`domain/sentences.py`)."""
ENGLISH, PSEUDO = "facilitator_en.ts", "facilitator_qps.ts"

# English says these after a number, one and more. A sentence that has more to change than its noun stays unfinished,
# and is filled in by hand: update keeps what people wrote.
NOUNS = {
    "minutes": "minute", "seconds": "second", "hours": "hour", "days": "day", "weeks": "week", "months": "month",
    "years": "year", "people": "person", "parts": "part", "shares": "share", "speakers": "speaker", "seats": "seat",
    "meetings": "meeting", "formats": "format", "pages": "page", "times": "time", "words": "word", "chairs": "chair",
    "things": "thing", "changes": "change", "rows": "row", "lines": "line", "counts": "count", "newcomers": "newcomer",
    "milestones": "milestone", "taps": "tap", "strokes": "stroke", "screens": "screen", "readings": "reading",
    "groups": "group", "circles": "circle", "min": "min", "more": "more", "new": "new", "here": "here",
}  # fmt: skip
VERBS = {"remain": "remains", "are": "is", "have": "has", "were": "was"}
ASK_BY_HAND = {"they", "their", "them", "these", "those", "do", "come", "wait", "go"}


@dataclass(frozen=True, slots=True)
class Message:
    """One text to translate; `plural` when a number goes with it."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalogue, with its translation: one form, or as many as the language has numbers."""

    message: Message
    forms: tuple[str, ...]
    finished: bool


# --- gathering ----------------------------------------------------------------------------------------


def gather(sources: Path) -> tuple[list[Message], list[str]]:
    """Find every text to translate below `sources`, in order, once; and what cannot be translated as it stands."""
    found: dict[Message, None] = {}
    problems: list[str] = []
    bases: set[str] = set()
    for file in sorted(sources.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        bases |= {getattr(base, "attr", getattr(base, "id", "")) for owner in classes for base in owner.bases}
        for line, met in _met_in(tree):
            if isinstance(met, Message):
                found[met] = None
            else:
                problems.append(f"{file.name}:{line}: {met}")
    # PySide6 asks for the subclass first, and takes "1 minutes" of the sources for its translation.
    inherited = (one for one in found if one.plural and one.context in bases)
    problems += [f"{one.context} has subclasses, so say this by translate(): {one.source}" for one in inherited]
    return list(found), problems


def _met_in(tree: ast.Module) -> Iterator[tuple[int, Message | str]]:
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, owner = waiting.pop()
        if isinstance(node, ast.ClassDef):
            owner = node.name
        waiting.extend((child, owner) for child in reversed(list(ast.iter_child_nodes(node))))
        if isinstance(node, ast.Call):
            met = _met_at(node, owner)
            if met is not None:
                yield node.lineno, met


def _met_at(call: ast.Call, owner: str) -> Message | str | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    arguments = list(call.args)
    if name == "tr" and isinstance(call.func, ast.Attribute) and arguments:
        if not owner:
            return "tr outside a class has no context"
        arguments.insert(0, ast.Constant(owner))
    elif name == "told" and isinstance(call.func, ast.Name) and arguments and _text(arguments[0]) is not None:
        return Message(FILES, _text(arguments[0]) or "")  # rooms without Qt make sentences that windows say
    elif name not in {"translate", "QT_TRANSLATE_NOOP"} or len(arguments) < 2 or _text(arguments[0]) is None:
        return None
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    comment = arguments[2] if len(arguments) > 2 else named.get("disambiguation", ast.Constant(""))
    source = _text(arguments[1])
    if source is None:
        kept_elsewhere = isinstance(arguments[1], ast.Name | ast.Attribute | ast.Subscript)
        return None if kept_elsewhere else "a text built from pieces cannot be translated"
    plural = len(arguments) > 3 or "n" in named
    if plural != ("%n" in source):
        return f"%n and a number belong together: {source}"
    return Message(_text(arguments[0]) or "", source, _text(comment) or "", plural)


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _as_calls(messages: Iterable[Message]) -> str:
    lines = []
    for message in messages:
        texts = (message.context, message.source, message.comment)
        arguments = ", ".join(json.dumps(text, ensure_ascii=False) for text in texts)
        lines.append(f"QCoreApplication.translate({arguments}{', 1' if message.plural else ''})\n")
    return "".join(lines)


# --- catalogues ---------------------------------------------------------------------------------------


def read(catalogue: Path) -> list[Entry]:
    """Read a .ts file; one that is not there, or empty, has no entries."""
    if not catalogue.exists() or not catalogue.stat().st_size:
        return []
    entries = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        for node in context.iter("message"):
            plural = node.get("numerus") == "yes"
            told = node.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] if plural else [told.text or ""]
            key = Message(
                context.findtext("name", ""), node.findtext("source", ""), node.findtext("comment", ""), plural
            )
            entries.append(Entry(key, tuple(forms), told.get("type") is None))
    return entries


def write(catalogue: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a .ts file as lupdate would, so that running it next changes nothing."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    contexts: dict[str, list[Entry]] = {}
    for entry in entries:
        contexts.setdefault(entry.message.context, []).append(entry)
    for name, inside in contexts.items():
        lines += ["<context>", f"    <name>{_xml(name)}</name>"]
        lines += [line for entry in inside for line in _entry_lines(entry)]
        lines.append("</context>")
    lines.append("</TS>\n")
    catalogue.write_text("\n".join(lines), encoding="utf-8")


def _entry_lines(entry: Entry) -> Iterator[str]:
    message = entry.message
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{_xml(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_xml(message.comment)}</comment>"
    start = "        <translation>" if entry.finished else '        <translation type="unfinished">'
    if message.plural:
        yield start
        for form in entry.forms:
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"{start}{_xml(entry.forms[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


# --- English ------------------------------------------------------------------------------------------


def english_forms(source: str) -> tuple[str, str] | None:
    """Say a text of one and of more; None when that has to be done by hand."""
    if source.endswith("%n"):
        return source, source
    before, _, after = source.partition("%n ")
    noun = re.match(r"[a-z]+", after)
    if noun is None or noun[0] not in NOUNS:
        return None
    rest = after[noun.end() :]
    verb = re.match(r" ([a-z]+)", rest)
    if verb is not None and verb[1] in VERBS:
        rest = f" {VERBS[verb[1]]}{rest[verb.end() :]}"
    if set(re.findall(r"[a-z]+", (before + rest).lower())) & (ASK_BY_HAND | set(VERBS)):
        return None
    return f"{before}%n {NOUNS[noun[0]]}{rest}", source


def _with_plurals(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        if not entry.message.plural:
            yield Entry(entry.message, ("",), finished=False)
        elif len(entry.forms) == 2 and all(entry.forms) and entry.finished:
            yield entry
        else:
            forms = english_forms(entry.message.source)
            yield Entry(entry.message, forms or ("", ""), finished=forms is not None)


# --- the pseudo-language ------------------------------------------------------------------------------

_MARKED = str.maketrans(
    "abcdefghijklmnoprstuwyzABCDEFGHIJKLMNOPRSTUWYZ",
    "åƀçđéƒĝĥîĵķļɱñöþŕšţûŵýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛŴÝŽ",
)
_MARKED_BACK = [(plain, chr(marked)) for plain, marked in _MARKED.items()]
_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]+>|&[a-z]+;)")


def pseudo_text(message: Message, form: str) -> str:
    """Mark every letter, keep every place, and make it about 40 % longer, between brackets.

    A date pattern is not words and stays as it is.
    """
    if "pattern" in message.comment:
        return form
    pieces = _KEPT.split(form)
    marked = "".join(piece if place % 2 else piece.translate(_MARKED) for place, piece in enumerate(pieces))
    letters = sum(len(piece) for piece in pieces[::2])
    # In words of six, so that long texts can still break their lines.
    more = max(1, round(letters * 0.4) - 2)
    padding = "".join(" " if place % 7 == 0 else "é" for place in range(more + 1)).rstrip()
    return f"[{marked}{padding}]"


def read_pseudo(text: str) -> str:
    """Give back what a marked text stands for; any other text stays as it is."""
    if not text.startswith("["):
        return text
    words = text.replace("[", "").replace("]", "").split(" ")
    while words and not words[-1].strip("é"):
        words.pop()
    return " ".join(words).translate({ord(marked): chr(plain) for plain, marked in _MARKED_BACK})


def _pseudo(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        message = entry.message
        forms = entry.forms if message.plural and all(entry.forms) else (message.source,) * len(entry.forms)
        yield Entry(message, tuple(pseudo_text(message, form) for form in forms), finished=True)


# --- commands -----------------------------------------------------------------------------------------


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def update() -> None:
    """Gather the words into every catalogue but the pseudo one, and fill in English plurals."""
    messages, _ = gather(SOURCES)
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    (CATALOGUES / ENGLISH).touch()
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "words.py"
        calls.write_text(_as_calls(messages), encoding="utf-8")
        for catalogue in sorted(CATALOGUES.glob("facilitator_*.ts")):
            if catalogue.name == PSEUDO:
                continue
            if not catalogue.stat().st_size:
                catalogue.unlink()  # lupdate wants to make a new one itself
            _lupdate(calls, catalogue)
    english = CATALOGUES / ENGLISH
    write(english, "en", _with_plurals(read(english)))


def _lupdate(calls: Path, catalogue: Path) -> None:
    language = catalogue.stem.removeprefix("facilitator_")
    # A plural guessed from another text would read as if somebody had thought about it.
    exact = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"] if language == "en" else []
    languages = ["-source-language", "en_GB", "-target-language", language]
    command = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *languages, *exact]
    subprocess.run([*command, str(calls), "-ts", str(catalogue)], check=True)


def pseudo() -> None:
    """Make the pseudo-language from the English catalogue; it counts as English does."""
    write(CATALOGUES / PSEUDO, "en", _pseudo(read(CATALOGUES / ENGLISH)))


def release() -> None:
    """Make a .qm of every .ts, in one step each: a program that runs reads the old one where it lies."""
    for catalogue in sorted(CATALOGUES.glob("facilitator_*.ts")):
        made = catalogue.with_suffix(".qm")
        fresh = made.with_suffix(".fresh")
        subprocess.run([_tool("lrelease"), "-silent", str(catalogue), "-qm", str(fresh)], check=True)
        fresh.replace(made)


def problems_of(catalogues: Path, sources: Path) -> list[str]:
    """Tell what is wrong with the catalogues, one sentence each; nothing is changed."""
    messages, problems = gather(sources)
    wanted = set(messages)
    for catalogue in sorted({*catalogues.glob("facilitator_*.ts"), catalogues / ENGLISH, catalogues / PSEUDO}):
        entries = read(catalogue)
        have = {entry.message for entry in entries}
        problems += [f"{catalogue.name}: not gathered yet: {one.source}" for one in messages if one not in have]
        problems += [f"{catalogue.name}: no longer used: {one.source}" for one in have if one not in wanted]
        problems += [f"{catalogue.name}: {problem}" for entry in entries for problem in _entry_problems(entry)]
        if catalogue.name == ENGLISH:
            problems += [
                f"{catalogue.name}: lacks its plural: {entry.message.source}"
                for entry in entries
                if entry.message.plural and not (len(entry.forms) == 2 and all(entry.forms) and entry.finished)
            ]
    return problems


def _entry_problems(entry: Entry) -> Iterator[str]:
    source = entry.message.source
    for form in entry.forms:
        if form and sorted(re.findall(r"\{[^{}]*\}", form)) != sorted(re.findall(r"\{[^{}]*\}", source)):
            yield f"loses or adds a {{place}}: {form}"
    # A form for one may say "one"; the form for many has to show the number.
    if entry.message.plural and entry.forms and entry.forms[-1] and "%n" not in entry.forms[-1]:
        yield f"loses %n: {entry.forms[-1]}"


def check() -> None:
    """End with status 1, and say why, when `problems_of` finds something."""
    problems = problems_of(CATALOGUES, SOURCES)
    if problems:
        sys.exit("\n".join([*problems, "'make translations' brings the catalogues up to date."]))


def main(arguments: list[str]) -> None:
    commands: dict[str, Callable[[], None]] = {
        "update": update, "pseudo": pseudo, "release": release, "check": check,
    }  # fmt: skip
    if not set(arguments) <= set(commands):
        sys.exit(__doc__)
    for name in arguments or list(commands):
        commands[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
