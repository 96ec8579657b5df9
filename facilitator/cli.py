# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line. What was asked is understood before anything heavy is imported; only the window needs Qt.

Exit status: 0 good, 1 the file or request has problems (told in one sentence each, with the place), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from facilitator import __version__

if TYPE_CHECKING:
    from datetime import date, time
    from pathlib import Path

    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.library import FormatLibrary
    from facilitator.services.practice import Played
    from facilitator.services.rehearsal import Rehearsal

GOOD, PROBLEMS, WRONG_USAGE = 0, 1, 2
COMMANDS = ("rehearse", "check")
WITH_A_VALUE = ("--data-dir", "--lang")
USUAL_PEOPLE = 12
MOST_PEOPLE = 500


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks and tell the exit status."""
    _never_stumble_over_letters()
    given, file = _split_file(sys.argv[1:] if argv is None else argv)
    if not given:
        return _open_window(file=file)  # from a menu: making the parser would be felt at the first paint
    try:
        asked = _parser().parse_args(given)
    except SystemExit as leaving:  # --help, --version, or wrong usage: argparse has printed it
        return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
    if asked.command == "rehearse":
        return _rehearse(asked)
    if asked.command == "check":
        return _check(asked)
    return _open_window(data_dir=asked.data_dir, language=asked.lang, demo=asked.demo, file=file)


def _split_file(argv: Sequence[str]) -> tuple[list[str], str]:
    """Take a file to open out of what was given: the first word that is no option and no command, but is like a file.

    Like a file is what is there, and what has an ending or a folder in its name.
    """
    import os.path

    given = list(argv)
    place = 0
    while place < len(given) and given[place].startswith("-") and given[place] != "-":
        place += 2 if given[place] in WITH_A_VALUE else 1
    word = given[place] if place < len(given) else ""
    if word in COMMANDS or not (os.path.exists(word) or os.path.splitext(word)[1] or os.path.dirname(word)):
        return given, ""
    return [*given[:place], *given[place + 1 :]], word


class _Parser(argparse.ArgumentParser):
    """Tells wrong usage in the words of this program."""

    def error(self, message: str) -> NoReturn:
        if "invalid choice" in message:
            message = "that is not a command; there are “rehearse” and “check”."
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="facilitator",
        usage="facilitator [options] [FILE | COMMAND ...]",
        description="Leads in-person mutual-support meetings. Without a command it opens its window; "
        "a FILE (a format, or a document to make one of) is shown there.",
    )
    parser.add_argument("--version", action="version", version=f"facilitator {__version__}")
    parser.add_argument("--data-dir", metavar="DIR", type=_folder, help="keep the group's data in this folder")
    parser.add_argument("--lang", metavar="LL", type=_language, default="", help="speak this language, such as “en”")
    parser.add_argument("--demo", action="store_true", help="open a throwaway group with two years of made-up counts")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    rehearse = commands.add_parser("rehearse", help="how a format would run tonight")
    rehearse.add_argument("format", metavar="FORMAT", help="the id of a built-in format, or a format file")
    rehearse.add_argument("--people", metavar="N", type=_people, default=USUAL_PEOPLE, help="how many come (12)")
    rehearse.add_argument("--start", metavar="HH:MM", type=_time, help="when it starts (the next half hour)")
    rehearse.add_argument("--story", action="store_true", help="and how it could go, with made-up shares")
    rehearse.add_argument("--on", metavar="YYYY-MM-DD", type=_day, help="on which day (today)")
    rehearse.add_argument("--lang", metavar="LL", type=_language, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    rehearse.add_argument("--json", action="store_true", help="for other programs")

    check = commands.add_parser("check", help="is this format file sound? nothing is opened or changed")
    check.add_argument("files", metavar="FILE", nargs="+")
    check.add_argument("--json", action="store_true", help="for other programs")
    return parser


def _folder(text: str) -> Any:
    from pathlib import Path

    if not text:
        raise argparse.ArgumentTypeError("a folder has a name.")
    return Path(text)


def _language(text: str) -> str:
    import re

    if text and not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}", text):
        raise argparse.ArgumentTypeError("a language is a code such as “en”.")
    return text


def _people(text: str) -> int:
    people = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 1 <= people <= MOST_PEOPLE:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_PEOPLE} is meant.")
    return people


def _day(text: str) -> date:
    import re
    from datetime import date

    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is year, month and day, such as 2026-11-24.") from None


def _time(text: str) -> time:
    import re
    from datetime import time

    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text)
    if found is None:
        raise argparse.ArgumentTypeError("a time is hours and minutes, such as 19:30.")
    return time(int(found.group(1)), int(found.group(2)))


def _never_stumble_over_letters() -> None:
    """Print a mark in the place of what the terminal cannot show, a file's strange name included."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _open_window(*, data_dir: Path | None = None, language: str = "", demo: bool = False, file: str = "") -> int:
    make_start_quick()
    from facilitator.app import run
    from facilitator.options import Options

    return run(Options(data_dir, language, demo, _whole(file) if file else None))


def _whole(file: str) -> Path:
    from pathlib import Path

    return Path(file).absolute()


