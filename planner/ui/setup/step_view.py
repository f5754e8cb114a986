"""The right side of the set-up: what a step is for, what to look at again, and its editors."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Project
from planner.services.setup.looking import StepState
from planner.services.setup.steps import Step
from planner.ui.actions import Act, Actions
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import topic_of
from planner.ui.outside import Outside
from planner.ui.setup.editor import Editor
from planner.ui.setup.finding_rows import FindingRows
from planner.ui.setup.step_words import words_of
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping

if TYPE_CHECKING:
    from planner.ui.setup.editors import Mount

STEP_ACTS: dict[Step, tuple[Act, ...]] = {
    Step.REQUESTS: (Act.IMPORT_REQUESTS,),
}
"""Actions of the window that a step offers beside its editors."""


class StepView(QWidget):
    """One step; its editors are made when it is shown for the first time.

    Signals:
        made: an :class:`Editor` that has just been made.
        followed: a :class:`Finding` that the person wants to see in its place.
    """

    made = Signal(object)
    followed = Signal(object)

    def __init__(
        self, step: Step, theme: Theme, outside: Outside, acts: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._step, self._theme, self._outside = step, theme, outside
        self._editors: list[Editor] = []
        self._stale: set[Editor] = set()
        self._tab = 0
        self._project: Project | None = None
        self._editable = True
        self._buttons: list[QPushButton] = []
        words = words_of(step)
        self._title = QLabel(words.title, self)
        self._title.setProperty("role", "heading")
        self._purpose = wrapping(QLabel(words.purpose, self))
        self._purpose.setProperty("role", "note")
        self._begin = wrapping(QLabel(words.begin, self))
        self._found = wrapping(QLabel(self))
        self._found.hide()
        self.findings = FindingRows(theme, self)
        self.findings.followed.connect(self.followed)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.currentChanged.connect(self._bring_up_to_date)
        self._lay_out(acts)

    @cached_property
    def _mounts(self) -> tuple[Mount, ...]:
        from planner.ui.setup.editors import editors_of

        return editors_of(self._step)

    @property
    def editors(self) -> tuple[Editor, ...]:
        """The editors that were made."""
        return tuple(self._editors)

    @property
    def offered(self) -> list[str]:
        """What its buttons beside the editors offer."""
        return [button.text() for button in self._buttons]

    @property
    def begins_with(self) -> str:
        """What it says to do while there is nothing; blank where there is something."""
        return "" if self._begin.isHidden() else self._begin.text()

    def show_state(self, state: StepState) -> None:
        """Show what to look at again, or what to do while there is nothing."""
        self.findings.show_findings(state.findings)
        told = self.tr("{number} to look at again. Click a sentence to go to its row.")
        self._found.setText(told.format(number=f"{len(state.findings):,}"))
        self._found.setVisible(bool(state.findings))
        self._begin.setVisible(not state.summary)

    def show_project(self, project: Project) -> None:
        """Show a project; editors that are not in sight are brought up to date when they are."""
        self._make_editors()
        if project is not self._project:
            self._project = project
            self._stale = set(self._editors)
        self._bring_up_to_date()

    def show_again(self) -> None:
        """Show the project anew: what an editor shows was not taken over."""
        self._stale = set(self._editors)
        self._bring_up_to_date()

    def allow(self, *, editable: bool) -> None:
        """Let the step be changed, or only looked at."""
        self._editable = editable
        for editor in self._editors:
            editor.allow(editable=editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.findings.set_theme(theme)
        for editor in self._editors:
            editor.set_theme(theme)

    def give_up_editors(self) -> None:
        """Take the editors away now; showing the step makes them again, the same one in sight."""
        if not self._editors:
            return
        self._tab = self.tabs.currentIndex()
        editors, self._editors = self._editors, []
        self._stale.clear()
        self.tabs.clear()
        for editor in editors:
            editor.deleteLater()
            QCoreApplication.sendPostedEvents(editor, QEvent.Type.DeferredDelete)

    def go_to(self, table: str, row: str, column: str = "", *, waits: bool = False) -> None:
        """Open the editor that shows a table, at a row of it.

        Rows that wait stand in the grid of the table, which comes after the pictures of it.
        """
        fitting = [n for n, mount in enumerate(self._mounts) if table in mount.tables]
        if not fitting:
            self.enter()
            return
        number = fitting[-1] if waits else fitting[0]
        self.tabs.setCurrentIndex(number)
        editor = self._editors[number]
        if row:
            editor.go_to(table, row, column)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def in_sight(self) -> QWidget:
        """The editor in sight, or itself while there is none."""
        return self.tabs.currentWidget() if self.tabs.count() else self

    def enter(self) -> None:
        """Let the next key be heard by the editor in sight."""
        self.in_sight.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_editors(self) -> None:
        if self._editors:
            return
        for mount in self._mounts:
            editor = self._made(mount)
            self._editors.append(editor)
            self._stale.add(editor)
            self.tabs.addTab(editor, editor.title)
        self.tabs.setCurrentIndex(self._tab)
        self.tabs.tabBar().setVisible(len(self._editors) > 1)
        self.tabs.setVisible(bool(self._editors))

    def _made(self, mount: Mount) -> Editor:
        editor = mount.make(self._theme, self._outside)
        editor.setAccessibleName(editor.title)
        editor.allow(editable=self._editable)
        _let_hear(editor)
        self.made.emit(editor)
        return editor

    def _bring_up_to_date(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, Editor) and shown in self._stale and self._project is not None:
            self._stale.discard(shown)
            shown.show_project(self._project)

    def _lay_out(self, acts: Actions) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, stretch=1)
        for act in STEP_ACTS.get(self._step, ()):
            button = _button(acts, act, self)
            self._buttons.append(button)
            head.addWidget(button)
        head.addWidget(HelpButton(topic_of(self._step), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._purpose)
        column.addWidget(self._begin)
        column.addWidget(self._found)
        column.addWidget(self.findings)
        column.addWidget(_line(self))
        column.addWidget(self.tabs, stretch=1)
        column.addStretch(0)


def _button(acts: Actions, act: Act, parent: QWidget) -> QPushButton:
    """Return a button that does what an action of the window does, while that can be done."""
    action = acts[act]
    button = QPushButton(parent)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setText(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return button


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line


def _let_hear(editor: Editor) -> None:
    """Let an editor that hears no keys itself hand them to the first part of it that does."""
    if editor.focusProxy() is None and editor.focusPolicy() is Qt.FocusPolicy.NoFocus:
        hearing = (one for one in editor.findChildren(QWidget) if _hears(one))
        editor.setFocusProxy(next(hearing, None))  # type: ignore[arg-type]  # none is allowed


def _hears(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
