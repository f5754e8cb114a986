"""What is true of the project on the desk, kept up from edit to edit."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from planner.check.moves import Moves
from planner.domain.project import Project
from planner.ui.background import Background

AT_ONCE = 0.05
"""Seconds of checking that an edit may hold up the window: nobody notices them."""


class Truth(QObject):
    """Judges each state of a project from the one before it, and every move in it.

    Edits are judged at once while that takes no time that anybody would notice, and beside the
    window where the last one took longer.

    Signals:
        changed: the latest state has been judged.
        failed: with a sentence, when it could not be.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._project: Project | None = None
        self._last: Moves | None = None
        self._seconds = 0.0

    @property
    def moves(self) -> Moves | None:
        """The judgement on the latest state and on every move in it; ``None`` until it is known."""
        known = self._last is not None and self._last.project is self._project
        return self._last if known else None

    def follow(self, project: Project) -> None:
        """Judge another state, unless it is the latest one already."""
        if project is self._project:
            return
        self._project = project
        near = self._last is not None and self._last.near(project)
        work = partial(_judged, self._last, project)
        if near and self._seconds <= AT_ONCE:
            self._take(project, work(), near=near)
        else:
            self._background.do(work, partial(self._take, project, near=near), self.failed.emit)

    def _take(self, project: Project, found: tuple[Moves, float], *, near: bool) -> None:
        if project is self._project:
            self._last, seconds = found
            self._seconds = seconds if near else 0.0  # another school says nothing of an edit
            self.changed.emit()


def _judged(before: Moves | None, project: Project) -> tuple[Moves, float]:
    """Return the judgement on a project, and the seconds it took to come by."""
    began = perf_counter()
    moves = before.after(project) if before is not None else Moves(project)
    _ = moves.certificate
    return moves, perf_counter() - began
