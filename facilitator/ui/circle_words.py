# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How circles that sit at the same time are called, offered and told of: by number or colour, and never by a name."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.domain.circles import CirclesOffer
from facilitator.domain.formats import CircleNames, CirclesRule
from facilitator.ui.seat_words import seat_name
from facilitator.ui.texts import fill_in, minutes_words, span_words
from facilitator.ui.viewmodels import sayings as say

translate = QCoreApplication.translate


def circle_name(number: int, *, colour: bool = False) -> str:
    """Name a circle by its number, from 1, or by the colour that belongs to it."""
    if colour:
        return seat_name(number, tokens=True)
    return fill_in(translate("Circles", "Circle {number}"), number=number)


def offer_words(offer: CirclesOffer) -> str:
    """Say what is offered: "14 here: 3 circles of 4 or 5." Without a count, only how many."""
    if not offer.here:
        return translate("Circles", "%n circles. Count who is here to see how large they are.", "", offer.number)
    if offer.fewest == offer.most:
        whole = translate("Circles", "{here} here: %n circles of {most}.", "", offer.number)
    else:
        whole = translate("Circles", "{here} here: %n circles of {fewest} or {most}.", "", offer.number)
    return fill_in(whole, here=offer.here, fewest=offer.fewest, most=offer.most)


def circles_facts(rule: CirclesRule, minutes: int) -> tuple[str, ...]:
    """Tell a format's circles in short sentences: how many, how long, how long each speaks."""
    if rule.number is not None:
        facts = [translate("Circles", "%n circles at the same time.", "", rule.number)]
    else:
        facts = [translate("Circles", "Circles of about %n people, at the same time.", "", rule.people or 0)]
    if rule.minutes_each:
        each = ", ".join(minutes_words(min(one, minutes)) for one in rule.minutes_each)
        facts.append(fill_in(translate("Circles", "In turn they have: {minutes}."), minutes=each))
    if rule.share is not None:
        facts.append(share_fact(rule.share))
    if rule.names is CircleNames.COLOURS:
        facts.append(translate("Circles", "Each has a colour."))
    return tuple(facts)


def share_fact(share: timedelta) -> str:
    """Say how long each speaks in a circle."""
    return fill_in(translate("Circles", "In a circle {time} each."), time=span_words(round(share.total_seconds())))


def circles_said(saying: say.CirclesSaid) -> str:
    """Say what was done with circles."""
    done = say.CirclesDone
    name = circle_name(saying.number, colour=saying.colour)
    match saying.done:
        case done.PLANNED:
            return translate("Circles", "%n circles tonight. Nothing has begun yet.", "", saying.number)
        case done.BEGUN:
            return translate("Circles", "%n circles have begun. A digit chooses one.", "", saying.number)
        case done.CALLED:
            return translate("Circles", "All may come back now. There is no hurry.")
        case done.ALL_BACK:
            return translate("Circles", "All are back.")
        case done.MORE if not saying.number:
            return translate("Circles", "One more minute for all circles.")
        case done.LESS if not saying.number:
            return translate("Circles", "One minute less for all circles.")
        case done.CHOSEN if not saying.number:
            return translate("Circles", "No circle is chosen. Plus and minus go to all.")
    sentence = {
        done.MORE: translate("Circles", "One more minute. {circle}."),
        done.LESS: translate("Circles", "One minute less. {circle}."),
        done.HELD: translate("Circles", "On hold. {circle}."),
        done.CARRIED_ON: translate("Circles", "Going on. {circle}."),
        done.BACK: translate("Circles", "Back again. {circle}."),
        done.CHOSEN: translate("Circles", "{circle}: + more, P hold, G they are back."),
    }[saying.done]
    return fill_in(sentence, circle=name)
