# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where this person's data, settings, logs and run-time files live.

Deliberately not here: what is in them, and the bundled resources (`assets.py`). Nothing is created until
`prepare` is called. `platformdirs` is imported only where it is asked, to keep the first paint quick.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "FACILITATOR_HOME"
"""Environment variable: one folder that holds everything (tests, a memory stick)."""


class Places(NamedTuple):
    """The four folders of one person on one computer; all belong to that person alone (mode 0700)."""

    data: Path
    """Groups: `groups/<random id>/vault.db` and `vault.key`."""
    config: Path
    """Settings without content: language, theme, geometry."""
    logs: Path
    """The log of ids, kinds and durations."""
    runtime: Path
    """The lock that keeps a second start away, and the request it leaves."""

    @property
    def groups(self) -> Path:
        """The folder in which each group has its own."""
        return self.data / "groups"

    @property
    def settings_file(self) -> Path:
        """The one JSON file of settings."""
        return self.config / "settings.json"

    def prepare(self) -> None:
        """Create the folders that are missing, readable by this person alone.

        Folders that exist keep their permissions. Raises `OSError` when a folder cannot be made.
        """
        for folder in (self.data, self.config, self.logs, self.runtime):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def places(data_dir: Path | None = None, environ: Mapping[str, str] | None = None) -> Places:
    """Tell where this person's files are.

    `data_dir` (`--data-dir`) moves the data alone; `FACILITATOR_HOME` moves all four; together, `data_dir`
    wins for the data. The lock then stays where it was: there is one program per person.
    """
    environ = os.environ if environ is None else environ
    home = environ.get(HOME_VARIABLE, "")
    found = _below(Path(home).expanduser().absolute()) if home else _of_this_system(environ)
    if data_dir is not None:
        found = found._replace(data=data_dir.expanduser().absolute())
    return found


def _below(home: Path) -> Places:
    return Places(data=home / "data", config=home / "config", logs=home / "logs", runtime=home / "runtime")


def _of_this_system(environ: Mapping[str, str]) -> Places:
    from platformdirs import PlatformDirs

    # Not roaming: a vault must not be copied over a network behind the group's back.
    folders = PlatformDirs("facilitator", appauthor=False, roaming=False)
    # Without a runtime folder the fallback would be a guessable name in /tmp, open to others.
    on_unix = sys.platform not in {"win32", "darwin"}
    homeless = on_unix and not Path(environ.get("XDG_RUNTIME_DIR") or "/none").is_dir()
    return Places(
        data=Path(folders.user_data_dir),
        config=Path(folders.user_config_dir),
        logs=Path(folders.user_log_dir),
        runtime=Path(folders.user_state_dir) / "run" if homeless else Path(folders.user_runtime_dir),
    )
