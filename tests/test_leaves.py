# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths, assets and diagnostics: where things are, and what the log may hold."""

from __future__ import annotations

import logging
import subprocess
import sys
from datetime import timedelta
from enum import Enum
from pathlib import Path
from uuid import uuid4

import pytest

from facilitator import assets
from facilitator.diagnostics import KEEP_BYTES, LOGGER, Diagnostics, plain
from facilitator.paths import HOME_VARIABLE, places

ROOT = Path(__file__).resolve().parent.parent
SPOKEN = "I am new here and I am frightened"


class Kind(Enum):
    """A kind of thing."""

    SHARING = SPOKEN


# --- paths ----------------------------------------------------------------------------------------------


def test_one_variable_moves_everything(tmp_path: Path):
    """FACILITATOR_HOME holds data, settings, logs and the lock."""
    found = places(environ={HOME_VARIABLE: str(tmp_path)})
    assert {folder.parent for folder in (found.data, found.config, found.logs, found.runtime)} == {tmp_path}


def test_a_data_folder_moves_the_data_alone(tmp_path: Path):
    """--data-dir wins for the data and leaves settings and lock where they were."""
    home = {HOME_VARIABLE: str(tmp_path / "home")}
    found = places(tmp_path / "stick", environ=home)
    assert found.groups == tmp_path / "stick" / "groups"
    assert (found.config, found.runtime) == (places(environ=home).config, places(environ=home).runtime)


def test_without_the_variable_the_folders_are_this_persons(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Each folder carries the program's name and none is shared with another program."""
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    found = places(environ={})
    assert found.runtime == found.logs.parent / "run"
    assert all("facilitator" in str(folder) for folder in (found.data, found.config, found.logs, found.runtime))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions otherwise")
def test_folders_are_made_for_one_person_alone(tmp_path: Path):
    """Nothing is made before it is asked for, and then nobody else can look inside."""
    found = places(environ={HOME_VARIABLE: str(tmp_path / "home")})
    assert not (tmp_path / "home").exists()
    found.prepare()
    found.prepare()
    made = (found.data, found.config, found.logs, found.runtime)
    assert {folder.stat().st_mode & 0o777 for folder in made} == {0o700}


# --- assets ---------------------------------------------------------------------------------------------


def test_a_checkout_uses_its_own_resources():
    """In a checkout the resources are the repository's, never an installed copy."""
    assert assets.root() == ROOT / "resources"


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/hostname"])
def test_a_resource_name_cannot_lead_outside(name: str):
    """A name with dots or from the root of the disk is refused."""
    with pytest.raises(ValueError, match=name):
        assets.path(name)


def test_a_resource_that_is_not_there_is_missed():
    """A missing resource is an error at once, and a missing folder holds nothing."""
    with pytest.raises(FileNotFoundError):
        assets.read_text("formats/en/none-such.toml")
    assert assets.names("none-such", ".toml") == ()


# --- diagnostics ------------------------------------------------------------------------------------------


def test_the_log_holds_no_word_of_a_meeting(tmp_path: Path):
    """Ids, kinds and durations are written; a text, a message of an exception, a value of an enum never."""
    log = Diagnostics(tmp_path)
    logger = logging.getLogger(f"{LOGGER}.test")
    name = uuid4().hex
    logger.warning("commit of %s took %s, %s", name, timedelta(milliseconds=62), Kind.SHARING)
    logger.warning("read %s and %r and %s", SPOKEN, [SPOKEN], {"text": SPOKEN})
    try:
        raise ValueError(SPOKEN)
    except ValueError:
        logger.exception("could not save", stack_info=True)
    log.close()
    log.close()
    written = (tmp_path / "facilitator.log").read_text(encoding="utf-8")
    assert f"commit of {name} took 0.062, Kind.SHARING" in written
    assert "ValueError at test_leaves.py:" in written
    assert SPOKEN not in written
    assert "frightened" not in written


@pytest.mark.parametrize("value", [SPOKEN, "frightened", b"frightened", Path("/home/anna"), ("a",), object()])
def test_whatever_could_be_content_is_left_out(value: object):
    """Only what is known to be harmless gets through; everything else becomes a sign."""
    assert plain(value) == "…"


def test_a_log_that_has_grown_is_set_aside(tmp_path: Path):
    """At the next start a long log becomes the old one, and a new one begins."""
    (tmp_path / "facilitator.log").write_text("x" * (KEEP_BYTES + 1), encoding="utf-8")
    Diagnostics(tmp_path).close()
    assert (tmp_path / "facilitator.log").stat().st_size == 0
    assert (tmp_path / "facilitator.old").stat().st_size == KEEP_BYTES + 1


def test_the_leaves_load_no_network_and_no_toolkit(tmp_path: Path):
    """Importing and using the leaves brings in neither sockets nor Qt nor platformdirs."""
    program = (
        "import sys, pathlib; from facilitator import assets, paths, diagnostics; assets.names('icons', '.svg');"
        f"paths.places(environ={{'{HOME_VARIABLE}': '/x'}}); diagnostics.Diagnostics(pathlib.Path({str(tmp_path)!r}));"
        "print(sorted({'socket', 'ssl', 'PySide6', 'platformdirs', 'importlib.resources'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-S", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
