"""The editor of assessments: lines over the days of the cycle, and fields for exact values."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import DayId, TeamId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.services.assessments import week
from planner.ui.setup.assessments.lines import AssessmentLines
from planner.ui.setup.editor import Editor
from planner.ui.texts import day_name
from planner.ui.theme import Theme
from planner.ui.views.number_box import NumberBox, minutes_box

MOST_MINUTES = 240
MINUTES_STEP = 5


class AssessmentEditor(Editor):
    """Which team is tested on which day, and how soon it meets about the results."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self._editable = True
        self.lines = AssessmentLines(theme)
        self.add = QPushButton(self.tr("Add assessment"))
        self.remove = QPushButton(self.tr("Remove"))
        self.team, self.day = QComboBox(), QComboBox()
        day, days = self.tr("school day"), self.tr("school days")
        self.lag = NumberBox(1, 1, one=day, many=days)
        self.minutes = minutes_box(1, MOST_MINUTES)
        self.note = QLabel()
        self._set_up()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.lines)

    def _set_up(self) -> None:
        self.minutes.setSingleStep(MINUTES_STEP)
        for field in (self.lag, self.minutes):
            field.setKeyboardTracking(False)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "note")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Team"), self.team)
        form.addRow(self.tr("Day of the test"), self.day)
        form.addRow(self.tr("Meeting within"), self.lag)
        form.addRow(self.tr("Meeting takes"), self.minutes)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addLayout(buttons)
        column.addWidget(self.lines, 1)
        column.addWidget(self._fields, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.lines.currentCellChanged.connect(self._show_current)
        self.lines.wanted.connect(self._change)
        self.lines.removal_wanted.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.team.activated.connect(self._written)
        self.day.activated.connect(self._written)
        self.lag.editingFinished.connect(self._written)
        self.minutes.editingFinished.connect(self._written)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Tests and data meetings")

    def show_project(self, project: Project) -> None:
        """Show the assessments as they are now."""
        self._project = project
        school = project.school
        self.team.clear()
        for team in school.teams:
            self.team.addItem(team.name or team.id, team.id)
        self.day.clear()
        for day in school.cycle.day_ids:
            self.day.addItem(day_name(school.cycle, day), day)
        self.lag.setMaximum(max(1, len(school.cycle.days) - 1))
        self.lines.show_project(project)
        self._show_current()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = self.lines.editable = editable
        self._show_current()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.lines.set_theme(theme)

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show an assessment by its row, or the first one of a team."""
        for row, test in enumerate(self.lines.tests):
            if identifier in (str(row + 1), test.team):
                self.lines.setCurrentCell(row, 0)
                return

    # Showing

    def _show_current(self) -> None:
        test = self.lines.current
        teams = bool(self._project and self._project.school.teams)
        self.add.setEnabled(self._editable and teams)
        self.remove.setEnabled(self._editable and test is not None)
        self._fields.setEnabled(self._editable)
        self._fields.setVisible(test is not None)
        self.note.setText(self._told(teams=teams))
        if test is None:
            return
        for field in (self.team, self.day, self.lag, self.minutes):
            field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.team.setCurrentIndex(self.team.findData(test.team))
        self.day.setCurrentIndex(self.day.findData(test.day))
        self.lag.setValue(test.lag_days)
        self.minutes.setValue(test.minutes)
        for field in (self.team, self.day, self.lag, self.minutes):
            field.blockSignals(False)  # noqa: FBT003 - same

    def _told(self, *, teams: bool) -> str:
        if not teams:
            return self.tr("Assessments are of teams: add teams first.")
        if not self.lines.tests:
            return self.tr(
                "No team is tested yet. Add an assessment, and its team gets a data meeting within "
                "the school days that you choose."
            )
        return self.tr("Drag a test to another day, or the last day of its meeting.")

    # Edits

    def _written(self) -> None:
        test = self.lines.current
        if test is not None:
            after = replace(
                test,
                team=TeamId(self.team.currentData()),
                day=DayId(self.day.currentData()),
                lag_days=self.lag.value(),
                minutes=self.minutes.value(),
            )
            self._change(test, after)

    def _change(self, before: Assessment, after: Assessment) -> None:
        if before != after:
            step = self.tr("Change assessment of {team}").format(team=self._name(after))
            self.edit.emit(partial(week.change, before=before, after=after), step)

    def _name(self, test: Assessment) -> str:
        return self._project.school.called(test.team) if self._project else test.team

    def _add(self) -> None:
        test = week.new(self._project.school) if self._project else None
        if test is not None:
            step = self.tr("Add assessment of {team}").format(team=self._name(test))
            self.lines.expect(len(self.lines.tests))
            self.edit.emit(partial(week.add, test=test), step)

    def _remove(self) -> None:
        test = self.lines.current
        if test is not None and self._editable:
            step = self.tr("Remove assessment of {team}").format(team=self._name(test))
            self.edit.emit(partial(week.remove, test=test), step)
