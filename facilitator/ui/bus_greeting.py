# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Greeting a bus by hand, within a time limit: who takes a connection and never says a word would stop Qt for ever.

Local (unix) sockets only. One question is put by hand as well, for its answer decides what Qt connects to next: where
the bus of screen readers is. Deliberately not here: what follows from it (`buses.py`).
"""

from __future__ import annotations

# The bare module, for local sockets alone: the comfortable one costs the first paint three milliseconds more.
import _socket  # noqa: TID251
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

AGAIN_AFTER_S = 0.01
MOST_BYTES = 64 * 1024
ANSWER, REFUSAL = 2, 3
ANSWERS_TO = b"\x05\x01u\x00"
"""How the field begins that tells which message is answered."""


def is_silent(address: str, within_s: float) -> bool:
    """Tell whether one address takes a connection and says nothing within so many seconds."""
    try:
        with _greeted(address, time.monotonic() + within_s):
            return False
    except TimeoutError:
        return True
    except OSError:
        return False


def voices_address(session_address: str, within_s: float) -> str:
    """Ask the session's bus where the bus of screen readers is; empty when there is none, or no answer in time.

    Nothing is started by asking.
    """
    deadline = time.monotonic() + within_s
    hello = _call(1, 0, "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")
    ask = _call(2, 2, "/org/a11y/bus", "org.a11y.Bus", "GetAddress")  # 2: do not start it
    try:
        with _greeted(session_address, deadline) as ours:
            ours.sendall(b"BEGIN\r\n" + hello + ask)
            return _text_answered(ours, 2, deadline)
    except OSError:
        return ""


@contextmanager
def _greeted(address: str, deadline: float) -> Iterator[_socket.socket]:
    """Connect and be answered. Raises TimeoutError when nothing is said until the deadline, else OSError."""
    path = _socket_path(address)
    if path is None:
        raise OSError("no local socket")
    ours = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        _connect(ours, path, deadline)
        ours.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        answer = b""
        while not answer.endswith(b"\n"):
            answer += _received(ours, deadline)
        yield ours
    finally:
        ours.close()


def _connect(ours: _socket.socket, path: bytes, deadline: float) -> None:
    """Connect; a queue that is full is tried again until the deadline."""
    ours.settimeout(max(deadline - time.monotonic(), 0.001))
    while True:
        try:
            ours.connect(path)
        except BlockingIOError as full:
            if time.monotonic() > deadline:
                raise TimeoutError from full
            time.sleep(AGAIN_AFTER_S)
        else:
            return


def _received(ours: _socket.socket, deadline: float) -> bytes:
    ours.settimeout(max(deadline - time.monotonic(), 0.001))
    some = ours.recv(MOST_BYTES)
    if not some:
        raise ConnectionResetError
    return some


def _call(serial: int, flags: int, path: str, name: str, method: str) -> bytes:
    """Write the message that calls a method without arguments, of an interface named as its service is."""
    fields = b""
    for code, kind, value in ((1, "o", path), (2, "s", name), (3, "s", method), (6, "s", name)):
        text = value.encode()
        fields = _padded(fields) + bytes([code, 1]) + kind.encode() + b"\0" + _number(len(text)) + text + b"\0"
    order = b"l" if sys.byteorder == "little" else b"B"
    return _padded(order + bytes([1, flags, 1]) + _number(0) + _number(serial) + _number(len(fields)) + fields)


def _text_answered(ours: _socket.socket, serial: int, deadline: float) -> str:
    """Read messages until the one that answers; give the text in it, empty when it is a refusal."""
    came = b""
    while len(came) < MOST_BYTES:
        came += _received(ours, deadline)
        while len(came) >= 16:
            body, fields = _read_number(came, 4), _read_number(came, 12)
            begins = 16 + fields + -fields % 8
            if len(came) < begins + body:
                break
            message, came = came[: begins + body], came[begins + body :]
            if ANSWERS_TO + _number(serial) not in message[16:begins]:
                continue
            if message[1] != ANSWER or body < 5:
                return ""
            return message[begins + 4 : begins + 4 + _read_number(message, begins)].decode("utf-8", "replace")
    return ""


def _number(value: int) -> bytes:
    return value.to_bytes(4, sys.byteorder)


def _read_number(message: bytes, at: int) -> int:
    return int.from_bytes(message[at : at + 4], sys.byteorder)


def _padded(message: bytes) -> bytes:
    return message + bytes(-len(message) % 8)


def _socket_path(address: str) -> bytes | None:
    """Give the socket of one address (`unix:path=...` or `unix:abstract=...`); None when it names none."""
    kind, _, rest = address.partition(":")
    if kind != "unix":
        return None
    values = dict(pair.partition("=")[::2] for pair in rest.split(","))
    for name, start in (("path", b""), ("abstract", b"\0")):
        if values.get(name):
            return start + _unescaped(os.fsencode(values[name]))
    return None


def _unescaped(name: bytes) -> bytes:
    """Read D-Bus's escapes, "%20" for a space; without the module of patterns, which the first paint does not need."""
    first, *others = name.split(b"%")
    try:
        return first + b"".join(bytes([int(other[:2], 16)]) + other[2:] for other in others)
    except ValueError:
        return name
