# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: one page with headings, made from a table. Everything applies at once; Undo stands at the foot.

Deliberately not here: what a setting does, and where settings are kept.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.preferences import ThemeChoice, TimerStyle
from facilitator.services.ports import WayIn
from facilitator.ui.languages import PSEUDO, PSEUDO_MIRRORED, Language
from facilitator.ui.pages import settings_room
from facilitator.ui.pages.five_words import FiveWords
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.remote_learner import RemoteLearner
from facilitator.ui.pages.room_setup import RoomSetup
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.pages.setting_controls import Choice, MoreOrLess
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.keys import KeysViewModel
from facilitator.ui.viewmodels.laptop_views import Silence
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.viewmodels.second_way import SecondWay, SecondWayViewModel
from facilitator.ui.viewmodels.settings import SettingsView, SettingsViewModel
from facilitator.ui.widgets.buttons import Button, OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

PSEUDO_SWITCH = "FACILITATOR_PSEUDO"
"""With this environment variable the made-up language for testing layouts is offered."""
_WIDEST_PX = 820

Control = Choice | MoreOrLess
Row = tuple[str, str, Control]
"""The field of Preferences, the question, and the control."""


class SettingsPage(QWidget):
    """The page. `data_folder`: where this group's file is, as text; `second_way` None: nothing is kept.

    `languages`: those that can be chosen besides the computer's own (`Languages.available`). `room` None: nothing is
    asked about screens.
    """

    def __init__(
        self,
        view_model: SettingsViewModel,
        look: Look,
        second_way: SecondWayViewModel | None = None,
        data_folder: str = "",
        languages: Sequence[Language] = (Language("en", "English"),),
        room: RoomViewModel | None = None,
        keys: KeysViewModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._second_way = second_way
        self._data_folder = data_folder
        self._languages = languages
        self._room = room
        self._keys = keys
        self._look = look
        self.controls: dict[str, Control] = {}
        self._build()
        self._connect()
        view_model.show_now()

    def undo(self) -> None:
        """Take the last change back."""
        self._view_model.undo()

    def take_focus(self) -> None:
        """Begin a visit, with the keyboard on the first setting."""
        self._view_model.open()
        if self._second_way is not None:
            self._second_way.put_away()
            self._second_way.look_up()
        first = self.controls["language"].findChild(Button)
        assert isinstance(first, Button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._scroll = ScrollColumn(self._look, widest=_WIDEST_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._scroll.column.addWidget(Label(self.tr("Settings"), "title"))
        for heading, rows in self._sections():
            self._add_section(heading, rows)
        self._add_privacy()
        self._add_foot()
        self._scroll.column.addStretch(1)

    def _sections(self) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        return (
            (self.tr("Language and direction"), (self._language(),)),
            (self.tr("Look"), (self._theme(), self._text_size(), self._large_print(), self._motion())),
            (self.tr("Sound"), self._sound()),
            (
                self.tr("Timers"),
                (
                    self._timer_style(),
                    self._seats(),
                    self._on_off("count_reminder", self.tr("A line halfway, when nobody has been counted")),
                ),
            ),
            (self.tr("Room screen"), self._room_rows()),
            (
                self.tr("Keys and remote"),
                (self._on_off("single_keys", self.tr("Letters and digits as keys in a meeting")),),
            ),
        )

    def _language(self) -> Row:
        options = [("", self.tr("Same as this computer"))]
        options += [(language.code, language.name) for language in self._languages]
        if os.environ.get(PSEUDO_SWITCH):
            options += [(PSEUDO, "Pseudo"), (PSEUDO_MIRRORED, "Pseudo, from right to left")]
        return self._choice("language", self.tr("Language"), options)

    def _theme(self) -> Row:
        options = [
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.DIM, self.tr("Dim", "a theme for a night room")),
            (ThemeChoice.CONTRAST_LIGHT, self.tr("High contrast, light")),
            (ThemeChoice.CONTRAST_DARK, self.tr("High contrast, dark")),
            (ThemeChoice.SAME_AS_COMPUTER, self.tr("Same as this computer")),
        ]
        return self._choice("theme", self.tr("Colours"), options)

    def _text_size(self) -> Row:
        larger = self.tr("Larger text. Now {number} per cent.")
        smaller = self.tr("Smaller text. Now {number} per cent.")
        control = MoreOrLess(self._look, larger, smaller)
        control.asked.connect(self._view_model.change_text)
        return "text_percent", self.tr("Text size, in per cent"), control

    def _large_print(self) -> Row:
        return self._on_off("large_print", self.tr("Large print, with larger words to say"))

    def _motion(self) -> Row:
        options = [(False, self.tr("As usual")), (True, self.tr("As little as possible"))]
        return self._choice("reduced_motion", self.tr("Movement"), options)

    def _sound(self) -> tuple[Row, ...]:
        louder = self.tr("Louder. Now {number} of 100.")
        softer = self.tr("Softer. Now {number} of 100.")
        volume = MoreOrLess(self._look, louder, softer)
        volume.asked.connect(self._view_model.change_volume)
        return (
            self._on_off("sound_on", self.tr("Sounds")),
            ("volume", self.tr("How loud, up to 100"), volume),
            self._on_off("bell_for_shares", self.tr("A soft bell when a share's time is up")),
        )

    def _timer_style(self) -> Row:
        options = [
            (TimerStyle.DISC_AND_WORDS, self.tr("Disc and words")),
            (TimerStyle.DISC, self.tr("Disc")),
            (TimerStyle.DIGITS, self.tr("Digits")),
            (TimerStyle.NOTHING, self.tr("Nothing")),
        ]
        return self._choice("timer_style", self.tr("What shows a speaker's time"), options)

    def _seats(self) -> Row:
        options = [(False, self.tr("Numbers")), (True, self.tr("Colours of tokens"))]
        return self._choice("seat_tokens", self.tr("How seats are called"), options)

    def _room_rows(self) -> tuple[Row, ...]:
        larger = self.tr("Larger letters for the room. Now {number}.")
        smaller = self.tr("Smaller letters for the room. Now {number}.")
        letters = MoreOrLess(self._look, larger, smaller)
        letters.asked.connect(self._view_model.change_reading)
        return (
            self._choice("room_theme", self.tr("Light or dark room"), settings_room.theme_options()),
            self._choice(
                "room_timer_style", self.tr("What shows the room a speaker's time"), settings_room.style_options()
            ),
            self._on_off("room_signs", self.tr("The time-keeper's silent signs: two minutes, one minute")),
            self._on_off("room_clock", self.tr("A clock in the corner")),
            self._choice("room_distance_m", self.tr("How far is the last chair?"), settings_room.distance_options()),
            self._choice("room_picture", self.tr("What does the room look at?"), settings_room.picture_options()),
            ("room_reading_px", self.tr("Letters of a reading"), letters),
        )

    def _on_off(self, field: str, question: str) -> Row:
        return self._choice(field, question, [(True, self.tr("On")), (False, self.tr("Off"))])

    def _choice(self, field: str, question: str, options: Sequence[tuple[object, str]]) -> Row:
        control = Choice(self._look, question, options)
        control.asked.connect(partial(self._change, field))
        return field, question, control

    def _change(self, field: str, value: object) -> None:
        self._view_model.change(**{field: value})

    def _add_section(self, heading: str, rows: tuple[Row, ...]) -> None:
        card = FormCard(self._look)
        for field, question, control in rows:
            self.controls[field] = control
            row = card.add_row(question, control, wide=isinstance(control, Choice))
            if field == "room_reading_px":
                self.letters_row = row
            if field == "single_keys":
                row.set_addition(self.tr("Space, Backspace, PageDown and Enter always work."))
                if self._keys is not None:
                    self.learner = RemoteLearner(self._keys, self._look)
                    card.add_widget(self.learner)
            if isinstance(control, MoreOrLess) and field == "volume":
                self.hear_button = OutlinedButton(self._look, self.tr("Hear it"))
                self.hear_button.setAccessibleName(self.tr("Hear it: the bell"))
                control.add(self.hear_button)
                self.hear_row = row
        if self._room is not None and "room_theme" in {field for field, _, _ in rows}:
            self._add_screens(card, self._room)
        self._add_card(heading, card)

    def _add_screens(self, card: FormCard, room: RoomViewModel) -> None:
        self.room_setup = RoomSetup(room, self._look, as_panel=False)
        held = QWidget()
        box = QVBoxLayout(held)
        box.setContentsMargins(SPACE["inside"], SPACE["group"], SPACE["inside"], SPACE["group"])
        box.addWidget(self.room_setup)
        card.add_widget(held)

    def _add_privacy(self) -> None:
        kept = self.tr(
            "Days and times. How many were here, and how many were new. Milestones by kind. Minutes shared. "
            "Your own cards, places and lists."
        )
        never = self.tr("Names, what was said, who waited, who spoke.")
        card = FormCard(self._look)
        card.add_row(self.tr("What is kept")).set_addition(kept)
        card.add_row(self.tr("What is never kept")).set_addition(never)
        if self._data_folder:
            folder = card.add_row(self.tr("Where it is kept, encrypted"))
            folder.set_addition(_breakable(self._data_folder))
            folder.addition.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            folder.addition.setAccessibleName(self._data_folder)
        self.ways_row = card.add_row(self.tr("Ways in"))
        if self._second_way is not None:
            self.five_words = FiveWords(self._second_way, self._look, always=True)
            card.add_widget(self.five_words)
        else:
            self.ways_row.set_addition(self.tr("Nothing is kept this time."))
        self._add_card(self.tr("Privacy"), card)

    def _add_card(self, heading: str, card: FormCard) -> None:
        section = QVBoxLayout()
        section.setSpacing(SPACE["row"])
        section.addWidget(Label(heading, "section"))
        section.addWidget(card)
        self._scroll.column.addLayout(section)

    def _add_foot(self) -> None:
        self.trouble = Label(
            self.tr("These settings could not be saved. They hold until you close Facilitator."), "soon"
        )
        foot = QWidget()
        flow = FlowLayout(foot, spacing=8)
        self.undo_button = OutlinedButton(self._look, self.tr("Undo"), icon="undo")
        self.undo_button.setAccessibleName(self.tr("Undo the last change"))
        self.put_back_button = OutlinedButton(self._look, self.tr("Put this page back as it was"))
        flow.addWidget(self.undo_button)
        flow.addWidget(self.put_back_button)
        self._scroll.column.addWidget(self.trouble)
        self._scroll.column.addWidget(foot)

    def _connect(self) -> None:
        self._view_model.shown.connect(self._render_settings)
        self.hear_button.clicked.connect(self._view_model.hear)
        self._view_model.silence_told.connect(self._render_silence)
        self.undo_button.clicked.connect(self._view_model.undo)
        self.put_back_button.clicked.connect(self._view_model.put_back)
        if self._second_way is not None:
            self._second_way.shown.connect(self._render_ways)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_settings(self, view: SettingsView) -> None:
        for field, control in self.controls.items():
            control.set_value(getattr(view.preferences, field))
        self.letters_row.set_addition(settings_room.distance_words(view.preferences))
        for button, useful in ((self.undo_button, view.can_undo), (self.put_back_button, view.differs)):
            if button.hasFocus() and not useful:
                self._focus_above()
            button.setEnabled(useful)
        self.trouble.setVisible(not view.saved)

    def _render_silence(self, why: Silence | None) -> None:
        words = {
            Silence.NO_DEVICE: self.tr("No loudspeaker answers."),
            Silence.SWITCHED_OFF: self.tr("Sounds are off on this page."),
            Silence.MUTED: self.tr("Sounds are off for now. M brings them back."),
        }
        self.hear_row.set_addition("" if why is None else words.get(why, ""))

    def _render_ways(self, view: SecondWay) -> None:
        if not view.is_kept:
            words = self.tr("Nothing is kept this time.")
        elif view.ways == {WayIn.KEYCHAIN, WayIn.PASSPHRASE}:
            words = self.tr("This computer's keychain, and five words.")
        elif WayIn.PASSPHRASE in view.ways:
            words = self.tr("Five words.")
        elif WayIn.KEYCHAIN in view.ways:
            words = self.tr("This computer's keychain, and nothing else yet.")
        else:
            words = ""
        self.ways_row.set_addition(words)
        self.five_words.setVisible(view.is_kept)

    def _focus_above(self) -> None:
        """A button that has done its work is greyed; the keyboard must not be lost with it."""
        last = list(self.controls.values())[-1].findChildren(Button)[0]
        other = self.undo_button if self.put_back_button.hasFocus() else last
        other.setFocus(Qt.FocusReason.OtherFocusReason)


def _breakable(path: str) -> str:
    """Let a long path go on in the next line after any of its separators."""
    zero_width_space = "\u200b"
    return path.replace("/", "/" + zero_width_space).replace("\\", "\\" + zero_width_space)
