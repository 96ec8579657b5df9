# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start in three screens: Continue, Continue, Start meeting. The big button is always in sight and in focus.

Deliberately not here: what the screens hold (`first_start_screens.py`), making the group, and the side bar.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.pages.first_start_screens import MeetingScreen, ReadyScreen, WelcomeScreen
from facilitator.ui.texts import fill_in, minutes_long
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.first_start import FirstStartView, FirstStartViewModel, Screen
from facilitator.ui.widgets.buttons import ChoiceCard, OutlinedButton, PlainButton, PrimaryButton
from facilitator.ui.widgets.labels import Label

WIDEST_PX = 960
QUIET_MS = 400
"""What is made sooner is not worth a word."""


class FirstStartPage(QWidget):
    """The wizard. Screens are built when they are first shown."""

    def __init__(self, view_model: FirstStartViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view = FirstStartView()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._screens: dict[Screen, WelcomeScreen | MeetingScreen | ReadyScreen] = {}
        self._build()
        self._connect()
        view_model.show_now()
        view_model.ask_keychain()

    def take_focus(self) -> None:
        """Put the keyboard on the big button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def screen_of(self, screen: Screen) -> WelcomeScreen | MeetingScreen | ReadyScreen:
        """Return what one screen holds; built when first asked for."""
        if screen not in self._screens:
            self._screens[screen] = self._make(screen)
            self._body.addWidget(self._screens[screen])
        return self._screens[screen]

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self.number = Label("", "quiet")
        self.title = Label("", "title")
        self.sentence = Label("", "quiet")
        self.back = OutlinedButton(look, self.tr("Back"), words="tall")
        self.primary = PrimaryButton(look)
        self.without = PlainButton(look, self.tr("Lead now, keep nothing"))
        self.skip = PlainButton(look, self.tr("Skip all"))
        self.promise = Label(self.tr("No names are kept. Nothing leaves this computer."), "quiet")
        self.primary.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inside = _Inside()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._scroll = _FittingScroll(self._inside)
        self._heads = QVBoxLayout()
        for label in (self.number, self.title, self.sentence):
            self._heads.addWidget(label)
        self._body.addLayout(self._heads)
        self._buttons = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        for button in (self.back, self.primary, self.without):
            self._buttons.addWidget(button, 0, middle)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.skip, 0, middle)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll, 1000)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self.promise)
        self._column.addStretch(1)

    def _make(self, screen: Screen) -> WelcomeScreen | MeetingScreen | ReadyScreen:
        model = self._view_model
        if screen is Screen.WELCOME:
            welcome = WelcomeScreen(self._look)
            welcome.text_changed.connect(model.change_text)
            return welcome
        if screen is Screen.MEETING:
            meeting = MeetingScreen(self._look)
            meeting.format_chosen.connect(model.choose)
            meeting.format_chosen.connect(self._show_card)
            return meeting
        ready = ReadyScreen(self._look)
        ready.chairs_changed.connect(model.change_chairs)
        return ready

    def _connect(self) -> None:
        model = self._view_model
        self.primary.clicked.connect(model.go_on)
        self.back.clicked.connect(model.back)
        self.skip.clicked.connect(model.skip_all)
        self.without.clicked.connect(model.lead_without)
        self._quiet.timeout.connect(self._say_busy)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_words)
        model.shown.connect(self._render)
        self._look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        narrow = self.width() < px(WIDEST_PX) + 2 * px(SPACE["page"])
        side = SPACE["page"] if narrow else (self.width() - px(WIDEST_PX)) // 2
        low = self.height() < px(640)
        self.promise.setVisible(self.height() > px(400) or self._view.screen is Screen.WELCOME)
        self._column.setContentsMargins(side, px(20 if low else 40), side, px(SPACE["group"]))
        self._column.setSpacing(px(SPACE["group"] if low else SPACE["apart"]))
        self._body.setSpacing(px(SPACE["inside"]))
        self._heads.setSpacing(px(SPACE["hair"]))
        self._buttons.setSpacing(px(14))
        self._scroll.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._space()

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: FirstStartView) -> None:
        moved = view.screen is not self._view.screen or not self._screens
        self._view = view
        shown = self.screen_of(view.screen)
        shown.show_view(view)
        for screen in self._screens.values():
            screen.setVisible(screen is shown and view.trouble is None)
        self.number.setText(fill_in(self.tr("{number} of 3"), number=view.screen.value))
        self.back.setVisible(view.screen is not Screen.WELCOME)
        self.without.setVisible(view.trouble is not None)
        self.skip.setVisible(view.trouble is None)
        self._render_words(view)
        self._scroll.fit()
        if moved:
            self._space()
            self._scroll.verticalScrollBar().setValue(0)
            self.take_focus()
        if view.words:
            self._show_words()
        self._quiet.start() if view.busy else self._quiet.stop()

    def _render_words(self, view: FirstStartView) -> None:
        if view.trouble is not None:
            found = trouble_words(view.trouble)
            self._say(found.what, found.next_step, self.tr("Try again"))
            return
        match view.screen:
            case Screen.WELCOME:
                self._say(self.tr("Welcome"), self.tr("This helps you lead a meeting."), self.tr("Continue"))
            case Screen.MEETING:
                says = self.tr("You can choose another at any time.")
                self._say(self.tr("What kind of meeting do you lead?"), says, self.tr("Continue"))
            case Screen.READY:
                self._say(self.tr("Ready"), self._ready_words(view), self._start_words(view))

    def _say(self, title: str, sentence: str, primary: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.primary.set_words(primary)

    def _ready_words(self, view: FirstStartView) -> str:
        chosen = next((choice for choice in view.choices if choice.format_id == view.chosen), None)
        if chosen is None:
            return self.tr("Start now, or set more first.")
        whole = self.tr("{format}, {minutes}. Start now, or set more first.")
        return fill_in(whole, format=chosen.title, minutes=minutes_long(chosen.minutes))

    def _start_words(self, view: FirstStartView) -> str:
        if view.words:
            return self.tr("I wrote them down. Start meeting")
        return self.tr("Start meeting")

    def _show_words(self) -> None:
        """Bring the five words into sight where there is little room: a press accepts them."""
        ready = self._screens.get(Screen.READY)
        if self._view.words and isinstance(ready, ReadyScreen):
            card = ready.words_card
            end = card.mapTo(self._inside, QPoint(0, card.height())).y()
            if end > self._scroll.viewport().height():
                first_word = ready.words[0].mapTo(self._inside, QPoint(0, 0)).y()
                self._scroll.verticalScrollBar().setValue(first_word - self._look.px(SPACE["near"]))

    def _say_busy(self) -> None:
        self.sentence.setText(self.tr("Making your group..."))

    def _show_card(self, format_id: str) -> None:
        screen = self.screen_of(Screen.MEETING)
        if isinstance(screen, MeetingScreen):
            self._scroll.ensureWidgetVisible(screen.card(format_id), 0, self._look.px(SPACE["group"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; on a card, or nowhere, it goes on."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if event.isAutoRepeat():
            return
        if isinstance(focus, QAbstractButton) and not isinstance(focus, ChoiceCard):
            focus.click()
        else:
            self.primary.click()


class _Inside(QWidget):
    """What scrolls: as narrow as it must be, and never held to the height of its narrowest form."""

    def minimumSizeHint(self) -> QSize:
        """Ask for a width only."""
        return QSize(super().minimumSizeHint().width(), 0)


class _FittingScroll(QScrollArea):
    """As high as what it holds, or as there is room for."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)

    def fit(self) -> None:
        """Take no more height than what is inside needs at this width."""
        layout = self._inside.layout()
        if layout is not None:
            self.setMaximumHeight(max(1, layout.totalHeightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        """Take less; the rest scrolls."""
        return QSize(self._inside.minimumSizeHint().width(), 96)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when what is inside has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew when the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
