# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The format editor: the head above, the parts at the left, one of them at the right. All of it works by keys alone.

Deliberately not here: what a change does (`viewmodels/editor.py`), and versions (`editor_versions.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.pages.editor_about import EditedFormat
from facilitator.ui.pages.editor_head import EditorHead
from facilitator.ui.pages.editor_list import EditedParts
from facilitator.ui.pages.editor_part import EditedPart
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.editor_views import EditorView
from facilitator.ui.viewmodels.writing_place import ABOUT
from facilitator.ui.widgets.card import Card

_NARROW_PX = 880
_NARROW_FIELDS_PX = 620
_LIST_ROWS_PX = 240
_LIST_PX, _PANE_PX = 310, 26
_RING_PX = 6
"""Room for the ring round a field inside what scrolls; it would be cut off at the edge."""
_LEAST_BODY_PX = 400


class EditorPage(ScrollColumn):
    """Writes what the view model has open. Esc goes back, and so does the button at the top.

    `print_asked` and `practice_wanted` carry the format in the wording that is open (the button of the second shows
    once somebody has connected to it and called `offer_practice`); `taken_up` the day from which the group uses it;
    `versions_asked` wants its versions.
    """

    back_asked = Signal()
    print_asked = Signal(object)
    practice_wanted = Signal(object)
    taken_up = Signal(object)
    versions_asked = Signal()

    def __init__(
        self, view_model: EditorViewModel, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, leaves_paging=True, parent=parent)
        self._view_model = view_model
        self._today = today
        self._view: EditorView | None = None
        self._shown_id = ""
        self.head = EditorHead(look)
        self.parts = EditedParts(view_model, look)
        self.part = EditedPart(view_model, look)
        self.about = EditedFormat(view_model, look)
        self._build()
        self._connect()
        view_model.show_now()

    # -- where the keyboard goes -------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Put the keyboard on the name of what is open."""
        if self._view is not None and self._view.place == ABOUT:
            self.about.title.take_focus()
        else:
            self.parts.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_practice(self) -> None:
        """Show the button that asks to practise the format."""
        self.head.practise.show()

    # -- what keys ask (`windows/front.py`) --------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back."""
        self._view_model.undo()

    def redo(self) -> None:
        """Take up again what was taken back."""
        self._view_model.redo()

    def write_new(self) -> None:
        """Add a part behind the one that is open, its name ready to be typed."""
        self._view_model.add_part(self.tr("New part"))
        self.part.name.take_focus()

    def move_up(self) -> None:
        """Move the open part up."""
        self._view_model.move_part(-1)

    def move_down(self) -> None:
        """Move the open part down."""
        self._view_model.move_part(1)

    def go_to_next(self) -> None:
        """Open the next part, the keyboard on its name."""
        self._go(1)

    def go_to_previous(self) -> None:
        """Open the part before, or the whole format before the first."""
        self._go(-1)

    def stress(self) -> None:
        """Put stars round what is chosen."""
        self.part.stress()

    def print_page(self) -> None:
        """Ask for the format on paper, as it is now."""
        if self._view is not None:
            self.print_asked.emit(self._view.format.worded(self._view.wording))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the formats."""
        if self.head.question.take_key(event.key()):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was typed last."""
        super().hideEvent(event)
        self._view_model.flush()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._pane = Card(look, inside=_PANE_PX - _RING_PX)
        self._inner = _Pane()
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX)
        fields.addWidget(self.about)
        fields.addWidget(self.part)
        self._is_narrow: bool | None = None
        self._whole = _Body(self.parts)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.parts, 0)
        self._body.addWidget(self._pane, 1)
        self.column.addWidget(self.head)
        self.column.addWidget(self._whole, 1)

    def _connect(self) -> None:
        model, head = self._view_model, self.head
        model.shown.connect(self._render)
        head.back.clicked.connect(self.back_asked)
        head.undo.clicked.connect(model.undo)
        head.redo.clicked.connect(model.redo)
        head.print.clicked.connect(self.print_page)
        head.practise.clicked.connect(self._practise)
        head.take_up_asked.connect(self._ask_day)
        head.asks_no_more.connect(model.show_now)
        head.question.settled.connect(self.taken_up)
        head.versions.clicked.connect(self.versions_asked)
        self.part.unfolded.connect(self._bring_into_sight)
        self.part.cursor_moved.connect(self._follow_cursor)
        self.parts.add.clicked.connect(self.write_new)
        self._look.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the parts above the open one in a narrow window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side, the open part scrolls by itself; under one another, all of the page does."""
        px = self._look.px
        narrow = self.width() < px(_NARROW_PX)
        self._body.setSpacing(px(SPACE["group"]) + px(4))
        self.column.setSpacing(px(SPACE["group"]))
        self.parts.list.setMinimumHeight(px(_LIST_ROWS_PX) if narrow else 0)
        self.parts.setMaximumWidth(16_777_215 if narrow else px(_LIST_PX))
        self.parts.setMinimumWidth(0 if narrow else px(270))
        beside = 0 if narrow else px(_LIST_PX) + px(SPACE["apart"])
        around = 2 * px(SPACE["page"]) + 2 * px(_PANE_PX)
        self.part.set_narrow(self.width() - beside - around < px(_NARROW_FIELDS_PX))
        if narrow is self._is_narrow:
            return
        self._is_narrow = self._whole.is_narrow = narrow
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)
        if narrow:
            if self._inner.widget() is not None:
                self._inner.takeWidget()
            self._pane.column.removeWidget(self._inner)
            self._inner.hide()
            self._pane.column.addWidget(self._fields)
            self._fields.show()
        else:
            self._pane.column.removeWidget(self._fields)
            self._inner.setWidget(self._fields)
            self._fields.setAutoFillBackground(False)
            self._pane.column.addWidget(self._inner)
            self._inner.show()

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: EditorView) -> None:
        before, self._view = self._view, view
        self.head.show_view(view)
        self.parts.show_view(view)
        about = view.place == ABOUT
        if about:
            self.about.show_view(view)
        else:
            self.part.show_view(view)
        if self.about.isHidden() is about or self.part.isHidden() is not about:
            self.about.setVisible(about)
            self.part.setVisible(not about)
        if before is None or before.format.format_id != view.format.format_id:
            self.to_top()
        if before is None or before.place != view.place:
            self._inner.verticalScrollBar().setValue(0)

    def _go(self, by: int) -> None:
        if self._view is not None:
            self._view_model.select(min(max(self._view.place + by, ABOUT), len(self._view.format.parts) - 1))
            (self.about.title if self._view.place == ABOUT else self.part.name).take_focus()

    def _bring_into_sight(self, widget: QWidget) -> None:
        """Show what has just been unfolded, from its beginning: as much of it as there is room for."""

        def scroll() -> None:
            area = self if self._is_narrow else self._inner
            inside = area.widget()
            if inside is not None:
                at = self.part.fold.mapTo(inside, self.part.fold.rect().topLeft()).y()
                area.verticalScrollBar().setValue(at)

        QTimer.singleShot(0, widget, scroll)

    def _follow_cursor(self, text: QPlainTextEdit) -> None:
        """Keep the line that somebody writes in sight: a long text is higher than the room there is."""
        for area in (self,) if self._is_narrow else (self._inner, self):
            inside = area.widget()
            if text.hasFocus() and inside is not None:
                at = text.viewport().mapTo(inside, text.cursorRect().center())
                area.ensureVisible(at.x(), at.y(), 0, 2 * text.cursorRect().height())

    def _ask_day(self) -> None:
        self._view_model.flush()
        self.head.ask_day(self._today())

    def _practise(self) -> None:
        if self._view is not None:
            self._view_model.flush()
            self.practice_wanted.emit(self._view.format.worded(self._view.wording))


class _Body(QWidget):
    """The two cards. Side by side they take the room there is; under one another, the room that they need."""

    is_narrow = False

    def __init__(self, parts: EditedParts) -> None:
        super().__init__()
        self._parts = parts

    def hasHeightForWidth(self) -> bool:
        """Tell whether its height follows from its width."""
        return self.is_narrow and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:
        """Ask for little, side by side."""
        hint = super().sizeHint()
        return hint if self.is_narrow else QSize(hint.width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for little, side by side, but let what is said beneath the parts have all its lines."""
        hint = super().minimumSizeHint()
        if self.is_narrow:
            return hint
        parts_need = self._parts.column.totalMinimumHeightForWidth(self._parts.minimumWidth())
        return QSize(hint.width(), max(_LEAST_BODY_PX, parts_need))


class _Pane(QScrollArea):
    """What is open, when it scrolls by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width that what is inside needs; the height scrolls."""
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(0 if inside is None else inside.minimumSizeHint().width() + bar, 120)
