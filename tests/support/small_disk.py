# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that refuse. A small one of memory needs the right to mount, a limit on file sizes nothing; both are real.

Where mounting is not allowed (most containers) the limited kind alone is used, so that nothing has to be skipped.
"""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from facilitator.domain.errors import DiskFull, StorageUnavailable

MIB = 1024 * 1024
NOBODY = 65534


class Disk(Protocol):
    """A folder on a disk that can be full. `refusal` is how a full one shows when the database writes."""

    folder: Path
    refusal: type[StorageUnavailable]

    def fill(self, left_bytes: int = 0) -> None: ...
    def make_room(self) -> None: ...


@dataclass
class MountedDisk:
    """A disk of 2 MiB: the system says ENOSPC."""

    folder: Path
    refusal: type[StorageUnavailable] = DiskFull

    def fill(self, left_bytes: int = 0) -> None:
        with (self.folder / "ballast").open("wb", buffering=0) as file:
            for chunk in (MIB // 8, 4096, 1):
                try:
                    while True:
                        file.write(bytes(chunk))
                except OSError:
                    continue
            file.truncate(file.tell() - left_bytes)

    def make_room(self) -> None:
        (self.folder / "ballast").unlink(missing_ok=True)


@dataclass
class LimitedFiles:
    """A folder where no file of this process may grow beyond a size: the system says EFBIG."""

    folder: Path
    refusal: type[StorageUnavailable] = StorageUnavailable

    def fill(self, left_bytes: int = 0) -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (left_bytes, hard))

    def make_room(self) -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def kinds() -> list[str]:
    """Name the kinds of small disks that can be had here."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with small_disk("mounted", Path(folder) / "disk"):
                return ["mounted", "limited"]
        except (OSError, subprocess.CalledProcessError):
            return ["limited"]


@contextmanager
def small_disk(kind: str, folder: Path) -> Iterator[Disk]:
    """Give a small disk of this kind for a while."""
    folder.mkdir(parents=True)
    if kind == "limited":
        limited = LimitedFiles(folder)
        try:
            yield limited
        finally:
            limited.make_room()
        return
    _run("mount", "-t", "tmpfs", "-o", f"size={2 * MIB}", "tmpfs", str(folder))
    try:
        yield MountedDisk(folder)
    finally:
        _run("umount", "--lazy", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write below a folder for a while, not even root: then this process is nobody for as long."""
    inside = [folder, *folder.rglob("*")]
    is_root = os.geteuid() == 0
    for path in inside:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        if is_root:
            os.seteuid(NOBODY)
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path in inside:
            path.chmod(0o700 if path.is_dir() else 0o600)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=20)
