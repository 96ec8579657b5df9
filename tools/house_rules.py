# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no ready-made linter knows: sizes, clocks, names, licences, addresses.

`make check` runs them over the tree; `tests/test_architecture.py` shows that each of them can fail. Layers
are import-linter's, and what must not be imported at all is ruff's (both in pyproject.toml).
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MAX_FILE_LINES = 600
CALM_FILE_LINES = 400
MAX_FUNCTION_LINES = 80

SKIPPED_FOLDERS = {".git", ".venv", ".venv-core", "build", "dist", "__pycache__", "LICENSES", "node_modules"}
CODE_SUFFIXES = {".py", ".sh"}
CODE_NAMES = {"Makefile", "run", "pyproject.toml"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach: where, and in one sentence what."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


TextRule = Callable[[str, str], Iterator[Finding]]
"""Takes a path inside the repository (with slashes) and the text of that file."""

TreeRule = Callable[[str, ast.Module], Iterator[Finding]]


# --- any text -----------------------------------------------------------------------------------------


def no_index_addresses(path: str, text: str) -> Iterator[Finding]:
    """Requirements are pinned by hash; where they come from is each computer's own business."""
    address = re.compile(
        r"\bpypi[.]|https?://\S+/(simple|packages)\b|https?://\S+\.(whl|tar\.gz)\b"
        r"|^\s*(--(extra-)?index[-]url|--find[-]links|-i|-f)\s|\b(extra-)?index[-]url\s*=",
        re.IGNORECASE,
    )
    for number, line in enumerate(text.splitlines(), 1):
        if address.search(line):
            yield Finding(path, number, "holds the address of a package index")


def no_promises(path: str, text: str) -> Iterator[Finding]:
    """What is not done stands in the tracker, not in the code."""
    promise = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")) + r")\b")
    for number, line in enumerate(text.splitlines(), 1):
        if promise.search(line):
            yield Finding(path, number, "promises work instead of doing it")


# --- code in any language -----------------------------------------------------------------------------


def licence_lines(path: str, text: str) -> Iterator[Finding]:
    """Each code file opens with who wrote it and under which licence."""
    lines = [line for line in text.splitlines()[:3] if not line.startswith("#!")]
    owner = "# SPDX-FileCopyrightText: The Facilitator authors"
    licence = re.compile(r"# SPDX-License-Identifier: (GPL-3\.0-or-later|CC0-1\.0)")
    if len(lines) < 2 or lines[0] != owner or not licence.fullmatch(lines[1]):
        yield Finding(path, 1, "lacks the two SPDX lines at its top")


def file_size(path: str, text: str) -> Iterator[Finding]:
    """A file holds one responsibility."""
    lines = text.count("\n")
    if lines > MAX_FILE_LINES:
        yield Finding(path, lines, f"has {lines} lines; {MAX_FILE_LINES} are the limit")


# --- Python -------------------------------------------------------------------------------------------


def function_size(path: str, tree: ast.Module) -> Iterator[Finding]:
    """A function fits on a screen."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield Finding(path, node.lineno, f"{node.name} has {lines} lines; {MAX_FUNCTION_LINES} are the limit")


def clocks_only_in_clock_files(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Time is asked of a Clock that is passed in; otherwise no test could make an hour pass."""
    if PurePosixPath(path).stem.startswith("clock") or PurePosixPath(path).stem.endswith("clock"):
        return
    asked = {
        "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns",
        "QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc", "QTime.currentTime", "QDate.currentDate",
    }  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _last_two(node) in asked:
            yield Finding(path, node.lineno, f"reads the clock itself ({_last_two(node)})")
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            for name in node.names:
                if f"time.{name.name}" in asked:
                    yield Finding(path, node.lineno, f"reads the clock itself (time.{name.name})")


