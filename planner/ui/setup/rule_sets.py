"""The editor of the step for the rule set: what each set asks for, and taking one over."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Project
from planner.errors import PlannerError
from planner.services.rule_sets import RuleSet
from planner.ui.icons import Icon, qicon
from planner.ui.outside import Outside
from planner.ui.setup.editor import Editor
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping


class RuleSetEditor(Editor):
    """Lists the rule sets; the one in use has a sign, and the chosen one can be taken over."""

    def __init__(self, theme: Theme, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._outside = outside
        self._sets: tuple[RuleSet, ...] = ()
        self._project: Project | None = None
        self._in_use = wrapping(QLabel(self))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Rule sets"))
        self.list.currentRowChanged.connect(self._show_summary)
        self._summary = wrapping(QLabel(self))
        self.take = QPushButton(self.tr("&Take over"), self)
        self.take.setProperty("primary", "true")
        self.take.clicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self._lay_out()

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Rule set")

    def show_project(self, project: Project) -> None:
        """Say which set is in use, and offer all of them."""
        self._project = project
        if not self._sets:
            self._read()
        mine = project.school.rule_set
        told = self.tr("This school has taken over: {name}").format(name=mine)
        self._in_use.setText(told if mine else self.tr("No rule set has been taken over yet."))
        for row, one in enumerate(self._sets):
            self.list.item(row).setIcon(self._sign(in_use=one.name == mine))
            spoken = self.tr("{name}, in use").format(name=one.name)
            text = spoken if one.name == mine else one.name
            self.list.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, text)

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign in another theme's colours."""
        super().set_theme(theme)
        if self._project is not None:
            self.show_project(self._project)

    def _read(self) -> None:
        try:
            self._sets = self._outside.rule_sets()
        except PlannerError as error:
            self.said.emit(str(error))
        for one in self._sets:
            QListWidgetItem(one.name, self.list)
        row = self.list.sizeHintForRow(0) if self._sets else 0
        self.list.setFixedHeight(row * len(self._sets) + 2 * self.list.frameWidth())
        self.list.setCurrentRow(0 if self._sets else -1)
        self._show_summary(self.list.currentRow())

    def _sign(self, *, in_use: bool) -> QIcon:
        return qicon(Icon.CHECK, self._theme.good) if in_use else QIcon()

    def _show_summary(self, row: int) -> None:
        nothing = self.tr("There are no rule sets. Install the program again.")
        self._summary.setText(self._sets[row].summary if row >= 0 else nothing)
        self.take.setEnabled(row >= 0)

    def _take(self) -> None:
        row = self.list.currentRow()
        if row < 0 or self._project is None:
            return
        chosen = self._sets[row]
        step = self.tr("Take over {name}").format(name=chosen.name)
        try:
            taken = self._outside.adopt_rule_set(self._project, chosen.id)
        except PlannerError as error:
            self.said.emit(str(error))
            return
        self.edit.emit(partial(_adopted, self._outside, chosen.id), step)
        told = self.tr("{name}: {taken} rules taken over, {left} mean nobody here.")
        numbers = {"taken": len(taken.taken), "left": len(taken.left_out)}
        self.said.emit(told.format(name=chosen.name, **numbers))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(10)
        column.addWidget(self._in_use)
        column.addWidget(self.list)
        column.addWidget(self._summary)
        column.addLayout(buttons)
        column.addStretch(1)


def _adopted(outside: Outside, identifier: str, project: Project) -> Project:
    return outside.adopt_rule_set(project, identifier).project
