# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The look back after a meeting, on Today: three calm lines, and one offer that is easily waved away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.domain.debrief import Debrief, Offer, OfferKind
from facilitator.ui.texts import clock_words, fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.debrief import DebriefView, DebriefViewModel
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.card import Notice
from facilitator.ui.widgets.labels import Label

translate = QCoreApplication.translate


class DebriefNotice(Notice):
    """Saved, how it went, and the offer. The buttons say what they do."""

    def __init__(self, view_model: DebriefViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent=parent)
        self._view_model = view_model
        self.offer = Label("", "soft")
        self.column.insertWidget(2, self.offer)
        self.take = OutlinedButton(look)
        self.undo = OutlinedButton(look, self.tr("Undo"), icon="undo")
        self.close_button = PlainButton(look, self.tr("Not now"))
        for button in (self.take, self.undo, self.close_button):
            self.add_action(button)
        self.take.clicked.connect(view_model.take_offer)
        self.undo.clicked.connect(view_model.undo)
        self.close_button.clicked.connect(view_model.close)

    def show_view(self, view: DebriefView) -> None:
        """Say it."""
        debrief, offer = view.debrief, view.debrief.offer
        thanks = self.tr("Saved. Thank you for your service.")
        if debrief.people:
            thanks = self.tr("Saved. %n people. Thank you for your service.", "", debrief.people)
        self.title.setText(thanks)
        self.sentence.setText(went_words(debrief, view.longer_title))
        waits = offer is not None and not view.taken
        if offer is not None:
            self.offer.setText(taken_words(offer) if view.taken else offer_words(offer))
            self.take.set_text(take_words(offer))
        self.offer.setVisible(offer is not None)
        self.take.setVisible(waits)
        self.undo.setVisible(view.taken)
        self.undo.setAccessibleName(self.tr("Undo: as it was before"))
        self.close_button.set_text(self.tr("Not now") if waits else self.tr("Close"))
        self.close_button.setAccessibleName(
            self.tr("Not now: leave it as it is") if waits else self.tr("Close the look back")
        )


def went_words(debrief: Debrief, longer_title: str) -> str:
    """Say how the meeting went, in up to three sentences."""
    said = [_pace_words(debrief.over_min)]
    if debrief.shares:
        said.append(translate("Debrief", "%n shares.", "", debrief.shares))
    if debrief.longer is not None and longer_title:
        minutes = debrief.longer.real_min - debrief.longer.planned_min
        longer = translate("Debrief", "{part} took %n minutes longer than planned.", "", minutes)
        said.append(fill_in(longer, part=longer_title))
    return " ".join(said)


def _pace_words(over_min: int) -> str:
    if over_min > 0:
        return translate("Debrief", "It ran %n minutes over.", "", over_min)
    if over_min < 0:
        return translate("Debrief", "It ended %n minutes early.", "", -over_min)
    return translate("Debrief", "It ended on time.")


def offer_words(offer: Offer) -> str:
    """Say why something is offered."""
    if offer.kind is OfferKind.START:
        return translate(
            "Debrief", "Twice now it began about %n minutes late. Would a later start help?", "", offer.minutes
        )
    return translate("Debrief", "More people came than there are chairs.")


def take_words(offer: Offer) -> str:
    """Say what the offer does, for its button."""
    if offer.start is not None:
        return fill_in(translate("Debrief", "Start at {time} from now on"), time=clock_words(offer.start))
    return translate("Debrief", "Set out %n chairs from now on", "", offer.chairs)


def taken_words(offer: Offer) -> str:
    """Say what holds from now on."""
    if offer.start is not None:
        return fill_in(translate("Debrief", "From now on you start at {time}."), time=clock_words(offer.start))
    return translate("Debrief", "From now on there are %n chairs.", "", offer.chairs)
