# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bench's own arithmetic and the shape of what it writes; the measuring itself is `make bench`."""

from __future__ import annotations

import pytest

from facilitator.domain.edit_limits import LONGEST_WORDS, judged, settled
from facilitator.exchange.share_file import read_share, write_share
from tools.bench.__main__ import table
from tools.bench.format_files import LONG_PARTS, MANY_PARTS, TWENTY_PAGES, long_format
from tools.bench.measures import figure, in_turn, p99
from tools.bench.writing import LETTERS, OPEN_PART, written_format


def test_a_figure_is_its_median_and_its_extremes():
    """What is written holds the median, the extremes, the number of runs and what it was measured against."""
    written = figure("shell", "ratio", 1.3, "a bare window", [1.2, 1.0, 1.9, 1.1, 1.25]).as_json()
    del written["load"]
    assert written == {
        "value": 1.2,
        "unit": "ratio",
        "better": "lower",
        "target": 1.3,
        "baseline": "a bare window",
        "low": 1.0,
        "high": 1.9,
        "runs": 5,
    }


def test_pairs_are_measured_in_turn():
    """Each run is measured right after its own baseline, and the first pair is thrown away."""
    done: list[str] = []

    def ours() -> dict[str, object]:
        done.append("ours")
        return {"n": len(done)}

    def theirs() -> dict[str, object]:
        done.append("theirs")
        return {"n": len(done)}

    pairs = in_turn(2, ours, theirs)
    assert done == ["theirs", "ours"] * 3
    assert [(full["n"], bare["n"]) for full, bare in pairs] == [(4, 3), (6, 5)]


def test_one_in_a_hundred_may_be_slower():
    """The 99th percentile of 200 values is the second slowest; of ten it is the slowest."""
    assert p99([float(number) for number in range(200)]) == 198.0
    assert p99([1.0] * 9 + [50.0]) == 50.0


def test_the_table_says_what_was_missed():
    """A median above its target stands as MISSED in the table."""
    shown = table([figure("near", "ms", 16.0, "nothing", [15.0]), figure("far", "ms", 16.0, "nothing", [17.0])])
    assert [line.split()[-2] for line in shown.splitlines()[1:3]] == ["met", "MISSED"]


def test_the_format_that_is_written_in_is_sound():
    """The format that is typed into in the bench is one that the editor lets pass, with room for more letters."""
    found = written_format()
    assert (len(found.parts), settled(found), judged(found)) == (LONG_PARTS, found, None)
    assert len(found.parts[OPEN_PART].words) + LETTERS + 10 < LONGEST_WORDS


@pytest.mark.parametrize("parts", [LONG_PARTS, MANY_PARTS])
def test_the_formats_that_are_measured_are_sound(parts):
    """The long formats of the bench are let in like any other, whatever the built-in one they are made of may say."""
    made = long_format(parts, TWENTY_PAGES)
    assert read_share(write_share(made), "measured") == made
