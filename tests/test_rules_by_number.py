# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of ux.md 6.1 can each be found by their number: some test says "A7: ..." of itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
RULES = [f"A{number}" for number in range(1, 21)]


def rules_told(source: str) -> set[str]:
    """Give the rules that the tests of a file say they are for."""
    tests = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.FunctionDef)]
    told = (ast.get_docstring(one) or "" for one in tests if one.name.startswith("test_"))
    numbers = (re.match(r"(?:A\d+(?:, )?)+(?:control)?:", docstring) for docstring in told)
    return {rule for match in numbers if match for rule in re.findall(r"A\d+", match[0])}


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_a_test_that_names_it(rule: str) -> None:
    """Each of A1 to A20 is the first word of some test's sentence."""
    assert any(rule in rules_told(file.read_text("utf-8")) for file in TESTS.rglob("test_*.py"))


def test_a_rule_that_nobody_names_would_be_missed() -> None:
    """Control: only a test's own sentence counts, and only when it begins with the number."""
    tests = {"test_one": "A3, A4: yes.", "helper": "A5: no.", "test_two": "As A6."}
    source = "\n".join(f'def {name}():\n    """{sentence}"""' for name, sentence in tests.items())
    assert rules_told(source) == {"A3", "A4"}
