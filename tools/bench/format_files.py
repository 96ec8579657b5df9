# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats out of the vault and out of share files, in a process of their own.

`python -m tools.bench.format_files open|share` with FACILITATOR_HOME; prints one JSON object.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.own_formats import OwnFormat
from tools.bench.vault import formats

PAIRS = 40
FORMAT_ID = "f" * 32
LONG_PARTS, MANY_PARTS = 60, 200
TWENTY_PAGES = 60_000
"""Characters of words: twenty pages."""


def timed(job: Callable[[], object]) -> float:
    """Do it; tell how many ms of the processor that took, for the longer of two is interrupted more often."""
    began = time.process_time()
    job()
    return (time.process_time() - began) * 1000


def without_rules_of_time(part: Part) -> Part:
    """The same part without what only fits its own minutes."""
    sharing = None if part.sharing is None else replace(part.sharing, newcomers_min=0, burning_min=0)
    return replace(part, sharing=sharing, shortest=None, short=None, before_end_min=None, at_clock=None)


def long_format(parts: int, characters: int) -> MeetingFormat:
    """A format of so many parts, its words made of those of a built-in one, as long as that all together."""
    pattern = formats()[0].parts
    each = characters // parts
    words = "\n\n".join(part.words for part in pattern)
    made = tuple(
        replace(
            without_rules_of_time(pattern[number % len(pattern)]),
            part_id=f"part-{number}",
            minutes=2,
            words=(words * (each // len(words) + 1))[:each].strip(),
            wordings=(),
        )
        for number in range(parts)
    )
    return replace(formats()[0], format_id=FORMAT_ID, parts=made, wordings=("secular",))


def pairs(ours: Callable[[], object], theirs: Callable[[], object]) -> dict[str, object]:
    """Do both in turn, and tell the median of each."""
    both = [(timed(theirs), timed(ours)) for _ in range(PAIRS + 1)][1:]
    return {"bare_ms": statistics.median(one[0] for one in both), "ours_ms": statistics.median(one[1] for one in both)}


def from_the_vault() -> dict[str, object]:
    """Open a format of 60 parts and 20 pages out of the vault; beside it, the bare query. Both find the cache empty."""
    from facilitator.storage.own_formats import HISTORY, SqlOwnFormats
    from tools.bench.disk import opened

    vault = opened()
    store = SqlOwnFormats(vault.database)
    if not store.history(FORMAT_ID):
        store.adopt(OwnFormat(long_format(LONG_PARTS, TWENTY_PAGES), date(2026, 11, 24)))
    driver = vault.database.driver

    def cold(job: Callable[[], object]) -> Callable[[], object]:
        driver.execute("PRAGMA shrink_memory").fetchall()
        return job

    told = [
        (
            timed(cold(lambda: driver.execute(HISTORY, (FORMAT_ID,)).fetchall())),
            timed(cold(lambda: store.history(FORMAT_ID))),
        )
        for _ in range(PAIRS + 1)
    ][1:]
    vault.close()
    return {"bare_ms": statistics.median(one[0] for one in told), "ours_ms": statistics.median(one[1] for one in told)}


def from_a_share_file() -> dict[str, object]:
    """Read a share file of 200 parts; beside it, parse the same format as one JSON text."""
    from facilitator.exchange.format_table import as_table
    from facilitator.exchange.share_file import read_share, write_share

    many = long_format(MANY_PARTS, 4 * TWENTY_PAGES)
    data, text = write_share(many), json.dumps(as_table(many))
    assert read_share(data, "x") == many
    return pairs(lambda: read_share(data, "x"), lambda: json.loads(text))


if __name__ == "__main__":
    print(json.dumps({"open": from_the_vault, "share": from_a_share_file}[sys.argv[1]]()))
