# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a group has settled for its meetings. Whole numbers and choices; no free text, no name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from facilitator.domain.formats import SECULAR


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """Tonight's usual format, wording, local start time and chairs.

    `usual_start` None: the next half hour is proposed. `second_way_offered`: Finish has offered the five words once.
    """

    format_id: str = "open-sharing"
    wording: str = SECULAR
    usual_start: time | None = None
    chairs: int = 12
    second_way_offered: bool = False
