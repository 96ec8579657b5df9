# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One shelf of the list of formats: what they have in common, and a card of them.

Deliberately not here: which format stands on which shelf (its `kind` says so).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.formats import MeetingKind
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.rows_card import CardRow, RowsCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.theme import Look

translate = QCoreApplication.translate


class FormatShelf(QWidget):
    """A heading, and under it `rows`. Hidden as long as it is empty."""

    def __init__(self, look: Look, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.holds_any = False
        self.rows = RowsCard(look)
        self.rows.setAccessibleName(heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(heading, "section"))
        self._column.addWidget(self.rows)
        self.hide()
        look.scaled.connect(self._space)
        self._space()

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these formats."""
        self.rows.set_rows(rows)
        self.holds_any = bool(rows)
        self.setVisible(self.holds_any)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))


def meeting_kind_words(kind: MeetingKind) -> str:
    """Name a kind of meeting, as it stands above its formats."""
    return {
        MeetingKind.SHARING: translate("Formats", "Sharing in turn"),
        MeetingKind.STUDY: translate("Formats", "Reading together"),
        MeetingKind.TALKING: translate("Formats", "Talking together"),
        MeetingKind.QUIET: translate("Formats", "Sitting quietly"),
        MeetingKind.CIRCLE: translate("Formats", "Circles, and grief"),
        MeetingKind.GROUP: translate("Formats", "Looking after the group"),
        MeetingKind.OTHER: translate("Formats", "Other formats"),
    }[kind]
