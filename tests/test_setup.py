# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`tools/setup.sh` on computers that are not this one: a fresh one, one without rights, one without a screen.

The script is the real one, in a small checkout with nothing to fetch. What it asks of the system
(`dpkg-query`, `apt-get`, `id`, ...) is answered by stand-ins that write down how they were called.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STAND_INS = {
    "uname": "echo Linux",
    "id": 'echo "$PRETEND_UID"',
    "sudo": "exit 1",
    "dpkg-query": 'eval name=\\${$#}; grep -qx "$name" "$PRETEND/installed" && printf installed',
    "apt-cache": 'eval name=\\${$#}; grep -qx "$name" "$PRETEND/offered"',
    "apt-get": 'case "$*" in *install*) for n in "$@"; do echo "$n" >>"$PRETEND/installed"; done;; esac',
    "python3": f'exec "{sys.executable}" "$@"',
}


class Computer:
    """A checkout on a pretended computer."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.pretend = folder / "pretend"
        self.pretend.mkdir()
        (self.pretend / "bin").mkdir()
        (self.checkout / "facilitator").mkdir(parents=True)
        (self.checkout / "facilitator" / "__init__.py").touch()
        (self.checkout / "tools").mkdir()
        for name in ("setup.sh", "packages-running.txt", "packages-testing.txt"):
            shutil.copy(ROOT / "tools" / name, self.checkout / "tools")
        for name in ("requirements.txt", "requirements-dev.txt", "requirements-core.txt"):
            (self.checkout / name).touch()
        for name, answer in STAND_INS.items():
            self.answer(name, answer)
        self.offer(*[line.split("|")[0] for line in self.packages("running", "testing")])
        (self.pretend / "installed").touch()

    def packages(self, *lists: str) -> list[str]:
        return [line for name in lists for line in (ROOT / f"tools/packages-{name}.txt").read_text("utf-8").split()]

    def answer(self, command: str, script: str) -> None:
        file = self.pretend / "bin" / command
        file.write_text(f'#!/bin/sh\necho "{command} $*" >>"$PRETEND/calls"\n{script}\n', encoding="utf-8")
        file.chmod(0o755)

    def offer(self, *names: str) -> None:
        (self.pretend / "offered").write_text("\n".join(names) + "\n", encoding="utf-8")

    def install(self, *names: str) -> None:
        (self.pretend / "installed").write_text("\n".join(names) + "\n", encoding="utf-8")

    def set_up(self, job: str, *, root: bool = False, **extra: str) -> subprocess.CompletedProcess[str]:
        (self.pretend / "calls").write_text("", encoding="utf-8")
        return subprocess.run(
            [str(self.checkout / "tools" / "setup.sh"), job],
            env={
                "PATH": f"{self.pretend / 'bin'}:/usr/bin:/bin",
                "HOME": str(self.pretend),
                "DISPLAY": ":9",
                "PRETEND": str(self.pretend),
                "PRETEND_UID": "0" if root else "1000",
            }
            | extra,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def calls(self) -> list[str]:
        return (self.pretend / "calls").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A fresh computer: nothing of ours is installed."""
    return Computer(tmp_path)


def test_without_a_screen_run_says_so_and_how_to_go_on(computer: Computer):
    """One sentence, before anything is installed or made."""
    done = computer.set_up("run", root=True, DISPLAY="")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "There is no screen" in done.stderr
    assert "xvfb-run -a make run" in done.stderr
    assert not (computer.checkout / ".venv").exists()
    assert [call for call in computer.calls if "apt" in call] == []


def test_without_rights_the_one_exact_command_is_shown(computer: Computer):
    """Who may not install is told the command with all that is missing, and nothing else happens."""
    computer.install("libegl1")
    done = computer.set_up("run")
    wanted = [name.split("|")[0] for name in computer.packages("running") if name != "libegl1"]
    assert done.returncode == 1
    assert f"    sudo apt-get install --no-install-recommends {' '.join(wanted)}\n" in done.stderr
    assert [call for call in computer.calls if call.startswith("apt-get")] == []
    assert not (computer.checkout / ".venv").exists()


