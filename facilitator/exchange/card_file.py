# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a safety card from its file, and tells all that is wrong with one. The keys are in `docs/formats.md`.

Deliberately not here: which cards there are (`services/card_library.py`) and what may be read at all (`gate.py`).
"""

from __future__ import annotations

import re

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.safety import MOST_WORDS, CardKind, NumberKind, SafetyCard
from facilitator.exchange.checked_table import CheckedTable, Problems
from facilitator.exchange.gate import UnfitText, admit
from facilitator.exchange.toml_source import read_toml

SCHEMA = 1
_CODE = re.compile(r"[A-Za-z0-9.+-]{1,60}")
_KINDS = {kind.value: kind for kind in NumberKind}
_KIND = re.compile("|".join(_KINDS))


def read_card(given: str | bytes, source: str) -> SafetyCard:
    """Read a card; `source` names the file in what is told.

    Raises FormatHasProblems with everything that is wrong, each with its line and one plain sentence.
    """
    try:
        values, lines = read_toml(admit(given))
    except UnfitText as unfit:
        raise FormatHasProblems(source, (FormatProblem(unfit.line, unfit.sentence),)) from unfit
    problems = Problems(lines)
    table = CheckedTable(values, (), problems)
    table.whole("schema", SCHEMA, SCHEMA)
    kind = table.choice("id", CardKind)
    title = table.text("title", 60)
    table.matching("language", 35, _CODE, '“language” is a language code, such as "en".')
    table.matching("licence", 60, _CODE, '“licence” is an SPDX name, such as "CC0-1.0".')
    steps = table.text("steps", MOST_WORDS, lines=True)
    listen = table.text("listen", MOST_WORDS, wanted=False, lines=True)
    numbers = table.names("numbers", len(_KINDS), _KIND, f"Each of the “numbers” is one of: {', '.join(_KINDS)}.")
    has_place = table.flag("has_place")
    table.refuse_the_rest()
    if kind is None or problems.found():
        raise FormatHasProblems(source, problems.found())
    return SafetyCard(kind, title, steps, listen, tuple(_KINDS[name] for name in numbers), has_place)
