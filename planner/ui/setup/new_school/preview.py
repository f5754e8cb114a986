"""The week as it is answered by now: its bells on a clock, or what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.services.starting.answers import Answers
from planner.services.starting.making import project_of
from planner.ui.setup.bells.canvas import BellCanvas
from planner.ui.setup.new_school.page import note
from planner.ui.theme import Theme


class WeekPreview(QWidget):
    """Shows the bells of the new school; they are only looked at here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = BellCanvas(theme, self)
        self.canvas.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fault = QLabel(self)
        self.fault.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fault)
        column.addWidget(self.canvas, stretch=1)
        column.addWidget(note(self.tr("This is how the days will look."), self))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.canvas.set_theme(theme)
        self.fault.setStyleSheet(f"color: {theme.bad.name()};")

    def show_week(self, answers: Answers) -> str:
        """Show the week; return a sentence if there can be none, and show it in its place."""
        try:
            project = project_of(answers)
        except ValueError as error:
            sentence = str(error)
        else:
            sentence = ""
            self.canvas.show_project(project)
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        return sentence
