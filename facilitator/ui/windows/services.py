# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window is given to work with. `app.py` makes it; nothing here does anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.domain.formats import MeetingFormat
    from facilitator.services.card_library import CardLibrary
    from facilitator.services.library import FormatLibrary
    from facilitator.services.opening import Opening
    from facilitator.services.parts_from_document import FoundFormat
    from facilitator.services.parts_from_table import FoundTable
    from facilitator.services.ports import Lane, OpenGroup, PreferenceStore
    from facilitator.ui.languages import Language


class Services(NamedTuple):
    """Use cases and clocks. `now_local` is the wall clock as the person sees it; `clock` the meeting's.

    What is called here is made when first asked for, and the same ever after; the first paint asks only `has_group`,
    which touches file names. `reader` reads other people's files, so that neither the window nor the storage thread
    waits for one. `practice_group` makes a group kept nowhere, each time another. `demo`: a throwaway group in memory.
    """

    has_group: Callable[[], bool]
    opening: Callable[[], Opening]
    lane: Lane
    clock: Callable[[], Clock]
    now_local: Callable[[], datetime]
    library: Callable[[], FormatLibrary]
    cards: Callable[[], CardLibrary]
    preferences: PreferenceStore
    read_guide: Callable[[], tuple[str, ...]]
    data_folder: Path
    languages: Callable[[], tuple[Language, ...]]
    reader: Lane
    look_into: Callable[[Path, str], FoundFormat | FoundTable]
    save_share: Callable[[MeetingFormat, Path], None]
    practice_group: Callable[[], OpenGroup]
    demo: bool = False
