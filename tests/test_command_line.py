# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as a person meets it: a process of its own, its words and its exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator import __version__

ROOT = Path(__file__).parent.parent
BUILT_IN = ROOT / "resources" / "formats" / "en" / "open-sharing.toml"
ASK_AND_TELL = """
import sys
from facilitator.__main__ import main
status = main(sys.argv[1:])
print([name for name in sys.modules if name.split(".")[0] in {HEAVY}], file=sys.stderr)
sys.exit(status)
""".replace("{HEAVY}", '{"PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "keyring", "cryptography", "miniaudio"}')


def facilitator(*asked: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "facilitator", *map(str, asked)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def heavy_imports(*asked: str | Path) -> str:
    command = [sys.executable, "-c", ASK_AND_TELL, *map(str, asked)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    return told.stderr.strip().splitlines()[-1]


def test_the_version_is_told() -> None:
    """`--version` tells the version and is good."""
    told = facilitator("--version")
    assert (told.returncode, told.stdout, told.stderr) == (0, f"facilitator {__version__}\n", "")


@pytest.mark.parametrize(
    "asked", [("--version",), ("rehearse", "open-sharing", "--json"), ("check", BUILT_IN), ("--help",)]
)
def test_nothing_heavy_is_imported_without_a_window(asked: tuple[str | Path, ...]) -> None:
    """What needs no window imports neither Qt nor a database."""
    assert heavy_imports(*asked) == "[]"


def test_the_look_at_imports_can_see() -> None:
    """Control: a heavy module that is there is seen by the check above."""
    told = subprocess.run(
        [sys.executable, "-c", "import PySide6\n" + ASK_AND_TELL, "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "PySide6" in told.stderr


def test_a_rehearsal_for_other_programs() -> None:
    """`rehearse --json` tells the evening with exactly the promised keys."""
    told = facilitator("rehearse", "open-sharing", "--people", "9", "--start", "19:30", "--json")
    evening = json.loads(told.stdout)
    assert told.returncode == 0
    assert list(evening) == ["format", "people", "start", "end", "minutes", "parts", "not_in_it"]
    assert evening["not_in_it"] == []
    assert (evening["format"], evening["people"]) == ("Open sharing", 9)
    assert (evening["start"], evening["end"], evening["minutes"]) == ("19:30", "20:30", 60)
    for part in evening["parts"]:
        assert list(part) == ["number", "title", "kind", "starts", "minutes", "each_share_s"]
    assert [part["number"] for part in evening["parts"]] == list(range(1, len(evening["parts"]) + 1))
    assert sum(part["minutes"] for part in evening["parts"]) == 60
    assert [part["each_share_s"] for part in evening["parts"] if part["kind"] == "sharing"] == [180]
    assert {part["each_share_s"] for part in evening["parts"] if part["kind"] != "sharing"} == {None}


def test_the_table_says_the_same() -> None:
    """The plain output says what the JSON says, one line for each part, and then what can give way."""
    asked = ("rehearse", "open-sharing", "--people", "25", "--start", "19:30")
    evening = json.loads(facilitator(*asked, "--json").stdout)
    table, notes = facilitator(*asked).stdout.rstrip().rsplit("\n\n", 1)
    head, empty, columns, *lines = table.splitlines()
    assert "3 Silence" not in notes
    assert "2 Reading: short version 1 min" in notes.splitlines()
    assert "9 Closing words: never shortened" in notes.splitlines()
    assert (head, empty) == ("Open sharing, 19:30 to 20:30, 60 minutes, 25 people", "")
    assert columns.split() == ["starts", "min", "part", "kind", "each", "share"]
    assert len(lines) == len(evening["parts"])
    for line, part in zip(lines, evening["parts"], strict=True):
        share = part["each_share_s"]
        told = "" if share is None else f"{share // 60}:{share % 60:02}"
        wanted = [part["number"], part["starts"], part["minutes"], part["title"], part["kind"], told]
        assert line.split() == " ".join(map(str, wanted)).split()


def test_the_story_is_told_in_text_and_for_other_programs() -> None:
    """`--story` adds a made-up evening: the same twice, the same in both shapes, another one for other people."""
    asked = ("rehearse", "evening-with-a-meal", "--start", "18:00", "--story")
    story = json.loads(facilitator(*asked, "--json").stdout)["story"]
    table, told = facilitator(*asked).stdout.rstrip().split("With made-up people it could go like this.")
    assert "18:00 to 20:30" in table
    lines = told.splitlines()[2:]
    assert len(lines) == len(story["parts"]) + 1
    for line, part in zip(lines, story["parts"], strict=False):
        assert line.startswith(part["starts"][:5])
        assert f"{part['took_s'] // 60}:{part['took_s'] % 60:02}" in line
    assert lines[-1].startswith(f"{story['end']}  The end")
    assert json.loads(facilitator(*asked, "--json").stdout)["story"] == story
    assert json.loads(facilitator(*asked, "--people", "31", "--json").stdout)["story"] != story


def test_a_rehearsal_without_a_start_proposes_one() -> None:
    """Without `--start` it is the next half hour, for the usual twelve people."""
    evening = json.loads(facilitator("rehearse", "speaker", "--json").stdout)
    assert re.fullmatch(r"[0-2][0-9]:[03]0", evening["start"])
    assert evening["people"] == 12


def test_a_rehearsal_of_another_day(tmp_path: Path) -> None:
    """With a day, parts are in or out as on that day, and those that are not are told with their condition."""
    lines = BUILT_IN.read_text("utf-8").replace("[[parts]]", "[[parts]]\n", 1)
    head, part, rest = lines.partition('id = "milestones"')
    assert part
    rest = rest.replace("[[parts]]", '[[parts.when]]\nkind = "last week"\n\n[[parts]]', 1)
    mine = tmp_path / "mine.toml"
    mine.write_text(head + part + rest, "utf-8")
    told = facilitator("rehearse", mine, "--on", "2026-11-24", "--json")
    assert "Milestones" in [one["title"] for one in json.loads(told.stdout)["parts"]]
    told = facilitator("rehearse", mine, "--on", "2026-11-17", "--json")
    assert json.loads(told.stdout)["not_in_it"] == [{"title": "Milestones", "only": "only when: last week"}]
    assert "Not in it: Milestones (only when: last week)" in facilitator("rehearse", mine, "--on", "2026-11-17").stdout


def test_a_file_can_be_rehearsed(tmp_path: Path) -> None:
    """A format file of one's own is rehearsed by its path; a broken one tells its line."""
    mine = tmp_path / "mine.toml"
    mine.write_bytes(BUILT_IN.read_bytes())
    assert facilitator("rehearse", mine).returncode == 0
    mine.write_text("schema = 1\nminutes = 2\n")
    told = facilitator("rehearse", mine)
    assert (told.returncode, told.stdout) == (1, "")
    assert f"{mine}:2: “minutes” is from 5 to 480." in told.stderr.splitlines()


def test_an_unknown_format_is_told_with_those_there_are() -> None:
    """A format that isn't there is told in a sentence, together with those that are."""
    told = facilitator("rehearse", "closed-sharing")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith(
        "There is no format “closed-sharing”, and no file of that name.\nBuilt in are: open-sh"
    )


def test_a_sound_file_is_called_sound() -> None:
    """`check` says of a sound file that it is, and is good."""
    told = facilitator("check", BUILT_IN)
    assert (told.returncode, told.stdout, told.stderr) == (0, f"{BUILT_IN}: sound.\n", "")


def test_each_file_is_checked(tmp_path: Path) -> None:
    """One bad file among good ones makes the status 1, and each problem has its place and sentence."""
    bad, gone = tmp_path / "bad.toml", tmp_path / "gone.toml"
    bad.write_text(BUILT_IN.read_text("utf-8").replace("schema = 1", "schema = 1\nleader = 'Ann'"), "utf-8")
    told = facilitator("check", BUILT_IN, bad, gone, tmp_path)
    line = bad.read_text("utf-8").splitlines().index("leader = 'Ann'") + 1
    assert told.returncode == 1
    assert told.stdout == f"{BUILT_IN}: sound.\n"
    assert told.stderr.splitlines() == [
        f"{bad}:{line}: “leader” is not a key that belongs here.",
        f"{gone}: There is no such file.",
        f"{tmp_path}: This is a folder. Name a file in it.",
    ]
    as_json = facilitator("check", BUILT_IN, gone, "--json")
    assert as_json.returncode == 1
    assert json.loads(as_json.stdout) == {
        "files": [
            {"file": str(BUILT_IN), "sound": True, "problems": []},
            {"file": str(gone), "sound": False, "problems": [{"line": 0, "sentence": "There is no such file."}]},
        ]
    }


def test_names_that_nobody_can_fill_are_told(tmp_path: Path) -> None:
    """`check` tells a name in braces that is neither known nor the format's own; known and own ones are sound."""
    text = (ROOT / BUILT_IN).read_text("utf-8")
    asking, own = tmp_path / "asking.toml", tmp_path / "own.toml"
    asking.write_text(text.replace("Hello, and welcome.", "Hello {host}, it is {date}. {host}!", 1), "utf-8")
    own.write_text('placeholders = ["host"]\n' + asking.read_text("utf-8"), "utf-8")
    told = facilitator("check", asking)
    assert told.returncode == 1
    sentence = "“{host}” in its words is not known, and not among the “placeholders” of the format."
    assert told.stderr == f"{asking}, part 1: {sentence}\n"
    told = facilitator("check", own)
    assert (told.returncode, told.stderr) == (0, "")
    assert "1 Welcome: asks for host, date" in facilitator("rehearse", own).stdout


def test_a_share_file_is_checked_and_rehearsed(tmp_path: Path) -> None:
    """A share file is sound, can be rehearsed, and when it is damaged says where."""
    from facilitator.exchange.format_file import read_format
    from facilitator.exchange.share_file import write_share

    shared = tmp_path / "ours.meetingformat"
    shared.write_bytes(write_share(read_format(BUILT_IN.read_bytes(), "x")))
    told = facilitator("check", shared)
    assert (told.returncode, told.stdout, told.stderr) == (0, f"{shared}: sound.\n", "")
    assert facilitator("rehearse", shared, "--start", "19:30").stdout.startswith("Open sharing, 19:30 to 20:30")
    damaged = tmp_path / "damaged.meetingformat"
    damaged.write_bytes(shared.read_bytes().replace(b'"schema": 1', b'"schema": 7'))
    shared.write_bytes(shared.read_bytes()[:-30])
    told = facilitator("check", shared, "--json")
    assert told.returncode == 1
    (problem,) = json.loads(told.stdout)["files"][0]["problems"]
    assert problem == {"line": 0, "sentence": "The file is damaged: its list of contents can't be read."} or problem[
        "sentence"
    ].startswith("The file is damaged")


@pytest.mark.parametrize(
    ("given", "left", "file"),
    [
        ((), [], ""),
        (("ours.meetingformat",), [], "ours.meetingformat"),
        (("--data-dir", "x.y", "a/b"), ["--data-dir", "x.y"], "a/b"),
        (("--lang", "en", "--demo", "script.docx"), ["--lang", "en", "--demo"], "script.docx"),
        (("--data-dir=x", "a.txt", "--demo"), ["--data-dir=x", "--demo"], "a.txt"),
        (("check", "ours.meetingformat"), ["check", "ours.meetingformat"], ""),
        (("--lang", "en", "rehearse", "a.toml"), ["--lang", "en", "rehearse", "a.toml"], ""),
        (("frobnicate",), ["frobnicate"], ""),
        (("--version",), ["--version"], ""),
        (("--data-dir",), ["--data-dir"], ""),
    ],
)
def test_a_file_to_open_is_told_from_a_command(given: tuple[str, ...], left: list[str], file: str) -> None:
    """What is like a file and is no command is opened in the window, wherever it stands among the options."""
    from facilitator.cli import _split_file

    assert _split_file(given) == (left, file)


def test_a_check_changes_nothing(tmp_path: Path) -> None:
    """A check leaves nothing behind and changes no byte."""
    mine = tmp_path / "mine.toml"
    mine.write_bytes(BUILT_IN.read_bytes())
    before = (mine.read_bytes(), mine.stat().st_mtime_ns)
    facilitator("check", mine)
    assert (mine.read_bytes(), mine.stat().st_mtime_ns) == before
    assert list(tmp_path.iterdir()) == [mine]


@pytest.mark.parametrize(
    "asked",
    [
        ("--nothing",),
        ("walk",),
        ("rehearse",),
        ("rehearse", "speaker", "--people", "0"),
        ("rehearse", "speaker", "--people", "many"),
        ("rehearse", "speaker", "--people", "501"),
        ("rehearse", "speaker", "--on", "2026-02-30"),
        ("rehearse", "speaker", "--start", "24:00"),
        ("rehearse", "speaker", "--start", "half past seven"),
        ("--lang", "../../etc", "rehearse", "speaker"),
        ("check",),
        ("--data-dir",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_and_is_status_2(asked: tuple[str, ...]) -> None:
    """Wrong usage tells how it is asked, without the words of a scolding program."""
    told = facilitator(*asked)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("usage: facilitator")
    assert not re.search(r"\b(error|invalid|failed)\b", told.stderr)


def test_a_language_may_stand_before_or_behind() -> None:
    """`--lang` is understood on both sides of the command; a language without formats gets English."""
    before = facilitator("--lang", "fr", "rehearse", "speaker", "--start", "20:00")
    behind = facilitator("rehearse", "speaker", "--start", "20:00", "--lang", "fr")
    assert before.returncode == 0
    assert before.stdout == behind.stdout


def test_strange_letters_do_not_end_it(tmp_path: Path) -> None:
    """A terminal of plain letters and a file whose name is no text get an answer all the same."""
    strange = os.fsencode(tmp_path) + b"/caf\xe9.toml"
    command = [os.fsencode(sys.executable), b"-m", b"facilitator", b"check", strange]
    environ = os.environ | {"PYTHONIOENCODING": "ascii"}
    told = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, timeout=60, check=False)
    assert told.returncode == 1
    assert told.stderr.endswith(b": There is no such file.\n")
    command = [os.fsencode(sys.executable), b"-m", b"facilitator", b"walk"]
    told = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, timeout=60, check=False)
    assert (told.returncode, b"Traceback" in told.stderr) == (2, False)
