# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listeners hear in order, and one that fails keeps nobody else from hearing."""

from __future__ import annotations

import logging

import pytest

from facilitator.services.listeners import Listeners


def test_everybody_hears_in_the_order_they_came(caplog: pytest.LogCaptureFixture) -> None:
    """A listener that raises is noted; those after it hear all the same."""
    heard: list[str] = []
    listeners: Listeners[int] = Listeners()

    def fails(value: int) -> None:
        raise ValueError(value)

    listeners.add(lambda value: heard.append(f"first {value}"))
    listeners.add(fails)
    listeners.add(lambda value: heard.append(f"third {value}"))
    with caplog.at_level(logging.ERROR):
        listeners.tell(7)
    assert heard == ["first 7", "third 7"]
    assert "a listener failed" in caplog.text


def test_a_listener_added_while_telling_hears_the_next_time() -> None:
    """Adding during a telling does not change who hears this one."""
    heard: list[int] = []
    listeners: Listeners[int] = Listeners()
    listeners.add(lambda _: listeners.add(heard.append))
    listeners.tell(1)
    assert heard == []
    listeners.tell(2)
    assert heard == [2]
