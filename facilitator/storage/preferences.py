# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One person's settings on this laptop: one JSON file without any content, replaced whole."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

from facilitator.domain.distance import DISTANCES_M, READING_SIZES_PX
from facilitator.domain.preferences import MOST_KEYS, TEXT_PERCENTS, Preferences

LARGEST_BYTES = 64 * 1024
_OFFERED = {"text_percent": TEXT_PERCENTS, "room_reading_px": READING_SIZES_PX, "room_distance_m": DISTANCES_M}


class JsonPreferences:
    """The settings port on a file. A settings file from a later version keeps what this one knows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was_damaged = False

    @property
    def was_damaged(self) -> bool:
        """Whether the last load had to set a damaged file aside (as `.damaged`)."""
        return self._was_damaged

    def load(self) -> Preferences:
        """Give the settings; a damaged file is set aside and gives the usual ones. Never raises."""
        self._was_damaged = False
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST_BYTES + 1)
        except OSError:
            return Preferences()
        try:
            return _read(content)
        except (ValueError, RecursionError):
            self._was_damaged = True
            self._set_aside()
            return Preferences()

    def save(self, preferences: Preferences) -> None:
        """Keep the settings. Raises StorageUnavailable; then the older file still stands."""
        import json

        from facilitator.storage.atomic import replace_file
        from facilitator.storage.faults import named_os_error

        body = {field.name: _plain(getattr(preferences, field.name)) for field in fields(preferences)}
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._path, (json.dumps({"v": 1, **body}, indent=2) + "\n").encode())
        except OSError as problem:
            raise named_os_error(problem) from problem

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        except OSError:
            return


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _read(content: bytes) -> Preferences:
    """Raises ValueError for what cannot be a settings file; single values that do not fit take the usual ones."""
    import json  # many have no settings file: the first paint does without

    if len(content) > LARGEST_BYTES:
        raise ValueError("too large")
    body = json.loads(content.decode("utf-8"))
    if not isinstance(body, dict):
        raise ValueError("not an object")
    hints = get_type_hints(Preferences)
    usual = Preferences()
    return Preferences(
        **{
            field.name: _fitting(field.name, hints[field.name], body.get(field.name), getattr(usual, field.name))
            for field in fields(Preferences)
        }
    )


def _fitting(name: str, kind: type, value: object, usual: Any) -> Any:
    if name == "keys":
        return _keys(value)
    if issubclass(kind, Enum):
        return next((one for one in kind if one.value == value), usual)
    if type(value) is not kind:
        return usual
    if name in _OFFERED and value not in _OFFERED[name]:
        return usual
    if name == "volume" and not 0 <= int(str(value)) <= 100:
        return usual
    if isinstance(value, str) and len(value) > 35:
        return usual
    return value


def _keys(value: object) -> tuple[tuple[str, str], ...]:
    """Keep pairs of two short texts, the last for each key; anything else in the list is left out."""
    if not isinstance(value, list):
        return ()
    kept: dict[str, str] = {}
    for pair in value[:MOST_KEYS]:
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) and len(one) <= 35 for one in pair):
            kept[pair[0]] = pair[1]
    return tuple(kept.items())
