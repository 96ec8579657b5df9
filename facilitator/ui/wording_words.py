# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of wordings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def wording_words(name: str) -> str:
    """Name a wording as it stands on its button."""
    known = {
        "secular": translate("Formats", "Plain"),
        "spiritual": translate("Formats", "Spiritual"),
        "silence": translate("Formats", "In silence"),
        "families": translate("Formats", "For families"),
    }
    return known.get(name, name)
