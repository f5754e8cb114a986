"""The only way in which the window changes a project: one action of a person, one step back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.ids import ScenarioId
from planner.errors import PlannerError
from planner.services.editing import Edit, Editing
from planner.services.past import BEGINNING, Past


class History(QObject):
    """Undo and redo of an open project, back to the beginning of its active scenario.

    It speaks as a ``QUndoStack`` does and holds nothing: the file has the steps, so they are the
    same after closing, and each scenario has its own.

    Signals:
        indexChanged: the steps, or where the project stands among them, are not as before.
        refused: a sentence, when a step back or forward could not be made.
    """

    indexChanged = Signal()
    refused = Signal(str)

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing

    @property
    def past(self) -> Past:
        """The steps of the active scenario; none where the file does not tell them."""
        try:
            return self._editing.past
        except PlannerError:
            return Past()

    def perform(self, edit: Edit, name: str) -> None:
        """Make one change, named as a person would say it; raises ``UserError`` if refused."""
        self._editing.apply(edit, name)
        self.indexChanged.emit()

    def perform_in(self, scenario: ScenarioId, edit: Edit, name: str) -> None:
        """Make one change in a scenario, active or not; raises ``UserError`` if refused."""
        self._editing.apply_in(scenario, edit, name)
        self.indexChanged.emit()

    def branch(self, step: int, name: str, note: str) -> None:
        """Begin a scenario as the active one was after a step; raises ``UserError`` if refused."""
        self._editing.branch(step, name, note)
        self.indexChanged.emit()

    def forget(self) -> None:
        """Delete all steps and the deleted scenarios; raises ``UserError`` if refused."""
        self._editing.forget()
        self.indexChanged.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._editing.undo)

    def redo(self) -> None:
        """Make the step that was taken back last again."""
        self._step(self._editing.redo)

    def undo_in(self, scenario: ScenarioId) -> None:
        """Take the last step of a scenario back, active or not."""
        self._step(partial(self._editing.undo_in, scenario))

    def redo_in(self, scenario: ScenarioId) -> None:
        """Make the step of a scenario that was taken back last again, active or not."""
        self._step(partial(self._editing.redo_in, scenario))

    def go(self, step: int) -> None:
        """Go to the state after a step, through all that lie between."""
        self._step(partial(self._editing.go, step))

    def count(self) -> int:
        """Return how many steps lead from the beginning to where redoing ends."""
        return len(self.past.line)

    def index(self) -> int:
        """Return how many of them are made."""
        return len(self.past.made)

    def text(self, index: int) -> str:
        """Return the name of one of them, from 0."""
        return self.past.line[index].name

    def setIndex(self, index: int) -> None:
        """Go to the state after so many of them."""
        self.go(self.past.line[index - 1].id if index else BEGINNING)

    def canUndo(self) -> bool:
        """Say whether a step can be taken back."""
        return self.past.undo is not None

    def canRedo(self) -> bool:
        """Say whether a step can be made again."""
        return self.past.redo is not None

    def undoText(self) -> str:
        """Return the name of the step that would be taken back, or nothing."""
        step = self.past.undo
        return step.name if step else ""

    def redoText(self) -> str:
        """Return the name of the step that would be made again, or nothing."""
        step = self.past.redo
        return step.name if step else ""

    def _step(self, move: Callable[[], None]) -> None:
        try:
            move()
        except PlannerError as error:
            self.refused.emit(str(error))
        self.indexChanged.emit()
