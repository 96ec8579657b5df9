# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of a TOML file whose values are asked for one by one; what is wrong is noted with its line.

Asking never raises: a value that can't be used gives a harmless one, so that all problems are found in one go.
Deliberately not here: which keys there are (`format_file.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time, timedelta
from enum import Enum
from typing import Any, TypeVar

from facilitator.domain.errors import FormatProblem
from facilitator.domain.sentences import told
from facilitator.exchange.gate import hidden_character
from facilitator.exchange.toml_source import Path, SourceLines

E = TypeVar("E", bound=Enum)
_MOST_SHOWN = 40
_TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ONE = "“{key}” is a list with one whole number."
_LENGTH = re.compile(r"([0-9]{1,3}):([0-5][0-9])")


class Problems:
    """Everything that was found wrong with one file."""

    def __init__(self, lines: SourceLines) -> None:
        self._lines = lines
        self._found: list[FormatProblem] = []

    def tell(self, path: Path, sentence: str) -> None:
        """Note a problem at a value's place."""
        self._found.append(FormatProblem(self._lines.line(path), sentence))

    def found(self) -> tuple[FormatProblem, ...]:
        """Give what was noted, in the order of the lines."""
        return tuple(sorted(self._found, key=lambda problem: problem.line))


class PartProblems(Problems):
    """The same for a file without lines that a person would look at: the place is told by the number of the part."""

    def __init__(self, file: str) -> None:
        super().__init__(SourceLines({}))
        self._file = file

    def tell(self, path: Path, sentence: str) -> None:
        """Note a problem at a value's place."""
        in_part = len(path) > 1 and path[0] == "parts" and isinstance(path[1], int)
        place = told("{file}, part {number}", file=self._file, number=int(path[1]) + 1) if in_part else self._file
        self._found.append(FormatProblem(0, sentence, place))


class CheckedTable:
    """One table and its place in the file. Keys that nobody has asked for are unknown keys."""

    def __init__(self, values: dict[str, Any], path: Path, problems: Problems) -> None:
        self._values = values
        self._path = path
        self._problems = problems
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def tell(self, key: str, sentence: str) -> None:
        """Note a problem with the value of `key`; an empty key is the table itself."""
        self._problems.tell((*self._path, key) if key else self._path, sentence)

    def text(self, key: str, most: int, *, wanted: bool = True, lines: bool = False) -> str:
        """Give a text of at most `most` characters without outer blanks; `lines`: it may have several lines."""
        value = self._value(key, wanted)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.tell(key, told("“{key}” is text: put it in quotation marks.", key=key))
            return ""
        hidden = hidden_character(value)
        text = value.strip()
        if hidden is not None:
            self.tell(key, hidden)
        elif not lines and ("\n" in text or "\t" in text):
            self.tell(key, told("“{key}” is a single line.", key=key))
        elif wanted and not text:
            self.tell(key, told("“{key}” is empty.", key=key))
        elif len(text) > most:
            self.tell(
                key,
                told(
                    "“{key}” has {count} characters; it may have {most}.",
                    key=key,
                    count=f"{len(text):,}",
                    most=f"{most:,}",
                ),
            )
        else:
            return text
        return ""

    def matching(self, key: str, most: int, pattern: re.Pattern[str], sentence: str) -> str:
        """Give a text of one line that has this shape; the sentence says which shape that is."""
        text = self.text(key, most)
        if text and not pattern.fullmatch(text):
            self.tell(key, sentence)
            return ""
        return text

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int | None:
        """Give a whole number in this range; None when there is none to use."""
        value = self._value(key, default is None)
        if value is None:
            return default if key not in self else None
        if not isinstance(value, int) or isinstance(value, bool):
            self.tell(key, told("“{key}” is a whole number, without quotation marks.", key=key))
            return None
        if not least <= value <= most:
            self.tell(key, told("“{key}” is from {least} to {most}.", key=key, least=least, most=f"{most:,}"))
            return None
        return value

    def flag(self, key: str) -> bool:
        """Give true or false; false when it is left out."""
        value = self._value(key, wanted=False)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.tell(key, told("“{key}” is true or false, without quotation marks.", key=key))
        return False

    def choice(self, key: str, among: type[E], default: E | None = None) -> E | None:
        """Give one of an enum's values by its text."""
        value = self._value(key, default is None)
        if value is None:
            return default
        if isinstance(value, str) and value in among._value2member_map_:
            return among(value)
        self.tell(
            key,
            told(
                "“{key}” is one of these: {choices}.",
                key=key,
                choices=", ".join(f"“{member.value}”" for member in among),
            ),
        )
        return None

    def length(self, key: str, least: timedelta, most: timedelta) -> timedelta | None:
        """Give a length of time written as minutes and seconds, "3:00"; None when it is left out."""
        value = self._value(key, wanted=False)
        if value is None:
            return None
        found = _LENGTH.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            self.tell(key, told('“{key}” is minutes and seconds in quotation marks, such as "3:00".', key=key))
            return None
        length = timedelta(minutes=int(found.group(1)), seconds=int(found.group(2)))
        if not least <= length <= most:
            self.tell(
                key, told("“{key}” is from {least} to {most}.", key=key, least=as_written(least), most=as_written(most))
            )
            return None
        return length

    def yes_or_no(self, key: str) -> bool | None:
        """Give true or false; None when it is left out or is neither."""
        value = self._value(key, wanted=False)
        if value is not None and not isinstance(value, bool):
            self.tell(key, told("“{key}” is true or false, without quotation marks.", key=key))
            return None
        return value

    def time_of_day(self, key: str) -> time | None:
        """Give a time of day written as hours and minutes, "20:25"; None when it is left out."""
        value = self._value(key, wanted=False)
        if value is None:
            return None
        found = _TIME_OF_DAY.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            self.tell(key, told('“{key}” is a time of day in quotation marks, such as "20:25".', key=key))
            return None
        return time(int(found.group(1)), int(found.group(2)))

    def day(self, key: str) -> date | None:
        """Give a day written as year, month and day, "2026-11-24"; None when it is left out."""
        value = self._value(key, wanted=False)
        if value is None:
            return None
        try:
            if not isinstance(value, str) or not _DAY.fullmatch(value):
                raise ValueError(key)
            return date.fromisoformat(value)
        except ValueError:
            self.tell(key, f'“{key}” is a day in quotation marks, such as "2026-11-24".')
            return None

    def whole_numbers(self, key: str, most: int, largest: int) -> tuple[int, ...]:
        """Give a list of 1 to `most` different whole numbers from 1 to `largest`."""
        value = self._value(key, wanted=True)
        if value is None:
            return ()
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            self.tell(key, f"“{key}” is a list of 1 to {most} whole numbers." if most > 1 else _ONE.format(key=key))
        elif not all(type(one) is int and 1 <= one <= largest for one in value):
            self.tell(key, f"Each of the “{key}” is a whole number from 1 to {largest:,}.")
        elif len(set(value)) != len(value):
            self.tell(key, f"One number stands twice in “{key}”.")
        else:
            return tuple(value)
        return ()

    def names(self, key: str, most: int, pattern: re.Pattern[str], sentence: str) -> tuple[str, ...]:
        """Give a list of 1 to `most` different names of this shape."""
        value = self._value(key, wanted=True)
        if value is None:
            return ()
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            self.tell(key, told("“{key}” is a list of 1 to {most} names in quotation marks.", key=key, most=most))
        elif not all(isinstance(name, str) and pattern.fullmatch(name) for name in value):
            self.tell(key, sentence)
        elif len(set(value)) != len(value):
            self.tell(key, told("One name stands twice in “{key}”.", key=key))
        else:
            return tuple(value)
        return ()

    def texts(self, key: str, most: int, longest: int) -> tuple[str, ...]:
        """Give a list of 1 to `most` texts of one line, each of at most `longest` characters; empty when left out."""
        value = self._value(key, wanted=False)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            self.tell(key, told("“{key}” is a list of texts in quotation marks.", key=key))
            return ()
        if not 1 <= len(value) <= most:
            self.tell(
                key, told("There are {count} “{key}”; there may be 1 to {most}.", count=len(value), key=key, most=most)
            )
            return ()
        texts = tuple(text.strip() for text in value)
        for text in texts:
            hidden = hidden_character(text)
            if hidden is not None:
                self.tell(key, hidden)
            elif not text or "\n" in text or "\t" in text:
                self.tell(key, told("Each of the “{key}” is a single line with something in it.", key=key))
            elif len(text) > longest:
                self.tell(
                    key,
                    told(
                        "One of the “{key}” has {count} characters; it may have {longest}.",
                        key=key,
                        count=f"{len(text):,}",
                        longest=f"{longest:,}",
                    ),
                )
            else:
                continue
            return ()
        return texts

    def wholes(self, key: str, least: int, most: int, most_of_them: int) -> tuple[int, ...]:
        """Give a list of 1 to `most_of_them` whole numbers in this range; none when it is left out."""
        value = self._value(key, wanted=False)
        if value is None:
            return ()
        if not isinstance(value, list) or not 1 <= len(value) <= most_of_them:
            self.tell(key, told("“{key}” is a list of 1 to {most} whole numbers.", key=key, most=most_of_them))
        elif not all(isinstance(one, int) and not isinstance(one, bool) and least <= one <= most for one in value):
            self.tell(
                key, told("Each of “{key}” is a whole number from {least} to {most}.", key=key, least=least, most=most)
            )
        else:
            return tuple(value)
        return ()

    def table(self, key: str) -> CheckedTable | None:
        """Give the table below `key`; None when there is none."""
        value = self._value(key, wanted=False)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.tell(key, told("“{key}” is a table with a heading of its own.", key=key))
            return None
        return CheckedTable(value, (*self._path, key), self._problems)

    def rows(self, key: str, most: int) -> Sequence[CheckedTable]:
        """Give the 1 to `most` tables of a list."""
        value = self._value(key, wanted=True)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            self.tell(key, told("Each of the “{key}” is a table under the heading [[{key}]].", key=key))
            return ()
        if not 1 <= len(value) <= most:
            self.tell(
                key, told("There are {count} “{key}”; there may be 1 to {most}.", count=len(value), key=key, most=most)
            )
            return ()
        return [CheckedTable(row, (*self._path, key, place), self._problems) for place, row in enumerate(value)]

    def all_names(self) -> tuple[str, ...]:
        """Give the names of all that stands in this table and count them as known."""
        self._asked.update(self._values)
        return tuple(self._values)

    def pass_over(self, key: str) -> None:
        """Count a key as known without looking at its value."""
        self._asked.add(key)

    def refuse_the_rest(self) -> None:
        """Note every key that nobody has asked for."""
        for key in self._values:
            if key not in self._asked:
                self.tell(key, told("“{name}” is not a key that belongs here.", name=shown(key)))

    def _value(self, key: str, wanted: bool) -> Any:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None and wanted:
            self.tell("", told("“{key}” is missing here.", key=key))
        return value


def as_written(length: timedelta) -> str:
    """Write a length as a format file does: minutes and seconds."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"


def shown(text: str) -> str:
    """Give somebody else's text fit to stand in a sentence: short, and nothing hidden in it."""
    if hidden_character(text) is not None or not text.isprintable():
        return "…"
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
