# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group's own numbers and words for cards. Read through the driver (decision 0013), written as typed rows."""

from __future__ import annotations

from datetime import date

from facilitator.domain.errors import NewerVault
from facilitator.domain.ids import new_id
from facilitator.domain.safety import CardKind, HelpNumber, NumberKind, OwnWords, Protocol, SafetyBook
from facilitator.storage.engine import Database

PROTOCOL = "SELECT row_id, protocol FROM safety_settings WHERE deleted = 0 ORDER BY row_id LIMIT 1"
NUMBERS = """
SELECT row_id, kind, number, service, checked FROM help_number WHERE deleted = 0 ORDER BY position, row_id
"""
OWN_WORDS = "SELECT row_id, card, words FROM card_words WHERE deleted = 0 ORDER BY row_id"


class SqlSafety:
    """The safety port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> SafetyBook:
        """Give the book; an empty one when none was kept. Raises NewerVault for a word of a later version."""
        settings = self._database.ask(PROTOCOL)
        try:
            numbers = [
                HelpNumber(row_id, NumberKind(kind), number, service, date.fromisoformat(checked) if checked else None)
                for row_id, kind, number, service, checked in self._database.ask(NUMBERS)
            ]
            own = [OwnWords(row_id, CardKind(card), words) for row_id, card, words in self._database.ask(OWN_WORDS)]
            protocol = Protocol(settings[0][1]) if settings else Protocol.ASK
        except ValueError as unknown:
            raise NewerVault("safety") from unknown
        return SafetyBook(protocol, tuple(numbers), tuple(sorted(own, key=lambda one: one.kind.digit)))

    def save(self, book: SafetyBook) -> None:
        """Keep the whole book."""
        from facilitator.storage.kept_rows import keep_rows
        from facilitator.storage.tables import CardWordsRow, HelpNumberRow, SafetySettingsRow

        settings = self._database.ask(PROTOCOL)
        settings_id = settings[0][0] if settings else new_id()
        with self._database.session() as session:
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
