# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Battery and charger, as the computer tells them, for the row on Today. No Qt, and no words for people.

A slow battery can take some hundredths of a second to answer: ask before a meeting, not in each tick.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
_LONGEST_MIN = 48 * 60
_NOT_KNOWN = 255


@dataclass(frozen=True, slots=True)
class Power:
    """How the computer is fed; None where it doesn't say. `minutes_left` only while it lives on its battery."""

    has_battery: bool
    percent: int | None = None
    on_mains: bool | None = None
    is_charging: bool = False
    minutes_left: int | None = None


def read_power(supplies: Path = SUPPLIES) -> Power | None:
    """Tell how the computer is fed; None where that can't be known. Never raises."""
    if sys.platform == "win32":
        return _of_windows()  # not yet run there
    if sys.platform == "darwin":
        return None  # not yet run there
    return _of_linux(supplies)


def _of_linux(supplies: Path) -> Power | None:
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return None
    batteries = [folder for folder in folders if _is_own_battery(folder)]
    chargers = [_number(folder / "online") for folder in folders if _text(folder / "type") in ("Mains", "USB")]
    states = {_text(battery / "status") for battery in batteries}
    plugged_in = any(online == 1 for online in chargers) if chargers else None
    if not batteries:
        return Power(has_battery=False, on_mains=True if plugged_in is None else plugged_in)
    if not plugged_in and states & {"Charging", "Full"} and "Discharging" not in states:
        plugged_in = True
    elif plugged_in is None and "Discharging" in states:
        plugged_in = False
    drains = plugged_in is not True and "Discharging" in states
    return Power(
        has_battery=True,
        percent=_percent(batteries),
        on_mains=plugged_in,
        is_charging="Charging" in states,
        minutes_left=_minutes_left(batteries) if drains else None,
    )


def _is_own_battery(folder: Path) -> bool:
    """Leave out the batteries of mice and telephones, and empty bays."""
    is_battery = _text(folder / "type") == "Battery" and _text(folder / "scope") != "Device"
    return is_battery and _number(folder / "present") != 0


def _percent(batteries: list[Path]) -> int | None:
    """Weigh several batteries by what they can hold; where they don't say, each counts the same."""
    now, full = _sum(batteries, "energy_now", "charge_now"), _sum(batteries, "energy_full", "charge_full")
    if len(batteries) > 1 and now is not None and full:
        return min(round(100 * now / full), 100)
    told = [level for level in (_number(battery / "capacity") for battery in batteries) if level is not None]
    return min(max(round(sum(told) / len(told)), 0), 100) if told else None


def _minutes_left(batteries: list[Path]) -> int | None:
    """Tell how long the batteries last at the present pace; None when they don't say or the answer is absurd."""
    now, drain = _sum(batteries, "energy_now", "charge_now"), _sum(batteries, "power_now", "current_now")
    told_s = _number(batteries[0] / "time_to_empty_now") if len(batteries) == 1 else None
    if told_s is not None:
        minutes = told_s // 60
    elif now is None or not drain:
        return None
    else:
        minutes = round(60 * now / abs(drain))
    return minutes if 0 <= minutes <= _LONGEST_MIN else None


def _sum(batteries: list[Path], energy: str, charge: str) -> int | None:
    """Add a figure up, in energy or in charge, whichever all of them tell; an idle one may drain nothing."""
    for name in (energy, charge):
        told = [_number(battery / name) for battery in batteries]
        if all(figure is not None for figure in told):
            return sum(figure or 0 for figure in told)
    return None


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")[:100].strip()
    except OSError:
        return ""


def _number(file: Path) -> int | None:
    text = _text(file)
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None


def _of_windows() -> Power | None:
    """Ask GetSystemPowerStatus. Not yet run there."""
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds_left", ctypes.c_ulong),
            ("seconds_when_full", ctypes.c_ulong),
        )

    status = Status()
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return told_by_windows((status.line, status.flag, status.percent, status.seconds_left))


def told_by_windows(status: Iterable[int]) -> Power:
    """Read the line, flag, percent and seconds of SYSTEM_POWER_STATUS; 255 and -1 mean that it doesn't know."""
    line, flag, percent, seconds_left = status
    if flag != _NOT_KNOWN and flag & 128:
        return Power(has_battery=False, on_mains=True)
    minutes = seconds_left // 60
    return Power(
        has_battery=True,
        percent=percent if percent <= 100 else None,
        on_mains={0: False, 1: True}.get(line),
        is_charging=flag != _NOT_KNOWN and bool(flag & 8),
        minutes_left=minutes if line == 0 and minutes <= _LONGEST_MIN else None,
    )
