# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of keys: every key, what it does, and where. Keys, key card and conflict test all read it.

Nothing is done here: `windows/key_router.py` finds the action of a key press, `windows/main.py` knows what it calls.
Keys are named as Qt's portable text; a sign that needs Shift on some keyboards ("+", "?") is named by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation."""
        ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP


class Layer(Enum):
    """Where a key works: in Run, on every page but Run, or on both; while a card is open; on the cover.

    An open card stands over the page, and over the cover too: what lies beneath has no keys meanwhile.
    """

    RUN = auto()
    PAGES = auto()
    EVERYWHERE = auto()
    CARDS = auto()
    COVER = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `single`: a letter, digit or sign without a modifier, which can be switched off (WCAG 2.1.4).

    `repeats`: holding the key does it again and again. `also`: layers beside its own in which it works.
    """

    action_id: str
    words: str
    keys: tuple[str, ...]
    layer: Layer
    single: bool = False
    repeats: bool = False
    on_card: bool = True
    also: tuple[Layer, ...] = ()

    def works_in(self, layer: Layer) -> bool:
        """Whether its keys work in this layer."""
        both = self.layer is EVERYWHERE and layer in (RUN, PAGES)
        return layer is self.layer or both or layer in self.also


RUN, PAGES, EVERYWHERE = Layer.RUN, Layer.PAGES, Layer.EVERYWHERE
CARDS, COVER = Layer.CARDS, Layer.COVER

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "go_on", QT_TRANSLATE_NOOP("Keys", "Go on: do what the big button says"), ("Space", "Return", "Enter"), RUN
    ),
    ActionSpec(
        "go_on_remote",
        QT_TRANSLATE_NOOP("Keys", "Go on, from a presenter remote"),
        ("PgDown", "Right", "Media Next"),
        RUN,
    ),
    ActionSpec(
        "back",
        QT_TRANSLATE_NOOP("Keys", "Back: take the last thing back"),
        ("Backspace", "PgUp", "Left", "Ctrl+Z", "Media Previous"),
        RUN,
    ),
    ActionSpec("next_part", QT_TRANSLATE_NOOP("Keys", "To the next part"), ("Ctrl+Right",), RUN),
    ActionSpec("previous_part", QT_TRANSLATE_NOOP("Keys", "To the part before"), ("Ctrl+Left",), RUN),
    ActionSpec("present_part", QT_TRANSLATE_NOOP("Keys", "Stop looking ahead"), ("Home",), RUN),
    ActionSpec("scroll_down", QT_TRANSLATE_NOOP("Keys", "Scroll the words down"), ("Down",), RUN, repeats=True),
    ActionSpec("scroll_up", QT_TRANSLATE_NOOP("Keys", "Scroll the words up"), ("Up",), RUN, repeats=True),
    ActionSpec(
        "hold",
        QT_TRANSLATE_NOOP("Keys", "Hold, or carry on"),
        ("P", "Media Play", "Toggle Media Play/Pause"),
        RUN,
        single=True,
    ),
    ActionSpec("more_time", QT_TRANSLATE_NOOP("Keys", "One more minute"), ("+", "="), RUN, single=True),
    ActionSpec("less_time", QT_TRANSLATE_NOOP("Keys", "One minute less"), ("-",), RUN, single=True),
    ActionSpec("sign", QT_TRANSLATE_NOOP("Keys", "Show the wrap-up sign"), ("W",), RUN, single=True),
    ActionSpec(
        "let_it_be",
        QT_TRANSLATE_NOOP("Keys", "Let it be: no more signs for this share"),
        ("Shift+P",),
        RUN,
        single=True,
    ),
    ActionSpec(
        "give_back", QT_TRANSLATE_NOOP("Keys", "Finish, and give the rest back to the room"), ("G",), RUN, single=True
    ),
    ActionSpec("ring", QT_TRANSLATE_NOOP("Keys", "Ring the bell once"), ("R",), RUN, single=True),
    ActionSpec("tell_time", QT_TRANSLATE_NOOP("Keys", "Tell the time and the pace"), ("T",), RUN, single=True),
    ActionSpec("line", QT_TRANSLATE_NOOP("Keys", "Go to the waiting line"), ("Q",), RUN, single=True),
    ActionSpec(
        "online_seat",
        QT_TRANSLATE_NOOP("Keys", "Someone online: a number may follow, then Enter"),
        ("O",),
        RUN,
        single=True,
    ),
    ActionSpec("fair_share", QT_TRANSLATE_NOOP("Keys", "Time to share, for all who wish to"), ("F",), RUN, single=True),
    ActionSpec("mend", QT_TRANSLATE_NOOP("Keys", "It began, or ended, some minutes ago"), ("I",), RUN, single=True),
    ActionSpec("catch_up", QT_TRANSLATE_NOOP("Keys", "Ways to catch up"), ("U",), RUN, single=True),
    ActionSpec("say_yes", QT_TRANSLATE_NOOP("Keys", "Yes to what is asked about a part"), ("Y",), RUN, single=True),
    ActionSpec("next_prompt", QT_TRANSLATE_NOOP("Keys", "The next prompt beside the words"), ("H",), RUN, single=True),
    ActionSpec("prompt_before", QT_TRANSLATE_NOOP("Keys", "The prompt before"), ("Shift+H",), RUN, single=True),
    ActionSpec(
        "private_lines",
        QT_TRANSLATE_NOOP("Keys", "Show our private lines, or cover them again"),
        ("L",),
        RUN,
        single=True,
    ),
    ActionSpec("here_more", QT_TRANSLATE_NOOP("Keys", "One more is here"), ("A",), RUN, single=True),
    ActionSpec("here_less", QT_TRANSLATE_NOOP("Keys", "One fewer is here"), ("Shift+A",), RUN, single=True),
    ActionSpec("new_more", QT_TRANSLATE_NOOP("Keys", "One more is new to us"), ("N",), RUN, single=True),
    ActionSpec("new_less", QT_TRANSLATE_NOOP("Keys", "One fewer is new to us"), ("Shift+N",), RUN, single=True),
    ActionSpec("milestones", QT_TRANSLATE_NOOP("Keys", "Milestones"), ("C",), RUN, single=True),
    ActionSpec(
        "digit",
        QT_TRANSLATE_NOOP("Keys", "A seat's number, then Enter, puts it in the line; 0 passes"),
        tuple("0123456789"),
        RUN,
        single=True,
    ),
    ActionSpec(
        "close_panel",
        QT_TRANSLATE_NOOP("Keys", "Close what is open; else nothing"),
        ("Esc",),
        EVERYWHERE,
        on_card=False,
        also=(CARDS,),
    ),
    ActionSpec(
        "cards",
        QT_TRANSLATE_NOOP("Keys", "Safety cards; a digit opens one. Also while hidden"),
        ("F2",),
        EVERYWHERE,
        also=(CARDS, COVER),
    ),
    ActionSpec(
        "card",
        QT_TRANSLATE_NOOP("Keys", "Open a safety card"),
        tuple("123456"),
        CARDS,
        single=True,
        on_card=False,
    ),
    ActionSpec("card_list", QT_TRANSLATE_NOOP("Keys", "Back to all cards"), ("Backspace",), CARDS, on_card=False),
    ActionSpec(
        "room_screen",
        QT_TRANSLATE_NOOP("Keys", "Room screen: open it, blank it, show it again"),
        ("F5", "Shift+F5"),
        RUN,
    ),
    ActionSpec(
        "room_blank",
        QT_TRANSLATE_NOOP("Keys", "Blank the room screen, or show it again"),
        (".", "B", "Media Stop"),
        RUN,
        single=True,
    ),
    ActionSpec("room_menu", QT_TRANSLATE_NOOP("Keys", "Choose what the room sees"), ("D",), RUN, single=True),
    ActionSpec("practice_faster", QT_TRANSLATE_NOOP("Keys", "In practice: faster"), ("Ctrl+Up",), RUN),
    ActionSpec("practice_slower", QT_TRANSLATE_NOOP("Keys", "In practice: slower"), ("Ctrl+Down",), RUN),
    ActionSpec(
        "practice_by_itself",
        QT_TRANSLATE_NOOP("Keys", "In practice: the room speaks by itself, or you lead"),
        ("F8",),
        RUN,
    ),
    ActionSpec("mute", QT_TRANSLATE_NOOP("Keys", "Sounds off, or on"), ("M",), EVERYWHERE, single=True),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Keys", "To the next area of the window"), ("F6",), EVERYWHERE),
    ActionSpec(
        "previous_pane", QT_TRANSLATE_NOOP("Keys", "To the area before"), ("Shift+F6",), EVERYWHERE, on_card=False
    ),
    ActionSpec("guide", QT_TRANSLATE_NOOP("Keys", "Guide and this card"), ("F1", "?"), EVERYWHERE, single=True),
    ActionSpec("larger", QT_TRANSLATE_NOOP("Keys", "Larger text"), ("Ctrl++", "Ctrl+="), EVERYWHERE, also=(CARDS,)),
    ActionSpec("smaller", QT_TRANSLATE_NOOP("Keys", "Smaller text"), ("Ctrl+-",), EVERYWHERE, also=(CARDS,)),
    ActionSpec(
        "usual_size", QT_TRANSLATE_NOOP("Keys", "Text as large as usual"), ("Ctrl+0",), EVERYWHERE, also=(CARDS,)
    ),
    ActionSpec("saved", QT_TRANSLATE_NOOP("Keys", "Tell whether all is saved"), ("Ctrl+S",), EVERYWHERE, on_card=False),
    ActionSpec("full_screen", QT_TRANSLATE_NOOP("Keys", "Full screen"), ("F11",), EVERYWHERE),
    ActionSpec(
        "leave",
        QT_TRANSLATE_NOOP("Keys", "Leave: from a meeting to Today, from there out"),
        ("Ctrl+Q",),
        EVERYWHERE,
        also=(CARDS,),
    ),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Keys", "Undo"), ("Ctrl+Z",), PAGES),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Keys", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), PAGES),
    ActionSpec("new", QT_TRANSLATE_NOOP("Keys", "Write a new format, or add a part to it"), ("Ctrl+N",), PAGES),
    ActionSpec("part_up", QT_TRANSLATE_NOOP("Keys", "Writing a format: move the part up"), ("Alt+Up",), PAGES),
    ActionSpec("part_down", QT_TRANSLATE_NOOP("Keys", "Writing a format: move the part down"), ("Alt+Down",), PAGES),
    ActionSpec("part_after", QT_TRANSLATE_NOOP("Keys", "Writing a format: to the next part"), ("Ctrl+PgDown",), PAGES),
    ActionSpec("part_before", QT_TRANSLATE_NOOP("Keys", "Writing a format: to the part before"), ("Ctrl+PgUp",), PAGES),
    ActionSpec("stress", QT_TRANSLATE_NOOP("Keys", "Writing a format: stress a word"), ("Ctrl+B", "Ctrl+I"), PAGES),
    ActionSpec("find", QT_TRANSLATE_NOOP("Keys", "Search, where there is a search"), ("Ctrl+F",), PAGES),
    ActionSpec("print", QT_TRANSLATE_NOOP("Keys", "Print what is open: a format, or this card"), ("Ctrl+P",), PAGES),
    ActionSpec("page_safety", QT_TRANSLATE_NOOP("Keys", "Our own cards, places and lists"), ("Shift+F2",), PAGES),
    ActionSpec("page_today", QT_TRANSLATE_NOOP("Keys", "Today"), ("Alt+1",), PAGES),
    ActionSpec("page_formats", QT_TRANSLATE_NOOP("Keys", "Formats"), ("Alt+2",), PAGES),
    ActionSpec("page_counts", QT_TRANSLATE_NOOP("Keys", "Counts"), ("Alt+4",), PAGES),
    ActionSpec("page_settings", QT_TRANSLATE_NOOP("Keys", "Settings"), ("Alt+0",), PAGES),
)

HIDE_WORDS = QT_TRANSLATE_NOOP("Keys", "Hide everything, or show it again")
HIDE_KEYS = QT_TRANSLATE_NOOP("Keys", "Shift, Shift, Shift")


MIRRORED = {"Left": "Right", "Right": "Left", "Ctrl+Left": "Ctrl+Right", "Ctrl+Right": "Ctrl+Left"}
"""Where lines run from right to left, forward is left; no other key changes its place."""
NOT_LEARNT = frozenset({"", "Tab", "Shift+Tab", "Space", "Return", "Enter"})
"""These always do what they do, so that a person with a keyboard alone can never be shut out."""

KeyOverrides = tuple[tuple[str, str], ...]
"""Pairs of a key and the action it does instead of the usual one (`Preferences.keys`)."""


def keys_in(layer: Layer, overrides: KeyOverrides = ()) -> dict[str, ActionSpec]:
    """Give the action of every key that works in this layer."""
    here = {spec.action_id: spec for spec in ACTIONS if spec.works_in(layer)}
    usual = {key: spec for spec in here.values() for key in spec.keys}
    chosen = {key: here[action] for key, action in sound_overrides(overrides) if action in here}
    return usual | chosen


def leads(action_id: str) -> bool:
    """Tell whether an action belongs to whoever leads: one of Run's own, and not one of practice."""
    return any(spec.action_id == action_id and spec.layer is RUN for spec in ACTIONS) and "practice" not in action_id


