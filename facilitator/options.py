# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window was asked to open. Deliberately not here: how that is asked (`cli.py`)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    """What the command line says. `data_dir` None: the usual place. `language` empty: as set, or the computer's.

    `demo`: a throwaway group in memory; nothing is read, nothing is kept. `file`: the whole path of what is to be
    looked at and brought in, None when there is nothing.
    """

    data_dir: Path | None = None
    language: str = ""
    demo: bool = False
    file: Path | None = None
