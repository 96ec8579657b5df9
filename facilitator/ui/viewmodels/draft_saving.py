# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the open draft stands with the disk: kept when the hand rests, and at the latest after a second and a half.

Deliberately not here: what the disk refused and is tried again (`kept_drafts.py`), and what is written (`editor.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.drafts import Draft
from facilitator.ui.viewmodels.editor_views import Saving
from facilitator.ui.viewmodels.kept_drafts import KeptDrafts

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier

HAND_RESTS_MS = 300
LONGEST_UNKEPT_MS = 1500


class DraftSaving(QObject):
    """Sees one draft to the disk. `due`: it is time to `keep` it. `changed`: how it stands is another."""

    due = Signal()
    changed = Signal()

    def __init__(self, group: OpenGroup, courier: Courier, now_local: Callable[[], datetime]) -> None:
        super().__init__()
        self._now_local = now_local
        self._draft: Draft | None = None
        self._saving = Saving.NOTHING
        self.saved_at: time | None = None
        """The local time of day at which the open draft arrived; None before."""
        self._kept = KeptDrafts(group, courier)
        self._kept.arrived.connect(self._arrived)
        self._kept.refused.connect(self._refused)
        self._rest = QTimer(self, singleShot=True, interval=HAND_RESTS_MS)
        self._rest.timeout.connect(self.due)
        self._at_the_latest = QTimer(self, singleShot=True, interval=LONGEST_UNKEPT_MS)
        self._at_the_latest.timeout.connect(self.due)

    @property
    def state(self) -> Saving:
        """How it stands. What the disk refused of another format is told as well."""
        is_on_its_way = self._saving is Saving.ON_ITS_WAY
        return Saving.REFUSED if self._kept.is_waiting() and not is_on_its_way else self._saving

    def begin(self, draft: Draft, *, stored: bool) -> None:
        """Look after this draft from now on. `stored`: it is kept already."""
        self._draft = draft
        self._saving, self.saved_at = Saving.SAVED if stored else Saving.NOTHING, None

    def forget(self, format_id: str) -> Draft | None:
        """Try no more for what was written of this format; give what the disk had not taken."""
        return self._kept.forget(format_id)

    def give_up(self) -> None:
        """Keep nothing more of the open draft."""
        self._stop_waiting()
        if self._draft is not None:
            self._kept.forget(self._draft.format_id)
        self._draft = None

    def keep_soon(self, draft: Draft) -> None:
        """Let the draft, as it is now, be `due` when the hand rests."""
        self._draft = draft
        self._saving = Saving.ON_ITS_WAY
        self._rest.start(HAND_RESTS_MS)
        if not self._at_the_latest.isActive():
            self._at_the_latest.start()

    def keep(self, as_kept: Draft | None) -> None:
        """Keep the open draft now, in this form (None: it needs none on the disk), and what the disk refused before."""
        self._stop_waiting()
        if self._draft is not None and self._saving not in (Saving.NOTHING, Saving.SAVED):
            self._kept.keep(self._draft, as_kept)
        self._kept.try_again()

    def _arrived(self, kept: Draft) -> None:
        if self._draft == kept:
            self._stop_waiting()
            self._saving, self.saved_at = Saving.SAVED, self._now_local().time()
        self.changed.emit()

    def _refused(self, tried: Draft) -> None:
        if self._draft is not None and self._draft.format_id == tried.format_id:
            self._saving = Saving.REFUSED
        self.changed.emit()

    def _stop_waiting(self) -> None:
        self._rest.stop()
        self._at_the_latest.stop()
