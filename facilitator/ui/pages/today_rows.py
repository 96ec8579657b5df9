# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to look at before a meeting: a row each for things to do, room screen, sound, battery and staying awake.

Made when something is known of the laptop, after the first paint. Deliberately not here: the rest of Today.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.placeholder_words import missing_words
from facilitator.ui.safety_words import left_words
from facilitator.ui.texts import fill_in, minutes_long
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.laptop_views import PowerState, Silence, SoundState
from facilitator.ui.viewmodels.today_views import RowsView
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.rows_card import CardRow, RowsCard

if TYPE_CHECKING:
    from facilitator.ui.pages.today_checklist import TodayChecklist
    from facilitator.ui.pages.today_fillings import TodayFillings
    from facilitator.ui.viewmodels.checklist import ChecklistView, ChecklistViewModel
    from facilitator.ui.viewmodels.fillings import FillingsView, FillingsViewModel

translate = QCoreApplication.translate

MANY_ROWS = 5
"""So many rows are many for a 1366x768 laptop."""
LOW_PERCENT = 50
SPARE_MIN = 15
LOW_VOLUME, LOUD_VOLUME = 45, 75


class BeforeYouStart(QWidget):
    """The heading, its card of rows, and the list to tick off. `*_chosen`: the word of that row was pressed."""

    room_chosen = Signal()
    hear_chosen = Signal()
    list_chosen = Signal()
    fillings_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.list: TodayChecklist | None = None
        self.fillings: TodayFillings | None = None
        self.rows = RowsCard(look)
        self.rows.action_chosen.connect(self._take_row)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(self.tr("Before you start"), "section"))
        self._column.addWidget(self.rows)

    @property
    def has_many(self) -> bool:
        """Whether there are many rows."""
        return len(self.rows) >= MANY_ROWS

    def set_tight(self, tight: bool) -> None:
        """Come closer to the card above, or not."""
        self.rows.set_low(tight and self.has_many)
        self._column.setContentsMargins(0, self._look.px(2 if tight else 12), 0, 0)
        self._column.setSpacing(self._look.px(10))

    def toggle_list(self, view_model: ChecklistViewModel) -> QWidget | None:
        """Open the list of things to do below the rows, and give it; or close it, and give None."""
        if self.list is None:
            from facilitator.ui.pages.today_checklist import TodayChecklist

            self.list = TodayChecklist(view_model, self._look)
            self.list.closed.connect(self.list_chosen)
            self.list.hide()
            self._column.addWidget(self.list)
        if self.list.isHidden():
            self.list.show()
            self.list.take_focus()
            return self.list
        self.list.hide()
        self.rows.button("getting_ready").setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def toggle_fillings(self, view_model: FillingsViewModel) -> QWidget | None:
        """Open the fields for tonight's words below the rows, and give them; or close them, and give None."""
        if self.fillings is None:
            from facilitator.ui.pages.today_fillings import TodayFillings

            self.fillings = TodayFillings(view_model, self._look)
            self.fillings.closed.connect(self.fillings_chosen)
            self.fillings.hide()
            self._column.addWidget(self.fillings)
        if self.fillings.isHidden():
            self.fillings.show()
            self.fillings.take_focus()
            return self.fillings
        self.fillings.hide()
        view_model.flush()
        self.rows.button("fillings").setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def close_fillings(self) -> None:
        """Put the fields away: there is nothing more to fill in."""
        if self.fillings is not None:
            self.fillings.hide()

    def _take_row(self, key: str) -> None:
        chosen = {
            "screen": self.room_chosen,
            "sound": self.hear_chosen,
            "getting_ready": self.list_chosen,
            "fillings": self.fillings_chosen,
        }
        chosen[key].emit()


def card_rows(rows: RowsView) -> list[CardRow]:
    """Give a row for all that is known of the laptop."""
    made: list[CardRow] = []
    if rows.getting_ready is not None:
        made.append(_list_row(rows.getting_ready))
    if rows.fillings is not None:
        made.append(_fillings_row(rows.fillings))
    if rows.screens is not None:
        made.append(_screen_row(rows.screens, room_open=rows.room_open))
    if rows.sound is not None:
        made.append(_sound_row(rows.sound))
    if rows.power is not None:
        made.append(_power_row(rows.power, rows.meeting_min))
    if rows.stays_awake is not None:
        title = translate("Today", "Staying awake")
        made.append(CardRow("awake", title, awake_words(rows.stays_awake), icon="awake"))
    return made


def _list_row(view: ChecklistView) -> CardRow:
    action, name = translate("Today", "Tick off"), translate("Today", "Tick off: getting ready")
    title = translate("Today", "Getting ready")
    return CardRow("getting_ready", title, left_words(view), icon="tick", action=action, action_name=name)


