# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tools.screenshots`: writes `build/screenshots/<variant>/<state>.png` and sheets of twelve,
and every printed page of some formats to `build/screenshots/printed/`.

Every page in every theme, small, large and from right to left; and everything the room can see, in both its themes. A
state that cannot be reached fails the command, after the others. `--docs` also writes the two pictures of the README.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"
time.tzset()

from PySide6.QtCore import QRect, Qt, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from facilitator import assets  # noqa: E402
from facilitator.ui.languages import Languages  # noqa: E402
from tools.screenshots.printed import print_pages  # noqa: E402
from tools.screenshots.room import HIGH, ROOM_STATES, WIDE, picture  # noqa: E402
from tools.screenshots.states import STATES  # noqa: E402
from tools.screenshots.world import Variant, World  # noqa: E402

VARIANTS = (
    Variant("light", "light", 1366, 689),
    Variant("dark", "dark", 1366, 689),
    Variant("dim", "dim", 1366, 689),
    Variant("contrast-light", "contrast-light", 1366, 689),
    Variant("contrast-dark", "contrast-dark", 1366, 689),
    Variant("light-1024", "light", 1024, 560),
    Variant("dark-1024", "dark", 1024, 560),
    Variant("light-200", "light", 1366, 689, percent=200),
    Variant("dark-1024-200", "dark", 1024, 560, percent=200),
    Variant("pseudo", "light", 1366, 689, language="qps"),
    Variant("pseudo-1024", "dark", 1024, 560, language="qps"),
    Variant("rtl", "light", 1366, 689, language="qps-rtl"),
    Variant("rtl-200", "dark", 1366, 689, percent=200, language="qps-rtl"),
)
PRINTED = "printed"
"""The folder of printed pages, and what `--variant` calls them."""
ROOMS = (
    Variant("room-dark", "room-dark", WIDE, HIGH),
    Variant("room-light", "room-light", WIDE, HIGH),
    Variant("room-rtl", "room-dark", WIDE, HIGH, language="qps-rtl"),
)
"""`theme` is the room's here."""
PICTURES = {"run-light": "run-share-fine", "today-light": "today-ready"}
ACROSS, DOWN, CELL, GAP, CAPTION = 3, 4, 500, 12, 22


def take(world: World, folder: Path, only: str) -> list[str]:
    """Take every picture of a variant; name the states that were not reached."""

    def window() -> QPixmap:
        shown = world.front.window
        if (shown.width(), shown.height()) != (world.variant.wide, world.variant.high):
            raise AssertionError(f"the window has grown to {shown.width()} x {shown.height()}")
        return shown.grab()

    return _take(world, folder, only, STATES, window)


def take_room(world: World, theme: str, folder: Path, only: str) -> list[str]:
    """Take every picture of what the room can see; name those that were not reached."""
    return _take(world, folder, only, ROOM_STATES, lambda: picture(world, theme))


def _take(
    world: World,
    folder: Path,
    only: str,
    states: Mapping[str, Callable[[World], object]],
    shown: Callable[[], QPixmap],
) -> list[str]:
    missed = []
    for name, reach in states.items():
        if only and only not in name:
            continue
        try:
            reach(world)
            shown().save(str(folder / f"{name}.png"))
        except Exception:
            print(f"{world.variant.name}/{name}:\n{traceback.format_exc(limit=-4)}", file=sys.stderr)
            missed.append(name)
    world.put_away()
    return missed


def lay_out(folder: Path) -> None:
    """Lay all pictures of a folder side by side on sheets of twelve, with their names."""
    files = [folder / f"{name}.png" for name in (*STATES, *ROOM_STATES) if (folder / f"{name}.png").exists()]
    for begin in range(0, len(files), ACROSS * DOWN):
        _one_sheet(files[begin : begin + ACROSS * DOWN], folder / f"sheet-{begin // (ACROSS * DOWN) + 1}.png")


def _one_sheet(files: list[Path], target: Path) -> None:
    first = QImage(str(files[0]))
    high = CELL * first.height() // first.width()
    rows = -(-len(files) // ACROSS)
    sheet = QImage(ACROSS * (CELL + GAP) + GAP, rows * (high + CAPTION + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Noto Sans", 10))
    for number, file in enumerate(files):
        left = GAP + number % ACROSS * (CELL + GAP)
        top = GAP + number // ACROSS * (high + CAPTION + GAP)
        painter.drawText(QRect(left, top, CELL, CAPTION), Qt.AlignmentFlag.AlignVCenter, file.stem)
        small = QImage(str(file)).scaled(CELL, high, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(left, top + CAPTION, small)
    painter.end()
    sheet.save(str(target))


def keep_pictures(folder: Path) -> None:
    """Write the pictures of the README, in few colours so that they stay small."""
    target = ROOT / "docs" / "pictures"
    target.mkdir(exist_ok=True)
    for name, state in PICTURES.items():
        picture = QImage(str(folder / f"{state}.png"))
        picture.convertToFormat(QImage.Format.Format_RGB888).save(str(target / f"{name}.png"), quality=0)


def _pictures_of(app: QApplication, variant: Variant, languages: Languages, folder: Path, only: str) -> list[str]:
    if variant not in ROOMS:
        return take(World(app, variant, languages), folder, only)
    laptop = replace(variant, theme="light", wide=1366, high=689)
    return take_room(World(app, laptop, languages), variant.theme, folder, only)


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--variant", action="append", choices=[*(one.name for one in (*VARIANTS, *ROOMS)), PRINTED])
    parser.add_argument("--state", default="", help="only states whose name holds this")
    parser.add_argument("--docs", action="store_true", help="also write docs/pictures")
    asked = parser.parse_args()
    qInstallMessageHandler(lambda *_told: None)
    app = QApplication(["facilitator", "-style", "fusion"])
    app.setFont(QFont("Noto Sans"))
    languages = Languages(assets.root() / "translations")
    missed: list[str] = []
    for variant in (*VARIANTS, *ROOMS):
        if asked.variant and variant.name not in asked.variant:
            continue
        folder = asked.out / variant.name
        folder.mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        missed += [f"{variant.name}/{name}" for name in _pictures_of(app, variant, languages, folder, asked.state)]
        lay_out(folder)
        print(f"{variant.name}: {time.monotonic() - began:.0f} s, {folder}", flush=True)
    if not asked.variant or PRINTED in asked.variant:
        languages.switch("en")
        began = time.monotonic()
        written = print_pages(asked.out / PRINTED, asked.state)
        print(f"{PRINTED}: {written} pages, {time.monotonic() - began:.0f} s, {asked.out / PRINTED}", flush=True)
    if asked.docs:
        keep_pictures(asked.out / "light")
    if missed:
        print("Not reached: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    # Hundreds of windows were made one after the other; Qt is not asked to take the last bits apart.
    os._exit(status)
