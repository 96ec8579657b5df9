# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the environment may ask of libraries beneath us: nothing that would reach over the network."""

from __future__ import annotations

import os

import pytest

from facilitator.app import _keep_off_the_network

GONE = [
    ("PULSE_SERVER", "tcp:192.0.2.1:4713"),
    ("PULSE_SERVER", "tcp6:example.org"),
    ("PULSE_SERVER", "example.org"),
    ("PULSE_SERVER", "example.org:4713"),
    ("PULSE_SERVER", "unix:/run/user/1000/pulse/native example.org"),
    ("PULSE_SERVER", "{0123abcd}tcp:example.org"),
    ("PIPEWIRE_REMOTE", "tcp:example.org:4711"),
]
KEPT = [
    ("PULSE_SERVER", "unix:/run/user/1000/pulse/native"),
    ("PULSE_SERVER", "/run/user/1000/pulse/native"),
    ("PULSE_SERVER", "{0123abcd}unix:/run/user/1000/tcp/native"),
    ("PIPEWIRE_REMOTE", "pipewire-0"),
    ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus,guid=0123"),
    ("SESSION_MANAGER", "local/laptop:@/tmp/.ICE-unix/1,unix/laptop:/tmp/.ICE-unix/1"),
]
CUT = [
    ("DBUS_SESSION_BUS_ADDRESS", "tcp:host=192.0.2.1,port=1;unix:path=/bus", "unix:path=/bus"),
    ("DBUS_SYSTEM_BUS_ADDRESS", "nonce-tcp:host=192.0.2.1,port=1", ""),
    ("AT_SPI_BUS_ADDRESS", "tcp:host=192.0.2.1,port=1", ""),
    ("SESSION_MANAGER", "tcp/laptop:4000,local/laptop:@/tmp/1", "local/laptop:@/tmp/1"),
]


@pytest.mark.parametrize(("name", "value"), GONE)
def test_a_server_elsewhere_is_forgotten(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A sound server on another computer is not asked."""
    monkeypatch.setenv(name, value)
    _keep_off_the_network()
    assert name not in os.environ


@pytest.mark.parametrize(("name", "value"), KEPT)
def test_a_server_here_is_kept(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """What is behind a local socket is left as it was."""
    monkeypatch.setenv(name, value)
    _keep_off_the_network()
    assert os.environ[name] == value


@pytest.mark.parametrize(("name", "value", "left"), CUT)
def test_of_several_addresses_the_local_ones_stay(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, left: str
) -> None:
    """Of the addresses of a bus or a session manager only those on this computer are left."""
    monkeypatch.setenv(name, value)
    _keep_off_the_network()
    assert os.environ[name] == left
