# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where vaults lie under a data folder (ruling 19). Names only; nothing is opened here."""

from __future__ import annotations

from pathlib import Path

DATABASE_NAME = "vault.db"
KEY_NAME = "vault.key"
OLD_SUFFIX = ".old"


def groups_folder(data_folder: Path) -> Path:
    """Tell where the groups' folders are."""
    return data_folder / "groups"


def group_folders(data_folder: Path) -> tuple[Path, ...]:
    """List the folders that hold a key header, by name. None when nothing can be read."""
    try:
        folders = sorted(path for path in groups_folder(data_folder).iterdir() if path.is_dir())
    except OSError:
        return ()
    return tuple(folder for folder in folders if _has_key(folder))


def _has_key(folder: Path) -> bool:
    return (folder / KEY_NAME).exists() or (folder / (KEY_NAME + OLD_SUFFIX)).exists()
