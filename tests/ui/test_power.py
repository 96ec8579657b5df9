# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Battery and charger, read from folders laid out as Linux lays them out."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.ui.power import Power, read_power, told_by_windows


def supply(folder: Path, name: str, **files: object) -> None:
    (folder / name).mkdir()
    for file, value in files.items():
        (folder / name / file).write_text(f"{value}\n")


def battery(folder: Path, name: str = "BAT0", **files: object) -> None:
    usual = {"type": "Battery", "present": 1, "status": "Discharging", "capacity": 62}
    supply(folder, name, **{**usual, **files})


def test_a_laptop_on_its_battery(tmp_path: Path) -> None:
    """On its battery a laptop tells percent and the minutes that are left."""
    supply(tmp_path, "AC", type="Mains", online=0)
    battery(tmp_path, energy_now=31_000_000, energy_full=50_000_000, power_now=12_400_000)
    assert read_power(tmp_path) == Power(True, 62, on_mains=False, minutes_left=150)


def test_a_laptop_that_is_charged(tmp_path: Path) -> None:
    """With its charger in, it is charging and no minutes are told."""
    supply(tmp_path, "ADP1", type="Mains", online=1)
    battery(tmp_path, status="Charging", energy_now=31_000_000, energy_full=50_000_000, power_now=12_400_000)
    assert read_power(tmp_path) == Power(True, 62, on_mains=True, is_charging=True)


def test_a_full_laptop_is_not_charging(tmp_path: Path) -> None:
    """Full or held at a limit, it is on mains and not charging."""
    supply(tmp_path, "AC", type="Mains", online=1)
    battery(tmp_path, status="Not charging", capacity=80)
    assert read_power(tmp_path) == Power(True, 80, on_mains=True)


@pytest.mark.parametrize(
    ("status", "on_mains"), [("Full", True), ("Charging", True), ("Discharging", False), ("Unknown", None)]
)
def test_without_a_word_of_the_charger_the_battery_tells(tmp_path: Path, status: str, on_mains: bool | None) -> None:
    """Where no charger is listed, the battery's own state tells, and what can't be known is not made up."""
    battery(tmp_path, status=status)
    read = read_power(tmp_path)
    assert read is not None
    assert read.on_mains is on_mains


def test_charge_serves_where_energy_is_not_told(tmp_path: Path) -> None:
    """Some batteries tell charge and current, some negative currents, some their own estimate."""
    battery(tmp_path, charge_now=2_000_000, charge_full=4_000_000, current_now=-1_000_000)
    assert read_power(tmp_path) == Power(True, 62, on_mains=False, minutes_left=120)
    (tmp_path / "BAT0" / "time_to_empty_now").write_text("5400\n")
    assert read_power(tmp_path) == Power(True, 62, on_mains=False, minutes_left=90)


def test_two_batteries_are_weighed(tmp_path: Path) -> None:
    """Two batteries count by what they hold, and last together."""
    battery(tmp_path, "BAT0", capacity=0, status="Unknown", energy_now=0, energy_full=20_000_000, power_now=0)
    battery(tmp_path, "BAT1", capacity=50, energy_now=30_000_000, energy_full=60_000_000, power_now=10_000_000)
    assert read_power(tmp_path) == Power(True, 38, on_mains=False, minutes_left=180)


def test_a_mouse_is_no_battery_of_ours(tmp_path: Path) -> None:
    """The batteries of mice, and empty bays, are not counted."""
    battery(tmp_path, "hidpp_battery_0", scope="Device", capacity=5)
    battery(tmp_path, "BAT1", present=0)
    assert read_power(tmp_path) == Power(False, on_mains=True)


def test_a_computer_without_a_battery_is_on_mains(tmp_path: Path) -> None:
    """A computer that lists nothing has no battery; one where the folder is missing can't tell."""
    assert read_power(tmp_path) == Power(False, on_mains=True)
    assert read_power(tmp_path / "missing") is None


@pytest.mark.parametrize("rubbish", ["", "many", "²", "-", "9" * 400])
def test_rubbish_is_not_told(tmp_path: Path, rubbish: str) -> None:
    """What can't be read as a number is left out, and nothing breaks."""
    battery(tmp_path, capacity=rubbish, energy_now=rubbish, power_now=rubbish)
    assert read_power(tmp_path) == Power(True, None, on_mains=False)


def test_an_absurd_estimate_is_not_told(tmp_path: Path) -> None:
    """A battery that claims to last for weeks tells no minutes."""
    battery(tmp_path, energy_now=50_000_000, energy_full=50_000_000, power_now=1)
    read = read_power(tmp_path)
    assert read is not None
    assert read.minutes_left is None


def test_this_computer_is_read_as_it_is() -> None:
    """Whatever this computer is, it is read without harm."""
    read = read_power()
    assert read is None or isinstance(read, Power)


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ((0, 0, 62, 9000), Power(True, 62, on_mains=False, minutes_left=150)),
        ((1, 8, 62, 2**32 - 1), Power(True, 62, on_mains=True, is_charging=True)),
        ((1, 128, 255, 2**32 - 1), Power(False, on_mains=True)),
        ((255, 255, 255, 2**32 - 1), Power(True)),
        ((0, 1, 90, 2**32 - 1), Power(True, 90, on_mains=False)),
    ],
)
def test_what_windows_tells_is_understood(status: tuple[int, ...], read: Power) -> None:
    """The figures of Windows are read by its documentation; the call itself is not yet run there."""
    assert told_by_windows(status) == read
