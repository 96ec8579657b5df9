# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one window: side bar, pages, and the bar that leads back to a running meeting. Pages are made when first shown.

The window knows the names of pages and nothing of what is on them; `app.py` gives it what makes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator.ui.theme import Look
from facilitator.ui.widgets.side_bar import SideBar, SideEntry

if TYPE_CHECKING:
    from facilitator.ui.actions import Layer
    from facilitator.ui.widgets.banner import Banner

TODAY, FORMATS, COUNTS, SETTINGS, GUIDE = "today", "formats", "counts", "settings", "guide"
BRING_IN = "bring_in"
EDITOR, VERSIONS = "editor", "versions"
PAPER = "paper"
SAFETY = "safety"
WHEN = "when"
RUN, FINISH, FIRST_START, WAY_IN, COVER = "run", "finish", "first_start", "way_in", "cover"
WITHOUT_SIDE_BAR = frozenset({RUN, FINISH, FIRST_START, WAY_IN, COVER})
USUAL_SIZE = (1366, 689)
LEAST_SIZE = (760, 480)
COMPACT_BELOW_PX = 1100


class PageMaker(Protocol):
    """Makes a page when it is first shown."""

    def __call__(self) -> QWidget:
        """Make it."""
        ...


class MainWindow(QMainWindow):
    """Its title never says what it is for: only "Facilitator", or "Timer" while hidden."""

    page_shown = Signal(str)
    page_asked = Signal(str)
    foot_chosen = Signal(str)
    return_asked = Signal()
    painted = Signal()

    def __init__(self, look: Look, may_close: Callable[[], bool]) -> None:
        super().__init__()
        look.dress_in_parts(self._in_sight)
        self._look = look
        self._may_close = may_close
        self._makers: dict[str, PageMaker] = {}
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self._before_cover = ""
        self._told = ""
        self._was_painted = False
        self.setWindowTitle("Facilitator")
        self.resize(*USUAL_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self.side_bar: SideBar | None = None
        self.banner: Banner | None = None
        self._notice: Banner | None = None
        self._stack = QStackedWidget()
        self._across = QHBoxLayout()
        self._across.setSpacing(0)
        self._across.addWidget(self._stack, 1)
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._across, 1)
        self._over = QStackedWidget()
        self._over.addWidget(centre)
        self._focus_before: tuple[str, QWidget | None] = ("", None)
        self.setCentralWidget(self._over)

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return self._current

    @property
    def layer(self) -> Layer | None:
        """Which keys work now."""
        from facilitator.ui.actions import Layer

        if self.has_over:
            return Layer.CARDS
        if self._current == COVER:
            return Layer.COVER
        return Layer.RUN if self._current == RUN else Layer.PAGES

    def offer(self, name: str, maker: PageMaker) -> None:
        """Make this page known; it is made when first shown. Offered again, it is made anew."""
        self._makers[name] = maker
        old = self._pages.pop(name, None)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def page(self, name: str) -> QWidget:
        """Give a page, made if it has not been."""
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def is_made(self, name: str) -> bool:
        """Tell whether a page has been made."""
        return name in self._pages

    def show_page(self, name: str) -> None:
        """Show a page and put the keyboard where that page wants it. While covered, it waits beneath."""
        if self._current == COVER and name != COVER:
            self._before_cover = name
            return
        page = self.page(name)
        self._look.dress(page)
        self._current = name
        with_side_bar = name not in WITHOUT_SIDE_BAR
        if with_side_bar:
            self._need_side_bar().set_current(_entry_of(name))
        if self.side_bar is not None:
            self.side_bar.setVisible(with_side_bar)
        if self.banner is not None and not with_side_bar:
            self.banner.hide()
        self._stack.setCurrentWidget(page)
        self._show_notice()
        self._fold()
        take_focus = getattr(page, "take_focus", None)
        if take_focus is not None:
            QTimer.singleShot(0, page, take_focus)
        self.page_shown.emit(name)

    @property
    def has_over(self) -> bool:
        """Whether something lies over the page."""
        return self._over.currentIndex() > 0

    def lay_over(self, widget: QWidget) -> None:
        """Lay this over everything; the page beneath stays as it is, and so does where the keyboard was."""
        if self._over.indexOf(widget) < 0:
            self._over.addWidget(widget)
        if not self.has_over:
            self._focus_before = (self._current, self.focusWidget())
        self._look.dress(widget)
        self._over.setCurrentWidget(widget)

    def take_off(self) -> bool:
        """Take off what lies over the page, and put the keyboard back where it was; tell whether something did."""
        if not self.has_over:
            return False
        self._over.setCurrentIndex(0)
        name, focus = self._focus_before
        self._focus_before = ("", None)
        if name == self._current and focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            take_focus = getattr(self._stack.currentWidget(), "take_focus", None)
            if take_focus is not None:
                take_focus()
        return True

    def drop_over(self, widget: QWidget) -> None:
        """Let go of what lay over the page."""
        self._over.removeWidget(widget)
        widget.deleteLater()

    def show_meeting_bar(self, words: str, action: str) -> None:
        """Show the bar that leads back to the meeting on every page; empty words take it away."""
        if not words:
            if self.banner is not None:
                self.banner.put_away()
            return
        if self.banner is None:
            from facilitator.ui.widgets.banner import Banner

            self.banner = Banner(self._look)
            self.banner.action_chosen.connect(self.return_asked)
            self._look.dress(self.banner)
            self._column.insertWidget(0, self.banner)
        if self._current not in WITHOUT_SIDE_BAR:
            self.banner.show_words(words, action)

    def tell(self, sentence: str) -> None:
        """Say one sentence above the page, until it is closed; while covered, it waits and nothing is heard."""
        self._told = sentence
        self._show_notice()

    def _show_notice(self) -> None:
        if not self._told or self._current == COVER:
            return
        if self._notice is None:
            from facilitator.ui.widgets.banner import Banner

            self._notice = Banner(self._look)
            self._notice.action_chosen.connect(self._close_notice)
            self._look.dress(self._notice)
            self._column.insertWidget(0, self._notice)
        self._notice.show_words(self._told, self.tr("Close"))

    def _close_notice(self) -> None:
        self._told = ""
        if self._notice is not None:
            self._notice.put_away()

    def cover(self) -> None:
        """Hide what this is: neutral page, neutral title; the page before is remembered."""
        if self._current != COVER:
            self._before_cover = self._current
            self.setWindowTitle("Timer")
            if self._notice is not None:
                self._notice.put_away()
            self.show_page(COVER)

    def uncover(self) -> None:
        """Show the page from before."""
        if self._current == COVER:
            self.setWindowTitle("Facilitator")
            self._current = ""
            self.show_page(self._before_cover)

    def go_to_pane(self) -> None:
        """Move the focus from the side bar to the page, or back."""
        bar = self.side_bar
        if bar is None or not bar.isVisible():
            return
        if bar.isAncestorOf(self.focusWidget() or self):
            take_focus = getattr(self._stack.currentWidget(), "take_focus", None)
            if take_focus is not None:
                take_focus()
        else:
            bar.entry(_entry_of(self._current)).setFocus(Qt.FocusReason.TabFocusReason)

    def _need_side_bar(self) -> SideBar:
        if self.side_bar is None:
            entry = SideEntry
            self.side_bar = SideBar(
                self._look,
                [
                    [entry(TODAY, self.tr("Today"), "today"), entry(FORMATS, self.tr("Formats"), "formats")],
                    [
                        entry(COUNTS, self.tr("Counts"), "counts"),
                        entry(SAFETY, self.tr("Safety cards"), "care"),
                        entry(SETTINGS, self.tr("Settings"), "settings"),
                    ],
                ],
                foot=[entry(GUIDE, self.tr("Guide"), "guide"), entry("hide", self.tr("Hide"), "hide", is_page=False)],
            )
            self.side_bar.page_chosen.connect(self.page_asked)
            self.side_bar.foot_chosen.connect(self.foot_chosen)
            self._look.dress(self.side_bar)
            self._across.insertWidget(0, self.side_bar)
        return self.side_bar

    def _in_sight(self) -> Iterator[QWidget]:
        """Give what wears the theme at once: the page that is shown, what frames it, and what lies over it."""
        over = self._over.currentWidget() if self.has_over else None
        parts = (self._stack.currentWidget(), self.side_bar, self.banner, self._notice, over)
        return (part for part in parts if part is not None)

    def _fold(self) -> None:
        if self.side_bar is not None:
            self.side_bar.set_compact(self.width() < COMPACT_BELOW_PX * max(1.0, self._look.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side bar in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language: everything is made anew by `app.py`, the side bar here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.side_bar is not None:
            self.side_bar.deleteLater()
            self.side_bar = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: in a meeting, closing the window goes to Today."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def come_forward(self) -> None:
        """Come before other windows, when a second start asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()


def _entry_of(name: str) -> str:
    """Name the entry of the side bar under which a page belongs."""
    return FORMATS if name in (PAPER, BRING_IN, EDITOR, VERSIONS) else TODAY if name == WHEN else name
