# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as files: the computer's own windows for choosing one to bring in, or a place for one to share.

Deliberately not here: what stands in a file, and reading or writing it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

if TYPE_CHECKING:
    from facilitator.ui.windows.main import MainWindow

SHARE_SUFFIX = ".meetingformat"
BROUGHT_IN = ("txt", "md", "docx", "odt", "osz", "osj", "csv", "xlsx", "toml")


class FormatFiles(QObject):
    """Asks for a file. The path of one that was chosen, None when none was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def to_bring_in(self) -> Path | None:
        """Ask which file is to be brought in."""
        from PySide6.QtWidgets import QFileDialog

        endings = " ".join(f"*.{ending}" for ending in (SHARE_SUFFIX.removeprefix("."), *BROUGHT_IN))
        kinds = self.tr("Formats and documents") + f" ({endings})"
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Bring in a file"), _documents(), kinds)
        return Path(path) if path else None

    def to_share(self, name: str) -> Path | None:
        """Ask where a file to share is to be kept; `name` is proposed."""
        from PySide6.QtWidgets import QFileDialog

        proposed = f"{_documents()}/{name}{SHARE_SUFFIX}"
        kinds = self.tr("Formats to share") + f" (*{SHARE_SUFFIX})"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a file to share"), proposed, kinds)
        if not path:
            return None
        return Path(path if path.lower().endswith(SHARE_SUFFIX) else f"{path}{SHARE_SUFFIX}")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
