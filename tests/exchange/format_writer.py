# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a format as a file, for tests alone; the program itself cannot write formats yet."""

from __future__ import annotations

from datetime import timedelta

from facilitator.domain.conditions import Condition
from facilitator.domain.formats import QUIET_GAP, MeetingFormat, Part, RoomWish


def write_format(format_: MeetingFormat) -> str:
    lines = [
        "schema = 1",
        f"id = {quoted(format_.format_id)}",
        f"title = {quoted(format_.title)}",
        f"summary = {quoted(format_.summary)}",
        f"version = {format_.version}",
        f'kind = "{format_.kind.value}"',
        f"minutes = {format_.minutes}",
        f"language = {quoted(format_.language)}",
        'licence = "CC0-1.0"',
        f"wordings = [{', '.join(quoted(name) for name in format_.wordings)}]",
    ]
    lines += [f"placeholders = {_list(format_.asks_for)}"] if format_.asks_for else []
    for part in format_.parts:
        lines += _part(part)
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _list(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(quoted(text) for text in texts)}]"


def _paragraphs(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\n{escaped}\n"""'


def _length(length: timedelta) -> str:
    seconds = int(length.total_seconds())
    return f'"{seconds // 60}:{seconds % 60:02}"'


def _kind_keys(part: Part) -> list[str]:
    told = {
        "optional": "true" if part.optional else None,
        "never_shorten": "true" if part.never_shorten else None,
        "shortest": part.shortest,
        "takes_slack": None if part.takes_slack is None else str(part.takes_slack).lower(),
        "before_end": part.before_end_min,
        "at_clock": None if part.at_clock is None else f'"{part.at_clock:%H:%M}"',
        "led_by": None if part.led_by is None else f'"{part.led_by.value}"',
        "longest": part.longest,
        "slot": quoted(part.slot) if part.slot else None,
        "prompts": _list(part.prompts) if part.prompts else None,
        "room": None if part.room is RoomWish.USUAL else f'"{part.room.value}"',
        "slogan": None if part.slogan is None else f'"{part.slogan.value}"',
        "private": _paragraphs(part.private) if part.private else None,
    }
    return [f"{key} = {value}" for key, value in told.items() if value is not None]


def _condition(one: Condition) -> list[str]:
    told = {
        "kind": quoted(one.kind.value),
        "numbers": list(one.numbers) or None,
        "names": f"[{', '.join(quoted(name) for name in one.names)}]" if one.names else None,
        "first": None if one.first is None else quoted(one.first.isoformat()),
        "last": None if one.last is None else quoted(one.last.isoformat()),
        "once": "true" if one.once else None,
        "unless": "true" if one.unless else None,
    }
    return ["[[parts.when]]", *(f"{key} = {value}" for key, value in told.items() if value is not None)]


def _part(part: Part) -> list[str]:
    lines = [
        "",
        "[[parts]]  # a note",
        f"id = {quoted(part.part_id)}",
        f"title = {quoted(part.title)}",
        f'kind = "{part.kind.value}"',
        f"minutes = {part.minutes}",
        f"words = {_paragraphs(part.words)}",
        f"for_you = {_paragraphs(part.for_you)}",
    ]
    lines += _kind_keys(part)
    for one in part.when:
        lines += _condition(one)
    for wording in part.wordings:
        lines += [
            f"[parts.wording.{wording.name}]",
            f"words = {_paragraphs(wording.words)}",
            f"for_you = {quoted(wording.for_you)}",
        ]
        lines += [f"short = {_paragraphs(wording.short_words)}"] if wording.short_words else []
    if part.short is not None:
        lines += ["[parts.short]", f"words = {_paragraphs(part.short.words)}", f"minutes = {part.short.minutes}"]
    if part.sharing is not None:
        rule = part.sharing
        lines += ["[parts.sharing]", f'order = "{rule.order.value}"', f'second_shares = "{rule.second_shares.value}"']
        lines += [f"cross_talk = {quoted(rule.cross_talk)}", f'direction = "{rule.direction.value}"']
        lines += [] if rule.limit is None else [f"limit = {_length(rule.limit)}"]
        lines += [] if rule.sign_before is None else [f"sign_before = {_length(rule.sign_before)}"]
        lines += [] if rule.gap == QUIET_GAP else [f"gap = {_length(rule.gap)}"]
        lines += [f"for_newcomers = {rule.newcomers_min}"] if rule.newcomers_min else []
        lines += [f"for_burning_need = {rule.burning_min}"] if rule.burning_min else []
        lines += ["online = true"] if rule.online else []
    if part.circles is not None:
        circles = part.circles
        lines += ["[parts.circles]", f'names = "{circles.names.value}"']
        lines += [] if circles.number is None else [f"number = {circles.number}"]
        lines += [] if circles.people is None else [f"people = {circles.people}"]
        lines += [f"minutes_each = {list(circles.minutes_each)}"] if circles.minutes_each else []
        lines += [] if circles.share is None else [f"share = {_length(circles.share)}"]
    if part.silence is not None:
        lines += [
            "[parts.silence]",
            f"length = {_length(part.silence.length)}",
            f'bells = "{part.silence.bells.value}"',
            f"prepare = {_length(part.silence.prepare)}",
        ]
        lines += [] if part.silence.interval is None else [f"interval = {_length(part.silence.interval)}"]
        lines += [] if part.silence.strokes is None else [f"strokes = {part.silence.strokes}"]
    return lines