def make_start_quick() -> None:
    """Do what must come before anything of the window is imported; `app.run` lets the collector work again later."""
    import gc

    # Thousands of names of Qt and SQLAlchemy are made in the first second, and none of them is ever garbage.
    gc.disable()
    from facilitator.ui.startup import begin_pyside, quiet_import_scan

    begin_pyside()
    quiet_import_scan()


def _rehearse(asked: argparse.Namespace) -> int:
    from facilitator.domain.assembling import assemble
    from facilitator.domain.conditions import Night
    from facilitator.domain.errors import FormatHasProblems
    from facilitator.domain.holidays import holidays_on
    from facilitator.rehearsal_words import rehearsal_json, rehearsal_words
    from facilitator.services.rehearsal import next_half_hour, rehearse
    from facilitator.services.system_clock import local_now

    try:
        format_ = _find_format(asked.format, asked.lang)
    except FormatHasProblems as broken:
        _tell(broken)
        return PROBLEMS
    if format_ is None:
        ids = ", ".join(found.format_id for found in _library().formats(asked.lang))
        print(f"There is no format “{asked.format}”, and no file of that name.\nBuilt in are: {ids}.", file=sys.stderr)
        return PROBLEMS
    now = local_now()
    day = asked.on or now.date()
    night = Night(day, holidays=holidays_on(day), wording=format_.wordings[0])
    plan = rehearse(format_, asked.people, asked.start or next_half_hour(now), night)
    story = _story(assemble(format_, night).format, plan) if asked.story else None
    print(rehearsal_json(plan, story) if asked.json else rehearsal_words(plan, story))
    return GOOD


def _story(format_: MeetingFormat, plan: Rehearsal) -> Played:
    """Let a made-up room lead this evening, as practice does on the screen; nothing is kept."""
    from datetime import UTC, date, datetime

    from facilitator.services.made_up_room import MadeUpRoom
    from facilitator.services.practice import Practice, played
    from facilitator.storage.memory import MemoryGroup

    start = datetime.combine(date(2026, 1, 6), plan.starts, UTC)
    return played(Practice(MemoryGroup(), format_.worded(""), start, lambda: 0.0, MadeUpRoom(plan.people)))


def _find_format(name: str, language: str) -> MeetingFormat | None:
    """Look for a built-in format, then for a file; None when there is neither, FormatHasProblems for a bad file."""
    from pathlib import Path

    found = _library().get(name, language)
    if found is not None or not Path(name).exists():
        return found
    return _read_path(name)


def _read_path(name: str) -> MeetingFormat:
    from pathlib import Path

    from facilitator.domain.errors import FormatHasProblems, FormatProblem
    from facilitator.exchange.archive import MOST_ARCHIVE_BYTES
    from facilitator.exchange.bring_in import read_any_format
    from facilitator.exchange.gate import UnfitText, read_file

    try:
        return read_any_format(read_file(Path(name), MOST_ARCHIVE_BYTES), name)
    except UnfitText as unfit:
        raise FormatHasProblems(name, (FormatProblem(unfit.line, unfit.sentence),)) from unfit


def _library() -> FormatLibrary:
    from facilitator import assets
    from facilitator.exchange.format_file import read_format
    from facilitator.services.library import FormatLibrary

    def read_texts(language: str) -> Iterable[tuple[str, bytes]]:
        for name in assets.names(f"formats/{language}", ".toml"):
            yield name.rpartition("/")[2], assets.path(name).read_bytes()

    return FormatLibrary(read_texts, read_format)


def _check(asked: argparse.Namespace) -> int:
    from facilitator.domain.errors import FormatHasProblems

    told: list[dict[str, Any]] = []
    for name in asked.files:
        problems: list[dict[str, Any]] = []
        try:
            _tell_unknown_names(_read_path(name), name)
            if not asked.json:
                print(f"{name}: sound.")
        except FormatHasProblems as broken:
            problems = [
                {"line": problem.line, "sentence": problem.sentence}
                | ({"place": problem.place} if problem.place else {})
                for problem in broken.problems
            ]
            if not asked.json:
                _tell(broken)
        told.append({"file": name, "sound": not problems, "problems": problems})
    if asked.json:
        import json

        print(json.dumps({"files": told}, ensure_ascii=False, indent=2))
    return GOOD if all(one["sound"] for one in told) else PROBLEMS


def _tell_unknown_names(found: MeetingFormat, name: str) -> None:
    """Raise FormatHasProblems for names in braces that nobody can fill: they would be read aloud as they stand."""
    from facilitator.domain.errors import FormatHasProblems, FormatProblem
    from facilitator.domain.placeholders import unknown_names

    unknown = unknown_names(found)
    if unknown:
        sentence = "“{{{}}}” in its words is not known, and not among the “placeholders” of the format."
        problems = [FormatProblem(0, sentence.format(one), f"part {place + 1}") for place, one in unknown]
        raise FormatHasProblems(name, tuple(problems))


def _tell(broken: Any) -> None:
    for problem in broken.problems:
        place = f"{broken.source}, {problem.place}" if problem.place else broken.source
        place = f"{place}:{problem.line}" if problem.line else place
        print(f"{place}: {problem.sentence}", file=sys.stderr)
