# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where vaults lie under a data folder (ruling 19). Names only; nothing is opened here."""

from __future__ import annotations

from pathlib import Path

DATABASE_NAME = "vault.db"
KEY_NAME = "vault.key"
OLD_SUFFIX = ".old"
MAKING_NAME = "vault.making"
"""An empty file that stands in a folder while its vault is being made, and no longer."""


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


def keyless_folders(data_folder: Path) -> tuple[Path, ...]:
    """List the folders of vaults that were whole once and whose key header is gone, by name.

    Where the making of a vault was cut short its mark still stands, and nothing is lost: such a folder is none.
    """
    try:
        folders = sorted(path for path in groups_folder(data_folder).iterdir() if path.is_dir())
        return tuple(folder for folder in folders if not _has_key(folder) and _has_whole_vault(folder))
    except OSError:
        return ()


def has_group(data_folder: Path) -> bool:
    """Tell whether a group was made here, whether or not its key header is still there."""
    return bool(group_folders(data_folder) or keyless_folders(data_folder))


def _has_whole_vault(folder: Path) -> bool:
    database = folder / DATABASE_NAME
    return database.is_file() and database.stat().st_size > 0 and not (folder / MAKING_NAME).exists()


def _has_key(folder: Path) -> bool:
    return (folder / KEY_NAME).exists() or (folder / (KEY_NAME + OLD_SUFFIX)).exists()
