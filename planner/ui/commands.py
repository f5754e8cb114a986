"""The only way in which the window changes a project: one action of a person, one step back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.errors import PlannerError
from planner.services.editing import Edit, Editing


class ApplyEdit(QUndoCommand):
    """One change, already in the file when it is put on the history."""

    def __init__(self, history: History, name: str) -> None:
        super().__init__(name)
        self._history = history

    def redo(self) -> None:
        """Make the change again."""
        self._history.step_forward()

    def undo(self) -> None:
        """Take the change back."""
        self._history.step_back()


class History(QUndoStack):
    """Undo and redo of an open project.

    :class:`Editing` is the truth; this stack mirrors it so that Qt can name and list the steps.
    Where a step cannot be written the stack goes back to where the truth stands.

    Signals:
        refused: a sentence, when a step back or forward could not be made.
    """

    refused = Signal(str)

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._position = 0
        self._mirroring = False
        self._stuck = False

    def perform(self, edit: Edit, name: str) -> None:
        """Make one change, named as a person would say it; raises ``UserError`` if refused."""
        self._editing.apply(edit, name)
        self._position = self.index() + 1
        with self._only_mirroring():
            self.push(ApplyEdit(self, name))

    def step_back(self) -> None:
        """Undo one step, unless the stack is only being brought in line."""
        self._step(self._editing.undo, -1)

    def step_forward(self) -> None:
        """Redo one step, unless the stack is only being brought in line."""
        self._step(self._editing.redo, 1)

    def _step(self, move: Callable[[], None], by: int) -> None:
        if self._mirroring or self._stuck:
            return
        self._stuck = True  # Qt counts a step as made even when it fails, and takes the next one
        QTimer.singleShot(0, self, self._bring_in_line)
        try:
            move()
        except PlannerError as error:
            self.refused.emit(str(error))
        else:
            self._position += by
            self._stuck = False

    def _bring_in_line(self) -> None:
        with self._only_mirroring():
            self.setIndex(self._position)
        self._stuck = False

    @contextmanager
    def _only_mirroring(self) -> Iterator[None]:
        self._mirroring = True
        try:
            yield
        finally:
            self._mirroring = False
