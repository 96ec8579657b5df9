# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of keys holds together: nothing twice, nothing without an effect, nothing that cannot be switched off."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence

from facilitator.ui.actions import ACTIONS, Layer, card_rows, keys_in
from facilitator.ui.windows.key_commands import KeyCommands
from tests.support.live import LiveMeeting

PSEUDO = Path(__file__).resolve().parents[2] / "resources" / "translations" / "facilitator_qps.qm"


class Heard:
    """A window, and a page of Run, that note what was asked of them."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str):
        def take(*values: object) -> None:
            self.asked.append(name)

        return take


def test_ids_are_unique():
    """No two actions have one id."""
    assert [name for name, times in Counter(spec.action_id for spec in ACTIONS).items() if times > 1] == []


@pytest.mark.parametrize("layer", list(Layer))
def test_no_key_twice(layer):
    """No key means two things in one place, and F5 no less than any other."""
    keys = [key for spec in ACTIONS if spec.works_in(layer) for key in spec.keys]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert set(keys_in(layer)) == set(keys)


def test_an_open_card_leaves_no_key_to_the_meeting():
    """While a card is open, digits open cards, F2 and Esc close, and no key of the meeting works; so over the cover."""
    open_card, cover = keys_in(Layer.CARDS), keys_in(Layer.COVER)
    assert {spec.action_id for spec in open_card.values() if spec.layer is Layer.RUN} == set()
    assert [open_card[key].action_id for key in ("F2", "Esc", "1", "6", "Backspace")] == [
        "cards",
        "close_panel",
        "card",
        "card",
        "card_list",
    ]
    assert {key: spec.action_id for key, spec in cover.items()} == {"F2": "cards"}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.action_id)
def test_every_action_has_a_call(spec, qapp):
    """Whatever stands in the table does something when its key is pressed."""
    live, window, page = LiveMeeting(), Heard(), Heard()
    commands = KeyCommands(window)
    commands.set_meeting(live.model, lambda: page)
    key = "7" if spec.action_id == "digit" else spec.keys[-1]
    before = (len(live.said), live.conductor.state, live.rung[:])
    taken = commands.act(spec.action_id, key, in_run=spec.layer is not Layer.PAGES)
    after = (len(live.said), live.conductor.state, live.rung[:])
    quiet = {"previous_part", "present_part", "here_less", "new_less"}
    assert taken is True
    assert bool(window.asked or page.asked or after != before or spec.action_id in quiet)


def test_an_unknown_action_is_left_alone(qapp):
    """A key without an action goes on to the page."""
    assert KeyCommands(Heard()).act("fly", "F9", in_run=False) is False


def test_keys_of_run_do_nothing_elsewhere(qapp):
    """What belongs to Run is not done on another page, even when a meeting is live."""
    live, window = LiveMeeting(), Heard()
    commands = KeyCommands(window)
    commands.set_meeting(live.model, lambda: None)
    own = [spec for spec in ACTIONS if spec.layer is Layer.RUN]
    assert [spec.action_id for spec in own if commands.act(spec.action_id, spec.keys[0], in_run=False)] == []


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.action_id)
def test_one_key_without_modifier_is_single(spec):
    """Every letter, digit or sign can be switched off (WCAG 2.1.4); no other key can."""
    signs = [key for key in spec.keys if len(key.removeprefix("Shift+")) == 1]
    assert spec.single is bool(signs)


def test_keys_are_named_as_qt_names_them(qapp):
    """Every key has the name that Qt gives to its press."""
    shown = {key: QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys_in(Layer.RUN)}
    assert {key: name for key, name in shown.items() if key != name} == {}


def test_every_text_is_translated(qapp):
    """In the pseudo-language every line of the key card is marked, so none was left in English."""
    english = card_rows()
    translator = QTranslator()
    assert translator.load(str(PSEUDO))
    qapp.installTranslator(translator)
    try:
        pseudo = card_rows()
    finally:
        qapp.removeTranslator(translator)
    assert [words for (_, words), (_, marked) in zip(english, pseudo, strict=True) if words == marked] == []
