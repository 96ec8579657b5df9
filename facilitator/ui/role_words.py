# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles of tonight, and the sentences at which one hands over to another: on the screen and on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.formats import Role
from facilitator.ui.texts import fill_in
from facilitator.ui.viewmodels.kind_views import LeadView

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """Name a role, as it stands where somebody takes over the lead."""
    return {
        Role.SECRETARY: translate("Role", "Secretary"),
        Role.LEADER: translate("Role", "Leader"),
        Role.CO_LEADER: translate("Role", "Co-leader"),
        Role.SPEAKER: translate("Role", "Speaker"),
        Role.READER: translate("Role", "Reader"),
        Role.GREETER: translate("Role", "Greeter"),
        Role.TIMEKEEPER: translate("Role", "Time-keeper"),
        Role.TREASURER: translate("Role", "Treasurer"),
        Role.NEWCOMER_CONTACT: translate("Role", "Contact for newcomers"),
        Role.MEDITATION_GUIDE: translate("Role", "Meditation guide"),
        Role.CIRCLE_KEEPER: translate("Role", "Circle keeper"),
        Role.ELDER: translate("Role", "Elder"),
        Role.TECH_HOST: translate("Role", "Tech host"),
    }[role]


def lead_words(view: LeadView) -> str:
    """Say who leads, and where they hand over: "From here the leader leads. Hand back to the secretary at part 9."."""
    who = _leads_from_here(view.role) if view.begins_here else _leads(view.role)
    if view.then is None or view.until is None:
        return who
    hand = _hand_back(view.then) if view.back else _hand_over(view.then)
    return f"{who} {fill_in(hand, part=view.until)}"


def _leads(role: Role) -> str:
    return {
        Role.SECRETARY: translate("Role", "The secretary leads here."),
        Role.LEADER: translate("Role", "The leader leads here."),
        Role.CO_LEADER: translate("Role", "The co-leader leads here."),
        Role.SPEAKER: translate("Role", "The speaker leads here."),
        Role.READER: translate("Role", "The reader leads here."),
        Role.GREETER: translate("Role", "The greeter leads here."),
        Role.TIMEKEEPER: translate("Role", "The time-keeper leads here."),
        Role.TREASURER: translate("Role", "The treasurer leads here."),
        Role.NEWCOMER_CONTACT: translate("Role", "The contact for newcomers leads here."),
        Role.MEDITATION_GUIDE: translate("Role", "The meditation guide leads here."),
        Role.CIRCLE_KEEPER: translate("Role", "The circle keeper leads here."),
        Role.ELDER: translate("Role", "The elder leads here."),
        Role.TECH_HOST: translate("Role", "The tech host leads here."),
    }[role]


def _leads_from_here(role: Role) -> str:
    return {
        Role.SECRETARY: translate("Role", "From here the secretary leads."),
        Role.LEADER: translate("Role", "From here the leader leads."),
        Role.CO_LEADER: translate("Role", "From here the co-leader leads."),
        Role.SPEAKER: translate("Role", "From here the speaker leads."),
        Role.READER: translate("Role", "From here the reader leads."),
        Role.GREETER: translate("Role", "From here the greeter leads."),
        Role.TIMEKEEPER: translate("Role", "From here the time-keeper leads."),
        Role.TREASURER: translate("Role", "From here the treasurer leads."),
        Role.NEWCOMER_CONTACT: translate("Role", "From here the contact for newcomers leads."),
        Role.MEDITATION_GUIDE: translate("Role", "From here the meditation guide leads."),
        Role.CIRCLE_KEEPER: translate("Role", "From here the circle keeper leads."),
        Role.ELDER: translate("Role", "From here the elder leads."),
        Role.TECH_HOST: translate("Role", "From here the tech host leads."),
    }[role]


def _hand_over(role: Role) -> str:
    return {
        Role.SECRETARY: translate("Role", "Hand over to the secretary at part {part}."),
        Role.LEADER: translate("Role", "Hand over to the leader at part {part}."),
        Role.CO_LEADER: translate("Role", "Hand over to the co-leader at part {part}."),
        Role.SPEAKER: translate("Role", "Hand over to the speaker at part {part}."),
        Role.READER: translate("Role", "Hand over to the reader at part {part}."),
        Role.GREETER: translate("Role", "Hand over to the greeter at part {part}."),
        Role.TIMEKEEPER: translate("Role", "Hand over to the time-keeper at part {part}."),
        Role.TREASURER: translate("Role", "Hand over to the treasurer at part {part}."),
        Role.NEWCOMER_CONTACT: translate("Role", "Hand over to the contact for newcomers at part {part}."),
        Role.MEDITATION_GUIDE: translate("Role", "Hand over to the meditation guide at part {part}."),
        Role.CIRCLE_KEEPER: translate("Role", "Hand over to the circle keeper at part {part}."),
        Role.ELDER: translate("Role", "Hand over to the elder at part {part}."),
        Role.TECH_HOST: translate("Role", "Hand over to the tech host at part {part}."),
    }[role]


def _hand_back(role: Role) -> str:
    return {
        Role.SECRETARY: translate("Role", "Hand back to the secretary at part {part}."),
        Role.LEADER: translate("Role", "Hand back to the leader at part {part}."),
        Role.CO_LEADER: translate("Role", "Hand back to the co-leader at part {part}."),
        Role.SPEAKER: translate("Role", "Hand back to the speaker at part {part}."),
        Role.READER: translate("Role", "Hand back to the reader at part {part}."),
        Role.GREETER: translate("Role", "Hand back to the greeter at part {part}."),
        Role.TIMEKEEPER: translate("Role", "Hand back to the time-keeper at part {part}."),
        Role.TREASURER: translate("Role", "Hand back to the treasurer at part {part}."),
        Role.NEWCOMER_CONTACT: translate("Role", "Hand back to the contact for newcomers at part {part}."),
        Role.MEDITATION_GUIDE: translate("Role", "Hand back to the meditation guide at part {part}."),
        Role.CIRCLE_KEEPER: translate("Role", "Hand back to the circle keeper at part {part}."),
        Role.ELDER: translate("Role", "Hand back to the elder at part {part}."),
        Role.TECH_HOST: translate("Role", "Hand back to the tech host at part {part}."),
    }[role]
