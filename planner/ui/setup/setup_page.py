"""The page on which a school is set up: the checklist, and beside it a step with its editors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Project
from planner.services.setup.diagnosis import step_of
from planner.services.setup.looking import Finding, StepState, next_step
from planner.services.setup.steps import Step
from planner.ui.actions import Actions
from planner.ui.helping.explaining import explain_by
from planner.ui.helping.topic import topic_of
from planner.ui.outside import Outside
from planner.ui.setup.checklist import Checklist
from planner.ui.setup.editor import Editor
from planner.ui.setup.step_view import StepView
from planner.ui.setup.step_words import words_of
from planner.ui.theme import Theme
from planner.ui.views.page import Page


class SetupPage(Page):
    """Shows how far the set-up is, and one step of it.

    Signals:
        edit: as an editor sends it: an ``Edit`` and the name of the step.
        said: a sentence for the notice bar.
        went: the table and the row that are gone to.
        build_wanted: nothing is left to set up, and the person goes on.
    """

    edit = Signal(object, str)
    said = Signal(str)
    went = Signal(str, str)
    build_wanted = Signal()

    def __init__(
        self, theme: Theme, outside: Outside, acts: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._states: tuple[StepState, ...] = ()
        self._editable = True
        self.checklist = Checklist(theme, self)
        self.checklist.chosen.connect(self._show_step)
        self.checklist.entered.connect(self._enter)
        self._next = QPushButton(self)
        self._next.setProperty("primary", "true")
        self._next.clicked.connect(self._go_on)
        self._views = {step: StepView(step, theme, outside, acts, self) for step in Step}
        self._stack = QStackedWidget(self)
        for view in self._views.values():
            self._stack.addWidget(view)
            view.made.connect(self._mount)
            view.followed.connect(self._follow)
        self._lay_out()
        explain_by(self, topic_of(self.checklist.step))

    @property
    def step_view(self) -> StepView:
        """The step that is shown."""
        return self._views[self.checklist.step]

    @property
    def states(self) -> tuple[StepState, ...]:
        """How each step stands, as it is shown."""
        return self._states

    @property
    def next_button(self) -> QPushButton:
        """The button that goes to the next step there is something to do in."""
        return self._next

    def begin(self) -> None:
        """Forget the project that was shown, and look at the first step."""
        self._project = None
        self.open_step(next(iter(Step)))

    def show_project(self, project: Project) -> None:
        """Show the project as it is now."""
        self._project = project
        self.step_view.show_project(project)

    def show_states(self, states: Sequence[StepState]) -> None:
        """Show how each step stands."""
        self._states = tuple(states)
        self.checklist.show_states(self._states)
        for one in self._states:
            self._views[one.step].show_state(one)
        self._name_next()

    def allow(self, *, editable: bool) -> None:
        """Let the school be changed, or only looked at."""
        self._editable = editable
        for view in self._views.values():
            view.allow(editable=editable)

    def lighten(self) -> None:
        """Give up the editors of all steps but the one that is looked at.

        Qt goes through every widget there is when colours change, which took over two seconds
        once all editors were made.
        """
        for step, view in self._views.items():
            if step is not self.checklist.step:
                view.give_up_editors()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.checklist.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)

    def open_step(self, step: Step) -> None:
        """Show a step."""
        self.checklist.choose(step)

    def go_to(self, table: str, row: str = "") -> None:
        """Show a row of a table, by its id or its number from 1, in the step that it belongs to."""
        self._follow(Finding(step=step_of(table), sentence="", table=table, row=row))

    def open_grid(self, table: str) -> None:
        """Show the grid of a table, in the step that it belongs to."""
        self.open_step(step_of(table))
        self.step_view.go_to(table, "", waits=True)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Where the focus goes, one after the other, with the key for that."""
        return (self.checklist, self.step_view.findings, self.step_view.in_sight)

    def _follow(self, finding: Finding) -> None:
        """Show the row that a finding is about, in the step that its table belongs to."""
        if not finding.table:
            self.open_step(finding.step)
            return
        self.open_step(step_of(finding.table))
        place = (finding.table, finding.row, finding.column)
        self.step_view.go_to(*place, waits=finding.waits)
        self.went.emit(finding.table, finding.row)

    def _show_step(self, step: Step) -> None:
        view = self._views[step]
        if self._project is not None:
            view.show_project(self._project)
        self._stack.setCurrentWidget(view)
        explain_by(self, topic_of(step))
        self._name_next()

    def _enter(self) -> None:
        self.step_view.enter()

    def _name_next(self) -> None:
        """Say on the button where it leads to."""
        following = self._following
        self._next.setEnabled(following is not None or self._editable)
        if following is None:
            self._next.setText(self.tr("Build the schedule"))
        elif following is self.checklist.step:
            self._next.setText(self.tr("Show what to do here"))
        else:
            title = words_of(following).title
            self._next.setText(self.tr("Next: {step}").format(step=title))

    @property
    def _following(self) -> Step | None:
        """The next step with something to do; ``None`` where only building is left."""
        return next_step(self._states, self.checklist.step)

    def _go_on(self) -> None:
        following = self._following
        if following is None:
            self.build_wanted.emit()
        elif following is self.checklist.step:
            self._show_what_to_do()
        else:
            self.open_step(following)
            self.checklist.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_what_to_do(self) -> None:
        """Go to the first row to be looked at again, or into the editor of an empty step."""
        here = next(one for one in self._states if one.step is self.checklist.step)
        if here.findings:
            self._follow(here.findings[0])
        else:
            self.step_view.enter()

    def _mount(self, editor: Editor) -> None:
        editor.edit.connect(self.edit)
        editor.said.connect(self.said)
        editor.wanted.connect(self.go_to)
        editor.grid_wanted.connect(self.open_grid)

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setAutoFillBackground(True)
        left.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 10)
        column.setSpacing(8)
        column.addWidget(self.checklist, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self._next)
        column.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)  # noqa: FBT003 - Qt's own signature
        splitter.setCollapsible(1, False)  # noqa: FBT003 - same
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
