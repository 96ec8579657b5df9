# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured, how often, and against what; each figure in turn with its baseline (A B A B)."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tools.bench.stage import Stage

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure: the median of its runs, and the extremes. All are better when lower."""

    key: str
    unit: str
    target: float
    baseline: str
    values: tuple[float, ...]
    load: float

    @property
    def value(self) -> float:
        """The median."""
        return statistics.median(self.values)

    @property
    def is_met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target

    def as_json(self) -> dict[str, object]:
        """Give what stands in `build/bench.json`."""
        return {
            "value": round(self.value, 3),
            "unit": self.unit,
            "better": "lower",
            "target": self.target,
            "baseline": self.baseline,
            "low": round(min(self.values), 3),
            "high": round(max(self.values), 3),
            "runs": len(self.values),
            "load": round(self.load, 2),
        }


def figure(key: str, unit: str, target: float, baseline: str, values: Sequence[float]) -> Figure:
    """Make a figure, with the load of the computer just now."""
    return Figure(key, unit, target, baseline, tuple(values), os.getloadavg()[0])


def in_turn(runs: int, ours: Callable[[], Told], theirs: Callable[[], Told]) -> list[tuple[Told, Told]]:
    """Measure both in turn, `runs` times, after one pair that only warms up."""
    pairs = []
    for number in range(runs + 1):
        bare, full = theirs(), ours()
        if number:
            pairs.append((full, bare))
    return pairs


def p99(values: Sequence[float]) -> float:
    """Give the value that 99 of 100 stay below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def about(values: Sequence[float]) -> str:
    """Say a baseline's median."""
    return f"{statistics.median(values):.3g}"


def starting(stage: Stage, runs: int) -> list[Figure]:
    """Shell, data and memory, each pair one after the other on one core."""
    pairs = in_turn(runs, lambda: stage.run("program", "ready"), lambda: stage.run("bare", "shell"))
    painted = [bare["painted"] for _, bare in pairs]
    rss = [bare["rss_mb"] for _, bare in pairs]
    bare_window = f"an empty QMainWindow, painted {about(painted)} ms after exec"
    # Other work on the same core makes the clock leap; processor time says what the program itself has cost.
    cpu = {
        of: about([full[f"cpu_{of}_ms"] / bare["cpu_painted_ms"] for full, bare in pairs])
        for of in ("painted", "ready")
    }
    return [
        figure(
            "shell_painted_vs_bare",
            "ratio",
            1.3,
            f"{bare_window}; in processor time {cpu['painted']} times as much",
            [f["painted"] / b["painted"] for f, b in pairs],
        ),
        figure(
            "ready_vs_bare",
            "ratio",
            4.0,
            f"the same window; in processor time {cpu['ready']} times as much; "
            f"the vault holds {stage.meetings} meetings, the keychain is a file",
            [f["ready"] / b["painted"] for f, b in pairs],
        ),
        figure(
            "rss_vs_bare",
            "ratio",
            2.2,
            f"the same empty window 2 s later, {about(rss)} MB",
            [f["rss_mb"] / b["rss_mb"] for f, b in pairs],
        ),
    ]


def keychain(stage: Stage, runs: int) -> list[Figure]:
    """The real keychain's own time, on a private bus; left out where none can be started."""
    from tests.support.keyring_daemon import missing_tools, secret_service

    if missing_tools():
        return []
    with secret_service("unlocked", stage.folder / "keychain") as environment:
        asked = {name: value for name, value in environment.items() if name.startswith(("DBUS_", "XDG_"))}
        before, stage.environment = stage.environment, stage.environment | asked
        home = stage.fresh_home()
        stage.run("disk", "keychain", "keep", home=home)
        values = [stage.run("disk", "keychain", home=home)["keychain_ms"] for _ in range(runs)]
        stage.environment = before
    return [figure("keychain_ms", "ms", 3000.0, "the limit after which the words are asked for instead", values)]


def tapping(stage: Stage, runs: int) -> list[Figure]:
    """From the key to the saved and painted count; and the commit inside it."""
    taps = [stage.run("program", "taps")["tap_ms"] for _ in range(runs)]
    pairs = [stage.run("disk", "taps") for _ in range(runs)]
    bare = [pair["bare_ms"] for pair in pairs]
    return [
        figure("tap_to_paint_ms_p99", "ms", 16.7, "one picture of a 60 Hz screen", [p99(tap) for tap in taps]),
        figure(
            "tap_vs_commit",
            "ratio",
            2.0,
            f"BEGIN IMMEDIATE, one INSERT, COMMIT on the bare driver in turn: {about(bare)} ms",
            [pair["tap_ms"] / pair["bare_ms"] for pair in pairs],
        ),
    ]


def resuming(stage: Stage, runs: int) -> list[Figure]:
    """From an opened vault to the meeting's state."""
    told = [stage.run("disk", "resume") for _ in range(runs)]
    bare = [one["bare_ms"] for one in told]
    baseline = f"fetching the rows and reading their JSON: {about(bare)} ms"
    return [figure("resume_ms_per_1000_events", "ms", 25.0, baseline, [one["resume_ms"] for one in told])]


