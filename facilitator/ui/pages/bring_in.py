# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file holds that is to be brought in, shown before it is anybody's own; or why it can't be brought in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.errors import FormatProblem
from facilitator.domain.own_formats import LONGEST_TITLE
from facilitator.services.parts_from_document import FoundFormat
from facilitator.ui.pages.column_choice import ColumnChoice
from facilitator.ui.pages.part_words import format_facts
from facilitator.ui.pages.parts_to_read import PartsToRead
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.sentence_words import sentence_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE, WORDS_WIDTH
from facilitator.ui.viewmodels.bring_in import BringInView, BringInViewModel, Stage
from facilitator.ui.widgets.buttons import PlainButton, PrimaryButton
from facilitator.ui.widgets.labels import Label

MOST_PROBLEMS = 5


class BringInPage(ScrollColumn):
    """Esc leaves the file. `back_asked` goes to the formats, `another_asked` asks for another file."""

    back_asked = Signal()
    another_asked = Signal()

    def __init__(self, view_model: BringInViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=WORDS_WIDTH + 80, parent=parent)
        self._view_model = view_model
        self.back_button = PlainButton(look, self.tr("All formats"), icon="back")
        self.source = Label("", "quiet")
        self.state = Label("", "strong")
        self.problems = Label("")
        self.another_button = PlainButton(look, self.tr("Choose another file"))
        self.columns = ColumnChoice(look)
        self._naming = QWidget()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_TITLE)
        self.field.setAccessibleName(self.tr("Its name"))
        self.facts = Label("", "quiet")
        self.add_button = PrimaryButton(look, self.tr("Add to our formats"))
        self.parts = PartsToRead(look)
        self._shown: FoundFormat | None = None
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on what is most likely pressed next."""
        first = next((one for one in (self.add_button, self.another_button) if one.isVisibleTo(self)), self.back_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the file."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Bring in a file"), "title"), 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._name_column = QVBoxLayout(self._naming)
        self._name_column.setContentsMargins(0, 0, 0, 0)
        self._name_column.addWidget(Label(self.tr("Its name"), "label"))
        self._name_column.addWidget(self.field)
        actions = QHBoxLayout()
        actions.addWidget(self.add_button)
        actions.addWidget(self.another_button)
        actions.addStretch(1)
        self.column.addLayout(top)
        for widget in (self.source, self.state, self.problems, self.columns, self._naming, self.facts):
            self.column.addWidget(widget)
        self.column.addLayout(actions)
        self.column.addWidget(self.parts)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._view_model.shown.connect(self._render)
        self.columns.chosen.connect(self._view_model.choose_columns)
        self.field.textEdited.connect(self._view_model.name)
        self.add_button.clicked.connect(self._view_model.bring_in)
        self.another_button.clicked.connect(self.another_asked)
        self.back_button.clicked.connect(self._leave)
        self._look.scaled.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._name_column.setSpacing(self._look.px(4))
        self.field.setMaximumWidth(self._look.px(420))
        self.column.setSpacing(self._look.px(SPACE["inside"]))

    def _leave(self) -> None:
        self._view_model.leave()
        self.back_asked.emit()

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: BringInView) -> None:
        self.source.setText(fill_in(self.tr("From the file {name}"), name=view.source) if view.source else "")
        state = {
            Stage.READING: self.tr("Reading the file."),
            Stage.PROBLEMS: self.tr("This file can't be brought in. Nothing was changed."),
            Stage.LOOKING: self.tr("Look it over. Nothing is kept until you add it."),
        }.get(view.stage, "")
        self.state.setText(state)
        self.problems.setText("\n".join(_problem_words(view.problems)))
        self.problems.setVisible(bool(view.problems))
        self.another_button.setVisible(view.stage is Stage.PROBLEMS)
        self.columns.setVisible(view.table is not None)
        if view.table is not None and view.columns is not None:
            self.columns.show_table(view.table, view.columns)
        found = view.found
        for widget in (self._naming, self.facts, self.add_button, self.parts):
            widget.setVisible(found is not None)
        if found is not None:
            self._show_found(found, view.title)
        self._shown = found
        if self.isVisible() and view.table is None:
            self.take_focus()

    def _show_found(self, found: FoundFormat, title: str) -> None:
        if self.field.text().strip() != title:
            self.field.setText(title)
        sentences = [format_facts(found.format)]
        if found.guessed:
            sentences.append(self.tr("The minutes of %n parts are guessed.", "", len(found.guessed)))
        self.facts.setText(" ".join(sentences))
        if self._shown is None or self._shown.format.parts != found.format.parts:
            self.parts.show_parts(found.format.parts)
        if self._shown is None:
            self.to_top()


def _problem_words(problems: tuple[FormatProblem, ...]) -> list[str]:
    """Say what is wrong, each with its place; of many the first few."""
    translate = QCoreApplication.translate
    told = []
    for problem in problems[:MOST_PROBLEMS]:
        place = sentence_words(problem.place)
        if problem.line:
            line = translate("BringIn", "line {line}", "a place in a file")
            both = translate("BringIn", "{file}, {line}", "a file inside another, and a line of it")
            line = fill_in(line, line=problem.line)
            place = fill_in(both, file=place, line=line) if place else line
        whole = translate("BringIn", "{place}: {sentence}", "where in a file, and what is wrong there")
        sentence = sentence_words(problem.sentence)
        told.append(fill_in(whole, place=place, sentence=sentence) if place else sentence)
    more = len(problems) - MOST_PROBLEMS
    if more > 0:
        told.append(translate("BringIn", "And %n more.", "", more))
    return told