def can_be_chosen() -> tuple[ActionSpec, ...]:
    """Give the actions a person may put on a key, in the order of the table."""
    return tuple(spec for spec in ACTIONS if spec.on_card and spec.action_id not in ("digit", "go_on_remote"))


def sound_overrides(overrides: KeyOverrides) -> KeyOverrides:
    """Leave out what does not fit this version: unknown actions, keys nobody has, keys that never change."""
    known = {spec.action_id for spec in can_be_chosen()}
    return tuple((key, action) for key, action in overrides if action in known and _is_key(key))


def usual_action(key: str) -> str:
    """Name what a key does by itself, in Run or else on the pages; a remote's going on is going on. Empty: nothing."""
    spec = keys_in(RUN).get(key) or keys_in(PAGES).get(key)
    action = "" if spec is None else spec.action_id
    return "go_on" if action == "go_on_remote" else action


def action_words(spec: ActionSpec) -> str:
    """Say what an action does, translated."""
    return QCoreApplication.translate("Keys", spec.words)


def key_words(key: str) -> str:
    """Name a key as it is written on keyboards: "Page Down", "Shift+P"."""
    translate = QCoreApplication.translate
    named = {
        "PgDown": translate("Keys", "Page Down"),
        "PgUp": translate("Keys", "Page Up"),
        "Left": translate("Keys", "Left arrow"),
        "Right": translate("Keys", "Right arrow"),
        "Up": translate("Keys", "Up arrow"),
        "Down": translate("Keys", "Down arrow"),
        "Space": translate("Keys", "Space"),
        "Return": translate("Keys", "Enter"),
        "Backspace": translate("Keys", "Backspace"),
        "Home": translate("Keys", "Home"),
        "Esc": translate("Keys", "Esc"),
    }
    return named.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def card_rows(overrides: KeyOverrides = ()) -> tuple[tuple[str, str], ...]:
    """Give the key card: keys in words, and what they do, translated; with the keys a person has chosen."""
    chosen = dict(sound_overrides(overrides))
    rows = []
    for spec in ACTIONS:
        keys = [key for key in spec.keys if chosen.get(key, spec.action_id) == spec.action_id]
        keys += [key for key, action in chosen.items() if action == spec.action_id and key not in keys]
        if spec.on_card and keys:
            rows.append((_keys_words(spec, keys), action_words(spec)))
    translate = QCoreApplication.translate
    return (*rows, (translate("Keys", HIDE_KEYS), translate("Keys", HIDE_WORDS)))


def _is_key(key: str) -> bool:
    return key not in NOT_LEARNT and (len(key) == 1 or QKeySequence(key).toString() == key)


def _keys_words(spec: ActionSpec, keys: list[str]) -> str:
    translate = QCoreApplication.translate
    if spec.action_id == "digit":
        return translate("Keys", "0 to 9, Enter")
    either = translate("Keys", "{one} or {other}", "two keys that do the same")
    shown = [key_words(key) for key in keys if not key.startswith(("Media", "Toggle")) and key != "Enter"]
    words = shown[0] if shown else key_words(keys[0])
    for key in shown[1:]:
        words = either.format(one=words, other=key)
    return words
