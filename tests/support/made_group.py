# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a group before a journey begins, through the program's own services: `python -m tests.support.made_group`.

    made_group DATA_FOLDER FORMAT_ID CHAIRS START [WORDS ...]

START is the usual start (19:30), or - for none. Without words, the keychain opens it.

It must run in the environment of the keychain it uses. The first start has journeys of its own.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import time
from pathlib import Path

from facilitator.services.opening import Opening
from facilitator.storage.custody import VaultCustody
from facilitator.storage.keychain import ComputerKeychain


def main() -> None:
    """Make it."""
    folder, format_id, chairs, start, *words = sys.argv[1:]
    usual = None if start == "-" else time.fromisoformat(start)
    opening = Opening(VaultCustody(Path(folder), ComputerKeychain()))
    opened = opening.new_by_words(" ".join(words)) if words else opening.new_by_keychain()
    wanted = replace(
        opened.settings, format_id=format_id, chairs=int(chairs), second_way_offered=True, usual_start=usual
    )
    opening.settle(opened, wanted).group.close()


if __name__ == "__main__":
    main()
