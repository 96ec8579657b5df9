# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tools.bench`: prints a table and writes `build/bench.json`. About six minutes; `--quick` about two.

Exit status 0 whether targets are met or not (a busy computer is no fault of the code); `--strict` makes it 1.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

from tools.bench import measures
from tools.bench.measures import Figure
from tools.bench.stage import ROOT, Stage, put_up


def measure(stage: Stage, only: str, quick: bool) -> list[Figure]:
    """Measure everything, or what `only` names, in the order of the table."""
    runs = 2 if quick else 5
    all_of_it = {
        "start": lambda: measures.starting(stage, 3 if quick else 7),
        "keychain": lambda: measures.keychain(stage, runs),
        "tap": lambda: measures.tapping(stage, runs),
        "resume": lambda: measures.resuming(stage, runs),
        "formats": lambda: measures.opening_formats(stage, runs),
        "plan": lambda: measures.planning(stage, runs),
        "tick": lambda: measures.ticking(stage, runs, 5 if quick else 10),
        "room": lambda: measures.rooming(stage, runs),
        "write": lambda: measures.writing(stage, runs),
        "print": lambda: measures.printing(stage, runs),
        "rest": lambda: measures.resting(stage, runs, 10 if quick else 20, 20 if quick else 61),
    }
    found: list[Figure] = []
    for name, of_it in all_of_it.items():
        if only in ("", name):
            print(f"bench: {name} ...", flush=True)
            found += of_it()
    return found


def table(figures: list[Figure]) -> str:
    """Lay the figures out for people."""
    rows = [("", "median", "low", "high", "runs", "target", "", "load")]
    for one in figures:
        numbers = (f"{value:.2f}" for value in (one.value, min(one.values), max(one.values)))
        met = "met" if one.is_met else "MISSED"
        rows.append((one.key, *numbers, str(len(one.values)), f"{one.target:g}", met, f"{one.load:.1f}"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells))
    return "\n".join([*lines, "", *(f"{one.key}: beside {one.baseline}." for one in figures)])


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument(
        "--only",
        default="",
        choices=["", "start", "keychain", "tap", "resume", "formats", "plan", "tick", "room", "write", "print", "rest"],
    )
    parser.add_argument("--quick", action="store_true", help="fewer runs, for a look in between")
    parser.add_argument("--strict", action="store_true", help="status 1 when a target is missed")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json")
    asked = parser.parse_args()
    began = time.monotonic()
    print(f"bench: load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores at the start")
    with put_up(ROOT / "build" / "bench") as stage:
        figures = measure(stage, asked.only, asked.quick)
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(json.dumps({one.key: one.as_json() for one in figures}, indent=2) + "\n", encoding="utf-8")
    print(f"\n{table(figures)}\n\n{time.monotonic() - began:.0f} s; written to {asked.out}")
    return 1 if asked.strict and not all(one.is_met for one in figures) else 0


if __name__ == "__main__":
    raise SystemExit(main())