def test_with_rights_what_is_missing_is_installed_by_the_name_it_has_here(computer: Computer):
    """Root installs only what is missing; where names carry t64, by that name."""
    computer.install("libgl1")
    computer.offer("libglib2.0-0t64", *computer.packages("running"))
    done = computer.set_up("run", root=True)
    assert done.returncode == 0, done.stderr
    installed = [call for call in computer.calls if "install" in call and call.startswith("apt-get")]
    assert len(installed) == 1
    assert " libglib2.0-0t64 " in installed[0]
    assert " libgl1 " not in installed[0]
    assert " libegl1 " in installed[0]


def test_a_second_start_installs_nothing_and_asks_nobody(computer: Computer):
    """Once set up, neither Python nor the package system is called."""
    computer.install(*[name.split("|")[-1] for name in computer.packages("running")])
    assert computer.set_up("run").returncode == 0
    done = computer.set_up("run")
    assert (done.returncode, done.stderr) == (0, "")
    assert [call for call in computer.calls if not call.startswith("uname")] == []


def test_the_checkout_is_importable_and_new_requirements_are_noticed(computer: Computer):
    """After set-up `facilitator` is the checkout's; a changed list of requirements sets up anew."""
    computer.install(*[name.split("|")[0] for name in computer.packages("running")])
    assert computer.set_up("run").returncode == 0
    found = subprocess.run(
        [str(computer.checkout / ".venv/bin/python"), "-c", "import facilitator; print(facilitator.__file__)"],
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
        cwd=computer.pretend,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == str((computer.checkout / "facilitator" / "__init__.py").resolve())
    (computer.checkout / "requirements.txt").write_text("# another\n", encoding="utf-8")
    assert "Setting up .venv" in computer.set_up("run").stderr
    assert computer.set_up("run").stderr == ""


def test_what_the_tests_need_holds_what_running_needs(computer: Computer):
    """After `make test` a first `make run` has nothing left to do."""
    done = computer.set_up("test", root=True)
    assert done.returncode == 0, done.stderr
    assert computer.set_up("run").stderr == ""
    assert computer.set_up("test").stderr == ""
    assert computer.set_up("check").stderr == ""


def test_an_old_python_is_told_plainly(computer: Computer):
    """Without Python 3.11 the sentence says which one is needed and how to name another."""
    computer.answer("python3", "exit 1")
    done = computer.set_up("check", PYTHON="python3")
    assert done.returncode == 1
    assert done.stderr.startswith("Facilitator needs Python 3.11 or newer")


def test_a_python_without_venv_is_completed(computer: Computer):
    """Debian's bare python3 cannot make an environment: python3-venv is part of the command then."""
    computer.install(*[name.split("|")[0] for name in computer.packages("running")])
    computer.answer("python3", f'case "$*" in *ensurepip*) exit 1;; esac; exec "{sys.executable}" "$@"')
    done = computer.set_up("run")
    assert done.returncode == 1
    assert "    sudo apt-get install --no-install-recommends python3-venv\n" in done.stderr


def test_root_completes_a_python_without_venv_even_for_the_checks(computer: Computer):
    """On a fresh computer the checks come first, and need no other system package than python3-venv."""
    bare = '*ensurepip*) grep -qx python3-venv "$PRETEND/installed" || exit 1;;'
    computer.answer("python3", f'case "$*" in {bare} esac; exec "{sys.executable}" "$@"')
    done = computer.set_up("check", root=True)
    assert done.returncode == 0, done.stderr
    installed = [call for call in computer.calls if "install" in call and call.startswith("apt-get")]
    assert [call.split("--no-install-recommends")[1] for call in installed] == [" python3-venv"]
