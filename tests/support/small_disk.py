# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that refuse: a small one of memory (needs the right to mount) and a limit on file sizes (needs nothing)."""

from __future__ import annotations

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MIB = 1024 * 1024


def cannot_mount(folder: Path) -> str:
    """Tell why a small disk cannot be mounted here; empty when it can."""
    try:
        with small_disk(folder):
            return ""
    except (OSError, subprocess.CalledProcessError) as problem:
        return f"no right to mount: {problem}"


@contextmanager
def small_disk(folder: Path, size_bytes: int = 2 * MIB) -> Iterator[Path]:
    """Mount a disk of this size for a while."""
    folder.mkdir(parents=True, exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _run("umount", "--lazy", str(folder))


def remount(folder: Path, *options: str) -> None:
    """Change a mounted disk: `ro`, `rw`, `size=...`."""
    _run("mount", "-o", ",".join(("remount", *options)), str(folder))


def fill(folder: Path, left_bytes: int = 0) -> Path:
    """Write until only this much fits; delete the file to make room again."""
    path = folder / "ballast"
    with path.open("wb", buffering=0) as file:
        for chunk in (MIB // 8, 4096, 1):
            try:
                while True:
                    file.write(bytes(chunk))
            except OSError:
                continue
        file.truncate(file.tell() - left_bytes)
    return path


@contextmanager
def no_file_longer_than(size_bytes: int) -> Iterator[None]:
    """Let this process write no file beyond a size for a while; the system answers EFBIG."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=20)
