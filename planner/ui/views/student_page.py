"""One student: the week, what is unfilled and why, and changes by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.services.seats.index import Seating
from planner.services.seats.standing import Standing
from planner.ui.models.lines import Line
from planner.ui.models.student_page import (
    about,
    unfilled_heads,
    unfilled_lines,
    week_heads,
    week_lines,
)
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.seat_change_panel import SeatChangePanel
from planner.ui.views.tables import FittedTable

EDGE = 16


class StudentPage(QScrollArea):
    """Shows a :class:`Standing`; a class or a request that is picked is the one to change."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Student"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name, self._about = wrapping(QLabel(self)), wrapping(QLabel(self))
        self._name.setProperty("role", "heading")
        self._about.setProperty("role", "note")
        self.no_schedule = wrapping(
            QLabel(self.tr("There is no schedule yet. Build one first (Ctrl+Enter)."), self)
        )
        self._nobody_lacks = wrapping(QLabel(self))
        self._titles = [
            self._title(text)
            for text in (self.tr("Schedule"), self.tr("Unfilled requests"), self.tr("Change"))
        ]
        self.week = FittedTable(theme, self.tr("Schedule"), self)
        self.unfilled = FittedTable(theme, self.tr("Unfilled requests"), self)
        self.change = SeatChangePanel(theme, self)
        self.week.picked.connect(partial(self._picked, self.unfilled))
        self.unfilled.picked.connect(partial(self._picked, self.week))
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for part in (self.week, self.unfilled, self.change):
            part.set_theme(theme)

    def show_student(self, seating: Seating, standing: Standing) -> None:
        """Show a student's week and what is unfilled."""
        student = standing.student
        self._name.setText(student.name or student.id)
        self._about.setText(about(seating, standing))
        self.no_schedule.setVisible(not seating.schedule.placements)
        self.week.show_lines(week_heads(), week_lines(seating, standing))
        self._titles[0].setVisible(bool(self.week.lines))
        self.unfilled.show_lines(unfilled_heads(), unfilled_lines(seating, standing.unfilled))
        asks = student.id in seating.asked.of_student
        self._nobody_lacks.setText(
            self.tr("Every request has a seat.") if asks else self.tr("No course is asked for.")
        )
        self._nobody_lacks.setVisible(not standing.unfilled)
        self.change.show_student(seating, standing)

    def _picked(self, other: FittedTable, line: Line | None) -> None:
        """Change the course of a line; only one of both tables has one that is picked."""
        if line is not None:
            other.pick(None)
        if line is not None and line.stands_for is not None:
            self.change.choose(line.stands_for)  # type: ignore[arg-type]  # lines of courses

    def _title(self, text: str) -> QLabel:
        title = QLabel(text, self)
        title.setContentsMargins(0, 10, 0, 0)
        title.setProperty("role", "section")
        return title

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 12, EDGE, EDGE)
        column.setSpacing(4)
        schedule, unfilled, change = self._titles
        for widget in (
            self._name,
            self._about,
            self.no_schedule,
            schedule,
            self.week,
            unfilled,
            self._nobody_lacks,
            self.unfilled,
            change,
            self.change,
        ):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(inside)
