# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, read as a screen reader would: its accessible tree, over the bus, with no hook in the program.

Speaks AT-SPI itself, over the Unix socket of the bus, many questions at a time: a whole page is read within some
milliseconds. Deliberately not here: what any name means (`program.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ANSWER_WITHIN_S = 5.0
SHOWING, FOCUSED, FOCUSABLE, CHECKED, ACTIVE = 25, 12, 11, 4, 1
"""Places of the states in AT-SPI's bit field."""


@dataclass(frozen=True)
class Node:
    """One thing that is shown."""

    role: str
    name: str
    kind: str
    """What the toolkit calls it, from its root: "…RunFoot.PrimaryButton"."""
    states: int = 0
    children: tuple[Node, ...] = field(default=(), repr=False)
    place: tuple[str, str] = field(default=("", ""), repr=False)
    """Where on the bus it is."""

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    def walk(self) -> Iterator[Node]:
        """Give this and all beneath it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def drawn(self, depth: int = 0) -> str:
        """Draw the tree, for whoever has to find out why a journey stopped."""
        focus = " *" if self.has(FOCUSED) else ""
        lines = [f"{'  ' * depth}[{self.role}] {self.name!r}{focus}  {self.kind.rpartition('.')[2]}"]
        return "\n".join([*lines, *(child.drawn(depth + 1) for child in self.children)])


class Gone(Exception):
    """The program, or the thing asked about, is no longer there."""


class AccessibleBus:
    """One connection to the bus of accessible trees."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def is_answering(self) -> bool:
        """Whether the registry of programs is there."""
        return self._ask([_call(REGISTRY, "GetChildren")]) != [None]

    def programs(self) -> dict[int, tuple[str, str]]:
        """Give the root of every program on the bus, by its process id."""
        (found,) = self._ask([_call(REGISTRY, "GetChildren")])
        roots = [] if found is None else [(name, path) for name, path in found[0]]
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        asked = [new_method_call(bus, "GetConnectionUnixProcessID", "s", (name,)) for name, _ in roots]
        return {pid[0]: root for pid, root in zip(self._ask(asked), roots, strict=True) if pid is not None}

    def read(self, root: tuple[str, str]) -> Node:
        """Read everything that is showing beneath this root. Raises Gone when the program has ended."""
        facts: dict[tuple[str, str], tuple[str, str, str, int]] = {}
        below: dict[tuple[str, str], list[tuple[str, str]]] = {}
        level = [root]
        while level:
            answers = iter(self._ask([call for place in level for call in _questions(place)]))
            following: list[tuple[str, str]] = []
            for place, answer in zip(level, zip(*[answers] * 5, strict=True), strict=True):
                if None in answer:
                    continue
                name, kind, role, states, children = answer
                low, high = states[0]
                facts[place] = (role[0], name[0][1], kind[0][1], low | high << 32)
                if place == root or facts[place][3] >> SHOWING & 1 or role[0] in ("frame", "window"):
                    below[place] = [(bus, path) for bus, path in children[0] if path != "/org/a11y/atspi/null"]
                    following += below[place]
            level = following
        if root not in facts:
            raise Gone
        return _tree(root, facts, below)

    def press(self, node: Node) -> bool:
        """Do what a screen reader's own press does: the first action that the thing itself offers."""
        bus, path = node.place
        call = new_method_call(DBusAddress(path, bus, "org.a11y.atspi.Action"), "DoAction", "i", (0,))
        (answer,) = self._ask([call])
        return answer is not None and bool(answer[0])

    def text(self, node: Node) -> str:
        """Read the whole text of something that holds one, as a screen reader does; empty where there is none."""
        bus, path = node.place
        call = new_method_call(DBusAddress(path, bus, "org.a11y.atspi.Text"), "GetText", "ii", (0, -1))
        (answer,) = self._ask([call])
        return "" if answer is None else str(answer[0])

    def _ask(self, questions: Sequence[Message]) -> list[tuple | None]:
        """Ask all at once; None where the answer was a refusal."""
        waiting: dict[int, int] = {}
        answers: list[tuple | None] = [None] * len(questions)
        for number, question in enumerate(questions):
            serial = next(self._connection.outgoing_serial)
            waiting[serial] = number
            self._connection.send(question, serial=serial)
        while waiting:
            message = self._connection.receive(timeout=ANSWER_WITHIN_S)
            number = waiting.pop(message.header.fields.get(5, -1), None)
            if number is not None and message.header.message_type is MessageType.method_return:
                answers[number] = message.body
        return answers


def _call(place: tuple[str, str], method: str) -> Message:
    bus, path = place
    return new_method_call(DBusAddress(path, bus, ACCESSIBLE), method)


def _questions(place: tuple[str, str]) -> list[Message]:
    bus, path = place
    properties = Properties(DBusAddress(path, bus, ACCESSIBLE))
    asked = [properties.get("Name"), properties.get("AccessibleId")]
    return asked + [_call(place, method) for method in ("GetRoleName", "GetState", "GetChildren")]


def _tree(
    place: tuple[str, str],
    facts: dict[tuple[str, str], tuple[str, str, str, int]],
    below: dict[tuple[str, str], list[tuple[str, str]]],
) -> Node:
    role, name, kind, states = facts[place]
    children = [_tree(child, facts, below) for child in below.get(place, ()) if child in facts]
    shown = tuple(child for child in children if child.has(SHOWING) or child.role in ("frame", "window"))
    return Node(role, name, kind, states, shown, place)
