# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault whose key file is gone is a loss, and told; one whose making was cut short is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.domain.errors import KeyMissing, VaultMissing
from facilitator.storage.folders import group_folders, has_group, keyless_folders
from facilitator.storage.header import previous
from tests.support.vaults import WORDS, custody

ROOT = Path(__file__).parents[2]
EACH = 7
"""Every so many-th call of the storage code is one at which the making is killed."""

MAKING = """
import os, signal, sys
from pathlib import Path
from facilitator.storage import folders, vault
from tests.support.vaults import CHEAP, WORDS, a_vault
{first}
into = Path({into!r})
a_vault(into / "warm").close()

def made(folder, kill_at):
    calls = 0
    def count(frame, event, argument):
        nonlocal calls
        if event in ("call", "return") and "/facilitator/storage/" in frame.f_code.co_filename:
            if calls == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            calls += 1
    sys.setprofile(count)
    a_vault(folder)
    sys.setprofile(None)
    return calls

calls = made(into / "whole", -1)
for kill_at in [*range(0, calls, {each}), calls - 1]:
    child = os.fork()
    if child == 0:
        made(into / str(kill_at), kill_at)
        os._exit(0)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
"""
WITHOUT_MARK = """
Path.touch = lambda path, **more: None
unlink = Path.unlink
Path.unlink = lambda path, missing_ok=False: unlink(path, missing_ok=True)
"""


def killed_while_making(tmp_path: Path, first: str = "") -> list[Path]:
    """Kill the making of a vault at very many points; give the data folders that it has left."""
    script = MAKING.format(first=first, into=str(tmp_path), each=EACH)
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=100)
    return [folder for folder in tmp_path.iterdir() if folder.name.isdecimal()]


def made_and_closed(data_folder: Path) -> Path:
    """Make a group and close it again; give its folder."""
    custody(data_folder).make_with_words(WORDS).close()
    (folder,) = group_folders(data_folder)
    return folder


def test_a_key_that_is_gone_is_told(tmp_path: Path) -> None:
    """Without `vault.key` the group is still said to be there, and neither way in opens it or changes a byte."""
    folder = made_and_closed(tmp_path)
    (folder / "vault.key").unlink()
    before = (folder / "vault.db").read_bytes()
    keeper = custody(tmp_path)
    assert (keeper.has_group(), keyless_folders(tmp_path)) == (True, (folder,))
    with pytest.raises(KeyMissing):
        keeper.open_with_words(WORDS)
    with pytest.raises(KeyMissing):
        keeper.open_with_keychain()
    assert [path.name for path in folder.iterdir()] == ["vault.db"]
    assert (folder / "vault.db").read_bytes() == before


def test_a_key_that_is_put_back_opens_as_ever(tmp_path: Path) -> None:
    """Put back, the key file opens the group, and nothing is said to be missing."""
    path = made_and_closed(tmp_path) / "vault.key"
    key = path.read_bytes()
    path.unlink()
    path.write_bytes(key)
    custody(tmp_path).open_with_words(WORDS).close()
    assert keyless_folders(tmp_path) == ()


def test_the_key_before_this_one_is_a_key(tmp_path: Path) -> None:
    """Where only the older header is left, nothing is missing: it opens."""
    path = made_and_closed(tmp_path) / "vault.key"
    path.rename(previous(path))
    assert keyless_folders(tmp_path) == ()
    custody(tmp_path).open_with_words(WORDS).close()


def test_a_new_group_beside_it_opens_from_then_on(tmp_path: Path) -> None:
    """A new group is made beside the keyless one, which stays as it is and no longer keeps anybody out."""
    folder = made_and_closed(tmp_path)
    (folder / "vault.key").unlink()
    before = (folder / "vault.db").read_bytes()
    custody(tmp_path).make_with_words(WORDS).close()
    custody(tmp_path).open_with_words(WORDS).close()
    assert len(group_folders(tmp_path)) == 1
    assert keyless_folders(tmp_path) == (folder,)
    assert (folder / "vault.db").read_bytes() == before


@pytest.mark.parametrize("left", [(), ("vault.db",), ("vault.making",), ("notes.txt",)])
def test_a_folder_with_nothing_in_it_is_no_loss(tmp_path: Path, left: tuple[str, ...]) -> None:
    """An empty folder, an empty file or somebody's own file is not called a group."""
    folder = tmp_path / "groups" / ("a" * 32)
    folder.mkdir(parents=True)
    for name in left:
        (folder / name).touch()
    assert not has_group(tmp_path)
    with pytest.raises(VaultMissing):
        custody(tmp_path).open_with_words(WORDS)


def test_a_mark_that_stayed_behind_goes_with_the_next_opening(tmp_path: Path) -> None:
    """A vault that is whole opens although its mark is there, and loses it: a later loss is told all the same."""
    folder = made_and_closed(tmp_path)
    (folder / "vault.making").touch()
    custody(tmp_path).open_with_words(WORDS).close()
    (folder / "vault.key").unlink()
    assert keyless_folders(tmp_path) == (folder,)


def test_wherever_the_making_is_killed_nothing_is_called_lost(tmp_path: Path) -> None:
    """Killed at any point, a new group is either there and opens, or not there at all; another is made beside it."""
    left = killed_while_making(tmp_path)
    assert len(left) > 20
    assert [folder.name for folder in left if keyless_folders(folder)] == []
    there = [folder for folder in left if has_group(folder)]
    assert 0 < len(there) < len(left)
    for folder in there:
        custody(folder).open_with_words(WORDS).close()
    halves = [folder for folder in left if list(folder.rglob("vault.db")) and folder not in there]
    assert halves != []
    for folder in halves:
        custody(folder).make_with_words(WORDS).close()
        custody(folder).open_with_words(WORDS).close()


def test_without_its_mark_a_half_made_vault_would_be_called_lost(tmp_path: Path) -> None:
    """Control: where no mark is set, some of those points leave what looks like a loss."""
    assert [folder for folder in killed_while_making(tmp_path, WITHOUT_MARK) if keyless_folders(folder)] != []
