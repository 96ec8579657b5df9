# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door to bundled, read-only resources: formats, readings, icons, themes, sounds, translations.

Deliberately not here: anything that reads their meaning, and a person's own files (`paths.py`). Plain paths
rather than `importlib.resources`: Qt wants real files, and that import alone is felt at the first paint.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder of bundled resources, wherever Facilitator runs from.

    A wheel and a frozen program carry it inside the package; a checkout has it beside the package.
    """
    package = Path(__file__).resolve().parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parent / "resources"


def path(name: str) -> Path:
    """Return where the resource `name` is, as in "icons/flag.svg".

    Raises `FileNotFoundError` when it is not there, and `ValueError` when the name leads out of the folder.
    """
    base = root()
    found = (base / name).resolve()
    if not found.is_relative_to(base):
        raise ValueError(name)
    if not found.exists():
        raise FileNotFoundError(name)
    return found


def read_text(name: str) -> str:
    """Return the text of the resource `name`; it raises as `path` does."""
    return path(name).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> tuple[str, ...]:
    """List the resources straight inside `folder` whose names end in `suffix`, in alphabetical order.

    A folder that is not there holds nothing. The names can be given to `path` and `read_text`.
    """
    here = root() / folder
    if not here.is_dir():
        return ()
    return tuple(f"{folder}/{file.name}" for file in sorted(here.iterdir()) if file.name.endswith(suffix))