def no_print_outside_cli(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Only the command line writes to the terminal; everything else has a screen or a log."""
    if path.startswith("facilitator/cli"):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield Finding(path, node.lineno, "prints")


def space_is_no_shortcut(path: str, tree: ast.Module) -> Iterator[Finding]:
    """As a shortcut, Space would be stolen from every focused control; Run handles it as a key press."""
    takers = {"setShortcut", "setShortcuts", "setKey", "QShortcut", "QKeySequence", "fromString"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in takers:
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                if any(_is_space(inner) for inner in ast.walk(argument)):
                    yield Finding(path, node.lineno, "makes Space a shortcut")
                    break


def no_trees(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Lists are flat: a tree asks for more than tired people should have to work out."""
    for node in ast.walk(tree):
        if _name(node) in {"QTreeView", "QTreeWidget"} or (
            isinstance(node, ast.alias) and node.name in {"QTreeView", "QTreeWidget"}
        ):
            yield Finding(path, getattr(node, "lineno", 1), "uses a tree")


def no_star_imports(path: str, tree: ast.Module) -> Iterator[Finding]:
    """A star makes PySide6 build every class it has, and doubles the time to the first paint."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(name.name == "*" for name in node.names):
            yield Finding(path, node.lineno, f"imports * from {node.module}")


def view_models_know_qtcore_only(path: str, tree: ast.Module) -> Iterator[Finding]:
    """A view model works, and is tested, without a screen."""
    if not path.startswith("facilitator/ui/viewmodels/"):
        return
    for node in ast.walk(tree):
        modules = [name.name for name in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            modules = [f"PySide6.{name.name}" for name in node.names] if node.module == "PySide6" else [node.module]
        for module in modules:
            if module.startswith("PySide6") and module != "PySide6.QtCore":
                yield Finding(path, node.lineno, f"is a view model and imports {module}")


def no_vague_names(path: str, tree: ast.Module) -> Iterator[Finding]:
    """A thing that is only "managed" or "helped" has not been understood yet."""
    vague = re.compile(r"(Manager|Helper|Helpers|Util|Utils|Mixin|Singleton|Registry)$")
    if re.fullmatch(r"(utils?|helpers?|common|misc|managers?|base)", PurePosixPath(path).stem):
        yield Finding(path, 1, "has a name that says nothing")
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and vague.search(node.name):
            yield Finding(path, node.lineno, f"{node.name} is a name that says nothing")


def no_possessive_groups(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Python before 3.11.4 matches possessive and atomic groups wrongly, and Debian 12 has 3.11.2."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _POSSESSIVE.search(node.value):
            yield Finding(path, node.lineno, "has a possessive group, which Python 3.11.2 matches wrongly")


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _last_two(node: ast.Attribute) -> str:
    return f"{_name(node.value)}.{node.attr}"


def _is_space(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return node.value in {"Space", " "}
    return isinstance(node, ast.Attribute) and node.attr == "Key_Space"


TEXT_RULES: tuple[TextRule, ...] = (no_index_addresses, no_promises)
CODE_RULES: tuple[TextRule, ...] = (licence_lines, file_size)
PYTHON_RULES: tuple[TreeRule, ...] = (function_size, no_star_imports, no_vague_names)
PROGRAM_RULES: tuple[TreeRule, ...] = (
    clocks_only_in_clock_files,
    no_print_outside_cli,
    space_is_no_shortcut,
    no_trees,
    view_models_know_qtcore_only,
    no_possessive_groups,
)
"""Rules for `facilitator/` alone."""


_POSSESSIVE = re.compile(r"(?<!\\)\)[*+?]\+|\(\?>")


def findings_in(path: str, text: str) -> list[Finding]:
    """Return every breach in one file; `path` is relative to the repository, with slashes."""
    found = [finding for rule in TEXT_RULES for finding in rule(path, text)]
    pure = PurePosixPath(path)
    if pure.suffix in CODE_SUFFIXES or pure.name in CODE_NAMES:
        found += [finding for rule in CODE_RULES for finding in rule(path, text)]
    if pure.suffix == ".py":
        tree = ast.parse(text, filename=path)
        rules = PYTHON_RULES + (PROGRAM_RULES if path.startswith("facilitator/") else ())
        found += [finding for rule in rules for finding in rule(path, tree)]
    return found


def texts(root: Path) -> Iterator[tuple[str, str]]:
    """Give the path and text of each file of the repository; pictures and sounds are passed over."""
    for file in sorted(_files(root)):
        try:
            yield file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def _files(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.is_dir():
            hidden_cache = entry.name.startswith(".") and entry.name != ".ci"
            if not hidden_cache and entry.name not in SKIPPED_FOLDERS:
                yield from _files(entry)
        elif entry.suffix not in {".pyc", ".qm"}:
            yield entry


def main() -> int:
    """Print every breach, and which files are growing; return 1 when there is a breach."""
    root = Path(__file__).resolve().parent.parent
    found: list[Finding] = []
    for path, text in texts(root):
        found += findings_in(path, text)
        if path.endswith(".py") and CALM_FILE_LINES < text.count("\n") <= MAX_FILE_LINES:
            print(f"note: {path} has grown to {text.count(chr(10))} lines")
    for finding in found:
        print(finding)
    print(f"house rules: {len(found)} breaches" if found else "house rules: all kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
