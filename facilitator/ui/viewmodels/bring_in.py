# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a file in: it is read away from the window, looked at, and only then made the group's own.

Deliberately not here: how files are read (`exchange`), what happens to the format afterwards (`formats.py`), words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.own_formats import LONGEST_TITLE
from facilitator.services.parts_from_document import FoundFormat, title_of
from facilitator.services.parts_from_table import Columns, FoundTable, format_from_table
from facilitator.ui.viewmodels.courier import Courier

LookInto = Callable[[Path, str], FoundFormat | FoundTable]


class Stage(Enum):
    """How far it is."""

    NOTHING = auto()
    READING = auto()
    PROBLEMS = auto()
    LOOKING = auto()


@dataclass(frozen=True, slots=True)
class BringInView:
    """What is known of the file `source`. While looking, `found` is what would be brought in, under the name `title`.

    `table`: it was a table, and `columns` say what is taken from where; then there can be `problems` and no `found`.
    """

    stage: Stage = Stage.NOTHING
    source: str = ""
    title: str = ""
    found: FoundFormat | None = None
    table: FoundTable | None = None
    columns: Columns | None = None
    problems: tuple[FormatProblem, ...] = ()


class BringInViewModel(QObject):
    """`shown` carries a BringInView; `brought` the format and the name it is to have."""

    shown = Signal(object)
    brought = Signal(object, str)

    def __init__(self, look_into: LookInto, courier: Courier, language: Callable[[], str]) -> None:
        super().__init__()
        self._look_into = look_into
        self._courier = courier
        self._language = language
        self._view = BringInView()
        self._asked = 0

    @property
    def view(self) -> BringInView:
        """How it stands."""
        return self._view

    def show_now(self) -> None:
        """Tell everything again, for a page that has just been made."""
        self.shown.emit(self._view)

    def look_at(self, path: Path) -> None:
        """Read a file; what was looked at before is forgotten, and comes too late if it is still being read."""
        self._asked += 1
        self._tell(BringInView(Stage.READING, path.name))
        mine = self._asked
        job = partial(self._look_into, path, self._language())
        self._courier.send(job, partial(self._take, mine), partial(self._refuse, mine))

    def choose_columns(self, columns: Columns) -> None:
        """Take other columns of the table."""
        if self._view.table is not None:
            self._map(replace(self._view, columns=columns))

    def name(self, title: str) -> None:
        """Give what is brought in another name."""
        if self._view.found is not None and title.strip() != self._view.title:
            self._view = replace(self._view, title=title.strip()[:LONGEST_TITLE])

    def bring_in(self) -> None:
        """Make what was found the group's own."""
        view = self._view
        if view.found is not None:
            self._tell(BringInView())
            self.brought.emit(view.found.format, view.title or view.found.format.title)

    def leave(self) -> None:
        """Forget the file."""
        self._asked += 1
        self._tell(BringInView())

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take(self, asked: int, found: FoundFormat | FoundTable) -> None:
        if asked != self._asked:
            return
        view = BringInView(Stage.LOOKING, found.source)
        if isinstance(found, FoundTable):
            self._map(replace(view, title=title_of(found.source), table=found, columns=found.columns))
        else:
            self._tell(replace(view, title=found.format.title, found=found))

    def _map(self, view: BringInView) -> None:
        assert view.table is not None
        assert view.columns is not None
        table = view.table
        try:
            found = format_from_table(table.table, view.columns, view.title, table.source, self._language())
        except FormatHasProblems as broken:
            self._tell(replace(view, found=None, problems=broken.problems))
        else:
            self._tell(replace(view, found=found, problems=()))

    def _refuse(self, asked: int, trouble: BaseException) -> None:
        if asked != self._asked:
            return
        if not isinstance(trouble, FormatHasProblems):
            raise trouble
        self._tell(BringInView(Stage.PROBLEMS, trouble.source, problems=trouble.problems))

    def _tell(self, view: BringInView) -> None:
        if view != self._view:
            self._view = view
            self.shown.emit(view)
