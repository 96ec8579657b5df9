# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rehearsal in words for the terminal, and as JSON for other programs. Deliberately not here: the plan itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import timedelta

    from facilitator.domain.conditions import Condition
    from facilitator.services.practice import Played, PlayedPart
    from facilitator.services.rehearsal import Rehearsal, RehearsedPart


def rehearsal_words(plan: Rehearsal, story: Played | None = None) -> str:
    """Tell a plan as a table with what is to be known beside it, and how the evening could go."""
    return _table(plan) + ("" if story is None else f"\n\n{_told(story)}")


def rehearsal_json(plan: Rehearsal, story: Played | None = None) -> str:
    """Tell the same in fields."""
    import json

    whole: dict[str, Any] = {
        "format": plan.title,
        "people": plan.people,
        "start": f"{plan.starts:%H:%M}",
        "end": f"{plan.ends:%H:%M}",
        "minutes": plan.minutes,
        "parts": [
            {
                "number": part.number,
                "title": part.title,
                "kind": part.kind.value,
                "starts": f"{part.starts:%H:%M}",
                "minutes": part.minutes,
                "each_share_s": part.each_share_s,
            }
            for part in plan.parts
        ],
        "not_in_it": [{"title": part.title, "only": _condition(part.because)} for part in plan.out],
    }
    if story is not None:
        whole["story"] = {
            "end": f"{story.ended:%H:%M}",
            "over_s": round(story.over.total_seconds()),
            "parts": [
                {
                    "number": part.number,
                    "starts": f"{part.began:%H:%M:%S}",
                    "took_s": round(part.took.total_seconds()),
                    "shares_s": [round(share.total_seconds()) for share in part.shares],
                }
                for part in story.parts
            ],
        }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _table(plan: Rehearsal) -> str:
    rows = [("", "starts", "min", "part", "kind", "each share")]
    for part in plan.parts:
        minutes, seconds = divmod(part.each_share_s or 0, 60)
        share = "" if part.each_share_s is None else f"{minutes}:{seconds:02}"
        rows.append((str(part.number), f"{part.starts:%H:%M}", str(part.minutes), part.title, part.kind.value, share))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    people = "1 person" if plan.people == 1 else f"{plan.people} people"
    head = f"{plan.title}, {plan.starts:%H:%M} to {plan.ends:%H:%M}, {plan.minutes} minutes, {people}"
    notes = [f"{part.number} {part.title}: {note}" for part in plan.parts if (note := _note(part))]
    out = [f"Not in it: {part.title} ({_condition(part.because)})" for part in plan.out]
    return "\n".join([head, "", *lines, *(["", *notes] if notes else []), *(["", *out] if out else [])])


def _condition(because: Condition) -> str:
    """Say a condition in the words of a format file."""
    first, last = because.first, because.last
    days = [] if first is None else [f"{first}" if last is None else f"{first} to {last}"]
    said = " ".join([*days, ", ".join([*map(str, because.numbers), *because.names])]).strip()
    sense = "not when" if because.unless else "only when"
    return f"{sense}: {because.kind.value} {said}".strip()


def _note(part: RehearsedPart) -> str:
    """Say who takes over here, and what can give way when the evening is late."""
    notes = [f"the {part.taken_over_by.value} leads from here"] if part.taken_over_by else []
    notes += [f"{part.circles} circles at the same time"] if part.circles is not None else []
    notes += [f"short version {part.short_min} min"] if part.short_min is not None else []
    notes += ["can be left out"] if part.optional else []
    notes += ["never shortened"] if part.never_shorten else []
    notes += [f"up to {part.longest_min} min when there is time"] if part.longest_min is not None else []
    notes += [f"chosen for each meeting: {part.slot}"] if part.slot else []
    notes += [f"asks for {', '.join(part.asks_for)}"] if part.asks_for else []
    return ", ".join(notes)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    number, starts, minutes, title, kind, share = row
    cells = (
        number.rjust(widths[0]),
        starts.ljust(widths[1]),
        minutes.rjust(widths[2]),
        title.ljust(widths[3]),
        kind.ljust(widths[4]),
        share.rjust(widths[5]),
    )
    return "  ".join(cells).rstrip()


def _told(story: Played) -> str:
    """Tell a made-up evening in a few lines."""
    lines = ["With made-up people it could go like this. Nothing is saved.", ""]
    lines += [f"{part.began:%H:%M}  {part.title}, {_m_ss(part.took)}{_shares(part)}" for part in story.parts]
    over_min = round(story.over.total_seconds() / 60)
    ending = "on time" if not over_min else f"{abs(over_min)} min {'over' if over_min > 0 else 'early'}"
    return "\n".join([*lines, f"{story.ended:%H:%M}  The end, {ending}"])


def _shares(part: PlayedPart) -> str:
    if not part.shares:
        return ""
    if len(part.shares) == 1:
        return f"; 1 share of {_m_ss(part.shares[0])}"
    return f"; {len(part.shares)} shares of {_m_ss(min(part.shares))} to {_m_ss(max(part.shares))}"


def _m_ss(span: timedelta) -> str:
    minutes, seconds = divmod(round(span.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"
