# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group's own numbers and words for safety cards, as typed rows and back."""

from __future__ import annotations

from facilitator.domain.errors import NewerVault
from facilitator.domain.ids import new_id
from facilitator.domain.safety import CardKind, HelpNumber, NumberKind, OwnWords, Protocol, SafetyBook
from facilitator.storage.engine import Database
from facilitator.storage.kept_rows import keep_rows, living
from facilitator.storage.tables import CardWordsRow, HelpNumberRow, SafetySettingsRow


class SqlSafety:
    """The safety port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> SafetyBook:
        """Give the book; an empty one when none was kept. Raises NewerVault for a word of a later version."""
        with self._database.session() as session:
            settings = living(session, SafetySettingsRow)[:1]
            numbers = living(session, HelpNumberRow)
            words = living(session, CardWordsRow)
            try:
                own = [OwnWords(row.row_id, CardKind(row.card), row.words) for row in words]
                return SafetyBook(
                    protocol=Protocol(settings[0].protocol) if settings else Protocol.ASK,
                    numbers=tuple(
                        HelpNumber(row.row_id, NumberKind(row.kind), row.number, row.service, row.checked)
                        for row in numbers
                    ),
                    own_words=tuple(sorted(own, key=lambda one: one.kind.digit)),
                )
            except ValueError as unknown:
                raise NewerVault("safety") from unknown

    def save(self, book: SafetyBook) -> None:
        """Keep the whole book."""
        with self._database.session() as session:
            settings = living(session, SafetySettingsRow)[:1]
            settings_id = settings[0].row_id if settings else new_id()
            keep_rows(session, SafetySettingsRow, {settings_id: {"protocol": book.protocol.value}})
            numbers = {
                one.number_id: {
                    "position": position,
                    "kind": one.kind.value,
                    "service": one.service,
                    "number": one.number,
                    "checked": one.checked,
                }
                for position, one in enumerate(book.numbers)
            }
            keep_rows(session, HelpNumberRow, numbers)
            words = {own.words_id: {"card": own.kind.value, "words": own.words} for own in book.own_words}
            keep_rows(session, CardWordsRow, words)
