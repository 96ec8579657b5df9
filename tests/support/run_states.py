# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state in which Run can be seen, reached as a leader would reach it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.support.builders import every_kind
from tests.support.live import LiveMeeting

LINE, ROUND, BREAK, VOLUNTEERS, SPEAKER = 3, 4, 5, 6, 7


def run_states(live: LiveMeeting) -> Iterator[str]:
    """Lead a meeting of every kind of part through all that can be seen; gives the name of each state when it is on."""
    yield "not begun"
    live.begin().after(2)
    yield "words"
    live.space().after(2)
    yield "reading"
    live.space()
    yield "silence ready"
    live.space().after(20)
    yield "silence"
    live.after(170)
    yield "silence over"
    live.space()
    yield "nobody waits"
    for seat in (7, 2, 11):
        live.model.seats.add(seat)
    yield "three wait"
    yield from _a_share(live)
    live.model.go_to(ROUND)
    yield "round"
    live.space().after(5)
    yield "round speaking"
    live.model.go_to(BREAK)
    live.space()
    yield "break"
    live.model.go_to(VOLUNTEERS)
    live.space().after(5)
    yield "no limit"
    live.model.go_to(SPEAKER)
    live.space().after(2)
    yield "speaker"
    live.model.look_at(0)
    yield "looking"
    live.model.go_to(len(every_kind()) - 1)
    yield "last part"


def _a_share(live: LiveMeeting) -> Iterator[str]:
    live.space().after(20)
    yield "fine"
    live.after(140)
    yield "soon"
    live.after(25)
    yield "time"
    live.after(60)
    yield "extra"
    live.model.toggle_hold()
    live.after(200)
    yield "held"
    live.model.toggle_hold()
    live.model.let_it_be()
    yield "let be"
    live.source.sleep(240)
    live.after(1)
    yield "asked"
    live.space()
    live.space().after(60 * 25)
    yield "time used up"
