# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut, replayed: a program is watched by strace, and the disk as it might be found afterwards is rebuilt.

What was flushed is there. Of what was written since, any part may be there, whole or torn at 512 bytes. Names (making,
renaming, deleting) are certain once their folder was flushed; before that, the first few of them are there.
Not modelled: disks that lie about flushing, and damage outside what was written.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,close,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink"
LINE = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class Node:
    """One file: what is surely on the disk, and what was written since the last flush."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes] | int] = field(default_factory=list)

    def flush(self) -> None:
        for change in self.since:
            _apply(self.certain, change)
        self.since.clear()

    def found(self, chance: random.Random) -> bytes:
        """Give the file as it might be found: some of what was not flushed is missing, some is torn."""
        content = bytearray(self.certain)
        for change in self.since:
            fate = chance.random()
            if fate < 0.4:
                _apply(content, change)
            elif fate < 0.6 and not isinstance(change, int):
                offset, data = change
                sectors = chance.randrange(len(data) // SECTOR + 1)
                _apply(content, (offset, data[: sectors * SECTOR]))
        return bytes(content)


@dataclass
class Disk:
    """One folder on a disk whose power may go at any call."""

    folder: Path
    names: dict[str, Node] = field(default_factory=dict)
    certain_names: dict[str, Node] = field(default_factory=dict)
    renamings: list[dict[str, Node]] = field(default_factory=list)
    opened: dict[int, tuple[str, int]] = field(default_factory=dict)
    nodes: dict[int, Node] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for path in self.folder.iterdir():
            self.names[path.name] = Node(bytearray(path.read_bytes()))
        self.certain_names = dict(self.names)

    def call(self, name: str, arguments: str, result: int) -> None:
        """Follow one system call that succeeded."""
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(arguments)]
        if name == "openat":
            self._open(Path(texts[0].decode()), arguments, result)
        elif name == "rename":
            self._rename(*(Path(text.decode()) for text in texts))
        elif name == "unlink" and Path(texts[0].decode()).parent == self.folder:
            self.names.pop(Path(texts[0].decode()).name, None)
            self._named()
        else:
            numbers = [int(one) for one in re.findall(r"(?<![\\w.])\d+", TEXT.sub("", arguments))]
            self._on_descriptor(name, numbers, texts, result)

    def found(self, chance: random.Random, folder: Path) -> None:
        """Write the folder as it might be found after the power went now."""
        names = [self.certain_names, *self.renamings][chance.randint(0, len(self.renamings))]
        folder.mkdir(parents=True)
        for name, node in names.items():
            (folder / name).write_bytes(node.found(chance))

    def _open(self, path: Path, arguments: str, descriptor: int) -> None:
        self.nodes.pop(descriptor, None)
        self.opened[descriptor] = (str(path), 0)
        if path.parent != self.folder:
            return
        if path.name not in self.names:
            self.names[path.name] = Node()
            self._named()
        self.nodes[descriptor] = self.names[path.name]
        if "O_TRUNC" in arguments:
            self.nodes[descriptor].since.append(0)

    def _rename(self, old: Path, new: Path) -> None:
        if new.parent == self.folder:
            self.names[new.name] = self.names.pop(old.name)
            self._named()

    def _named(self) -> None:
        self.renamings.append(dict(self.names))

    def _on_descriptor(self, name: str, numbers: list[int], texts: list[bytes], result: int) -> None:
        descriptor = numbers[0]
        node = self.nodes.get(descriptor)
        if name == "write" and descriptor == 1:
            self.said.append(texts[0].decode())
        elif name == "close":
            self.opened.pop(descriptor, None)
            self.nodes.pop(descriptor, None)
        elif name in ("fsync", "fdatasync") and self.opened.get(descriptor, ("", 0))[0] == str(self.folder):
            self.certain_names = dict(self.names)
            self.renamings.clear()
        elif node is None:
            return
        elif name in ("fsync", "fdatasync"):
            node.flush()
        elif name == "ftruncate":
            node.since.append(numbers[1])
        elif name == "pwrite64":
            node.since.append((numbers[-1], texts[0][:result]))
        elif name == "write":
            path, offset = self.opened[descriptor]
            node.since.append((offset, texts[0][:result]))
            self.opened[descriptor] = (path, offset + result)


@dataclass(frozen=True)
class Recording:
    """The calls of one program on one folder, and the folder as it was before."""

    before: Path
    folder: Path
    calls: tuple[tuple[str, str, int], ...]

    def cut(self, seed: int, into: Path, after_saying: str) -> list[str]:
        """Rebuild one state after a cut at a random call; tell what the program had said by then."""
        chance = random.Random(seed)
        disk = Disk(self.before)
        disk.folder = self.folder
        first = next(
            number
            for number, (name, arguments, _) in enumerate(self.calls)
            if name == "write" and arguments.startswith("1,") and after_saying.encode().hex() in _plain_hex(arguments)
        )
        for call in self.calls[: chance.randint(first + 1, len(self.calls))]:
            disk.call(*call)
        disk.found(chance, into)
        return disk.said


def record(script: str, folder: Path, scratch: Path) -> Recording:
    """Run a Python script under strace and keep its calls. The script says on its output what it believes is saved."""
    before, trace = scratch / "before", scratch / "trace"
    shutil.copytree(folder, before)
    watch = ["strace", "-qq", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(trace)]
    subprocess.run([*watch, sys.executable, "-c", script], check=True, capture_output=True, timeout=100)
    matches = [match for line in trace.read_text("ascii").splitlines() if (match := LINE.match(line))]
    calls = [(match[1], match[2], int(match[3])) for match in matches]
    return Recording(before, folder, tuple(call for call in calls if call[2] >= 0))


def _plain_hex(arguments: str) -> str:
    return "".join(TEXT.findall(arguments)).replace("\\x", "")


def _apply(content: bytearray, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        del content[change:]
        content.extend(bytes(change - len(content)))
        return
    offset, data = change
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
