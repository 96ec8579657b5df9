# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in formats and safety cards as the program reads them: the real files, the real parser."""

from __future__ import annotations

from facilitator import assets
from facilitator.exchange.card_file import read_card
from facilitator.exchange.format_file import read_format
from facilitator.services.card_library import CardLibrary
from facilitator.services.library import FormatLibrary


def built_in_formats() -> FormatLibrary:
    """Give the library of what comes with the program."""

    def texts(language: str) -> list[tuple[str, bytes]]:
        names = assets.names(f"formats/{language}", ".toml")
        return [(name.rpartition("/")[2], assets.path(name).read_bytes()) for name in names]

    return FormatLibrary(texts, read_format)


def built_in_cards() -> CardLibrary:
    """Give the safety cards that come with the program."""

    def texts(language: str) -> list[tuple[str, bytes]]:
        names = assets.names(f"cards/{language}", ".toml")
        return [(name.rpartition("/")[2], assets.path(name).read_bytes()) for name in names]

    return CardLibrary(texts, read_card)