def opening_formats(stage: Stage, runs: int) -> list[Figure]:
    """A format out of the vault, and one out of a share file."""
    kept = [stage.run("format_files", "open") for _ in range(runs)]
    shared = [stage.run("format_files", "share") for _ in range(runs)]
    query, text = ([one["bare_ms"] for one in told] for told in (kept, shared))
    return [
        figure(
            "format_open_vs_sql",
            "ratio",
            3.0,
            f"the bare query for a format of 60 parts and 20 pages, the cache empty: {about(query)} ms",
            [one["ours_ms"] / one["bare_ms"] for one in kept],
        ),
        figure(
            "share_import_vs_json",
            "ratio",
            20.0,
            f"parsing a format of 200 parts as one JSON text: {about(text)} ms",
            [one["ours_ms"] / one["bare_ms"] for one in shared],
        ),
    ]


def planning(stage: Stage, runs: int) -> list[Figure]:
    """Three ways to catch up in a meeting of 40 parts with 60 people waiting."""
    told = [stage.run("plans") for _ in range(runs)]
    baseline = f"replaying that meeting's journal in turn, which is what Back costs: {about(told[0]['fold_ms'])} ms"
    return [figure("plan_ms_p99", "ms", 16.7, baseline, [p99(one["plan_ms"]) for one in told])]


def ticking(stage: Stage, runs: int, seconds: float) -> list[Figure]:
    """How late ticks come while something else keeps the same core busy."""
    with stage.busy_core():
        pairs = in_turn(
            runs, lambda: stage.run("program", "ticks", seconds), lambda: stage.run("bare", "ticks", seconds / 2)
        )
    bare = [p99(bare["late_ms"]) for _, bare in pairs]
    baseline = f"a precise timer in an empty window on the same busy core: {about(bare)} ms"
    return [figure("tick_late_ms_p99", "ms", 16.0, baseline, [p99(full["late_ms"]) for full, _ in pairs])]


def rooming(stage: Stage, runs: int) -> list[Figure]:
    """From a key to what both windows show, beside two empty windows of the same sizes; and to another theme."""

    def timed(key: str, target: float, plan: str, bare_plan: str, baseline: str) -> Figure:
        pairs = in_turn(
            runs,
            lambda: stage.run("program", plan, with_room=True),
            lambda: stage.run("bare_windows", bare_plan, with_room=True),
        )
        bare = about([p99(bare["painted_ms"]) for _, bare in pairs])
        ours = [p99(full[f"{plan}_ms"]) for full, _ in pairs]
        return figure(key, "ms", target, f"{baseline}: {bare} ms (its own 99th percentile)", ours)

    two = "two empty windows of the same sizes, painted anew by a key"
    return [
        timed("room_follow_ms_p99", 33.0, "follow", "pair", two),
        timed("hide_ms_p99", 100.0, "hide", "pair", two),
        timed("theme_switch_ms_p99", 100.0, "theme", "theme", "an empty window given a palette and a style sheet"),
    ]


def writing(stage: Stage, runs: int) -> list[Figure]:
    """From a letter's key to what is painted in the editor, drafts being kept meanwhile; beside a bare text field."""
    pairs = in_turn(runs, lambda: stage.run("program", "write"), lambda: stage.run("writing"))
    bare = about([p99(bare["painted_ms"]) for _, bare in pairs])
    baseline = f"the same letters in a bare QPlainTextEdit with the same words: {bare} ms (its own 99th percentile)"
    ours = [p99(full["write_ms"]) for full, _ in pairs]
    return [figure("editor_keystroke_ms_p99", "ms", 16.0, baseline, ours)]


def printing(stage: Stage, runs: int) -> list[Figure]:
    """A page of the paper kit, set and written as a PDF, beside a page of the same words from Qt's own document."""
    pairs = in_turn(runs, lambda: stage.run("paper", "kit"), lambda: stage.run("paper", "plain"))
    plain = about([bare["page_ms"] for _, bare in pairs])
    baseline = f"the same words in a plain QTextDocument: {plain} ms for each of its {pairs[0][1]['pages']} pages"
    return [figure("print_kit_ms_per_page", "ms", 60.0, baseline, [full["page_ms"] for full, _ in pairs])]


def resting(stage: Stage, runs: int, seconds: float, minute_s: float) -> list[Figure]:
    """Processor time on Today and in Run; all at once, for what is counted is time used, not time passed."""

    def together(seconds: float, plan: str) -> tuple[list[Told], Told]:
        starts = []
        for _ in range(runs):
            starts.append(stage.start("program", plan, seconds, pinned=False, with_room=plan == "run"))
            time.sleep(0.5)
        bare = stage.start("bare", "idle", seconds, pinned=False)
        return [start.told(seconds + 60) for start in starts], bare.told(seconds + 60)

    run, _ = together(seconds, "run")
    idle, bare = together(minute_s, "idle")
    bare_ms = bare["cpu_ms"] / bare["wall_s"] * 60
    return [
        figure(
            "run_cpu_percent",
            "% of a core",
            3.0,
            f"an empty window at rest: {bare_ms / 600:.2g} %; measured with the room screen open at 1920 x 1080",
            [one["cpu_ms"] / one["wall_s"] / 10 for one in run],
        ),
        figure(
            "idle_cpu_ms_per_min",
            "ms",
            30.0,
            f"an empty window at rest: {bare_ms:.2g} ms",
            [one["cpu_ms"] / one["wall_s"] * 60 for one in idle],
        ),
    ]