def _fillings_row(view: FillingsView) -> CardRow:
    if view.missing:
        action, name = translate("Today", "Fill in"), translate("Today", "Fill in the words for tonight")
    else:
        action, name = translate("Today", "Change"), translate("Today", "Change the words for tonight")
    title = translate("Today", "Words for tonight")
    return CardRow("fillings", title, missing_words(view.missing), icon="words", action=action, action_name=name)


def _screen_row(screens: int, *, room_open: bool) -> CardRow:
    if room_open:
        action, name = translate("Today", "Close"), translate("Today", "Close the room screen")
    elif screens > 1:
        action, name = translate("Today", "Open"), translate("Today", "Open the room screen")
    else:
        action, name = translate("Today", "Set up"), translate("Today", "Set up the room screen")
    sentence = screens_words(screens, room_open=room_open)
    return CardRow(
        "screen", translate("Today", "Room screen"), sentence, icon="screen", action=action, action_name=name
    )


def _sound_row(sound: SoundState) -> CardRow:
    heard = sound.silence in (None, Silence.NO_DEVICE)
    return CardRow(
        "sound",
        translate("Today", "Sound"),
        sound_words(sound),
        icon="bell" if sound.silence is None else "bell-off",
        action=translate("Today", "Hear it") if heard else "",
        action_name=translate("Today", "Hear it: the bell"),
    )


def _power_row(power: PowerState, meeting_min: int) -> CardRow:
    low = is_low(power, meeting_min)
    icon = "charger" if power.plugged_in else "battery-low" if low else "battery"
    role = "phase.soon" if low else "text.quiet"
    return CardRow("power", translate("Today", "Battery"), power_words(power, meeting_min), icon=icon, icon_role=role)


def screens_words(screens: int, *, room_open: bool = False) -> str:
    """Say which screens there are, and what they show."""
    if room_open:
        return translate("Today", "The room screen is open. It says when the meeting begins.")
    if screens > 1:
        return translate("Today", "A second screen is connected. Nothing is shown on it.")
    return translate("Today", "One screen is connected. That is enough to lead a meeting.")


def sound_words(sound: SoundState) -> str:
    """Say how bells will sound, or why none will."""
    match sound.silence:
        case Silence.NO_DEVICE:
            return translate("Today", "No loudspeaker answers. The bell shows on the screen.")
        case Silence.SWITCHED_OFF:
            return translate("Today", "Sounds are off in Settings. The bell shows on the screen.")
        case Silence.MUTED | Silence.HIDDEN:
            return translate("Today", "Sounds are off for now. M brings them back.")
    if sound.bell_for_shares:
        return _bell_for_all(sound.volume)
    return _bell_for_silence(sound.volume)


def _bell_for_silence(volume: int) -> str:
    if volume < LOW_VOLUME:
        return translate("Today", "Soft bell for silence, low. No bell for shares.")
    if volume < LOUD_VOLUME:
        return translate("Today", "Soft bell for silence, half loud. No bell for shares.")
    return translate("Today", "Soft bell for silence, loud. No bell for shares.")


def _bell_for_all(volume: int) -> str:
    if volume < LOW_VOLUME:
        return translate("Today", "Soft bell for silence and shares, low.")
    if volume < LOUD_VOLUME:
        return translate("Today", "Soft bell for silence and shares, half loud.")
    return translate("Today", "Soft bell for silence and shares, loud.")


def is_low(power: PowerState, meeting_min: int) -> bool:
    """Whether the battery may not last until the meeting's planned end and a little longer."""
    if power.plugged_in:
        return False
    if power.minutes_left is None:
        return power.percent < LOW_PERCENT
    return power.minutes_left < meeting_min + SPARE_MIN


def power_words(power: PowerState, meeting_min: int) -> str:
    """Say how the battery stands, and whether the charger is wanted."""
    percent = power.percent
    if power.plugged_in:
        return fill_in(translate("Today", "{percent} %, and the charger is plugged in."), percent=percent)
    low = is_low(power, meeting_min)
    if power.minutes_left is None:
        if low:
            return fill_in(translate("Today", "{percent} %. Plug in the charger if you can."), percent=percent)
        return fill_in(translate("Today", "{percent} %.", "battery"), percent=percent)
    minutes = max(10, round(power.minutes_left, -1))
    if low:
        whole = translate("Today", "{percent} %, about {minutes}. Plug in the charger if you can.")
    else:
        whole = translate("Today", "{percent} %, about {minutes}. That is enough for this meeting.")
    return fill_in(whole, percent=percent, minutes=minutes_long(minutes))


def awake_words(stays_awake: bool) -> str:
    """Say whether the laptop stays awake."""
    if stays_awake:
        return translate("Today", "This laptop stays awake while a meeting runs.")
    return translate("Today", "This laptop may fall asleep. Touch a key now and then.")
