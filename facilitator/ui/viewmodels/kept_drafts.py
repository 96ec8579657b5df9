# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts on their way to the disk: what it refused waits here and is tried again, whichever format is open by then.

Deliberately not here: what is written (`editor.py`), and when the hand rests (`draft_saving.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.drafts import Draft

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

TRY_AGAIN_MS = 5000


class KeptDrafts(QObject):
    """Of each format the draft that was given last, until it has arrived. Both signals carry that very Draft."""

    arrived = Signal(object)
    refused = Signal(object)

    def __init__(self, group: OpenGroup, courier: Courier) -> None:
        super().__init__()
        self._group = group
        self._courier = courier
        self._sent: dict[str, tuple[Draft, Draft | None]] = {}
        self._waiting: set[str] = set()
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    def keep(self, draft: Draft, as_kept: Draft | None) -> None:
        """Write this draft to the disk, in the form `as_kept`; None: it needs no draft there. An older one is given up.

        Nothing happens while this very draft is on its way.
        """
        if self._is_on_its_way(draft):
            return
        self._sent[draft.format_id] = (draft, as_kept)
        self._send(draft.format_id)

    def forget(self, format_id: str) -> Draft | None:
        """Try no more for this format; give what had not arrived, as it was to be kept."""
        self._waiting.discard(format_id)
        draft, as_kept = self._sent.pop(format_id, (None, None))
        return as_kept or draft

    def try_again(self) -> None:
        """Write everything that the disk refused, now."""
        self._again.stop()
        for format_id in sorted(self._waiting):
            self._send(format_id)

    def is_waiting(self) -> bool:
        """Tell whether the disk has refused anything that is still to be kept."""
        return bool(self._waiting)

    def _is_on_its_way(self, draft: Draft) -> bool:
        sent, _ = self._sent.get(draft.format_id, (None, None))
        return sent is draft and draft.format_id not in self._waiting

    def _send(self, format_id: str) -> None:
        self._waiting.discard(format_id)
        draft, as_kept = self._sent[format_id]
        drafts = self._group.drafts
        job: Callable[[], None]
        job = partial(drafts.drop, format_id) if as_kept is None else partial(drafts.save, as_kept)
        self._courier.send(job, lambda _: self._done(draft), lambda _: self._not_done(draft))

    def _is_the_last(self, draft: Draft) -> bool:
        sent, _ = self._sent.get(draft.format_id, (None, None))
        return sent is draft

    def _done(self, draft: Draft) -> None:
        if self._is_the_last(draft):
            self.forget(draft.format_id)
            self.arrived.emit(draft)

    def _not_done(self, draft: Draft) -> None:
        if self._is_the_last(draft):
            self._waiting.add(draft.format_id)
            self._again.start()
            self.refused.emit(draft)
